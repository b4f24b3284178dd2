/** The situations the card has words for. One key, one text in both languages. */

export const moments = [
  // 1.1, in either edition
  'portal-2020',
  'portal-2025',
  // 1.2 = 3.2
  'identity-katip', // İSG-KATİP asks for the sign-in
  'identity-edevlet', // e-Devlet itself asks
  'identity-other', // another application asks: warn, ring nothing
  'identity-nobody', // the page does not say who asks
  'two-step',
  'consent-katip',
  'consent-other', // consent for another application: do not press, ring nothing
  'consent-nobody', // cannot tell whose consent: ring nothing
  // 1.3
  'registered-2020',
  'registered-2025',
  'registered-2025-individual', // Bireysel is chosen
  // 1.4
  'organisation-2020', // one firm
  'organisation-2020-several', // several firms: compare the sicil
  'organisation-2020-continue', // the right kind of row is selected
  'organisation-2020-individual', // the trap row is selected
  'organisation-2020-none', // no firm in the list
  'organisation-2025',
  'organisation-2025-several',
  'organisation-2025-continue',
  'organisation-2025-none',
  'organisation-2025-search', // the firm is looked for by typing
  // route e on the same screen
  'declaration-update', // e.3
  'declaration-notice', // e.4
  'declaration-return', // e.5, three days later
  // 1.5.1, 1.5.2
  'module-2020',
  'module-2025',
  'contracts-entry-2020',
  'contracts-entry-2025',
  // 1.5.3, 1.5.4
  'contracts-choose', // exactly one row awaits approval, not selected (2020)
  'contracts-choose-several', // several await: the person chooses (2020)
  'contracts-none', // rows, but none awaits approval
  'contracts-unclear', // rows, but their state cannot be seen (column hidden or scrolled away)
  'contracts-empty', // no rows at all
  'contracts-wrong-row', // a row is selected that does not await approval, and others do
  'contracts-many-selected', // several rows selected at once
  'contracts-approve', // the right row is selected, Onayla is active
  'contracts-approve-grey', // the right row is selected, Onayla is grey all the same
  'contracts-approve-missing', // the right row is selected, no control is named exactly Onayla
  'contracts-2025-tab', // choose the tab first
  'contracts-2025-choose',
  'contracts-2025-choose-several',
  'contracts-2025-none',
  'contracts-2025-empty',
  'contracts-2025-approve',
  'contracts-2025-approve-grey',
  'contracts-2025-approve-missing',
  'contracts-saving', // a mask lies over the page after the window was open
  // 1.6
  'approval-2020',
  'approval-2020-grey', // Kayıt is grey
  'approval-2025',
  'approval-2025-grey',
  // done
  'done',
  // 2.1
  'service-sign-in',
  'service-redirect',
  // 3.1 to 3.5
  'edevlet-signed-out',
  'edevlet-signed-in',
  'institutions-ministry',
  'institutions-letter',
  'institutions-nowhere', // neither the ministry nor its letter can be seen
  'services',
  // states
  'session-expired',
  // beside the way
  'authorised-firms',
  'deleted-contracts',
  'individual-entry',
  'other-workplaces',
  // not known
  'unknown-katip', // on an İSG-KATİP page
  'unknown-edevlet', // a route is running, the e-Devlet page is not known
  'unknown-identity',
  'unknown-window', // a window is open that the guide does not know (refusal, deletion, error …)
  'unknown-not-the-service', // route 2: this address does not show the service page
  'unknown-language', // the page is not in Turkish
  'torn', // two screens fit equally well
  'busy', // the page is working
  'orphaned', // the extension was updated: reload the page
] as const;
export type Moment = (typeof moments)[number];

/** Why a control is there but inactive. */
export const greys = [
  'approve-nothing-selected',
  'approve-not-pending', // the selected row does not await approval
  'approve-several-selected',
  'approve-none-pending', // nothing in the list awaits approval
  'approve-unknown', // selected and pending, and grey all the same
  'save-unknown', // Kayıt is grey: a field above may be missing, or the page is working
  'continue-nothing-selected', // 1.4: no row is selected
  'sign-in-waiting', // the sign-in button is grey
  'consent-waiting',
  'control-waiting', // any other control is grey
] as const;
export type Grey = (typeof greys)[number];

/** Short additions to the card. */
export const hints = [
  'scroll-up',
  'scroll-down',
  'scroll-left',
  'scroll-right',
  'covered', // the control is covered by something: close it first
  'list-partial', // the list is long: only what is in view was looked at
  'column-hidden', // the column with the state is out of sight or hidden
  'another-approve', // an Onayla is there, but it belongs to another text
  'renamed', // the control's name is not the known one: it is described in words
  'new-tab', // the next page opens in a new tab
  'old-address', // this is the address of 2020; today's is another
  'moved-on-other-route', // you are on a screen of another route; it leads to the same end
  'other-roles', // each role has a contract of its own
  'wrong-application', // another application asked
  'account-unseen', // whether somebody is signed in at the portal cannot be seen
] as const;
export type Hint = (typeof hints)[number];
