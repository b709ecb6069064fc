import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProtocolId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { useTree } from '../../workspace/store';
import { SiteCard } from './SiteCard';
import { SiteDialog } from './SiteDialog';

interface Props {
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onGuides: () => void;
}

/** Sites with their interviews. */
export function SitesScreen({ onWrite, onGuides }: Props) {
  const { t } = useTranslation('fieldwork');
  const sites = useTree((tree) => tree.site);
  const [adding, setAdding] = useState(false);
  const ordered = Object.values(sites).sort((a, b) => a.position - b.position);
  const addButton = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
      {t('addSite')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        {ordered.length > 0 && addButton}
      </PageHeader>
      {ordered.length === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
          {addButton}
        </EmptyState>
      ) : (
        <Stack>
          {ordered.map((site) => (
            <SiteCard key={site.id} site={site} onWrite={onWrite} onGuides={onGuides} />
          ))}
        </Stack>
      )}
      {adding && <SiteDialog site={null} onClose={() => setAdding(false)} />}
    </>
  );
}
