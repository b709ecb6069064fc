import { Paper } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WaitLine } from '../../../ui/waiting/WaitLine';

interface Props {
  readonly read: number;
  readonly all: number;
  readonly onCancel: () => void;
}

export function ReadingProgress({ read, all, onCancel }: Props) {
  const { t } = useTranslation('sources');
  return (
    <Paper withBorder p="lg" maw={720}>
      <WaitLine
        label={t('reading.progress', { read, count: all })}
        amount={{ done: read, all }}
        onCancel={onCancel}
      />
    </Paper>
  );
}
