import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CodedPassage, codingsOfCode } from '#shared/codebook/codingsOfCode';
import { splitCode } from '#shared/commands/codeMergeCommands';
import type { CodeId, CodingId } from '#shared/model/ids';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { PassageList } from '../PassageList';
import { useCodes } from '../useCodes';

interface Props {
  readonly code: CodeId;
  /** The new code, or null when nothing was done. */
  readonly onClose: (added: CodeId | null) => void;
}

/** Takes passages out of a code into a new one. */
export function SplitDialog({ code: id, onClose }: Props) {
  const { t } = useTranslation('codebook');
  const attempt = useAttempt();
  const code = useCodes()[id];
  const tree = useTree((all) => all);
  const passages = useMemo(() => codingsOfCode(tree, id), [tree, id]);
  const [chosen, setChosen] = useState<ReadonlySet<CodingId>>(new Set());
  const [name, setName] = useState('');
  const [definition, setDefinition] = useState('');
  const [rule, setRule] = useState('');
  const [tried, setTried] = useState(false);
  if (code === undefined) return null;
  const left = passages.length - chosen.size;

  function change(changed: readonly CodedPassage[], on: boolean): void {
    setChosen((before) => {
      const after = new Set(before);
      for (const { coding } of changed) {
        if (on) after.add(coding.id);
        else after.delete(coding.id);
      }
      return after;
    });
  }

  async function split(): Promise<void> {
    setTried(true);
    if (name.trim() === '' || chosen.size === 0) return;
    const codings = passages
      .filter(({ coding }) => chosen.has(coding.id))
      .map(({ layer, coding }) => ({ layer, coding: coding.id }));
    const added = await attempt(() => run(splitCode, { from: id, name, definition, rule, codings }));
    if (added !== undefined) onClose(added);
  }

  return (
    <Modal
      opened
      onClose={() => onClose(null)}
      size="xl"
      title={t('split.of', { name: code.name })}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('split.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && name.trim() === '' ? t('nameMissing') : null}
          autoComplete="off"
          data-autofocus
        />
        <Group grow align="flex-start">
          <Textarea
            label={t('definition')}
            value={definition}
            onChange={(event) => setDefinition(event.currentTarget.value)}
            autosize
            minRows={1}
            maxRows={4}
          />
          <Textarea
            label={t('rule')}
            value={rule}
            onChange={(event) => setRule(event.currentTarget.value)}
            autosize
            minRows={1}
            maxRows={4}
          />
        </Group>
        <PassageList passages={passages} chosen={chosen} onChange={change} withAll />
        <Text size="sm" role="status" {...(tried && chosen.size === 0 ? { c: 'red' } : {})}>
          {chosen.size === 0
            ? t('split.chooseSome')
            : t('split.effect', { moved: chosen.size, left, name: code.name })}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onClose(null)}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button onClick={() => void split()}>{t('split.confirm')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
