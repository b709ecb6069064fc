import { AppShell } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { getHost } from '../../host/getHost';
import { KeyHelp } from '../../ui/keys/KeyHelp';
import { useShortcuts } from '../../ui/keys/useShortcuts';
import { showError } from '../../ui/notices';
import { activeSession, settled } from '../../workspace/run';
import { scheduleSnapshots, writeSnapshot } from '../../workspace/snapshotting';
import { JumpAnywhere } from '../jump/JumpAnywhere';
import { keepLastPlace } from '../lastPlace';
import { useNavigation } from '../navigation';
import { toggleSecondText, useSecondText } from '../secondText/secondTextStore';
import { noteOpened } from '../start/recentProjects';
import { BesideScreen } from './BesideScreen';
import { IncomingNotice } from './IncomingNotice';
import { LeavingDialog } from './LeavingDialog';
import { loadScreensWhenIdle } from './lazyScreen';
import { Notices } from './Notices';
import { SampleBand } from './SampleBand';
import { Sidebar } from './Sidebar';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';
import { useLock } from './useLock';
import { useResumeDeletions } from './useResumeDeletions';
import { useResumePassphrase } from './useResumePassphrase';
import { useSidebar } from './useSidebar';
import { useUndoKeys } from './useUndoKeys';

/** The window around an open project: top bar, work steps at the left, status line below. */
export function Shell() {
  const { t } = useTranslation('shell');
  useUndoKeys();
  useResumeDeletions();
  useResumePassphrase();
  const { narrow } = useSidebar();
  const lock = useLock();
  useShortcuts('everywhere', { secondText: toggleSecondText });
  // Both lead to the start screen, where projects are locked, listed and made.
  useEffect(
    () =>
      getHost().menu.onCommand((command) => {
        switch (command) {
          case 'lockProject':
          case 'newProject':
            lock();
            break;
          case 'openHandbook':
            useNavigation.getState().go({ screen: 'handbook', page: 'first-hour' });
            break;
        }
      }),
    [lock],
  );
  useEffect(() => useNavigation.getState().go({ screen: 'overview' }), []);
  useEffect(loadScreensWhenIdle, []);
  useEffect(() => {
    const session = activeSession();
    if (session === null) return undefined;
    const stopPlace = keepLastPlace(session.project);
    noteOpened(session.project, new Date().toISOString());
    const stopSnapshots = scheduleSnapshots(session, () =>
      showError(t('backup', { ns: 'errors', returnObjects: true })),
    );
    const host = getHost();
    const stopClosing = host.closing.onClosing(async () => {
      // The browser waits for nothing, and a snapshot being read would stand in the way of the last save.
      if (host.kind !== 'desktop') return;
      // First the open text hands over what was typed last; it listens too.
      await Promise.resolve();
      await settled();
      await writeSnapshot(session);
    });
    return () => {
      stopPlace();
      stopSnapshots();
      stopClosing();
      useSecondText.setState({ shown: false, text: null });
    };
  }, [t]);
  return (
    <AppShell
      header={{ height: 44 }}
      navbar={{ width: narrow ? 60 : 248, breakpoint: 0 }}
      footer={{ height: 28 }}
      padding="md"
      data-testid="shell"
    >
      <AppShell.Header>
        <TopBar onLock={lock} />
      </AppShell.Header>
      <AppShell.Navbar p={narrow ? 4 : 6} style={{ overflowY: 'auto' }}>
        <Sidebar />
      </AppShell.Navbar>
      <AppShell.Main h="100dvh" style={{ overflow: 'hidden auto', display: 'flex', flexDirection: 'column' }}>
        <SampleBand />
        <JumpAnywhere />
        <Notices />
        <IncomingNotice onGo={lock} />
        <BesideScreen />
      </AppShell.Main>
      <AppShell.Footer>
        <StatusBar />
      </AppShell.Footer>
      <KeyHelp />
      <LeavingDialog />
    </AppShell>
  );
}
