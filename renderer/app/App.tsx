import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostInfo } from '#shared/host/contract';
import { getHost } from '../host/getHost';
import { styleNonce } from '../host/pageSecurity';
import { useApplyDevice } from '../ui/device/useApplyDevice';
import { cssVariables, theme } from '../ui/theme';
import { WaitDialog } from '../ui/waiting/WaitDialog';
import { useWorkspace } from '../workspace/store';
import { ErrorBoundary } from './ErrorBoundary';
import { StartScreen } from './start/StartScreen';
import { useZoomKeys } from './useZoomKeys';

const loadShell = () => import('./shell/Shell');
const Shell = lazy(async () => ({ default: (await loadShell()).Shell }));

/** The start screen stands by then, and nobody has typed a passphrase yet. Milliseconds. */
const afterStart = 300;

interface Props {
  readonly info: HostInfo;
}

export function App({ info }: Props) {
  const { i18n } = useTranslation();
  useApplyDevice();
  useZoomKeys();
  // The desktop's menu speaks the language of the window; the browser has none.
  useEffect(() => {
    void getHost().menu.setLanguage(i18n.language === 'en' ? 'en' : 'de');
  }, [i18n.language]);
  useEffect(() => {
    const timer = setTimeout(() => void loadShell(), afterStart);
    return () => clearTimeout(timer);
  }, []);
  const project = useWorkspace((state) => state.open?.id ?? null);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      {/* Above the line that says whether everything is saved. */}
      <Notifications position="bottom-left" limit={4} mb={24} />
      <WaitDialog />
      <ErrorBoundary>
        {project === null ? (
          <StartScreen info={info} />
        ) : (
          <Suspense>
            <Shell key={project} />
          </Suspense>
        )}
      </ErrorBoundary>
    </MantineProvider>
  );
}
