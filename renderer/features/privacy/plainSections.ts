import type { TFunction } from 'i18next';
import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import type { Guide } from '#shared/model/guide';
import type { EditorSection } from '../../editor/sections';

/** The questions that were answered, as plain headings: here only the words of the answers count. */
export function plainSections(
  guide: Guide,
  roles: readonly string[],
  /** Ids of questions with words; '' for words without a question. */
  answered: ReadonlySet<string>,
  t: TFunction<'privacy'>,
): readonly EditorSection[] {
  const questions = protocolSkeleton(guide, roles).flatMap((section) => section.questions);
  return [
    ...questions
      .filter(({ id }) => answered.has(id))
      .map(
        (node): EditorSection => ({
          id: node.id,
          heading: node.text,
          level: 2,
          placeholder: '',
          ...(node.printedNumber === null ? {} : { number: node.printedNumber }),
        }),
      ),
    ...(answered.has('')
      ? [{ id: null, heading: t('inbox'), level: 2, placeholder: '' } satisfies EditorSection]
      : []),
  ];
}
