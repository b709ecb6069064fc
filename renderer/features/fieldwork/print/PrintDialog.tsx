import {
  Button,
  Checkbox,
  Group,
  List,
  Modal,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { quotaTables } from '#shared/fieldwork/quotaTables';
import { useFieldwork } from '../board/useFieldwork';
import { printTranslate, usePrint } from './usePrint';

/** The quota tables as a Word file or a workbook. */
export function PrintDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('fieldworkBoard');
  const fieldwork = useFieldwork();
  const { language } = fieldwork.project;
  const [measure, setMeasure] = useState<'planned' | 'held'>('planned');
  const [coded, setCoded] = useState(false);
  const [sourceLine, setSourceLine] = useState(() => printTranslate(language)('source'));
  const { print, busy } = usePrint(fieldwork);
  const choice = { measure, coded, sourceLine: sourceLine.trim() };
  const tables = quotaTables(fieldwork, { ...choice, translate: printTranslate(language), firstNumber: 1 });
  const empty = tables.length === 0;

  async function start(kind: 'docx' | 'xlsx'): Promise<void> {
    if (await print(kind, choice)) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('print.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="md">
        <SegmentedControl
          fullWidth
          aria-label={t('print.measure')}
          value={measure}
          onChange={(value) => setMeasure(value === 'held' ? 'held' : 'planned')}
          data={[
            { value: 'planned', label: t('print.planned') },
            { value: 'held', label: t('print.held') },
          ]}
        />
        <TextInput
          label={t('print.source')}
          description={t('print.sourceHint')}
          value={sourceLine}
          onChange={(event) => setSourceLine(event.currentTarget.value)}
        />
        <Checkbox
          label={t('print.coded')}
          checked={coded}
          onChange={(event) => setCoded(event.currentTarget.checked)}
        />
        {empty ? (
          <Text size="sm" role="status">
            {t('print.empty')}
          </Text>
        ) : (
          <List size="sm" spacing={2}>
            {tables.map(({ caption }) => (
              <List.Item key={caption.number}>{t('print.table', { replace: caption })}</List.Item>
            ))}
          </List>
        )}
        <Group justify="flex-end">
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} />}
            disabled={busy || empty}
            onClick={() => void start('xlsx')}
          >
            {t('print.xlsx')}
          </Button>
          <Button
            leftSection={<IconFileText size={16} />}
            disabled={busy || empty}
            onClick={() => void start('docx')}
            data-autofocus
          >
            {t('print.docx')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
