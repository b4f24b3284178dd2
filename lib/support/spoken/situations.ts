/**
 * What a code can name, frozen: a line is only ever added at the end, and no line is changed, or codes of older guides
 * would lead elsewhere. Each line: screen, situation, edition, step, then the greys it can have; “-” stands for none.
 */
const frozen = `
portal-entry portal-2020 katip-2020 1.1 - control-waiting
portal-entry portal-2025 katip-2025 1.1 - control-waiting
identity-verification identity-katip edevlet 1.2 - sign-in-waiting
identity-verification identity-katip edevlet 3.2 - sign-in-waiting
identity-verification identity-edevlet edevlet 1.2 - sign-in-waiting
identity-verification identity-edevlet edevlet 3.2 - sign-in-waiting
identity-verification identity-nobody edevlet 1.2 - sign-in-waiting
identity-verification identity-nobody edevlet 3.2 - sign-in-waiting
identity-verification identity-other edevlet 1.2 -
identity-verification identity-other edevlet 3.2 -
identity-two-step two-step edevlet 1.2 -
identity-two-step two-step edevlet 3.2 -
identity-consent consent-katip edevlet 1.2 - consent-waiting
identity-consent consent-katip edevlet 3.2 - consent-waiting
identity-consent consent-other edevlet 1.2 -
identity-consent consent-other edevlet 3.2 -
identity-consent consent-nobody edevlet 1.2 -
identity-consent consent-nobody edevlet 3.2 -
registered-user-entry registered-2020 katip-2020 1.3 - control-waiting
registered-user-entry registered-2025 katip-2025 1.3 - control-waiting
registered-user-entry registered-2025-individual katip-2025 1.3 - control-waiting
organisation-choice organisation-2020 katip-2020 1.4 - control-waiting continue-nothing-selected
organisation-choice organisation-2020-several katip-2020 1.4 - control-waiting continue-nothing-selected
organisation-choice organisation-2020-continue katip-2020 1.4 - control-waiting
organisation-choice organisation-2020-individual katip-2020 1.4 - control-waiting continue-nothing-selected
organisation-choice organisation-2020-none katip-2020 1.4 - continue-nothing-selected
organisation-choice organisation-2020-none katip-2020 e.5 - continue-nothing-selected
organisation-choice organisation-2025 katip-2025 1.4 - control-waiting continue-nothing-selected
organisation-choice organisation-2025-several katip-2025 1.4 - control-waiting continue-nothing-selected
organisation-choice organisation-2025-continue katip-2025 1.4 - control-waiting
organisation-choice organisation-2025-none katip-2025 1.4 - continue-nothing-selected
organisation-choice organisation-2025-none katip-2025 e.5 - continue-nothing-selected
organisation-choice declaration-update katip-2020 e.3 - control-waiting
organisation-choice declaration-update katip-2025 e.3 - control-waiting
declaration-notice declaration-notice katip-2020 e.4 -
declaration-notice declaration-notice katip-2025 e.4 -
organisation-choice declaration-return katip-2020 e.5 - control-waiting continue-nothing-selected
organisation-choice declaration-return katip-2025 e.5 - control-waiting continue-nothing-selected
main-menu module-2020 katip-2020 1.5.1 - control-waiting
main-menu module-2025 katip-2025 1.5.1 - control-waiting
main-menu contracts-entry-2020 katip-2020 1.5.2 - control-waiting
main-menu contracts-entry-2025 katip-2025 1.5.2 - control-waiting
contracts contracts-choose katip-2020 1.5.3 - approve-nothing-selected
contracts contracts-choose-several katip-2020 1.5.3 - approve-nothing-selected
contracts contracts-none katip-2020 1.5.3 - approve-none-pending
contracts contracts-unclear katip-2020 1.5.3 - approve-none-pending
contracts contracts-unclear katip-2025 1.5.3 - approve-none-pending
contracts contracts-empty katip-2020 1.5.3 - approve-none-pending
contracts contracts-wrong-row katip-2020 1.5.3 - approve-not-pending
contracts contracts-wrong-row katip-2025 1.5.3 - approve-not-pending
contracts contracts-many-selected katip-2020 1.5.3 - approve-several-selected
contracts contracts-many-selected katip-2025 1.5.3 - approve-several-selected
contracts contracts-approve katip-2020 1.5.4 -
contracts contracts-approve-grey katip-2020 1.5.4 approve-unknown
contracts contracts-approve-missing katip-2020 1.5.4 - approve-unknown
contracts contracts-2025-tab katip-2025 1.5.3 - control-waiting
contracts contracts-2025-choose katip-2025 1.5.3 - approve-nothing-selected approve-several-selected approve-unknown approve-not-pending
contracts contracts-2025-choose-several katip-2025 1.5.3 - approve-nothing-selected approve-several-selected approve-unknown approve-not-pending
contracts contracts-2025-none katip-2025 1.5.3 - approve-none-pending
contracts contracts-2025-empty katip-2025 1.5.3 - approve-none-pending
contracts contracts-2025-approve katip-2025 1.5.4 -
contracts contracts-2025-approve-grey katip-2025 1.5.4 approve-unknown
contracts contracts-2025-approve-missing katip-2025 1.5.4 - approve-unknown
approval-dialog approval-2020 katip-2020 1.6 -
approval-dialog approval-2020-grey katip-2020 1.6 save-unknown
approval-dialog approval-2025 katip-2025 1.6 -
approval-dialog approval-2025-grey katip-2025 1.6 save-unknown
approval-complete done katip-2020 done -
approval-complete done katip-2025 done -
service-sign-in service-sign-in edevlet 2.1 - control-waiting
service-redirect service-redirect edevlet 2.1 - control-waiting
edevlet-home-signed-out edevlet-signed-out edevlet 3.1 - control-waiting
edevlet-home-signed-in edevlet-signed-in edevlet 3.3 - control-waiting
institutions institutions-ministry edevlet 3.4 - control-waiting
institutions institutions-letter edevlet 3.4 - control-waiting
institutions institutions-nowhere edevlet 3.4 -
institution-services services edevlet 3.5 - control-waiting
session-expired session-expired edevlet - -
authorised-firms authorised-firms katip-2020 - -
deleted-contracts deleted-contracts katip-2020 - -
individual-entry individual-entry katip-2020 - -
other-workplaces other-workplaces katip-2020 - -
unknown unknown-katip - - -
unknown unknown-edevlet - - -
unknown unknown-identity - - -
unknown unknown-window - - -
unknown unknown-not-the-service - - -
unknown unknown-language - - -
unknown torn - - -
unknown orphaned - - -
unknown busy - - -
unknown busy - 1.1 -
unknown busy - 1.2 -
unknown busy - 1.3 -
unknown busy - 1.4 -
unknown busy - 1.5.1 -
unknown busy - 1.5.2 -
unknown busy - 1.5.3 -
unknown busy - 1.5.4 -
unknown busy - 2.1 -
unknown busy - 3.1 -
unknown busy - 3.2 -
unknown busy - 3.3 -
unknown busy - 3.4 -
unknown busy - 3.5 -
unknown busy - e.3 -
unknown busy - e.4 -
unknown busy - e.5 -
unknown busy - done -
unknown contracts-saving - 1.6 -
organisation-choice organisation-2025-search katip-2025 1.4 - continue-nothing-selected
organisation-choice organisation-2025-search katip-2025 e.5 - continue-nothing-selected`;

/** A row of the table as written; '-' for none. */
export interface FrozenRow {
  readonly screen: string;
  readonly moment: string;
  readonly edition: string;
  readonly step: string;
  readonly grey: string;
}

/** Every row, in the order that the numbers follow. */
export const frozenRows: readonly FrozenRow[] = frozen
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [screen = '', moment = '', edition = '', step = '', ...greys] = line.split(' ');
    return greys.map((grey) => ({ screen, moment, edition, step, grey }));
  });

/** Steps that a code of the help-desk can lead to, frozen in the same way. */
export const frozenSteps =
  '1.1 1.2 1.3 1.4 1.5.1 1.5.2 1.5.3 1.5.4 1.6 done 2.1 3.1 3.2 3.3 3.4 3.5 e.1 e.2 e.3 e.4 e.5'.split(' ');
