import type { Route, Said, StepId } from '../model';
import { said } from './common';

export interface StepName {
  /** As in the manual; '✓' for the end. */
  readonly number: string;
  readonly name: Said;
}

const step = (number: string, tr: string, en: string): StepName => ({ number, name: said(tr, en) });

/** The stations of the map. */
export const stepNames: Readonly<Record<StepId, StepName>> = {
  '1.1': step('1', 'Giriş sayfası', 'First page'),
  '1.2': step('2', 'Kimlik doğrulama', 'Identity'),
  '1.3': step('3', 'Kurumsal giriş', 'Corporate entry'),
  '1.4': step('4', 'İşyeri seçimi', 'Choice of firm'),
  '1.5.1': step('5', 'Menü', 'Menu'),
  '1.5.2': step('5', 'Sözleşmeler', 'Contracts'),
  '1.5.3': step('5', 'Sözleşme seçimi', 'Choice of contract'),
  '1.5.4': step('5', 'Onayla', 'Approve'),
  '1.6': step('6', 'Kontrol ve kayıt', 'Check and save'),
  '2.1': step('1', 'Uygulamaya Git', 'Go to application'),
  '3.1': step('1', 'e-Devlet girişi', 'e-Devlet sign-in'),
  '3.2': step('2', 'Kimlik doğrulama', 'Identity'),
  '3.3': step('3', 'Kurumlar', 'Institutions'),
  '3.4': step('4', 'Bakanlık', 'Ministry'),
  '3.5': step('5', 'İSG-KATİP hizmeti', 'İSG-KATİP service'),
  'e.1': step('1', 'SGK başvurusu', 'Apply to SGK'),
  'e.2': step('2', 'SGK işlemi', 'SGK’s work'),
  'e.3': step('3', 'Kullanıcı güncelleme', 'User update'),
  'e.4': step('4', 'Kayıt bildirimi', 'Notice'),
  'e.5': step('5', '3 gün sonra giriş', 'Enter after 3 days'),
  done: step('✓', 'Onaylandı', 'Approved'),
};

export interface RouteName {
  readonly title: Said;
  /** How it goes. */
  readonly about: Said;
}

/** The routes as the popup and the welcome page name them. */
export const routeNames: Readonly<Record<Route, RouteName>> = {
  '1': {
    title: said('1. Yol', 'Route 1'),
    about: said('Doğrudan İSG-KATİP adresinden girersiniz.', 'You enter by İSG-KATİP’s own address.'),
  },
  '2': {
    title: said('2. Yol', 'Route 2'),
    about: said(
      'e-Devlet’teki İSG-KATİP sayfasından girersiniz.',
      'You enter by İSG-KATİP’s page in e-Devlet.',
    ),
  },
  '3': {
    title: said('3. Yol', 'Route 3'),
    about: said(
      'e-Devlet ana sayfasından başlar, bakanlığı ve hizmeti listeden bulursunuz.',
      'You start at e-Devlet’s home page and find ministry and service in lists.',
    ),
  },
  e: {
    title: said('E-Bildirge yetkisi', 'The e-Bildirge right'),
    about: said(
      'İşyeriniz listede yoksa: SGK başvurusu, güncelleme, 3 gün sonra giriş.',
      'If your firm is not in the list: apply to SGK, update, enter after 3 days.',
    ),
  },
};
