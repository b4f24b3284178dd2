/** The door for scenarios that come in as files: whole and right, or a sentence that says why not. */
import * as z from 'zod/mini';
import type { Said } from '../../catalog/model';
import { ends, faults, type Scenario } from '../../practice/model';
import { type MistakeKind, mistakeKinds } from '../../practice/rules';
import { refusesNumber } from '../../practice/typed';
import { isJson, type Json, someText } from '../json';
import { tooLarge } from './size';

z.config({ jitless: true });

const said = (tr: string, en: string): Said => ({ tr, en });

/** Largest file that is read, in characters. */
export const largest = 2_000_000;
const most = { people: 12, firms: 60, contracts: 20_000, says: 60 };

// Words on a screen: no markup and no address can be among them.
const words = (length: number) => z.string().check(z.maxLength(length), z.regex(/^[^<>{}`\\]*$/u));
const text = z.strictObject({ tr: words(600), en: words(600) });
const id = z.string().check(z.minLength(1), z.maxLength(40), z.regex(/^[a-z0-9-]+$/u));
const number = z.string().check(z.regex(/^\d{1,12}$/u));
const minutes = z.int().check(z.gte(0), z.lte(100_000));
const list = <T extends z.core.$ZodType>(of: T, length: number) => z.array(of).check(z.maxLength(length));

const person = z.strictObject({ id, name: words(80), number, twoStep: z.boolean() });
const firm = z.strictObject({
  id,
  name: words(160),
  sicil: z.string().check(z.regex(/^[\d -]{1,50}$/u)),
  user: z.nullable(id),
  atSgk: z.nullable(id),
});
const contract = z.strictObject({
  id: number,
  firm: id,
  name: words(80),
  number,
  duty: words(80),
  category: words(120),
  manner: words(80),
  start: z.string().check(z.regex(/^\d{2}\.\d{2}\.\d{4}$/u)),
  state: z.enum(['active', 'ended']),
  minutes,
  overtime: minutes,
  professional: z.boolean(),
  employer: z.boolean(),
  refused: z.optional(z.boolean()),
  deleted: z.optional(z.boolean()),
  subcontract: z.optional(z.boolean()),
});

const points = z.int().check(z.gte(0), z.lte(100));
const costs = Object.fromEntries(mistakeKinds.map((kind) => [kind, points])) as Record<
  MistakeKind,
  typeof points
>;

const shape = z.strictObject({
  version: z.literal(1),
  id,
  title: text,
  teaches: text,
  forWhom: text,
  minutes: z.int().check(z.gte(1), z.lte(600)),
  routes: list(z.enum(['1', '2', '3', 'e']), 4).check(z.minLength(1)),
  editions: list(z.enum(['katip-2020', 'katip-2025']), 2).check(z.minLength(1)),
  plays: id,
  people: list(person, most.people).check(z.minLength(1)),
  firms: list(firm, most.firms).check(z.minLength(1)),
  contracts: list(contract, most.contracts),
  paper: z.strictObject({
    firm: id,
    approve: list(number, 200),
    leave: list(number, 200),
    says: list(text, most.says),
  }),
  before: z.optional(text),
  faults: list(z.enum(faults), faults.length),
  end: z.enum(ends),
  scored: z.optional(z.strictObject({ pass: points, costs: z.strictObject(costs) })),
});

export type ReadScenario = { readonly scenario: Scenario } | { readonly fault: Said };

const notOurs = said(
  'Bu dosya bir senaryo değil. Hiçbir şey kaydedilmedi.',
  'This file is no scenario. Nothing was saved.',
);
const things: Readonly<Record<string, Said>> = {
  people: said('kişi', 'person'),
  firms: said('işyeri', 'firm'),
  contracts: said('sözleşme', 'contract'),
};
const fields: Readonly<Record<string, Said>> = {
  name: said('adı', 'name'),
  sicil: said('SGK sicil numarası', 'SGK number'),
  start: said('başlama tarihi', 'start'),
  minutes: said('aylık süre', 'minutes a month'),
  overtime: said('fazla mesai', 'overtime'),
};

/** The parts of a scenario, as the editor calls them. */
const parts: Readonly<Record<string, Said>> = {
  id: said('dosyadaki kısa adı', 'its short name in the file'),
  title: said('adı', 'title'),
  teaches: said('ne öğrettiği', 'what it teaches'),
  forWhom: said('kimin için olduğu', 'whom it is for'),
  minutes: said('süresi', 'its length'),
  routes: said('yollar', 'routes'),
  editions: said('ekranlar', 'screens'),
  plays: said('öğrencinin yeri', 'whom the learner plays'),
  people: said('kişiler', 'people'),
  firms: said('işyerleri', 'firms'),
  contracts: said('sözleşmeler', 'contracts'),
  paper: said('öğrencinin kâğıdı', 'the learner’s paper'),
  before: said('baştaki söz', 'what is said at first'),
  faults: said('yolda çıkanlar', 'what comes up on the way'),
  end: said('doğru son', 'the right end'),
  scored: said('puanlar', 'points'),
};

/** “2. işyeri: SGK sicil numarası”, or the part that it is in. */
function placeOf(path: readonly PropertyKey[]): Said {
  const [list, at, field] = path;
  const whole = parts[String(list)] ?? said('tanınmayan bir bölüm', 'an unknown part');
  const thing = things[String(list)];
  if (!thing || typeof at !== 'number') return whole;
  const part = fields[String(field)];
  const [tr, en] = [`${at + 1}. ${thing.tr}`, `${thing.en} ${at + 1}`];
  return part ? said(`${tr}: ${part.tr}`, `${en}: ${part.en}`) : said(tr, en);
}

/** Made by a later guide, in a form that this one does not know. */
const newer = said(
  'Bu senaryo daha yeni bir rehberle yapılmış. Önce rehberi güncelleyin; hiçbir şey kaydedilmedi.',
  'This scenario was made with a newer guide. Update the guide first; nothing was saved.',
);

/** Whether it has at least the lists that make a scenario. */
const isLike = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  ['people', 'firms', 'contracts'].every((key) => Array.isArray(value[key]));

const damaged = ({ tr, en }: Said): Said =>
  said(
    `Senaryoda uygun olmayan bir yer var (${tr}). Tümü reddedildi, hiçbir şey kaydedilmedi.`,
    `Something in the scenario will not do (${en}). All of it was refused, nothing was saved.`,
  );
const realNumber = said(
  'Senaryoda gerçek bir T.C. kimlik numarasına benzeyen bir numara var. Uydurma numara yazın; hiçbir şey kaydedilmedi.',
  'The scenario holds a number that looks like a real T.C. identity number. Use an invented one; nothing was saved.',
);
const loose = (what: string): Said =>
  said(
    `Senaryoda olmayan bir şeye işaret ediliyor: ${what}. Hiçbir şey kaydedilmedi.`,
    `The scenario points at something that is not in it: ${what}. Nothing was saved.`,
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the scenario points at and does not hold; null when all is there. */
function missing({ plays, people, firms, contracts, paper }: Scenario): string | null {
  const persons = new Set(people.map((one) => one.id));
  const places = new Set(firms.map((one) => one.id));
  const numbers = new Set(contracts.map((one) => one.id));
  if (!persons.has(plays)) return plays;
  for (const { user, atSgk } of firms)
    for (const one of [user, atSgk]) if (one !== null && !persons.has(one)) return one;
  for (const one of contracts) if (!places.has(one.firm)) return one.firm;
  if (!places.has(paper.firm)) return paper.firm;
  return [...paper.approve, ...paper.leave].find((one) => !numbers.has(one)) ?? null;
}

/** A scenario out of a value; never throws. */
export function scenarioOf(value: unknown): ReadScenario {
  if (!isJson(value) || !isLike(value)) return { fault: notOurs };
  if (typeof value.version === 'number' && value.version > 1) return { fault: newer };
  const read = z.safeParse(shape, value);
  if (!read.success) {
    const where = read.error.issues[0]?.path ?? [];
    return { fault: where.length === 0 ? notOurs : damaged(placeOf(where)) };
  }
  const scenario = read.data as Scenario;
  if (someText(value as Json, refusesNumber)) return { fault: realNumber };
  const gone = missing(scenario);
  return gone === null ? { scenario } : { fault: loose(gone) };
}

/** A scenario out of a file's text; never throws. */
export function readScenario(file: string): ReadScenario {
  if (file.length > largest) return { fault: tooLarge(largest) };
  return scenarioOf(parsed(file));
}

/** A scenario as a file's text. */
export const writeScenario = (scenario: Scenario): string => JSON.stringify(scenario, null, 2);
