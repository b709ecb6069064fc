import { Group, Text, UnstyledButton } from '@mantine/core';
import type { BlockId } from '#shared/model/ids';
import type { QuestionState } from '../../workspace/progress';
import { StateIcon } from './StateIcon';
import { useBlockDrop } from './useBlockDrop';
import classes from './write.module.css';

interface Props {
  readonly label: string;
  readonly title: string;
  readonly state: QuestionState;
  readonly current: boolean;
  readonly canDrop: boolean;
  readonly onGo: () => void;
  readonly onDrop: (blocks: readonly BlockId[]) => void;
}

/** One question of the guide's list: its state, the way to it, and a place to drop paragraphs on. */
export function GuideQuestion({ label, title, state, current, canDrop, onGo, onDrop }: Props) {
  const drop = useBlockDrop(canDrop, onDrop);
  return (
    <UnstyledButton
      {...drop.handlers}
      className={drop.over ? classes.dropping : ''}
      w="100%"
      px={4}
      py={2}
      title={title}
      onClick={onGo}
      aria-current={current ? 'location' : undefined}
      {...(current ? { bg: 'var(--mantine-primary-color-light)' } : {})}
    >
      <Group gap={6} wrap="nowrap" align="flex-start">
        <StateIcon state={state} />
        <Text size="xs" lineClamp={2}>
          {label}
        </Text>
      </Group>
    </UnstyledButton>
  );
}
