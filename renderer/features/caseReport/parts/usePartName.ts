import { useTranslation } from 'react-i18next';
import type { Guide } from '#shared/model/guide';
import type { ReportPart, TemplatePart } from '#shared/model/reportTemplate';
import { guideSections } from '#shared/reportTemplate/expandTemplate';

/** What a part of a report or template is called in a list. */
export function usePartName(): (part: ReportPart | TemplatePart, guide: Guide | null) => string {
  const { t } = useTranslation('reportParts');
  return (part, guide) => {
    if (part.kind !== 'section') return t(`part.${part.kind}`);
    if (part.heading !== '') return part.heading;
    const id = 'node' in part ? part.node : part.of?.node;
    const node = guideSections(guide).find((one) => one.id === id);
    const of = 'of' in part ? part.of : null;
    const number = node?.printedNumber ?? of?.number;
    const text = node?.text ?? of?.text ?? t('part.unknown');
    return [number, text].filter(Boolean).join(' ');
  };
}
