import { Group, SegmentedControl, Select, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeskPlace, placesOfSite } from '#shared/condensation/choice';
import { asId, type SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import { currentProject } from '../../../workspace/store';
import { useDeskView } from './deskView';
import { useDeskTexts } from './useDeskTexts';
import { useSiteProgress } from './useSiteProgress';

interface Props {
  readonly sites: readonly Site[];
  readonly site: Site;
  readonly places: readonly DeskPlace[];
  /** Null where the site has no conversations. */
  readonly place: DeskPlace | null;
}

/** Which site, which level, what stands as rows and what as columns. */
export function DeskHead({ sites, site, places, place }: Props) {
  const { t } = useTranslation('condense');
  const texts = useDeskTexts();
  const rows = useDeskView((state) => state.rows);
  const columns = useDeskView((state) => state.columns);
  const choose = useDeskView((state) => state.choose);
  const [listOpen, setListOpen] = useState(false);
  const progress = useSiteProgress(sites, place, rows, listOpen);

  function chooseSite(id: string | null): void {
    const tree = currentProject()?.tree;
    const chosen = sites.find((one) => one.id === id);
    if (tree === undefined || chosen === undefined) return;
    const there = placesOfSite(tree, chosen.id);
    // The same level and wave as before, where the site has them.
    const same = there.find((one) => one.level === place?.level && one.wave === place.wave);
    choose({ place: same ?? there[0] ?? { site: chosen.id, level: null, wave: place?.wave ?? 1 } });
  }

  return (
    <Group gap="xs" mb={6}>
      <Title order={1} fz="lg" me={4}>
        {t('title')}
      </Title>
      <Select
        size="xs"
        w="11.5rem"
        aria-label={t('site')}
        value={site.id}
        onChange={chooseSite}
        data={sites.map(({ id, name, code }) => ({
          value: id,
          label: code === '' ? name : `${name} (${code})`,
        }))}
        searchable={sites.length > 8}
        allowDeselect={false}
        onDropdownOpen={() => setListOpen(true)}
        onDropdownClose={() => setListOpen(false)}
        comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
        renderOption={({ option }) => {
          const done = progress.get(asId<SiteId>(option.value));
          return (
            <Group gap="md" justify="space-between" wrap="nowrap" flex={1}>
              <span>{option.label}</span>
              <Text span size="xs" c="dimmed">
                {done !== undefined && t('siteProgress', { written: done.written, rows: done.rows })}
              </Text>
            </Group>
          );
        }}
      />
      {place !== null && (
        <>
          <Select
            size="xs"
            w="13.5rem"
            aria-label={t('levelAndWave')}
            value={keyOf(place)}
            onChange={(value) => {
              const chosen = places.find((one) => keyOf(one) === value);
              if (chosen !== undefined) choose({ place: chosen });
            }}
            data={places.map((one) => ({
              value: keyOf(one),
              label: t('levelWave', { level: texts.level(one.level), wave: one.wave }),
            }))}
            allowDeselect={false}
          />
          <Switch
            label={t('rows')}
            value={rows}
            values={['question', 'family', 'code'] as const}
            name={(kind) => t(`rowKind.${kind}`)}
            onChange={(kind) => choose({ rows: kind })}
          />
          <Switch
            label={t('columns')}
            value={columns}
            values={['role', 'interview'] as const}
            name={(kind) => t(`columnKind.${kind}`)}
            onChange={(kind) => choose({ columns: kind })}
          />
        </>
      )}
    </Group>
  );
}

interface SwitchProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly values: readonly V[];
  readonly name: (value: V) => string;
  readonly onChange: (value: V) => void;
}

function Switch<V extends string>({ label, value, values, name, onChange }: SwitchProps<V>) {
  return (
    <SegmentedControl
      size="xs"
      aria-label={label}
      value={value}
      onChange={(chosen) => {
        const one = values.find((known) => known === chosen);
        if (one !== undefined) onChange(one);
      }}
      data={values.map((one) => ({ value: one, label: name(one) }))}
    />
  );
}

function keyOf({ level, wave }: DeskPlace): string {
  return `${level} ${wave}`;
}
