import { useTranslation } from 'react-i18next';
import type { PassageSource } from '#shared/evidence/passage';
import type { Stance } from '#shared/model/caseReport';
import { everyoneRole } from '#shared/model/fieldwork';
import type { GuideRole } from '#shared/model/guide';

export const stances = ['supports', 'contradicts', 'limits', 'example'] as const satisfies readonly Stance[];

/** Keys in the `report` texts. */
const stanceTexts = {
  supports: 'stanceSupports',
  contradicts: 'stanceContradicts',
  limits: 'stanceLimits',
  example: 'stanceExample',
} as const satisfies { readonly [stance in Stance]: string };

/** Where a passage comes from and how it stands to its statement, in the interface's language. */
export function useLinkTexts() {
  const { t, i18n } = useTranslation('caseReport');
  function roleList(roles: readonly GuideRole[]): string {
    if (roles.length === 0) return t('unknownRole', { ns: 'report' });
    const labels = roles.map(({ code, label }) =>
      code === everyoneRole ? t('everyone', { ns: 'fieldwork' }) : label,
    );
    return new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(labels);
  }
  return {
    stance: (stance: Stance) => t(stanceTexts[stance], { ns: 'report' }),
    roleList,
    source(source: PassageSource): string {
      const values = { roles: roleList(source.roles), wave: source.wave, guide: source.guideLabel };
      if (source.guideLabel === '') return t('evidence.source', values);
      return source.questionNumber === null
        ? t('evidence.guideSource', values)
        : t('evidence.questionSource', { ...values, question: source.questionNumber });
    },
  };
}
