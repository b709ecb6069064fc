import { describe, expect, test } from 'vitest';
import { agreementReport } from '#shared/coding/agreement/agreement';
import type { CodedInterval, ComparedText } from '#shared/coding/agreement/codedText';

/** Ten sentences of ten characters in two answers of fifty. */
function text(id: string, ...codings: readonly (readonly CodedInterval[] | null)[]): ComparedText {
  const spans = (count: number, size: number) =>
    Array.from({ length: count }, (_, i) => ({ start: i * size, end: (i + 1) * size }));
  return { id, length: 100, sentences: spans(10, 10), answers: spans(2, 50), codings };
}

const a = (start: number, end: number) => ({ code: 'a', start, end });
const b = (start: number, end: number) => ({ code: 'b', start, end });

describe('an agreement report', () => {
  test('counts the chosen unit', () => {
    const texts = [text('one', [a(0, 12)], [a(0, 30)])];
    const percent = (unit: 'character' | 'sentence' | 'answer') =>
      agreementReport(texts, ['a'], unit).byCode.get('a');
    // 18 of 100 characters, one of ten sentences, none of two answers are judged differently.
    expect(percent('character')).toMatchObject({ units: 100, coded: 30, percent: 0.82 });
    expect(percent('sentence')).toMatchObject({ units: 10, coded: 3, percent: 0.9 });
    expect(percent('answer')).toMatchObject({ units: 2, coded: 1, percent: 1 });
  });

  test('compares only texts that all have coded, and names the others', () => {
    const texts = [text('both', [a(0, 10)], [a(0, 10)]), text('one', [a(0, 10)], null)];
    const report = agreementReport(texts, ['a'], 'sentence');
    expect(report.texts).toEqual(['both']);
    expect(report.leftOut).toEqual(['one']);
    // Coded, and nothing found there, is a judgement; not coded is none.
    expect(agreementReport([text('empty', [a(0, 10)], [])], ['a'], 'sentence').texts).toEqual(['empty']);
  });

  test('has intervals over texts around the value, and none for a single text', () => {
    const texts = Array.from({ length: 12 }, (_, i) =>
      text(`t${i}`, [a(0, 20), b(50, 60)], i % 3 === 0 ? [a(10, 30)] : [a(0, 20), b(50, 60)]),
    );
    const { byCode, overall } = agreementReport(texts, ['a', 'b'], 'character', 300);
    for (const one of [...byCode.values(), overall]) {
      const { value, interval } = one.kappa;
      expect(interval?.low).toBeLessThan(value ?? 0);
      expect(interval?.high).toBeGreaterThan(value ?? 1);
    }
    expect(agreementReport(texts.slice(0, 1), ['a'], 'character', 300).overall.kappa.interval).toBeNull();
  });

  test('gives the same intervals for the same data', () => {
    const texts = Array.from({ length: 5 }, (_, i) => text(`t${i}`, [a(0, 20)], [a(i, 20 + i)]));
    expect(agreementReport(texts, ['a'], 'character', 100)).toEqual(
      agreementReport(texts, ['a'], 'character', 100),
    );
  });

  test('says nothing of a code that nobody gave, and leaves no trace of it in the others', () => {
    const texts = [text('one', [a(0, 10)], [a(0, 20)]), text('two', [a(0, 10)], [a(0, 10)])];
    const report = agreementReport(texts, ['a', 'never'], 'sentence', 0);
    expect(report.byCode.get('never')).toMatchObject({ coded: 0, percent: 1, kappa: { value: null } });
  });
});
