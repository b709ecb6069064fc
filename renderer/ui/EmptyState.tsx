import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** What this place is for, and what to do next. */
  readonly text: string;
  readonly children?: ReactNode;
}

/** An empty screen says what it is for and offers the next step. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <Paper withBorder p="xl" maw={640}>
      <Stack gap="sm" align="flex-start">
        <Title order={2} fz="md">
          {title}
        </Title>
        <Text c="dimmed">{text}</Text>
        {children}
      </Stack>
    </Paper>
  );
}
