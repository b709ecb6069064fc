import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InventoryTotals } from '#shared/deletion/inventory';

interface Props {
  readonly totals: InventoryTotals;
}

/** The figures that are asked for first, in one line. */
export function Totals({ totals }: Props) {
  const { t } = useTranslation('deletion');
  const parts = [
    t('totals.interviews', { count: totals.interviews }),
    t('totals.recordings', { made: totals.recordingsMade, deleted: totals.recordingsDeleted }),
    t('totals.consents', { count: totals.consents, written: totals.writtenConsents }),
    t('totals.protocols', { count: totals.protocols }),
    ...(totals.documents > 0 ? [t('totals.documents', { count: totals.documents })] : []),
    ...(totals.memos > 0 ? [t('totals.memos', { count: totals.memos })] : []),
    ...(totals.textsDeleted > 0 ? [t('totals.textsDeleted', { count: totals.textsDeleted })] : []),
  ];
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {parts.join(' · ')}
      </Text>
      {totals.due > 0 && (
        <Text size="sm" c="var(--mantine-color-error)" fw={600}>
          {t('totals.due', { count: totals.due })}
        </Text>
      )}
    </Group>
  );
}
