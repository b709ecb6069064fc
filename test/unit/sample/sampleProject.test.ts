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
import type { QuantityRule } from '#shared/model/houseStyle';
import { lifeCycleState } from '#shared/model/lifeCycle';
import { type AnyRecord, codedText, type ProjectTree, type RecordKind } from '#shared/model/tree';
import { detect } from '#shared/privacy/detect';
import { projectNamesOf } from '#shared/privacy/projectNamesOf';
import { seededRandom } from '../../bench/corpus/random';
import { sampleTree } from '../../support/sampleTree';

const now = Date.UTC(2026, 5, 10, 9);
/** Reads 27,000 words several times, which takes a second or two, and ten on a busy machine. Milliseconds. */
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

  test('six sites in two regions, seven guides, 24 protocols of at least 900 words', () => {
    const sites = Object.values(tree.site).filter(({ standing }) => standing === 'site');
    expect(sites).toHaveLength(6);
    expect(new Set(sites.map(({ region }) => region)).size).toBe(2);
    expect(Object.keys(tree.guide)).toHaveLength(7);
    expect(written()).toHaveLength(24);
    expect(written().filter(({ words }) => words < 900)).toEqual([]);
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
});
