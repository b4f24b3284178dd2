/** Least minutes a month for a workplace, by headcount and hazard class. From the regulations in force, as public material gives them. */
import type { Said } from '../catalog/model';

export const hazards = ['low', 'dangerous', 'very'] as const;
export type Hazard = (typeof hazards)[number];

export interface Minutes {
  /** Minutes a month. */
  readonly specialist: number;
  readonly physician: number;
  /** 0 where none is required. */
  readonly otherHealth: number;
}

/** Minutes for each worker in a month. */
export const perWorker: Readonly<
  Record<Hazard, { readonly specialist: number; readonly physician: number }>
> = {
  low: { specialist: 10, physician: 5 },
  dangerous: { specialist: 20, physician: 10 },
  very: { specialist: 40, physician: 15 },
};

/** Other health personnel: very hazardous workplaces of 10 workers and more. */
function otherHealthPerWorker(workers: number, hazard: Hazard): number {
  if (hazard !== 'very' || workers < 10) return 0;
  if (workers < 50) return 10;
  return workers < 250 ? 15 : 20;
}

/** The most workers that the calculator takes. */
export const mostWorkers = 100_000;

/** Minutes a month for so many workers, a whole number from 1 on. */
export const minutesFor = (workers: number, hazard: Hazard): Minutes => ({
  specialist: workers * perWorker[hazard].specialist,
  physician: workers * perWorker[hazard].physician,
  otherHealth: workers * otherHealthPerWorker(workers, hazard),
});

/** A headcount as typed, such as “1.250” or “12 kişi”; null where it is none, or more than the calculator takes. */
export function readHeadcount(text: string): number | null {
  const digits = /^\s*(\d{1,3}(?:[.\s]\d{3})+|\d{1,7})\s*(?:kişi|çalışan|workers?)?\s*$/iu.exec(text)?.[1];
  if (digits === undefined) return null;
  const workers = Number(digits.replace(/\D/gu, ''));
  return workers >= 1 && workers <= mostWorkers ? workers : null;
}

export const hazardWords: Readonly<Record<Hazard, Said>> = {
  low: { tr: 'Az tehlikeli', en: 'Less hazardous' },
  dangerous: { tr: 'Tehlikeli', en: 'Hazardous' },
  very: { tr: 'Çok tehlikeli', en: 'Very hazardous' },
};

export const minutesWords = {
  source: {
    tr: 'Kaynak: “Görev, Yetki, Sorumluluk ve Eğitimleri Hakkında” iki yönetmelik (biri İş Güvenliği Uzmanlarının, öteki İşyeri Hekimi ve Diğer Sağlık Personelinin); yürürlükteki en az süreler, kamuya açık kaynaklardan. Çalışan başına ayda: uzman 10, 20, 40; hekim 5, 10, 15 dakika. Diğer sağlık personeli yalnızca çok tehlikeli ve en az 10 çalışanlı işyerinde: 10–49 çalışan 10, 50–249 çalışan 15, 250 ve üstü 20 dakika.',
    en: 'Source: the two regulations on duties, powers, responsibilities and training, of safety specialists and of workplace physicians and other health personnel (as in force, from public material): least minutes a month for each worker. Specialist 10, 20, 40; physician 5, 10, 15 minutes. Other health personnel only in very hazardous workplaces of 10 workers and more: 10 for 10–49 workers, 15 for 50–249, 20 for 250 and more.',
  },
  older: {
    tr: 'İnternetteki 6, 8, 12 dakikalık eski tablolar yanlıştır.',
    en: 'The older tables of 6, 8, 12 minutes on the web are wrong.',
  },
  large: {
    tr: 'Bu bir hesaptır, hukukî görüş değildir. Büyük işyerlerinde tam gün çalışma kuralları da vardır; OSGB’nize sorun.',
    en: 'This is arithmetic, not legal advice. Large workplaces have rules on full-time posts as well; ask your OSGB.',
  },
} as const satisfies Record<string, Said>;
