/**
 * What a spreadsheet would run instead of showing (CSV injection, OWASP): the cell begins with a sign that starts
 * a formula, or with a control character that hides one.
 */
const dangerous = /^[=+\-@\t\r\n]/;

/** A sign before a number or a dash before words is no formula; a call, a reference or a pipe behind it is. */
const harmless = /^[+-]\s*(?:\d[\d.,\s%]*|[\p{L}\s][^(!|]*)?$/u;

/** What a guarded text looks like; a text that already does gets one more apostrophe. */
const guarded = /^'+[=+\-@\t\r\n]/;

/** Makes a text safe to stand in a CSV cell: an apostrophe, which spreadsheets do not show, turns it into text. */
export function guardedText(text: string): string {
  return startsFormula(text) || guarded.test(text) ? `'${text}` : text;
}

/** Takes off the apostrophe that `guardedText` put on, so that our own files come back as they were. */
export function unguardedText(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}

/** True for what a spreadsheet may take for a formula; for writing, where caution costs nothing. */
export function startsFormula(text: string): boolean {
  return dangerous.test(text);
}

/** True for what nobody types into a list of sites by accident; for reading, where a refusal costs somebody work. */
export function isFormula(text: string): boolean {
  return /^[\t\r\n]*[=@]/.test(text) || (dangerous.test(text) && !harmless.test(text));
}
