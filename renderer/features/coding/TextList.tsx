import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filterTexts, type TextRow } from '#shared/coding/textRows';
import type { TextId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { LifeCycleBadge } from '../../ui/lifeCycle/LifeCycleBadge';
import { TextFilters } from './TextFilters';
import { useQueue } from './useQueue';

interface Props {
  readonly rows: readonly TextRow[];
  readonly onOpen: (text: TextId) => void;
  readonly onSites: () => void;
}

/** Rows drawn at once: several screenfuls. */
const step = 80;

/** Protocols, transcripts and documents to code, and how far each is. */
export function TextList({ rows, onOpen, onSites }: Props) {
  const { t } = useTranslation('coding');
  const { filter, setTexts } = useQueue();
  const [drawn, setDrawn] = useState(step);
  const found = filterTexts(rows, filter);
  const withWords = found.filter(({ hasWords }) => hasWords);
  const next = withWords.find(({ counts }) => counts.own === 0) ?? withWords[0];

  function open(row: TextRow): void {
    // An empty text has nothing to code, so the queue passes it by.
    setTexts(found.filter(({ id, hasWords }) => hasWords || id === row.id).map(({ id }) => id));
    onOpen(row.id);
  }

  if (rows.length === 0) {
    return (
      <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
        <Button onClick={onSites}>{t('toSites')}</Button>
      </EmptyState>
    );
  }
  const codedByMe = found.filter(({ counts }) => counts.own > 0).length;
  return (
    <>
      <TextFilters rows={rows} />
      <Group justify="space-between" mb="xs">
        <Text size="sm" c="dimmed" role="status">
          {t('found', { count: rows.length, found: found.length, coded: codedByMe })}
        </Text>
        {next !== undefined && (
          <Button size="xs" leftSection={<IconPlayerPlay size={14} />} onClick={() => open(next)}>
            {t('startQueue', { count: withWords.length })}
          </Button>
        )}
      </Group>
      <Stack component="ul" p={0} m={0} gap={6} style={{ listStyle: 'none' }}>
        {found.slice(0, drawn).map((row) => (
          <Row key={row.id} row={row} onOpen={() => open(row)} />
        ))}
      </Stack>
      {found.length > drawn && (
        <Button mt="sm" variant="default" onClick={() => setDrawn(drawn + step)}>
          {t('showMore', { count: found.length - drawn })}
        </Button>
      )}
    </>
  );
}

function Row({ row, onOpen }: { readonly row: TextRow; readonly onOpen: () => void }) {
  const { t } = useTranslation('coding');
  const { counts } = row;
  const facts = [
    t(`kind.${row.kind}`),
    row.wave === null ? '' : t('waveNumber', { number: row.wave }),
    row.hasWords ? t('ownCodings', { count: counts.own }) : t('noWords'),
    counts.all > counts.own ? t('otherCodings', { count: counts.all - counts.own }) : '',
    counts.unsure > 0 ? t('unsureCodings', { count: counts.unsure }) : '',
    counts.review > 0 ? t('reviewCodings', { count: counts.review }) : '',
  ];
  return (
    <Paper component="li" withBorder px="md" py="xs">
      <Group justify="space-between" wrap="nowrap">
        <Stack gap={0} miw={0} flex={1}>
          <Title order={2} fz="md" style={{ overflowWrap: 'anywhere' }}>
            {row.title}
          </Title>
          <Text size="sm" c="dimmed">
            {facts.filter((part) => part !== '').join(' · ')}
          </Text>
        </Stack>
        {row.state !== null && <LifeCycleBadge state={row.state} skipped={[]} />}
        <Button
          variant="light"
          style={{ flexShrink: 0 }}
          disabled={!row.hasWords}
          onClick={onOpen}
          aria-label={t('codeThis', { title: row.title })}
        >
          {t('code')}
        </Button>
      </Group>
    </Paper>
  );
}
