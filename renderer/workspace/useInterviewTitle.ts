import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { everyoneRole, type Interview } from '#shared/model/fieldwork';
import { useTree } from './store';

/** "Musterstadt · Geschäftsführung · Welle 1": which conversation is meant, without anybody's name. */
export function useInterviewTitle(): (interview: Interview) => string {
  const { t } = useTranslation('interview');
  const sites = useTree((tree) => tree.site);
  const guides = useTree((tree) => tree.guide);
  return useCallback(
    (interview) => {
      const roles = interview.roles.map((code) =>
        code === everyoneRole
          ? t('everyone')
          : (guides[interview.guide]?.roles.find((role) => role.code === code)?.label ?? code),
      );
      const parts = [sites[interview.site]?.name ?? '', roles.join(', '), interview.respondent.pseudonym];
      return [...parts.filter((part) => part !== ''), t('waveNumber', { number: interview.wave })].join(
        ' · ',
      );
    },
    [t, sites, guides],
  );
}
