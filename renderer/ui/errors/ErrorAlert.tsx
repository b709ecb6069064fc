import { Alert, type AlertProps, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorWords } from './ErrorWords';
import type { ErrorText } from './errorText';

interface Props extends Pick<AlertProps, 'mt' | 'mb'> {
  readonly text: ErrorText;
  readonly detail?: string | undefined;
  /** What can be done on the spot. */
  readonly children?: ReactNode;
}

/** An error that stays where it belongs, instead of a notice that goes. */
export function ErrorAlert({ text, detail, children, ...place }: Props) {
  return (
    <Alert color="red" role="alert" title={text.happened} {...place}>
      <Stack gap="xs" align="flex-start">
        <div>
          <ErrorWords text={text} detail={detail} />
        </div>
        {children}
      </Stack>
    </Alert>
  );
}
