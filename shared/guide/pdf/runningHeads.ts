import type { PdfLine, PdfPage } from './pdfPage';

/** Heads and feet stand within the outer ninth of a page (2.5 cm of A4 and a little). */
const EDGE = 0.12;
/** The same head may be set a little differently on right and left pages. */
const SAME_HEIGHT = 6;
/** On fewer pages a repetition may be chance. */
const MIN_PAGES = 2;

const PAGE_NUMBER =
  /^(?:[-–]\s*)?(?:(?:Seite|Page|S\.|p\.)\s*)?\d{1,4}(?:\s*(?:von|of|\/)\s*\d{1,4})?(?:\s*[-–])?$/i;

/**
 * The lines that belong to the page and not to the text: at a page's edge, and the same (but for figures) at the same
 * height on another page; a page number also where there is one page only.
 */
export function runningHeads(lines: readonly PdfLine[], pages: readonly PdfPage[]): ReadonlySet<PdfLine> {
  const atEdge = lines.filter(({ y, page }) => {
    const height = pages[page]?.height ?? 0;
    return y > height * (1 - EDGE) || y < height * EDGE;
  });
  const shapes = new Map<string, PdfLine[]>();
  for (const line of atEdge) {
    const shape = line.text.replace(/\d+/g, '#');
    shapes.set(shape, [...(shapes.get(shape) ?? []), line]);
  }
  const heads = new Set<PdfLine>();
  for (const same of shapes.values()) {
    for (const line of same) {
      const like = same.filter(({ y }) => Math.abs(y - line.y) <= SAME_HEIGHT);
      const onPages = new Set(like.map(({ page }) => page)).size;
      if (onPages >= MIN_PAGES || PAGE_NUMBER.test(line.text)) heads.add(line);
    }
  }
  return heads;
}
