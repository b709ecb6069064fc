import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { colorOfNew } from '#shared/codebook/codeColors';
import { addCode } from '#shared/commands/codeCommands';
import { asId, type CodeId } from '#shared/model/ids';
import { useNarrowing } from '../../ui/narrowing';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useCodeOptions } from './useCodeOptions';
import { useCodes } from './useCodes';

interface Props {
  readonly parent: CodeId | null;
  readonly onClose: () => void;
  readonly onAdded: (code: CodeId) => void;
}

/** Select has no value for "none", so the top level gets one. */
const top = 'top';

/** A new code with what it means; its colour is that of the code above. */
export function CodeDialog({ parent: firstParent, onClose, onAdded }: Props) {
  const { t } = useTranslation('codebook');
  const narrow = useNarrowing();
  const attempt = useAttempt();
  const codes = useCodes();
  const options = useCodeOptions();
  const [name, setName] = useState('');
  const [definition, setDefinition] = useState('');
  const [rule, setRule] = useState('');
  const [parent, setParent] = useState<CodeId | null>(firstParent);
  const [tried, setTried] = useState(false);

  // Allowed, since codes below different ones may well be called alike; side by side it is mostly a slip.
  const same = name.trim().toLocaleLowerCase();
  const namesake = Object.values(codes).find(
    (code) => code.parent === parent && same !== '' && code.name.toLocaleLowerCase() === same,
  );

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') return;
    const added = await attempt(() =>
      run(addCode, { name, definition, rule, parent, color: colorOfNew(codes, parent) }),
    );
    if (added === undefined) return;
    onAdded(added);
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('addCode')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <Stack gap="sm">
          <TextInput
            label={t('name')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            description={namesake === undefined ? null : t('nameTwice', { name: namesake.name })}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && name.trim() === '' ? t('nameMissing') : null}
            autoComplete="off"
            data-autofocus
          />
          <Textarea
            label={t('definition')}
            description={t('definitionHint')}
            value={definition}
            onChange={(event) => setDefinition(event.currentTarget.value)}
            autosize
            minRows={2}
            maxRows={8}
            autoComplete="off"
          />
          <Textarea
            label={t('rule')}
            description={t('ruleHint')}
            value={rule}
            onChange={(event) => setRule(event.currentTarget.value)}
            autosize
            minRows={2}
            maxRows={8}
            autoComplete="off"
          />
          <Select
            label={t('parent')}
            value={parent ?? top}
            onChange={(value) => setParent(value === null || value === top ? null : asId<CodeId>(value))}
            data={[{ value: top, label: t('noParent') }, ...options]}
            searchable
            limit={200}
            filter={narrow}
            allowDeselect={false}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button type="submit">{t('add', { ns: 'common' })}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
