import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorAlert } from '../../../ui/errors/ErrorAlert';
import { showError, showInfo } from '../../../ui/notices';
import { useWait } from '../../../ui/waiting/useWait';
import type { ListedProject } from '../../../workspace/onDevice';
import type { RemovalResult } from '../../../workspace/removing';
import { confirmsName } from './confirmsName';
import { removeFromDevice } from './removeFromDevice';

interface Props extends AskProps {
  readonly opened: boolean;
}

interface AskProps {
  readonly project: ListedProject;
  readonly name: string;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** What goes and what stays, before a project is taken off this device; its name is typed, so that no slip does it. */
export function RemoveDialog({ opened, ...asked }: Props) {
  const { t } = useTranslation('removal');
  return (
    <Modal
      opened={opened}
      onClose={asked.onClose}
      size="lg"
      title={t('title', { name: asked.name })}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
      styles={{ title: { overflowWrap: 'anywhere', lineHeight: 1.3 } }}
    >
      <Question {...asked} />
    </Modal>
  );
}

type Refused = Extract<RemovalResult, { readonly ok: false }>;

function Question({ project, name, onClose, onRemoved }: AskProps) {
  const { t } = useTranslation('removal');
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Refused | null>(null);
  const wait = useWait();
  // Without a readable key file there is no name to type.
  const asked = project.problem === null ? project.label : t('word');
  const certain = confirmsName(typed, asked);

  async function remove(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!certain || busy) return;
    setFailure(null);
    setBusy(true);
    const done = await wait({ title: t('working', { name }), unstoppable: t('keysGo') }, () =>
      removeFromDevice(project.id),
    );
    setBusy(false);
    if (done.kind === 'cancelled') return;
    if (!done.value.ok) return setFailure(done.value);
    if (done.value.cleared) showInfo(t('done', { name }));
    else showError(t('leftovers', { name, returnObjects: true }));
    onClose();
    onRemoved();
  }

  return (
    <form onSubmit={(event) => void remove(event)}>
      <Stack>
        <Part title={t('goes')} text={t('goesText')} />
        <Part title={t('stays')} text={t('staysText')} />
        <Alert color="yellow" role="note">
          <Part title={t('before')} text={t(`certificate.${project.problem ?? 'none'}`)} />
        </Alert>
        <TextInput
          label={t(project.problem === null ? 'typeName' : 'typeWord', { asked })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          styles={{ label: { overflowWrap: 'anywhere' } }}
          data-autofocus
        />
        {failure !== null && (
          <ErrorAlert
            text={t(failure.reason === 'alreadyOpen' ? 'refused.alreadyOpen' : 'refused.keysStay', {
              returnObjects: true,
            })}
            detail={failure.detail}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button type="submit" color="red" loading={busy} disabled={!certain}>
            {t('confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Part({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Text size="sm">{text}</Text>
    </Stack>
  );
}
