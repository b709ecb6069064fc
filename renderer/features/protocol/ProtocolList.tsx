import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProtocolId } from '#shared/model/ids';
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

/** Rows drawn at once: several screenfuls; a study's two hundred protocols come in three steps. */
const step = 80;

/** All protocols with where they stand and how far they are; the way into writing. */
export function ProtocolList({ onOpen, onSites, onImport, onAnonymise }: Props) {
  const { t } = useTranslation('protocol');
  const { filter, order, set } = useListFilter();
  const protocol = useTree((tree) => tree.protocol);
  const interview = useTree((tree) => tree.interview);
  const site = useTree((tree) => tree.site);
  const guide = useTree((tree) => tree.guide);
  const [drawn, setDrawn] = useState(step);
  const [lifeCycleOf, setLifeCycleOf] = useState<ProtocolId | null>(null);
  const rows = useMemo(
    () => protocolRows({ protocol, interview, site, guide }),
    [protocol, interview, site, guide],
  );
  const found = sortRows(filterRows(rows, filter), order);
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
              <ProtocolRowItem key={row.key} row={row} onOpen={onOpen} onLifeCycle={setLifeCycleOf} />
            ))}
          </Stack>
          {found.length > drawn && (
            <Button mt="sm" variant="default" onClick={() => setDrawn(drawn + step)}>
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
