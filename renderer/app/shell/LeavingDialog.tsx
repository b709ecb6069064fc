import { Badge, Button, Group, List, Modal, ScrollArea, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ignoreWords } from '#shared/commands/nameCommands';
import type { LeavingFinding } from '#shared/privacy/scanBeforeExport';
import { useAttempt } from '../../ui/useAttempt';
import { WaitLine } from '../../ui/waiting/WaitLine';
import { type LeavingQuestion, useLeavingQuestion } from '../../workspace/mayLeave';
import { nameListId } from '../../workspace/nameListId';
import { run } from '../../workspace/run';

/** Asked by the last scan before a file is written: what it found, and whether the file shall go out. */
export function LeavingDialog() {
  const question = useLeavingQuestion((state) => state.question);
  switch (question?.kind) {
    case undefined:
      return null;
    case 'looking':
      return <Looking answer={question.answer} />;
    case 'found':
      return <Found {...question} />;
    case 'broken':
      return <Broken answer={question.answer} />;
  }
}

type Answer = Pick<LeavingQuestion, 'answer'>;

function Looking({ answer }: Answer) {
  const { t } = useTranslation('privacy');
  return (
    <Frame title={t('leaving.looking')} onClose={() => answer(false)}>
      <WaitLine label={t('leaving.lookingText')} amount={null} onCancel={() => answer(false)} />
    </Frame>
  );
}

function Broken({ answer }: Answer) {
  const { t } = useTranslation('privacy');
  return (
    <Frame title={t('leaving.broken')} onClose={() => answer(false)}>
      <Text size="sm">{t('leaving.brokenText')}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => answer(true)}>
          {t('leaving.unseen')}
        </Button>
        <Button onClick={() => answer(false)} data-autofocus>
          {t('leaving.stop')}
        </Button>
      </Group>
    </Frame>
  );
}

function Found({ findings, answer }: Extract<LeavingQuestion, { readonly kind: 'found' }>) {
  const { t } = useTranslation('privacy');
  const attempt = useAttempt();
  const [noNames, setNoNames] = useState<ReadonlySet<string>>(new Set());
  const open = findings.filter(({ text }) => !noNames.has(text));

  async function noName(text: string): Promise<void> {
    const done = await attempt(async () => {
      await run(ignoreWords, { list: nameListId(), words: [text] });
      return true;
    });
    if (done === true) setNoNames((before) => new Set([...before, text]));
  }

  return (
    <Frame
      title={open.length === 0 ? t('leaving.allDecided') : t('leaving.title', { count: open.length })}
      onClose={() => answer(false)}
    >
      <Text size="sm">{open.length === 0 ? t('leaving.allDecidedText') : t('leaving.text')}</Text>
      {open.length > 0 && (
        <ScrollArea.Autosize mah={300} type="auto" viewportProps={{ tabIndex: 0 }}>
          <List size="sm" spacing={8} listStyleType="none" aria-label={t('leaving.list')}>
            {open.map((finding) => (
              <Row key={finding.text} finding={finding} onNoName={() => void noName(finding.text)} />
            ))}
          </List>
        </ScrollArea.Autosize>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={() => answer(true)}>
          {open.length === 0 ? t('save') : t('leaving.goOn')}
        </Button>
        <Button onClick={() => answer(false)} data-autofocus>
          {t('leaving.stop')}
        </Button>
      </Group>
    </Frame>
  );
}

function Row({ finding, onNoName }: { readonly finding: LeavingFinding; readonly onNoName: () => void }) {
  const { t } = useTranslation('privacy');
  const { where, text, context, places, class: kind, rule } = finding;
  return (
    <List.Item styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}>
      <Group wrap="nowrap" justify="space-between" align="flex-start">
        <Stack gap={0} miw={0}>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }} data-testid="leaving-context">
            <Marked context={context} text={text} />
          </Text>
          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {[t(`class.${kind}`), t(`why.${rule}`), where].filter((part) => part !== '').join(' · ')}
          </Text>
        </Stack>
        <Group gap={6} wrap="nowrap" style={{ flexShrink: 0 }}>
          {places > 1 && (
            <Badge size="sm" variant="default" tt="none">
              {t('times', { count: places })}
            </Badge>
          )}
          {rule !== 'listed' && (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={onNoName}
              aria-label={t('leaving.noName', { name: text })}
            >
              {t('noName')}
            </Button>
          )}
        </Group>
      </Group>
    </List.Item>
  );
}

/** The words in their surroundings, so that nobody has to look for what is meant. */
function Marked({ context, text }: { readonly context: string; readonly text: string }) {
  const at = context.indexOf(text);
  if (at < 0) return context;
  return (
    <>
      {context.slice(0, at)}
      <strong>{text}</strong>
      {context.slice(at + text.length)}
    </>
  );
}

interface FrameProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Frame({ title, onClose, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      // Above the dialog that the export was started from.
      zIndex={300}
      scrollAreaComponent={ScrollArea.Autosize}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack>{children}</Stack>
    </Modal>
  );
}
