import type { Interview, InterviewMode } from '#shared/model/fieldwork';
import type { GuideLevel } from '#shared/model/guide';
import type { Site } from '#shared/model/site';
import { foldHeader } from './tableColumns';

/** Words as people write them into such tables, in both languages, folded. */
function choice<T>(words: readonly (readonly [T, readonly string[]])[]): (text: string) => T | null {
  const meaning = new Map(words.flatMap(([value, own]) => own.map((word) => [word, value] as const)));
  return (text) => meaning.get(foldHeader(text)) ?? null;
}

export const readLevel = choice<GuideLevel>([
  ['strategic', ['strategisch', 'strategic', 'strategischeebene', 'strategiclevel']],
  ['operative', ['operativ', 'operative', 'operational', 'operativeebene', 'operativelevel']],
  ['intensive', ['intensiv', 'intensive', 'intensivfallstudie', 'intensivfallstudien', 'intensivelevel']],
]);

export const readStatus = choice<Interview['status']>([
  ['planned', ['geplant', 'offen', 'planned', 'open', 'vereinbart', 'scheduled']],
  ['held', ['gefuhrt', 'realisiert', 'erledigt', 'durchgefuhrt', 'held', 'done', 'completed']],
  ['dropped', ['entfallen', 'abgesagt', 'verweigert', 'dropped', 'cancelled', 'canceled', 'refused']],
]);

export const readMode = choice<InterviewMode>([
  ['inPerson', ['personlich', 'vorort', 'inperson', 'facetoface', 'prasenz']],
  ['phone', ['telefon', 'telefonisch', 'phone', 'byphone', 'telephone']],
  ['video', ['video', 'videogesprach', 'online', 'videocall']],
  ['written', ['schriftlich', 'written', 'mail', 'email', 'inwriting']],
]);

export const readStanding = choice<Site['standing']>([
  ['site', ['standort', 'site', 'nein', 'no']],
  [
    'superior',
    [
      'ubergeordnet',
      'ubergeordnetestelle',
      'direktion',
      'ministerium',
      'superior',
      'superiorauthority',
      'authority',
    ],
  ],
]);

export const readYesNo = choice<boolean>([
  [true, ['ja', 'j', 'x', '1', 'wahr', 'yes', 'y', 'true']],
  [false, ['nein', 'n', '0', 'falsch', 'no', 'false', '']],
]);

/** "2", "Welle 2", "2. Welle", "W2"; null when it is no number of a wave. */
export function readWave(text: string): number | null {
  const found = /^(?:w(?:elle|ave)?\s*)?(\d{1,2})\s*\.?\s*(?:welle|wave)?$/i.exec(text.trim());
  return found === null ? null : Number(found[1]);
}

/** Interviews of living memory; another year is a slip. */
const earliest = 1990;
const latest = 2099;

/** yyyy-mm-dd of "24.03.2026", "24.3.26", "2026-03-24"; null when it is no day of the calendar. */
export function readDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text);
  const [year, month, day] =
    iso !== null
      ? [iso[1], iso[2], iso[3]]
      : german !== null
        ? [german[3]?.length === 2 ? `20${german[3]}` : german[3], german[2], german[1]]
        : [];
  const numbers = [year, month, day].map(Number);
  const [y = 0, m = 0, d = 0] = numbers;
  if (!numbers.every(Number.isInteger) || y < earliest || y > latest) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? date.toISOString().slice(0, 10) : null;
}
