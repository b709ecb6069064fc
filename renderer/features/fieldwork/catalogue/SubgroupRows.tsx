import { Button, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type CatalogueDraft, doubledCodes, movedUp, nextKey } from './catalogueDraft';
import { RowButtons } from './RowButtons';

type Rows = CatalogueDraft['subgroups'];

interface Props {
  readonly rows: Rows;
  readonly used: ReadonlySet<string>;
  readonly onChange: (rows: Rows) => void;
}

export function SubgroupRows({ rows, used, onChange }: Props) {
  const { t } = useTranslation('fieldworkBoard');
  const doubled = doubledCodes(rows);

  function change(key: number, fields: Partial<Rows[number]>): void {
    onChange(rows.map((one) => (one.key === key ? { ...one, ...fields } : one)));
  }

  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm" c="dimmed">
        {t('catalogue.subgroupsHint')}
      </Text>
      {rows.length > 0 && (
        <Table horizontalSpacing={4} verticalSpacing={4} withRowBorders={false}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={140}>{t('catalogue.code')}</Table.Th>
              <Table.Th>{t('catalogue.label')}</Table.Th>
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
                    onChange={(event) => change(row.key, { code: event.currentTarget.value })}
                  />
                </Table.Td>
                <Table.Td>
                  <TextInput
                    size="xs"
                    aria-label={t('catalogue.labelOf', { code: row.code })}
                    value={row.label}
                    onChange={(event) => change(row.key, { label: event.currentTarget.value })}
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
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange([...rows, { code: '', label: '', key: nextKey(rows) }])}
      >
        {t('catalogue.addSubgroup')}
      </Button>
    </Stack>
  );
}
