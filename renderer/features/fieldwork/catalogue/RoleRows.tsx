import { Button, Checkbox, MultiSelect, Select, Table, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ProjectRole } from '#shared/model/project';
import { doubledCodes, levelChoices, movedUp, nextKey, type Row } from './catalogueDraft';
import { RowButtons } from './RowButtons';

interface Props {
  readonly rows: readonly Row<ProjectRole>[];
  readonly subgroups: readonly { readonly code: string; readonly label: string }[];
  readonly used: ReadonlySet<string>;
  readonly onChange: (rows: readonly Row<ProjectRole>[]) => void;
}

export function RoleRows({ rows, subgroups, used, onChange }: Props) {
  const { t } = useTranslation('fieldworkBoard');
  const doubled = doubledCodes(rows);
  const levels = levelChoices.map((value) => ({ value, label: t(`catalogue.level.${value}`) }));

  function change(row: Row<ProjectRole>, fields: Partial<ProjectRole>): void {
    onChange(rows.map((one) => (one.key === row.key ? { ...one, ...fields } : one)));
  }

  function add(): void {
    const role = { code: '', label: '', level: null, inCaseReports: true, subgroups: [] };
    onChange([...rows, { ...role, key: nextKey(rows) }]);
  }

  return (
    <>
      {rows.length > 0 && (
        <Table horizontalSpacing={4} verticalSpacing={4} withRowBorders={false}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={90}>{t('catalogue.code')}</Table.Th>
              <Table.Th>{t('catalogue.label')}</Table.Th>
              <Table.Th w={140}>{t('catalogue.levelHead')}</Table.Th>
              <Table.Th w={170}>{t('catalogue.subgroups')}</Table.Th>
              <Table.Th w={90}>{t('catalogue.inReports')}</Table.Th>
              <Table.Th w={70} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, i) => (
              <Table.Tr key={row.key}>
                <Table.Td>
                  <TextInput
                    size="xs"
                    aria-label={t('catalogue.codeOf', { number: i + 1 })}
                    value={row.code}
                    disabled={used.has(row.code) && row.code !== ''}
                    error={doubled.has(row.code.trim())}
                    onChange={(event) => change(row, { code: event.currentTarget.value })}
                  />
                </Table.Td>
                <Table.Td>
                  <TextInput
                    size="xs"
                    aria-label={t('catalogue.labelOf', { code: row.code })}
                    value={row.label}
                    onChange={(event) => change(row, { label: event.currentTarget.value })}
                  />
                </Table.Td>
                <Table.Td>
                  <Select
                    size="xs"
                    aria-label={t('catalogue.levelOf', { code: row.code })}
                    data={levels}
                    value={row.level ?? 'several'}
                    allowDeselect={false}
                    onChange={(value) =>
                      change(row, {
                        level:
                          value === 'strategic' || value === 'operative' || value === 'intensive'
                            ? value
                            : null,
                      })
                    }
                  />
                </Table.Td>
                <Table.Td>
                  <MultiSelect
                    size="xs"
                    aria-label={t('catalogue.subgroupsOf', { code: row.code })}
                    data={subgroups.map(({ code }) => code)}
                    value={row.subgroups.filter((code) => subgroups.some((one) => one.code === code))}
                    onChange={(chosen) => change(row, { subgroups: chosen })}
                  />
                </Table.Td>
                <Table.Td ta="center">
                  <Checkbox
                    aria-label={t('catalogue.inReportsOf', { code: row.code })}
                    checked={row.inCaseReports}
                    onChange={(event) => change(row, { inCaseReports: event.currentTarget.checked })}
                    display="inline-block"
                  />
                </Table.Td>
                <Table.Td>
                  <RowButtons
                    name={row.code}
                    first={i === 0}
                    used={used.has(row.code) && row.code !== ''}
                    onUp={() => onChange(movedUp(rows, row))}
                    onRemove={() => onChange(rows.filter((one) => one !== row))}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <div>
        <Button size="xs" variant="default" leftSection={<IconPlus size={14} />} onClick={add}>
          {t('catalogue.addRole')}
        </Button>
      </div>
    </>
  );
}
