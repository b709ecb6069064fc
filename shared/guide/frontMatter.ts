import type { GuideLevel } from '#shared/model/guide';
import type { Language } from '#shared/model/language';
import type { Entry } from './entries';

export interface FrontMatter {
  readonly label: string;
  readonly title: string;
  readonly preliminary: readonly string[];
  /** Headings above the guide's own, such as the annex it stands in. */
  readonly superheadings: readonly { readonly line: number; readonly text: string }[];
}

const LABELLED = /^([A-Z](?:\.\d{1,2})+)\.?\s+(\S.*)$/;

/** A title fits one line or two; a first paragraph that is longer or ends like a sentence is no title. */
const MAX_TITLE = 120;

/** Parts what stands before the first section into label, title and preliminary remarks. */
export function readFrontMatter(entries: readonly Entry[], fileName: string): FrontMatter {
  const paragraphs = entries.map(({ line, text }) => ({ line, text: text.replace(/^#+\s+/, '') }));
  const firstPlain = paragraphs.findIndex(({ text }) => !LABELLED.test(text));
  const labelled = firstPlain < 0 ? paragraphs : paragraphs.slice(0, firstPlain);
  const own = labelled.at(-1);
  if (own) {
    const [, label = '', title = ''] = LABELLED.exec(own.text) ?? [];
    const rest = paragraphs.slice(labelled.length);
    return { label, title, preliminary: texts(rest), superheadings: labelled.slice(0, -1) };
  }
  const [first, ...rest] = paragraphs;
  if (first && first.text.length <= MAX_TITLE && !/[.?!:]$/.test(first.text)) {
    return { label: '', title: first.text, preliminary: texts(rest), superheadings: [] };
  }
  const title = fileName.replace(/\.[^.]{1,5}$/, '');
  return { label: '', title, preliminary: texts(paragraphs), superheadings: [] };
}

function texts(paragraphs: readonly { readonly text: string }[]): string[] {
  return paragraphs.map(({ text }) => text);
}

const LEVELS: readonly (readonly [GuideLevel, RegExp])[] = [
  ['strategic', /strategische[nr]?\s+Ebene|strategic level/i],
  ['operative', /operative[nr]?\s+Ebene|operative level|operational level/i],
  ['intensive', /Intensiv(?:fall|stud)|intensive (?:case )?stud/i],
];

/** The level the front matter names first; `null` when it names none. */
export function readLevel(front: string): GuideLevel | null {
  let found: GuideLevel | null = null;
  let at = Number.POSITIVE_INFINITY;
  for (const [level, pattern] of LEVELS) {
    const place = front.search(pattern);
    if (place >= 0 && place < at) {
      at = place;
      found = level;
    }
  }
  return found;
}

const WAVE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:ersten?r?|first)\s+(?:Welle|wave)/i, 1],
  [/\b(?:zweiten?r?|second)\s+(?:Welle|wave)/i, 2],
  [/\b(?:dritten?r?|third)\s+(?:Welle|wave)/i, 3],
];

/** "1. Welle", "in der ersten Welle", "wave 2"; `null` when no wave is named. */
export function readWave(front: string): number | null {
  const counted = /\b([1-9])\.\s*Welle\b|\bwave\s+([1-9])\b/i.exec(front);
  if (counted) return Number(counted[1] ?? counted[2]);
  return WAVE_WORDS.find(([pattern]) => pattern.test(front))?.[1] ?? null;
}

const GERMAN = /\b(?:der|die|das|und|nicht|mit|für|wie|welche|sie|ist|von|zu|bei)\b/gi;
const ENGLISH = /\b(?:the|and|of|to|is|are|how|what|which|you|your|for|with|do)\b/gi;

/** German or English, whichever's small words are more frequent; German when neither shows. */
export function readLanguage(text: string): Language {
  return count(text, ENGLISH) > count(text, GERMAN) ? 'en' : 'de';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
