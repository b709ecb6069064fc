import type { TemplatePage } from '#shared/model/docxTemplate';
import { elementsOf, type XmlElement } from './xml';

const millimetresPerTwip = 25.4 / 1440;

/** A5 to A3 upright; other sheets are no report's. */
const sides = { least: 140, most: 430 };
/** Less room for text than this and no table of a report fits. Millimetres. */
const leastText = 90;

/** Format and margins of a section; null where they make no usable page. */
export function templatePage(section: XmlElement): TemplatePage | null {
  const size = elementsOf(section, 'w:pgSz')[0];
  const margins = elementsOf(section, 'w:pgMar')[0];
  const [one, other] = [length(size, 'w:w'), length(size, 'w:h')];
  const top = length(margins, 'w:top');
  const right = length(margins, 'w:right');
  const bottom = length(margins, 'w:bottom');
  const left = length(margins, 'w:left');
  if (one === null || other === null || top === null || right === null || bottom === null || left === null)
    return null;
  // Reports stand upright; what is wide is turned by itself.
  const [width, height] = [Math.min(one, other), Math.max(one, other)];
  const fits =
    width >= sides.least &&
    height <= sides.most &&
    width - left - right >= leastText &&
    height - top - bottom >= leastText;
  if (!fits) return null;
  return {
    width,
    height,
    margin: { top, right, bottom, left },
    headAt: length(margins, 'w:header') ?? top / 2,
    footAt: length(margins, 'w:footer') ?? bottom / 2,
  };
}

/** Whole tenths of a millimetre; a negative margin lets text and head overlap, its size is what counts. */
function length(element: XmlElement | undefined, name: string): number | null {
  const twips = Number(element?.attributes.get(name) ?? Number.NaN);
  return Number.isFinite(twips) ? Math.round(Math.abs(twips) * millimetresPerTwip * 10) / 10 : null;
}
