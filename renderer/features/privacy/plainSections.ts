import type { TFunction } from 'i18next';
import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import type { Guide } from '#shared/model/guide';
import type { EditorSection } from '../../editor/sections';

/** The role's questions as plain headings: here only the words of the answers count. */
export function plainSections(
  guide: Guide,
  roles: readonly string[],
  t: TFunction<'privacy'>,
): readonly EditorSection[] {
  const questions = protocolSkeleton(guide, roles).flatMap((section) => section.questions);
  return [
    ...questions.map(
      (node): EditorSection => ({
        id: node.id,
        heading: node.text,
        level: 2,
        placeholder: '',
        ...(node.printedNumber === null ? {} : { number: node.printedNumber }),
      }),
    ),
    { id: null, heading: t('inbox'), level: 2, placeholder: '' },
  ];
}
