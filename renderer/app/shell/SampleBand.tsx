import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sampleProjectId } from '#shared/sample/sampleProjectId';
import { useWorkspace } from '../../workspace/store';

/** Says on every screen of the sample project that it is invented, so that no screenshot of it passes for real. */
export function SampleBand() {
  const { t } = useTranslation('projects');
  const isSample = useWorkspace((state) => state.open?.id === sampleProjectId);
  if (!isSample) return null;
  return (
    <Box
      role="note"
      data-testid="sample-band"
      px="sm"
      py={4}
      mb="xs"
      fz="sm"
      bg="var(--mantine-color-yellow-light)"
      c="var(--mantine-color-text)"
    >
      {t('sampleBand')}
    </Box>
  );
}
