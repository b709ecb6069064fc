import { Button, Group, Modal, NativeSelect, Stack, TagsInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addSiteAttribute,
  editSiteAttribute,
  removeSiteAttribute,
} from '#shared/commands/siteAttributeCommands';
import type { SiteAttribute } from '#shared/model/site';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';

interface Props {
  /** Null for a new one. */
  readonly attribute: SiteAttribute | null;
  readonly onClose: () => void;
}

const types = ['text', 'choice', 'yesNo', 'number', 'date'] as const;

/** What all sites of the project are compared in. */
export function AttributeDialog({ attribute, onClose }: Props) {
  const { t } = useTranslation('siteProfile');
  const attempt = useAttempt();
  const [name, setName] = useState(attribute?.name ?? '');
  const [type, setType] = useState<SiteAttribute['type']>(attribute?.type ?? 'text');
  const [options, setOptions] = useState<string[]>([...(attribute?.options ?? [])]);
  const [tried, setTried] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (name.trim() === '') return;
    const done = await attempt(async () => {
      if (attribute === null) await run(addSiteAttribute, { name, type, options });
      else await run(editSiteAttribute, { id: attribute.id, name, type, options });
      return true;
    });
    if (done === true) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={attribute === null ? t('define') : t('editDefinitionTitle')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <Stack gap="sm">
          <TextInput
            label={t('name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && name.trim() === '' ? t('nameMissing') : null}
            autoComplete="off"
            data-autofocus
          />
          <NativeSelect
            label={t('type')}
            value={type}
            onChange={(event) => setType(types.find((one) => one === event.currentTarget.value) ?? 'text')}
            data={types.map((value) => ({ value, label: t(`typeKind.${value}`) }))}
          />
          {type === 'choice' && (
            <TagsInput
              label={t('options')}
              description={t('optionsHint')}
              value={options}
              onChange={setOptions}
              acceptValueOnBlur
              clearable={false}
            />
          )}
          <Group justify="space-between">
            {attribute === null ? (
              <span />
            ) : (
              <ConfirmButton
                title={t('removeDefinition')}
                text={t('removeDefinitionText', { attribute: attribute.name })}
                confirmLabel={t('remove', { ns: 'common' })}
                onConfirm={() => {
                  void attempt(() => run(removeSiteAttribute, { id: attribute.id }));
                  onClose();
                }}
                trigger={(ask) => (
                  <Button variant="subtle" color="red" onClick={ask}>
                    {t('removeDefinition')}
                  </Button>
                )}
              />
            )}
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                {t('cancel', { ns: 'common' })}
              </Button>
              <Button type="submit">{t('save', { ns: 'common' })}</Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
