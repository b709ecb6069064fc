import { beforeAll, describe, expect, test } from 'vitest';
import houseStyle from '#schemas/house-style.json';
import { checkRecord } from '#schemas/records/registry';
import { codingsOf, findDifferences } from '#shared/coding/reconcile/differences';
import { checkQuantities } from '#shared/evidence/quantity/checkQuantities';
import { countThings } from '#shared/evidence/quantity/countThings';
import { statementText } from '#shared/evidence/statementText';
import { dayOf } from '#shared/fieldwork/days';
import { openTasks } from '#shared/fieldwork/tasks/openTasks';
import type { CodingLayer } from '#shared/model/coding';
import { deletionState } from '#shared/model/deletion';
import type { QuantityRule } from '#shared/model/houseStyle';
import { lifeCycleState } from '#shared/model/lifeCycle';
import { type AnyRecord, codedText, type ProjectTree, type RecordKind } from '#shared/model/tree';
import { detect } from '#shared/privacy/detect';
import { projectNamesOf } from '#shared/privacy/projectNamesOf';
import { printedQuote } from '#shared/quote/printedQuote';
import { valueNow } from '#shared/siteProfile/attributeValue';
import { seededRandom } from '../../bench/corpus/random';
import { sampleTree } from '../../support/sampleTree';

const now = Date.UTC(2026, 5, 10, 9);
/** Reads 50,000 words several times, which takes a second or two, and ten on a busy machine. Milliseconds. */
const longWork = 60_000;

function build(): Promise<ProjectTree> {
  const random = seededRandom(7);
  return sampleTree(() => random.id<never>(), now);
}

let tree: ProjectTree;
beforeAll(async () => {
  tree = await build();
}, longWork);

/** Protocols that are written, with their number of words. */
function written(): readonly { readonly words: number; readonly id: string }[] {
  return Object.values(tree.protocol)
    .map(({ id, blocks }) => ({ id, words: blocks.flatMap(({ text }) => text.split(/\s+/)).length }))
    .filter(({ words }) => words > 1);
}

/** Roles of the first wave whose number of held conversations is below what is planned somewhere. */
function openQuotas(): readonly string[] {
  const cells = Object.values(tree.quotaPlan).flatMap((plan) => Object.values(plan.quotas));
  return cells
    .filter((cell) => {
      const held = Object.values(tree.interview).filter(
        ({ site, wave, status, respondent, guide }) =>
          site === cell.site &&
          wave === cell.wave &&
          status === 'held' &&
          respondent.role === cell.role &&
          (cell.subgroup === null || respondent.subgroup === cell.subgroup) &&
          tree.guide[guide]?.level === cell.level,
      );
      return cell.wave === 1 && held.length < cell.planned;
    })
    .map(({ role }) => role);
}

function layersOf(text: string): readonly CodingLayer[] {
  return Object.values(tree.codingLayer).filter((layer) => layer.text === text);
}

describe('the sample project', () => {
  test('every record is what its schema says', () => {
    for (const [kind, records] of Object.entries(tree) as [RecordKind, { [id: string]: AnyRecord }][]) {
      for (const record of Object.values(records)) {
        expect(checkRecord(kind, record as never), `${kind} ${record.id}`).toBeNull();
      }
    }
  });

  test(
    'the same ids and clock make the same project',
    async () => {
      expect(await build()).toEqual(tree);
    },
    longWork,
  );

  test('six sites in two regions, seven guides, 24 protocols as long as one of an hour is', () => {
    const sites = Object.values(tree.site).filter(({ standing }) => standing === 'site');
    expect(sites).toHaveLength(6);
    expect(new Set(sites.map(({ region }) => region)).size).toBe(2);
    expect(Object.keys(tree.guide)).toHaveLength(7);
    expect(written()).toHaveLength(24);
    expect(written().filter(({ words }) => words < 1_800)).toEqual([]);
  });

  test('no two paragraphs are alike', () => {
    const long = Object.values(tree.protocol).flatMap(({ blocks }) =>
      blocks.map(({ text }) => text).filter((text) => text.length > 60),
    );
    expect(new Set(long).size).toBe(long.length);
  });

  test('protocols stand everywhere on their way', () => {
    const states = Object.values(tree.protocol).flatMap((protocol) => {
      const interview = tree.interview[protocol.interview];
      return interview === undefined ? [] : [lifeCycleState(interview, protocol)];
    });
    const seen = new Set(states);
    for (const state of [
      'planned',
      'dropped',
      'held',
      'draft',
      'complete',
      'anonymised',
      'approved',
      'coded',
      'condensed',
    ])
      expect(seen).toContain(state);
  });

  test('nobody was interviewed at a weekend', () => {
    const dates = Object.values(tree.interview).flatMap(({ date }) => (date === '' ? [] : [date]));
    const weekdays = dates.map((date) => new Date(`${date}T00:00:00Z`).getUTCDay());
    expect(weekdays.filter((day) => day === 0 || day === 6)).toEqual([]);
  });

  test('no recording was deleted before its protocol was approved', () => {
    const early = Object.values(tree.interview).filter(({ id, recording }) => {
      const protocol = Object.values(tree.protocol).find(({ interview }) => interview === id);
      const approved = protocol?.lifeCycle.find(({ step }) => step === 'approved');
      return recording.deleted !== null && recording.deleted.date < (approved?.at.slice(0, 10) ?? '9');
    });
    expect(early).toEqual([]);
  });

  test('what is open is of many kinds', () => {
    const kinds = new Set(openTasks(tree, dayOf(new Date(now))).map(({ kind }) => kind));
    for (const kind of [
      'deleteRecording',
      'consent',
      'finishProtocol',
      'anonymise',
      'approve',
      'writeProtocol',
      'answerLater',
    ])
      expect(kinds).toContain(kind);
  });

  test('two coders have settled every difference but one', () => {
    const [ada, bo] = Object.values(tree.project).flatMap(({ people }) => Object.keys(people));
    const open = Object.values(tree.protocol).flatMap(({ id, blocks }) => {
      const layers = layersOf(id);
      const a = layers.find(({ coder }) => coder === ada);
      const b = layers.find(({ coder }) => coder === bo);
      if (a === undefined || b === undefined) return [];
      const decisions = layers.find(({ coder }) => coder === null)?.decisions ?? [];
      const decided = new Set<string>(decisions.flatMap(({ about }) => about));
      return findDifferences(blocks, a, b).filter((one) => codingsOf(one).every((id) => !decided.has(id)));
    });
    expect(open.map(({ kind }) => kind)).toEqual(['otherCode']);
  });

  test(
    'a detector finds one name and nothing else',
    () => {
      const names = projectNamesOf(tree);
      const found = Object.values(tree.protocol).flatMap(({ blocks }) =>
        detect(blocks, { names, language: 'de' }),
      );
      expect(found.map(({ text }) => text)).toEqual(['Mustermeier']);
    },
    longWork,
  );

  test('one sentence of the case reports claims more than its passages give', () => {
    const table: readonly QuantityRule[] = houseStyle.quantities.de as never; // the file's arrays are pairs
    const findings = Object.values(tree.caseReport).flatMap((report) =>
      Object.values(report.statements).flatMap((statement) => {
        const { things, usual } = countThings(tree, report, statement);
        return checkQuantities(statementText(report, statement) ?? '', things, table, 'de', usual).map(
          ({ quantity, verdict }) => `${quantity.text}: ${verdict} | ${statementText(report, statement)}`,
        );
      }),
    );
    expect(findings).toEqual([
      'Fast alle: tooStrong | Fast alle Befragten berichten, dass die Vorschläge der Basisteams seltener passen.',
    ]);
  });

  test('four case reports of ten to twenty sentences with evidence, one quotation, one objection', () => {
    const reports = Object.values(tree.caseReport);
    expect(reports).toHaveLength(4);
    for (const { statements } of reports) {
      const count = Object.values(statements).length;
      expect(count).toBeGreaterThanOrEqual(10);
      expect(Object.values(statements).every(({ evidence }) => evidence.length > 0)).toBe(true);
    }
    const statements = reports.flatMap((report) => Object.values(report.statements));
    const links = statements.flatMap(({ evidence }) => evidence);
    expect(new Set(links.map(({ stance }) => stance))).toEqual(
      new Set(['supports', 'contradicts', 'limits', 'example']),
    );
    expect(links.some(({ quote }) => quote !== null)).toBe(true);
    expect(statements.flatMap(({ challenges }) => challenges)).toHaveLength(1);
    for (const { text } of links) expect(codedText(tree, text)).toBeDefined();
  });

  test('every coder has coded, one code is still a proposal', () => {
    const coders = new Set(Object.values(tree.codingLayer).map(({ coder }) => coder));
    expect(coders.size).toBe(3);
    const codes = Object.values(tree.codebook).flatMap((codebook) => Object.values(codebook.codes));
    expect(codes.filter(({ provisional }) => provisional)).toHaveLength(1);
    const codings = Object.values(tree.codingLayer).flatMap((layer) => Object.values(layer.codings));
    expect(codings.some(({ certain }) => !certain)).toBe(true);
    expect(codings.some(({ weight }) => weight !== null)).toBe(true);
    expect(codings.some(({ memo }) => memo !== '')).toBe(true);
  });

  test('one report is released, one is being checked, two are drafts, one of them with an objection', () => {
    const reports = Object.values(tree.caseReport);
    expect(reports.map(({ status }) => status).sort()).toEqual(['checked', 'draft', 'draft', 'released']);
    const released = reports.find(({ status }) => status === 'released');
    const statements = Object.values(released?.statements ?? {});
    expect(statements.every(({ confirmed }) => confirmed !== null)).toBe(true);
    const quotes = statements.flatMap(({ evidence }) => evidence.flatMap(({ quote }) => quote ?? []));
    expect(new Set(quotes.map(({ release }) => release.state))).toEqual(new Set(['released']));
    const checked = reports.find(({ status }) => status === 'checked');
    expect(checked?.openPoints.some(({ done }) => !done)).toBe(true);
  });

  test('quotations leave words out and put others in', () => {
    const cuts = Object.values(tree.evidenceLayer).flatMap((layer) => Object.values(layer.cuts));
    expect(cuts.map(({ insert }) => insert !== '').sort()).toEqual([false, true]);
    const printed = Object.values(tree.caseReport)
      .flatMap(({ statements }) => Object.values(statements))
      .flatMap(({ evidence }) => evidence.filter(({ quote }) => quote !== null))
      .map((link) => printedQuote(tree, link, 'de'))
      .map((one) => (one.kind === 'text' ? one.text : ''));
    expect(printed.filter((text) => text.includes('(…)'))).toHaveLength(1);
    expect(printed.filter((text) => text.includes('[die Fachkraft neunmal]'))).toHaveLength(1);
  });

  test('the released report has an earlier version with other words', () => {
    const versions = Object.values(tree.caseReportVersion).sort((a, b) => a.number - b.number);
    expect(versions.map(({ number, status }) => [number, status])).toEqual([
      [1, 'draft'],
      [2, 'released'],
    ]);
    const [first, second] = versions.map(({ content }) => content.blocks.map(({ text }) => text));
    expect(first).not.toEqual(second);
    expect(tree.caseReport[versions[0]?.report ?? '']?.blocks.map(({ text }) => text)).toEqual(second);
  });

  test('two reports have the outline of the template of the project, with words in its section', () => {
    const [template] = Object.values(tree.reportTemplate);
    const own = template?.parts.flatMap((part) => (part.kind === 'section' ? [part.id] : []));
    expect(own).toHaveLength(1);
    const made = Object.values(tree.caseReport).filter(({ generated }) => generated !== null);
    expect(made).toHaveLength(2);
    for (const { blocks } of made) expect(blocks.some(({ question }) => question === own?.[0])).toBe(true);
  });

  test('sentences belong to rows of the desk, and some rows are marked', () => {
    for (const { generated, blocks, blockRows, rowMarks, title } of Object.values(tree.caseReport)) {
      if (title.startsWith('Beispielwerder')) continue; // written in the report itself
      expect(Object.keys(blockRows).length, title).toBeGreaterThanOrEqual(blocks.length - 2);
      expect(new Set(Object.values(rowMarks)), title).toEqual(new Set(['agreement', 'contrast']));
      expect(generated === null || blocks.length > Object.keys(blockRows).length).toBe(true);
    }
  });

  test('the sites are compared in what is known of them, and values change', () => {
    const [project] = Object.values(tree.project);
    const attributes = Object.values(project?.siteAttributes ?? {});
    expect(new Set(attributes.map(({ type }) => type))).toEqual(
      new Set(['date', 'yesNo', 'number', 'choice', 'text']),
    );
    const sites = Object.values(tree.site).filter(({ standing }) => standing === 'site');
    const known = sites.map((site) => attributes.filter(({ id }) => valueNow(site, id) !== null).length);
    expect(Math.min(...known)).toBeGreaterThanOrEqual(3);
    const histories = sites.flatMap((site) => Object.values(site.attributes));
    expect(histories.filter(({ length }) => length > 1).length).toBeGreaterThanOrEqual(4);
    for (const { options, id, type } of attributes) {
      const values = sites.flatMap((site) => (site.attributes[id] ?? []).map(({ value }) => value));
      if (type === 'choice') expect(options).toEqual(expect.arrayContaining(values));
    }
  });

  test('every site with a report has a short profile', () => {
    for (const { profile, statements, title } of Object.values(tree.caseReport)) {
      expect(profile.length, title).toBeGreaterThanOrEqual(3);
      for (const id of profile) expect(statements[id], title).toBeDefined();
    }
  });

  test('one deletion waits for a second person, and no report rests on what it would take', () => {
    const [deletion, ...others] = Object.values(tree.deletion);
    expect(others).toEqual([]);
    expect(deletion === undefined ? null : deletionState(deletion)).toBe('requested');
    const keys = new Set(deletion?.items.map(({ key }) => key));
    const links = Object.values(tree.caseReport)
      .flatMap(({ statements }) => Object.values(statements))
      .flatMap(({ evidence }) => evidence);
    expect(links.filter(({ text }) => keys.has(text))).toEqual([]);
    expect(Object.values(tree.document).filter(({ id }) => keys.has(id))).toHaveLength(1);
  });

  test('what left the project rests on conversations that are there', () => {
    const handouts = Object.values(tree.handout);
    expect(handouts.map(({ what }) => what).sort()).toEqual(['caseReport', 'profile']);
    const from = handouts.flatMap((one) => one.from ?? []);
    expect(from.filter((key) => tree.interview[key] === undefined)).toEqual([]);
  });

  test('codes have examples, quotas are not all reached, searches are saved', () => {
    const codes = Object.values(tree.codebook).flatMap((codebook) => Object.values(codebook.codes));
    expect(codes.filter(({ examples }) => examples.length > 0).length).toBeGreaterThanOrEqual(5);
    const open = openQuotas();
    expect(open).toContain('AGS');
    expect(open).toContain('TLB');
    const searches = Object.values(tree.savedSearch).map(({ search }) => search);
    expect(new Set(searches.map(({ mode }) => mode))).toEqual(new Set(['passages', 'segments']));
    const known = new Set<string>(codes.map(({ id }) => id));
    const asked = searches.flatMap(({ filters }) => filters.filter(({ facet }) => facet === 'code'));
    expect(asked.flatMap(({ values }) => values).every((id) => known.has(id))).toBe(true);
    expect(asked).toHaveLength(1);
  });
});
