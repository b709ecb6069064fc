import { Fieldset, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields of the sheet that belong together. */
export function SheetGroup({ title, children }: Props) {
  return (
    <Fieldset legend={title} px="md" py="sm">
      <Stack gap="sm">{children}</Stack>
    </Fieldset>
  );
}
