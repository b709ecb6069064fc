import { Overlay, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Says, while a file is held over the window, what letting it go will do. Lies under no pointer. */
export function DropSign() {
  const { t } = useTranslation('restore');
  return (
    <Overlay fixed center backgroundOpacity={0.35} style={{ pointerEvents: 'none' }}>
      <Paper withBorder shadow="md" px="xl" py="lg">
        <Text fw={600}>{t('drop')}</Text>
      </Paper>
    </Overlay>
  );
}
