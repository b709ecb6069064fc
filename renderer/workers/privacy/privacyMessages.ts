import type { BlockId } from '#shared/model/ids';
import type { Language } from '#shared/model/language';
import type { Finding } from '#shared/privacy/finding';
import type { ProjectNames } from '#shared/privacy/projectNames';

export interface ScanText {
  readonly id: BlockId;
  readonly text: string;
}

export interface ScanRequest {
  readonly id: number;
  readonly blocks: readonly ScanText[];
  readonly names: ProjectNames;
  readonly language: Language;
}

export type ScanAnswer =
  | { readonly id: number; readonly ok: true; readonly findings: readonly Finding[] }
  | { readonly id: number; readonly ok: false; readonly detail: string };
