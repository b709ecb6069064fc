import type { Block, TextPoint } from '#shared/model/text';
import { applyEdits, type TextEdit } from '#shared/text/edit';

/** Where the caret belongs after edits from outside (undo, redo): at the end of what changed last. */
export function endOfChange(before: readonly Block[], edits: readonly TextEdit[]): TextPoint | null {
  const index = edits.findLastIndex(({ kind }) => kind !== 'marks' && kind !== 'question');
  const edit = edits[index];
  if (!edit) return null;
  switch (edit.kind) {
    case 'splice':
    case 'replace':
      return { block: edit.block, offset: edit.at + edit.insert.length };
    case 'split':
      return { block: edit.keep === 'head' ? edit.into : edit.block, offset: 0 };
    case 'insert':
      return { block: edit.block.id, offset: edit.block.text.length };
    case 'move':
    case 'marks':
    case 'question':
      return { block: edit.block, offset: 0 };
    case 'join': {
      const first = applyEdits(before, edits.slice(0, index)).find(({ id }) => id === edit.first);
      return { block: edit.keep === 'first' ? edit.first : edit.second, offset: first?.text.length ?? 0 };
    }
    case 'remove': {
      const blocks = applyEdits(before, edits.slice(0, index));
      const at = blocks.findIndex(({ id }) => id === edit.block);
      const previous = blocks[at - 1];
      const next = blocks[at + 1];
      if (previous) return { block: previous.id, offset: previous.text.length };
      return next ? { block: next.id, offset: 0 } : null;
    }
  }
}
