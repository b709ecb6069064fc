import { create } from 'zustand';
import type { DocumentId, ProtocolId } from '#shared/model/ids';
import { useWorkspace } from '../../../workspace/store';
import type { ImportItem, RefusedFile } from './importItem';

/** Where an import stands. It outlives a look at another screen, but not the open project. */
export type ImportPhase =
  | { readonly kind: 'choosing' }
  | {
      readonly kind: 'reading';
      readonly read: number;
      readonly all: number;
      readonly control: AbortController;
    }
  | {
      readonly kind: 'review';
      readonly items: readonly ImportItem[];
      readonly refused: readonly RefusedFile[];
    }
  | {
      readonly kind: 'done';
      readonly items: readonly ImportItem[];
      readonly refused: readonly RefusedFile[];
      /** What each item became, by the item's id. */
      readonly made: ReadonlyMap<number, ProtocolId | DocumentId>;
    };

interface ImportState {
  readonly phase: ImportPhase;
}

const start: ImportState = { phase: { kind: 'choosing' } };

export const useImport = create<ImportState>(() => start);

export function setPhase(phase: ImportPhase): void {
  useImport.setState({ phase });
}

/** Ends whatever is going on; nothing of it stays in memory. */
export function resetImport(): void {
  const { phase } = useImport.getState();
  if (phase.kind === 'reading') phase.control.abort();
  useImport.setState(start);
}

export function changeItem(id: number, change: (item: ImportItem) => ImportItem): void {
  const { phase } = useImport.getState();
  if (phase.kind !== 'review') return;
  setPhase({ ...phase, items: phase.items.map((item) => (item.id === id ? change(item) : item)) });
}

/** Gives guide, roles and wave of one file to the others that bring a new interview and have no roles yet. */
export function shareInterview(from: ImportItem): void {
  const { phase } = useImport.getState();
  if (phase.kind !== 'review') return;
  const { guide, roles, wave } = from.protocol;
  const items = phase.items.map((item) =>
    isWithoutRoles(item) ? { ...item, protocol: { ...item.protocol, guide, roles, wave } } : item,
  );
  setPhase({ ...phase, items });
}

export function isWithoutRoles({ kind, protocol }: ImportItem): boolean {
  return kind === 'protocol' && protocol.existing === null && protocol.roles.length === 0;
}

// Texts of a locked project must not stay in the window.
useWorkspace.subscribe((now, before) => {
  if (now.open?.id !== before.open?.id) resetImport();
});
