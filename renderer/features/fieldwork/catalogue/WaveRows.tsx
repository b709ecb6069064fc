import { Button, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type CatalogueDraft, nextKey } from './catalogueDraft';
import { RowButtons } from './RowButtons';

type Rows = CatalogueDraft['waves'];

interface Props {
  readonly rows: Rows;
  readonly used: ReadonlySet<number>;
  readonly onChange: (rows: Rows) => void;
}

export function WaveRows({ rows, used, onChange }: Props) {
  const { t } = useTranslation('fieldworkBoard');
  const next = Math.max(0, ...rows.map(({ wave }) => wave)) + 1;
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm" c="dimmed">
        {t('catalogue.wavesHint')}
      </Text>
      <Table horizontalSpacing={4} verticalSpacing={4} withRowBorders={false}>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.key}>
              <Table.Td w={100}>{t('wave', { wave: row.wave })}</Table.Td>
              <Table.Td>
                <TextInput
                  size="xs"
                  aria-label={t('catalogue.periodOf', { wave: row.wave })}
                  placeholder={t('catalogue.periodExample')}
                  value={row.period}
                  onChange={(event) => {
                    const period = event.currentTarget.value;
                    onChange(rows.map((one) => (one.key === row.key ? { ...one, period } : one)));
                  }}
                />
              </Table.Td>
              <Table.Td w={50}>
                <RowButtons
                  name={t('wave', { wave: row.wave })}
                  first
                  used={used.has(row.wave) || rows.length === 1}
                  onRemove={() => onChange(rows.filter((one) => one !== row))}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange([...rows, { wave: next, period: '', key: nextKey(rows) }])}
      >
        {t('catalogue.addWave')}
      </Button>
    </Stack>
  );
}
