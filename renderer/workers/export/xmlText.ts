/** What XML 1.0 (fifth edition, production 2) refuses, apart from lone surrogates. */
const refused = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}\p{Surrogate}]/gu;

/** With the `u` flag this finds halves only; whole pairs are one character and pass. */
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Makes a text fit for XML: characters that no XML file may hold are taken out (Word would call the whole
 * file damaged), half characters become U+FFFD, and every line end becomes `\n`. The docx library drops the
 * C0 controls by itself, without promising it, and lets non-characters and halves through.
 */
export function xmlText(text: string): string {
  return text.replace(refused, '').replace(loneSurrogate, '\uFFFD').replace(/\r\n?/g, '\n');
}
