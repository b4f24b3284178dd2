import { describe, expect, it } from 'vitest';
import { askerNamed, named, withoutLeads } from '../../lib/screen/asker-name';

describe('who asks for the sign-in', () => {
  it.each([
    'İSG-KATİP',
    'İSG Katip Web Uygulaması',
    'İş Sağlığı ve Güvenliği Kayıt, Takip ve Analiz Programı (İSG-KATİP)',
    'İş Sağlığı ve Güvenliği Kayıt, Takip ve İzleme Programı İSG-KATİP',
    'T.C. Çalışma ve Sosyal Güvenlik Bakanlığı İSG-KATİP',
    'İSG-KATİP https://isgkatip.csgb.gov.tr/giris/donus?x=1',
    'https://isgkatip.ailevecalisma.gov.tr/Login2.aspx',
    'ÇSGB İş Sağlığı ve Güvenliği Yönetim Hizmetleri',
  ])('takes “%s” for İSG-KATİP', (name) => expect(askerNamed(name)).toBe('katip'));

  it.each(['e-Devlet Kapısı', 'e-Devlet Kapısı https://www.turkiye.gov.tr/'])(
    'takes “%s” for e-Devlet',
    (name) => expect(askerNamed(name)).toBe('edevlet'),
  );

  it.each([
    'İSG-KATİP Destek Hattı',
    'Örnek Belediyesi e-Hizmet',
    'İSG-KATİP https://isgkatip.allevecalisma.gov.tr/',
    'İSG-KATİP https://isgkatip.csgb.gov.tr.ornek.com/',
    'https://isgkatip.csgb.gov.tr https://www.turkiye.gov.tr',
    'Çalışma ve Sosyal Güvenlik Bakanlığı',
  ])('takes “%s” for another application', (name) => expect(askerNamed(name)).toBe('other'));

  it('finds the name in a naming sentence and behind its label', () => {
    expect(askerNamed(named('İSG-KATİP Uygulamasına Giriş Yapıyorsunuz. Onaylıyor musunuz?') ?? '')).toBe(
      'katip',
    );
    expect(named('Giriş Yapılacak Uygulama:')).toBe('');
    expect(named('Bir duyuru')).toBeNull();
    expect(
      withoutLeads('Giriş Yapılacak Uygulama İSG-KATİP Giriş Yapılacak Adres https://isgkatip.csgb.gov.tr/'),
    ).toBe('İSG-KATİP https://isgkatip.csgb.gov.tr/');
  });
});
