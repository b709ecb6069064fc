import { describe, expect, test } from 'vitest';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import { questionReference, questionReferences } from '#shared/codebook/questionReference';
import { answerableNodes } from '#shared/guide/guideNodes';
import { inventedGuide } from '../../fixtures/inventedGuide';

describe('a question is named', () => {
  const guide = inventedGuide();
  const numbered = answerableNodes(guide)[0]?.node;
  if (numbered === undefined) throw new Error('the invented guide asks nothing');

  test('by label and printed number, the same in every version', () => {
    const reference = questionReference(guide, numbered);
    expect(reference).toBe(`${guide.label}:${numbered.printedNumber}`);
    expect(questionReference({ ...guide, version: 7, title: 'Anders' }, numbered)).toBe(reference);
  });

  test('by the title where no label is printed, by its text where no number is', () => {
    expect(questionReference({ ...guide, label: '' }, numbered)).toBe(
      `${guide.title}:${numbered.printedNumber}`,
    );
    const nodes = guide.nodes.map((section) => ({
      ...section,
      children: section.children.map((node) =>
        node.id === numbered.id ? { ...node, printedNumber: null } : node,
      ),
    }));
    expect(questionReference({ ...guide, nodes }, numbered)).toBe(`${guide.label}:${numbered.text}`);
  });

  test('not at all when it is not in the guide', () => {
    expect(questionReference({ ...guide, nodes: [] }, numbered)).toBeNull();
  });
});

test('no two questions of a shipped guide have one name, though A.2.1 prints 2.3 twice', async () => {
  for (const shipped of SHIPPED_GUIDES) {
    const guide = await shipped.load();
    const references = [...questionReferences(guide).values()];
    expect(new Set(references).size).toBe(references.length);
    expect(references).toHaveLength(answerableNodes(guide).length);
    if (guide.label === 'A.2.1') expect(references).toContain('A.2.1:2.3#2');
  }
});
