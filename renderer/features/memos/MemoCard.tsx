import { ActionIcon, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { changeCoding } from '#shared/commands/codingCommands';
import { editMemo, removeMemo } from '#shared/commands/memoCommands';
import type { TextId } from '#shared/model/ids';
import { AutosaveText } from '../../ui/AutosaveText';
import { CommitField } from '../../ui/CommitField';
import { useAttempt } from '../../ui/useAttempt';
import { useDay } from '../../ui/useDay';
import { run } from '../../workspace/run';
import { systemClock } from '../../workspace/session';
import type { MemoRow } from './memoRows';

interface Props {
  readonly row: MemoRow;
  readonly by: string;
  readonly onOpenText: (text: TextId) => void;
}

/** One memo, read and changed in place. */
export function MemoCard({ row, by, onOpenText }: Props) {
  const { t } = useTranslation('memos');
  const attempt = useAttempt();
  const day = useDay();
  // One undo for one sitting at a memo.
  const group = useRef(systemClock.newId());
  const { at } = row;

  async function save(words: string): Promise<void> {
    await attempt(() =>
      at.kind === 'memo'
        ? run(editMemo, { memo: at.memo, text: words }, { group: group.current })
        : run(changeCoding, { layer: at.layer, coding: at.coding, memo: words }, { group: group.current }),
    );
  }

  async function remove(): Promise<void> {
    await attempt(() =>
      at.kind === 'memo'
        ? run(removeMemo, { memo: at.memo })
        : run(changeCoding, { layer: at.layer, coding: at.coding, memo: '' }),
    );
  }

  const about = row.about === '' ? t(`kinds.${row.kind}`) : row.about;
  return (
    <Paper component="li" withBorder p="sm" data-testid="memo">
      <Stack gap={6}>
        <Group justify="space-between" wrap="nowrap">
          <Group gap="xs" miw={0}>
            <Badge variant="default" tt="none">
              {t(`kinds.${row.kind}`)}
            </Badge>
            {row.about !== '' && (
              <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
                {row.about}
              </Text>
            )}
            <Text size="xs" c="dimmed">
              {[by, day(row.changedAt.slice(0, 10))].filter((part) => part !== '').join(' · ')}
            </Text>
          </Group>
          <Group gap={4} wrap="nowrap">
            {row.text !== null && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => row.text !== null && onOpenText(row.text)}
              >
                {t('openText')}
              </Button>
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('remove', { about })}
              title={t('remove', { about })}
              onClick={() => void remove()}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        </Group>
        {row.passage !== '' && (
          <Text size="xs" c="dimmed" lineClamp={3}>
            {t('passage', { words: row.passage })}
          </Text>
        )}
        {at.kind === 'memo' && row.title !== '' && (
          <CommitField
            label={t('titleOf', { about })}
            hideLabel
            value={row.title}
            onCommit={(title) => void attempt(() => run(editMemo, { memo: at.memo, title }))}
          />
        )}
        <AutosaveText
          label={t('wordsOf', { about })}
          hideLabel
          minRows={1}
          maxRows={16}
          value={row.words}
          onSave={(words) => void save(words)}
        />
      </Stack>
    </Paper>
  );
}
