import { Button, ColorInput, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import { addCode, editCode, moveCode } from '#shared/commands/codeCommands';
import type { Code } from '#shared/model/coding';
import { asId, type CodeId } from '#shared/model/ids';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import { codeColors, nextColor } from './codeColors';

interface Props {
  /** Null for a new code. */
  readonly code: Code | null;
  readonly parent: CodeId | null;
  readonly onClose: () => void;
  readonly onAdded?: (code: CodeId) => void;
}

/** Select has no value for "none", so the top level gets one. */
const top = 'top';

export function CodeDialog({ code, parent: firstParent, onClose, onAdded }: Props) {
  const { t } = useTranslation('coding');
  const attempt = useAttempt();
  const codebook = useTree((tree) => Object.values(tree.codebook)[0]);
  const codes = codebook === undefined ? [] : codesInTreeOrder(codebook);
  const [name, setName] = useState(code?.name ?? '');
  const [definition, setDefinition] = useState(code?.definition ?? '');
  const [rule, setRule] = useState(code?.rule ?? '');
  const [color, setColor] = useState(code?.color ?? nextColor(codes.length));
  const [parent, setParent] = useState<CodeId | null>(firstParent);
  const [tried, setTried] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') return;
    const fields = { name, definition, rule, color: /^#[0-9a-f]{6}$/i.test(color) ? color : nextColor(0) };
    const done = await attempt<unknown>(async () => {
      if (code === null) {
        onAdded?.(await run(addCode, { ...fields, parent }));
        return true;
      }
      await run(editCode, { ...fields, id: code.id }, { group: `code-${code.id}` });
      if (parent !== code.parent) await run(moveCode, { id: code.id, parent }, { group: `code-${code.id}` });
      return true;
    });
    if (done !== undefined) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={code === null ? t('addCode') : t('editCode')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <Stack gap="sm">
          <TextInput
            label={t('codeName')}
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
          <Group grow align="flex-start">
            <ColorInput
              label={t('color')}
              value={color}
              onChange={setColor}
              swatches={[...codeColors]}
              format="hex"
            />
            <Select
              label={t('parent')}
              value={parent ?? top}
              onChange={(value) => setParent(value === null || value === top ? null : asId<CodeId>(value))}
              data={[
                { value: top, label: t('noParent') },
                ...codes
                  .filter((one) => one.code.id !== code?.id)
                  .map((one) => ({ value: one.code.id, label: `${'– '.repeat(one.level)}${one.code.name}` })),
              ]}
              allowDeselect={false}
            />
          </Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button type="submit">
              {code === null ? t('add', { ns: 'common' }) : t('save', { ns: 'common' })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
