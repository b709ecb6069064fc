import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorAlert } from '../../ui/errors/ErrorAlert';
import { useWait } from '../../ui/waiting/useWait';
import { prepareToDerive } from '../../workers/kdf/deriveKey';
import type { ListedProject } from '../../workspace/onDevice';
import type { OpeningResult } from '../../workspace/opening';
import { windowOpening } from '../opening';
import { noteOpeningFailure } from './restore/lostProjects';
import { useTellOpening } from './useTellOpening';
import { openProject } from './workspaceLater';

interface Props {
  readonly project: ListedProject;
  /** Takes the caret when it appears. */
  readonly focus: boolean;
}

type Refused = Extract<OpeningResult, { readonly ok: false }>;

export function UnlockForm({ project, focus }: Props) {
  const { t } = useTranslation('projects');
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Refused | null>(null);
  const wait = useWait();
  const told = useTellOpening();

  useEffect(prepareToDerive, []);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);

  async function unlock(event: FormEvent): Promise<void> {
    event.preventDefault();
    setFailure(null);
    setBusy(true);
    const opened = await wait({ title: t('opening', { name: project.label }) }, (tools) => {
      const opening = openProject({ ...windowOpening(), ...told(tools) }, project.id, passphrase);
      // While the key is derived beside it, the window has time to load what most people open next.
      import('../../features/protocol/WriteScreen').catch(() => undefined);
      return opening;
    });
    // On success this form is gone with the start screen.
    setBusy(false);
    if (opened.kind !== 'done' || opened.value.ok) return;
    setFailure(opened.value);
    // The next thing anybody does is to type it again.
    if (opened.value.reason === 'wrongPassphrase') field.current?.select();
    noteOpeningFailure(project.id, opened.value.reason);
  }

  return (
    <form onSubmit={(event) => void unlock(event)} aria-label={t('unlockTitle', { name: project.label })}>
      <Stack gap="sm">
        <Group align="flex-end" wrap="nowrap">
          <PasswordInput
            ref={field}
            label={t('passphrase')}
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
            autoComplete="off"
            data-autofocus
            flex={1}
          />
          <Button type="submit" loading={busy} disabled={passphrase === ''}>
            {t('unlock')}
          </Button>
        </Group>
        {failure !== null && (
          <ErrorAlert
            text={t(`opening.${failure.reason}`, { ns: 'errors', returnObjects: true })}
            detail={failure.detail}
          />
        )}
      </Stack>
    </form>
  );
}
