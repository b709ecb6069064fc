import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { textTitle } from '#shared/coding/textTitle';
import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import type { SourceDocument } from '#shared/model/document';
import type { Interview, Protocol } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { BlockId, TextId } from '#shared/model/ids';
import { type CodedText, codedText } from '#shared/model/tree';
import type { BlockMark, BlockMarks } from '../../editor/blockMarks';
import type { EditorSection } from '../../editor/sections';
import { useTree } from '../../workspace/store';

/** A text to code, with what stands around its words. */
export interface OpenText {
  readonly text: CodedText;
  readonly title: string;
  /** The guide of its conversation; null for documents of none. */
  readonly guide: Guide | null;
  /** Questions as headings; none for sources. */
  readonly sections: readonly EditorSection[];
  /** Pages and speakers of a source. */
  readonly marks: BlockMarks;
}

/** Null when the text is gone (removed on another screen). */
export function useOpenText(id: TextId): OpenText | null {
  const { t } = useTranslation('coding');
  const text = useTree((tree) => codedText(tree, id));
  const interviews = useTree((tree) => tree.interview);
  const sites = useTree((tree) => tree.site);
  const guides = useTree((tree) => tree.guide);
  return useMemo(() => {
    if (text === undefined) return null;
    const interview = text.interview === null ? undefined : interviews[text.interview];
    const guide = interview === undefined ? undefined : guides[interview.guide];
    return {
      text,
      title: textTitle({ interview: interviews, site: sites, guide: guides }, text),
      guide: guide ?? null,
      sections:
        text.kind === 'protocol' && guide !== undefined && interview !== undefined
          ? sectionsOf(guide, interview, text, t)
          : [],
      marks: text.kind === 'document' ? marksOf(text, t) : new Map(),
    };
  }, [text, interviews, sites, guides, t]);
}

type Translate = TFunction<'coding'>;

function sectionsOf(
  guide: Guide,
  interview: Interview,
  { answers, blocks }: Protocol,
  t: Translate,
): readonly EditorSection[] {
  const written = new Set(blocks.map(({ question }) => question));
  const sections = protocolSkeleton(guide, interview.roles).flatMap(({ questions }) =>
    questions.map((node): EditorSection => {
      const state = answers[node.id];
      return {
        id: node.id,
        heading: node.text,
        level: 2,
        ...(node.printedNumber === null ? {} : { number: node.printedNumber }),
        ...(state === undefined ? {} : { chips: [{ kind: state, text: t(`answer.${state}`) }] }),
      };
    }),
  );
  // The inbox is only worth a heading when something lies in it.
  return written.has(null) ? [...sections, { id: null, heading: t('noQuestion'), level: 2 }] : sections;
}

function marksOf({ blocks, pages, speakers }: SourceDocument, t: Translate): BlockMarks {
  const marks = new Map<BlockId, BlockMark>();
  let before: string | undefined;
  for (const { id, text } of blocks) {
    const page = pages[id];
    const speaker = speakers[id];
    // Where the words themselves begin with the speaker, a second time would be one too many.
    const turn = speaker !== undefined && speaker !== before && !text.startsWith(`${speaker}:`);
    if (page !== undefined || turn) {
      marks.set(id, {
        ...(page === undefined ? {} : { page: t('page', { page }) }),
        ...(turn ? { speaker } : {}),
      });
    }
    before = speaker;
  }
  return marks;
}
