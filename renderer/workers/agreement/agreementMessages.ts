import type { AgreementReport } from '#shared/coding/agreement/agreement';
import type { AgreementUnit, ComparedText } from '#shared/coding/agreement/codedText';

export interface AgreementRequest {
  readonly texts: readonly ComparedText[];
  readonly codes: readonly string[];
  readonly unit: AgreementUnit;
}

export type AgreementAnswer =
  | { readonly ok: true; readonly report: AgreementReport }
  | { readonly ok: false; readonly detail: string };
