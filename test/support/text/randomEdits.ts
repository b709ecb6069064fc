import fc from 'fast-check';
import { asId, type BlockId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { applyEdit, type TextEdit } from '#shared/text/edit';
import { block } from './blocks';

/** Few letters, so that texts are full of ambiguous places; an emoji for surrogate pairs. */
export const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 8 });

/** A text of some blocks over two questions and the free space. */
export const texts: fc.Arbitrary<readonly Block[]> = fc
  .array(fc.tuple(letters, fc.constantFrom('q1', 'q2', null)), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.map(([text, question], index) => block(`b${index}`, text, question)));

/** One random wish; what it means is settled against the text it meets (`toEdit`). */
export interface Wish {
  readonly what: 'type' | 'delete' | 'splice' | 'replace' | 'split' | 'join' | 'insert' | 'remove' | 'move';
  readonly block: number;
  readonly at: number;
  readonly length: number;
  readonly text: string;
  readonly flip: boolean;
}

export const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({
    what: fc.constantFrom<Wish['what']>(
      'type',
      'delete',
      'splice',
      'replace',
      'split',
      'join',
      'insert',
      'remove',
      'move',
    ),
    block: fc.nat(20),
    at: fc.nat(20),
    length: fc.integer({ min: 1, max: 6 }),
    text: fc.string({ unit: fc.constantFrom('x', 'y', 'a'), minLength: 1, maxLength: 3 }),
    flip: fc.boolean(),
  }),
  { maxLength: 12 },
);

/** The edits a list of wishes comes to on a text; impossible ones are left out. */
export function toEdits(blocks: readonly Block[], list: readonly Wish[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let text = blocks;
  list.forEach((wish, index) => {
    const edit = toEdit(text, wish, asId<BlockId>(`n${index}`));
    if (edit === null) return;
    edits.push(edit);
    text = applyEdit(text, edit);
  });
  return edits;
}

function toEdit(blocks: readonly Block[], wish: Wish, id: BlockId): TextEdit | null {
  const { what, text: insert, flip } = wish;
  const index = blocks.length === 0 ? 0 : wish.block % blocks.length;
  const target = blocks[index];
  if (what === 'insert' || !target) {
    const after = flip ? (target?.id ?? null) : null;
    return { kind: 'insert', block: { ...block('', insert), id }, after };
  }
  const at = wish.at % (target.text.length + 1);
  const remove = Math.min(wish.length, target.text.length - at);
  switch (what) {
    case 'type':
      return { kind: 'splice', block: target.id, at, remove: 0, insert };
    case 'delete':
      return { kind: 'splice', block: target.id, at, remove, insert: '' };
    case 'splice':
      return { kind: 'splice', block: target.id, at, remove, insert };
    case 'replace':
      return remove === 0
        ? null
        : { kind: 'replace', block: target.id, at, remove, insert: flip ? insert : '' };
    case 'split':
      return { kind: 'split', block: target.id, at, into: id, keep: flip ? 'head' : 'tail' };
    case 'join': {
      const second = blocks[index + 1];
      return second
        ? { kind: 'join', first: target.id, second: second.id, keep: flip ? 'first' : 'second' }
        : null;
    }
    case 'remove':
      return { kind: 'remove', block: target.id };
    case 'move': {
      const after = blocks[wish.at % blocks.length];
      if (!after || after === target) return { kind: 'move', block: target.id, after: null };
      return { kind: 'move', block: target.id, after: after.id };
    }
  }
}
