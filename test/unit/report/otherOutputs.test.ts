import { describe, expect, it } from 'vitest';
import germanTexts from '#shared/i18n/de/report.json';
import englishTexts from '#shared/i18n/en/report.json';
import { caseReportDocument } from '#shared/report/caseReportDocument';
import { reportFileName } from '#shared/report/fileName';
import { markdownFromReport } from '#shared/report/markdown';
import { mentionsSite, namingWarnings } from '#shared/report/namingWarnings';
import { printedDate, printedList } from '#shared/report/reportTexts';
import {
  block,
  byId,
  caseReportId,
  inventedProject,
  inventedReport,
  reportOptions,
} from '../../fixtures/caseReport';

function markdown(text?: string): string {
  const changed = text === undefined ? {} : { blocks: [block('b', text, 's-1')], statements: {} };
  const result = caseReportDocument(
    inventedProject({ caseReport: byId([inventedReport(changed)]) }),
    caseReportId,
    reportOptions({ annex: true, naming: 'coded' }),
  );
  if (!result.ok) throw new Error(result.reason);
  return markdownFromReport(result.document);
}

describe('Markdown', () => {
  it('has title, facts, headings, tables, quotations and footnotes', () => {
    const text = markdown();
    expect(text.startsWith('# Fallbericht S04\n\n- Standort: S04\n')).toBe(true);
    expect(text).toContain('\n## 1 Ausgangslage und Ziele\n');
    expect(text).toContain(
      '\n| Funktion | Leitfaden | Geführt am | n | Offen |\n| --- | --- | --- | --: | --: |\n',
    );
    expect(text).toContain(
      '\n> „Ich würde nicht sagen, dass es besser geworden ist; es ist anders geworden.“\n>\n> S04, Fachkraft',
    );
    expect(text).toMatch(
      /noch nicht geführt\.\[\^1\] Übersicht\u00a01 zeigt die Interviews nach Funktion\.\n/,
    );
    expect(text).toContain('\n[^1]: Der Standort ist mit seinem Kurzzeichen genannt.');
    expect(text).toContain('Die Leitung versteht es *ausdrücklich* nicht');
  });

  it.each([
    ['1. Januar: *viel* los', '1\\. Januar: \\*viel\\* los'],
    ['# kein Titel', '\\# kein Titel'],
    ['- keine Liste', '\\- keine Liste'],
    ['a | b <c> [d]', 'a \\| b \\<c\\> \\[d\\]'],
  ])('escapes what Markdown would read as its own: %s', (typed, written) => {
    expect(markdown(typed)).toContain(`\n${written}\n`);
  });
});

describe('the suggested file name', () => {
  it.each([
    ['Fallbericht Musterhafen', 'Fallbericht Musterhafen 2026-03-20.docx'],
    ['Fallbericht A/B: "Ost" <neu>', 'Fallbericht A B Ost neu 2026-03-20.docx'],
    ['..\\..\\Windows', 'Windows 2026-03-20.docx'],
    ['a\u0000b\ud800c\nd', 'a b c d 2026-03-20.docx'],
    ['***', '2026-03-20.docx'],
    ['x'.repeat(400), `${'x'.repeat(120)} 2026-03-20.docx`],
  ])('%j', (title, expected) => {
    const titleBlock = { kicker: '', title, subtitle: null, facts: [] };
    expect(reportFileName({ titleBlock }, '2026-03-20T09:30:00Z', 'docx')).toBe(expected);
  });
});

describe('naming', () => {
  it.each([
    ['In Musterhafen ist es so.', true],
    ['Musterhafens Teams', true],
    ['MUSTERHAFEN', true],
    ['Neumusterhafen', false],
    ['Es ist so.', false],
  ])('%s', (text, expected) => {
    expect(mentionsSite(text, { name: 'Musterhafen' })).toBe(expected);
  });

  it('tells where a coded report still names a site', () => {
    expect(namingWarnings(inventedProject(), caseReportId)).toEqual([]);
    const text = 'In Musterhafen gilt das nicht.';
    const named = inventedReport({ blocks: [block('b', text, 's-1')] });
    expect(namingWarnings(inventedProject({ caseReport: byId([named]) }), caseReportId)).toEqual([
      { site: 'site-1', place: 'paragraph', text },
    ]);
  });
});

describe('texts', () => {
  it.each([
    ['de', '2026-02-03', '03.02.2026'],
    ['en', '2026-02-03T10:00:00Z', '3 Feb 2026'],
    ['de', 'im Februar', 'im Februar'],
  ] as const)('prints dates (%s, %s)', (language, date, expected) => {
    expect(printedDate(date, language)).toBe(expected);
  });

  it('joins lists as the language does', () => {
    expect(printedList(['A', 'B', 'C'], 'de')).toBe('A, B und C');
    expect(printedList(['A', 'B'], 'en')).toBe('A and B');
  });

  it('has the same keys and placeholders in both languages', () => {
    expect(Object.keys(englishTexts)).toEqual(Object.keys(germanTexts));
    const placeholders = (text: string) => (text.match(/{{\w+}}/g) ?? []).sort();
    for (const [key, text] of Object.entries(germanTexts)) {
      const other = Object.entries(englishTexts).find(([name]) => name === key)?.[1] ?? '';
      expect([key, placeholders(other)]).toEqual([key, placeholders(text)]);
    }
  });
});
