import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly subtitle?: string;
  /** Actions, at the right. */
  readonly children?: ReactNode;
}

export function PageHeader({ title, subtitle, children }: Props) {
  return (
    <Group justify="space-between" align="flex-start" mb="md" gap="xs">
      {/* Where both do not fit, the actions go below the title. */}
      <Stack gap={2} style={{ flex: '1 1 22rem' }}>
        <Title order={1}>{title}</Title>
        {subtitle !== undefined && <Text c="dimmed">{subtitle}</Text>}
      </Stack>
      <Group gap="xs">{children}</Group>
    </Group>
  );
}
