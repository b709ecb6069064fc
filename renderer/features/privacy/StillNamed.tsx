import { Button, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameEntry } from '#shared/model/privacy';
import { type Mention, mentionsOf } from '#shared/privacy/mentions';
import { useTree } from '../../workspace/store';

interface Props {
  readonly entry: NameEntry;
  readonly onReplace: () => void;
}

/** Places that a replacement in all texts can reach; elsewhere a person has to look. */
const REPLACED: ReadonlySet<Mention['place']> = new Set([
  'protocol',
  'document',
  'note',
  'memo',
  'codingMemo',
]);

/** Where a name on the list still stands in the project. */
export function StillNamed({ entry, onReplace }: Props) {
  const { t } = useTranslation('privacy');
  const tree = useTree((whole) => whole);
  const mentions = useMemo(() => mentionsOf(tree, entry), [tree, entry]);
  if (mentions.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        {t('nowhere')}
      </Text>
    );
  }
  const byPlace = new Map<Mention['place'], number>();
  for (const { place, count } of mentions) byPlace.set(place, (byPlace.get(place) ?? 0) + count);
  return (
    <Stack gap={4} align="flex-start">
      {[...byPlace].map(([place, count]) => (
        <Text key={place} size="xs">
          {t(`still.${place}`, { count })}
        </Text>
      ))}
      {mentions.some(({ place }) => REPLACED.has(place)) && (
        <Button size="compact-xs" variant="light" onClick={onReplace}>
          {t('replaceEverywhere')}
        </Button>
      )}
    </Stack>
  );
}
