import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { InventoryLine } from '#shared/deletion/inventory';
import type { DeletionItem } from '#shared/model/deletion';
import { everyoneRole } from '#shared/model/fieldwork';
import type { SiteId } from '#shared/model/ids';
import { useDay } from '../../ui/useDay';
import { useTree } from '../../workspace/store';

/**
 * How a line is called on the screen and in the certificate: "S04 · PL · Welle 1 · 24.03.2026". No pseudonym and
 * no title of a conversation: the certificate outlives the material.
 */
export function useLineTitle(): (line: InventoryLine) => string {
  const { t } = useTranslation('deletion');
  const { t: interviewText } = useTranslation('interview');
  const day = useDay();
  const sites = useTree((tree) => tree.site);
  return useCallback(
    ({ of }) => {
      if (of.kind === 'document') {
        return t('document', { key: of.document.citationKey, title: of.document.title });
      }
      const { site, roles, wave, date } = of.interview;
      const parts = [
        sites[site]?.code || (sites[site]?.name ?? ''),
        roles.map((role) => (role === everyoneRole ? interviewText('everyone') : role)).join(', '),
        interviewText('waveNumber', { number: wave }),
        day(date),
      ];
      return parts.filter((part) => part !== '').join(' · ');
    },
    [t, interviewText, day, sites],
  );
}

export function siteOfLine({ of }: InventoryLine): SiteId | null {
  return of.kind === 'interview' ? of.interview.site : of.document.site;
}

/** The line as the record of a deletion keeps it. A source's title may name people, so only its key is kept. */
export function itemOfLine(line: InventoryLine, title: string): DeletionItem {
  return {
    what: line.of.kind,
    key: line.key,
    label: line.of.kind === 'document' ? line.of.document.citationKey : title,
    site: siteOfLine(line),
  };
}
