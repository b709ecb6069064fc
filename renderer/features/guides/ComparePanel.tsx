import { Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareGuides } from '#shared/guide/compareGuides';
import { versionGroups } from '#shared/guide/versionGroups';
import type { Guide } from '#shared/model/guide';
import { useTree } from '../../workspace/store';
import { useGuideName } from '../../workspace/useGuideName';
import { CompareTable } from './CompareTable';
import { DifferenceCounts, isDifferent } from './DifferenceCounts';
import { FrontDifferences } from './front/FrontDifferences';
import { usePairing } from './usePairing';

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
  // The version this one was made from, else the one made from this, else any.
  const other =
    others.find(({ id }) => id === chosen) ??
    others.find(({ id }) => id === guide.basedOn) ??
    others.find(({ basedOn }) => basedOn === guide.id) ??
    others[0];
  if (other === undefined) return <Text c="dimmed">{t('compare.nothing')}</Text>;
  return (
    <Stack h="100%" gap="xs">
      <Comparison key={other.id} left={other} right={guide}>
        <NativeSelect
          size="xs"
          aria-label={t('compare.with')}
          value={other.id}
          data={others.map((one) => ({ value: one.id, label: nameOf(one) }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      </Comparison>
    </Stack>
  );
}

function Comparison({
  left,
  right,
  children,
}: {
  readonly left: Guide;
  readonly right: Guide;
  /** The choice of the left guide. */
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('guides');
  const nameOf = useGuideName();
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const rows = useMemo(() => compareGuides(left, right), [left, right]);
  const shown = useMemo(() => (onlyDifferent ? rows.filter(isDifferent) : rows), [rows, onlyDifferent]);
  const pairing = usePairing(left, right);
  const guides = useTree((tree) => tree.guide);
  const versions = versionGroups(Object.values(guides)).some(({ newest, older }) =>
    [left, right].every(({ id }) => [newest, ...older].some((one) => one.id === id)),
  );
  return (
    <>
      <Group>
        {children}
        <Checkbox
          size="xs"
          label={t('compare.onlyDifferent')}
          checked={onlyDifferent}
          onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
        />
        <DifferenceCounts rows={rows} versions={versions} />
      </Group>
      <Text size="xs" c="dimmed" role="status">
        {t(pairing.picked === null ? 'compare.pairHint' : 'compare.pairWaits')}
      </Text>
      <FrontDifferences left={left} right={right} />
      <CompareTable
        versions={versions}
        rows={shown}
        left={nameOf(left)}
        right={nameOf(right)}
        pairing={pairing}
      />
    </>
  );
}
