import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostInfo } from '#shared/host/contract';
import { getHost } from '../host/getHost';
import { styleNonce } from '../host/pageSecurity';
import { useApplyDevice } from '../ui/device/useApplyDevice';
import { cssVariables, theme } from '../ui/theme';
import { useWorkspace } from '../workspace/store';
import { ErrorBoundary } from './ErrorBoundary';
import { Shell } from './shell/Shell';
import { StartScreen } from './start/StartScreen';

interface Props {
  readonly info: HostInfo;
}

export function App({ info }: Props) {
  const { i18n } = useTranslation();
  useApplyDevice();
  // The desktop's menu speaks the language of the window; the browser has none.
  useEffect(() => {
    void getHost().menu.setLanguage(i18n.language === 'en' ? 'en' : 'de');
  }, [i18n.language]);
  const project = useWorkspace((state) => state.open?.id ?? null);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <Notifications position="bottom-left" limit={4} />
      <ErrorBoundary>
        {project === null ? <StartScreen info={info} /> : <Shell key={project} />}
      </ErrorBoundary>
    </MantineProvider>
  );
}
