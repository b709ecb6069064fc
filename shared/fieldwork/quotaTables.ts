import type { GuideLevel } from '#shared/model/guide';
import type { Project } from '#shared/model/project';
import type { Site } from '#shared/model/site';
import {
  plain,
  type ReportTable,
  styled,
  type TableCell,
  type TableRow,
} from '#shared/report/reportDocument';
import { type BoardColumn, boardCell, boardOf, columnsOf, levels } from './board';
import { addTallies, noTally, type Tally } from './counts';
import type { FieldworkIndex } from './fieldworkIndex';
import { type NoteMarks, noteMarks } from './noteMarks';
import { printPerSite } from './perSite';
import type { PrintTranslate } from './printTexts';
import { printQuota } from './quotaText';

export interface QuotaTableSource {
  readonly project: Project;
  /** In the project's own order. */
  readonly sites: readonly Site[];
  readonly guides: Parameters<typeof boardOf>[0]['guides'];
  readonly index: FieldworkIndex;
}

export interface QuotaTableOptions {
  readonly translate: PrintTranslate;
  /** `planned`: the plan with its additive cells. `held`: what was held. */
  readonly measure: 'planned' | 'held';
  /** Last line of the small print, as typed. */
  readonly sourceLine: string;
  /** Sites by their short code instead of their name. */
  readonly coded: boolean;
  /** Number of the first table. */
  readonly firstNumber: number;
}

const captions = {
  strategic: 'captionStrategic',
  operative: 'captionOperative',
  intensive: 'captionIntensive',
} as const;

/**
 * The quota tables of a report, one for each level on which anything is planned: the strategic one names every
 * site, the others print what is planned at each case-study site, role by role. Levels without a number are
 * left out, and so are waves of a level.
 */
export function quotaTables(source: QuotaTableSource, options: QuotaTableOptions): readonly ReportTable[] {
  const printed = levels.filter((level) => wavesOf(source, options, level).length > 0);
  return printed.map((level, i) => {
    const table =
      level === 'strategic' ? siteTable(source, options, level) : roleTable(source, options, level);
    const caption = {
      label: options.translate('tableLabel'),
      number: options.firstNumber + i,
      text: options.translate(captions[level]),
    };
    return { kind: 'table', caption, onOnePage: true, ...table };
  });
}

type TableBody = Pick<ReportTable, 'columns' | 'rows' | 'notes'>;

function siteTable(source: QuotaTableSource, options: QuotaTableOptions, level: GuideLevel): TableBody {
  const { translate } = options;
  const waves = wavesOf(source, options, level);
  const marks = noteMarks();
  const groups = boardOf(source, { level, wave: waves[0] ?? 1, allSites: false }).groups;
  const sums = waves.map(() => noTally);
  const rows: TableRow[] = [];
  for (const group of groups) {
    const body = group.sites.flatMap((site): TableRow[] => {
      const cells = waves.map((wave) => siteCell(source, site, level, wave));
      // An authority or site at which nothing is planned on this level does not belong into its table.
      if (cells.every(({ tally }) => printTally(tally, options) === '')) return [];
      cells.forEach(({ tally }, i) => {
        sums[i] = addTallies(sums[i] ?? noTally, tally);
      });
      const texts = cells.map(({ tally, notes }) =>
        withMarks(printTally(tally, options), notes, marks, options),
      );
      return [{ kind: 'body', cells: [siteName(site, options), ...texts].map(textCell) }];
    });
    if (body.length === 0) continue;
    const head =
      group.standing === 'superior' ? translate('superior') : group.region === '' ? '' : group.region;
    if (head !== '') rows.push({ kind: 'group', cell: [[styled('strong', head)]] });
    rows.push(...body);
  }
  rows.push({
    kind: 'total',
    cells: [translate('total'), ...sums.map((sum) => printTally(sum, options) || '–')].map(textCell),
  });
  return {
    columns: columnsFor(source.project, options, translate('columnSite'), waves),
    rows,
    notes: [...noteLines(marks, options), options.sourceLine].filter((line) => line !== ''),
  };
}

function siteCell(source: QuotaTableSource, site: Site, level: GuideLevel, wave: number) {
  const columns = columnsOf(source, level);
  const board = { level, wave, columns, groups: [], hiddenSites: 0 };
  const cells = columns.map((column) => boardCell(source.index, board, site, column));
  return {
    tally: cells.map(({ tally }) => tally).reduce(addTallies, noTally),
    notes: cells.map(({ quota }) => quota?.note ?? ''),
  };
}

function roleTable(source: QuotaTableSource, options: QuotaTableOptions, level: GuideLevel): TableBody {
  const { translate } = options;
  const waves = wavesOf(source, options, level);
  const marks = noteMarks();
  const columns = columnsOf(source, level);
  const sites = source.sites.filter((site) =>
    waves.some((wave) => printTally(siteCell(source, site, level, wave).tally, options) !== ''),
  );
  const rows = columns.flatMap((column): TableRow[] => {
    const cells = waves.map((wave) => {
      const board = { level, wave, columns, groups: [], hiddenSites: 0 };
      return sites.map((site) => boardCell(source.index, board, site, column));
    });
    const texts = cells.map((own) => {
      const printed = printPerSite(own.map(({ tally }) => measured(tally, options)));
      const notes = own.map(({ quota }) => quota?.note ?? '');
      return withMarks(printed, notes, marks, options);
    });
    if (texts.every((text) => text === '')) return [];
    const name = columnText(column, source.project, translate);
    return [{ kind: 'body', cells: [name, ...texts.map((text) => text || '–')].map(textCell) }];
  });
  const totals = waves.map((wave) =>
    sites.map((site) => siteCell(source, site, level, wave).tally).map((tally) => measured(tally, options)),
  );
  rows.push({
    kind: 'total',
    cells: [translate('total'), ...totals.map((own) => printPerSite(own) || '–')].map(textCell),
  });
  const sums = waves.map((wave, i) => {
    const sum = (totals[i] ?? []).reduce(addNumbers, { planned: 0, additional: 0 });
    return translate('sumOfWave', { wave, sum: printQuota(sum) || '0' });
  });
  return {
    columns: columnsFor(source.project, options, translate('columnRole'), waves),
    rows,
    notes: [
      ...noteLines(marks, options),
      translate('sumOfSites', { count: sites.length, sums: sums.join('; ') }),
      options.sourceLine,
    ].filter((line) => line !== ''),
  };
}

function addNumbers(
  a: Pick<Tally, 'planned' | 'additional'>,
  b: Pick<Tally, 'planned' | 'additional'>,
): Pick<Tally, 'planned' | 'additional'> {
  return { planned: a.planned + b.planned, additional: a.additional + b.additional };
}

/** Waves in which this level has a number at all. */
function wavesOf(
  { project, index }: QuotaTableSource,
  options: QuotaTableOptions,
  level: GuideLevel,
): readonly number[] {
  return project.waves.filter((wave) =>
    [...index.values()].some(
      ({ place, tally }) => place.level === level && place.wave === wave && printTally(tally, options) !== '',
    ),
  );
}

function measured(tally: Tally, { measure }: QuotaTableOptions): Pick<Tally, 'planned' | 'additional'> {
  return measure === 'planned' ? tally : { planned: tally.counts.held, additional: 0 };
}

function printTally(tally: Tally, options: QuotaTableOptions): string {
  return printQuota(measured(tally, options));
}

/** The notes explain the plan; what was held needs none. */
function withMarks(
  text: string,
  notes: readonly string[],
  marks: NoteMarks,
  options: QuotaTableOptions,
): string {
  const own = options.measure === 'planned' ? marks.marksOf(notes) : '';
  return own === '' ? text : `${text}${own}`;
}

function noteLines(marks: NoteMarks, options: QuotaTableOptions): readonly string[] {
  return options.measure === 'planned' ? marks.lines() : [];
}

function columnsFor(
  project: Project,
  { translate }: QuotaTableOptions,
  first: string,
  waves: readonly number[],
): ReportTable['columns'] {
  // The names get what the numbers leave: two waves take 22 % each.
  const share = Math.min(0.22, 0.66 / Math.max(1, waves.length));
  return [
    { heading: first, share: 1 - share * waves.length, align: 'start' },
    ...waves.map((wave) => {
      const period = project.wavePeriods[wave] ?? '';
      const heading = translate('wave', { wave });
      return { heading: period === '' ? heading : `${heading}\n${period}`, share, align: 'end' as const };
    }),
  ];
}

function siteName(site: Site, { coded }: QuotaTableOptions): string {
  return coded ? site.code : site.name;
}

function columnText(
  { role, subgroup, known }: BoardColumn,
  project: Project,
  translate: PrintTranslate,
): string {
  const name = known?.label || role || translate('noRole');
  if (subgroup === null) return name;
  const part = project.subgroups.find(({ code }) => code === subgroup)?.label || subgroup;
  return part.includes(name) ? part : translate('roleWithPart', { role: name, part });
}

function textCell(text: string): TableCell {
  return [[plain(text)]];
}
