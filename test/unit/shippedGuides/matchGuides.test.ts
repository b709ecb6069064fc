import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver } from '#shared/guide/carryOver';
import { copyGuide } from '#shared/guide/copyGuide';
import { answerableNodes, walkNodes } from '#shared/guide/guideNodes';
import { matchGuides } from '#shared/guide/matchGuides';
import type { Guide, GuideNode, GuideNodeKind } from '#shared/model/guide';
import { asId, type GuideNodeId } from '#shared/model/ids';
import { inventedGuide } from '../../fixtures/inventedGuide';
import { countedIds, importPrinted, PRINTED_GUIDES } from '../guide/printedGuides';
import { loadShipped, shippedGuide } from './shipped';

const guides = await loadShipped();

const idsOf = (guide: Guide) => [...walkNodes(guide)].map(({ node }) => node.id);

describe.each(PRINTED_GUIDES)("an institute's own wording of $label", ({ label }) => {
  const own = importPrinted(label);
  const shipped = shippedGuide(guides, label);
  const match = matchGuides(shipped, own);

  test('is matched node by node, in printed order', () => {
    // Both have the same structure, so that the nth node of one is the nth of the other.
    const expected = idsOf(shipped).map((id, i) => [id, idsOf(own)[i]]);
    expect(match.pairs.map(({ from, to }) => [from, to])).toEqual(expected);
    expect([match.onlyFrom, match.onlyTo]).toEqual([[], []]);
  });

  test('takes the topics and families of every question over and keeps its own texts', () => {
    const carried = carryOver(shipped, own);
    const labels = (guide: Guide) => answerableNodes(guide).map(({ node }) => [node.topic, node.familyId]);
    expect(labels(carried)).toEqual(labels(shipped));
    const texts = (guide: Guide) => [...walkNodes(guide)].map(({ node }) => node.text);
    expect(texts(carried)).toEqual(texts(own));
  });
});

describe.each(PRINTED_GUIDES)('a shortened or reordered wording of $label', ({ label }) => {
  const own = importPrinted(label);
  const shipped = shippedGuide(guides, label);
  const partner = new Map(idsOf(shipped).map((id, i) => [id, idsOf(own)[i]]));
  const questions = answerableNodes(own).map(({ node: question }) => question);
  const once = new Set(
    questions
      .filter((q) => questions.filter((other) => other.printedNumber === q.printedNumber).length === 1)
      .map((q) => q.id),
  );

  test('leaves out the question that is gone and pairs all others rightly', () => {
    for (const gone of questions.filter(({ id }) => once.has(id))) {
      const nodes = own.nodes.map((section) => {
        return { ...section, children: section.children.filter((child) => child !== gone) };
      });
      const { pairs, onlyTo } = matchGuides(shipped, { ...own, nodes });
      const wrong = pairs.filter((pair) => partner.get(pair.from) !== pair.to);
      expect([gone.printedNumber, wrong, onlyTo]).toEqual([gone.printedNumber, [], []]);
    }
  });

  test('pairs questions by their number when sections list them the other way round', () => {
    const nodes = own.nodes.map((section) => ({ ...section, children: [...section.children].reverse() }));
    const { pairs } = matchGuides(shipped, { ...own, nodes });
    const found = new Map(pairs.map((pair) => [pair.from, pair.to]));
    for (const [from, to] of partner) if (to && once.has(to)) expect(found.get(from)).toBe(to);
  });
});

test('two questions with the same number are told apart by their order', () => {
  const shipped = shippedGuide(guides, 'A.2.1');
  const own = importPrinted('A.2.1');
  const twice = (guide: Guide) =>
    answerableNodes(guide).flatMap(({ node }) => (node.printedNumber === '2.3' ? [node.id] : []));
  const pairs = matchGuides(shipped, own).pairs.filter(({ from }) => twice(shipped).includes(from));
  expect(pairs.map(({ from, to, how }) => [from, to, how])).toEqual(
    twice(shipped).map((id, i) => [id, twice(own)[i], 'sameNumberAndPlace']),
  );
});

test('different guides are not matched as if they were one', () => {
  const { pairs } = matchGuides(shippedGuide(guides, 'A.2.2'), shippedGuide(guides, 'A.3.2'));
  const questions = new Set(answerableNodes(shippedGuide(guides, 'A.2.2')).map(({ node }) => node.id));
  const sure = pairs.filter((pair) => pair.sure && questions.has(pair.from));
  expect(sure.length).toBeLessThan(questions.size / 2);
});

/** "question 1.2 Text" lines make a guide of one section; a line that begins with "- " hangs below the question. */
function guideOf(...lines: readonly string[]): Guide {
  const questions: { node: GuideNode; items: GuideNode[] }[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.startsWith('- ')) questions.at(-1)?.items.push(node('supplementary', i, null, line.slice(2)));
    else {
      const [number = '', ...words] = line.split(' ');
      questions.push({ node: node('question', i, number, words.join(' ')), items: [] });
    }
  }
  const children = questions.map((question) => ({ ...question.node, children: question.items }));
  return { ...inventedGuide(), nodes: [{ ...node('section', 99, '1', 'Alltag'), children }] };
}

function node(kind: GuideNodeKind, n: number, printedNumber: string | null, text: string): GuideNode {
  const base = inventedGuide().nodes[0];
  if (!base) throw new Error('The invented guide has sections.');
  const id = asId<GuideNodeId>(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
  return { ...base, kind, id, printedNumber, text, roles: [], children: [] };
}

/** Pairs below the section as "text -> text (how, sure?)". */
function told(from: Guide, to: Guide): string[] {
  const texts = (guide: Guide) => new Map([...walkNodes(guide)].map(({ node: n }) => [n.id, n]));
  const [left, right] = [texts(from), texts(to)];
  return matchGuides(from, to)
    .pairs.filter((pair) => left.get(pair.from)?.kind !== 'section')
    .map((pair) => {
      const sure = pair.sure ? 'sure' : 'unsure';
      return `${left.get(pair.from)?.text} -> ${right.get(pair.to)?.text} (${pair.how}, ${sure})`;
    });
}

describe('a version matched with an earlier one', () => {
  const before = guideOf(
    '1.1 Wie beginnt ein Tag im Lager?',
    '- Wer ist als Erste da?',
    '1.2 Wer verteilt morgens die Arbeit?',
    '1.3 Was geschieht bei Krankheit?',
  );

  test('follows the wording when the numbers moved on', () => {
    const after = guideOf(
      '1.1 Wie beginnt ein Tag im Lager?',
      '- Wer ist als Erste da?',
      '1.2 Welche Werkzeuge liegen bereit?',
      '1.3 Wer verteilt morgens die Arbeit?',
      '1.4 Was geschieht bei Krankheit?',
    );
    expect(told(before, after)).toEqual([
      'Wie beginnt ein Tag im Lager? -> Wie beginnt ein Tag im Lager? (sameText, sure)',
      'Wer ist als Erste da? -> Wer ist als Erste da? (sameText, sure)',
      'Wer verteilt morgens die Arbeit? -> Wer verteilt morgens die Arbeit? (sameText, sure)',
      'Was geschieht bei Krankheit? -> Was geschieht bei Krankheit? (sameText, sure)',
    ]);
    expect(matchGuides(before, after).onlyTo.length).toBe(1);
  });

  test('knows a question again whose sentence was changed a little', () => {
    const after = guideOf(
      '1.1 Wie beginnt ein Tag im Lager?',
      '- Wer ist als Erste da?',
      '1.2 Wer verteilt am Morgen die Arbeit?',
      '1.3 Was geschieht bei Krankheit?',
    );
    const pairs = told(before, after);
    expect(pairs[2]).toBe(
      'Wer verteilt morgens die Arbeit? -> Wer verteilt am Morgen die Arbeit? (similar, sure)',
    );
  });

  test('is not sure of another question under an old number', () => {
    const after = guideOf(
      '1.1 Wie beginnt ein Tag im Lager?',
      '- Wer ist als Erste da?',
      '1.2 Welche Maschinen fehlen?',
      '1.3 Was geschieht bei Krankheit?',
    );
    const pairs = told(before, after);
    expect(pairs[2]).toBe(
      'Wer verteilt morgens die Arbeit? -> Welche Maschinen fehlen? (sameNumberAndPlace, unsure)',
    );
  });

  test('finds a follow-up again that was moved to another question', () => {
    const after = guideOf(
      '1.1 Wie beginnt ein Tag im Lager?',
      '1.2 Wer verteilt morgens die Arbeit?',
      '- Wer ist als Erste da?',
      '1.3 Was geschieht bei Krankheit?',
    );
    expect(told(before, after)).toContain('Wer ist als Erste da? -> Wer ist als Erste da? (sameText, sure)');
  });

  test('is not sure which of two equal questions was dropped', () => {
    const twice = guideOf('1.1 Was ist zu tun?', '1.1 Was ist zu tun?');
    const once = guideOf('1.1 Was ist zu tun?');
    expect(told(twice, once)).toEqual(['Was ist zu tun? -> Was ist zu tun? (sameText, unsure)']);
  });

  test('does not carry a topic to a question it is not sure of, nor over one that is there', () => {
    const topic = { de: 'Beginn des Tages', en: 'Start of day' };
    const withTopics = mapNodes(before, (n) => (n.kind === 'question' ? { ...n, topic } : n));
    const given = { de: 'Bei Krankheit', en: 'In case of illness' };
    const after = mapNodes(
      guideOf(
        '1.1 Wie beginnt ein Tag im Lager?',
        '1.2 Welche Maschinen fehlen?',
        '1.3 Was geschieht bei Krankheit?',
      ),
      (n) => (n.printedNumber === '1.3' ? { ...n, topic: given } : n),
    );
    const topics = answerableNodes(carryOver(withTopics, after)).map(({ node: n }) => n.topic);
    expect(topics).toEqual([topic, null, given]);
  });
});

function mapNodes(guide: Guide, change: (node: GuideNode) => GuideNode): Guide {
  const below = (n: GuideNode): GuideNode => change({ ...n, children: n.children.map(below) });
  return { ...guide, nodes: guide.nodes.map(below) };
}

/** Few texts and numbers, so that equal ones meet. */
const anyText = fc.constantFrom('Warum?', 'Wie läuft das ab?', 'Was ist neu?', 'Wer hilft dabei im Alltag?');
const anyNumber = fc.constantFrom(null, '1.1', '1.2', '5xa');
const anyGuide: fc.Arbitrary<Guide> = fc
  .array(fc.array(fc.tuple(anyNumber, anyText, fc.array(fc.tuple(anyText, fc.array(anyText))))))
  .map((sections) => {
    let n = 0;
    const item = (text: string, texts: readonly string[]): GuideNode => ({
      ...node('supplementary', n++, null, text),
      children: texts.map((t) => node('supplementary', n++, null, t)),
    });
    const nodes = sections.map((questions, i) => ({
      ...node('section', n++, String(i % 2), 'Alltag'),
      children: questions.map(([number, text, items]) => ({
        ...node(number === null ? 'group' : 'question', n++, number, text),
        children: items.map(([t, below]) => item(t, below)),
      })),
    }));
    return { ...inventedGuide(), nodes };
  });

describe('any guide', () => {
  test('matched with itself pairs every node with itself, and is sure of it', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const expected = idsOf(guide).map((id) => ({ from: id, to: id, how: 'sameText', sure: true }));
        expect(matchGuides(guide, guide)).toEqual({ pairs: expected, onlyFrom: [], onlyTo: [] });
      }),
    );
  });

  test('matched with any other counts every node of both once', () => {
    fc.assert(
      fc.property(anyGuide, anyGuide, (from, to) => {
        const { pairs, onlyFrom, onlyTo } = matchGuides(from, to);
        const left = [...pairs.map((pair) => pair.from), ...onlyFrom].sort();
        const right = [...pairs.map((pair) => pair.to), ...onlyTo].sort();
        expect(left).toEqual(idsOf(from).sort());
        expect(right).toEqual(idsOf(to).sort());
      }),
    );
  });
});

describe('a copy', () => {
  const guide = shippedGuide(guides, 'A.2.1');
  const copy = copyGuide(guide, countedIds());

  test('has fresh ids and is matched with what it was copied from', () => {
    const all = [copy.id, ...idsOf(copy)];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => id === guide.id || idsOf(guide).some((old) => old === id))).toEqual([]);
    const pairs = matchGuides(guide, copy).pairs.map(({ from, to, sure }) => [from, to, sure]);
    expect(pairs).toEqual(idsOf(guide).map((id, i) => [id, idsOf(copy)[i], true]));
  });

  test('keeps families, topics, texts and the questions its footnotes belong to', () => {
    const content = (of: Guide) =>
      [...walkNodes(of)].map(({ node: n }) => [n.familyId, n.topic, n.text, n.roles]);
    expect(content(copy)).toEqual(content(guide));
    const noted = (of: Guide) =>
      of.footnotes.map((note) => [...walkNodes(of)].findIndex(({ node: n }) => n.id === note.node));
    expect(noted(copy)).toEqual(noted(guide));
  });
});
