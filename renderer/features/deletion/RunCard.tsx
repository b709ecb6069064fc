import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { agreeToDeletion, withdrawDeletion } from '#shared/commands/deletionCommands';
import { type Deletion, type DeletionState, deletionState, type Signature } from '#shared/model/deletion';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { useAttempt } from '../../ui/useAttempt';
import { useDay } from '../../ui/useDay';
import { run } from '../../workspace/run';
import { useTree, useWorkspace } from '../../workspace/store';

interface Props {
  readonly deletion: Deletion;
  readonly busy: boolean;
  readonly onCarryOut: () => void;
  readonly onCertificate: () => void;
}

const colors = {
  requested: 'yellow',
  agreed: 'orange',
  erased: 'red',
  finished: 'gray',
  withdrawn: 'gray',
} as const satisfies { readonly [S in DeletionState]: string };

/** More names than these say no more than their number. */
const shown = 6;

/** One deletion: what, why, who, how far, and the next step. */
export function RunCard({ deletion, busy, onCarryOut, onCertificate }: Props) {
  const { t } = useTranslation('deletion');
  const attempt = useAttempt();
  const author = useWorkspace((state) => state.open?.author);
  const signed = useSigned();
  const state = deletionState(deletion);
  const { id, items, requested, agreed, withdrawn, finished } = deletion;
  const labels = items.slice(0, shown).map(({ label }) => label);
  return (
    <Paper withBorder p="md" component="article" aria-label={deletion.reason}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Stack gap={2} miw={0}>
          <Group gap="xs">
            <Text fw={600}>{t('runs.items', { count: items.length })}</Text>
            <Badge variant="dot" color={colors[state]} tt="none">
              {t(`runs.state.${state}`)}
            </Badge>
          </Group>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {labels.join('; ')}
            {items.length > shown && ` ${t('request.more', { count: items.length - shown })}`}
          </Text>
          <Text size="sm" fs="italic" style={{ overflowWrap: 'anywhere' }}>
            {deletion.reason}
          </Text>
          <Text size="xs" c="dimmed">
            {[
              t('runs.requested', signed(requested)),
              ...(agreed === null || agreed.by === requested.by ? [] : [t('runs.agreed', signed(agreed))]),
              ...(withdrawn === null ? [] : [t('runs.withdrawn', signed(withdrawn))]),
              ...(finished === null ? [] : [t('runs.finished', signed(finished))]),
            ].join(' · ')}
          </Text>
          {state === 'erased' && <Text size="sm">{t('runs.erasedText')}</Text>}
          {finished !== null && (
            <Text size="sm">{t('runs.checksText', { count: finished.checks.snapshots })}</Text>
          )}
          {state === 'requested' && author === requested.by && <Text size="sm">{t('runs.waiting')}</Text>}
        </Stack>
        <Group gap="xs" wrap="nowrap">
          {(state === 'requested' || state === 'agreed') && (
            <Button
              size="xs"
              variant="default"
              onClick={() => void attempt(() => run(withdrawDeletion, { id }))}
            >
              {t('runs.withdraw')}
            </Button>
          )}
          {state === 'requested' && (
            <Button
              size="xs"
              disabled={author === requested.by}
              onClick={() => void attempt(() => run(agreeToDeletion, { id }))}
            >
              {t('runs.agree')}
            </Button>
          )}
          {state === 'agreed' && (
            <ConfirmButton
              title={t('runs.runTitle')}
              text={`${t('runs.runText', { count: items.length })} ${t('request.notUndone')}`}
              confirmLabel={t('runs.run')}
              onConfirm={onCarryOut}
              trigger={(ask) => (
                <Button size="xs" color="red.9" onClick={ask}>
                  {t('runs.run')}
                </Button>
              )}
            />
          )}
          {state === 'erased' && (
            <Button size="xs" color="red.9" onClick={onCarryOut}>
              {t('runs.resume')}
            </Button>
          )}
          {state === 'finished' && (
            <Button size="xs" loading={busy} onClick={onCertificate}>
              {t('runs.certificate')}
            </Button>
          )}
        </Group>
      </Group>
    </Paper>
  );
}

function useSigned(): (signature: Signature) => { day: string; name: string } {
  const day = useDay();
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  return ({ at, by }) => ({ day: day(at), name: people?.[by]?.name ?? '' });
}
