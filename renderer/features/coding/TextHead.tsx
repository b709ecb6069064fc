import { ActionIcon, Button, Group, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconChevronLeft, IconChevronRight, IconPencil, IconQuote } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { takeStep } from '#shared/commands/lifeCycleCommands';
import type { ProtocolId, TextId } from '#shared/model/ids';
import { nextStep } from '#shared/model/lifeCycle';
import type { CodedText } from '#shared/model/tree';
import { useKeyNames } from '../../ui/keys/useKeyNames';
import { showInfo } from '../../ui/notices';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import { LayerMenu } from './LayerMenu';

/** Drawn anew only when something of it changes: the functions must stay the same between renders. */
interface Props {
  readonly text: CodedText;
  readonly title: string;
  readonly queue: readonly TextId[];
  readonly canCode: boolean;
  readonly onOpen: (text: TextId | null) => void;
  readonly onWrite: (() => void) | null;
  readonly onStep: (step: 1 | -1) => void;
  readonly onInVivo: () => void;
}

/** Which text, where it stands in the queue, and the next one. */
export const TextHead = memo(function TextHead(props: Props) {
  const { text, title, queue, canCode, onOpen, onWrite, onStep, onInVivo } = props;
  const { t } = useTranslation('coding');
  const { keyOf } = useKeyNames();
  const place = queue.indexOf(text.id);
  return (
    <Group justify="space-between" wrap="nowrap" mb="xs" gap="xs">
      <Title order={1} fz="lg" lineClamp={2} title={title} flex={1}>
        {title}
      </Title>
      {place >= 0 && queue.length > 1 && (
        <Group gap={2} wrap="nowrap">
          <ActionIcon
            variant="default"
            size={30}
            disabled={place === 0}
            onClick={() => onStep(-1)}
            aria-label={t('previousText')}
            title={`${t('previousText')} (${keyOf('previousText')})`}
          >
            <IconChevronLeft size={16} />
          </ActionIcon>
          <Text size="sm" px={4} style={{ whiteSpace: 'nowrap' }} data-testid="queue-place">
            {t('queuePlace', { place: place + 1, all: queue.length })}
          </Text>
          <ActionIcon
            variant="default"
            size={30}
            disabled={place === queue.length - 1}
            onClick={() => onStep(1)}
            aria-label={t('nextText')}
            title={`${t('nextText')} (${keyOf('nextText')})`}
          >
            <IconChevronRight size={16} />
          </ActionIcon>
        </Group>
      )}
      <LayerMenu />
      <Button
        variant="default"
        size="xs"
        px="xs"
        leftSection={<IconQuote size={16} />}
        disabled={!canCode}
        // The selection in the text must survive the click.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onInVivo}
        title={`${t('inVivoHelp')} (${keyOf('inVivo')})`}
      >
        {t('inVivo')}
      </Button>
      {text.kind === 'protocol' && <Coded protocol={text.id} />}
      <Button
        variant="default"
        size="xs"
        px="xs"
        leftSection={<IconArrowLeft size={16} />}
        onClick={() => onOpen(null)}
      >
        {t('allTexts')}
      </Button>
      {onWrite !== null && (
        <Button variant="light" size="xs" px="xs" leftSection={<IconPencil size={16} />} onClick={onWrite}>
          {t('toWriting')}
        </Button>
      )}
    </Group>
  );
});

/** Where coding is the protocol's next step, it is taken from here. */
function Coded({ protocol }: { readonly protocol: ProtocolId }) {
  const { t } = useTranslation('coding');
  const attempt = useAttempt();
  // Not `useLifeCycle`: that counts what is coded, anew with every coding.
  const next = useTree((tree) => {
    const lifeCycle = tree.protocol[protocol]?.lifeCycle;
    return lifeCycle === undefined ? null : nextStep(lifeCycle);
  });
  if (next !== 'coded') return null;
  async function take(): Promise<void> {
    const taken = await attempt(async () => {
      await run(takeStep, { protocol, step: 'coded' });
      return true;
    });
    if (taken === true) showInfo(t('markedCoded'));
  }
  return (
    <Button variant="default" size="xs" px="xs" onClick={() => void take()}>
      {t('markCoded')}
    </Button>
  );
}
