import { Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  /** Says whether the step is done, where that can be told. */
  readonly state?: { readonly done: boolean; readonly label: string };
  /** The way to where it is done. */
  readonly children?: ReactNode;
}

/** One numbered step of a list that leads through something; an item of an `ol`. */
export function StepItem({ number, title, text, state, children }: Props) {
  return (
    <Group component="li" wrap="nowrap" gap="sm" align="flex-start">
      <ThemeIcon
        size={24}
        radius="xl"
        variant={state?.done === true ? 'filled' : 'light'}
        {...(state === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': state.label })}
      >
        {state?.done === true ? <IconCheck size={14} /> : <span aria-hidden>{number}</span>}
      </ThemeIcon>
      <Stack gap={0} flex={1}>
        <Text size="sm" fw={600}>
          {title}
        </Text>
        <Text size="sm" c="dimmed">
          {text}
        </Text>
      </Stack>
      {children}
    </Group>
  );
}
