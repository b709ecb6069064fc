import { ScrollArea, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { columnsOfTable } from '#shared/fieldwork/import/tableColumns';
import type { Problem } from '#shared/fieldwork/import/tableReading';
import classes from './tableImport.module.css';
import type { OpenTable } from './useTableImport';

/** Enough to see that the columns are right; what is wrong is listed in full below. */
const shownRows = 40;

interface Props {
  readonly table: OpenTable;
  readonly problems: readonly Problem[];
}

/** The first rows as they are understood, what is wrong in them marked. */
export function PreviewTable({ table, problems }: Props) {
  const { t } = useTranslation('fieldworkImport');
  const fields = columnsOfTable[table.kind].filter(({ field }) => table.mapping[field] !== undefined);
  const wrong = new Set(problems.map(({ row, field }) => `${row} ${field}`));
  const rows = table.rows
    .map((cells, i) => ({ cells, number: i + 1 }))
    .filter(({ cells, number }) => number > table.headRow + 1 && cells.length > 0);
  return (
    <div>
      <ScrollArea.Autosize mah={210} type="auto" className={classes.preview}>
        <Table stickyHeader fz="xs" horizontalSpacing={6} verticalSpacing={2} aria-label={t('preview')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={48}>{t('row')}</Table.Th>
              {fields.map(({ field }) => (
                <Table.Th key={field}>{t(`columns.${field}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, shownRows).map(({ cells, number }) => (
              <Table.Tr key={number}>
                <Table.Td c="dimmed">{number}</Table.Td>
                {fields.map(({ field }) => (
                  <Table.Td key={field} className={classes.cell} data-wrong={wrong.has(`${number} ${field}`)}>
                    {cells[table.mapping[field] ?? -1] ?? ''}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      {rows.length > shownRows && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('moreRows', { count: rows.length - shownRows })}
        </Text>
      )}
    </div>
  );
}
