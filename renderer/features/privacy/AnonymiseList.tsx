import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProtocolId } from '#shared/model/ids';
import { lifeCycleState, standingSteps } from '#shared/model/lifeCycle';
import { EmptyState } from '../../ui/EmptyState';
import { LifeCycleBadge } from '../../ui/lifeCycle/LifeCycleBadge';
import { useDay } from '../../ui/useDay';
import { useTree } from '../../workspace/store';
import { useInterviewTitle } from '../../workspace/useInterviewTitle';

interface Props {
  readonly onOpen: (protocol: ProtocolId) => void;
  readonly onSites: () => void;
}

/** Rows drawn at once: several screenfuls. */
const step = 80;

/** The protocols that have words, those first whose next step this is. */
export function AnonymiseList({ onOpen, onSites }: Props) {
  const { t } = useTranslation('privacy');
  const day = useDay();
  const rows = useRows();
  const [drawn, setDrawn] = useState(step);
  if (rows.length === 0) {
    return (
      <EmptyState title={t('emptyListTitle')} text={t('emptyListText')}>
        <Button onClick={onSites}>{t('toSites')}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <Stack component="ul" p={0} m={0} gap="xs" style={{ listStyle: 'none' }} aria-label={t('protocols')}>
        {rows.slice(0, drawn).map((row) => (
          <Paper key={row.id} component="li" withBorder px="md" py="xs">
            <Group justify="space-between" wrap="nowrap">
              <Stack gap={0} miw={0} flex={1}>
                <Title order={2} fz="md" style={{ overflowWrap: 'anywhere' }}>
                  {row.title}
                </Title>
                {row.date !== '' && (
                  <Text size="sm" c="dimmed">
                    {day(row.date)}
                  </Text>
                )}
              </Stack>
              <LifeCycleBadge state={row.state} skipped={row.skipped} />
              <Button
                variant={row.state === 'complete' ? 'filled' : 'light'}
                style={{ flexShrink: 0 }}
                onClick={() => onOpen(row.id)}
                aria-label={`${t('open')}: ${row.title}`}
              >
                {t('open')}
              </Button>
            </Group>
          </Paper>
        ))}
      </Stack>
      {rows.length > drawn && (
        <Button mt="sm" variant="default" onClick={() => setDrawn(drawn + step)}>
          {t('showMore', { count: rows.length - drawn })}
        </Button>
      )}
    </>
  );
}

function useRows() {
  const protocols = useTree((tree) => tree.protocol);
  const interviews = useTree((tree) => tree.interview);
  const titleOf = useInterviewTitle();
  return useMemo(() => {
    const rows = Object.values(protocols).flatMap((protocol) => {
      const interview = interviews[protocol.interview];
      if (interview === undefined || protocol.blocks.every(({ text }) => text.trim() === '')) return [];
      return [
        {
          id: protocol.id,
          title: [titleOf(interview), protocol.caseLabel].filter((part) => part !== '').join(' · '),
          date: interview.date,
          state: lifeCycleState(interview, protocol),
          skipped: standingSteps(protocol.lifeCycle)
            .filter(({ what }) => what === 'skipped')
            .map(({ step: left }) => left),
        },
      ];
    });
    const rank = { complete: 0, draft: 1 };
    return rows.sort(
      (a, b) =>
        (rank[a.state as 'draft'] ?? 2) - (rank[b.state as 'draft'] ?? 2) ||
        a.title.localeCompare(b.title, 'de'), // any other state comes last
    );
  }, [protocols, interviews, titleOf]);
}
