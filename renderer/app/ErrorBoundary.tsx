import { Button, Center, Stack, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorWords } from '../ui/errors/ErrorWords';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** The last net: a screen that fails says that the work is safe, instead of leaving a white window. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Failed error={this.state.error} />;
  }
}

function Failed({ error }: { readonly error: Error }) {
  const { t } = useTranslation('errors');
  const text = t('boundary', { returnObjects: true });
  return (
    <Center h="100%" p="xl">
      <Stack maw={560} role="alert">
        <Title order={1}>{text.happened}</Title>
        <div>
          <ErrorWords text={text} detail={error.stack ?? error.message} />
        </div>
        <Button onClick={() => location.reload()}>{t('reload')}</Button>
      </Stack>
    </Center>
  );
}
