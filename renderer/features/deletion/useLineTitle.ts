import i18next from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { InventoryLine } from '#shared/deletion/inventory';
import type { DeletionItem } from '#shared/model/deletion';
import { everyoneRole } from '#shared/model/fieldwork';
import type { SiteId } from '#shared/model/ids';
import type { Language } from '#shared/model/language';
import type { ProjectTree } from '#shared/model/tree';
import { printedDate } from '#shared/report/reportTexts';
import { useDay } from '../../ui/useDay';
import { useTree } from '../../workspace/store';

type Sites = ProjectTree['site'];

/**
 * How a line is called on the screen: "S04 · PL · Welle 1 · 24.03.2026". No pseudonym and no title of a conversation:
 * the certificate outlives the material.
 */
export function useLineTitle(): (line: InventoryLine) => string {
  const { i18n } = useTranslation();
  const day = useDay();
  const sites = useTree((tree) => tree.site);
  return useCallback(
    (line) => titleIn(i18n.language === 'en' ? 'en' : 'de', day, line, sites),
    [i18n.language, day, sites],
  );
}

/** How the record of a deletion calls it, and with it the certificate: in the project's language. */
export function recordTitle(line: InventoryLine, sites: Sites, language: Language): string {
  return titleIn(language, (date) => printedDate(date, language), line, sites);
}

function titleIn(
  language: Language,
  day: (date: string) => string,
  { of }: InventoryLine,
  sites: Sites,
): string {
  const t = i18next.getFixedT(language, 'deletion');
  const interviewText = i18next.getFixedT(language, 'interview');
  if (of.kind === 'document') {
    return t('document', { key: of.document.citationKey, title: of.document.title });
  }
  const { site, roles, wave, date } = of.interview;
  const parts = [
    sites[site]?.code || (sites[site]?.name ?? ''),
    roles.map((role) => (role === everyoneRole ? interviewText('everyone') : role)).join(', '),
    interviewText('waveNumber', { number: wave }),
    date === '' ? '' : day(date),
  ];
  return parts.filter((part) => part !== '').join(' · ');
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
