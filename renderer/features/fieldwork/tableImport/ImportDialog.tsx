import { Button, Group, Loader, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { tableKinds } from '#shared/fieldwork/import/tableColumns';
import { ErrorAlert } from '../../../ui/errors/ErrorAlert';
import { ColumnChoice } from './ColumnChoice';
import { PreviewTable } from './PreviewTable';
import { ProblemList } from './ProblemList';
import { TemplateButtons } from './TemplateButtons';
import classes from './tableImport.module.css';
import { useTableImport } from './useTableImport';

/** Sites, interviews and quotas from a CSV or Excel file: chosen, looked over, taken in as one step. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('fieldworkImport');
  const { table, reading, refusal, busy, choose, takeIn, chooseKind, map } = useTableImport(onClose);
  const takes = reading === null ? 0 : reading.added + reading.changed;
  const left = new Set(reading?.problems.map(({ row }) => row)).size;
  return (
    <Modal
      opened
      onClose={onClose}
      size={table === null ? 'lg' : 1000}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="md">
        {refusal !== null && (
          <ErrorAlert
            text={{
              happened: t('refused.title'),
              safe: t('nothingChanged', { ns: 'errors' }),
              ...t(`refused.${refusal.reason}`, {
                name: refusal.name,
                place: refusal.place,
                returnObjects: true,
              }),
            }}
          />
        )}
        {table === null ? (
          <>
            <Text size="sm">{t('intro')}</Text>
            <TemplateButtons />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('cancel', { ns: 'common' })}
              </Button>
              <Button
                leftSection={busy ? <Loader size={14} color="gray" /> : <IconFileImport size={16} />}
                disabled={busy}
                onClick={() => void choose()}
                data-autofocus
              >
                {t('choose')}
              </Button>
            </Group>
          </>
        ) : (
          <>
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm" fw={600} truncate>
                {table.name}
              </Text>
              <SegmentedControl
                size="xs"
                aria-label={t('kind')}
                value={table.kind}
                onChange={(value) => chooseKind(tableKinds.find((one) => one === value) ?? table.kind)}
                data={tableKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
              />
            </Group>
            <ColumnChoice table={table} onMap={map} />
            {reading !== null && (
              <>
                <PreviewTable table={table} problems={reading.problems} />
                <ProblemList problems={reading.problems} />
              </>
            )}
            <Group justify="flex-end" className={classes.actions}>
              {reading !== null && (
                <Text size="sm" role="status" data-testid="import-summary" flex={1}>
                  {t('summary', { added: reading.added, changed: reading.changed, left })}
                </Text>
              )}
              <Button variant="default" onClick={() => void choose()} disabled={busy}>
                {t('chooseOther')}
              </Button>
              <Button onClick={() => void takeIn()} disabled={takes === 0}>
                {t('takeIn', { count: takes })}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Modal>
  );
}
