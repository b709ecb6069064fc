import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { IconFileText, IconFileTypePdf, IconMarkdown, IconWorld } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { getHost } from '../../../host/getHost';
import type { FileFormat } from './reportFormats';

interface Props {
  readonly disabled: boolean;
  readonly onChoose: (format: FileFormat | 'pdf') => void;
}

const icons = { docx: IconFileText, pdf: IconFileTypePdf, html: IconWorld, markdown: IconMarkdown } as const;
const formats = ['docx', 'pdf', 'html', 'markdown'] as const;

/** Every format with a line that says what it is for. */
export function FormatButtons({ disabled, onChoose }: Props) {
  const { t } = useTranslation('reportOutput');
  const id = useId();
  const hints = {
    docx: t('formats.docxHint'),
    pdf: getHost().kind === 'desktop' ? t('formats.pdfHintDesktop') : t('formats.pdfHintBrowser'),
    html: t('formats.htmlHint'),
    markdown: t('formats.markdownHint'),
  };
  return (
    <Stack gap="xs">
      {formats.map((format) => {
        const Icon = icons[format];
        return (
          <Group key={format} wrap="nowrap" gap="md">
            <Button
              variant={format === 'docx' ? 'filled' : 'default'}
              leftSection={<Icon size={16} />}
              justify="flex-start"
              // Wide enough for the longest label in both languages, so that the explanations stand in a column.
              w={265}
              flex="none"
              disabled={disabled}
              aria-describedby={`${id}-${format}`}
              onClick={() => onChoose(format)}
              {...(format === 'docx' ? { 'data-autofocus': true } : {})}
            >
              {t(`formats.${format}`)}
            </Button>
            <Box flex={1}>
              <Text id={`${id}-${format}`} size="sm" c="dimmed">
                {hints[format]}
              </Text>
            </Box>
          </Group>
        );
      })}
    </Stack>
  );
}
