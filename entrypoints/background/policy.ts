/** The browser's policy for this extension, for the worker and the pages alike. */
import { browser } from 'wxt/browser';
import { type Organisation, readOrganisation } from '../../lib/advice/organisation';

/** What the browser's policy lays down for this extension. Firefox throws where there is no policy. */
export const organisation = (): Promise<Organisation> =>
  browser.storage.managed
    .get(null)
    .catch(() => ({}))
    .then(readOrganisation);
