import { Button, Group, Menu, Modal, Stack, TextInput } from '@mantine/core';
import { IconBookmark, IconBookmarkPlus, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { changeSearch, removeSearch, renameSearch, saveSearch } from '#shared/commands/savedSearchCommands';
import type { SavedSearch } from '#shared/model/savedSearch';
import { showInfo } from '../../ui/notices';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import { askSaved, type Question } from './searchStore';

/** Searches that were given a name: opening one asks it anew. */
export function SavedSearches({ question }: { readonly question: Question }) {
  const { t } = useTranslation('search');
  const attempt = useAttempt();
  const [naming, setNaming] = useState<SavedSearch | 'new' | null>(null);
  const saved = useTree(
    useShallow((tree) => Object.values(tree.savedSearch).sort((a, b) => a.name.localeCompare(b.name, 'de'))),
  );
  return (
    <>
      <Menu position="bottom-end" width={320} closeOnItemClick>
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconBookmark size={14} />}>
            {t('saved.menu', { count: saved.length })}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
          <Menu.Item leftSection={<IconBookmarkPlus size={14} />} onClick={() => setNaming('new')}>
            {t('saved.save')}
          </Menu.Item>
          {saved.length > 0 && <Menu.Divider />}
          {saved.map((one) => (
            <Group key={one.id} gap={0} wrap="nowrap" role="none">
              <Menu.Item onClick={() => askSaved(one.search)}>{one.name}</Menu.Item>
              <Menu.Item
                w={34}
                flex="none"
                aria-label={t('saved.edit', { name: one.name })}
                title={t('saved.edit', { name: one.name })}
                onClick={() => setNaming(one)}
              >
                <IconPencil size={14} />
              </Menu.Item>
              <Menu.Item
                w={34}
                flex="none"
                aria-label={t('saved.remove', { name: one.name })}
                title={t('saved.remove', { name: one.name })}
                onClick={() => void attempt(() => run(removeSearch, { id: one.id }))}
              >
                <IconTrash size={14} />
              </Menu.Item>
            </Group>
          ))}
        </Menu.Dropdown>
      </Menu>
      {naming !== null && <NameDialog naming={naming} question={question} onClose={() => setNaming(null)} />}
    </>
  );
}

interface NameProps {
  readonly naming: SavedSearch | 'new';
  readonly question: Question;
  readonly onClose: () => void;
}

function NameDialog({ naming, question, onClose }: NameProps) {
  const { t } = useTranslation('search');
  const attempt = useAttempt();
  const [name, setName] = useState(naming === 'new' ? question.query : naming.name);

  async function save(): Promise<void> {
    const done = await attempt(async () => {
      if (naming === 'new') await run(saveSearch, { name, search: question });
      else await run(renameSearch, { id: naming.id, name });
      return true;
    });
    if (done !== true) return;
    if (naming === 'new') showInfo(t('saved.done'));
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={naming === 'new' ? t('saved.save') : t('saved.edit', { name: naming.name })}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          <TextInput
            label={t('saved.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <Group justify="flex-end">
            {naming !== 'new' && (
              <Button
                variant="default"
                onClick={() => {
                  void attempt(() => run(changeSearch, { id: naming.id, search: question }));
                  onClose();
                }}
              >
                {t('saved.overwrite')}
              </Button>
            )}
            <Button type="submit">{t('saved.keep')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
