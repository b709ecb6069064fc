import { foldText } from '#shared/guide/textSimilarity';
import { everyoneRole, type Interview, type Protocol } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { GuideId, ProtocolId, SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import { isEmptyProtocol } from './emptyProtocol';
import { type HeaderField, type HeaderKey, readDate } from './headerField';

/** What is known of the project when a file is put to its interview. */
export interface FieldworkView {
  readonly sites: readonly Site[];
  readonly guides: readonly Guide[];
  readonly interviews: readonly Interview[];
  readonly protocols: readonly Protocol[];
  readonly waves: readonly number[];
}

/** What a file says of its interview, as far as the project knows it. */
export interface InterviewClues {
  readonly site: SiteId | null;
  readonly guide: GuideId | null;
  readonly roles: readonly string[];
  readonly wave: number | null;
  /** yyyy-mm-dd or ''. */
  readonly date: string;
}

/** Reads site, guide, roles, wave and date from the head, else from title and file name. */
export function readClues(
  fields: readonly HeaderField[],
  otherTexts: readonly string[],
  matched: GuideId | null,
  view: FieldworkView,
): InterviewClues {
  const fieldOf = (key: HeaderKey) => fields.find((field) => field.key === key)?.value ?? '';
  const around = otherTexts.map((text) => text.replaceAll('_', ' '));
  const guide = matched ?? findGuide([fieldOf('guide'), ...around], view.guides);
  const roles = view.guides.find(({ id }) => id === guide)?.roles ?? [];
  const wave = [fieldOf('wave'), fieldOf('guide'), fieldOf('interview'), ...around]
    .map(readWave)
    .find((n) => n !== null);
  const dates = [fieldOf('date'), ...around].map(readDate).filter((date) => date !== '');
  return {
    // A site that the head names and the project does not have is another one than the file name may hint at.
    site: findSite(
      fieldOf('site') === '' ? [fieldOf('interview'), ...around] : [fieldOf('site')],
      view.sites,
    ),
    guide,
    roles: findRoles([fieldOf('roles'), fieldOf('interview'), ...around], roles),
    wave: wave !== undefined && wave !== null && view.waves.includes(wave) ? wave : null,
    date: dates[0] ?? '',
  };
}

/** The one empty protocol that fits the clues; `null` when none or several do. */
export function findEmptyProtocol(clues: InterviewClues, view: FieldworkView): ProtocolId | null {
  const interviews = new Map(view.interviews.map((interview) => [interview.id, interview]));
  const fitting = view.protocols.filter((protocol) => {
    const interview = interviews.get(protocol.interview);
    return interview !== undefined && isEmptyProtocol(protocol) && fits(interview, clues);
  });
  const dated = fitting.filter((protocol) => {
    return clues.date !== '' && interviews.get(protocol.interview)?.date === clues.date;
  });
  const [only, second] = dated.length > 0 ? dated : fitting;
  return only !== undefined && second === undefined ? only.id : null;
}

/** What is known must agree; a date may be a planned one and differ. At least the site must be known. */
function fits(interview: Interview, { site, guide, roles, wave }: InterviewClues): boolean {
  return (
    interview.site === site &&
    (guide === null || interview.guide === guide) &&
    (wave === null || interview.wave === wave) &&
    (roles.length === 0 ||
      interview.roles.includes(everyoneRole) ||
      roles.some((role) => interview.roles.includes(role)))
  );
}

function findSite(texts: readonly string[], sites: readonly Site[]): SiteId | null {
  for (const text of texts) {
    const words = ` ${foldText(text)} `;
    const found = sites.filter(({ code, name, aliases }) =>
      [code, name, ...aliases].some((one) => foldText(one) !== '' && words.includes(` ${foldText(one)} `)),
    );
    // "Region Hannover" also names "Hannover": the longest name that stands there is meant.
    const longest = [...found].sort((a, b) => b.name.length - a.name.length)[0];
    if (found.length === 1 && found[0]) return found[0].id;
    if (longest && found.every(({ name }) => foldText(longest.name).includes(foldText(name))))
      return longest.id;
  }
  return null;
}

function findGuide(texts: readonly string[], guides: readonly Guide[]): GuideId | null {
  for (const text of texts) {
    const words = ` ${foldText(text)} `;
    const found = guides.filter(({ label }) => label !== '' && words.includes(` ${foldText(label)} `));
    if (found.length === 1 && found[0]) return found[0].id;
  }
  return null;
}

/** Codes count in capitals only ("PL" is no word), labels in any spelling. */
function findRoles(texts: readonly string[], roles: Guide['roles']): readonly string[] {
  for (const text of texts) {
    const folded = ` ${foldText(text)} `;
    const found = roles.filter(({ code, label }) => {
      const asCode = new RegExp(`(?<![\\p{L}\\p{N}])${escapeForPattern(code)}(?![\\p{L}\\p{N}])`, 'u').test(
        text,
      );
      return asCode || (label !== '' && folded.includes(` ${foldText(label)} `));
    });
    if (found.length > 0) return found.map(({ code }) => code);
  }
  return [];
}

function escapeForPattern(code: string): string {
  return code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** "1. Welle", "Welle 2", "wave 1", "W2", or a figure alone. */
function readWave(text: string): number | null {
  const named =
    /(\d)\.\s?(?:erhebungs)?welle|(?:erhebungs)?welle\s?(\d)|wave\s?(\d)|\bw(\d)\b|^\s*(\d)\s*$/iu.exec(text);
  const figure = named?.slice(1).find((group) => group !== undefined);
  return figure === undefined ? null : Number(figure);
}
