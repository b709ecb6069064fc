import { Button } from '@mantine/core';
import { IconTags } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import { carryOverSteps } from '#shared/guide/carryOverSteps';
import { showInfo } from '../../ui/notices';
import type { GuideEditing } from './editing';

interface Props {
  readonly editing: GuideEditing;
}

/**
 * An institute's own wording takes short topics and question families from the shipped guide of the same name,
 * node by node where both surely ask the same. Its texts stay as they are.
 */
export function TopicsButton({ editing }: Props) {
  const { t } = useTranslation('guides');
  const [busy, setBusy] = useState(false);
  const { guide } = editing;
  const shipped = SHIPPED_GUIDES.find(({ label }) => label === guide.label);
  const bare = guide.nodes.some((section) =>
    section.children.some((node) => node.topic === null && node.kind === 'question'),
  );
  if (shipped === undefined || !bare) return null;

  async function take(from: NonNullable<typeof shipped>): Promise<void> {
    setBusy(true);
    const steps = carryOverSteps(await from.load(), guide);
    const done = steps.length > 0 && editing.apply(steps);
    setBusy(false);
    const count = done ? steps.filter((step) => step.kind === 'setTopic').length : 0;
    showInfo(t('topics.taken', { count }));
  }

  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconTags size={16} />}
      loading={busy}
      title={t('topics.hint', { label: shipped.label })}
      onClick={() => void take(shipped)}
    >
      {t('topics.take')}
    </Button>
  );
}
