import { describe, expect, test } from 'vitest';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import { answerableNodes } from '#shared/guide/guideNodes';
import { indexGuide } from '#shared/protocolImport/guideIndex';
import { planProtocol } from '#shared/protocolImport/planProtocol';
import { readSourceFile } from '../../../renderer/workers/import/readSourceFile';
import { expectedAnswers, inventedProtocol } from '../../fixtures/protocolFiles/inventedProtocol';
import { type ProtocolLayout, protocolDocx } from '../../fixtures/protocolFiles/protocolDocx';
import { convertWithLibreOffice, officeMissing } from '../../support/libreoffice';

const guides = await Promise.all(SHIPPED_GUIDES.map(({ load }) => load()));
const indexes = guides.map(indexGuide);

/** The same protocol as another program writes it: its answers must come back the same. */
describe.skipIf(officeMissing)('a protocol that LibreOffice wrote', () => {
  const cases = (['odt', 'pdf', 'txt'] as const).flatMap((format) =>
    (['headings', 'bold', 'table'] as const)
      // The cells of a table stand side by side in a PDF; only their words are promised.
      .filter((layout) => !(layout === 'table' && format === 'pdf'))
      .map((layout): readonly ['odt' | 'pdf' | 'txt', ProtocolLayout] => [format, layout]),
  );
  test.each(cases)('as %s, laid out with %s', async (format, layout) => {
    const guide = guides.find(({ label }) => label === 'A.1.2');
    if (!guide) throw new Error('no guide');
    const protocol = inventedProtocol(11, guide);
    const bytes = await convertWithLibreOffice(await protocolDocx(protocol, layout), 'docx', format);
    const read = await readSourceFile({ fileName: `protokoll.${format}`, bytes }, indexes);
    if (!read.ok) throw new Error(`${read.reason} ${read.place}`);
    const { match, kind, fields } = read.recognized;
    expect([kind, match?.guide]).toEqual(['protocol', guide.id]);
    expect(fields).toEqual([
      { key: 'site', value: 'S12' },
      { key: 'date', value: '12.03.2014' },
      { key: 'roles', value: 'GF' },
      { key: 'guide', value: 'A.1.2' },
    ]);
    if (!match) return;
    const asked = new Set(answerableNodes(guide).map(({ node }) => node.id));
    const plan = planProtocol(match, guide, asked, { quotes: false });
    const found = new Map<string, string>();
    for (const { question, text } of plan.blocks) {
      found.set(question ?? 'inbox', `${found.get(question ?? 'inbox') ?? ''} ${text}`.trim());
    }
    // A PDF has no paragraphs but lines, so the words are compared, question by question.
    const expected = [...expectedAnswers(protocol)].map(([node, texts]) => [node, texts.join(' ')]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });
});
