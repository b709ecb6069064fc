/**
 * Which snapshots may go: the newest twelve stay, then one an hour for a day, one a day for two weeks, one a
 * week for eight weeks (design/reliability 2.4). The two newest always stay.
 */
export function snapshotsToDrop(
  snapshots: readonly { readonly name: string }[],
  now: number,
): readonly string[] {
  const newestFirst = snapshots
    .map(({ name }) => ({ name, time: snapshotTime(name) }))
    .filter((one): one is { name: string; time: number } => one.time !== null)
    .sort((a, b) => b.time - a.time);
  const kept = new Set(newestFirst.slice(0, newest).map(({ name }) => name));
  for (const { span, step } of rules) {
    const slots = new Set<number>();
    for (const { name, time } of newestFirst) {
      const slot = Math.floor(time / step);
      if (now - time <= span && !slots.has(slot)) {
        slots.add(slot);
        kept.add(name);
      }
    }
  }
  // A clock that jumped ahead by years makes everything look old: then nothing is dropped.
  const latest = newestFirst[0];
  if (latest !== undefined && now - latest.time > longestSilence) return [];
  return newestFirst.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}

const hour = 3_600_000;
const day = 24 * hour;
const newest = 12;
const rules = [
  { span: day, step: hour },
  { span: 14 * day, step: day },
  { span: 56 * day, step: 7 * day },
] as const;
const longestSilence = 365 * day;

/** `20261122T013000Z-000042.fallwerk`: sorts by time, then by journal sequence. */
export function snapshotName(now: number, seq: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return `${stamp}-${String(seq).padStart(6, '0')}.fallwerk`;
}

/** Milliseconds since 1970 from a snapshot's name; null for a foreign name. */
export function snapshotTime(name: string): number | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-\d+\.fallwerk$/.exec(name);
  if (match === null) return null;
  const [, year, month, date, hours, minutes, seconds] = match.map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, date, hours, minutes, seconds);
}
