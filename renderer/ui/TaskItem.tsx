import { Box, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';

interface Props {
  readonly what: string;
  readonly where: string;
  /** When it is due, in words; empty when it has no day. */
  readonly when: string;
  readonly overdue: boolean;
  readonly actionLabel: string;
  readonly onAction: () => void;
}

/** One task of a list: what, where, until when, and the way to it. Late ones have a shape, not only a colour. */
export function TaskItem({ what, where, when, overdue, actionLabel, onAction }: Props) {
  const Icon = overdue ? IconAlertTriangle : IconClock;
  return (
    <Group component="li" gap="sm" wrap="nowrap" align="flex-start" py={4} data-overdue={overdue}>
      <Box pt={2} c={overdue ? 'var(--mantine-color-error)' : 'dimmed'} aria-hidden>
        <Icon size={16} />
      </Box>
      <Box flex={1} miw={0}>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {what}
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {[where, when].filter((part) => part !== '').join(' · ')}
        </Text>
      </Box>
      <Button
        size="compact-sm"
        variant="light"
        style={{ flexShrink: 0 }}
        onClick={onAction}
        aria-label={`${actionLabel}: ${what}, ${where}`}
      >
        {actionLabel}
      </Button>
    </Group>
  );
}
