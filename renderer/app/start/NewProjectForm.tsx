import {
  Alert,
  Button,
  Group,
  Input,
  Paper,
  PasswordInput,
  SegmentedControl,
  Stack,
  TextInput,
  Title,
} from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/model/language';
import { shortestPassphrase } from '#shared/seal/passphrase';
import { showError } from '../../ui/notices';
import { useWait } from '../../ui/waiting/useWait';
import { windowOpening } from '../opening';
import { useTellOpening } from './useTellOpening';
import { createProject } from './workspaceLater';

/** Hints below: fields that stand side by side begin at one height. */
const hintBelow = ['label', 'input', 'description', 'error'] as const;

export function NewProjectForm() {
  const { t, i18n } = useTranslation('projects');
  const [name, setName] = useState('');
  const [person, setPerson] = useState('');
  const [language, setLanguage] = useState<Language>(i18n.language === 'en' ? 'en' : 'de');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const wait = useWait();
  const told = useTellOpening();

  const faults = {
    name: name.trim() === '' ? t('nameMissing') : null,
    person: person.trim() === '' ? t('personMissing') : null,
    passphrase: passphrase.length < shortestPassphrase ? t('passphraseTooShort') : null,
    again: again === passphrase ? null : t('passphrasesDiffer'),
  };
  const shown = (fault: string | null) => (tried ? fault : null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    const fields = ['name', 'person', 'passphrase', 'again'] as const;
    const wrong = fields.find((field) => faults[field] !== null);
    if (wrong !== undefined) {
      form.current?.querySelector<HTMLInputElement>(`[data-field="${wrong}"]`)?.focus();
      return;
    }
    setBusy(true);
    const wanted = { name, language, person, passphrase };
    const made = await wait({ title: t('creating', { name: name.trim() }) }, (tools) =>
      createProject({ ...windowOpening(), ...told(tools) }, wanted),
    );
    setBusy(false);
    if (made.kind === 'cancelled' || made.value.ok) return;
    // A notice: the project may have been open for a moment, and this form gone with the start screen.
    const { reason, detail } = made.value;
    showError(t(`opening.${reason}`, { ns: 'errors', returnObjects: true }), detail);
  }

  return (
    <Paper withBorder p="lg">
      <form
        ref={form}
        onSubmit={(event) => void submit(event)}
        autoComplete="off"
        noValidate
        aria-label={t('newProject')}
      >
        <Stack gap="sm">
          <Title order={2}>{t('newProject')}</Title>
          <TextInput
            label={t('name')}
            description={t('nameHint')}
            inputWrapperOrder={[...hintBelow]}
            data-field="name"
            placeholder={t('namePlaceholder')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={shown(faults.name)}
            autoComplete="off"
            maxLength={200}
          />
          <Group grow align="flex-start">
            <TextInput
              label={t('person')}
              description={t('personHint')}
              inputWrapperOrder={[...hintBelow]}
              data-field="person"
              value={person}
              onChange={(event) => setPerson(event.currentTarget.value)}
              error={shown(faults.person)}
              autoComplete="off"
              maxLength={100}
            />
            <Stack gap={0}>
              <Input.Label labelElement="div" id="project-language">
                {t('projectLanguage')}
              </Input.Label>
              <SegmentedControl
                aria-labelledby="project-language"
                value={language}
                onChange={(value) => setLanguage(value === 'en' ? 'en' : 'de')}
                data={[
                  { value: 'de', label: t('german') },
                  { value: 'en', label: t('english') },
                ]}
              />
            </Stack>
          </Group>
          <Group grow align="flex-start">
            <PasswordInput
              label={t('passphrase')}
              description={t('passphraseHint')}
              inputWrapperOrder={[...hintBelow]}
              data-field="passphrase"
              value={passphrase}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
              error={shown(faults.passphrase)}
              autoComplete="new-password"
            />
            <PasswordInput
              label={t('passphraseAgain')}
              data-field="again"
              value={again}
              onChange={(event) => setAgain(event.currentTarget.value)}
              error={shown(faults.again)}
              autoComplete="new-password"
            />
          </Group>
          <Alert color="yellow" variant="light" role="note">
            {t('passphraseWarning')}
          </Alert>
          <Button type="submit" loading={busy}>
            {t('create')}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
