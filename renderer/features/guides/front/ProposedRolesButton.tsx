import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import { proposedRoleSteps } from '#shared/guide/proposedRoleSteps';
import { showInfo } from '../../../ui/notices';
import type { GuideEditing } from '../editing';

interface Props {
  readonly editing: GuideEditing;
}

/** For a guide whose columns of roles were lost on the way: those of the shipped guide of the same name. */
export function ProposedRolesButton({ editing: { guide, locked, apply } }: Props) {
  const { t } = useTranslation('guides');
  const [busy, setBusy] = useState(false);
  const shipped = SHIPPED_GUIDES.find(({ label }) => label === guide.label);
  if (shipped === undefined || locked || guide.roles.length > 0) return null;

  async function take(from: NonNullable<typeof shipped>): Promise<void> {
    setBusy(true);
    const steps = proposedRoleSteps(await from.load(), guide);
    const done = steps.length > 0 && apply(steps);
    setBusy(false);
    showInfo(t('roles.proposalTaken', { count: done ? steps.length - 1 : 0 }));
  }

  return (
    <Button size="xs" variant="default" loading={busy} onClick={() => void take(shipped)}>
      {t('roles.proposal', { label: shipped.label })}
    </Button>
  );
}
