import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LifeCycleBadge } from './LifeCycleBadge';
import { LifeCycleHistory } from './LifeCycleHistory';
import { LifeCycleSteps } from './LifeCycleSteps';
import type { LifeCycleView } from './lifeCycleView';
import type { StepWord } from './lifeCycleWords';
import { ReasonDialog } from './ReasonDialog';
import { TakeStepDialog } from './TakeStepDialog';

interface Props {
  readonly lifeCycle: LifeCycleView;
  /** Which of several protocols on the screen is meant. */
  readonly of?: string;
  /** Opens the place where names are found and replaced; without it the panel only says that it comes next. */
  readonly onAnonymise?: () => void;
}

type Asking =
  | { readonly kind: 'take' }
  | { readonly kind: 'skip'; readonly step: StepWord }
  | { readonly kind: 'reopen'; readonly step: StepWord };

/**
 * A protocol's way from draft to archive: where it stands, the next step and what it means, what was left out
 * and why, and the way back. Knows no project: `useLifeCycle` of the workspace gives it all.
 */
export function LifeCyclePanel({ lifeCycle, of = '', onAnonymise }: Props) {
  const { t } = useTranslation('lifeCycle');
  const [asking, setAsking] = useState<Asking | null>(null);
  const { next, obstacle } = lifeCycle;
  const close = () => setAsking(null);
  const title = of === '' ? t('panel') : t('panelOf', { name: of });
  return (
    <Stack component="section" gap="xs" aria-label={title}>
      <Title order={2} fz="sm">
        {title}
      </Title>
      <LifeCycleBadge state={lifeCycle.state} skipped={lifeCycle.skipped} />
      <LifeCycleSteps lifeCycle={lifeCycle} onReopen={(step) => setAsking({ kind: 'reopen', step })} />
      {next !== null && (
        <>
          {lifeCycle.suggested && <Text size="xs">{suggestion(lifeCycle, t)}</Text>}
          {obstacle !== null && <Text size="xs">{t(`obstacle.${obstacle}`)}</Text>}
          {next === 'anonymised' && onAnonymise !== undefined && (
            <Button size="xs" variant="light" onClick={onAnonymise}>
              {t('toAnonymising')}
            </Button>
          )}
          <Button
            size="xs"
            variant={lifeCycle.suggested ? 'filled' : 'default'}
            disabled={obstacle !== null}
            onClick={() => setAsking({ kind: 'take' })}
          >
            {t(`action.${next}`)}
          </Button>
          {lifeCycle.canSkip && obstacle === null && (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => setAsking({ kind: 'skip', step: next })}
            >
              {t('skip')}
            </Button>
          )}
        </>
      )}
      <LifeCycleHistory events={lifeCycle.history} />
      {asking?.kind === 'take' && <TakeStepDialog lifeCycle={lifeCycle} onClose={close} />}
      {asking?.kind === 'skip' && (
        <ReasonDialog
          title={t('skipTitle', { step: t(`state.${asking.step}`) })}
          text={t(`skipMeaning.${asking.step as 'coded'}`)} // only skippable steps are asked about
          confirmLabel={t('skipConfirm')}
          onConfirm={(reason) => lifeCycle.skip(reason)}
          onClose={close}
        />
      )}
      {asking?.kind === 'reopen' && (
        <ReasonDialog
          title={t('reopenTitle')}
          text={lifeCycle.locked ? t('reopenLocked') : t('reopenMeaning')}
          confirmLabel={t('reopen')}
          onConfirm={(reason) => lifeCycle.reopen(asking.step, reason)}
          onClose={close}
        />
      )}
    </Stack>
  );
}

function suggestion(view: LifeCycleView, t: ReturnType<typeof useTranslation<'lifeCycle'>>['t']): string {
  if (view.next === 'complete') return t('suggest.complete');
  if (view.next === 'coded') return t('suggest.coded', { count: view.written });
  return t('suggest.condensed', { count: view.cited });
}
