import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addCoding } from '#shared/commands/codingCommands';
import { asId, type CodeId } from '#shared/model/ids';
import type { SearchHit } from '#shared/search/request';
import { useNarrowing } from '../../ui/narrowing';
import { showInfo } from '../../ui/notices';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { systemClock } from '../../workspace/session';
import { currentProject } from '../../workspace/store';
import { hitText } from './hitTexts';
import type { Question } from './searchStore';
import { useCodeOptions } from './useCodeOptions';

interface Props {
  /** Null keeps it closed. */
  readonly hits: readonly SearchHit[] | null;
  readonly mode: Question['mode'];
  readonly onClose: () => void;
}

/** Gives all chosen passages one code; undo takes all of them back at once. */
export function CodeDialog({ hits, mode, onClose }: Props) {
  const { t } = useTranslation('search');
  const narrow = useNarrowing();
  const attempt = useAttempt();
  const codes = useCodeOptions();
  const [code, setCode] = useState<string | null>(null);
  const count = hits?.length ?? 0;

  async function give(): Promise<void> {
    const tree = currentProject()?.tree;
    if (code === null || hits === null || tree === undefined) return;
    const group = systemClock.newId();
    const done = await attempt(async () => {
      for (const hit of hits) {
        const found = hitText(tree, hit, mode, 'de');
        if (found === null) continue;
        await run(
          addCoding,
          { text: found.text.id, code: asId<CodeId>(code), range: found.range },
          { group },
        );
      }
      return true;
    });
    if (done === true) {
      showInfo(t('codeDialog.done', { count }));
      onClose();
    }
  }

  return (
    <Modal
      opened={hits !== null}
      onClose={onClose}
      title={t('codeDialog.title', { count })}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack>
        {codes.length === 0 ? (
          <Text size="sm">{t('codeDialog.noCodes')}</Text>
        ) : (
          <Select
            label={t('codeDialog.code')}
            data={codes}
            value={code}
            onChange={setCode}
            searchable
            limit={500}
            filter={narrow}
            data-autofocus
          />
        )}
        <Text size="xs" c="dimmed">
          {t('codeDialog.hint')}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button disabled={code === null} onClick={() => void give()}>
            {t('codeDialog.give')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
