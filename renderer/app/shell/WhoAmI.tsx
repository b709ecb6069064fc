import { Button, Checkbox, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUser } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addPerson } from '#shared/commands/projectCommands';
import { asId, type PersonId } from '#shared/model/ids';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree, useWorkspace } from '../../workspace/store';
import { workAs } from '../../workspace/workAs';

/** Who works here, and the way to hand the keyboard over. */
export function WhoAmI() {
  const { t } = useTranslation('settings');
  const [opened, { open, close }] = useDisclosure(false);
  const author = useWorkspace((state) => state.open?.author);
  const name = useTree((tree) => {
    const people = Object.values(tree.project)[0]?.people;
    return author === undefined ? '' : (people?.[author]?.name ?? '');
  });
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        leftSection={<IconUser size={14} />}
        title={t('who.change')}
        onClick={open}
      >
        {t('who.iAm', { name })}
      </Button>
      {opened && author !== undefined && <WhoDialog author={author} onClose={close} />}
    </>
  );
}

/** The choice "somebody who is not on the list yet"; ids are UUIDs, so it cannot be one. */
const newcomer = 'newcomer';

interface DialogProps {
  readonly author: PersonId;
  readonly onClose: () => void;
}

function WhoDialog({ author, onClose }: DialogProps) {
  const { t } = useTranslation('settings');
  const attempt = useAttempt();
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  const [chosen, setChosen] = useState<string>(author);
  const [name, setName] = useState('');
  const [remember, setRemember] = useState(false);
  const missing = chosen === newcomer && name.trim() === '';

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (missing) return;
    const done = await attempt(async () => {
      const person = chosen === newcomer ? await run(addPerson, { name }) : asId<PersonId>(chosen);
      await workAs(person, remember);
      return true;
    });
    if (done === true) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('who.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <Stack gap="sm">
          <Radio.Group label={t('who.iAmLabel')} value={chosen} onChange={setChosen}>
            <Stack gap={6} mt={6}>
              {Object.values(people ?? {}).map((person) => (
                <Radio key={person.id} value={person.id} label={person.name} />
              ))}
              <Radio value={newcomer} label={t('who.newcomer')} />
            </Stack>
          </Radio.Group>
          {chosen === newcomer && (
            <TextInput
              label={t('personName')}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              autoComplete="off"
              autoFocus
            />
          )}
          <Checkbox
            label={t('who.remember')}
            checked={remember}
            onChange={(event) => setRemember(event.currentTarget.checked)}
          />
          <Text size="sm" c="dimmed">
            {t('who.noProof')}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button type="submit" disabled={missing}>
              {t('who.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
