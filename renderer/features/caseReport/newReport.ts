import type { CaseReport } from '#shared/model/caseReport';
import type { Interview } from '#shared/model/fieldwork';
import type { GuideId, SiteId } from '#shared/model/ids';
import type { Generated } from '#shared/model/reportTemplate';

/** What the interviews of a site suggest for its next report; null where it has none. */
interface Suggestion {
  readonly guide: GuideId | null;
  readonly wave: number | null;
}

/** The guide and the wave most interviews of the site were made with. */
export function suggestFor(site: SiteId, interviews: readonly Interview[]): Suggestion {
  const here = interviews.filter((interview) => interview.site === site);
  return {
    guide: mostFrequent(here.map(({ guide }) => guide)),
    wave: mostFrequent(here.map(({ wave }) => wave)),
  };
}

/** What the last report with a template was made from: reports of a study are usually built alike. */
export function lastTemplate(reports: readonly Pick<CaseReport, 'generated'>[]): Generated['from'] | null {
  const made = reports.flatMap(({ generated }) => generated ?? []);
  return made.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1)?.from ?? null;
}

/** Of several equally frequent ones the first met, so that the answer does not jump about. */
function mostFrequent<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}
