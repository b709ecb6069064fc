import type { BlockId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import type { DiffHint } from '#shared/text/blockGroup';
import { diffBlocks } from '#shared/text/diffBlocks';
import { applyEdit, type TextEdit } from '#shared/text/edit';

export type ChangeKind = 'typing' | 'structure' | 'paste' | 'replace';

/** One committed change: `edits` lead exactly from `before` to `after`. */
export interface TextChange {
  readonly edits: readonly TextEdit[];
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly kind: ChangeKind;
}

/** Long enough that a word is one change, short enough that nobody waits for "saved". */
const IDLE_MS = 300;
/** A power cut during fast typing costs at most this much. */
const LONGEST_MS = 1000;

export interface ChangeLog {
  /** The text as it is now, typed but uncommitted changes included. */
  live(): readonly Block[];
  /** The text as last handed out or taken in. */
  committed(): readonly Block[];
  /** Edits from there to `live`. */
  pending(): readonly TextEdit[];
  /** Notes a new state of the text; answers the edits that lead to it. */
  note(change: NotedChange): readonly TextEdit[];
  /** Hands out what was noted if it does not wait for more; call it when the change is drawn. */
  settle(): void;
  /**
   * Takes a text from outside as committed. `shown` is the same text in the order the editor shows it; where
   * the two differ, the moves between them are handed out with the next change, as edits apply in order.
   */
  reset(given: readonly Block[], shown: readonly Block[]): void;
  /** Hands out what is pending, unless the person is in the middle of composing a character. */
  commit(): void;
  setComposing(composing: boolean): void;
  dispose(): void;
}

export interface NotedChange {
  readonly now: readonly Block[];
  /** Edits an action of this editor is made of; what Lexical did beyond them is found by comparison. */
  readonly known: readonly TextEdit[];
  /** Null for plain typing. */
  readonly kind: ChangeKind | null;
  readonly hint: DiffHint;
}

/** Collects keystrokes to changes: after a pause, after a second, or at once when the structure changes. */
export function createChangeLog(onChange: (change: TextChange) => void): ChangeLog {
  let committed: readonly Block[] = [];
  let live: readonly Block[] = [];
  let pending: readonly TextEdit[] = [];
  // Edits of `pending` that nobody made: they wait for a real one.
  let idleEdits = 0;
  let kind: ChangeKind = 'typing';
  let composing = false;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;

  function stopTimers(): void {
    clearTimeout(idle);
    clearTimeout(longest);
    idle = undefined;
    longest = undefined;
  }

  function handOut(): void {
    stopTimers();
    if (pending.length === idleEdits) return;
    const change: TextChange = { edits: pending, before: committed, after: live, kind };
    committed = live;
    pending = [];
    idleEdits = 0;
    kind = 'typing';
    onChange(change);
  }

  function commit(): void {
    if (!composing) handOut();
  }

  return {
    live: () => live,
    committed: () => committed,
    pending: () => pending,
    note(change) {
      const edits = editsBetween(live, change);
      if (edits.length === 0) {
        live = change.now;
        return edits;
      }
      const changeKind = change.kind ?? (edits.every(isTyping) ? 'typing' : 'structure');
      // What was typed before is a step of its own for undo.
      if (changeKind !== 'typing') commit();
      live = change.now;
      pending = [...pending, ...edits];
      kind = changeKind === 'typing' ? kind : changeKind;
      if (changeKind === 'typing') {
        clearTimeout(idle);
        idle = setTimeout(commit, IDLE_MS);
        longest ??= setTimeout(commit, LONGEST_MS);
      }
      return edits;
    },
    settle() {
      if (kind !== 'typing') commit();
    },
    reset(given, shown) {
      stopTimers();
      committed = given;
      live = shown;
      pending = diffBlocks(given, shown);
      idleEdits = pending.length;
    },
    commit,
    setComposing(next) {
      composing = next;
      if (composing || pending.length === idleEdits) return;
      clearTimeout(idle);
      idle = setTimeout(commit, IDLE_MS);
    },
    dispose() {
      handOut();
    },
  };
}

function editsBetween(live: readonly Block[], { now, known, hint }: NotedChange): readonly TextEdit[] {
  if (known.length === 0) return diffBlocks(live, now, hint);
  const edits: TextEdit[] = [];
  let blocks = live;
  const ids = new Set(live.map(({ id }) => id));
  function apply(edit: TextEdit): void {
    edits.push(edit);
    blocks = applyEdit(blocks, edit);
    if (edit.kind === 'insert') ids.add(edit.block.id);
    if (edit.kind === 'split') ids.add(edit.into);
  }
  for (const edit of known) {
    const missing = idsOf(edit).find((id) => !ids.has(id));
    // The action began in an empty answer: its paragraph becomes a block now, by the comparison below.
    if (missing) return [...edits, ...diffBlocks(blocks, now, hint)];
    apply(edit);
  }
  return [...edits, ...diffBlocks(blocks, now, hint)];
}

function idsOf(edit: TextEdit): readonly BlockId[] {
  if (edit.kind === 'insert') return edit.after === null ? [] : [edit.after];
  return edit.kind === 'join' ? [edit.first, edit.second] : [edit.block];
}

function isTyping(edit: TextEdit): boolean {
  return (
    edit.kind === 'splice' || edit.kind === 'marks' || (edit.kind === 'insert' && edit.block.text !== '')
  );
}
