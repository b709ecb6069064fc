import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countCodings } from '#shared/codebook/codeMove';
import { subcodesOf } from '#shared/coding/codeTree';
import { removeCode } from '#shared/commands/codeCommands';
import type { CodeId } from '#shared/model/ids';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { useCodes } from '../useCodes';
import { EffectTable } from './EffectTable';

interface Props {
  readonly code: CodeId;
  readonly onClose: () => void;
}

/** Removes a code, after showing whose codings go with it. */
export function RemoveDialog({ code: id, onClose }: Props) {
  const { t } = useTranslation('codebook');
  const attempt = useAttempt();
  const codes = useCodes();
  const layers = useTree((tree) => tree.codingLayer);
  const [withSubcodes, setWithSubcodes] = useState(false);
  const below = useMemo(() => subcodesOf(codes, id), [codes, id]);
  const counts = useMemo(
    () => countCodings(layers, new Set(withSubcodes ? [id, ...below] : [id])),
    [layers, id, below, withSubcodes],
  );
  const code = codes[id];
  if (code === undefined) return null;
  const total = counts.reduce((sum, { count }) => sum + count, 0);

  async function remove(): Promise<void> {
    await attempt(() => run(removeCode, { id, withSubcodes }));
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={
        code.provisional ? t('removing.rejectOf', { name: code.name }) : t('removing.of', { name: code.name })
      }
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="sm">
        {below.size > 0 && (
          <Radio.Group
            label={t('removing.subcodes', { count: below.size })}
            value={withSubcodes ? 'remove' : 'keep'}
            onChange={(value) => setWithSubcodes(value === 'remove')}
          >
            <Stack gap={4} mt={4}>
              <Radio value="keep" label={t('removing.keepSubcodes')} />
              <Radio value="remove" label={t('removing.removeSubcodes')} />
            </Stack>
          </Radio.Group>
        )}
        <Text size="sm" role="status">
          {t('removing.effect', { count: total, texts: new Set(counts.map(({ text }) => text)).size })}
        </Text>
        <EffectTable counts={counts} withJoined={false} />
        {total > 0 && (
          <Text size="sm" c="dimmed">
            {t('removing.mergeInstead')}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {t('oneUndo')}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button color="red" onClick={() => void remove()}>
            {t('removing.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
