import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTree } from '../../workspace/store';

/**
 * Codings whose words were edited away stand nowhere, so no search among places finds them. Said here, or whoever
 * counts codings would miss them without knowing.
 */
export function InDoubt() {
  const { t } = useTranslation('search');
  const layers = useTree((tree) => tree.codingLayer);
  const count = useMemo(() => {
    let found = 0;
    for (const { codings } of Object.values(layers)) {
      for (const { state } of Object.values(codings)) if (state === 'review') found += 1;
    }
    return found;
  }, [layers]);
  return count === 0 ? null : (
    <Text size="xs" c="dimmed" data-testid="in-doubt">
      {t('inDoubt', { count })}
    </Text>
  );
}
