import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app.css';
import { createRoot } from 'react-dom/client';
import { installOffline } from '../host/browser/installOffline';
import { getHost } from '../host/getHost';
import { installPageSecurity } from '../host/pageSecurity';
import { followFocus } from '../ui/focus/focusTrail';
import { initLanguage } from '../ui/i18n';
import { initKeys } from '../ui/keys/keyStore';
import { App } from './App';
import { guardFileDrops } from './fileDropGuard';
import { watchHandedFiles } from './incomingFile';
import { sayUnreadable } from './start/restore/sayUnreadable';

installPageSecurity();
// For as long as the page lives, on the start screen too.
guardFileDrops(window);
followFocus(document);

async function begin(): Promise<void> {
  const info = await getHost().info();
  await initLanguage(info.systemLanguage);
  if (getHost().kind === 'browser' && import.meta.env.PROD) installOffline();
  initKeys(getHost().kind === 'browser');
  const container = document.getElementById('root');
  if (container === null) throw new Error('index.html has no #root');
  createRoot(container).render(<App info={info} />);
  watchHandedFiles(getHost(), sayUnreadable);
}

void begin();
