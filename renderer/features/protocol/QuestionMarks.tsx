import { Button, Group, Kbd, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SkeletonSection } from '#shared/guide/protocolSkeleton';
import type { AnswerState, Protocol } from '#shared/model/fieldwork';
import type { GuideNodeId } from '#shared/model/ids';
import { useKeyNames } from '../../ui/keys/useKeyNames';
import { type AnswerSource, sourceOf } from './useWriting';

interface Props {
  readonly skeleton: readonly SkeletonSection[];
  readonly question: GuideNodeId | null;
  readonly protocol: Protocol;
  readonly locked: boolean;
  readonly onState: (state: AnswerState) => void;
  readonly onSource: (source: AnswerSource) => void;
}

const states = ['notAsked', 'noAnswer', 'later'] as const;
const sources = ['said', 'file', 'observed'] as const;

/** What to say of the question one is at when there is no text, and where its answer comes from. */
export function QuestionMarks({ skeleton, question, protocol, locked, onState, onSource }: Props) {
  const { t } = useTranslation('protocol');
  const { keyOf } = useKeyNames();
  const node = skeleton.flatMap((section) => section.questions).find((one) => one.id === question);
  if (node === undefined || question === null) {
    return (
      <Text size="sm" c="dimmed">
        {t('noQuestion')}
      </Text>
    );
  }
  const state = protocol.answers[question];
  return (
    <Stack gap={6}>
      <Title order={2} fz="sm">
        {node.printedNumber === null
          ? t('thisQuestion')
          : t('questionNumber', { number: node.printedNumber })}
      </Title>
      <Stack gap={3} role="group" aria-label={t('stateLabel')}>
        {states.map((one) => (
          <Button
            key={one}
            size="compact-sm"
            fz="xs"
            px={6}
            fw={500}
            fullWidth
            justify="space-between"
            variant={state === one ? 'filled' : 'default'}
            aria-pressed={state === one}
            disabled={locked}
            rightSection={<Kbd size="xs">{keyOf(one)}</Kbd>}
            onClick={() => onState(one)}
          >
            {t(`state.${one}`)}
          </Button>
        ))}
      </Stack>
      <Group gap={4} wrap="nowrap" justify="space-between">
        <Text size="xs" c="dimmed">
          {t('sourceLabel')}
        </Text>
        <Kbd size="xs">{keyOf('source')}</Kbd>
      </Group>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('sourceLabel')}
        disabled={locked}
        value={sourceOf(protocol, question)}
        onChange={(value) => onSource(value as AnswerSource)} // one of the three below
        data={sources.map((source) => ({ value: source, label: t(`source.${source}`) }))}
      />
    </Stack>
  );
}
