import { Button, Group, Stack } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '#shared/fieldwork/siteGroups';
import type { ProtocolId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { useTree } from '../../workspace/store';
import { SiteCard } from './SiteCard';
import { ImportDialog } from './tableImport/ImportDialog';

interface Props {
  readonly onAdd: () => void;
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onGuides: () => void;
}

/** More rows than this are slow to draw and long to scroll: the sites are then opened one by one. */
const shownAtOnce = 80;

/** Every site with its interviews, one below the other. */
export function SiteList({ onAdd, onWrite, onGuides }: Props) {
  const { t } = useTranslation('fieldwork');
  const sites = useTree((tree) => tree.site);
  const interview = useTree((tree) => tree.interview);
  const protocol = useTree((tree) => tree.protocol);
  const [importing, setImporting] = useState(false);
  const ordered = inOrder(Object.values(sites));
  // Grouped once: every card looking for its own would go through all interviews for every site.
  const interviews = useMemo(() => grouped(Object.values(interview), ({ site }) => site), [interview]);
  const protocols = useMemo(() => grouped(Object.values(protocol), (one) => one.interview), [protocol]);
  const few = Object.keys(interview).length <= shownAtOnce;
  // With the first sites the list comes in place of the invitation; the import that brought them stays open.
  const importDialog = importing && <ImportDialog onClose={() => setImporting(false)} />;
  if (ordered.length === 0) {
    return (
      <>
        <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
          <Group>
            <Button leftSection={<IconPlus size={16} />} onClick={onAdd}>
              {t('addSite')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileImport size={16} />}
              onClick={() => setImporting(true)}
            >
              {t('importFile')}
            </Button>
          </Group>
        </EmptyState>
        {importDialog}
      </>
    );
  }
  return (
    <Stack>
      {ordered.map((site) => (
        <SiteCard
          key={site.id}
          site={site}
          interviews={interviews.get(site.id) ?? none}
          protocols={protocols}
          openAtFirst={few}
          onWrite={onWrite}
          onGuides={onGuides}
        />
      ))}
      {importDialog}
    </Stack>
  );
}

const none: readonly never[] = [];

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
