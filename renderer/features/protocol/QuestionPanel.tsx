import { Button, List, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SkeletonSection } from '#shared/guide/protocolSkeleton';
import type { AnswerState, Protocol } from '#shared/model/fieldwork';
import type { GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';

interface Props {
  readonly skeleton: readonly SkeletonSection[];
  readonly question: GuideNodeId | null;
  readonly answers: Protocol['answers'];
  readonly onToggle: (state: AnswerState) => void;
}

const states = ['notAsked', 'noAnswer', 'later'] as const;

/** The question one is at: its supplementary questions as prompts, and what to say when there is no text. */
export function QuestionPanel({ skeleton, question, answers, onToggle }: Props) {
  const { t } = useTranslation('protocol');
  const node = skeleton.flatMap((section) => section.questions).find((one) => one.id === question);
  if (node === undefined || question === null) {
    return (
      <Text size="sm" c="dimmed">
        {t('noQuestion')}
      </Text>
    );
  }
  const state = answers[question];
  return (
    <Stack gap="xs" mih={0}>
      <Title order={2} fz="sm">
        {node.printedNumber === null
          ? t('thisQuestion')
          : t('questionNumber', { number: node.printedNumber })}
      </Title>
      <Button.Group orientation="vertical" aria-label={t('stateLabel')}>
        {states.map((one) => (
          <Button
            key={one}
            size="xs"
            variant={state === one ? 'filled' : 'default'}
            aria-pressed={state === one}
            onClick={() => onToggle(one)}
          >
            {t(`state.${one}`)}
          </Button>
        ))}
      </Button.Group>
      {node.children.length > 0 && (
        <>
          <Text size="xs" fw={600} c="dimmed">
            {t('prompts')}
          </Text>
          <ScrollArea.Autosize mah={320} type="auto">
            <Prompts nodes={node.children} />
          </ScrollArea.Autosize>
        </>
      )}
    </Stack>
  );
}

function Prompts({ nodes }: { readonly nodes: readonly GuideNode[] }) {
  return (
    <List size="xs" spacing={4} withPadding={false}>
      {nodes.map((node) => (
        <List.Item key={node.id} fs={node.kind === 'instruction' ? 'italic' : 'normal'}>
          {node.text}
          {node.children.length > 0 && <Prompts nodes={node.children} />}
        </List.Item>
      ))}
    </List>
  );
}
