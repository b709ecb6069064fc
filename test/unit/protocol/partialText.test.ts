import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsOfWhole } from '../../../renderer/features/protocol/partialText';
import { asId, type BlockId, type GuideNodeId } from '../../../shared/model/ids';
import type { Block } from '../../../shared/model/text';
import { diffBlocks } from '../../../shared/text/diffBlocks';
import { applyEdits, type TextEdit } from '../../../shared/text/edit';

const question = asId<GuideNodeId>('q');

function block(name: string, text: string, inInbox: boolean): Block {
  return { id: asId<BlockId>(name), kind: 'paragraph', text, marks: [], question: inInbox ? null : question };
}

const isInInbox = (one: Block) => one.question === null;
const isAnswer = (one: Block) => one.question !== null;

describe('edits of the answers or of the inbox, as edits of the whole protocol', () => {
  test('the first note of the inbox stands behind the answers', () => {
    const whole = [block('a', 'Antwort', false)];
    const edits: TextEdit[] = [{ kind: 'insert', block: block('n', 'Notiz', true), after: null }];
    expect(applyEdits(whole, editsOfWhole(whole, [], edits)).map(({ id }) => id)).toEqual(['a', 'n']);
  });

  test('paragraphs between which the other part stands are joined all the same', () => {
    const whole = [block('a', 'eins ', false), block('n', 'Notiz', true), block('b', 'zwei', false)];
    const edits: TextEdit[] = [
      { kind: 'join', first: asId<BlockId>('a'), second: asId<BlockId>('b'), keep: 'first' },
    ];
    const after = applyEdits(whole, editsOfWhole(whole, whole.filter(isAnswer), edits));
    expect(after.map(({ text }) => text)).toEqual(['eins zwei', 'Notiz']);
  });

  test('any change of a part is that change and leaves the other part alone', () => {
    const words = fc.array(fc.tuple(fc.constantFrom('ja', 'nein', '', 'viel Text'), fc.boolean()), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, fc.boolean(), fc.array(fc.nat(9), { maxLength: 5 }), (given, inbox, picks) => {
        const whole = given.map(([text, inInbox], i) => block(`b${i}`, text, inInbox));
        const own = inbox ? isInInbox : isAnswer;
        const part = whole.filter(own);
        // Some blocks go, some change their text or place, one comes.
        const kept = part
          .filter((_, i) => !picks.includes(i))
          .map((one, i) => (i === 0 ? { ...one, text: `${one.text}!` } : one));
        const next = [...kept.reverse(), block('new', 'neu', inbox)];
        const edits = diffBlocks(part, next);
        const after = applyEdits(whole, editsOfWhole(whole, part, edits));
        expect(after.filter(own)).toEqual(next);
        expect(after.filter((one) => !own(one))).toEqual(whole.filter((one) => !own(one)));
      }),
    );
  });
});
