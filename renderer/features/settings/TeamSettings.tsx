import { Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addPerson, renamePerson } from '#shared/commands/projectCommands';
import type { Project } from '#shared/model/project';
import { CommitField } from '../../ui/CommitField';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useWorkspace } from '../../workspace/store';

interface Props {
  readonly project: Project;
}

/** Everybody who interviews, writes, codes or approves. Nobody is removed: their work keeps their name. */
export function TeamSettings({ project }: Props) {
  const { t } = useTranslation('settings');
  const attempt = useAttempt();
  const author = useWorkspace((state) => state.open?.author);
  const [name, setName] = useState('');

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === '') return;
    if ((await attempt(() => run(addPerson, { name }))) !== undefined) setName('');
  }

  return (
    <Stack gap="md" maw={620} align="flex-start">
      <Text size="sm" c="dimmed">
        {t('teamHint')}
      </Text>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {Object.values(project.people).map((person) => (
          <Group component="li" key={person.id} gap="sm" wrap="nowrap">
            <CommitField
              hideLabel
              label={t('nameOf', { name: person.name })}
              value={person.name}
              onCommit={(text) =>
                text === '' ? false : void attempt(() => run(renamePerson, { id: person.id, name: text }))
              }
            />
            {person.id === author && <Badge variant="light">{t('you')}</Badge>}
          </Group>
        ))}
      </Stack>
      <form onSubmit={(event) => void add(event)} autoComplete="off" noValidate>
        <Group gap="sm" align="flex-end">
          <TextInput
            label={t('newPerson')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            autoComplete="off"
          />
          <Button
            type="submit"
            variant="light"
            leftSection={<IconUserPlus size={16} />}
            disabled={name.trim() === ''}
          >
            {t('addPerson')}
          </Button>
        </Group>
      </form>
    </Stack>
  );
}
