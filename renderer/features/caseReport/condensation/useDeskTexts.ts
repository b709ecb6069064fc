import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskColumn } from '#shared/condensation/columns';
import type { DeskCell } from '#shared/condensation/matrix';
import type { DeskRow } from '#shared/condensation/rows';
import { nodeLabel } from '#shared/guide/guideNodes';
import { everyoneRole } from '#shared/model/fieldwork';
import type { GuideLevel } from '#shared/model/guide';
import { useDay } from '../../../ui/useDay';

/** What rows, columns and cells are called, in the interface's language. */
export function useDeskTexts() {
  const { t, i18n } = useTranslation('condense');
  const day = useDay();
  const language = i18n.language === 'en' ? 'en' : 'de';
  return useMemo(() => {
    const roleName = ({ role, label }: Pick<DeskColumn, 'role' | 'label'>) =>
      role === everyoneRole ? t('column.everyone') : label;
    return {
      roleName,
      level: (level: GuideLevel | null) => t(`level.${level ?? 'none'}`),
      row: (row: Pick<DeskRow, 'node' | 'code'>) =>
        row.code !== null ? row.code.code.name : row.node === null ? '' : nodeLabel(row.node, language),
      /** Under the name: how many conversations, or which one. */
      columnNote({ key, interviews }: DeskColumn): string {
        const [only] = interviews;
        if (only === undefined || only.id !== key)
          return t('column.interviews', { count: interviews.length });
        const date = only.date === '' ? t('column.noDate') : day(only.date);
        return only.respondent.pseudonym === ''
          ? date
          : t('column.whoWhen', { who: only.respondent.pseudonym, date });
      },
      /** Why a cell has no passages; for one that has, what its other conversations say. */
      cell({ column, state, passages, sayings, deletedAt }: DeskCell): string {
        if (state === 'excluded') return t('cell.excluded');
        if (state === 'deleted') return t('cell.deletedOn', { day: day(deletedAt ?? '') });
        if (state !== 'passages') return t(`cell.${state}`);
        const others = (['deleted', 'silent', 'open', 'noProtocol', 'notAsked'] as const)
          .filter((saying) => sayings[saying] > 0 && column.interviews.length > 1)
          .map((saying) => t('cell.some', { count: sayings[saying], state: t(`cell.${saying}`) }));
        return [t('cell.passages', { count: passages.length }), ...others].join(' · ');
      },
    };
  }, [t, day, language]);
}
