import { Group, Kbd, ScrollArea, Stack, Text } from '@mantine/core';
import { type MouseEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId } from '#shared/model/ids';
import type { EditorMode } from '../../editor/readingGuard';
import type { EditorSection } from '../../editor/sections';
import { TextEditor } from '../../editor/TextEditor';
import { useKeyNames } from '../../ui/keys/useKeyNames';
import { showError } from '../../ui/notices';
import { useAttempt } from '../../ui/useAttempt';
import { redo, undo } from '../../workspace/run';
import type { Writing } from './useWriting';
import type { WritingAids } from './useWritingAids';

interface Props {
  readonly writing: Writing;
  readonly aids: WritingAids;
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly mode: EditorMode;
  readonly dragLabel: string;
  readonly newBlockId: () => BlockId;
}

/** Capture inbox: type as people talk, sort afterwards. */
export function InboxPanel({ writing, aids, onContextMenu, mode, dragLabel, newBlockId }: Props) {
  const { t } = useTranslation('protocol');
  const { keyOf } = useKeyNames();
  const attempt = useAttempt();
  const sections = useMemo(
    (): readonly EditorSection[] => [{ id: null, heading: '', level: 2, placeholder: t('inboxPlaceholder') }],
    [t],
  );
  const labels = useMemo(
    () => ({ text: t('inbox'), stripes: t('stripesLabel'), stray: t('stray'), drag: dragLabel }),
    [t, dragLabel],
  );
  return (
    <Stack h="100%" gap={2} component="section" aria-label={t('inbox')} data-testid="inbox">
      <Group gap="xs" justify="space-between">
        <Text size="xs" fw={600}>
          {t('inbox')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('inboxHelp')} <Kbd size="xs">{keyOf('paragraphUp')}</Kbd> <Kbd size="xs">{keyOf('sendTo')}</Kbd>
        </Text>
      </Group>
      <ScrollArea flex={1} type="auto" onFocus={() => writing.enter('inbox')} onContextMenu={onContextMenu}>
        <TextEditor
          className="fw-without-stripes"
          ref={writing.inbox}
          sections={sections}
          blocks={writing.inboxBlocks}
          mode={mode}
          labels={labels}
          newBlockId={newBlockId}
          spelling={mode === 'write' ? aids.spelling : null}
          expand={aids.expand}
          onChange={(made) => writing.change('inbox', made)}
          onUndo={() => void attempt(undo)}
          onRedo={() => void attempt(redo)}
          onPasteTooLarge={() => showError(t('pasteTooLarge', { returnObjects: true }))}
        />
      </ScrollArea>
    </Stack>
  );
}
