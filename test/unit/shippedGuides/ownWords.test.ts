import { expect, test } from 'vitest';
import { walkNodes } from '#shared/guide/guideNodes';
import { foldText } from '#shared/guide/textSimilarity';
import { importPrinted, PRINTED_GUIDES, printedText } from '../guide/printedGuides';
import { loadShipped, shippedGuide, textsOf } from './shipped';

/*
 * The printed guides belong to their authors. What ships here asks the same in other words: no five words in a
 * row of any printed guide, and no short item left as it was unless it only names somebody.
 */

const RUN = 5;

/** Actors have names, and a name cannot be worded differently. */
const NAMES = new Set(['BA-Zentrale', 'RD', 'Land', 'Kommune'].map(foldText));

function runs(text: string): string[] {
  const words = foldText(text).split(' ');
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' '));
}

const printed = PRINTED_GUIDES.map(({ label }) => ({ raw: printedText(label), guide: importPrinted(label) }));
const printedTexts = printed.flatMap(({ guide }) => textsOf(guide));
const printedRuns = new Set(
  [
    ...printedTexts,
    // Across lines too, with words that were divided at a line's end put together.
    ...printed.map(({ raw }) => raw.replace(/-\s*\n\s*/g, '')),
  ].flatMap(runs),
);
const printedItems = new Set(printedTexts.map(foldText));
const shipped = await loadShipped();

test.each(PRINTED_GUIDES)('$label has no five words in a row of a printed guide', ({ label }) => {
  const taken = textsOf(shippedGuide(shipped, label)).flatMap((text) =>
    runs(text).filter((run) => printedRuns.has(run)),
  );
  expect(taken).toEqual([]);
});

test.each(PRINTED_GUIDES)('$label leaves no item as it was printed, names apart', ({ label }) => {
  const nodes = [...walkNodes(shippedGuide(shipped, label))].map(({ node }) => foldText(node.text));
  expect(nodes.filter((text) => printedItems.has(text) && !NAMES.has(text))).toEqual([]);
});

test('the comparison finds what was taken over', () => {
  const sentence = printedTexts.find((text) => foldText(text).split(' ').length >= RUN) ?? '';
  expect(runs(`Davor ${sentence} danach`).some((run) => printedRuns.has(run))).toBe(true);
});
