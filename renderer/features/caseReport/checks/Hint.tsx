import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** One remark on a statement: the sign goes along with the words. */
export function Hint({ children, below }: { readonly children: ReactNode; readonly below?: ReactNode }) {
  return (
    <Group gap={8} wrap="nowrap" align="flex-start" role="note">
      <IconAlertTriangle
        size={16}
        color="var(--mantine-color-yellow-7)"
        style={{ flexShrink: 0, marginTop: 2 }}
        aria-hidden
      />
      <div>
        <Text size="sm" data-testid="hint">
          {children}
        </Text>
        {below}
      </div>
    </Group>
  );
}
