import { create } from 'zustand';
import type { PersonId, ProjectId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import type { ReadOnlyReason } from './failure';
import type { Recovery } from './loading';

/** The open project as the screens see it. */
export interface OpenProject {
  readonly id: ProjectId;
  readonly tree: ProjectTree;
  /** Who works here; author of every command. */
  readonly author: PersonId;
  readonly saving: 'saved' | 'saving';
  /** Set when nothing can be saved any more; every command is then refused. */
  readonly readOnly: ReadOnlyReason | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Milliseconds since 1970 of the last verified snapshot; null before the first. */
  readonly snapshotAt: number | null;
  /** What the start check repaired; the shell says it once. */
  readonly recovery: Recovery | null;
}

interface WorkspaceState {
  readonly open: OpenProject | null;
}

export const useWorkspace = create<WorkspaceState>(() => ({ open: null }));

export function currentProject(): OpenProject | null {
  return useWorkspace.getState().open;
}

export function patchProject(change: Partial<OpenProject>): void {
  useWorkspace.setState((state) => (state.open === null ? state : { open: { ...state.open, ...change } }));
}

/** A part of the open project's tree; the component re-renders when that part changes. */
export function useTree<T>(select: (tree: ProjectTree) => T): T {
  return useWorkspace((state) => {
    if (state.open === null) throw new Error('no project is open');
    return select(state.open.tree);
  });
}
