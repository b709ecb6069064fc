import { Anchor, Box, Checkbox, ColorSwatch, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetCount, SearchResult } from '#shared/search/request';
import type { Facet } from '#shared/search/searchSource';
import { RelationForm } from './RelationForm';
import classes from './search.module.css';
import { ask, type Question, toggleFilter } from './searchStore';
import { useFacetNames } from './useFacetNames';

interface Props {
  readonly question: Question;
  readonly result: SearchResult | null;
}

/** The order in which a reviewer narrows down: where, who, what was asked, what was coded. */
const shown: readonly Facet[] = [
  'site',
  'region',
  'level',
  'role',
  'subgroup',
  'wave',
  'guide',
  'family',
  'question',
  'code',
  'coder',
  'certainty',
  'verbatim',
  'status',
  'kind',
];

/** Values of a facet that are shown at first. */
const few = 6;

export function FacetPanel({ question, result }: Props) {
  const { t } = useTranslation('search');
  const active = question.filters.reduce((sum, { values }) => sum + values.length, 0);
  return (
    <Stack gap="sm" className={classes.facets ?? ''} component="aside" aria-label={t('facets.title')}>
      <Group justify="space-between" h={22}>
        <Text size="sm" fw={600}>
          {t('facets.title')}
        </Text>
        {active > 0 && (
          <Anchor component="button" type="button" size="xs" onClick={() => ask({ filters: [] })}>
            {t('facets.clear', { count: active })}
          </Anchor>
        )}
      </Group>
      {shown.map((facet) => (
        <FacetValues key={facet} facet={facet} question={question} counts={result?.facets[facet] ?? []} />
      ))}
      {question.mode === 'segments' && <RelationForm relation={question.relations[0] ?? null} />}
    </Stack>
  );
}

interface ValuesProps {
  readonly facet: Facet;
  readonly question: Question;
  readonly counts: readonly FacetCount[];
}

function FacetValues({ facet, question, counts }: ValuesProps) {
  const { t, i18n } = useTranslation('search');
  const [all, setAll] = useState(false);
  const nameOf = useFacetNames();
  const chosen = question.filters.find((filter) => filter.facet === facet)?.values ?? [];
  const missing = chosen.filter((value) => !counts.some((one) => one.value === value));
  const values = [...counts, ...missing.map((value) => ({ value, count: 0 }))]
    .map((one) => ({ ...one, name: nameOf(facet, one.value) }))
    .sort((a, b) => a.name.order - b.name.order || a.name.label.localeCompare(b.name.label, 'de'));
  // A facet with one value narrows nothing.
  if (values.length < 2 && chosen.length === 0) return null;
  const visible = all ? values : values.filter(({ value }, i) => i < few || chosen.includes(value));
  return (
    <Box component="fieldset" className={classes.facet ?? ''}>
      <legend>{t(`facets.${facet}`)}</legend>
      {visible.map(({ value, count, name }) => (
        <Group key={value} gap={4} wrap="nowrap" justify="space-between">
          <Checkbox
            size="xs"
            checked={chosen.includes(value)}
            onChange={() => toggleFilter(facet, value)}
            label={
              <Group gap={4} wrap="nowrap" pl={name.level * 10}>
                {name.color !== null && <ColorSwatch size={10} color={name.color} withShadow={false} />}
                <span className={classes.value} title={name.label}>
                  {name.label}
                </span>
              </Group>
            }
            classNames={{ labelWrapper: classes.label ?? '' }}
          />
          <Text size="xs" c="dimmed" className={classes.count ?? ''}>
            {count.toLocaleString(i18n.language)}
          </Text>
        </Group>
      ))}
      {values.length > few && (
        <Anchor component="button" type="button" size="xs" onClick={() => setAll(!all)}>
          {all ? t('facets.fewer') : t('facets.more', { count: values.length })}
        </Anchor>
      )}
    </Box>
  );
}
