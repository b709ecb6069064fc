import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printCsv } from '#shared/exchange/csv';
import { columnsOfTable, type TableKind, tableKinds } from '#shared/fieldwork/import/tableColumns';
import { templateRows } from '#shared/fieldwork/import/templateRows';
import { createExportClient } from '../../../workers/export/exportClient';
import { useTree } from '../../../workspace/store';
import { useSaveFile } from '../files/useSaveFile';

/** Files with the right heads and what the project has already: to be filled in, or to be worked on outside. */
export function TemplateButtons() {
  const { t } = useTranslation('fieldworkImport');
  const tree = useTree((whole) => whole);
  const saveFile = useSaveFile();

  function rowsOf(kind: TableKind): readonly (readonly (string | number)[])[] {
    const heads = columnsOfTable[kind].map(({ field }) => t(`columns.${field}`));
    const words = (group: 'level' | 'status' | 'mode' | 'standing', value: string) =>
      t(`values.${group}.${value}` as 'values.level.strategic'); // every value of a group has its word
    return [heads, ...templateRows(kind, tree, words, (yes) => (yes ? t('values.yes') : t('values.no')))];
  }

  async function saveCsv(kind: TableKind): Promise<void> {
    await saveFile(t(`kinds.${kind}`), 'csv', new TextEncoder().encode(printCsv(rowsOf(kind))));
  }

  async function saveXlsx(kind: TableKind): Promise<void> {
    const [heads = [], ...rows] = rowsOf(kind);
    const client = createExportClient();
    const made = await client.xlsx([
      {
        name: t(`kinds.${kind}`),
        widths: heads.map(() => 20),
        headRow: 1,
        rows: [
          heads.map((value) => ({ value, style: 'head' as const })),
          ...rows.map((row) => row.map((value) => ({ value, style: 'body' as const }))),
        ],
      },
    ]);
    client.dispose();
    if (made.ok) await saveFile(t(`kinds.${kind}`), 'xlsx', made.bytes);
  }

  return (
    <Stack gap={6}>
      <Text size="sm" fw={600}>
        {t('templates')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('templatesHint')}
      </Text>
      {tableKinds.map((kind) => (
        <Group key={kind} gap="xs">
          <Text size="sm" w={140}>
            {t(`kinds.${kind}`)}
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => void saveXlsx(kind)}>
            {t('templateXlsx')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void saveCsv(kind)}>
            {t('templateCsv')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
