import { Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { columnsOfTable, type TableField } from '#shared/fieldwork/import/tableColumns';
import type { OpenTable } from './useTableImport';

interface Props {
  readonly table: OpenTable;
  readonly onMap: (field: TableField, column: number | null) => void;
}

/** Which column of the file is what; guessed from the heads, corrected here. */
export function ColumnChoice({ table, onMap }: Props) {
  const { t } = useTranslation('fieldworkImport');
  const heads = table.rows[table.headRow] ?? [];
  const data = heads.map((head, i) => ({
    value: String(i),
    label: head === '' ? t('unnamedColumn', { number: i + 1 }) : head,
  }));
  return (
    <SimpleGrid cols={4} spacing="xs" verticalSpacing={6}>
      {columnsOfTable[table.kind].map(({ field, required }) => {
        const column = table.mapping[field];
        return (
          <Select
            key={field}
            size="xs"
            label={t(`columns.${field}`)}
            withAsterisk={required}
            placeholder={t('noColumn')}
            data={data}
            value={column === undefined ? null : String(column)}
            onChange={(value) => onMap(field, value === null ? null : Number(value))}
            clearable={!required}
            clearButtonProps={{ 'aria-label': t('clearColumn') }}
            error={required && column === undefined ? t('columnNeeded') : null}
          />
        );
      })}
    </SimpleGrid>
  );
}
