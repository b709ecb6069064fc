import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { WaitLine } from '../../../ui/waiting/WaitLine';
import type { Passages } from './usePassages';

interface Props {
  readonly search: Passages;
  /** The passages. */
  readonly children: ReactNode;
}

/**
 * Stands where the passages will be, once finding them takes long enough to be noticed: how far it is, and the way to
 * call it off; then the way to begin anew. Sooner, the passages from before stay.
 */
export function Finding({ search, children }: Props) {
  const { t } = useTranslation('coding');
  const { state, slow, amount, cancel, again } = search;
  const finding = state === 'finding';
  useEffect(() => {
    if (!finding) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // A dialog above closes by it, and the search goes on below.
      if (event.target instanceof Element && event.target.closest('[role="dialog"]') !== null) return;
      cancel();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [finding, cancel]);
  if (state === 'cancelled') return <CalledOff onAgain={again} />;
  if (slow) return <WaitLine label={t('autocodeFinding')} amount={amount} counted onCancel={cancel} />;
  return children;
}

function CalledOff({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation('coding');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Whoever pressed the button that is gone goes on here; whoever is typing goes on typing.
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <Group justify="space-between">
      <Text size="sm" role="status">
        {t('autocodeCancelled')}
      </Text>
      <Button ref={button} size="xs" variant="default" onClick={onAgain}>
        {t('autocodeAgain')}
      </Button>
    </Group>
  );
}
