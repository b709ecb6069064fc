import { Box, NumberInput, Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CodingRelation } from '#shared/search/request';
import { useNarrowing } from '../../ui/narrowing';
import classes from './search.module.css';
import { setRelation } from './searchStore';
import { useCodeOptions } from './useCodeOptions';

interface Props {
  readonly relation: CodingRelation | null;
}

const kinds = ['overlaps', 'within', 'encloses', 'near', 'followedBy', 'without'] as const;

/** How the coded passages shall stand to passages with another code. */
export function RelationForm({ relation }: Props) {
  const { t } = useTranslation('search');
  const narrow = useNarrowing();
  const codes = useCodeOptions();
  const kind = relation?.relation ?? 'overlaps';
  const distance = relation?.distance ?? 1;
  const change = (next: { kind?: string | null; code?: string | null; distance?: number }) => {
    const code = next.code === undefined ? (relation?.codes[0] ?? null) : next.code;
    const wanted = kinds.find((one) => one === (next.kind ?? kind)) ?? 'overlaps';
    setRelation(
      code === null ? null : { relation: wanted, codes: [code], distance: next.distance ?? distance },
    );
  };
  return (
    <Box component="fieldset" className={classes.facet ?? ''}>
      <legend>{t('relation.title')}</legend>
      <Stack gap={6}>
        <Select
          size="xs"
          aria-label={t('relation.code')}
          placeholder={t('relation.code')}
          data={codes}
          value={relation?.codes[0] ?? null}
          onChange={(code) => change({ code })}
          clearable
          searchable
          limit={500}
          filter={narrow}
        />
        {relation !== null && (
          <Select
            size="xs"
            aria-label={t('relation.kind')}
            data={kinds.map((value) => ({ value, label: t(`relation.kinds.${value}`) }))}
            value={kind}
            onChange={(value) => change({ kind: value })}
            allowDeselect={false}
          />
        )}
        {relation !== null && (kind === 'near' || kind === 'followedBy') && (
          <NumberInput
            size="xs"
            label={t('relation.distance')}
            min={0}
            max={50}
            value={distance}
            onChange={(value) => change({ distance: typeof value === 'number' ? value : 1 })}
          />
        )}
      </Stack>
    </Box>
  );
}
