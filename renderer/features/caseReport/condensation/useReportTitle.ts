import i18next from 'i18next';
import type { DeskPlace } from '#shared/condensation/choice';
import type { Site } from '#shared/model/site';
import { useReportTranslate } from '../parts/useReportTranslate';

/** What a report that the desk makes is called: in the project's language, as it is printed with that name. */
export function useReportTitle(site: Site, { level }: DeskPlace): string {
  const { language, translate } = useReportTranslate();
  if (level === null) return translate('titleOfSite', { site: site.name });
  const fixed = i18next.getFixedT(language, 'condense');
  return fixed('reportTitle', { site: site.name, level: fixed(`level.${level}`) });
}
