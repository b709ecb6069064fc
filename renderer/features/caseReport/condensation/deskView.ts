import { create } from 'zustand';
import { type DeskPlace, deskLevels } from '#shared/condensation/choice';
import type { ColumnKind } from '#shared/condensation/columns';
import type { RowKind } from '#shared/condensation/rows';
import { asId, type ProjectId, type SiteId } from '#shared/model/ids';

export const rowFilters = ['all', 'open', 'unused', 'contrast'] as const;
export type RowFilter = (typeof rowFilters)[number];

interface DeskChoices {
  /** Null until somebody chose one; then the first that has anything is shown. */
  readonly place: DeskPlace | null;
  readonly rows: RowKind;
  readonly columns: ColumnKind;
  readonly filter: RowFilter;
}

interface DeskView extends DeskChoices {
  readonly project: ProjectId | null;
  /** Reads what was chosen for this project the last time. */
  arrive(project: ProjectId): void;
  choose(change: Partial<DeskChoices>): void;
}

const usual: DeskChoices = { place: null, rows: 'question', columns: 'role', filter: 'all' };

/** What the desk shows; kept on this machine, project by project. Ids alone, so that nothing is given away. */
export const useDeskView = create<DeskView>((set, get) => ({
  ...usual,
  project: null,
  arrive: (project) => {
    if (get().project !== project) set({ project, ...readChoices(stored(project)) });
  },
  choose: (change) => {
    set(change);
    const { project, place, rows, columns, filter } = get();
    if (project !== null)
      localStorage.setItem(nameOf(project), JSON.stringify({ place, rows, columns, filter }));
  },
}));

function nameOf(project: ProjectId): string {
  return `fallwerk.desk.${project}`;
}

function stored(project: ProjectId): unknown {
  try {
    return JSON.parse(localStorage.getItem(nameOf(project)) ?? 'null');
  } catch {
    return null;
  }
}

/** What was stored, with the usual in place of what is missing or unknown. */
export function readChoices(value: unknown): DeskChoices {
  const entries = entriesOf(value);
  return {
    place: readPlace(entries.get('place')),
    rows: (['question', 'family', 'code'] as const).find((one) => one === entries.get('rows')) ?? usual.rows,
    columns: (['role', 'interview'] as const).find((one) => one === entries.get('columns')) ?? usual.columns,
    filter: rowFilters.find((one) => one === entries.get('filter')) ?? usual.filter,
  };
}

function readPlace(value: unknown): DeskPlace | null {
  const entries = entriesOf(value);
  const site = entries.get('site');
  const wave = entries.get('wave');
  const level = deskLevels.find((one) => one === entries.get('level'));
  if (typeof site !== 'string' || typeof wave !== 'number' || level === undefined) return null;
  return { site: asId<SiteId>(site), level, wave };
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
