import { Box, Button, Group, Kbd, ScrollArea, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconHighlight } from '@tabler/icons-react';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editProtocol, setAnswerState } from '#shared/commands/protocolCommands';
import type { AnswerState } from '#shared/model/fieldwork';
import { asId, type BlockId, type GuideNodeId } from '#shared/model/ids';
import type { TextChange } from '../../editor/changeLog';
import type { TextEditor as TextEditorHandle } from '../../editor/createTextEditor';
import { TextEditor } from '../../editor/TextEditor';
import { getHost } from '../../host/getHost';
import { showError } from '../../ui/notices';
import { PageHeader } from '../../ui/PageHeader';
import { useAttempt } from '../../ui/useAttempt';
import { questionStates } from '../../workspace/progress';
import { redo, run, undo } from '../../workspace/run';
import { systemClock } from '../../workspace/session';
import { createTypingRun } from '../../workspace/typingRun';
import { GuidePanel } from './GuidePanel';
import { protocolSections } from './protocolSections';
import { QuestionPanel } from './QuestionPanel';
import { type OpenProtocol, protocolTitle } from './useProtocol';

interface Props {
  readonly open: OpenProtocol;
  readonly onBack: () => void;
  readonly onCode: () => void;
}

/** Split view: the role's guide with progress, the answers, and the question one is at. */
export function WriteProtocol({ open, onBack, onCode }: Props) {
  const { t } = useTranslation('protocol');
  const attempt = useAttempt();
  const { protocol, guide, interview, skeleton } = open;
  const editor = useRef<TextEditorHandle>(null);
  const jump = useRef<HTMLInputElement>(null);
  const [typingRun] = useState(() => createTypingRun(systemClock));
  const [question, setQuestion] = useState<GuideNodeId | null>(null);
  const states = useMemo(() => questionStates(guide, interview, protocol), [guide, interview, protocol]);
  const sections = useMemo(
    () => protocolSections(skeleton, protocol.answers, t),
    [skeleton, protocol.answers, t],
  );
  const labels = useMemo(
    () => ({
      text: t('textLabel', { title: protocolTitle(open) }),
      stripes: t('stripesLabel'),
      stray: t('stray'),
    }),
    [open, t],
  );

  const change = useCallback(
    (made: TextChange) => {
      const group = typingRun(made);
      const params = { protocol: protocol.id, edits: made.edits };
      void attempt(() => run(editProtocol, params, group === undefined ? {} : { group }));
    },
    [attempt, protocol.id, typingRun],
  );

  // The window closes: what was typed in the last moments is handed over before it is gone.
  useEffect(() => getHost().closing.onClosing(async () => editor.current?.flush()), []);

  function go(id: GuideNodeId): void {
    editor.current?.focus(id);
    setQuestion(id);
  }

  function toggle(state: AnswerState): void {
    if (question === null) return;
    editor.current?.flush();
    const next = protocol.answers[question] === state ? null : state;
    void attempt(() => run(setAnswerState, { protocol: protocol.id, question, state: next }));
  }

  function nextOpen(): void {
    const order = [...states.keys()];
    const from = question === null ? -1 : order.indexOf(question);
    const around = [...order.slice(from + 1), ...order.slice(0, from + 1)];
    const next = around.find((id) => states.get(id) === 'open');
    if (next !== undefined) go(next);
  }

  function shortcut(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const action =
      key === 'j'
        ? () => jump.current?.focus()
        : key === 'enter'
          ? nextOpen
          : key === 'q'
            ? () => editor.current?.toggleMark('verbatim')
            : key === 'l'
              ? () => toggle('later')
              : key === 'n' && event.shiftKey
                ? () => toggle('notAsked')
                : null;
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  return (
    <Stack h="100%" gap={0} onKeyDownCapture={shortcut}>
      <PageHeader title={protocolTitle(open)}>
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
          {t('back')}
        </Button>
        <Button
          variant="light"
          leftSection={<IconHighlight size={16} />}
          onClick={() => {
            editor.current?.flush();
            onCode();
          }}
        >
          {t('toCoding')}
        </Button>
      </PageHeader>
      <Group flex={1} mih={0} align="stretch" wrap="nowrap" gap="md">
        <Box w={250} mih={0} style={{ flexShrink: 0 }}>
          <GuidePanel ref={jump} skeleton={skeleton} states={states} question={question} onGo={go} />
        </Box>
        <ScrollArea flex={1} type="auto" data-testid="protocol-text">
          <TextEditor
            ref={editor}
            sections={sections}
            blocks={protocol.blocks}
            mode="write"
            labels={labels}
            newBlockId={newBlockId}
            onChange={change}
            onUndo={() => void attempt(undo)}
            onRedo={() => void attempt(redo)}
            onSelection={(_, at) => setQuestion(at)}
            onPasteTooLarge={() => showError(t('pasteTooLargeTitle'), t('pasteTooLarge'))}
          />
        </ScrollArea>
        <Stack w={230} gap="md" style={{ flexShrink: 0 }}>
          <QuestionPanel
            skeleton={skeleton}
            question={question}
            answers={protocol.answers}
            onToggle={toggle}
          />
          <ShortcutHelp />
        </Stack>
      </Group>
    </Stack>
  );
}

function newBlockId(): BlockId {
  return asId<BlockId>(systemClock.newId());
}

/** The keys people expect here (trade, 5.3), always in view. */
function ShortcutHelp() {
  const { t } = useTranslation('protocol');
  const keys = [
    { keys: t('keys.jump'), label: t('shortcuts.jump') },
    { keys: t('keys.next'), label: t('shortcuts.next') },
    { keys: t('keys.verbatim'), label: t('shortcuts.verbatim') },
    { keys: t('keys.notAsked'), label: t('shortcuts.notAsked') },
    { keys: t('keys.later'), label: t('shortcuts.later') },
  ];
  return (
    <Stack gap={4} mt="auto">
      {keys.map((one) => (
        <Group key={one.keys} justify="space-between" wrap="nowrap" gap="xs">
          <Text size="xs" c="dimmed">
            {one.label}
          </Text>
          <Kbd size="xs">{one.keys}</Kbd>
        </Group>
      ))}
    </Stack>
  );
}
