import { Button, Group, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { everyText, type TextFilter, type TextRow } from '#shared/coding/textRows';
import { lifeCycleStates } from '#shared/model/lifeCycle';
import { useQueue } from './useQueue';

interface Props {
  /** All texts, whatever the filter. */
  readonly rows: readonly TextRow[];
}

const kinds = ['protocol', 'transcript', 'document'] as const satisfies readonly TextRow['kind'][];
const coded = ['no', 'yes', 'unsure', 'review'] as const;
const levels = ['strategic', 'operative', 'intensive'] as const;

/** Narrows the texts to those one wants to work through; what does not tell texts apart is not offered. */
export function TextFilters({ rows }: Props) {
  const { t } = useTranslation('coding');
  const { filter, setFilter } = useQueue();
  const states = lifeCycleStates.filter((state) => rows.some((row) => row.state === state));
  const waves = [...new Set(rows.map(({ wave }) => wave))]
    .filter((wave) => wave !== null)
    .sort((a, b) => a - b);
  const inUse = levels.filter((level) => rows.some((row) => row.level === level));
  const forms = kinds.filter((kind) => rows.some((row) => row.kind === kind));
  return (
    <Group gap="xs" mb="sm" align="flex-end" component="search" aria-label={t('filters')}>
      <TextInput
        size="xs"
        w={150}
        aria-label={t('filterWords')}
        placeholder={t('filterWords')}
        leftSection={<IconSearch size={14} />}
        value={filter.words}
        onChange={(event) => setFilter({ words: event.currentTarget.value })}
        autoComplete="off"
      />
      <Choice
        name="coded"
        value={filter.coded}
        data={coded.map((value) => ({ value, label: t(`coded.${value}`) }))}
        onChange={(value) => setFilter({ coded: coded.find((one) => one === value) ?? null })}
      />
      <Choice
        name="kind"
        value={filter.kind}
        data={forms.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(value) => setFilter({ kind: kinds.find((one) => one === value) ?? null })}
      />
      <Choice
        name="site"
        value={filter.site}
        data={distinct(rows.map(({ site }) => site))}
        onChange={(site) => setFilter({ site })}
      />
      <Choice
        name="roles"
        value={filter.roles}
        data={distinct(rows.map(({ roles }) => roles))}
        onChange={(roles) => setFilter({ roles })}
      />
      <Choice
        name="guide"
        value={filter.guide}
        data={distinct(rows.map(({ guide }) => guide))}
        onChange={(guide) => setFilter({ guide })}
      />
      <Choice
        name="level"
        value={filter.level}
        data={inUse.map((value) => ({ value, label: t(`levels.${value}`, { ns: 'search' }) }))}
        onChange={(value) => setFilter({ level: levels.find((one) => one === value) ?? null })}
      />
      <Choice
        name="wave"
        value={filter.wave === null ? null : String(filter.wave)}
        data={waves.map((wave) => ({ value: String(wave), label: t('waveNumber', { number: wave }) }))}
        onChange={(wave) => setFilter({ wave: wave === null ? null : Number(wave) })}
      />
      <Choice
        name="state"
        value={filter.state}
        data={states.map((value) => ({ value, label: t(`state.${value}`, { ns: 'lifeCycle' }) }))}
        onChange={(value) => setFilter({ state: states.find((one) => one === value) ?? null })}
      />
      {!isEmpty(filter) && (
        <Button size="xs" variant="subtle" onClick={() => setFilter(everyText)}>
          {t('resetFilter')}
        </Button>
      )}
    </Group>
  );
}

interface ChoiceProps {
  readonly name: 'coded' | 'kind' | 'site' | 'roles' | 'guide' | 'level' | 'wave' | 'state';
  readonly value: string | null;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
}

function Choice({ name, value, data, onChange }: ChoiceProps) {
  const { t } = useTranslation('coding');
  if (data.length < 2 && value === null) return null;
  return (
    <Select
      size="xs"
      w={150}
      aria-label={t(`filter.${name}`)}
      placeholder={t(`filter.${name}`)}
      value={value}
      onChange={onChange}
      data={data}
      clearable
      searchable={data.length > 8}
    />
  );
}

function distinct(values: readonly string[]): { value: string; label: string }[] {
  return [...new Set(values)]
    .filter((value) => value !== '')
    .sort((a, b) => a.localeCompare(b, 'de', { numeric: true }))
    .map((value) => ({ value, label: value }));
}

function isEmpty(filter: TextFilter): boolean {
  return Object.values(filter).every((value) => value === null || value === '');
}
