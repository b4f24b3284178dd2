/** Scenarios in which everything goes as it should, and the choices one has to make. */
import type { Scenario } from '../model';
import {
  food,
  former,
  healthStaff,
  paperOf,
  physician,
  said,
  scenario,
  specialist,
  textile,
  textileThree,
  textileTwo,
} from './cast';

/** Other health staff are due where the work is very dangerous, from ten workers on; there the specialist is of class A. */
const dangerous = [
  { ...specialist, category: 'A Sınıfı İş Güvenliği Uzmanı', minutes: 480 },
  { ...physician, minutes: 180 },
  healthStaff,
] as const;
const classA = { ...former, category: 'A Sınıfı İş Güvenliği Uzmanı', minutes: 480 };

export const usual: readonly Scenario[] = [
  scenario({
    id: 'tek-uzman',
    title: said('Bir işyeri, bir uzman', 'One firm, one specialist'),
    teaches: said(
      'Baştan sona yol: giriş, işyeri, satır, Onayla, Kayıt.',
      'The whole way: entry, firm, row, Onayla, Kayıt.',
    ),
    minutes: 8,
  }),
  scenario({
    id: 'uc-gorev',
    title: said('Üç görev, üç onay', 'Three roles, three approvals'),
    teaches: said(
      'Uzman, hekim ve diğer sağlık personeli ayrı ayrı onaylanır.',
      'Specialist, physician and other health staff each need an approval.',
    ),
    minutes: 12,
    contracts: [...dangerous, classA],
    paper: paperOf(textile, dangerous),
  }),
  scenario({
    id: 'ayni-ad',
    title: said('Aynı adlı üç işyeri', 'Three firms of one name'),
    teaches: said(
      'İşyeri adına göre değil, 26 haneli SGK siciline göre seçilir.',
      'A firm is chosen by its 26-digit SGK number, not by its name.',
    ),
    minutes: 9,
    firms: [textileTwo, textile, textileThree, food],
    contracts: [
      specialist,
      { ...physician, id: '900212', firm: 'tekstil-2' },
      { ...specialist, id: '900213', firm: 'tekstil-3' },
    ],
  }),
  scenario({
    id: 'zaten-onayli',
    title: said('Sözleşme zaten onaylı', 'The contract is approved already'),
    teaches: said(
      'Durumu “Onaylandı” olan için yapacak bir şey yoktur.',
      'Nothing is to be done for one that is approved.',
    ),
    minutes: 6,
    contracts: [{ ...specialist, employer: true }, former],
    paper: { ...paperOf(textile, []), leave: [specialist.id] },
    end: 'waiting',
  }),
  scenario({
    id: 'taseron',
    title: said('Alt işverenin sözleşmesi', 'A subcontractor’s contract'),
    teaches: said(
      'Taşeron sözleşmesi başka listededir; kendi sözleşmeniz “Sözleşmeler”dedir.',
      'A subcontractor’s contract stands in another list; yours is under “Sözleşmeler”.',
    ),
    before: said(
      '“Taşeron Sözleşmeler”e basmışsınız; aradığınız uzman burada yok.',
      'You have pressed “Taşeron Sözleşmeler”; the specialist you look for is not here.',
    ),
    // Today’s application is not known to have such a list.
    editions: ['katip-2020'],
    faults: ['subcontractors'],
    minutes: 8,
    contracts: [specialist, { ...physician, subcontract: true }, former],
  }),
  scenario({
    id: 'guvenlik-kodu',
    title: said('Güvenlik kodu sorulur', 'A security code is asked for'),
    teaches: said(
      'Kimlik sayfası bazen bir kod daha sorar; telaş etmeden okunur.',
      'The identity page sometimes asks for one more code.',
    ),
    minutes: 8,
    faults: ['security-code'],
  }),
];
