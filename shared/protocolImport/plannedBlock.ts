import { sliceMarked } from '#shared/exchange/source/pieces';
import type { GuideNodeId } from '#shared/model/ids';
import type { Mark } from '#shared/model/text';
import { tidyMarks } from '#shared/text/marks';
import type { SourceLineOf } from './sourceLines';

/** A block to come, without its id. */
export interface PlannedBlock {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly question: GuideNodeId | null;
}

/** What stands between the cells of a row that becomes one paragraph. */
const CELL_SEAM = ' | ';

/**
 * A line as a paragraph of ours: its automatic number before it, a dash for a bullet, a row's cells in one line.
 * Bold and italic become emphasis; words in double quotation marks become verbatim when `quotes` asks for it.
 */
export function plannedBlock(
  line: SourceLineOf,
  question: GuideNodeId | null,
  quotes: boolean,
): PlannedBlock {
  const body = line.style.kind === 'row' ? rowText(line) : line;
  const isBullet = line.style.kind === 'item' && line.number === null;
  const opening = line.number === null ? (isBullet ? '– ' : '') : `${line.number} `;
  const text = (opening + body.text).trim();
  const emphasis = body.marks.map(({ start, end }): Mark => {
    return {
      kind: 'emphasis',
      start: start + opening.length,
      end: Math.min(end + opening.length, text.length),
    };
  });
  const verbatim = quotes ? quotedWords(text) : [];
  return { text, marks: tidyMarks([...emphasis, ...verbatim]), question };
}

/** A line that heads others: stressed as a whole, since a protocol has no headings of its own. */
export function headingBlock(line: SourceLineOf, question: GuideNodeId | null): PlannedBlock {
  const style = line.style.kind === 'row' ? line.style : ({ kind: 'body' } as const);
  const { text } = plannedBlock({ ...line, style }, question, false);
  return { text, marks: [{ kind: 'emphasis', start: 0, end: text.length }], question };
}

function rowText(line: SourceLineOf): Pick<SourceLineOf, 'text' | 'marks'> {
  let text = '';
  const marks: SourceLineOf['marks'][number][] = [];
  let at = 0;
  for (const cell of line.text.split('\t')) {
    const cut = sliceMarked(line, at, at + cell.length);
    at += cell.length + 1;
    if (cell.trim() === '') continue;
    if (text !== '') text += CELL_SEAM;
    marks.push(
      ...cut.marks.map((mark) => ({ ...mark, start: mark.start + text.length, end: mark.end + text.length })),
    );
    // One sign for one, so that the marks keep their places.
    text += cell.replaceAll('\n', ' ');
  }
  return { text, marks };
}

/** Shorter quotations are mostly terms, not what somebody said. */
const MIN_QUOTED_WORDS = 4;
const QUOTED = /„([^„“”"]+)[“”"]|“([^„“”"]+)”|"([^„“”"]+)"|»([^»«]+)«|«([^»«]+)»/g;

/** The words inside double quotation marks, without the marks. */
function quotedWords(text: string): Mark[] {
  return [...text.matchAll(QUOTED)].flatMap((match): Mark[] => {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    if (words.trim().split(/\s+/).length < MIN_QUOTED_WORDS) return [];
    const start = match.index + 1;
    return [{ kind: 'verbatim', start, end: start + words.length }];
  });
}
