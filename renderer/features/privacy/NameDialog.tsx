import { Button, Group, Modal, Radio, Select, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveName } from '#shared/commands/nameCommands';
import type { NameEntry, PersonalDataClass } from '#shared/model/privacy';
import { useAttempt } from '../../ui/useAttempt';
import { nameListId } from '../../workspace/nameListId';
import { run } from '../../workspace/run';

interface Props {
  /** Null = a name that is not on the list yet. */
  readonly entry: NameEntry | null;
  readonly onClose: () => void;
}

const kinds: readonly PersonalDataClass[] = [
  'person',
  'place',
  'organisation',
  'phone',
  'mail',
  'number',
  'other',
];

/** A name with its spellings and its replacements, from telling to general. */
export function NameDialog({ entry, onClose }: Props) {
  const { t } = useTranslation('privacy');
  const attempt = useAttempt();
  const [kind, setKind] = useState<PersonalDataClass>(entry?.class ?? 'person');
  const [originals, setOriginals] = useState(entry?.originals.join('\n') ?? '');
  const [replacements, setReplacements] = useState(entry?.replacements.join('\n') ?? '');
  const [degree, setDegree] = useState(entry?.degree ?? 0);
  const [tried, setTried] = useState(false);
  const degrees = lines(replacements);
  const names = lines(originals);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (names.length === 0 || degrees.length === 0) return;
    const name = {
      entry: entry?.id ?? null,
      class: kind,
      originals: names,
      replacements: degrees,
      degree: Math.min(degree, degrees.length - 1),
    };
    const done = await attempt(() => run(saveName, { list: nameListId(), name }));
    if (done !== undefined) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={entry === null ? t('addName') : t('editName', { name: entry.originals[0] ?? '' })}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <Stack>
          <Textarea
            label={t('originals')}
            description={t('originalsHint')}
            value={originals}
            onChange={(event) => setOriginals(event.currentTarget.value)}
            error={tried && names.length === 0 ? t('originalsMissing') : null}
            autosize
            minRows={2}
            maxRows={6}
            data-autofocus
          />
          <Select
            label={t('column.class')}
            value={kind}
            data={kinds.map((one) => ({ value: one, label: t(`class.${one}`) }))}
            allowDeselect={false}
            onChange={(one) => one !== null && setKind(one)}
          />
          <Textarea
            label={t('replacements')}
            description={t('replacementsHint')}
            value={replacements}
            onChange={(event) => setReplacements(event.currentTarget.value)}
            error={tried && degrees.length === 0 ? t('replacementsMissing') : null}
            autosize
            minRows={2}
            maxRows={6}
          />
          {degrees.length > 1 && (
            <Radio.Group
              label={t('used')}
              value={String(Math.min(degree, degrees.length - 1))}
              onChange={(value) => setDegree(Number(value))}
            >
              <Stack gap={4} mt={4}>
                {degrees.map((one, at) => (
                  <Radio key={one} size="xs" value={String(at)} label={one} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button type="submit">{t('save')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function lines(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
