/** What the learner's own paper says, in words. */
import type { Said } from '../catalog/model';
import type { Contract, Firm } from './model';

const said = (tr: string, en: string): Said => ({ tr, en });

/** The line of a firm. */
export const firmLine = ({ name, sicil }: Firm): Said =>
  said(`İşyeri: ${name}, SGK sicil ${sicil}`, `Firm: ${name}, SGK number ${sicil}`);

/** The line of a contract. */
export const contractLine = ({ name, category, start, id, minutes }: Contract): Said =>
  said(
    `${name} · ${category} · başlama ${start} · görevlendirme ${id} · ayda ${minutes} dakika`,
    `${name} · ${category} · from ${start} · assignment ${id} · ${minutes} minutes a month`,
  );
