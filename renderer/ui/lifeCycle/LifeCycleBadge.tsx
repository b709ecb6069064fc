import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StateWord, type StepWord, stateIcons } from './lifeCycleWords';

interface Props {
  readonly state: StateWord;
  /** Steps that were left out on purpose; the last one is said instead of the state it stands for. */
  readonly skipped?: readonly StepWord[];
}

/** Where an interview or protocol stands: a shape and a word. */
export function LifeCycleBadge({ state, skipped = [] }: Props) {
  const { t } = useTranslation('lifeCycle');
  const Icon = stateIcons[state];
  const left = skipped.find((step) => step === state);
  const others = skipped.filter((step) => step !== state);
  return (
    <Badge
      variant="default"
      radius="sm"
      tt="none"
      fw={500}
      leftSection={<Icon size={14} />}
      style={{ flexShrink: 0 }}
      {...(others.length > 0
        ? { title: others.map((step) => t(`skippedState.${step as SkippableWord}`)).join(', ') }
        : {})}
      data-state={state}
    >
      {left === undefined ? t(`state.${state}`) : t(`skippedState.${left as SkippableWord}`)}
      {others.length > 0 && ' *'}
    </Badge>
  );
}

/** The steps that can be left out; the commands refuse the others. */
type SkippableWord = 'anonymised' | 'approved' | 'coded' | 'condensed';
