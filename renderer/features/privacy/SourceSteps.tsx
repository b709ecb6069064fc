import { ActionIcon, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconCircleDashed } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reopenDocument, takeDocumentStep } from '#shared/commands/lifeCycleCommands';
import { anonymisedBy } from '#shared/fieldwork/lifeCycleRules';
import type { SourceDocument } from '#shared/model/document';
import type { LifeCycleStep } from '#shared/model/fieldwork';
import { isLocked, nextDocumentStep, standingSteps } from '#shared/model/lifeCycle';
import { LifeCycleHistory } from '../../ui/lifeCycle/LifeCycleHistory';
import { stateIcons } from '../../ui/lifeCycle/lifeCycleWords';
import { ReasonDialog } from '../../ui/lifeCycle/ReasonDialog';
import { useAttempt } from '../../ui/useAttempt';
import { useDay } from '../../ui/useDay';
import { run } from '../../workspace/run';
import { useTree, useWorkspace } from '../../workspace/store';

const steps = ['anonymised', 'approved'] as const;
type Step = (typeof steps)[number];

/** What is left to do with a source once it is in the project: replacing its names, and approving it. */
export function SourceSteps({ document }: { readonly document: SourceDocument }) {
  const { t } = useTranslation('privacy');
  const attempt = useAttempt();
  const [reopening, setReopening] = useState<Step | null>(null);
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  const fourEyes = useTree((tree) => Object.values(tree.project)[0]?.fourEyes === true);
  const author = useWorkspace((state) => state.open?.author ?? null);
  const { id, lifeCycle } = document;
  const next = nextDocumentStep(lifeCycle);
  const sameHands = next === 'approved' && fourEyes && anonymisedBy(lifeCycle) === author;
  const history = lifeCycle.map((event) => ({ ...event, name: people?.[event.by]?.name ?? '' }));
  return (
    <Stack component="section" gap="xs" aria-label={t('source.panel')}>
      <Title order={2} fz="sm">
        {t('source.panel')}
      </Title>
      <Stack component="ol" gap={4} p={0} m={0} style={{ listStyle: 'none' }}>
        {steps.map((step) => (
          <StepLine
            key={step}
            step={step}
            event={standingSteps(lifeCycle).find((one) => one.step === step)}
            name={(by) => people?.[by]?.name ?? ''}
            current={step === next}
            onReopen={() => setReopening(step)}
          />
        ))}
      </Stack>
      {next !== null && (
        <>
          <Text size="xs">{sameHands ? t('source.sameHands') : t(`source.meaning.${next}`)}</Text>
          <Button
            size="xs"
            disabled={sameHands}
            onClick={() => void attempt(() => run(takeDocumentStep, { document: id, step: next }))}
          >
            {t(`source.action.${next}`)}
          </Button>
        </>
      )}
      <LifeCycleHistory events={history} />
      {reopening !== null && (
        <ReasonDialog
          title={t('source.reopen')}
          text={isLocked(document) ? t('source.reopenLocked') : t('source.reopenMeaning')}
          confirmLabel={t('source.reopen')}
          onConfirm={(reason) => run(reopenDocument, { document: id, step: reopening, reason })}
          onClose={() => setReopening(null)}
        />
      )}
    </Stack>
  );
}

interface LineProps {
  readonly step: Step;
  readonly event: SourceDocument['lifeCycle'][number] | undefined;
  readonly name: (by: SourceDocument['lifeCycle'][number]['by']) => string;
  readonly current: boolean;
  readonly onReopen: () => void;
}

function StepLine({ step, event, name, current, onReopen }: LineProps) {
  const { t } = useTranslation('lifeCycle');
  const day = useDay();
  const Icon = event === undefined ? IconCircleDashed : stateIcons[step satisfies LifeCycleStep];
  return (
    <Group
      component="li"
      gap={6}
      wrap="nowrap"
      align="flex-start"
      aria-current={current ? 'step' : undefined}
    >
      <Icon size={16} />
      <Stack gap={0} flex={1} miw={0}>
        <Text
          size="sm"
          fw={current ? 600 : 400}
          c={event === undefined && !current ? 'dimmed' : 'inherit'}
          lh={1.2}
        >
          {t(`state.${step}`)}
        </Text>
        {event !== undefined && (
          <Text size="xs" c="dimmed">
            {`${name(event.by)}, ${day(event.at)}`}
          </Text>
        )}
      </Stack>
      {event !== undefined && (
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={t('reopenBefore', { step: t(`state.${step}`) })}
          title={t('reopenBefore', { step: t(`state.${step}`) })}
          onClick={onReopen}
        >
          <IconArrowBackUp size={14} />
        </ActionIcon>
      )}
    </Group>
  );
}
