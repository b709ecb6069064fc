import { Group, Text } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';

interface Props {
  /** What the guide says of this field, a whole sentence. */
  readonly text: string;
  /** True when the guide demands something; false when it says nothing. */
  readonly demanded: boolean;
}

/** The guide's rule beside the field it concerns. */
export function Demand({ text, demanded }: Props) {
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      {demanded && <IconListCheck size={14} style={{ flexShrink: 0, marginTop: 2 }} aria-hidden />}
      <Text size="xs" c={demanded ? 'inherit' : 'dimmed'}>
        {text}
      </Text>
    </Group>
  );
}
