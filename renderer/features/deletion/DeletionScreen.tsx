import { SegmentedControl, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deletion } from '#shared/model/deletion';
import type { DeletionId, InterviewId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { showInfo } from '../../ui/notices';
import { PageHeader } from '../../ui/PageHeader';
import { useTree } from '../../workspace/store';
import { Handouts } from './Handouts';
import { InventoryView } from './InventoryView';
import { ProgressDialog } from './ProgressDialog';
import { RequestDialog } from './RequestDialog';
import { RunCard } from './RunCard';
import { useCarryOut } from './useCarryOut';
import { useCertificate } from './useCertificate';
import { useInventory } from './useInventory';

interface Props {
  /** Whose text is to be deleted, when somebody comes from its sheet. */
  readonly interview: InterviewId | null;
}

type Tab = (typeof tabs)[number];
const tabs = ['inventory', 'runs', 'handouts'] as const;

/** What the project holds of people, and how it is deleted and proven. */
export function DeletionScreen({ interview }: Props) {
  const { t } = useTranslation('deletion');
  const inventory = useInventory();
  const { items } = inventory;
  const runs = useRuns();
  const handouts = useTree((tree) => Object.keys(tree.handout).length);
  const known = interview !== null && items.has(interview);
  const [tab, setTab] = useState<Tab>(interview === null || known ? 'inventory' : 'runs');
  const [picked, setPicked] = useState<ReadonlySet<string>>(() => new Set(known ? [interview] : []));
  const [asking, setAsking] = useState(known);
  const { progress, start } = useCarryOut();
  const certificate = useCertificate();
  // What is deleted meanwhile can be chosen no more.
  const chosen = useMemo(() => new Set([...picked].filter((key) => items.has(key))), [picked, items]);
  const chosenItems = useMemo(() => [...chosen].flatMap((key) => items.get(key) ?? []), [chosen, items]);

  function choose(keys: readonly string[], on: boolean): void {
    const next = new Set(chosen);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    setPicked(next);
  }

  function requested(id: DeletionId, agreed: boolean): void {
    setAsking(false);
    setPicked(new Set());
    setTab('runs');
    if (agreed) void start(id);
    else showInfo(t('request.asked'));
  }

  return (
    <Stack gap="sm">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <SegmentedControl
        aria-label={t('tabsLabel')}
        style={{ alignSelf: 'flex-start' }}
        value={tab}
        onChange={(value) => setTab(tabs.find((one) => one === value) ?? 'inventory')}
        data={[
          { value: 'inventory', label: t('tab.inventory') },
          { value: 'runs', label: t('tab.runs', { count: runs.length }) },
          { value: 'handouts', label: t('tab.handouts', { count: handouts }) },
        ]}
      />
      {tab === 'handouts' ? (
        <Handouts />
      ) : tab === 'inventory' ? (
        <InventoryView
          inventory={inventory}
          chosen={chosen}
          onChoose={choose}
          onDelete={() => setAsking(true)}
        />
      ) : (
        <Runs
          runs={runs}
          busy={certificate.busy}
          onCarryOut={(id) => void start(id)}
          onCertificate={(deletion) => void certificate.save(deletion)}
        />
      )}
      {asking && chosenItems.length > 0 && (
        <RequestDialog items={chosenItems} onClose={() => setAsking(false)} onRequested={requested} />
      )}
      <ProgressDialog progress={progress} />
    </Stack>
  );
}

interface RunsProps {
  readonly runs: readonly Deletion[];
  readonly busy: boolean;
  readonly onCarryOut: (id: DeletionId) => void;
  readonly onCertificate: (deletion: Deletion) => void;
}

function Runs({ runs, busy, onCarryOut, onCertificate }: RunsProps) {
  const { t } = useTranslation('deletion');
  if (runs.length === 0) return <EmptyState title={t('runs.empty')} text={t('runs.emptyText')} />;
  return (
    <Stack gap="sm">
      {runs.map((deletion) => (
        <RunCard
          key={deletion.id}
          deletion={deletion}
          busy={busy}
          onCarryOut={() => onCarryOut(deletion.id)}
          onCertificate={() => onCertificate(deletion)}
        />
      ))}
    </Stack>
  );
}

/** Newest first. */
function useRuns(): readonly Deletion[] {
  const deletions = useTree((tree) => tree.deletion);
  return useMemo(
    () => Object.values(deletions).sort((a, b) => (a.requested.at < b.requested.at ? 1 : -1)),
    [deletions],
  );
}
