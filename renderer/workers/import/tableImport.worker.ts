import { readTableFile } from './readTableFile';
import type { TableImportAnswer, TableImportRequest } from './tableImportMessages';

// A foreign file is read here and nowhere else: no reach to the project, and it can be ended at any time.
self.onmessage = async (event: MessageEvent<TableImportRequest>) => {
  self.postMessage(await read(event.data));
};

async function read(request: TableImportRequest): Promise<TableImportAnswer> {
  try {
    return await readTableFile(request);
  } catch {
    return { ok: false, reason: 'failed', place: '' };
  }
}
