import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '#shared/fieldwork/siteGroups';
import type { ProtocolId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { useTree } from '../../workspace/store';
import { SiteCard } from './SiteCard';

interface Props {
  readonly onAdd: () => void;
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onGuides: () => void;
}

/** Every site with its interviews, one below the other. */
export function SiteList({ onAdd, onWrite, onGuides }: Props) {
  const { t } = useTranslation('fieldwork');
  const sites = useTree((tree) => tree.site);
  const ordered = inOrder(Object.values(sites));
  if (ordered.length === 0) {
    return (
      <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
        <Button leftSection={<IconPlus size={16} />} onClick={onAdd}>
          {t('addSite')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <Stack>
      {ordered.map((site) => (
        <SiteCard key={site.id} site={site} onWrite={onWrite} onGuides={onGuides} />
      ))}
    </Stack>
  );
}
