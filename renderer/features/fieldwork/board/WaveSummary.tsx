import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { levels } from '#shared/fieldwork/board';
import { type FieldworkIndex, levelTotal, totalOf } from '#shared/fieldwork/fieldworkIndex';
import classes from './board.module.css';

interface Props {
  readonly index: FieldworkIndex;
  readonly wave: number;
}

/** All levels of a wave in a line, and what the small numbers mean. */
export function WaveSummary({ index, wave }: Props) {
  const { t } = useTranslation('fieldworkBoard');
  const total = totalOf(index, (place) => place.wave === wave);
  const parts = levels.map((level) => {
    const { planned, additional } = levelTotal(index, level, wave);
    return planned + additional;
  });
  const { counts } = total;
  return (
    <Group justify="space-between" gap="md" wrap="nowrap" className={classes.summary}>
      <Text size="sm" style={{ flexShrink: 0 }} data-testid="wave-summary">
        {t('summary.planned', { wave, parts: parts.join(' + '), sum: total.planned + total.additional })}
        {' · '}
        {t('summary.counts', { replace: counts })}
        {counts.dropped > 0 && ` · ${t('summary.dropped', { count: counts.dropped })}`}
      </Text>
      <Text fz={11} lh={1.3} c="dimmed" ta="end">
        {t('legend')}
      </Text>
    </Group>
  );
}
