import { performance } from 'node:perf_hooks';
import { passageState, wordsHash } from '#shared/evidence/passageState';
import { type CheckRules, reviewRows } from '#shared/evidence/reviewStatements';
import { statementText } from '#shared/evidence/statementText';
import type { CaseReport, EvidenceLink, Statement } from '#shared/model/caseReport';
import type { EvidenceLayer } from '#shared/model/coding';
import { plainHouseStyle } from '#shared/model/houseStyle';
import { asId, type PersonId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { shippedQuantities } from '../../schemas/houseStyle';
import { type CodedConversation, writeCaseReport } from './corpus/caseReports';
import { makeCorpus } from './corpus/makeCorpus';
import { seededRandom } from './corpus/random';
import { makeRow, type Row } from './row';

const statements = 600;
const linksEach = 5;

const rules: CheckRules = {
  style: plainHouseStyle,
  quantities: shippedQuantities('de'),
  language: 'de',
};

/**
 * The list of all sentences of a study's reports with all that is doubtful about them: 225 protocols, 11,000
 * codings, 600 statements with five passages each, every one of them confirmed, so that everything is compared.
 * `opened`: the first look in a project that was just opened. `again`: after somebody changed one code in one
 * protocol, as happens while the list is open beside the work.
 */
export async function benchEvidenceReview(): Promise<readonly Row[]> {
  const opened: number[] = [];
  const again: number[] = [];
  for (let i = 0; i < 5; i++) {
    // A tree nobody has looked at: whatever is remembered of one is remembered by its records.
    const tree = manyStatements();
    opened.push(review(tree));
    again.push(review(codedOnce(tree)));
  }
  const uncached = Array.from({ length: 3 }, () => reviewOneByOne(manyStatements()));
  const against = { name: 'each statement by itself, with nothing remembered', values: uncached };
  return [
    makeRow({
      name: 'evidence review, 600 statements with 5 passages each: opened',
      unit: 'ms',
      values: opened,
      target: 150,
      against,
    }),
    makeRow({ name: 'evidence review: after a coding', unit: 'ms', values: again, target: 50, against }),
  ];
}

function review(tree: ProjectTree): number {
  const began = performance.now();
  const rows = reviewRows(tree, Object.values(tree.caseReport), rules);
  const took = performance.now() - began;
  const found = rows.filter(({ kind }) => kind === 'statement').length;
  if (found !== statements) throw new Error(`${found} statements in the review, not ${statements}`);
  return took;
}

/** Every record copied for every statement: nothing can be remembered from one to the next. */
function reviewOneByOne(tree: ProjectTree): number {
  let took = 0;
  for (const report of Object.values(tree.caseReport)) {
    for (const statement of Object.values(report.statements)) {
      const texts = new Set(statement.evidence.map(({ text }) => text));
      const fresh = copied(tree, texts);
      const alone = { ...report, statements: { [statement.id]: statement } };
      const began = performance.now();
      reviewRows(fresh, [alone], rules);
      took += performance.now() - began;
    }
  }
  return took;
}

function copied(tree: ProjectTree, texts: ReadonlySet<string>): ProjectTree {
  const copy = <R extends object>(records: { readonly [id: string]: R }, wanted: (record: R) => boolean) =>
    Object.fromEntries(
      Object.entries(records).map(([id, record]) => [id, wanted(record) ? structuredClone(record) : record]),
    );
  return {
    ...tree,
    protocol: copy(tree.protocol, ({ id }) => texts.has(id)),
    codingLayer: copy(tree.codingLayer, ({ text }) => texts.has(text)),
    evidenceLayer: copy(tree.evidenceLayer, ({ text }) => texts.has(text)),
    interview: { ...tree.interview },
    site: { ...tree.site },
  };
}

function manyStatements(): ProjectTree {
  const corpus = writtenReports(makeCorpus({ seed: 31, size: 'S' }));
  const reports = Object.values(corpus.caseReport);
  const all = reports.flatMap((report) => Object.values(report.statements).map((one) => ({ report, one })));
  const links = all.flatMap(({ one }) => one.evidence);
  const made = new Map<string, { [id: string]: Statement }>();
  for (const [i, { report, one }] of all.slice(0, statements).entries()) {
    const evidence = Array.from({ length: linksEach }, (_, n) =>
      seen(corpus, links[(i * 7 + n) % links.length]),
    );
    made.set(report.id, { ...made.get(report.id), [one.id]: confirmed(report, { ...one, evidence }) });
  }
  const caseReport = Object.fromEntries(
    reports.map((report) => [report.id, { ...report, statements: made.get(report.id) ?? {} }]),
  );
  // What was looked at while building is forgotten: other records, equal in all.
  return structuredClone({ ...corpus, caseReport });
}

/** The corpus with as many reports as hold the statements: one a site and guide. */
function writtenReports(corpus: ProjectTree): ProjectTree {
  const random = seededRandom(32);
  const caseReport: { [id: string]: CaseReport } = {};
  const evidenceLayer: { [id: string]: EvidenceLayer } = {};
  let count = 0;
  for (const guide of Object.values(corpus.guide)) {
    for (const site of Object.values(corpus.site)) {
      const sources = conversations(corpus, site.id, guide.id);
      if (sources.length === 0 || count >= statements) continue;
      const { report, evidence } = writeCaseReport(random, site, guide, sources);
      caseReport[report.id] = report;
      for (const layer of evidence) evidenceLayer[layer.id] = layer;
      count += Object.keys(report.statements).length;
    }
  }
  if (count < statements) throw new Error(`the corpus has only ${count} statements`);
  return { ...corpus, caseReport, evidenceLayer };
}

function conversations(corpus: ProjectTree, site: string, guide: string): readonly CodedConversation[] {
  return Object.values(corpus.interview).flatMap((interview) => {
    const protocol = Object.values(corpus.protocol).find((one) => one.interview === interview.id);
    if (interview.site !== site || interview.guide !== guide || protocol === undefined) return [];
    const layers = Object.values(corpus.codingLayer).filter(({ text }) => text === protocol.id);
    return [{ interview, protocol, codings: layers.flatMap(({ codings }) => Object.values(codings)) }];
  });
}

function seen(tree: ProjectTree, link: EvidenceLink | undefined): EvidenceLink {
  if (link === undefined) throw new Error('a corpus without evidence');
  return { ...link, seen: passageState(tree, link.text, link.passage) };
}

function confirmed(report: CaseReport, statement: Statement): Statement {
  return {
    ...statement,
    confirmed: {
      by: asId<PersonId>('00000000-0000-4000-8000-000000000001'),
      at: '2021-09-01T08:00:00.000Z',
      words: wordsHash(statementText(report, statement) ?? '', statement.id),
      links: statement.evidence.map(({ id, stance }) => ({ id, stance })),
    },
  };
}

function codedOnce(tree: ProjectTree): ProjectTree {
  const [layer] = Object.values(tree.codingLayer);
  if (layer === undefined) throw new Error('a corpus without codings');
  const [, ...codings] = Object.entries(layer.codings);
  return {
    ...tree,
    codingLayer: { ...tree.codingLayer, [layer.id]: { ...layer, codings: Object.fromEntries(codings) } },
  };
}
