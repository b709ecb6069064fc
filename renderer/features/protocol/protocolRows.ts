import { skippedSteps } from '#shared/fieldwork/lifeCycleRules';
import type { Interview, LifeCycleStep, Protocol } from '#shared/model/fieldwork';
import type { ProtocolId } from '#shared/model/ids';
import { type LifeCycleState, lifeCycleState, lifeCycleStates } from '#shared/model/lifeCycle';
import type { ProjectTree } from '#shared/model/tree';
import { protocolTitle, roleNames } from './useProtocol';

/** One protocol as the list shows, finds and sorts it. */
export interface ProtocolRow {
  /** The protocol's id, or the interview's when its protocol was deleted. */
  readonly key: string;
  /** Null when the text was deleted and only the interview's shell is left. */
  readonly id: ProtocolId | null;
  readonly title: string;
  readonly state: LifeCycleState;
  readonly skipped: readonly LifeCycleStep[];
  /** Name of the site; its place in the project's own order. */
  readonly site: string;
  readonly position: number;
  readonly roles: string;
  readonly wave: number;
  /** ISO date; empty when none is known. */
  readonly date: string;
  readonly pseudonym: string;
}

/** What the list is narrowed to; an empty value narrows nothing. */
export interface RowFilter {
  readonly words: string;
  readonly states: readonly LifeCycleState[];
  readonly site: string | null;
  readonly roles: string | null;
  readonly wave: number | null;
}

export const everyRow: RowFilter = { words: '', states: [], site: null, roles: null, wave: null };

export type RowOrder = 'site' | 'newest' | 'oldest' | 'state';

type Parts = Pick<ProjectTree, 'protocol' | 'interview' | 'site' | 'guide'>;

/**
 * Every protocol in the order of the sites, and every interview whose protocol was deleted: what is gone is
 * shown as gone. Left out where site or guide are missing.
 */
export function protocolRows({
  protocol: protocols,
  interview: interviews,
  site,
  guide,
}: Parts): ProtocolRow[] {
  const row = (interview: Interview, protocol: Protocol | null): readonly ProtocolRow[] => {
    const at = site[interview.site];
    const along = guide[interview.guide];
    if (at === undefined || along === undefined) return [];
    return [
      {
        key: protocol?.id ?? interview.id,
        id: protocol?.id ?? null,
        title: protocolTitle({ site: at, interview, guide: along, protocol: protocol ?? { caseLabel: '' } }),
        state: lifeCycleState(interview, protocol),
        skipped: protocol === null ? [] : skippedSteps(protocol.lifeCycle),
        site: at.name,
        position: at.position,
        roles: roleNames(interview, along),
        wave: interview.wave,
        date: interview.date,
        pseudonym: interview.respondent.pseudonym,
      },
    ];
  };
  const written = new Set<string>();
  const rows = Object.values(protocols).flatMap((protocol) => {
    written.add(protocol.interview);
    const interview = interviews[protocol.interview];
    return interview === undefined ? [] : row(interview, protocol);
  });
  const gone = Object.values(interviews).filter(({ id }) => !written.has(id));
  return sortRows([...rows, ...gone.flatMap((interview) => row(interview, null))], 'site');
}

export function filterRows(rows: readonly ProtocolRow[], filter: RowFilter): readonly ProtocolRow[] {
  const words = filter.words.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (filter.states.length > 0 && !filter.states.includes(row.state)) return false;
    if (filter.site !== null && row.site !== filter.site) return false;
    if (filter.roles !== null && row.roles !== filter.roles) return false;
    if (filter.wave !== null && row.wave !== filter.wave) return false;
    const text = `${row.title} ${row.pseudonym}`.toLocaleLowerCase('de');
    return words.every((word) => text.includes(word));
  });
}

/** One for all comparisons: a list of hundreds is sorted as it is drawn. */
const names = new Intl.Collator('de', { numeric: true });

/** A new list; rows that are equal in the chosen respect stand in the order of the sites. */
export function sortRows(rows: readonly ProtocolRow[], order: RowOrder): ProtocolRow[] {
  const bySite = (a: ProtocolRow, b: ProtocolRow) =>
    a.position - b.position || a.wave - b.wave || names.compare(a.title, b.title);
  const first: Record<RowOrder, (a: ProtocolRow, b: ProtocolRow) => number> = {
    site: () => 0,
    newest: (a, b) => compareDates(b.date, a.date),
    oldest: (a, b) => compareDates(a.date, b.date),
    state: (a, b) => lifeCycleStates.indexOf(a.state) - lifeCycleStates.indexOf(b.state),
  };
  return rows.toSorted((a, b) => undated(order, a, b) || first[order](a, b) || bySite(a, b));
}

/** Without a date at the end, whichever way the others run. */
function undated(order: RowOrder, a: ProtocolRow, b: ProtocolRow): number {
  if (order !== 'newest' && order !== 'oldest') return 0;
  return Number(a.date === '') - Number(b.date === '');
}

function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The states that occur, in the order of the life cycle, with how many protocols stand there. */
export function stateCounts(
  rows: readonly ProtocolRow[],
): readonly { readonly state: LifeCycleState; readonly count: number }[] {
  return lifeCycleStates
    .map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
    .filter(({ count }) => count > 0);
}
