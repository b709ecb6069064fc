import type { TFunction } from 'i18next';
import type { SkeletonSection } from '#shared/guide/protocolSkeleton';
import type { Protocol } from '#shared/model/fieldwork';
import type { EditorSection } from '../../editor/sections';

/** The role's questions as headings of the text, and a place at the end for what belongs to none yet. */
export function protocolSections(
  skeleton: readonly SkeletonSection[],
  answers: Protocol['answers'],
  t: TFunction<'protocol'>,
): readonly EditorSection[] {
  const questions = skeleton.flatMap(({ questions: nodes }) =>
    nodes.map((node): EditorSection => {
      const state = answers[node.id];
      return {
        id: node.id,
        heading: node.text,
        level: 2,
        placeholder: t('placeholder'),
        ...(node.printedNumber === null ? {} : { number: node.printedNumber }),
        ...(state === undefined ? {} : { note: t(`state.${state}`) }),
      };
    }),
  );
  return [...questions, { id: null, heading: t('inbox'), level: 2, placeholder: t('inboxPlaceholder') }];
}
