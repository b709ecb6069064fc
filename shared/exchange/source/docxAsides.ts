import type { WordAsides } from '../ooxml';
import { elementsOf, type XmlElement } from '../xml';
import { readWordRuns, type WordReading } from './docxRuns';
import { joinPieces } from './pieces';
import { count, type SourceAside } from './sourceText';

/** Comments (without the names of who wrote them) and the heads and feet of the pages, each text once. */
export function wordAsides({ comments, heads }: WordAsides, reading: WordReading): SourceAside[] {
  const quiet: WordReading = { ...reading, tally: new Map() };
  const notes =
    comments === null ? [] : elementsOf(comments, 'w:comment').map((one) => textBelow(one, quiet));
  count(reading.tally, 'comments', notes.length);
  const running = new Set(heads.map((head) => textBelow(head, quiet)).filter((text) => text !== ''));
  count(reading.tally, 'runningHeads', running.size);
  return [
    ...notes.map((text): SourceAside => ({ kind: 'comment', text })),
    ...[...running].map((text): SourceAside => ({ kind: 'runningHead', text })),
  ];
}

function textBelow(element: XmlElement, reading: WordReading): string {
  const texts = paragraphsBelow(element).map((one) => joinPieces(readWordRuns(one, reading, []).pieces).text);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

function paragraphsBelow(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === 'w:p' ? [child] : paragraphsBelow(child)));
}
