/// <reference types="vite/client" />
/** A page of what our libraries do at run time (styles, editors, workers), to see whether the policy lets it be. */
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import { $generateNodesFromDOM } from '@lexical/html';
import { registerRichText } from '@lexical/rich-text';
import {
  Button,
  Drawer,
  Grid,
  MantineProvider,
  Menu,
  Modal,
  Select,
  SimpleGrid,
  Text,
  Textarea,
  Tooltip,
  useMantineColorScheme,
} from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { $getRoot, createEditor } from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { z } from 'zod';
import { installPageSecurity, styleNonce } from '../../../renderer/host/pageSecurity';
import { attacks } from './attacks';

installPageSecurity();

function Editor() {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const editor = createEditor({
      namespace: 'policy',
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(root.current);
    editor.update(() => {
      const dom = new DOMParser().parseFromString('plain text without markup', 'text/html');
      $getRoot().select().insertNodes($generateNodesFromDOM(editor, dom));
    });
    return registerRichText(editor);
  }, []);
  return <div ref={root} id="editor" contentEditable suppressContentEditableWarning />;
}

function Gallery() {
  const [opened, setOpened] = useState<'modal' | 'drawer' | null>(null);
  const { toggleColorScheme } = useMantineColorScheme();
  return (
    <>
      <Group orientation="horizontal" style={{ height: 300 }}>
        <Panel>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={{ base: 'xs', sm: 'md' }}>
            <Text hiddenFrom="sm" fz={{ base: 'sm', md: 'lg' }}>
              narrow
            </Text>
            <Grid gap={{ base: 'xs', md: 'lg' }}>
              <Grid.Col span={{ base: 12, md: 6 }} id="column">
                wide
              </Grid.Col>
            </Grid>
          </SimpleGrid>
          <Textarea autosize label="Text" />
        </Panel>
        <Separator id="separator" style={{ width: 8 }} />
        <Panel>
          <Editor />
        </Panel>
      </Group>
      <Button id="open-modal" onClick={() => setOpened('modal')}>
        Modal
      </Button>
      <Button id="open-drawer" onClick={() => setOpened('drawer')}>
        Drawer
      </Button>
      <Button id="toggle" onClick={() => toggleColorScheme()}>
        Colours
      </Button>
      <Button id="notify" onClick={() => notifications.show({ message: 'saved' })}>
        Notify
      </Button>
      <Tooltip label="tip">
        <Button id="tip">Tip</Button>
      </Tooltip>
      <Menu>
        <Menu.Target>
          <Button id="menu">Menu</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item>one</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Select id="select" label="Select" data={['a', 'b']} />
      <Modal opened={opened === 'modal'} onClose={() => setOpened(null)} title="modal">
        in the modal
      </Modal>
      <Drawer opened={opened === 'drawer'} onClose={() => setOpened(null)} title="drawer">
        in the drawer
      </Drawer>
    </>
  );
}

const container = document.getElementById('root');
if (container === null) throw new Error('no #root');
createRoot(container).render(
  <MantineProvider getStyleNonce={styleNonce} defaultColorScheme="light">
    <Notifications />
    <Gallery />
  </MantineProvider>,
);

Object.assign(window, {
  parseWithZod: (value: unknown) => z.object({ a: z.number() }).safeParse(value).success,
  /** Derives a key in a worker; answers its hexadecimal digits or the error. */
  deriveInWorker: () =>
    new Promise<string>((resolve) => {
      const worker = new Worker(new URL('./derive.worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', (event: MessageEvent<string>) => resolve(event.data));
      worker.addEventListener('error', (event) => resolve(`error ${event.message}`));
    }),
  /** Tries the attack in a task of the page: what a test evaluates itself may use eval whatever the policy. */
  attack: (name: string, url: string) =>
    new Promise<boolean>((resolve, reject) => {
      setTimeout(() => {
        Promise.resolve(attacks[name]?.(url) ?? true).then(resolve, reject);
      });
    }),
  loadLater: async () => (await import('./later')).later(),
});
