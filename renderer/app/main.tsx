import '@mantine/core/styles.css';
import { MantineProvider, Title } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { getHost } from '../host/getHost';
import { installPageSecurity, styleNonce } from '../host/pageSecurity';

installPageSecurity();
const info = await getHost().info();
const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no #root');
createRoot(container).render(
  <MantineProvider getStyleNonce={styleNonce}>
    <Title>
      Fallwerk {info.appVersion} ({info.kind})
    </Title>
  </MantineProvider>,
);
