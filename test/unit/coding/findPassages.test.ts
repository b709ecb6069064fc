import { describe, expect, test } from 'vitest';
import { questionReference } from '#shared/codebook/questionReference';
import { sliceRange } from '#shared/text/range';
import {
  type AutocodeBy,
  findPassages,
  mostPassages,
} from '../../../renderer/features/coding/autocode/findPassages';
import { inventedGuide } from '../../fixtures/inventedGuide';
import { firstQuestion, oneInterview, protocolId, written } from '../../fixtures/oneInterview';

const parts = oneInterview({ protocols: [written()] });
const reference = questionReference(inventedGuide(), { id: firstQuestion }) ?? '';
const answers: AutocodeBy = { kind: 'question', reference };
const nobody: AutocodeBy = { kind: 'speaker', speaker: 'nobody' };
/** More than any machine looks through in one step. */
const many = Array.from({ length: 300_000 }, () => protocolId);

describe('passages of many texts', () => {
  test('are found in reading order, and no more than can be looked through', async () => {
    const { signal } = new AbortController();
    const one = { parts, texts: [protocolId], by: answers, unit: 'paragraph' } as const;
    const { passages, cut } = await findPassages(one, { signal, onDone: () => undefined });
    const blocks = parts.protocol[protocolId]?.blocks ?? [];
    const expected = blocks.filter(({ question, text }) => question === firstQuestion && text.trim() !== '');
    expect(expected).not.toEqual([]);
    expect(passages.map(({ range }) => sliceRange(blocks, range))).toEqual(expected.map(({ text }) => text));
    expect(cut).toBe(false);
    const all = await findPassages({ ...one, texts: many }, { signal, onDone: () => undefined });
    expect(all.passages.length).toBe(mostPassages);
    expect(all.cut).toBe(true);
  });

  test('give the window a turn, say how far they are, and end as soon as they are called off', async () => {
    const control = new AbortController();
    const calledOff = new Error('called off');
    const heard: number[] = [];
    const finding = findPassages(
      { parts, texts: many, by: nobody, unit: 'paragraph' },
      {
        signal: control.signal,
        onDone(done) {
          heard.push(done);
          if (heard.length === 2) setTimeout(() => control.abort(calledOff), 0);
        },
      },
    );
    await expect(finding).rejects.toBe(calledOff);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBeLessThan(many.length);
  });
});
