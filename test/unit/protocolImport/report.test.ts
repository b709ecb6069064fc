import * as fc from 'fast-check';
import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import type { SourceText } from '#shared/exchange/source/sourceText';
import deSources from '#shared/i18n/de/sources.json';
import enSources from '#shared/i18n/en/sources.json';
import { asId, type SiteId } from '#shared/model/ids';
import { emptyTree, type ProjectTree } from '#shared/model/tree';
import { indexGuide } from '#shared/protocolImport/guideIndex';
import type { PromptHandling } from '#shared/protocolImport/matchProtocol';
import { recognizeSource } from '#shared/protocolImport/recognizeSource';
import type { ImportItem } from '../../../renderer/features/sources/importing/importItem';
import {
  documentReport,
  protocolReport,
  refusedReport,
  reportMarkdown,
} from '../../../renderer/features/sources/importing/importReport';
import {
  askedQuestions,
  findProblems,
  protocolPlan,
  sourceOf,
} from '../../../renderer/features/sources/importing/planItem';
import { proposeItems } from '../../../renderer/features/sources/importing/proposeItems';
import { readSourceFile } from '../../../renderer/workers/import/readSourceFile';
import { inventedProtocol } from '../../fixtures/protocolFiles/inventedProtocol';
import { protocolDocx, protocolLayouts } from '../../fixtures/protocolFiles/protocolDocx';

const guides = await Promise.all(SHIPPED_GUIDES.map(({ load }) => load()));
const tree: ProjectTree = {
  ...emptyTree(),
  guide: Object.fromEntries(guides.map((guide) => [guide.id, guide])),
  site: {
    one: {
      id: asId<SiteId>('one'),
      kind: 'site',
      code: 'S01',
      name: 'Hafenstadt',
      aliases: [],
      region: '',
      standing: 'site',
      caseStudy: false,
      position: 0,
      attributes: {},
    },
  },
};

const languages = i18next.createInstance();
beforeAll(() =>
  languages.init({
    lng: 'de',
    interpolation: { escapeValue: false },
    resources: { de: { sources: deSources }, en: { sources: enSources } },
  }),
);

function items(texts: readonly SourceText[]): readonly ImportItem[] {
  const indexes = guides.map(indexGuide);
  const files = texts.map((text, at) => {
    const fileName = `datei-${at}.docx`;
    return { fileName, text, recognized: recognizeSource(text, fileName, indexes) };
  });
  return proposeItems(files, tree, '2026-01-05');
}

async function readProtocol(seed: number): Promise<SourceText> {
  const guide = guides[seed % guides.length];
  const layout = protocolLayouts[seed % protocolLayouts.length];
  if (!guide || !layout) throw new Error('nothing to write');
  const bytes = await protocolDocx(inventedProtocol(seed, guide, 600), layout);
  const read = await readSourceFile({ fileName: 'x.docx', bytes }, []);
  if (!read.ok) throw new Error(read.reason);
  return read.text;
}

function tally(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe('the report', () => {
  test('with the protocol holds every word of the file, whoever was asked what', async () => {
    const asides: SourceText['asides'] = [
      { kind: 'comment', text: 'Kommentarwort' },
      { kind: 'runningHead', text: 'Kopfzeilenwort' },
      { kind: 'hidden', text: 'Verborgenes' },
    ];
    const texts = await Promise.all(guides.map((_, seed) => readProtocol(seed)));
    const proposedItems = items(texts.map((text) => ({ ...text, asides })));
    const t = languages.getFixedT('de', 'sources');
    const handling = fc.constantFrom<PromptHandling>('answered', 'keep', 'drop');
    fc.assert(
      fc.property(fc.nat({ max: texts.length - 1 }), handling, fc.nat({ max: 10 }), (at, prompts, roleAt) => {
        const text = texts[at];
        const guide = guides[at];
        const proposed = proposedItems[at];
        if (!text || !guide || !proposed) throw new Error('no text');
        const role = guide.roles[roleAt % Math.max(guide.roles.length, 1)]?.code ?? '*';
        const item: ImportItem = { ...proposed, prompts, protocol: { ...proposed.protocol, roles: [role] } };
        const plan = protocolPlan(item, guide, tree);
        const asked = askedQuestions(item, guide, tree);
        const report = protocolReport({ item, guide, plan, asked, interview: 'X', language: 'de' }, t);
        const held = tally([
          reportMarkdown({ title: '', files: [report] }),
          ...plan.blocks.map((block) => block.text),
        ]);
        const wanted = [
          ...text.paragraphs.map((one) => `${one.number ?? ''} ${one.text}`),
          ...asides.map((one) => one.text),
        ];
        for (const [word, count] of tally(wanted))
          expect(held.get(word) ?? 0, word).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: 20 },
    );
  });

  test('reads in both languages without a gap', async () => {
    const [item] = items([await readProtocol(1)]);
    const guide = guides[1];
    if (!item || !guide) throw new Error('no item');
    for (const language of ['de', 'en'] as const) {
      const t = languages.getFixedT(language, 'sources');
      const plan = protocolPlan(item, guide, tree);
      const asked = askedQuestions(item, guide, tree);
      const files = [
        protocolReport({ item, guide, plan, asked, interview: 'X', language }, t),
        documentReport(item, t),
        refusedReport({ fileName: 'a.docx', reason: 'unsafe', place: '../../x' }, t),
      ];
      const text = reportMarkdown({ title: t('report.title', { count: 2, all: 3 }), files });
      expect(text).not.toMatch(/\{\{|report\.|notice\.|refused\./);
      expect(text).toContain('../../x');
    }
  });
});

describe('what is proposed', () => {
  test('no two files get one citation key, and a text sent twice is left out', async () => {
    const paper = (text: string): SourceText => ({
      format: 'text',
      title: 'Konzept S01',
      paragraphs: [{ text, marks: [], style: { kind: 'body' }, number: null, page: null }],
      asides: [],
      notices: [],
    });
    const proposed = items([
      paper('Konzept S01, Stand 2013'),
      paper('Anhang S01, Stand 2013'),
      paper('Konzept S01, Stand 2013'),
    ]);
    expect(proposed.map(({ kind, twin, document }) => [kind, twin, document.citationKey])).toEqual([
      ['document', null, 'S01 2013'],
      ['document', null, 'S01 2013b'],
      ['skip', 'datei-0.docx', expect.any(String)],
    ]);
    expect(findProblems(proposed, tree).size).toBe(0);
  });

  test('a protocol of a site that the project does not have brings the site along', async () => {
    const text = await readProtocol(1);
    const [item] = items([text]);
    expect([item?.kind, item?.protocol.site, item?.protocol.roles]).toEqual([
      'protocol',
      { name: 'S02' },
      ['GF'],
    ]);
    const source = item && sourceOf(item, tree);
    expect(source?.kind === 'protocol' && source.target.kind === 'new' && source.target.site).toEqual({
      name: 'S02',
    });
  });

  test('what is missing is said, file by file', async () => {
    const [item] = items([await readProtocol(1)]);
    if (!item) throw new Error('no item');
    const problem = (change: Partial<ImportItem>) =>
      findProblems([{ ...item, ...change }], tree).get(item.id);
    const { protocol, document } = item;
    expect([
      problem({}),
      problem({ protocol: { ...protocol, site: null } }),
      problem({ protocol: { ...protocol, guide: null } }),
      problem({ protocol: { ...protocol, roles: [] } }),
      problem({ kind: 'document', document: { ...document, citationKey: ' ' } }),
      problem({ kind: 'transcript', document: { ...document, title: '' } }),
      problem({ kind: 'skip', protocol: { ...protocol, site: null } }),
    ]).toEqual([undefined, 'noSite', 'noGuide', 'noRoles', 'noKey', 'noTitle', undefined]);
  });
});
