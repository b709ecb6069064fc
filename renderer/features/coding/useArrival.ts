import { type RefObject, useEffect, useState } from 'react';
import type { CodedText } from '#shared/model/tree';
import type { TextEditor } from '../../editor/editorContract';
import type { PlacedCoding } from './useCodings';
import { useQueue } from './useQueue';

/** Where one stands when a text is opened: at the top, or at the coding one was sent to. */
export function useArrival(
  editor: RefObject<TextEditor | null>,
  { id, blocks }: CodedText,
  codings: readonly PlacedCoding[],
): void {
  // The keys are tools from the first moment: the caret stands at the top, nothing is scrolled away.
  const [first] = useState(blocks[0]?.id);
  useEffect(() => {
    if (first === undefined) return;
    const top = { block: first, offset: 0 };
    editor.current?.setSelection({ start: top, end: top });
    editor.current?.focus();
  }, [editor, first]);

  // Whoever comes from the review list of all texts is led to the place.
  const { arriveAt, setArriveAt } = useQueue();
  useEffect(() => {
    if (arriveAt?.text !== id) return;
    const one = codings.find(({ coding }) => coding.id === arriveAt.coding);
    setArriveAt(null);
    if (one !== undefined) editor.current?.scrollTo(one.coding);
  }, [editor, arriveAt, codings, setArriveAt, id]);
}
