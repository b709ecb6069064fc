import { ActionIcon, Button, Group, Paper, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GuideAttachment } from '#shared/model/guide';
import { CommitField } from '../../../ui/CommitField';
import classes from './front.module.css';

interface Props {
  readonly attachments: readonly GuideAttachment[];
  readonly locked: boolean;
  readonly onChange: (attachments: readonly GuideAttachment[]) => boolean;
}

/** Tables that are handed out or looked up in the interview. */
export function AttachmentsEditor({ attachments, locked, onChange }: Props) {
  const { t } = useTranslation('guides');
  return (
    <Stack gap="sm" align="flex-start">
      {attachments.map((attachment, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: attached tables have no ids and keep their order
        <Paper key={i} withBorder p="sm" maw="100%">
          <AttachedTable
            attachment={attachment}
            locked={locked}
            onChange={(changed) => onChange(attachments.toSpliced(i, 1, changed))}
            onRemove={() => onChange(attachments.toSpliced(i, 1))}
          />
        </Paper>
      ))}
      <Button
        size="xs"
        variant="default"
        disabled={locked}
        leftSection={<IconPlus size={14} />}
        onClick={() =>
          onChange([
            ...attachments,
            {
              title: t('front.attachments.newTitle'),
              rows: [
                ['', ''],
                ['', ''],
              ],
            },
          ])
        }
      >
        {t('front.attachments.add')}
      </Button>
    </Stack>
  );
}

function AttachedTable({
  attachment: { title, rows },
  locked,
  onChange,
  onRemove,
}: {
  readonly attachment: GuideAttachment;
  readonly locked: boolean;
  readonly onChange: (attachment: GuideAttachment) => boolean;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation('guides');
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const changeRows = (changed: readonly (readonly string[])[]) => onChange({ title, rows: changed });
  const setCell = (row: number, column: number, text: string) =>
    changeRows(
      rows.map((cells, r) =>
        r === row ? columns.map((c) => (c === column ? text : (cells[c] ?? ''))) : cells,
      ),
    );
  return (
    <Stack gap={6}>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <div style={{ flex: 1, minWidth: 220 }}>
          <CommitField
            size="xs"
            label={t('front.attachments.name')}
            value={title}
            disabled={locked}
            onCommit={(text) => onChange({ title: text, rows })}
          />
        </div>
        <Remove locked={locked} label={t('front.attachments.remove', { title })} onClick={onRemove} />
      </Group>
      <div className={classes.tableScroll}>
        <table className={classes.grid}>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids
              <tr key={row}>
                {columns.map((column) => (
                  <td key={column}>
                    <CommitField
                      size="xs"
                      hideLabel
                      label={t('front.attachments.cell', { row: row + 1, column: column + 1 })}
                      value={cells[column] ?? ''}
                      disabled={locked}
                      onCommit={(text) => setCell(row, column, text)}
                    />
                  </td>
                ))}
                <td>
                  <Remove
                    locked={locked}
                    label={t('front.attachments.removeRow', { row: row + 1 })}
                    onClick={() => changeRows(rows.toSpliced(row, 1))}
                  />
                </td>
              </tr>
            ))}
            <tr>
              {columns.map((column) => (
                <td key={column} style={{ textAlign: 'center' }}>
                  <Remove
                    locked={locked || width < 2}
                    label={t('front.attachments.removeColumn', { column: column + 1 })}
                    onClick={() => changeRows(rows.map((cells) => cells.toSpliced(column, 1)))}
                  />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <Group gap="xs">
        <Button
          size="compact-xs"
          variant="default"
          disabled={locked}
          onClick={() => changeRows([...rows, columns.map(() => '')])}
        >
          {t('front.attachments.addRow')}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={locked}
          onClick={() => changeRows(rows.map((cells) => [...cells, '']))}
        >
          {t('front.attachments.addColumn')}
        </Button>
      </Group>
    </Stack>
  );
}

function Remove({
  locked,
  label,
  onClick,
}: {
  readonly locked: boolean;
  readonly label: string;
  readonly onClick: () => void;
}) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      disabled={locked}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <IconTrash size={14} />
    </ActionIcon>
  );
}
