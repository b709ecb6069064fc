import type { CaseReport } from '#shared/model/caseReport';

type Status = CaseReport['status'];

export const reportStatuses = ['draft', 'checked', 'released'] as const satisfies readonly Status[];

/** Keys in the `report` texts. */
export const statusTexts = {
  draft: 'statusDraft',
  checked: 'statusChecked',
  released: 'statusReleased',
} as const satisfies { readonly [status in Status]: string };

/** The colour goes along with the word, never alone. */
export const statusColors = {
  draft: 'gray',
  checked: 'yellow',
  released: 'petrol',
} as const satisfies { readonly [status in Status]: string };
