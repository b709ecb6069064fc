import { Button, Group, MultiSelect, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LifeCycleState } from '#shared/model/lifeCycle';
import { everyRow, type ProtocolRow, type RowOrder, stateCounts } from './protocolRows';
import { useListFilter } from './useListFilter';

interface Props {
  /** All protocols, whatever the filter. */
  readonly rows: readonly ProtocolRow[];
}

const orders = ['site', 'newest', 'oldest', 'state'] as const satisfies readonly RowOrder[];

/** Narrows the list by words, state, site, role and wave, and orders it. */
export function ListFilters({ rows }: Props) {
  const { t } = useTranslation('protocolList');
  const { filter, order, set, setOrder } = useListFilter();
  const waves = [...new Set(rows.map(({ wave }) => wave))].sort((a, b) => a - b);
  return (
    <Group gap="xs" mb="sm" align="flex-end" component="search" aria-label={t('filters')}>
      <TextInput
        size="xs"
        w={150}
        aria-label={t('words')}
        placeholder={t('words')}
        leftSection={<IconSearch size={14} />}
        value={filter.words}
        onChange={(event) => set({ words: event.currentTarget.value })}
        autoComplete="off"
      />
      <MultiSelect
        size="xs"
        w={210}
        aria-label={t('state')}
        placeholder={filter.states.length === 0 ? t('everyState') : ''}
        value={[...filter.states]}
        onChange={(states) => set({ states: states as LifeCycleState[] })} // the values offered below
        data={stateCounts(rows).map(({ state, count }) => ({
          value: state,
          label: `${t(`state.${state}`, { ns: 'lifeCycle' })} (${count})`,
        }))}
        clearable
      />
      <Select
        size="xs"
        w={150}
        aria-label={t('site')}
        placeholder={t('everySite')}
        value={filter.site}
        onChange={(site) => set({ site })}
        data={distinct(rows.map(({ site }) => site))}
        clearable
        searchable
      />
      <Select
        size="xs"
        w={170}
        aria-label={t('role')}
        placeholder={t('everyRole')}
        value={filter.roles}
        onChange={(roles) => set({ roles })}
        data={distinct(rows.map(({ roles }) => roles))}
        clearable
        searchable
      />
      {waves.length > 1 && (
        <Select
          size="xs"
          w={110}
          aria-label={t('wave')}
          placeholder={t('everyWave')}
          value={filter.wave === null ? null : String(filter.wave)}
          onChange={(wave) => set({ wave: wave === null ? null : Number(wave) })}
          data={waves.map((wave) => ({ value: String(wave), label: t('waveNumber', { number: wave }) }))}
          clearable
        />
      )}
      <Select
        size="xs"
        w={150}
        aria-label={t('order')}
        value={order}
        onChange={(value) => value !== null && setOrder(value)}
        data={orders.map((value) => ({ value, label: t(`orders.${value}`) }))}
        allowDeselect={false}
      />
      {filter !== everyRow && (
        <Button size="xs" variant="subtle" onClick={() => set(everyRow)}>
          {t('reset')}
        </Button>
      )}
    </Group>
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '').sort((a, b) => a.localeCompare(b, 'de'));
}
