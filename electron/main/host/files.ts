import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type {
  OpenedFile,
  OpenRequest,
  SaveAnswer,
  SavePdfAnswer,
  SavePdfRequest,
  SaveRequest,
} from '#shared/host/contract';
import { HostError } from '#shared/host/result';
import type { Disk } from './disk';
import { safeFileName } from './safeFileName';
import { readWhole, writeWhole } from './wholeFile';

/** Files that a person chooses in a dialog of the system. The renderer never names a path and never learns one. */
export function createFiles(disk: Disk, window: () => BrowserWindow) {
  return {
    async open(request: OpenRequest): Promise<OpenedFile[]> {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        properties: request.multiple ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: filtersOf(request.extensions),
      });
      if (canceled) return [];
      const opened: OpenedFile[] = [];
      for (const path of filePaths) opened.push(await readFileOf(disk, path, request.maxBytes));
      return opened;
    },

    save,

    /** The page as it is for print media; it says its own format and margins (@page). */
    async savePdf({ suggestedName }: SavePdfRequest): Promise<SavePdfAnswer> {
      const bytes = await window().webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        // Headings, lists and tables for screen readers, and bookmarks.
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      const { saved, name } = await save({ suggestedName, mimeType: 'application/pdf', bytes });
      return saved ? { kind: 'saved', name } : { kind: 'cancelled' };
    },
  };

  async function save(request: SaveRequest): Promise<SaveAnswer> {
    const name = safeFileName(request.suggestedName);
    const extension = /\.([0-9A-Za-z]{1,10})$/.exec(name)?.[1];
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      defaultPath: join(app.getPath('documents'), name),
      filters: filtersOf(extension === undefined ? [] : [extension]),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (canceled || filePath === '') return { saved: false, name };
    await writeWhole(disk, filePath, request.bytes, { verify: true, shred: false });
    return { saved: true, name: basename(filePath) };
  }
}

/**
 * A file by the path that a person gave, with its name alone. Only regular files: a device or a pipe that has got
 * the right name would be read for ever.
 */
export async function readFileOf(disk: Disk, path: string, maxBytes: number): Promise<OpenedFile> {
  const found = await disk.fs.stat(path);
  if (!found.isFile()) throw new HostError('invalid', 'no regular file');
  if (found.size > maxBytes) throw new HostError('tooLarge', `${found.size} bytes`);
  return { name: basename(path), bytes: await readWhole(disk, path) };
}

/** One filter with the endings as its label (the same in every language), and all files. */
function filtersOf(extensions: readonly string[]): Electron.FileFilter[] {
  if (extensions.length === 0) return [];
  const label = extensions.map((extension) => `*.${extension}`).join(', ');
  return [
    { name: label, extensions: [...extensions] },
    { name: '*', extensions: ['*'] },
  ];
}
