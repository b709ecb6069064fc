import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { editGuide, isAnswered } from '#shared/commands/guideCommands';
import { applySteps, type GuideStep, keepsWhatIsAsked } from '#shared/guide/guideStep';
import type { Guide } from '#shared/model/guide';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { currentProject, useTree } from '../../workspace/store';

/** A guide that can be corrected, before it is taken over or in the project. */
export interface GuideEditing {
  readonly guide: Guide;
  /** Interviews rest on it: only topics and families may change. */
  readonly locked: boolean;
  /** Applies steps, all or none; false when they are not possible there. */
  apply(steps: readonly GuideStep[]): boolean;
}

/** Corrections of a guide of the project: commands, undone with everything else. */
export function useProjectEditing(guide: Guide): GuideEditing {
  const attempt = useAttempt();
  const locked = useTree((tree) => isAnswered(tree, guide.id));
  const { id } = guide;
  const apply = useCallback(
    (steps: readonly GuideStep[]) => {
      const now = currentProject()?.tree.guide[id];
      if (now === undefined || !applySteps(now, steps).ok) return false;
      if (locked && !steps.every(keepsWhatIsAsked)) return false;
      void attempt(() => run(editGuide, { id, steps }));
      return true;
    },
    [attempt, id, locked],
  );
  return useMemo(() => ({ guide, locked, apply }), [guide, locked, apply]);
}

export interface ReviewEditing extends GuideEditing {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}

interface History {
  readonly past: readonly Guide[];
  readonly present: Guide;
  readonly future: readonly Guide[];
}

/** Corrections before the guide is in the project: kept here, with an undo of their own (Ctrl+Z, Ctrl+Y). */
export function useReviewEditing(imported: Guide): ReviewEditing {
  const [history, setHistory] = useState<History>({ past: [], present: imported, future: [] });
  // Two keys may come before the next render; each builds on the one before.
  const latest = useRef(history);
  const move = useCallback((next: History | null) => {
    if (next === null) return;
    latest.current = next;
    setHistory(next);
  }, []);
  const apply = useCallback(
    (steps: readonly GuideStep[]) => {
      const { past, present } = latest.current;
      const edit = applySteps(present, steps);
      if (edit.ok) move({ past: [...past, present], present: edit.guide, future: [] });
      return edit.ok;
    },
    [move],
  );
  const undo = useCallback(() => move(back(latest.current)), [move]);
  const redo = useCallback(() => move(forth(latest.current)), [move]);
  useReviewKeys(undo, redo);
  return useMemo(
    () => ({
      guide: history.present,
      locked: false,
      apply,
      undo,
      redo,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
    }),
    [history, apply, undo, redo],
  );
}

function back({ past, present, future }: History): History | null {
  const before = past.at(-1);
  return before === undefined
    ? null
    : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

function forth({ past, present, future }: History): History | null {
  const [after, ...rest] = future;
  return after === undefined ? null : { past: [...past, present], present: after, future: rest };
}

/** Before the keys of the whole window, which undo in the project; fields keep their own undo. */
function useReviewKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      event.stopPropagation();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    }
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [undo, redo]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
