import { Checkbox, Group, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import { asId, type CodeId } from '#shared/model/ids';
import { useTree } from '../../workspace/store';
import type { CandidateGroup } from './candidates';
import { atCaret, everything, type PassageFilter, questionOptions } from './passageFilter';

interface Props {
  readonly groups: readonly CandidateGroup[];
  readonly filter: PassageFilter;
  readonly reportWave: number;
  readonly onFilter: (filter: PassageFilter) => void;
}

/** Select has no value for "all codes". */
const allCodes = 'all';

export function PassageFilters({ groups, filter, reportWave, onFilter }: Props) {
  const { t, i18n } = useTranslation('caseReport');
  const language = i18n.language === 'de' ? 'de' : 'en';
  const codebook = useTree((tree) => Object.values(tree.codebook)[0]);
  const candidates = useMemo(() => groups.flatMap((group) => group.candidates), [groups]);
  const waves = [...new Set([reportWave, ...candidates.flatMap(({ wave }) => wave ?? [])])].sort(
    (a, b) => a - b,
  );
  const options = useMemo(() => questionOptions(groups, language), [groups, language]);
  const codes = codebook === undefined ? [] : codesInTreeOrder(codebook);
  return (
    <>
      <Group grow gap="xs">
        <Select
          size="xs"
          label={t('passages.question')}
          value={filter.question}
          onChange={(value) => onFilter({ ...filter, question: value ?? atCaret })}
          data={[
            { value: atCaret, label: t('passages.atCaret') },
            { value: everything, label: t('passages.all') },
            ...options,
          ]}
          allowDeselect={false}
          searchable
        />
        <Select
          size="xs"
          label={t('passages.code')}
          value={filter.code ?? allCodes}
          onChange={(value) =>
            onFilter({ ...filter, code: value === null || value === allCodes ? null : asId<CodeId>(value) })
          }
          data={[
            { value: allCodes, label: t('passages.allCodes') },
            ...codes.map(({ code, level }) => ({
              value: code.id,
              label: `${'– '.repeat(level)}${code.name}`,
            })),
          ]}
          allowDeselect={false}
          searchable
        />
      </Group>
      <Group gap="md" justify="space-between">
        <Checkbox
          size="xs"
          label={t('passages.uncoded')}
          checked={filter.uncoded}
          disabled={filter.code !== null}
          onChange={(event) => onFilter({ ...filter, uncoded: event.currentTarget.checked })}
        />
        {waves.length > 1 && (
          <Select
            size="xs"
            w={120}
            aria-label={t('passages.wave')}
            value={filter.wave === null ? everything : String(filter.wave)}
            onChange={(value) =>
              onFilter({ ...filter, wave: value === null || value === everything ? null : Number(value) })
            }
            data={[
              { value: everything, label: t('passages.allWaves') },
              ...waves.map((wave) => ({ value: String(wave), label: t('passages.waveOption', { wave }) })),
            ]}
            allowDeselect={false}
          />
        )}
      </Group>
    </>
  );
}
