import { ActionIcon, Alert, Button, Group, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { IconArrowBackUp, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeName, replaceNameInAllTexts, watchWord } from '#shared/commands/nameCommands';
import type { NameEntry } from '#shared/model/privacy';
import { foldName } from '#shared/privacy/fold';
import { nameListOf } from '#shared/privacy/projectNamesOf';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { EmptyState } from '../../ui/EmptyState';
import { showInfo } from '../../ui/notices';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import { NameDialog } from './NameDialog';
import { StillNamed } from './StillNamed';

/** Real names and what stands for them: the one place where both are read side by side. */
export function NameListView() {
  const { t } = useTranslation('privacy');
  const list = useTree(nameListOf);
  const [find, setFind] = useState('');
  const [editing, setEditing] = useState<NameEntry | 'new' | null>(null);
  const entries = useMemo(() => sorted(Object.values(list?.entries ?? {}), find), [list, find]);
  const empty = Object.keys(list?.entries ?? {}).length === 0;
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setEditing('new')}>
      {t('addName')}
    </Button>
  );
  return (
    <Stack maw={980}>
      <Alert role="note" variant="light" p="xs">
        {t('nameListNote')}
      </Alert>
      {empty ? (
        <EmptyState title={t('noNamesTitle')} text={t('noNamesText')}>
          {add}
        </EmptyState>
      ) : (
        <>
          <Group justify="space-between" wrap="nowrap">
            <TextInput
              w={280}
              aria-label={t('findName')}
              placeholder={t('findName')}
              value={find}
              onChange={(event) => setFind(event.currentTarget.value)}
            />
            {add}
          </Group>
          <Table verticalSpacing={6} aria-label={t('nameList')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('column.original')}</Table.Th>
                <Table.Th>{t('column.class')}</Table.Th>
                <Table.Th>{t('column.replacement')}</Table.Th>
                <Table.Th>{t('column.still')}</Table.Th>
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {entries.map((entry) => (
                <NameRow key={entry.id} entry={entry} onEdit={() => setEditing(entry)} />
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
      <IgnoredWords />
      {editing !== null && (
        <NameDialog entry={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Stack>
  );
}

function NameRow({ entry, onEdit }: { readonly entry: NameEntry; readonly onEdit: () => void }) {
  const { t } = useTranslation('privacy');
  const attempt = useAttempt();
  const list = useTree(nameListOf);
  if (list === null) return null;
  const name = entry.originals[0] ?? '';

  async function replaceAll(): Promise<void> {
    if (list === null) return;
    const count = await attempt(() => run(replaceNameInAllTexts, { list: list.id, entry: entry.id }));
    if (count !== undefined) showInfo(t('replacedAll', { count }));
  }

  return (
    <Table.Tr data-testid="name-row">
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{entry.originals.join(', ')}</Table.Td>
      <Table.Td>{t(`class.${entry.class}`)}</Table.Td>
      <Table.Td>
        {entry.replacements[entry.degree]}
        {entry.replacements.length > 1 && (
          <Text size="xs" c="dimmed">
            {entry.replacements.filter((_, at) => at !== entry.degree).join(' · ')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <StillNamed entry={entry} onReplace={() => void replaceAll()} />
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <ActionIcon
            variant="subtle"
            aria-label={t('editName', { name })}
            title={t('editName', { name })}
            onClick={onEdit}
          >
            <IconPencil size={16} />
          </ActionIcon>
          <ConfirmButton
            trigger={(open) => (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('removeName', { name })}
                title={t('removeName', { name })}
                onClick={open}
              >
                <IconTrash size={16} />
              </ActionIcon>
            )}
            title={t('removeName', { name })}
            text={t('removeText')}
            confirmLabel={t('remove')}
            onConfirm={() => void attempt(() => run(removeName, { list: list.id, entry: entry.id }))}
          />
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

/** Words that are no names in this project; each can be watched again. */
function IgnoredWords() {
  const { t } = useTranslation('privacy');
  const attempt = useAttempt();
  const list = useTree(nameListOf);
  if (list === null || list.ignored.length === 0) return null;
  return (
    <Stack gap={6} component="section" aria-label={t('ignoredTitle')}>
      <Title order={2} fz="sm">
        {t('ignoredTitle')}
      </Title>
      <Text size="xs" c="dimmed">
        {t('ignoredText')}
      </Text>
      <Group gap={6}>
        {list.ignored.map((word) => (
          <Button
            key={word}
            size="compact-xs"
            variant="default"
            rightSection={<IconArrowBackUp size={12} />}
            aria-label={t('watchAgain', { word })}
            title={t('watchAgain', { word })}
            onClick={() => void attempt(() => run(watchWord, { list: list.id, word }))}
          >
            {word}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}

function sorted(entries: readonly NameEntry[], find: string): readonly NameEntry[] {
  const wanted = foldName(find.trim());
  return entries
    .filter(({ originals, replacements }) =>
      [...originals, ...replacements].some((words) => foldName(words).includes(wanted)),
    )
    .sort((a, b) => (a.originals[0] ?? '').localeCompare(b.originals[0] ?? '', 'de'));
}
