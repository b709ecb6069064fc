import { ActionIcon, Group, Select, TextInput } from '@mantine/core';
import { IconCheck, IconUserPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addPerson } from '#shared/commands/projectCommands';
import type { Interview } from '#shared/model/fieldwork';
import { asId, type PersonId } from '#shared/model/ids';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import type { EditSheet } from './useSheet';

interface Props {
  readonly interview: Interview;
  readonly edit: EditSheet;
}

/** Who led the conversation: somebody of the team, or a new member named here. */
export function InterviewerField({ interview, edit }: Props) {
  const { t } = useTranslation('interview');
  const attempt = useAttempt();
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  const [name, setName] = useState<string | null>(null);

  async function add(): Promise<void> {
    if (name === null || name.trim() === '') return;
    const id = await attempt(() => run(addPerson, { name }));
    if (id === undefined) return;
    edit({ interviewer: id });
    setName(null);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') void add();
    if (event.key !== 'Escape') return;
    // Escape takes back the new name, not the sheet around it.
    event.stopPropagation();
    setName(null);
  }

  if (name !== null) {
    return (
      <Group gap={4} wrap="nowrap" align="flex-end">
        <TextInput
          label={t('newPerson')}
          flex={1}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={onKey}
          autoComplete="off"
          autoFocus
        />
        <ActionIcon size={36} variant="light" aria-label={t('addPerson')} onClick={() => void add()}>
          <IconCheck size={16} />
        </ActionIcon>
        <ActionIcon
          size={36}
          variant="subtle"
          color="gray"
          aria-label={t('cancel', { ns: 'common' })}
          onClick={() => setName(null)}
        >
          <IconX size={16} />
        </ActionIcon>
      </Group>
    );
  }
  return (
    <Group gap={4} wrap="nowrap" align="flex-end">
      <Select
        label={t('interviewer')}
        placeholder={t('notSaid')}
        flex={1}
        value={interview.interviewer}
        onChange={(id) => edit({ interviewer: id === null ? null : asId<PersonId>(id) })}
        data={Object.values(people ?? {}).map((person) => ({ value: person.id, label: person.name }))}
        clearable
      />
      <ActionIcon
        size={36}
        variant="subtle"
        color="gray"
        aria-label={t('addPerson')}
        title={t('addPerson')}
        onClick={() => setName('')}
      >
        <IconUserPlus size={16} />
      </ActionIcon>
    </Group>
  );
}
