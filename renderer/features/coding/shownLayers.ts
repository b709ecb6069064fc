import { create } from 'zustand';
import { asId, type PersonId, type ProjectId } from '#shared/model/ids';

/**
 * Whose codings are shown while coding. `mine` is blind coding: nothing of the others, in the text or in the
 * lists, so that two coders judge apart.
 */
export type ShownLayers =
  | { readonly kind: 'all' | 'mine' | 'agreed' }
  | { readonly kind: 'person'; readonly person: PersonId };

interface ShownLayersState {
  readonly project: ProjectId | null;
  readonly shown: ShownLayers;
  /** Reads what was chosen for this project the last time. */
  arrive(project: ProjectId): void;
  show(shown: ShownLayers): void;
}

/** Kept on this machine, project by project: who codes blind should not see the others after a restart. */
export const useShownLayers = create<ShownLayersState>((set, get) => ({
  project: null,
  shown: { kind: 'all' },
  arrive: (project) => {
    if (get().project !== project) set({ project, shown: read(project) });
  },
  show: (shown) => {
    const { project } = get();
    if (project !== null) localStorage.setItem(nameOf(project), write(shown));
    set({ shown });
  },
}));

/** Whether this coder's layer is shown; null = the layer the coders agreed on. */
export function isShown(shown: ShownLayers, coder: PersonId | null, me: PersonId | null): boolean {
  switch (shown.kind) {
    case 'all':
      return true;
    case 'mine':
      return coder !== null && coder === me;
    case 'agreed':
      return coder === null;
    case 'person':
      return coder === shown.person;
  }
}

function nameOf(project: ProjectId): string {
  return `fallwerk.shownLayers.${project}`;
}

function write(shown: ShownLayers): string {
  return shown.kind === 'person' ? `person ${shown.person}` : shown.kind;
}

function read(project: ProjectId): ShownLayers {
  const kept = localStorage.getItem(nameOf(project)) ?? 'all';
  if (kept.startsWith('person ')) return { kind: 'person', person: asId<PersonId>(kept.slice(7)) };
  return { kind: kept === 'mine' || kept === 'agreed' ? kept : 'all' };
}
