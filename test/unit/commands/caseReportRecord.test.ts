import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { addCaseReport, editCaseReport } from '#shared/commands/caseReportCommands';
import {
  restoreCaseReportVersion,
  saveCaseReportVersion,
  setCaseReportStatus,
} from '#shared/commands/caseReportStatusCommands';
import type { Command } from '#shared/commands/command';
import { attachEvidence, changeEvidence } from '#shared/commands/evidenceCommands';
import { editProtocol } from '#shared/commands/protocolCommands';
import { editQuote, type QuoteWork } from '#shared/commands/quoteCommands';
import { applyTemplate, setInProfile } from '#shared/commands/reportPartCommands';
import { addSiteAttribute, setSiteAttribute } from '#shared/commands/siteAttributeCommands';
import type { CaseReport } from '#shared/model/caseReport';
import { asId, type PersonId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { printedQuote } from '#shared/quote/printedQuote';
import { quoteState } from '#shared/quote/quoteState';
import { caseReportDocument } from '#shared/report/caseReportDocument';
import { siteProfileDocument } from '#shared/report/siteProfileDocument';
import { expandTemplate } from '#shared/reportTemplate/expandTemplate';
import { shippedTemplate } from '#shared/reportTemplate/shippedTemplate';
import { valueNow } from '#shared/siteProfile/attributeValue';
import {
  caseReportId,
  inventedGuide,
  inventedProject,
  reportOptions,
  reportTexts,
} from '../../fixtures/caseReport';

/** A project that commands change one after the other. */
function study(start: ProjectTree = inventedProject()) {
  let tree = start;
  let count = 0;
  return {
    get tree() {
      return tree;
    },
    get report(): CaseReport {
      const report = tree.caseReport[caseReportId];
      if (report === undefined) throw new Error('the fixture has it');
      return report;
    },
    run<P, R>(command: Command<P, R>, params: P): R {
      let result: R | undefined;
      tree = produce(tree, (draft) => {
        result = command.run(draft, params, {
          newId: <I extends string>() => `new-${++count}` as I, // any string is an id here
          now: '2026-03-20T09:30:00.000Z',
          author: asId<PersonId>('person-1'),
        });
      });
      return result as R; // set by the recipe
    },
  };
}

const link = { report: caseReportId, statement: asId<never>('st-4'), link: asId<never>('link-1-0-supports') };
const source = { block: asId<never>('p1-0') };
const answer = 'Am Anfang kannten wir nur die Namen an den Türen.';

function work(changes: Partial<QuoteWork> = {}): QuoteWork {
  const cuts = [
    {
      start: { ...source, offset: answer.indexOf('nur') },
      end: { ...source, offset: answer.indexOf(' an den') },
      insert: '',
    },
  ];
  return {
    marks: null,
    ellipsis: null,
    attribution: null,
    cuts,
    release: 'released',
    reason: '',
    ...changes,
  };
}

function quoteOf(one: ReturnType<typeof study>) {
  const found = one.report.statements[link.statement]?.evidence.find(({ id }) => id === link.link);
  if (found === undefined) throw new Error('the fixture has it');
  return found;
}

function printed(one: ReturnType<typeof study>): string {
  const quote = printedQuote(one.tree, quoteOf(one), 'de');
  return quote.kind === 'text' ? quote.text : quote.kind;
}

describe('a quotation', () => {
  test('keeps leaving out what was left out when its source is edited before, within and behind it', () => {
    const one = study();
    one.run(editQuote, { ...link, work: work() });
    expect(printed(one)).toMatch(/^„Am Anfang kannten wir \(…\) an den Türen\./);
    const splice = (at: number, insert: string) =>
      one.run(editProtocol, {
        protocol: asId<never>('protocol-1'),
        edits: [{ kind: 'splice', block: source.block, at, remove: 0, insert }],
      });
    splice(answer.indexOf('kannten'), 'kaum ');
    splice(answer.indexOf('Namen') + 7, 'vollen ');
    splice(0, 'Ganz ');
    expect(printed(one)).toMatch(/^„Am Anfang kaum kannten wir \(…\) an den Türen\./);
  });

  test('is to be checked when its source reads otherwise, and released again by a person', () => {
    const one = study();
    one.run(editQuote, { ...link, work: work() });
    expect(quoteState(one.tree, quoteOf(one))).toBe('released');
    one.run(editProtocol, {
      protocol: asId<never>('protocol-1'),
      edits: [{ kind: 'splice', block: source.block, at: 3, remove: 0, insert: 'ersten ' }],
    });
    expect(quoteState(one.tree, quoteOf(one))).toBe('toCheck');
    one.run(editQuote, { ...link, work: work() });
    expect(quoteState(one.tree, quoteOf(one))).toBe('released');
  });

  test('that is taken back and quoted again still leaves out what was left out', () => {
    const one = study();
    one.run(editQuote, { ...link, work: work() });
    one.run(changeEvidence, { ...link, quoted: false });
    one.run(changeEvidence, { ...link, quoted: true });
    expect(printed(one)).toContain('(…)');
    expect(quoteState(one.tree, quoteOf(one))).toBe('proposed');
  });

  test('stores no cut outside its passage and none over another', () => {
    const one = study();
    const end = { ...source, offset: 10_000 };
    const cuts = [
      { start: { ...source, offset: 0 }, end: { ...source, offset: 9 }, insert: '' },
      { start: { ...source, offset: 5 }, end, insert: '' },
      { start: { block: asId<never>('elsewhere'), offset: 0 }, end, insert: 'x' },
      { start: { ...source, offset: 3 }, end: { ...source, offset: 3 }, insert: '  ' },
    ];
    one.run(editQuote, { ...link, work: work({ cuts }) });
    expect(printed(one)).toBe('„(…)“');
  });
});

describe('a released report', () => {
  test('is kept as a version and locked until somebody says why', () => {
    const one = study();
    one.run(setCaseReportStatus, { report: caseReportId, status: 'released' });
    expect(Object.values(one.tree.caseReportVersion)).toMatchObject([{ number: 1, status: 'released' }]);
    const edit = { report: caseReportId, edits: [] };
    expect(() => one.run(editCaseReport, edit)).toThrow('reportLocked');
    expect(() => one.run(changeEvidence, { ...link, quoted: false })).toThrow('reportLocked');
    expect(() => one.run(editQuote, { ...link, work: work() })).toThrow('reportLocked');
    expect(() =>
      one.run(setCaseReportStatus, { report: caseReportId, status: 'draft', reason: ' ' }),
    ).toThrow('reasonNeeded');
    one.run(setCaseReportStatus, { report: caseReportId, status: 'draft', reason: 'Rückmeldung' });
    one.run(editCaseReport, edit);
    expect(one.report.trail.map(({ status, reason }) => [status, reason])).toEqual([
      ['released', ''],
      ['draft', 'Rückmeldung'],
    ]);
  });

  test('prints only quotations that are released themselves, and a draft all but the withheld ones', () => {
    const one = study();
    const quotes = () => {
      const made = caseReportDocument(one.tree, caseReportId, reportOptions());
      return made.ok ? made.document.blocks.filter(({ kind }) => kind === 'quote').length : -1;
    };
    expect(quotes()).toBe(5);
    one.run(editQuote, { ...link, work: work({ release: 'withheld', reason: 'Verrät den Ort' }) });
    expect(quotes()).toBe(4);
    one.run(editQuote, { ...link, work: work() });
    one.run(setCaseReportStatus, { report: caseReportId, status: 'released' });
    expect(quotes()).toBe(1);
  });
});

describe('a version', () => {
  test('comes back as a draft, and what stood there is kept', () => {
    const one = study();
    const version = one.run(saveCaseReportVersion, { report: caseReportId, remark: 'vorher' });
    const before = one.report;
    const [first] = before.blocks;
    if (first === undefined) throw new Error('the fixture has it');
    one.run(editCaseReport, {
      report: caseReportId,
      edits: [{ kind: 'splice', block: first.id, at: 0, remove: 4, insert: 'Jenes ' }],
    });
    one.run(restoreCaseReportVersion, { version, remark: 'Stand davor' });
    expect(one.report.blocks).toEqual(before.blocks);
    expect(one.report.statements).toEqual(before.statements);
    expect(Object.values(one.tree.caseReportVersion).map(({ number, remark }) => [number, remark])).toEqual([
      [1, 'vorher'],
      [2, 'Stand davor'],
    ]);
  });

  test('brings no release back that was taken since', () => {
    const one = study();
    one.run(editQuote, { ...link, work: work() });
    const version = one.run(saveCaseReportVersion, { report: caseReportId, remark: '' });
    one.run(editQuote, { ...link, work: work({ release: 'withheld' }) });
    one.run(restoreCaseReportVersion, { version, remark: '' });
    expect(quoteState(one.tree, quoteOf(one))).toBe('proposed');
  });
});

test('a template changes parts, never paragraphs', () => {
  const one = study();
  const { blocks, statements } = one.report;
  const parts = expandTemplate(shippedTemplate('operative', reportTexts('de')), inventedGuide);
  one.run(applyTemplate, { report: caseReportId, parts, from: { kind: 'shipped', level: 'operative' } });
  expect(one.report.blocks).toBe(blocks);
  expect(one.report.statements).toBe(statements);
  expect(one.report.generated?.basis).toEqual({ planned: 6, held: 5, protocols: 5 });
});

test('a report can begin with the parts of a template', () => {
  const one = study();
  const parts = expandTemplate(shippedTemplate('operative', reportTexts('de')), inventedGuide);
  const from = { kind: 'shipped', level: 'operative' } as const;
  const { site, guide } = one.report;
  const plain = { site, guide, wave: 1, title: 'Noch ein Bericht' };
  const made = one.run(addCaseReport, { ...plain, template: { parts, from } });
  expect(one.tree.caseReport[made]).toMatchObject({
    parts,
    generated: { from, by: 'person-1', basis: { planned: 6, held: 5, protocols: 5 } },
  });
  const bare = one.run(addCaseReport, { ...plain, template: null });
  expect(one.tree.caseReport[bare]).toMatchObject({ parts: null, generated: null });
});

test('a profile prints the value that holds, and the chosen sentences', () => {
  const one = study();
  const site = asId<never>('site-1');
  const attribute = one.run(addSiteAttribute, { name: 'Beginn', type: 'date', options: [] });
  const value = { site, attribute, wave: null, source: null, note: '' };
  one.run(setSiteAttribute, { ...value, value: '2026-02-01', asOf: '2026-05-01' });
  one.run(setSiteAttribute, { ...value, value: '2025-12-01', asOf: '2026-01-01' });
  const known = one.tree.site[site];
  expect(known && valueNow(known, attribute)?.value).toBe('2026-02-01');
  one.run(setInProfile, { report: caseReportId, statement: asId<never>('st-6'), included: true });
  const made = siteProfileDocument(one.tree, site, reportOptions());
  expect(made?.blocks).toEqual([
    { kind: 'heading', level: 1, number: null, text: 'Merkmale des Standorts', newPage: false },
    { kind: 'facts', facts: [{ label: 'Beginn', value: '01.02.2026 (Stand 01.05.2026)' }] },
    { kind: 'heading', level: 1, number: null, text: 'Befunde', newPage: false },
    {
      kind: 'paragraph',
      role: 'body',
      inlines: [
        {
          kind: 'text',
          style: 'plain',
          text: 'Für die Zeit nach dem Ende der Förderung fehlt eine Regelung.',
        },
      ],
    },
  ]);
});

test('a passage attached as a quotation is proposed', () => {
  const one = study();
  const block = asId<never>('b-2');
  one.run(attachEvidence, {
    report: caseReportId,
    sentence: { start: { block, offset: 0 }, end: { block, offset: 10 } },
    text: asId<never>('protocol-2'),
    passage: {
      start: { block: asId<never>('p2-0'), offset: 0 },
      end: { block: asId<never>('p2-0'), offset: 10 },
    },
    stance: 'supports',
    quoted: true,
  });
  const links = Object.values(one.report.statements).flatMap(({ evidence }) => evidence);
  expect(links.some(({ text, quote }) => text === 'protocol-2' && quote?.release.state === 'proposed')).toBe(
    true,
  );
});
