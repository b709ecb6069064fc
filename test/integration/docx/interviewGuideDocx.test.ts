import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Guide } from '#shared/model/guide';
import { interviewGuideDocument } from '#shared/report/interviewGuide';
import type { InterviewGuideOptions } from '#shared/report/interviewGuideOptions';
import { docxFromReport } from '../../../renderer/workers/export/docxFromReport';
import { guideNode } from '../../fixtures/caseReport';
import { fiveRoleGuide, forRoles, guidePrintOptions, guidePrintSetting } from '../../fixtures/fiveRoleGuide';
import { convertWithLibreOffice, pdfPages } from '../../support/libreoffice';
import { unzipText } from '../../support/zip';
import { importPrinted, PRINTED_GUIDES } from '../../unit/guide/printedGuides';

/** Kept so that CI can hand the files to other checks, and people can look at them. */
const outFolder = fileURLToPath(new URL('../../../out/docx/', import.meta.url));

async function writeDocx(
  name: string,
  guide: Guide,
  options: Partial<InterviewGuideOptions>,
): Promise<Uint8Array> {
  const setting = guidePrintSetting(guide.language);
  const bytes = await docxFromReport(interviewGuideDocument(guide, guidePrintOptions(options), setting));
  await mkdir(outFolder, { recursive: true });
  await writeFile(`${outFolder}${name}.docx`, bytes);
  return bytes;
}

async function printPages(name: string, guide: Guide, options: Partial<InterviewGuideOptions>) {
  return pdfPages(await convertWithLibreOffice(await writeDocx(name, guide, options), 'docx', 'pdf'));
}

/** The printed numbers that stand at the left edge before a question. */
function leadNumbers(pages: readonly string[]): readonly string[] {
  const lines = pages.join('\n').split('\n');
  return lines.flatMap((text) => /^\s{0,4}(\d+\.\d+)\s{2,}\S/.exec(text)?.[1] ?? []);
}

function flowing(pages: readonly string[]): string {
  return pages.join(' ').replace(/[\s\u00a0]+/g, ' ');
}

function part(parts: ReadonlyMap<string, string>, name: string): string {
  const found = parts.get(name);
  if (found === undefined) throw new Error(`The file has no ${name}.`);
  return found;
}

function tables(xml: string): readonly string[] {
  return xml.match(/<w:tbl>.*?<\/w:tbl>/g) ?? [];
}

describe('the printed guide A.1.2', () => {
  it('has 23 lead questions for the management, and not the ones for others', async () => {
    const pages = await printPages('guide-A.1.2-GF', importPrinted('A.1.2'), forRoles(['GF'], 'small'));
    const numbers = leadNumbers(pages);
    expect(numbers).toHaveLength(23);
    expect(new Set(numbers).size).toBe(23);
    for (const other of ['3.2', '3.3', '4.3', '5.4', '5.5', '6.2']) expect(numbers).not.toContain(other);
    expect(numbers).toContain('2.4');
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`);
      // The first page has the title where the others have the running head.
      if (index > 0) expect(page.split('\n')[0]).toMatch(/^A\.1\.2 Jobcenter\s+Geschäftsführung$/);
    }
  });

  it('is much shorter without supplementary questions, with the same leads', async () => {
    const guide = importPrinted('A.1.2');
    const pages = await printPages('guide-A.1.2-GF-leads', guide, {
      ...forRoles(['GF']),
      supplementary: false,
    });
    expect(leadNumbers(pages)).toHaveLength(23);
    expect(flowing(pages)).not.toContain('•');
  });
});

describe.each(PRINTED_GUIDES)('the printed guide $label', ({ label }) => {
  it('opens in LibreOffice as role version and as matrix', async () => {
    const guide = importPrinted(label);
    const versions = [
      forRoles(
        guide.roles.slice(-1).map((role) => role.code),
        'large',
      ),
      {},
    ];
    for (const [index, version] of versions.entries()) {
      const pages = await printPages(`guide-${label}-${index}`, guide, version);
      expect(pages[0]).toContain(guide.title.split(' ')[0]);
      expect(pages.at(-1)).toContain(`Seite ${pages.length} von ${pages.length}`);
    }
  });
});

describe('the file of a role', () => {
  let parts: ReadonlyMap<string, string>;
  let body: string;
  beforeAll(async () => {
    parts = unzipText(await writeDocx('guide-five-roles', fiveRoleGuide, forRoles(['LTG', 'EHR'], 'small')));
    body = part(parts, 'word/document.xml');
  });

  it('has boxes that can be ticked on screen and on paper', () => {
    // Information sheet, consent, recording yes and no, two groups, deletion.
    expect(body.match(/<w14:checkbox>/g)).toHaveLength(7);
    expect(body).toContain('Schriftliche Einwilligung liegt unterschrieben vor');
  });

  it('rules its note space with table rows of fixed height, not with typed lines', () => {
    const ruled = tables(body).filter((table) => table.includes('w:hRule="exact"'));
    expect(ruled).toHaveLength(5);
    for (const table of ruled) {
      expect(table.match(/<w:tr>/g)).toHaveLength(3);
      expect(table).toMatch(/<w:insideH w:val="single"/);
    }
    expect(body).not.toMatch(/_{3,}/);
  });

  it('prints lead numbers in bold and exactly as in the guide', () => {
    const bold = [...body.matchAll(/<w:r><w:rPr><w:b\/>(?:(?!<\/w:r>).)*?<w:t[^>]*>([^<]*)<\/w:t>/g)];
    expect(bold.map(([, text]) => text)).toEqual(
      expect.arrayContaining(['1.2', '1.3a/1.6', '1.1', '2.1', '2.2']),
    );
  });

  it('sets bullets on two levels as lists, and instructions in a frame of their own', () => {
    const levels = [...body.matchAll(/<w:ilvl w:val="(\d)"\/>/g)].map(([, level]) => level);
    expect(new Set(levels)).toEqual(new Set(['0', '1']));
    const style = /<w:style [^>]*w:styleId="GuideInstruction".*?<\/w:style>/.exec(
      part(parts, 'word/styles.xml'),
    )?.[0];
    expect(style).toContain('<w:pBdr>');
    expect(style).toContain('<w:i/>');
    expect(body).toContain('<w:pStyle w:val="GuideInstruction"/>');
  });

  it('has real footnotes: in the remarks, at a question and at a title', () => {
    expect(body.match(/<w:footnoteReference w:id="\d+"\/>/g)).toHaveLength(3);
    const notes = part(parts, 'word/footnotes.xml');
    for (const text of [
      'Stand der Auswahl: Januar.',
      'Nur wenn Zeit bleibt.',
      'Der Abend beginnt um 18 Uhr.',
    ]) {
      expect(notes).toContain(text);
    }
  });

  it('names nobody but whom the head names', () => {
    expect(part(parts, 'docProps/core.xml')).not.toMatch(/creator|lastModifiedBy|Un-named/);
  });
});

describe('the dot matrix of five roles', () => {
  it('has five narrow columns beside the questions, a head on every page and rows that stay whole', async () => {
    const xml = part(unzipText(await writeDocx('guide-matrix', fiveRoleGuide, {})), 'word/document.xml');
    const matrix = tables(xml).find((table) => table.includes('●'));
    const widths = [...(matrix?.matchAll(/<w:gridCol w:w="(\d+)"\/>/g) ?? [])].map(([, width]) =>
      Number(width),
    );
    expect(widths).toHaveLength(6);
    const [questions = 0, ...dots] = widths;
    expect(new Set(dots).size).toBe(1);
    expect(questions).toBeGreaterThan(5 * (dots[0] ?? 0));
    expect(matrix?.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(matrix?.match(/<w:cantSplit\/>/g)?.length).toBe(matrix?.match(/<w:tr>/g)?.length);
  });

  it('repeats its head with the codes in LibreOffice, and sets as many dots as there are', async () => {
    const nodes = Array.from({ length: 40 }, (_, i) => ({
      ...guideNode(`q-${i}`, 'question', `1.${i}`, `Die erfundene Frage mit der laufenden Nummer ${i}?`),
      roles: ['LTG', 'IT'],
    }));
    const guide = { ...fiveRoleGuide, nodes: [guideNode('s', 'section', '1', 'Teil', nodes)] };
    const pages = await printPages('guide-matrix-long', guide, {});
    const heads = pages.filter((page) => /Frage\s+LTG\s+TEAM\s+EHR\s+IT\s+KOM/.test(page));
    expect(heads.length).toBeGreaterThan(1);
    expect(flowing(pages).match(/●/g)).toHaveLength(80);
  });

  it('turns long codes upwards and still fits a dozen roles on the page', async () => {
    const roles = Array.from({ length: 12 }, (_, i) => ({ code: `Rolle-${i + 1}`, label: '' }));
    const pages = await printPages('guide-matrix-twelve', { ...fiveRoleGuide, roles }, {});
    expect(flowing(pages)).toContain('Rolle-12');
    expect(flowing(pages)).toContain('Welche Ziele hat die Abendöffnung?');
  });
});

describe('unusual guides still make a whole file', () => {
  it('one without anything', async () => {
    const empty: Guide = {
      ...fiveRoleGuide,
      label: '',
      title: '',
      nodes: [],
      roles: [],
      preliminary: [],
      footnotes: [],
      attachments: [],
    };
    for (const version of [forRoles([]), {}]) {
      expect(flowing(await printPages('guide-empty', empty, version))).toContain('Interviewleitfaden');
    }
  });

  it('texts with signs that XML and Word refuse, in English', async () => {
    const odd = 'Vorher\u0000\ufffe <b>&amp; \ud83d Ende';
    const guide: Guide = {
      ...fiveRoleGuide,
      language: 'en',
      title: odd,
      nodes: [guideNode('s', 'section', '1', odd, [guideNode('q', 'question', '<1>', odd)])],
    };
    const text = flowing(await printPages('guide-odd-signs', guide, forRoles([], 'large')));
    expect(text.match(/Vorher <b>&amp; \ufffd Ende/g)?.length).toBeGreaterThanOrEqual(3);
    expect(text).toContain('Before the interview');
    expect(text).toContain('Page 1 of');
  });

  it('a question longer than a page, in the matrix', async () => {
    const long = `${'Ein sehr langer Satz ohne Ende. '.repeat(300)}Schlusswort.`;
    const guide = { ...fiveRoleGuide, nodes: [guideNode('q', 'question', '1.1', long)] };
    expect(flowing(await printPages('guide-long', guide, {}))).toContain('Schlusswort.');
  });
});
