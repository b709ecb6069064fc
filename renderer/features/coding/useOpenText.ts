import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { textTitle } from '#shared/coding/textTitle';
import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import type { Interview, Protocol } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { TextId } from '#shared/model/ids';
import { type CodedText, codedText } from '#shared/model/tree';
import type { BlockMarks } from '../../editor/blockMarks';
import type { EditorSection } from '../../editor/sections';
import { sourceMarks } from '../../editor/sourceMarks';
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
      marks: text.kind === 'document' ? sourceMarks(text, (page) => t('page', { page })) : new Map(),
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
