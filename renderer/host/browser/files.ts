import type {
  HostFiles,
  HostResult,
  OpenedFile,
  OpenRequest,
  SaveAnswer,
  SaveRequest,
} from '#shared/host/contract';
import { HostError, parseArguments, settle } from '#shared/host/result';
import { domFailure } from './domFailure';
import { createHandedFiles } from './handedFiles';

/** The part of the File System Access API used here; TypeScript's DOM library has only the handles. */
interface FilePickers {
  showOpenFilePicker(options: {
    multiple: boolean;
    excludeAcceptAllOption: boolean;
    types: readonly PickerType[];
  }): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker(options: {
    suggestedName: string;
    types: readonly PickerType[];
  }): Promise<FileSystemFileHandle>;
}

interface PickerType {
  readonly accept: { readonly [mimeType: string]: readonly string[] };
}

function pickers(): FilePickers | null {
  // `as`: checked by name right here.
  return 'showOpenFilePicker' in window && 'showSaveFilePicker' in window
    ? (window as unknown as FilePickers)
    : null;
}

/** The person closed the picker. */
function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Files by the browser's pickers where it has them and lets them open, otherwise by `<input type=file>` and a download. */
export function createBrowserFiles(): HostFiles {
  return {
    ...createHandedFiles(),
    async open(request) {
      const parsed = parseArguments('files.open', [request]);
      if (!parsed.ok) return parsed;
      return settle(async () => {
        const picker = pickers();
        const files = picker === null ? await chooseByInput(request) : await chooseByPicker(picker, request);
        return readFiles(files, request.maxBytes);
      }, domFailure);
    },
    async savePdf(request) {
      const parsed = parseArguments('files.savePdf', [request]);
      if (!parsed.ok) return parsed;
      return settle(async () => {
        // Browsers suggest the page's title as the file's name.
        const title = document.title;
        document.title = request.suggestedName.replace(/\.pdf$/i, '');
        try {
          // Comes back when the dialog is closed.
          window.print();
        } finally {
          document.title = title;
        }
        return { kind: 'asked' } as const;
      }, domFailure);
    },
    async save(request) {
      const parsed = parseArguments('files.save', [request]);
      if (!parsed.ok) return parsed;
      // A picker opens only within some seconds of a click; making a large file may take longer.
      const picker = navigator.userActivation?.isActive === false ? null : pickers();
      return picker === null
        ? settle(async () => download(request), domFailure)
        : saveByPicker(picker, request);
    },
  };
}

async function readFiles(files: readonly File[], maxBytes: number): Promise<OpenedFile[]> {
  const large = files.find((file) => file.size > maxBytes);
  if (large !== undefined) throw new HostError('tooLarge', `${large.name}: ${large.size} bytes`);
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

function dotted(extensions: readonly string[]): string[] {
  return extensions.map((extension) => `.${extension}`);
}

async function chooseByPicker(picker: FilePickers, request: OpenRequest): Promise<File[]> {
  try {
    const handles = await picker.showOpenFilePicker({
      multiple: request.multiple,
      excludeAcceptAllOption: false,
      // The type is only a label for the endings; the content is what importers look at.
      types:
        request.extensions.length === 0
          ? []
          : [{ accept: { 'application/octet-stream': dotted(request.extensions) } }],
    });
    return await Promise.all(handles.map((handle) => handle.getFile()));
  } catch (error) {
    if (isCancelled(error)) return [];
    throw error;
  }
}

function chooseByInput(request: OpenRequest): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = request.multiple;
    input.accept = dotted(request.extensions).join(',');
    // In the document, since some engines drop the events of a detached input; out of sight and of the tab order.
    input.hidden = true;
    document.body.append(input);
    const finish = (files: File[]) => {
      input.remove();
      resolve(files);
    };
    input.addEventListener('change', () => finish([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => finish([]), { once: true });
    input.click();
  });
}

async function saveByPicker(picker: FilePickers, request: SaveRequest): Promise<HostResult<SaveAnswer>> {
  const extension = /\.[0-9a-z]{1,10}$/i.exec(request.suggestedName)?.[0];
  let handle: FileSystemFileHandle;
  try {
    handle = await picker.showSaveFilePicker({
      suggestedName: request.suggestedName,
      types: extension === undefined ? [] : [{ accept: { [request.mimeType]: [extension] } }],
    });
  } catch (error) {
    if (isCancelled(error)) return { ok: true, value: { saved: false, name: request.suggestedName } };
    return domFailure(error);
  }
  return settle(async () => {
    // The browser writes into a swap file and puts it in place with close(); abort() leaves the old file as it was.
    const stream = await handle.createWritable();
    try {
      // `as`: bytes of this app never lie in shared memory.
      await stream.write(request.bytes as Uint8Array<ArrayBuffer>);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    return { saved: true, name: handle.name };
  }, domFailure);
}

/** One minute: a slow disk or a "where to?" question of the browser still finds the bytes. */
const downloadLifetime = 60_000;

/** Hands the bytes to the browser's downloads. Whether the person keeps them cannot be known from here. */
function download(request: SaveRequest): SaveAnswer {
  // `as`: as above.
  const blob = new Blob([request.bytes as Uint8Array<ArrayBuffer>], { type: request.mimeType });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = request.suggestedName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadLifetime);
  return { saved: true, name: request.suggestedName };
}
