import type { SourceText } from '#shared/exchange/source/sourceText';
import { headingBlock, type PlannedBlock, plannedBlock } from './plannedBlock';
import { linesOfParagraph } from './sourceLines';
import { findSpeakers, type SpeakerLine, speakerLines } from './speakerTurns';

/** A source of its own to come: its blocks, and for each block what begins or who speaks there. */
export interface DocumentPlan {
  readonly form: 'transcript' | 'document';
  readonly blocks: readonly DocumentBlock[];
}

export interface DocumentBlock extends PlannedBlock {
  /** The page that begins with this block, as printed; `null` inside a page. */
  readonly page: string | null;
  readonly speaker: string | null;
}

/** What a file becomes as a source of its own. Whether it is a transcript, the speakers' turns tell. */
export function planDocument(text: SourceText): DocumentPlan {
  const speakers = findSpeakers(text);
  const lines: readonly SpeakerLine[] = speakers
    ? speakerLines(text, speakers)
    : text.paragraphs.flatMap(linesOfParagraph).map((line) => ({ ...line, speaker: null }));
  let page: number | null = null;
  const blocks = lines.flatMap((line): DocumentBlock[] => {
    const isHeading = line.style.kind === 'heading' || line.style.kind === 'title';
    const planned = isHeading ? headingBlock(line, null) : plannedBlock(line, null, false);
    if (planned.text === '') return [];
    const begins = line.page !== null && line.page !== page;
    page = line.page ?? page;
    return [{ ...planned, page: begins ? String(line.page) : null, speaker: line.speaker }];
  });
  return { form: speakers ? 'transcript' : 'document', blocks };
}
