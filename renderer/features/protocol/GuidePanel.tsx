import { Box, Group, ScrollArea, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import {
  IconCircle,
  IconCircleCheckFilled,
  IconCircleMinus,
  IconCircleOff,
  IconClockHour4,
  IconSearch,
} from '@tabler/icons-react';
import { type FormEvent, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nodeLabel } from '#shared/guide/guideNodes';
import type { SkeletonSection } from '#shared/guide/protocolSkeleton';
import type { GuideNodeId } from '#shared/model/ids';
import type { QuestionState } from '../../workspace/progress';

interface Props {
  readonly ref?: Ref<HTMLInputElement>;
  readonly skeleton: readonly SkeletonSection[];
  readonly states: ReadonlyMap<GuideNodeId, QuestionState>;
  readonly question: GuideNodeId | null;
  readonly onGo: (question: GuideNodeId) => void;
}

/** The role's guide: where one is, what is answered, and a field to jump by number. */
export function GuidePanel({ ref, skeleton, states, question, onGo }: Props) {
  const { t, i18n } = useTranslation('protocol');
  const language = i18n.language === 'en' ? 'en' : 'de';
  const [wanted, setWanted] = useState('');
  const [missed, setMissed] = useState(false);
  const done = [...states.values()].filter((state) => state !== 'open' && state !== 'later').length;

  function jump(event: FormEvent): void {
    event.preventDefault();
    const number = wanted.trim().toLowerCase();
    const nodes = skeleton.flatMap((section) => section.questions);
    const exact = nodes.find((node) => node.printedNumber?.toLowerCase() === number);
    const found =
      exact ??
      nodes.find((node) => node.printedNumber?.toLowerCase().startsWith(number)) ??
      nodes.find((node) => node.text.toLowerCase().includes(number));
    setMissed(found === undefined);
    if (found === undefined || number === '') return;
    setWanted('');
    onGo(found.id);
  }

  return (
    <Stack h="100%" gap="xs">
      <form onSubmit={jump} autoComplete="off">
        <TextInput
          ref={ref}
          size="xs"
          aria-label={t('jumpLabel')}
          placeholder={t('jumpPlaceholder')}
          leftSection={<IconSearch size={14} />}
          value={wanted}
          onChange={(event) => {
            setWanted(event.currentTarget.value);
            setMissed(false);
          }}
          error={missed ? t('jumpMissed') : null}
          autoComplete="off"
        />
      </form>
      <Text size="sm" fw={600} data-testid="protocol-progress">
        {t('progress', { done, all: states.size })}
      </Text>
      <ScrollArea flex={1} type="auto">
        <Stack component="nav" gap="xs" aria-label={t('guidePanel')} pr="xs">
          {skeleton.map(({ section, questions }) => (
            <Box key={section.id}>
              <Text size="xs" fw={600} c="dimmed" pb={2}>
                {nodeLabel(section, language)}
              </Text>
              {questions.map((node) => (
                <UnstyledButton
                  key={node.id}
                  w="100%"
                  px={4}
                  py={2}
                  onClick={() => onGo(node.id)}
                  aria-current={node.id === question ? 'location' : undefined}
                  {...(node.id === question ? { bg: 'var(--mantine-primary-color-light)' } : {})}
                >
                  <Group gap={6} wrap="nowrap" align="flex-start">
                    <StateIcon state={states.get(node.id) ?? 'open'} />
                    <Text size="xs" lineClamp={2}>
                      {nodeLabel(node, language)}
                    </Text>
                  </Group>
                </UnstyledButton>
              ))}
            </Box>
          ))}
        </Stack>
      </ScrollArea>
    </Stack>
  );
}

const icons = {
  open: IconCircle,
  answered: IconCircleCheckFilled,
  notAsked: IconCircleOff,
  noAnswer: IconCircleMinus,
  later: IconClockHour4,
} as const;

function StateIcon({ state }: { readonly state: QuestionState }) {
  const { t } = useTranslation('protocol');
  const Icon = icons[state];
  return <Icon size={14} style={{ flexShrink: 0, marginTop: 2 }} aria-label={t(`state.${state}`)} />;
}
