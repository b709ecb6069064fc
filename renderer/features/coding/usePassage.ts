import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { CodingId, GuideNodeId } from '#shared/model/ids';
import type { Block, TextRange } from '#shared/model/text';
import { blockOrder } from '#shared/text/range';
import type { TextEditor } from '../../editor/editorContract';
import { codingsAt } from './codingsAt';
import type { PlacedCoding } from './useCodings';

/** The passage one is at: what is selected, and the codings that lie on it. */
interface CurrentPassage {
  readonly range: TextRange | null;
  /** The question whose answer it is in. */
  readonly question: GuideNodeId | null;
  /** Shortest first. */
  readonly here: readonly PlacedCoding[];
  /** The one that keys and cards are about: the focused one, else the first. */
  readonly current: PlacedCoding | null;
  setFocused(coding: CodingId | null): void;
  /** The selection has moved. */
  select(range: TextRange | null, question: GuideNodeId | null): void;
}

/** Keeps it, and has the editor stress the current coding. */
export function usePassage(
  editor: RefObject<TextEditor | null>,
  blocks: readonly Block[],
  codings: readonly PlacedCoding[],
): CurrentPassage {
  const [range, setRange] = useState<TextRange | null>(null);
  const [question, setQuestion] = useState<GuideNodeId | null>(null);
  const [focused, setFocused] = useState<CodingId | null>(null);
  const order = useMemo(() => blockOrder(blocks), [blocks]);
  const here = useMemo(() => codingsAt(order, codings, range, focused), [order, codings, range, focused]);
  const current = here.find(({ coding }) => coding.id === focused) ?? here[0] ?? null;
  useEffect(() => editor.current?.setFocusedAnchor(current?.coding.id ?? null), [editor, current]);

  function select(next: TextRange | null, at: GuideNodeId | null): void {
    setRange(next);
    setQuestion(at);
    // A focused coding keeps the focus while the selection is on it.
    const on = codings.filter(({ coding }) => coding.id === focused);
    if (next !== null && codingsAt(order, on, next, null).length === 0) setFocused(null);
  }

  return { range, question, here, current, setFocused, select };
}
