import { ActionIcon, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDay } from '../useDay';
import type { EventView, LifeCycleView } from './lifeCycleView';
import { type StepWord, stateIcons, stepWords } from './lifeCycleWords';

interface Props {
  readonly lifeCycle: LifeCycleView;
  readonly onReopen: (step: StepWord) => void;
}

/** The six steps in their order: which stand, which were left out, which are ahead. */
export function LifeCycleSteps({ lifeCycle, onReopen }: Props) {
  return (
    <Stack component="ol" gap={4} p={0} m={0} style={{ listStyle: 'none' }}>
      {stepWords.map((step) => (
        <Step
          key={step}
          step={step}
          event={lifeCycle.standing.find((one) => one.step === step) ?? null}
          current={lifeCycle.next === step}
          onReopen={() => onReopen(step)}
        />
      ))}
    </Stack>
  );
}

interface StepProps {
  readonly step: StepWord;
  readonly event: EventView | null;
  readonly current: boolean;
  readonly onReopen: () => void;
}

function Step({ step, event, current, onReopen }: StepProps) {
  const { t } = useTranslation('lifeCycle');
  const day = useDay();
  const Icon = event === null || event.what === 'skipped' ? IconCircleDashed : stateIcons[step];
  return (
    <Group
      component="li"
      gap={6}
      wrap="nowrap"
      align="flex-start"
      {...(current ? { 'aria-current': 'step' as const } : {})}
    >
      <Icon size={16} />
      <Stack gap={0} flex={1} miw={0}>
        <Text
          size="sm"
          fw={current ? 600 : 400}
          c={event === null && !current ? 'dimmed' : 'inherit'}
          lh={1.2}
        >
          {event?.what === 'skipped' ? t(`skippedState.${step as 'coded'}`) : t(`state.${step}`)}
        </Text>
        {event !== null && (
          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {[`${event.name}, ${day(event.at)}`, event.reason].filter((part) => part !== '').join(': ')}
          </Text>
        )}
      </Stack>
      {event !== null && (
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={t('reopenBefore', { step: t(`state.${step}`) })}
          title={t('reopenBefore', { step: t(`state.${step}`) })}
          onClick={onReopen}
        >
          <IconArrowBackUp size={14} />
        </ActionIcon>
      )}
    </Group>
  );
}
