import { childrenByParent } from '#shared/coding/codeTree';
import type { Code, Codebook } from '#shared/model/coding';
import type { CodeId } from '#shared/model/ids';
import { printDescription } from './qdcDescription';

/** Of the standard's schema Codebook.xsd, version 1.0 (https://www.qdasoftware.org/). */
export const qdcNamespace = 'urn:QDA-XML:codebook:1.0';

/**
 * Writes a codebook as REFI-QDA (.qdc), valid against Codebook.xsd. Anchor examples and earlier definitions stay in
 * the project: the examples are words of interviews, and the format has no place for either.
 * The schema wants at least one code, so an empty codebook has no such file: null.
 */
export function writeQdc(codes: Codebook['codes'], language: 'de' | 'en', origin: string): string | null {
  const byParent = childrenByParent(codes);
  const main = byParent.get(null) ?? [];
  if (main.length === 0) return null;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<CodeBook xmlns="${qdcNamespace}" origin="${attribute(origin)}">`,
    '<Codes>',
  ];
  const stack: (Code | 'end')[] = [...main].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next === 'end') {
      lines.push('</Code>');
      continue;
    }
    lines.push(...opening(next, language));
    stack.push('end', ...[...(byParent.get(next.id) ?? [])].reverse());
  }
  lines.push('</Codes>', '</CodeBook>', '');
  return lines.join('\n');
}

function opening(code: Code, language: 'de' | 'en'): readonly string[] {
  const description = printDescription(code, language);
  const head = `<Code guid="${guid(code.id)}" name="${attribute(code.name)}" isCodable="true" color="${code.color.toUpperCase()}">`;
  return description === '' ? [head] : [head, `<Description>${text(description)}</Description>`];
}

/** Other programs print identifiers in capitals. */
function guid(id: CodeId): string {
  return id.toUpperCase();
}

function text(value: string): string {
  return allowed(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Line ends and tabs in an attribute would be read as blanks. */
function attribute(value: string): string {
  return text(value)
    .replaceAll('"', '&quot;')
    .replace(/[\t\r\n]/g, ' ');
}

/** What XML 1.0 can carry: no control characters and no halves of characters. */
function allowed(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are taken out
  return value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
}
