import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CodePlace, type CodeStep, placeOfDrop, placeOfStep } from '#shared/codebook/codePlace';
import { type CodeRow, codeRows } from '#shared/codebook/codeRows';
import { codePathOf } from '#shared/coding/codeTree';
import { editCode, moveCode } from '#shared/commands/codeCommands';
import type { CodeId } from '#shared/model/ids';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { currentProject } from '../../../workspace/store';
import { useCodes } from '../useCodes';
import { useCodingCounts } from '../useCodingCounts';
import type { CodeRowHandlers, DropPlace } from './CodeRowView';

export interface CodeTreeState {
  readonly rows: readonly CodeRow[];
  /** Place of the chosen row; -1 when none is in view. */
  readonly at: number;
  readonly renaming: CodeId | null;
  readonly drop: { readonly code: CodeId; readonly place: DropPlace } | null;
  readonly handlers: CodeRowHandlers;
  /** What the last step in the tree did to the codings, for the status line; null before any. */
  readonly said: string | null;
  step(step: CodeStep): void;
  toggle(code: CodeId, open?: boolean): void;
  toggleAll(open: boolean): void;
  /** Opens the field of a code's name; `group` joins the new name with the step that made the code. */
  startRename(code: CodeId, group?: string): void;
}

interface Options {
  readonly chosen: CodeId | null;
  readonly onChoose: (code: CodeId) => void;
  readonly words: string;
  readonly provisionalOnly: boolean;
  /** After a field is left, the keys belong to the tree again. */
  readonly onFieldLeft: () => void;
}

/** State and actions of the tree: what is open, chosen, being named or dragged. */
export function useCodeTree({
  chosen,
  onChoose,
  words,
  provisionalOnly,
  onFieldLeft,
}: Options): CodeTreeState {
  const { t } = useTranslation('codebook');
  const attempt = useAttempt();
  const codes = useCodes();
  const counts = useCodingCounts();
  const [said, setSaid] = useState<string | null>(null);
  const [closed, setClosed] = useState<ReadonlySet<CodeId>>(new Set());
  const [renaming, setRenaming] = useState<{ readonly code: CodeId; readonly group: string | null } | null>(
    null,
  );
  const [drop, setDrop] = useState<CodeTreeState['drop']>(null);
  const dragged = useRef<CodeId | null>(null);

  // A code that is chosen from elsewhere is shown even below a closed one.
  const opened = useMemo(() => {
    if (chosen === null || closed.size === 0) return closed;
    const above = codePathOf(codes, chosen).slice(0, -1);
    if (!above.some(({ id }) => closed.has(id))) return closed;
    const left = new Set(closed);
    for (const { id } of above) left.delete(id);
    return left;
  }, [codes, chosen, closed]);
  const rows = useMemo(
    () => codeRows(codes, { closed: opened, words, provisionalOnly }),
    [codes, opened, words, provisionalOnly],
  );
  const found = rows.findIndex(({ code }) => code.id === chosen);
  const at = found < 0 && rows.length > 0 ? 0 : found;

  async function change(id: CodeId, what: 'moved' | 'renamed', step: () => Promise<void>): Promise<void> {
    const done = await attempt(async () => {
      await step();
      return true;
    });
    const name = currentName(id);
    if (done === true && name !== null) setSaid(t(`said.${what}`, { name, count: counts.get(id) ?? 0 }));
  }

  function move(id: CodeId, place: CodePlace | null): void {
    if (place !== null) void change(id, 'moved', () => run(moveCode, { id, ...place }));
  }

  const toggle = useCallback(
    (code: CodeId, open?: boolean) =>
      setClosed((before) => {
        const after = new Set(before);
        if (open ?? after.has(code)) after.delete(code);
        else after.add(code);
        return after;
      }),
    [],
  );

  function step(wanted: CodeStep): void {
    const code = rows[at]?.code.id;
    if (code === undefined) return;
    onChoose(code);
    const place = placeOfStep(codes, code, wanted);
    // What goes below a closed code stays in sight.
    if (place !== null && wanted === 'in' && place.parent !== null) toggle(place.parent, true);
    move(code, place);
  }

  function toggleAll(open: boolean): void {
    setClosed(open ? new Set() : new Set(Object.values(codes).map(({ id }) => id)));
    const top = chosen === null ? undefined : codePathOf(codes, chosen)[0];
    if (!open && top !== undefined) onChoose(top.id);
  }

  function leaveName(code: CodeId, name: string | null): void {
    const group = renaming?.group ?? null;
    setRenaming(null);
    onFieldLeft();
    if (name === null || name.trim() === '' || name.trim() === codes[code]?.name) return;
    void change(code, 'renamed', () => run(editCode, { id: code, name }, group === null ? {} : { group }));
  }

  const handlers = useStable({
    choose: onChoose,
    toggle(code) {
      // A chosen code would keep open what is closed over it.
      if (chosen !== null && chosen !== code && codePathOf(codes, chosen).some(({ id }) => id === code))
        onChoose(code);
      toggle(code);
    },
    rename(code) {
      onChoose(code);
      setRenaming({ code, group: null });
    },
    leaveName,
    dragStart: (code) => {
      dragged.current = code;
    },
    dragOver(code, place) {
      if (dragged.current === null) return false;
      if (drop?.code === code && drop.place === place) return true;
      const possible = placeOfDrop(codes, dragged.current, code, place) !== null;
      setDrop(possible ? { code, place } : null);
      return possible;
    },
    drop() {
      const from = dragged.current;
      setDrop(null);
      if (from === null || drop === null) return;
      move(from, placeOfDrop(codes, from, drop.code, drop.place));
      onChoose(from);
    },
    dragEnd() {
      dragged.current = null;
      setDrop(null);
    },
  });

  return {
    rows,
    at,
    renaming: renaming?.code ?? null,
    drop,
    handlers,
    said,
    step,
    toggle,
    toggleAll,
    startRename: (code, group) => setRenaming({ code, group: group ?? null }),
  };
}

/** Handlers that stay the same object, so that rows are not drawn for them, and always do the latest. */
function useStable(latest: CodeRowHandlers): CodeRowHandlers {
  const ref = useRef(latest);
  ref.current = latest;
  return useMemo(
    () => ({
      choose: (code) => ref.current.choose(code),
      toggle: (code) => ref.current.toggle(code),
      rename: (code) => ref.current.rename(code),
      leaveName: (code, name) => ref.current.leaveName(code, name),
      dragStart: (code) => ref.current.dragStart(code),
      dragOver: (code, place) => ref.current.dragOver(code, place),
      drop: () => ref.current.drop(),
      dragEnd: () => ref.current.dragEnd(),
    }),
    [],
  );
}

/** The name after the step; the one of this rendering is from before. */
function currentName(id: CodeId): string | null {
  const [codebook] = Object.values(currentProject()?.tree.codebook ?? {});
  return codebook?.codes[id]?.name ?? null;
}
