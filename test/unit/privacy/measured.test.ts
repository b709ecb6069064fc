import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detect } from '#shared/privacy/detect';
import { CORPUS_NAMES, type CorpusPart, corpus } from '../../fixtures/privacy/corpus';
import {
  evaluate,
  falseAlarmsPerThousand,
  recall,
  type Score,
  scoreTable,
} from '../../fixtures/privacy/evaluate';
import type { Tag } from '../../fixtures/privacy/marked';

function measure(part: CorpusPart): Score {
  const marked = corpus(part);
  return evaluate(
    marked,
    detect(
      marked.map(({ block }) => block),
      { names: CORPUS_NAMES, language: 'de' },
    ),
  );
}

const tuned = measure('tuned');
const heldOut = measure('heldOut');

function recallOf(score: Score, tag: Tag): number {
  const own = score.classes.find((one) => one.tag === tag);
  if (own === undefined || own.total < 10) throw new Error(`the corpus has too few of ${tag}`);
  return recall(own);
}

describe.each([
  ['tuned', tuned],
  ['held out', heldOut],
])('the detector on the invented corpus, %s part', (_, score) => {
  it('is measured on thousands of words', () => {
    expect(score.words).toBeGreaterThan(3000);
  });

  it('finds 99 % of the names on the project list', () => {
    expect(recallOf(score, 'L')).toBeGreaterThanOrEqual(0.99);
  });

  it('finds 95 % of first names that stand alone', () => {
    expect(recallOf(score, 'F')).toBeGreaterThanOrEqual(0.95);
  });

  it('finds every number with a right check digit', () => {
    expect(recallOf(score, 'C')).toBe(1);
  });

  it('raises few false alarms', () => {
    // Measured 0 and 0.3; three in a thousand words is one on a page, which a person still reads one by one.
    expect(falseAlarmsPerThousand(score)).toBeLessThanOrEqual(3);
  });
});

it('README.md prints what is measured', () => {
  const readme = readFileSync(
    fileURLToPath(new URL('../../../shared/privacy/README.md', import.meta.url)),
    'utf8',
  );
  expect(readme).toContain(scoreTable(tuned, heldOut));
});
