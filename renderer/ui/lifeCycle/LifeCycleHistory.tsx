import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDay } from '../useDay';
import type { EventView } from './lifeCycleView';

interface Props {
  readonly events: readonly EventView[];
}

/** Everything that happened, also what was taken back since; folded away until somebody asks. */
export function LifeCycleHistory({ events }: Props) {
  const { t } = useTranslation('lifeCycle');
  const day = useDay();
  if (events.length === 0) return null;
  return (
    <details>
      <Text component="summary" size="xs" style={{ cursor: 'pointer' }}>
        {t('history', { count: events.length })}
      </Text>
      <Stack component="ol" gap={4} pl="md" my={4}>
        {events.map((event) => (
          <Text key={`${event.at}-${event.what}-${event.step}`} component="li" size="xs">
            {t(`event.${event.what}`, {
              step: t(`state.${event.step}`),
              name: event.name,
              day: day(event.at),
              reason: event.reason,
            })}
          </Text>
        ))}
      </Stack>
    </details>
  );
}
