import { Box, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './caseReport.module.css';
import type { Target } from './target';

/** Long statements are cut here; they stand in full beside it. */
const shownLines = 3;

export function TargetQuote({ target }: { readonly target: Target }) {
  const { t } = useTranslation('caseReport');
  return (
    <Box className={classes.sentence ?? ''} data-testid="target">
      <Text size="xs" c="dimmed">
        {t(`panel.${target.kind}`)}
      </Text>
      <Text size="sm" lineClamp={shownLines}>
        {target.text}
      </Text>
    </Box>
  );
}
