/**
 * The words of the spoken code: short, everyday, and far apart in sound, so that a bad line does not turn one into
 * another. Their order is the code: it is never changed, and nothing is added, for the check counts in 127s.
 */
const list = `
ağaç anahtar araba armut atkı ayran balkon bardak baykuş bezelye biber boya
buğday bulgur burun cadde ceket cetvel ceviz cüzdan çatal çekmece çilek çorba
dalga defter demir diken dolap duvar düğme ekmek eldiven elma enginar fasulye
fındık fırça gazete geyik gitar gömlek harita havlu horoz hurma ıspanak incir
iskele kafes kamyon karpuz kavanoz kedi kelebek kestane kibrit kirpi koltuk köprü
kravat kumaş kurbağa kürek lahana lamba leylek lokum marul masa mısır mutfak
nane nohut otobüs oyuncak örümcek palto pamuk pancar papatya penguen peynir pilav
pirinç pusula radyo rüzgar sabun simit sincap sofra sünger süpürge sürahi şapka
şemsiye tabak tahta tavşan tebeşir tekne tencere tepsi terazi tırmık tilki tramvay
tren tuğla tünel uçurtma üzüm valiz vapur vazo vişne yaprak yastık yelken
yengeç yoğurt yorgan yumurta zarf zebra zeytin`;

/** 127 words; the place of a word is the digit it stands for. */
export const spokenWords: readonly string[] = list.trim().split(/\s+/u);
