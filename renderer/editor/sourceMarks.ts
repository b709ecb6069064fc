import type { SourceDocument } from '#shared/model/document';
import type { BlockId } from '#shared/model/ids';
import type { BlockMark, BlockMarks } from './blockMarks';

/** Pages and speakers of a source for the margin; `pageText` says "p. 12" in the interface's language. */
export function sourceMarks(
  { blocks, pages, speakers }: SourceDocument,
  pageText: (page: string) => string,
): BlockMarks {
  const marks = new Map<BlockId, BlockMark>();
  let before: string | undefined;
  for (const { id, text } of blocks) {
    const page = pages[id];
    const speaker = speakers[id];
    // Where the words themselves begin with the speaker, a second time would be one too many.
    const turn = speaker !== undefined && speaker !== before && !text.startsWith(`${speaker}:`);
    if (page !== undefined || turn) {
      marks.set(id, {
        ...(page === undefined ? {} : { page: pageText(page) }),
        ...(turn ? { speaker } : {}),
      });
    }
    before = speaker;
  }
  return marks;
}
