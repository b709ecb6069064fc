import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextId } from '#shared/model/ids';
import { type CodedText, codedText } from '#shared/model/tree';
import type { BlockMarks } from '../../editor/blockMarks';
import type { EditorSection } from '../../editor/sections';
import { sourceMarks } from '../../editor/sourceMarks';
import { useTree } from '../../workspace/store';
import { useTextTitle } from '../../workspace/useTextTitle';
import { plainSections } from './plainSections';

export interface OpenText {
  readonly text: CodedText;
  readonly title: string;
  /** The answered questions as headings; a source has none. */
  readonly sections: readonly EditorSection[];
  /** Pages and speakers of a source. */
  readonly marks: BlockMarks;
}

const NO_MARKS: BlockMarks = new Map();
const NO_SECTIONS: readonly EditorSection[] = [];

/** A protocol or source with what its screen needs; null when it, or a protocol's guide, is gone. */
export function useOpenText(id: TextId): OpenText | null {
  const { t } = useTranslation('privacy');
  const text = useTree((tree) => codedText(tree, id));
  const interview = useTree((tree) =>
    text === undefined || text.interview === null ? undefined : tree.interview[text.interview],
  );
  const guide = useTree((tree) => (interview === undefined ? undefined : tree.guide[interview.guide]));
  const titleOf = useTextTitle();
  // As text, so that the headings change with the questions and not with every word that is replaced.
  const answered = [...new Set(text?.blocks.map(({ question }) => question ?? ''))].join('\n');
  const roles = interview?.roles;
  const sections = useMemo(() => {
    if (guide === undefined || roles === undefined) return null;
    return plainSections(guide, roles, new Set(answered.split('\n')), t);
  }, [guide, roles, answered, t]);
  return useMemo(() => {
    if (text === undefined) return null;
    const title = titleOf(id);
    if (text.kind === 'document') {
      const marks = sourceMarks(text, (page) => t('page', { page }));
      return { text, title, sections: NO_SECTIONS, marks };
    }
    return sections === null ? null : { text, title, sections, marks: NO_MARKS };
  }, [id, text, sections, titleOf, t]);
}
