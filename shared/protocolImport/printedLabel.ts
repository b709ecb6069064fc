/** A number that opens a line of a protocol, as people write it. */
export interface FoundLabel {
  /** As `foldLabel` leaves it. */
  readonly label: string;
  /** UTF-16 units of the line that the label takes, blanks behind it included. */
  readonly length: number;
  /** "Frage 1.2", "zu 1.2": certainly a reference to the guide, whatever follows. */
  readonly named: boolean;
  /** "1.2", "X.2", "5xa": more than a bare count, which every list has. */
  readonly parted: boolean;
  /** Closed by a colon or a parenthesis, or nothing follows. */
  readonly closed: boolean;
}

/** No blanks inside: "1. 2 Stellen" counts a list, and "1.1 a" may go on with an article. */
const PART = String.raw`(?:\d{1,2}|[A-Z])(?:\.(?:\d{1,2}[A-Za-z]{0,2}|[A-Za-z][a-z]?)(?![\p{L}\d]))+|\d{1,2}[A-Za-z]{1,2}(?![\p{L}\d])|[A-Z]\d{1,2}(?![\p{L}\d])`;
const NUMBER = String.raw`(?:${PART})(?:\s?\/\s?(?:${PART}))*|\d{1,2}(?![\p{L}\d,])|[A-Z](?=[.)]?\s)`;
const NAME = String.raw`(?:[Zz]u\s)?(?:(?:[Ll]eit|[Hh]aupt)?[Ff]rage|[Qq]uestion|[Tt]eil|[Pp]art|[Aa]bschnitt|[Ss]ection|(?:[Tt]hemen)?[Bb]lock|Thema|Topic|Q|F)\s?`;
const LABEL = new RegExp(
  String.raw`^\(?(?<name>${NAME}|(?:[Zz]u|[Aa]d|[Nn]r\.)\s)?(?<number>${NUMBER})(?<end>\s*[.):\]–-]*)(?:\s+|$)`,
  'u',
);

/** Reads the number at the beginning of a line; `null` when it starts with none. */
export function readFoundLabel(line: string): FoundLabel | null {
  const match = LABEL.exec(line);
  const number = match?.groups?.number;
  if (!match || number === undefined) return null;
  const label = foldLabel(number);
  const [whole] = match;
  return {
    label,
    length: whole.length,
    named: match.groups?.name !== undefined,
    parted: /[./]|\d[a-z]|[a-z]\d/.test(label),
    closed: /[):]/.test(match.groups?.end ?? '') || whole.length >= line.length,
  };
}

/** Some guides print the word with the number: "Frage 3", "Teil B". */
const NAMED =
  /^(?:(?:(?:leit|haupt)?frage|question|teil|part|abschnitt|section|(?:themen)?block|thema|topic)(?=[\s\d])|[qf](?=\s?\d))\s*/;

/** Numbers are labels: "(1.2)", "1.2.", "1.2 A" and "1.2a" must meet, "1.20" and "1.2" must not. */
export function foldLabel(number: string): string {
  return number
    .toLowerCase()
    .replace(NAMED, '')
    .replace(/[^\p{L}\p{N}./]/gu, '')
    .replace(/^[.]+|[.]+$/g, '')
    .replace(/(^|[./])0+(?=\d)/g, '$1');
}

/** The labels a node answers to: its own, and each part of "1.3a/1.6". */
export function labelsOf(printedNumber: string): readonly string[] {
  const whole = foldLabel(printedNumber);
  const parts = whole.split('/').filter((part) => part !== '');
  return parts.length > 1 ? [whole, ...parts] : [whole];
}
