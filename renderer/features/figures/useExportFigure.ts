import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Drawing, printSvg } from '#shared/coding/figures/drawing';
import type { Sheet } from '#shared/exchange/sheet';
import { safeFileName } from '#shared/report/fileName';
import { getHost } from '../../host/getHost';
import { useFileErrors } from '../../ui/errors/useFileErrors';
import { showError, showInfo } from '../../ui/notices';
import { useWait } from '../../ui/waiting/useWait';
import { createExportClient, type ExportClient } from '../../workers/export/exportClient';
import { mayLeave } from '../../workspace/mayLeave';

/** The picture in words and numbers; the first column names the row. */
export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Depth of each row's code in the tree. */
  readonly levels: readonly number[];
}

/** Twice the screen's size, sharp in print. */
const scale = 2;

/** Saves the picture as SVG or PNG, and its table as a workbook. */
export function useExportFigure(drawing: Drawing, table: FigureTable) {
  const { t } = useTranslation('figures');
  const client = useRef<ExportClient | null>(null);
  const errors = useFileErrors();
  const wait = useWait();
  useEffect(() => () => client.current?.dispose(), []);

  // Rows are code names, the team's own words; sites stand in the title and at the head of columns.
  const leaving = useMemo(
    () => [drawing.title, ...table.head].map((text) => ({ where: drawing.title, text })),
    [drawing.title, table.head],
  );
  const save = useCallback(
    async (ending: string, mimeType: string, bytes: Uint8Array) => {
      if (!(await mayLeave(leaving))) return;
      const suggestedName = `${safeFileName(drawing.title)}.${ending}`;
      const saved = await getHost().files.save({ suggestedName, mimeType, bytes });
      if (!saved.ok) errors.notSaved(saved.reason, saved.detail);
      else if (saved.value.saved) showInfo(t('saved', { name: saved.value.name }));
    },
    [drawing.title, errors, leaving, t],
  );
  const saveSvg = useCallback(
    () => save('svg', 'image/svg+xml', new TextEncoder().encode(printSvg(drawing))),
    [drawing, save],
  );
  const savePng = useCallback(async () => {
    const bytes = await paint(drawing);
    if (bytes === null) showError(t('tooLarge', { returnObjects: true }));
    else await save('png', 'image/png', bytes);
  }, [drawing, save, t]);
  const saveXlsx = useCallback(async () => {
    await wait({ title: t('writing', { ns: 'waiting' }) }, async ({ signal, aside }) => {
      client.current ??= createExportClient();
      const made = await client.current.xlsx([sheetOf(drawing.title, table)], signal);
      signal.throwIfAborted();
      if (made.ok)
        await aside(
          save('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', made.bytes),
        );
      else errors.notMade(made.reason, made.detail);
    });
  }, [drawing.title, errors, table, save, t, wait]);
  return { saveSvg, savePng, saveXlsx };
}

function sheetOf(title: string, table: FigureTable): Sheet {
  return {
    name: title,
    widths: table.head.map((_, i) => (i === 0 ? 44 : 12)),
    headRow: 1,
    rows: [
      table.head.map((value) => ({ value, style: 'head' as const })),
      ...table.rows.map((row, r) =>
        row.map((value, c) => ({
          value: c === 0 ? `${'  '.repeat(table.levels[r] ?? 0)}${value}` : value,
          style: 'plain' as const,
        })),
      ),
    ],
  };
}

/** Draws on a canvas; null when the picture is larger than a canvas can be. */
async function paint({ width, height, marks }: Drawing): Promise<Uint8Array | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.scale(scale, scale);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  for (const mark of marks) {
    if (mark.kind === 'rect') {
      context.fillStyle = mark.fill;
      context.fillRect(mark.x, mark.y, mark.width, mark.height);
    } else if (mark.kind === 'line') {
      context.strokeStyle = '#999999';
      context.beginPath();
      context.moveTo(mark.x1, mark.y1);
      context.lineTo(mark.x2, mark.y2);
      context.stroke();
    } else {
      context.save();
      context.translate(mark.x, mark.y);
      context.rotate(((mark.turn ?? 0) * Math.PI) / 180);
      context.fillStyle = mark.fill ?? '#000000';
      context.font = `${mark.bold === true ? '600 ' : ''}${mark.size}px "Liberation Sans", Arial, sans-serif`;
      context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
      context.fillText(mark.text, 0, 0);
      context.restore();
    }
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}
