import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import { plainSource } from '#shared/exchange/source/plainSource';
import type { SourceParagraph, SourceStyle, SourceText } from '#shared/exchange/source/sourceText';
import { answerableNodes, walkNodes } from '#shared/guide/guideNodes';
import { indexGuide } from '#shared/protocolImport/guideIndex';
import { matchProtocol, type PromptHandling } from '#shared/protocolImport/matchProtocol';
import { planDocument } from '#shared/protocolImport/planDocument';
import { planProtocol } from '#shared/protocolImport/planProtocol';
import { seededRandom } from '../../bench/corpus/random';
import {
  inventedProtocol,
  printedQuestion,
  statePhrase,
} from '../../fixtures/protocolFiles/inventedProtocol';

const guides = await Promise.all(SHIPPED_GUIDES.map(({ load }) => load()));
const indexes = guides.map(indexGuide);

/** Words with how often they stand there; a note's mark and an automatic number are words too. */
function tally(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const printed = ({ text, number }: Pick<SourceParagraph, 'text' | 'number'>) => `${number ?? ''} ${text}`;

/** Words and signs that numbers, labels, speakers and quotations are made of. */
const WORDS =
  'Der die und 1 1.1 2.3a (1.2) X. z. B. „Wir machen das so“ "nein" Frage zu: Ja? Nein. k. A. S01 12.03.2014 – • a) ß Ä'.split(
    ' ',
  );

/** Any text that has something of the guide in it: questions cut short, numbers alone, prompts, states, rows, tabs. */
function anySource(index: number): fc.Arbitrary<SourceText> {
  const guide = guides[index % guides.length];
  if (!guide) throw new Error('no guide');
  const nodes = [...walkNodes(guide)].map(({ node }) => node);
  const node = fc.constantFrom(...nodes);
  const word = fc.constantFrom(...WORDS);
  const words = fc.array(word, { maxLength: 12 }).map((all) => all.join(' '));
  const bit = fc.oneof(
    words,
    node.map(printedQuestion),
    node.map(({ text }) => text),
    node.map(({ printedNumber }) => `${printedNumber ?? '9.9'}:`),
    fc.constantFrom('notAsked', 'noAnswer', 'later').map((state) => statePhrase(state)),
    fc.constantFrom(
      'Standort: S01',
      'Datum: 3.4.2014',
      'Vorbemerkung',
      '[^1] Note',
      '\t',
      '\n',
      'I: Ja.',
      'B1: Nein.',
    ),
  );
  const style = fc.constantFrom<SourceStyle>(
    { kind: 'body' },
    { kind: 'title' },
    { kind: 'heading', level: 2 },
    { kind: 'item', level: 0 },
    { kind: 'row' },
    { kind: 'note', mark: '1' },
  );
  const paragraph = fc
    .record({
      bits: fc.array(bit, { minLength: 1, maxLength: 4 }),
      style,
      number: fc.constantFrom(null, null, '1.1', 'a)'),
    })
    .map(({ bits, ...rest }): SourceParagraph => {
      const text = bits.join(' ');
      return { ...rest, text, marks: [{ kind: 'bold', start: 0, end: text.length }], page: null };
    });
  return fc
    .array(paragraph, { minLength: 1, maxLength: 30 })
    .map((paragraphs) => ({ format: 'docx', title: '', paragraphs, asides: [], notices: [] }));
}

const anyIndex = fc.nat({ max: guides.length - 1 });
const handling = fc.constantFrom<PromptHandling>('answered', 'keep', 'drop');
const withSource = anyIndex.chain((index) => fc.tuple(fc.constant(index), anySource(index), handling));

test('every word of a file is in exactly one line of the match', () => {
  fc.assert(
    fc.property(withSource, ([index, source, prompts]) => {
      const guide = indexes[index];
      if (!guide) return;
      const { lines } = matchProtocol(source, guide, prompts);
      expect(tally(lines.map(printed))).toEqual(tally(source.paragraphs.map(printed)));
    }),
    { numRuns: 120 },
  );
});

test('every word that is text is in a block, whatever questions the interview asks', () => {
  fc.assert(
    fc.property(withSource, fc.integer(), ([index, source, prompts], seed) => {
      const [guide, ready] = [guides[index], indexes[index]];
      if (!guide || !ready) return;
      const random = seededRandom(seed);
      const nodes = answerableNodes(guide).map(({ node }) => node);
      const asked = new Set(nodes.filter(() => random.chance(0.6)).map(({ id }) => id));
      const match = matchProtocol(source, ready, prompts);
      const plan = planProtocol(match, guide, asked, { quotes: true });
      const kept = match.lines.filter(
        ({ fate }) =>
          fate.kind === 'answer' || fate.kind === 'inbox' || (fate.kind === 'prompt' && fate.kept),
      );
      const inBlocks = tally(plan.blocks.map(({ text }) => text));
      for (const [word, count] of tally(kept.map(printed)))
        expect(inBlocks.get(word) ?? 0).toBeGreaterThanOrEqual(count);
      for (const { text, marks, question } of plan.blocks) {
        expect(question === null || asked.has(question)).toBe(true);
        expect(marks.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true);
        expect(text).not.toContain('\n');
      }
    }),
    { numRuns: 120 },
  );
});

test('every word of a document or transcript is in its blocks or names a speaker', () => {
  fc.assert(
    fc.property(anyIndex.chain(anySource), (source) => {
      const { blocks } = planDocument(source);
      const held = tally(blocks.map(({ text }) => text));
      for (const { speaker } of blocks) {
        for (const word of tally([speaker ?? '']).keys()) held.set(word, (held.get(word) ?? 0) + 1);
      }
      for (const [word, count] of tally(source.paragraphs.map(printed))) {
        expect(held.get(word) ?? 0).toBeGreaterThanOrEqual(count);
      }
    }),
    { numRuns: 120 },
  );
});

test('a whole invented protocol comes back word by word', () => {
  for (const [index, guide] of guides.entries()) {
    const { parts, head, title } = inventedProtocol(index, guide, 1_000);
    const text = [
      title,
      ...head.map(([key, value]) => `${key}: ${value}`),
      ...parts.flatMap(({ section, questions }) => [
        `${section.printedNumber ?? ''} ${section.text}`,
        ...questions.flatMap(({ node, paragraphs, state }) => [
          printedQuestion(node),
          ...paragraphs,
          ...(state === null ? [] : [statePhrase(state)]),
        ]),
      ]),
    ].join('\n');
    const source = plainSource(text);
    const ready = indexes[index];
    if (!source.ok || !ready) throw new Error('not read');
    expect(tally(matchProtocol(source.value, ready).lines.map(printed))).toEqual(tally([text]));
  }
});
