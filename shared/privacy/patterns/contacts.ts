import type { Candidate } from '../finding';
import { type PatternRule, runPatterns } from './patternRule';

/** Ways to reach somebody: telephone, mail, web, network address. */
export function contactCandidates(text: string): readonly Candidate[] {
  return runPatterns(text, RULES);
}

const DIGIT_RUN = '\\d(?:[ \\u00A0/().‐–-]{0,3}\\d)';

const RULES: readonly PatternRule[] = [
  {
    class: 'mail',
    rule: 'mailAddress',
    pattern:
      /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\]|\{at\})\s?[\p{L}\p{N}-]+(?:(?:\.|\s?(?:\(dot\)|\[dot\]|\(punkt\)|\[punkt\])\s?)[\p{L}\p{N}-]+)+/giu,
  },
  {
    class: 'mail',
    rule: 'webAddress',
    pattern: /(?:https?:\/\/|www\.)[^\s<>"“”„)\]]+[^\s<>"“”„)\].,;:!?]/giu,
  },
  {
    class: 'mail',
    rule: 'webAddress',
    pattern:
      /(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]{2,})*\.(?:de|com|org|net|info|eu|at|ch|nrw|berlin|hamburg|koeln)(?:\/[^\s]*[^\s.,;:!?)])?(?![\p{L}\p{N}.-]*[\p{L}\p{N}])/giu,
  },
  {
    class: 'mail',
    rule: 'ipAddress',
    pattern: /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]*\d)/g,
    // 5.2.1.3 is a section of a report.
    accept: (match) => /\d{2}/.test(match),
  },
  {
    class: 'mail',
    rule: 'ipAddress',
    pattern: /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){3,7}:?[0-9a-f]{1,4}(?![\p{L}\p{N}:])/giu,
  },
  { class: 'mail', rule: 'handle', pattern: /(?<![\p{L}\p{N}.@])@[A-Za-z_][\w.]{2,}\w/gu },
  {
    class: 'phone',
    rule: 'phone',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?:\\+|00)\\s?[1-9]${'(?:[ \\u00A0/().‐–-]{0,3}\\d)'}{7,14}(?![\\p{L}\\p{N}])`,
      'gu',
    ),
  },
  {
    class: 'phone',
    rule: 'phone',
    pattern:
      /(?<![\p{L}\p{N}.,/-])\(?0[1-9]\d{1,4}\)?[ \u00A0/‐–-]{1,3}\d{1,4}(?:[ \u00A0/‐–-]{1,3}\d{1,6}){0,5}(?![\p{L}\p{N}])/gu,
    accept: (match) => digits(match) >= 6 && digits(match) <= 15,
  },
  { class: 'phone', rule: 'phone', pattern: /(?<![\p{L}\p{N}.,/-])0[1-9]\d{5,12}(?![\p{L}\p{N}])/gu },
  {
    class: 'phone',
    rule: 'phone',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:Tel|Telefon|Telefonnummer|Rufnummer|Handy|Handynummer|Mobil|Mobilnummer|Fax|phone|mobile)[.:\\s]{1,3}(?:(?:ist|lautet|die|is)\\s+)?)${DIGIT_RUN}{3,14}(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    accept: (match) => digits(match) >= 5 && !DAY.test(match),
  },
  {
    class: 'phone',
    rule: 'extension',
    pattern:
      /(?<=(?<!\p{L})(?:Durchwahl|Nebenstelle|App\.|Apparat)[:\s]{1,3}(?:(?:ist|lautet|die)\s+)?)[-‐–]?\d{2,5}(?![\p{L}\p{N}])/giu,
  },
];

/** "Telefon 13.07.2026" is a call and its day. */
const DAY = /^\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{2}|\d{4})$/;

function digits(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}
