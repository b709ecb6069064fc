import { Checkbox, Group, NativeSelect, ScrollArea, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareGuides } from '#shared/guide/compareGuides';
import type { Guide } from '#shared/model/guide';
import { useTree } from '../../workspace/store';
import { CompareTable } from './CompareTable';
import { DifferenceCounts, isDifferent } from './DifferenceCounts';
import { useGuideName } from './useGuideName';

interface Props {
  readonly guide: Guide;
}

/** A guide beside another one or another version. */
export function ComparePanel({ guide }: Props) {
  const { t } = useTranslation('guides');
  const nameOf = useGuideName();
  const guides = useTree((tree) => tree.guide);
  const others = Object.values(guides).filter(({ id }) => id !== guide.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  // The version this one was made from, else the one made from this, else any.
  const other =
    others.find(({ id }) => id === chosen) ??
    others.find(({ id }) => id === guide.basedOn) ??
    others.find(({ basedOn }) => basedOn === guide.id) ??
    others[0];
  const rows = useMemo(() => (other === undefined ? [] : compareGuides(other, guide)), [other, guide]);
  if (other === undefined) return <Text c="dimmed">{t('compare.nothing')}</Text>;
  return (
    <Stack h="100%" gap="xs">
      <Group>
        <NativeSelect
          size="xs"
          aria-label={t('compare.with')}
          value={other.id}
          data={others.map((one) => ({ value: one.id, label: nameOf(one) }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Checkbox
          size="xs"
          label={t('compare.onlyDifferent')}
          checked={onlyDifferent}
          onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
        />
        <DifferenceCounts rows={rows} />
      </Group>
      <ScrollArea flex={1} type="auto" viewportProps={{ tabIndex: 0 }}>
        <CompareTable
          rows={onlyDifferent ? rows.filter(isDifferent) : rows}
          left={nameOf(other)}
          right={nameOf(guide)}
        />
      </ScrollArea>
    </Stack>
  );
}
