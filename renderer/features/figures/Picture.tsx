import { Button, Group, ScrollArea, Stack, Table } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Drawing, fontFamily, type Mark } from '#shared/coding/figures/drawing';
import classes from './figures.module.css';
import { type FigureTable, useExportFigure } from './useExportFigure';

interface Props {
  readonly drawing: Drawing;
  /** The same as text: what the picture shows, for reading and for screen readers. */
  readonly table: FigureTable;
}

/** A picture with its table below, and the ways out of the program. */
export function Picture({ drawing, table }: Props) {
  const { t } = useTranslation('figures');
  const { saveSvg, savePng, saveXlsx } = useExportFigure(drawing, table);
  const actions = [
    { label: t('saveSvg'), run: saveSvg },
    { label: t('savePng'), run: savePng },
    { label: t('saveXlsx'), run: saveXlsx },
  ];
  return (
    <Stack h="100%" gap="sm">
      <Group gap="xs">
        {actions.map(({ label, run }) => (
          <Button
            key={label}
            size="xs"
            variant="default"
            leftSection={<IconDownload size={14} />}
            onClick={() => void run()}
          >
            {label}
          </Button>
        ))}
      </Group>
      <ScrollArea
        flex={1}
        mih={0}
        type="auto"
        // Long pictures are read on with the arrow keys.
        viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('scrolled', { title: drawing.title }) }}
      >
        <svg
          className={classes.picture}
          width={drawing.width}
          height={drawing.height}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          fontFamily={fontFamily}
          role="img"
          aria-label={t('pictureLabel', { title: drawing.title })}
        >
          <title>{drawing.title}</title>
          {drawing.marks.map((mark, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity; the picture is drawn whole
            <Drawn key={i} mark={mark} />
          ))}
        </svg>
        <Table
          mt="md"
          verticalSpacing={3}
          stickyHeader
          aria-label={t('tableLabel', { title: drawing.title })}
        >
          <Table.Thead>
            <Table.Tr>
              {table.head.map((name, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
                <Table.Th key={i} ta={i === 0 ? 'left' : 'right'}>
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.rows.map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two codes may have one name
              <Table.Tr key={r}>
                {row.map((value, c) =>
                  c === 0 ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the place in the row is the column
                    <Table.Th key={c} scope="row" fw={400} pl={8 + (table.levels[r] ?? 0) * 14}>
                      {value}
                    </Table.Th>
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the place in the row is the column
                    <Table.Td key={c} ta="right">
                      {value}
                    </Table.Td>
                  ),
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
    </Stack>
  );
}

function Drawn({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'rect':
      return (
        <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} fill={mark.fill}>
          {mark.hint !== undefined && <title>{mark.hint}</title>}
        </rect>
      );
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          textAnchor={mark.anchor}
          fontWeight={mark.bold === true ? 600 : undefined}
          fill={mark.fill}
          transform={mark.turn === undefined ? undefined : `rotate(${mark.turn} ${mark.x} ${mark.y})`}
        >
          {mark.text}
        </text>
      );
    case 'line':
      return <line x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} className={classes.line} />;
  }
}
