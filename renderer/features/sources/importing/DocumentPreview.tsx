import { Paper, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { planDocument } from '#shared/protocolImport/planDocument';
import type { ImportItem } from './importItem';
import classes from './importing.module.css';
import { speakersOf } from './importReport';

/** Enough to see that the right text was read in the right way. */
const firstBlocks = 60;

export function DocumentPreview({ item }: { readonly item: ImportItem }) {
  const { t } = useTranslation('sources');
  const { blocks } = useMemo(() => planDocument(item.text), [item.text]);
  return (
    <Paper withBorder p="md">
      <Text fw={600} size="sm">
        {t('preview.document')}
      </Text>
      <Text size="xs" c="dimmed" mb="xs">
        {[
          t('report.paragraphs', { count: blocks.length }),
          ...(item.recognized.speakers.length === 0
            ? []
            : [t('report.speakers', { speakers: speakersOf(item) })]),
        ].join(' · ')}
      </Text>
      {blocks.slice(0, firstBlocks).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a file never move
        <div className={classes.line} key={index}>
          <span className={classes.fate}>
            {[block.page === null ? '' : t('page', { page: block.page }), block.speaker ?? '']
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
          <span className={classes.text}>{block.text}</span>
        </div>
      ))}
      {blocks.length > firstBlocks && (
        <Text size="xs" c="dimmed" mt="xs">
          {t('preview.rest', { count: blocks.length - firstBlocks })}
        </Text>
      )}
    </Paper>
  );
}
