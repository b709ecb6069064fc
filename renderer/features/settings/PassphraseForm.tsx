import { Alert, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortestPassphrase } from '#shared/seal/passphrase';
import { ErrorAlert } from '../../ui/errors/ErrorAlert';
import { prepareToDerive } from '../../workers/kdf/deriveKey';
import type { PassphraseResult } from '../../workspace/passphrase';
import { takeFocus } from './takeFocus';
import { useChangePassphrase } from './useChangePassphrase';

interface Props {
  readonly busy: boolean;
  readonly onBusy: (busy: boolean) => void;
  /** Hears how many internal backups could not be read. */
  readonly onChanged: (removed: number) => void;
  readonly onClose: () => void;
}

type Failure = Extract<PassphraseResult, { kind: 'refused' | 'behind' | 'unsure' }>;

const fields = ['present', 'wanted', 'again'] as const;
type Field = (typeof fields)[number];
const empty = { present: '', wanted: '', again: '' };

export function PassphraseForm({ busy, onBusy, onChanged, onClose }: Props) {
  const { t } = useTranslation('passphrase');
  const [typed, setTyped] = useState(empty);
  const [tried, setTried] = useState(false);
  /** What was typed as the present one and did not open the project. */
  const [wrong, setWrong] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const change = useChangePassphrase();
  useEffect(prepareToDerive, []);

  const { present, wanted, again } = typed;
  const faults: Readonly<Record<Field, string | null>> = {
    present: present === '' ? t('presentMissing') : present === wrong ? t('presentWrong') : null,
    wanted:
      wanted.length < shortestPassphrase
        ? t('passphraseTooShort', { ns: 'projects' })
        : wanted.normalize('NFC') === present.normalize('NFC')
          ? t('same')
          : null,
    again: again === wanted ? null : t('passphrasesDiffer', { ns: 'projects' }),
  };

  function focus(field: Field): void {
    const input = form.current?.querySelector<HTMLInputElement>(`[data-field="${field}"]`);
    input?.focus();
    if (field === 'present') input?.select();
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    const faulty = fields.find((field) => faults[field] !== null);
    if (faulty !== undefined) return focus(faulty);
    setFailure(null);
    onBusy(true);
    const result = await change(present, wanted);
    onBusy(false);
    if (result === undefined) return;
    if (result.kind === 'wrongPassphrase') {
      setWrong(present);
      focus('present');
      return;
    }
    // Nothing of it stays in the window longer than needed.
    if (result.kind !== 'refused') setTyped(empty);
    if (result.kind === 'changed') onChanged(result.removed);
    else setFailure(result);
  }

  const field = (name: Field) => ({
    'data-field': name,
    value: typed[name],
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [name]: value }));
    },
    error: tried ? faults[name] : null,
  });

  if (failure !== null && failure.kind !== 'refused') {
    return (
      <Stack gap="sm">
        <Failed failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} ref={takeFocus}>
            {t('close', { ns: 'common' })}
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
      <Stack gap="sm">
        <PasswordInput label={t('present')} {...field('present')} autoComplete="off" data-autofocus />
        <Group grow align="flex-start">
          <PasswordInput
            label={t('wanted')}
            description={t('passphraseHint', { ns: 'projects' })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...field('wanted')}
            autoComplete="new-password"
          />
          <PasswordInput label={t('again')} {...field('again')} autoComplete="new-password" />
        </Group>
        <Alert color="yellow" variant="light" role="note">
          {t('passphraseWarning', { ns: 'projects' })}
        </Alert>
        <Text size="sm">{t('here')}</Text>
        <Text size="sm">{t('elsewhere')}</Text>
        {failure !== null && <Failed failure={failure} />}
        <Group justify="flex-end">
          <Button variant="default" disabled={busy} onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button type="submit" loading={busy}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Failed({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation('passphrase');
  return <ErrorAlert text={t(failure.kind, { returnObjects: true })} detail={failure.detail} />;
}
