import { useTranslation } from 'react-i18next';
import { erasedAt } from '#shared/deletion/shells';
import type { PassageChange, StatementChange } from '#shared/evidence/changedSince';
import { passageSource } from '#shared/evidence/passage';
import type { EvidenceLink } from '#shared/model/caseReport';
import type { CodeId } from '#shared/model/ids';
import { useDay } from '../../../ui/useDay';
import { useTree } from '../../../workspace/store';
import { useLinkTexts } from '../useLinkTexts';

/** What happened to a statement since somebody weighed it, as sentences. */
export function useChangeText(): (change: StatementChange) => string {
  const { t, i18n } = useTranslation('evidence');
  const day = useDay();
  const texts = useLinkTexts();
  const tree = useTree((whole) => whole);
  const codebook = Object.values(tree.codebook)[0];

  function codeList(codes: readonly CodeId[]): string {
    return new Intl.ListFormat(i18n.language).format(codes.map((id) => codebook?.codes[id]?.name ?? '–'));
  }

  function deletedText({ interview, text }: EvidenceLink): string {
    const at = erasedAt(tree).get(interview ?? text);
    return at === undefined ? t('changes.deleted') : t('changes.deletedOn', { day: day(at) });
  }

  function passageText(change: PassageChange, link: EvidenceLink): string {
    switch (change.kind) {
      case 'deleted':
        return deletedText(link);
      case 'wordsGone':
        return t('changes.wordsGone');
      case 'words':
        return t('changes.words', { before: change.before, after: change.after });
      case 'reopened':
        return t('changes.reopened');
      case 'codes':
        return [
          ...(change.added.length > 0 ? [t('changes.codesAdded', { codes: codeList(change.added) })] : []),
          ...(change.removed.length > 0
            ? [t('changes.codesRemoved', { codes: codeList(change.removed) })]
            : []),
        ].join(' ');
    }
  }

  return (change) => {
    switch (change.kind) {
      case 'passage':
        return t('changes.ofSource', {
          source: texts.source(passageSource(tree, change.link)),
          change: passageText(change.change, change.link),
        });
      case 'stance':
        return t('changes.stance');
      case 'sentence':
        return t('changes.sentence');
      case 'attached':
        return t('changes.attached', { count: change.links });
      case 'detached':
        return t('changes.detached', { count: change.links });
    }
  };
}
