/** Words that show a hyphen before them belongs to a shortened compound ("Leit- und Ergänzungsfragen"). */
const KEEPS_HYPHEN = /^(?:und|oder|bzw\.|beziehungsweise|sowie|wie|als|and|or|to)(?![\p{L}\p{N}])/u;

const LAST_PIECE = /([\p{L}\p{N}]+)-$/u;
const FIRST_PIECE = /^[\p{L}\p{N}]+/u;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/**
 * Joins the printed lines of one paragraph. A hyphen at a line end vanishes before a small letter ("The-", "men");
 * it stays, without a blank, before a capital, a digit or a slash ("BA-", "Zentrale"), and stays as a word of its
 * own before "und", "oder". A soft hyphen at a line end always joins. Before a capital the document's other
 * words decide where they can: "Ver-", "BIS" becomes "VerBIS" when only that is printed elsewhere.
 */
export function joinLines(lines: readonly string[], vocabulary: ReadonlySet<string> = new Set()): string {
  const done: string[] = [];
  let last = '';
  for (const raw of lines) {
    const line = raw.trim();
    if (line === '') continue;
    if (last === '') last = line;
    else {
      // Only the last line is ever rejoined, so a paragraph of a thousand lines stays cheap.
      const [head, tail] = joinTwo(last, line, vocabulary);
      done.push(head);
      last = tail;
    }
  }
  done.push(last);
  return done
    .join('')
    .replace(/\u00AD/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** All words printed within lines, as evidence for words that a line end divides. */
export function readVocabulary(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) for (const word of line.match(WORD) ?? []) words.add(word);
  return words;
}

/** True when the line breaks off inside a word. */
export function endsInsideWord(line: string): boolean {
  return /[\p{L}\p{N})]-$|\u00AD$/u.test(line);
}

/** The text before the seam (without the hyphen or with the blank it needs) and the line after it. */
function joinTwo(before: string, line: string, vocabulary: ReadonlySet<string>): readonly [string, string] {
  if (before.endsWith('\u00AD')) return [before.slice(0, -1), line];
  if (!endsInsideWord(before) || KEEPS_HYPHEN.test(line)) return [`${before} `, line];
  if (/^\p{Ll}/u.test(line)) return [before.slice(0, -1), line];
  if (!/^[\p{L}\p{N}/(]/u.test(line)) return [`${before} `, line];
  const pieces = [LAST_PIECE.exec(before)?.[1] ?? '', FIRST_PIECE.exec(line)?.[0] ?? ''];
  const divided = vocabulary.has(pieces.join('')) && !vocabulary.has(pieces.join('-'));
  return [divided ? before.slice(0, -1) : before, line];
}
