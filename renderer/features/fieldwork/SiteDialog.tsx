import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addSite, editSite } from '#shared/commands/siteCommands';
import type { Site } from '#shared/model/site';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';

interface Props {
  /** Null for a new site. */
  readonly site: Site | null;
  readonly onClose: () => void;
}

export function SiteDialog({ site, onClose }: Props) {
  const { t } = useTranslation('fieldwork');
  const attempt = useAttempt();
  const [name, setName] = useState(site?.name ?? '');
  const [code, setCode] = useState(site?.code ?? '');
  const [region, setRegion] = useState(site?.region ?? '');
  const [tried, setTried] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') return;
    const fields = { name, code, region };
    const done = await attempt<unknown>(async () => {
      if (site === null) await run(addSite, fields);
      else await run(editSite, { ...fields, id: site.id });
      return true;
    });
    if (done !== undefined) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={site === null ? t('addSite') : t('editSite')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <Stack gap="sm">
          <TextInput
            label={t('siteName')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && name.trim() === '' ? t('nameMissing') : null}
            autoComplete="off"
            data-autofocus
          />
          <Group grow align="flex-start">
            <TextInput
              label={t('siteCode')}
              description={t('siteCodeHint')}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
              autoComplete="off"
            />
            <TextInput
              label={t('siteRegion')}
              description={t('optional', { ns: 'common' })}
              value={region}
              onChange={(event) => setRegion(event.currentTarget.value)}
              autoComplete="off"
            />
          </Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button type="submit">
              {site === null ? t('add', { ns: 'common' }) : t('save', { ns: 'common' })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
