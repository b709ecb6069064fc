import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Generated, TemplatePart } from '#shared/model/reportTemplate';
import { shippedTemplate } from '#shared/reportTemplate/shippedTemplate';
import { useTree } from '../../../workspace/store';
import { useReportTranslate } from './useReportTranslate';

export interface TemplateChoice {
  readonly value: string;
  readonly label: string;
  readonly from: Generated['from'];
  readonly parts: readonly TemplatePart[];
}

const levels = ['strategic', 'operative', 'intensive'] as const;

/** What a report's parts can be made from: the project's own templates by name, then those that ship. */
export function useTemplateChoices(): readonly TemplateChoice[] {
  const { t } = useTranslation('reportParts');
  const templates = useTree((tree) => tree.reportTemplate);
  const { translate } = useReportTranslate();
  return useMemo(
    () => [
      ...Object.values(templates)
        .sort((a, b) => a.name.localeCompare(b.name))
        .map((one) => ({
          value: one.id,
          label: one.name,
          from: { kind: 'own', template: one.id } as const,
          parts: one.parts,
        })),
      ...levels.map((one) => ({
        value: one,
        label: t(`shipped.${one}`),
        from: { kind: 'shipped', level: one } as const,
        parts: shippedTemplate(one, translate),
      })),
    ],
    [templates, translate, t],
  );
}

/** The choice a report's parts were made from. */
export function choiceOf(from: Generated['from']): string {
  return from.kind === 'own' ? from.template : from.level;
}
