import type { IncomingFields } from '#shared/codebook/incoming';
import type { Code } from '#shared/model/coding';

/**
 * REFI-QDA knows one description of a code. Our other fields stand in it under heads of their own, readable in any
 * program: a line `— Kodierregel —`, then the text. A line of the text that looks like a head gets a backslash.
 */
const heads = {
  rule: { de: 'Kodierregel', en: 'Coding rule' },
  counterExamples: { de: 'Gegenbeispiele', en: 'Counter-examples' },
  notes: { de: 'Notizen', en: 'Notes' },
  shortName: { de: 'Kurzname', en: 'Short name' },
  origin: { de: 'Herkunft', en: 'Origin' },
  provisional: { de: 'Vorläufig', en: 'Provisional' },
  questions: { de: 'Leitfragen', en: 'Guide questions' },
} as const;

type Part = keyof typeof heads;
const parts = Object.keys(heads) as readonly Part[]; // the keys of a literal

const origins = {
  deductive: { de: 'deduktiv', en: 'deductive' },
  inductive: { de: 'induktiv', en: 'inductive' },
} as const;

const headLine = /^— (.+) —$/;
const escapedLine = /^\\+— .+ —$/;

/** All that a code says of itself, as one description in the language of the project. */
export function printDescription(code: Code, language: 'de' | 'en'): string {
  const texts: { readonly [part in Part]: string } = {
    rule: code.rule,
    counterExamples: code.counterExamples,
    notes: code.notes,
    shortName: code.shortName,
    origin: origins[code.origin][language],
    provisional: code.provisional ? { de: 'ja', en: 'yes' }[language] : '',
    questions: code.questions.join('\n'),
  };
  const sections = parts
    .filter((part) => texts[part] !== '')
    .map((part) => `— ${heads[part][language]} —\n${escaped(texts[part])}`);
  return [...(code.definition === '' ? [] : [escaped(code.definition)]), ...sections].join('\n\n');
}

/** Reads a description back; what stands before any head of ours, so all of another program's text, is the definition. */
export function readDescription(text: string): IncomingFields {
  const sections: { part: Part | 'definition'; lines: string[] }[] = [{ part: 'definition', lines: [] }];
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const part = partOf(line);
    if (part !== null) sections.push({ part, lines: [] });
    else sections.at(-1)?.lines.push(escapedLine.test(line) ? line.slice(1) : line);
  }
  const found = new Map<Part | 'definition', string>();
  // A head twice: both texts are kept.
  for (const { part, lines } of sections) {
    const words = lines.join('\n').trim();
    const known = found.get(part);
    found.set(part, known === undefined || known === '' ? words : `${known}\n\n${words}`);
  }
  const own = sections.length > 1;
  const word = (part: Part) => found.get(part) ?? '';
  const origin = readOrigin(word('origin'));
  return {
    definition: found.get('definition') ?? '',
    ...(own || found.has('rule') ? { rule: word('rule') } : {}),
    ...(own
      ? { counterExamples: word('counterExamples'), notes: word('notes'), shortName: word('shortName') }
      : {}),
    ...(origin === null ? {} : { origin }),
    ...(own ? { provisional: word('provisional') !== '', questions: linesOf(word('questions')) } : {}),
  };
}

export function readOrigin(word: string): Code['origin'] | null {
  const wanted = word.trim().toLowerCase();
  if (wanted === '') return null;
  if (/^(deduktiv|deductive|theorie|theory|a priori)/.test(wanted)) return 'deductive';
  return /^(induktiv|inductive|material|in vivo|in-vivo|data)/.test(wanted) ? 'inductive' : null;
}

function partOf(line: string): Part | null {
  const head = headLine.exec(line)?.[1];
  if (head === undefined) return null;
  return parts.find((part) => heads[part].de === head || heads[part].en === head) ?? null;
}

function escaped(text: string): string {
  return text
    .split('\n')
    .map((line) => (partOf(line) !== null || escapedLine.test(line) ? `\\${line}` : line))
    .join('\n');
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
