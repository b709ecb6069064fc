import type { CaseReport, Statement } from '#shared/model/caseReport';
import type { HouseStyle, QuantityRule } from '#shared/model/houseStyle';
import type { SiteId } from '#shared/model/ids';
import type { Language } from '#shared/model/language';
import type { Site } from '#shared/model/site';
import type { Block, TextRange } from '#shared/model/text';
import type { ProjectTree } from '#shared/model/tree';
import { type Span, sentencesOf } from '#shared/text/boundaries';
import { resolveRange } from '#shared/text/range';
import { evidenceBadge } from './badge';
import { changedSince, type StatementChange } from './changedSince';
import { checkNaming, type NamingContext, type NamingFinding } from './namedSites';
import { checkQuantities, type QuantityFinding } from './quantity/checkQuantities';
import { countThings, type StatementCounts } from './quantity/countThings';
import { statementText } from './statementText';

/** How a project wants its sentences. */
export interface CheckRules {
  readonly style: HouseStyle;
  /** The project's own table, or the one that comes with the program. */
  readonly quantities: readonly QuantityRule[];
  readonly language: Language;
}

/** All that the program can say about a statement; a person decides. */
export interface StatementChecks {
  /** Null when its words are gone. */
  readonly text: string | null;
  readonly quantities: readonly QuantityFinding[];
  readonly naming: readonly NamingFinding[];
  readonly changes: readonly StatementChange[];
}

export function checkStatement(
  tree: ProjectTree,
  report: CaseReport,
  statement: Statement,
  rules: CheckRules,
  naming: NamingContext = namingContext(tree, rules.style),
): StatementChecks {
  const text = statementText(report, statement);
  const changes = changedSince(tree, report, statement);
  if (text === null) return { text, quantities: [], naming: [], changes };
  const counts = countThings(tree, report, statement);
  return { text, ...wordChecks(statement, text, counts, rules, naming), changes };
}

type WordChecks = Pick<StatementChecks, 'quantities' | 'naming'>;

interface KnownChecks {
  readonly text: string;
  readonly counts: string;
  readonly rules: CheckRules;
  readonly context: NamingContext;
  readonly checks: WordChecks;
}

/** A review asks again after every change in the project; hardly any of them changes what a sentence says. */
const knownChecks = new WeakMap<Statement, KnownChecks>();

/** What its words say against what was counted and may be named. */
function wordChecks(
  statement: Statement,
  text: string,
  counted: StatementCounts,
  rules: CheckRules,
  context: NamingContext,
): WordChecks {
  const counts = JSON.stringify(counted);
  const known = knownChecks.get(statement);
  if (known?.text === text && known.counts === counts && known.rules === rules && known.context === context) {
    return known.checks;
  }
  const supporting = statement.evidence.filter(({ stance }) => stance === 'supports' || stance === 'example');
  const checks: WordChecks = {
    // Where nothing is attached, nothing was counted.
    quantities:
      statement.evidence.length === 0
        ? []
        : checkQuantities(text, counted.things, rules.quantities, rules.language, counted.usual),
    naming: checkNaming(text, sitesOf(supporting), sitesOf(statement.evidence), context),
  };
  knownChecks.set(statement, { text, counts, rules, context, checks });
  return checks;
}

type NamingSources = Pick<ProjectTree, 'site' | 'interview' | 'project'>;

interface KnownContext extends Omit<NamingSources, 'interview'> {
  readonly style: HouseStyle;
  readonly context: NamingContext;
}

/** One and the same context as long as nothing of it changes: checks hang on it. */
const contexts = new WeakMap<ProjectTree['interview'], KnownContext>();

/** Roles by the sites at which somebody of them was or will be interviewed. */
export function namingContext(tree: NamingSources, style: HouseStyle): NamingContext {
  const { site, project } = tree;
  const known = contexts.get(tree.interview);
  if (known?.site === site && known.project === project && known.style === style) return known.context;
  const context = newContext(tree, style);
  contexts.set(tree.interview, { site, project, style, context });
  return context;
}

function newContext(tree: NamingSources, style: HouseStyle): NamingContext {
  const interviews = Object.values(tree.interview).filter(({ status }) => status !== 'dropped');
  const roles = Object.values(tree.project)[0]?.roles ?? [];
  return {
    sites: sitesIn(tree.site),
    style,
    roles: roles.map((role) => ({
      role,
      sites: new Set(
        interviews
          .filter((one) => one.respondent.role === role.code || one.roles.includes(role.code))
          .map(({ site }) => site),
      ),
    })),
  };
}

/** One and the same list for sites that stand still, because patterns of their names hang on it. */
const siteLists = new WeakMap<ProjectTree['site'], readonly Site[]>();

function sitesIn(sites: ProjectTree['site']): readonly Site[] {
  const known = siteLists.get(sites) ?? Object.values(sites);
  siteLists.set(sites, known);
  return known;
}

function sitesOf(links: Statement['evidence']): ReadonlySet<SiteId> {
  return new Set(links.flatMap(({ shell }) => shell.site ?? []));
}

/** A line of the evidence review: a statement, or a sentence that claims something without any evidence. */
export type ReviewRow = {
  readonly report: CaseReport;
  readonly text: string;
  readonly flags: readonly ReviewFlag[];
  /** Where it stands in the report. */
  readonly range: TextRange;
} & (
  | { readonly kind: 'statement'; readonly statement: Statement; readonly checks: StatementChecks }
  | { readonly kind: 'sentence' }
);

/** Why a reviewer may want to look at a statement. */
export type ReviewFlag =
  | 'unsupported'
  | 'singleSource'
  | 'contradicted'
  | 'quantity'
  | 'naming'
  | 'changed'
  | 'unconfirmed'
  | 'challenged'
  | 'exception';

export const reviewFlags: readonly ReviewFlag[] = [
  'unsupported',
  'singleSource',
  'contradicted',
  'quantity',
  'naming',
  'changed',
  'challenged',
  'exception',
  'unconfirmed',
];

/** Every statement and every sentence without evidence, report by report in the order of its text. */
export function reviewRows(
  tree: ProjectTree,
  reports: readonly CaseReport[],
  rules: CheckRules,
): readonly ReviewRow[] {
  const naming = namingContext(tree, rules.style);
  return reports.flatMap((report) => {
    const statements = Object.values(report.statements).map((statement): ReviewRow => {
      const checks = checkStatement(tree, report, statement, rules, naming);
      return {
        kind: 'statement',
        report,
        statement,
        checks,
        text: checks.text ?? statement.quote?.exact ?? '',
        flags: flagsOf(statement, checks),
        range: { start: statement.start, end: statement.end },
      };
    });
    return inOrder(report, [...statements, ...bareSentences(report)]);
  });
}

function flagsOf(statement: Statement, checks: StatementChecks): readonly ReviewFlag[] {
  const { supporting, contradicting } = evidenceBadge(statement);
  const holds: { readonly [F in ReviewFlag]: boolean } = {
    unsupported: supporting.passages === 0,
    singleSource: supporting.texts === 1,
    contradicted: contradicting.passages > 0,
    quantity: checks.quantities.length > 0,
    naming: checks.naming.length > 0,
    changed: checks.changes.length > 0 || checks.text === null,
    unconfirmed: statement.confirmed === null,
    challenged: statement.challenges.some(({ resolved }) => resolved === null),
    exception: statement.evidence.some(({ exception }) => exception !== ''),
  };
  return reviewFlags.filter((flag) => holds[flag]);
}

function bareSentences(report: CaseReport): readonly ReviewRow[] {
  const covered = new Map<string, { from: number; to: number }[]>();
  for (const statement of Object.values(report.statements)) {
    if (statement.state !== 'placed') continue;
    for (const { block, from, to } of resolveRange(report.blocks, statement)) {
      covered.set(block.id, [...(covered.get(block.id) ?? []), { from, to }]);
    }
  }
  return report.blocks.flatMap((block) =>
    sentencesIn(block).flatMap(({ start, end }): ReviewRow[] => {
      const text = block.text.slice(start, end).trim();
      const isCovered = covered.get(block.id)?.some(({ from, to }) => from < end && start < to) ?? false;
      if (text === '' || isCovered) return [];
      const range = { start: { block: block.id, offset: start }, end: { block: block.id, offset: end } };
      return [{ kind: 'sentence', report, text, flags: ['unsupported'], range }];
    }),
  );
}

/** Where a paragraph's sentences lie, found once for a paragraph that stands still. */
const sentences = new WeakMap<Block, readonly Span[]>();

function sentencesIn(block: Block): readonly Span[] {
  const known = sentences.get(block) ?? sentencesOf(block.text);
  sentences.set(block, known);
  return known;
}

function inOrder(report: CaseReport, rows: readonly ReviewRow[]): readonly ReviewRow[] {
  const place = new Map(report.blocks.map(({ id }, index) => [id, index]));
  const of = ({ range }: ReviewRow) => place.get(range.start.block) ?? Number.MAX_SAFE_INTEGER;
  return [...rows].sort((a, b) => of(a) - of(b) || a.range.start.offset - b.range.start.offset);
}
