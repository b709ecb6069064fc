import {
  Badge,
  Box,
  Button,
  Group,
  Kbd,
  ScrollArea,
  Stack,
  Switch,
  Text,
  TextInput,
  VisuallyHidden,
} from '@mantine/core';
import { IconArrowDown, IconInbox, IconSearch } from '@tabler/icons-react';
import { type FormEvent, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nodeLabel } from '#shared/guide/guideNodes';
import type { SkeletonSection } from '#shared/guide/protocolSkeleton';
import type { BlockId, GuideNodeId } from '#shared/model/ids';
import { useKeyNames } from '../../ui/keys/useKeyNames';
import type { QuestionState } from '../../workspace/progress';
import { findQuestions } from './findQuestions';
import { GuideQuestion } from './GuideQuestion';
import { useBlockDrop } from './useBlockDrop';
import classes from './write.module.css';

interface Props {
  readonly ref?: Ref<HTMLInputElement>;
  readonly skeleton: readonly SkeletonSection[];
  readonly states: ReadonlyMap<GuideNodeId, QuestionState>;
  readonly question: GuideNodeId | null;
  readonly inboxCount: number;
  readonly canDrop: boolean;
  readonly onGo: (question: GuideNodeId) => void;
  readonly onNextOpen: () => void;
  readonly onDrop: (question: GuideNodeId | null, blocks: readonly BlockId[]) => void;
  readonly onInbox: () => void;
}

/** The role's guide: where one is, what is answered, and a field to jump by number. Paragraphs can be dropped on it. */
export function GuidePanel(props: Props) {
  const { skeleton, states, question, inboxCount, onGo } = props;
  const { t, i18n } = useTranslation('protocol');
  const { keyOf } = useKeyNames();
  const language = i18n.language === 'en' ? 'en' : 'de';
  const [openOnly, setOpenOnly] = useState(false);
  const counts = countStates([...states.values()]);
  const drop = useBlockDrop(props.canDrop, (blocks) => props.onDrop(null, blocks));

  function isShown(id: GuideNodeId): boolean {
    return !openOnly || id === question || !isDone(states.get(id));
  }

  return (
    <Stack h="100%" gap="xs">
      <JumpField ref={props.ref} skeleton={skeleton} onGo={onGo} />
      <Stack gap={0}>
        <Text size="sm" fw={600} data-testid="protocol-progress">
          {t('progress', { done: counts.done, all: states.size })}
        </Text>
        <Text size="xs" c="dimmed" data-testid="protocol-counts">
          {(['open', 'later', 'notAsked', 'noAnswer'] as const)
            .filter((state) => counts[state] > 0)
            .map((state) => t('stateCount', { count: counts[state], state: t(`state.${state}`) }))
            .join(' · ')}
        </Text>
      </Stack>
      <Group justify="space-between" gap={4} wrap="nowrap">
        <Switch
          size="xs"
          label={t('openOnly')}
          checked={openOnly}
          onChange={(event) => setOpenOnly(event.currentTarget.checked)}
        />
        <Button
          size="compact-xs"
          px={4}
          variant="subtle"
          onClick={props.onNextOpen}
          leftSection={<IconArrowDown size={14} />}
          title={t('nextOpen')}
          disabled={counts.open + counts.later === 0}
        >
          <VisuallyHidden>{t('nextOpen')}</VisuallyHidden>
          <Kbd size="xs">{keyOf('nextOpen')}</Kbd>
        </Button>
      </Group>
      <ScrollArea flex={1} type="auto">
        <Stack component="nav" gap="xs" aria-label={t('guidePanel')} pr="xs">
          {skeleton.map(({ section, questions }) => {
            const shown = questions.filter(({ id }) => isShown(id));
            if (shown.length === 0) return null;
            return (
              <Box key={section.id}>
                <Group justify="space-between" wrap="nowrap" gap={6} align="flex-start" pb={2}>
                  <Text size="xs" fw={600} c="dimmed" lineClamp={2} title={section.text}>
                    {nodeLabel(section, language)}
                  </Text>
                  <SectionCount states={questions.map(({ id }) => states.get(id))} />
                </Group>
                {shown.map((node) => (
                  <GuideQuestion
                    key={node.id}
                    label={nodeLabel(node, language)}
                    title={node.text}
                    state={states.get(node.id) ?? 'open'}
                    current={node.id === question}
                    canDrop={props.canDrop}
                    onGo={() => onGo(node.id)}
                    onDrop={(blocks) => props.onDrop(node.id, blocks)}
                  />
                ))}
              </Box>
            );
          })}
        </Stack>
        {openOnly && counts.open + counts.later === 0 && (
          <Text size="xs" c="dimmed">
            {t('nothingOpen')}
          </Text>
        )}
      </ScrollArea>
      <Button
        {...drop.handlers}
        className={drop.over ? classes.dropping : ''}
        size="xs"
        variant={inboxCount > 0 ? 'light' : 'default'}
        justify="space-between"
        leftSection={<IconInbox size={14} />}
        rightSection={
          <Badge size="sm" variant="light" circle data-testid="inbox-count">
            {inboxCount}
          </Badge>
        }
        onClick={props.onInbox}
      >
        {t('inbox')}
      </Button>
    </Stack>
  );
}

interface JumpProps {
  readonly ref?: Ref<HTMLInputElement> | undefined;
  readonly skeleton: readonly SkeletonSection[];
  readonly onGo: (question: GuideNodeId) => void;
}

function JumpField({ ref, skeleton, onGo }: JumpProps) {
  const { t } = useTranslation('protocol');
  const { keyOf } = useKeyNames();
  const [wanted, setWanted] = useState('');
  const [missed, setMissed] = useState(false);

  function clear(): void {
    setWanted('');
    setMissed(false);
  }

  function jump(event: FormEvent): void {
    event.preventDefault();
    if (wanted.trim() === '') return;
    const [found] = findQuestions(skeleton, wanted);
    setMissed(found === undefined);
    if (found === undefined) return;
    setWanted('');
    onGo(found.id);
  }

  return (
    <form onSubmit={jump} autoComplete="off">
      <TextInput
        ref={ref}
        size="xs"
        aria-label={t('jumpLabel')}
        placeholder={t('jumpPlaceholder')}
        leftSection={<IconSearch size={14} />}
        rightSection={<Kbd size="xs">{keyOf('jump')}</Kbd>}
        rightSectionWidth={64}
        value={wanted}
        onChange={(event) => {
          setWanted(event.currentTarget.value);
          setMissed(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') clear();
        }}
        onBlur={() => {
          // Words that lead nowhere would stay red beside the text one writes in.
          if (missed) clear();
        }}
        error={missed ? t('jumpMissed') : null}
        autoComplete="off"
      />
    </form>
  );
}

function SectionCount({ states }: { readonly states: readonly (QuestionState | undefined)[] }) {
  const { t } = useTranslation('protocol');
  const done = states.filter(isDone).length;
  return (
    <Text size="xs" c="dimmed" style={{ flexShrink: 0 }} title={t('progress', { done, all: states.length })}>
      {done}/{states.length}
    </Text>
  );
}

function isDone(state: QuestionState | undefined): boolean {
  return state === 'answered' || state === 'notAsked' || state === 'noAnswer';
}

function countStates(states: readonly QuestionState[]): Readonly<Record<QuestionState | 'done', number>> {
  const count = (wanted: QuestionState) => states.filter((state) => state === wanted).length;
  return {
    open: count('open'),
    answered: count('answered'),
    notAsked: count('notAsked'),
    noAnswer: count('noAnswer'),
    later: count('later'),
    done: states.filter(isDone).length,
  };
}
