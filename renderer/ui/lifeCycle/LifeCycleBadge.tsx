import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StateWord, type StepWord, stateIcons } from './lifeCycleWords';

interface Props {
  readonly state: StateWord;
  /** Steps that were left out on purpose; said beside the state, or instead of the one they stand for. */
  readonly skipped?: readonly StepWord[];
}

/** Where an interview or protocol stands: a shape and a word. */
export function LifeCycleBadge({ state, skipped = [] }: Props) {
  const { t } = useTranslation('lifeCycle');
  const Icon = stateIcons[state];
  // Left-out steps are said in words: nobody should take a text for anonymised that is not.
  const words = skipped.map((step) => t(`skippedState.${step as SkippableWord}`));
  const stands = skipped.some((step) => step === state) ? [] : [t(`state.${state}`)];
  return (
    <Badge
      variant="default"
      radius="sm"
      tt="none"
      fw={500}
      leftSection={<Icon size={14} />}
      // As wide as its words, also in a column of a table; long ones are cut, and read in full by a screen reader.
      style={{ flexShrink: 0, width: 'max-content', maxWidth: '16rem', cursor: 'inherit' }}
      data-state={state}
    >
      {[...stands, ...words].join(', ')}
    </Badge>
  );
}

/** The steps that can be left out; the commands refuse the others. */
type SkippableWord = 'anonymised' | 'approved' | 'coded' | 'condensed';
