import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { editDocument } from '#shared/commands/sourceCommands';
import type { SourceDocument } from '#shared/model/document';
import { asId, type SiteId } from '#shared/model/ids';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';

interface Props {
  readonly document: SourceDocument;
  readonly onClose: () => void;
}

/** How a source is cited and where it belongs. */
export function EditDocumentDialog({ document, onClose }: Props) {
  const { t } = useTranslation('sources');
  const attempt = useAttempt();
  const sites = useTree(
    useShallow((tree) => Object.values(tree.site).sort((a, b) => a.position - b.position)),
  );
  const [citationKey, setKey] = useState(document.citationKey);
  const [title, setTitle] = useState(document.title);
  const [year, setYear] = useState(document.year);
  const [site, setSite] = useState<SiteId | null>(document.site);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const fields = { id: document.id, citationKey, title, year, site, wave: document.wave };
    const done = await attempt(() => run(editDocument, fields).then(() => true));
    if (done === true) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('edit.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <Stack gap="sm">
          <TextInput
            label={t('field.key')}
            description={t('field.keyHint')}
            value={citationKey}
            onChange={(event) => setKey(event.currentTarget.value)}
            error={citationKey.trim() === '' ? t('problem.noKey') : null}
            data-autofocus
          />
          <TextInput
            label={t('field.title')}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={title.trim() === '' ? t('problem.noTitle') : null}
          />
          <TextInput
            label={t('field.year')}
            description={t('field.yearHint')}
            value={year}
            onChange={(event) => setYear(event.currentTarget.value)}
          />
          <Select
            label={t('field.site')}
            value={site}
            onChange={(value) => setSite(value === null ? null : asId<SiteId>(value))}
            data={sites.map(({ id, name }) => ({ value: id as string, label: name }))}
            placeholder={t('field.noSite')}
            clearable
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button type="submit">{t('save', { ns: 'common' })}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
