import { Button, Group, Stack, Text } from '@mantine/core';
import { useInViewport } from '@mantine/hooks';
import { IconFileImport } from '@tabler/icons-react';
import { startTransition, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodingLayer } from '#shared/model/coding';
import type { ProtocolId, TextId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { useTree } from '../../workspace/store';
import { LifeCycleDrawer } from './LifeCycleDrawer';
import { ListFilters } from './ListFilters';
import { ProtocolRowItem } from './ProtocolRowItem';
import { everyRow, filterRows, protocolRows, sortRows } from './protocolRows';
import { useListFilter } from './useListFilter';

interface Props {
  readonly onOpen: (protocol: ProtocolId) => void;
  readonly onSites: () => void;
  readonly onAnonymise: (protocol: ProtocolId) => void;
  /** To the import of protocols that were written elsewhere. */
  readonly onImport: () => void;
}

/** Rows drawn with the screen itself: more than the largest window shows. */
const firstRows = 24;

/** Rows drawn each time the end of the list comes into view. */
const step = 60;

/** All protocols with where they stand and how far they are; the way into writing. */
export function ProtocolList({ onOpen, onSites, onImport, onAnonymise }: Props) {
  const { t } = useTranslation('protocol');
  const { filter, order, set } = useListFilter();
  const protocol = useTree((tree) => tree.protocol);
  const interview = useTree((tree) => tree.interview);
  const site = useTree((tree) => tree.site);
  const guide = useTree((tree) => tree.guide);
  const [drawn, setDrawn] = useState(firstRows);
  const { ref: end, inViewport: atEnd } = useInViewport<HTMLButtonElement>();
  // Whoever knows where to go is not kept waiting by rows nobody sees yet.
  useEffect(() => {
    if (atEnd) startTransition(() => setDrawn((rows) => rows + step));
  }, [atEnd]);
  const layers = useTree((tree) => tree.codingLayer);
  const codings = useMemo(() => codingsByText(Object.values(layers)), [layers]);
  const [lifeCycleOf, setLifeCycleOf] = useState<ProtocolId | null>(null);
  const rows = useMemo(
    () => protocolRows({ protocol, interview, site, guide }),
    [protocol, interview, site, guide],
  );
  const found = useMemo(() => sortRows(filterRows(rows, filter), order), [rows, filter, order]);
  const importButton = (
    <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={onImport}>
      {t('import.open', { ns: 'sources' })}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('list.write.title')} subtitle={t('list.write.subtitle')}>
        {rows.length > 0 && importButton}
      </PageHeader>
      {rows.length === 0 ? (
        <EmptyState title={t('list.emptyTitle')} text={t('list.emptyText')}>
          <Group>
            <Button onClick={onSites}>{t('list.toSites')}</Button>
            {importButton}
          </Group>
        </EmptyState>
      ) : (
        <>
          <ListFilters rows={rows} />
          <Text size="sm" c="dimmed" mb="xs" role="status">
            {t('found', { count: rows.length, found: found.length, ns: 'protocolList' })}
          </Text>
          {found.length === 0 && (
            <Button variant="default" onClick={() => set(everyRow)}>
              {t('showEvery', { ns: 'protocolList' })}
            </Button>
          )}
          <Stack component="ul" p={0} m={0} gap="xs" style={{ listStyle: 'none' }}>
            {found.slice(0, drawn).map((row) => (
              <ProtocolRowItem
                key={row.key}
                row={row}
                codings={row.id === null ? 0 : (codings.get(row.id) ?? 0)}
                onOpen={onOpen}
                onLifeCycle={setLifeCycleOf}
              />
            ))}
          </Stack>
          {found.length > drawn && (
            <Button ref={end} mt="sm" variant="default" onClick={() => setDrawn(drawn + step)}>
              {t('showMore', { count: found.length - drawn, ns: 'protocolList' })}
            </Button>
          )}
        </>
      )}
      {lifeCycleOf !== null && (
        <LifeCycleDrawer
          id={lifeCycleOf}
          title={rows.find(({ id }) => id === lifeCycleOf)?.title ?? ''}
          onClose={() => setLifeCycleOf(null)}
          onAnonymise={() => onAnonymise(lifeCycleOf)}
        />
      )}
    </>
  );
}

function codingsByText(layers: readonly CodingLayer[]): ReadonlyMap<TextId, number> {
  const counts = new Map<TextId, number>();
  for (const { text, codings } of layers) {
    counts.set(text, (counts.get(text) ?? 0) + Object.keys(codings).length);
  }
  return counts;
}
