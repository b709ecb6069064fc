import { Button, Center, Code, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

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
  return (
    <Center h="100%" p="xl">
      <Stack maw={560} role="alert">
        <Title order={1}>{t('boundary.title')}</Title>
        <Text>{t('boundary.text')}</Text>
        <Code block>{error.message}</Code>
        <Button onClick={() => location.reload()}>{t('boundary.reload')}</Button>
      </Stack>
    </Center>
  );
}
