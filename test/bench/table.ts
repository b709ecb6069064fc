import type { Row } from './row';

/** Aligned columns for the terminal; the comparison and notes stand in lines of their own. */
export function formatTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.name,
    number(row.median),
    number(row.p95),
    row.unit,
    `${row.runs}`,
    row.target === null ? '' : number(row.target),
    row.ok === null ? '' : row.ok ? 'yes' : 'NO',
  ]);
  const head = ['', 'median', 'p95', 'unit', 'runs', 'target', 'ok'];
  const widths = head.map((title, i) =>
    Math.max(title.length, ...cells.map((line) => (line[i] ?? '').length)),
  );
  const write = (line: readonly string[]) =>
    line
      .map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  const body = rows.flatMap((row, i) => [write(cells[i] ?? []), ...detailsOf(row)]);
  return [write(head), ...body].join('\n');
}

function detailsOf({ against, unit, note }: Row): readonly string[] {
  return [
    ...(against === undefined
      ? []
      : [`    against ${number(against.median)} ${unit} (${ratio(against.ratio)}): ${against.name}`]),
    ...(note === undefined ? [] : [`    ${note}`]),
  ];
}

function ratio(value: number): string {
  return value >= 1 ? `${value.toFixed(1)} times ours` : `ours takes ${(1 / value).toFixed(1)} times as long`;
}

/** Three digits are all that a bench on a shared machine can tell. */
function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(value >= 10 ? 3 : 2);
}
