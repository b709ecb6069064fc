import { MAX_GUIDE_CHARACTERS } from './decodeText';
import { type GuideImport, type ImportOptions, importGuideLines, refuse } from './importGuideLines';
import { markdownLines } from './markdownLines';
import { splitPageFurniture } from './pageFurniture';
import { readSourceLines } from './sourceLines';

/**
 * Reads a printed interview guide from plain text, as extractors leave it: page furniture is taken out, lines are
 * put together to paragraphs, levels are inferred where the text does not tell them (and marked). Markdown tells more.
 */
export function importGuideText(text: string, options: ImportOptions): GuideImport {
  if (text.length > MAX_GUIDE_CHARACTERS) {
    return refuse('tooLarge', { size: String(text.length), limit: String(MAX_GUIDE_CHARACTERS) });
  }
  if (text.includes('\u0000')) return refuse('binary', {});
  const markdown = markdownLines(text);
  if (markdown) return importGuideLines({ ...markdown, text }, options);
  const page = splitPageFurniture(readSourceLines(text));
  const leftovers = page.furniture.map(({ number, text: printed }) => ({ line: number, text: printed }));
  return importGuideLines({ lines: page.text, text, roles: [], leftovers }, options);
}
