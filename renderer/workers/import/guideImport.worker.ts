import type { GuideImportAnswer, GuideImportRequest } from './guideImportMessages';
import { readGuideFile } from './readGuideFile';

// A foreign file is read here and nowhere else: no reach to the project, and it can be ended at any time.
self.onmessage = async (event: MessageEvent<GuideImportRequest>) => {
  self.postMessage(await read(event.data));
};

async function read(request: GuideImportRequest): Promise<GuideImportAnswer> {
  try {
    return await readGuideFile(request, () => crypto.randomUUID());
  } catch {
    return { ok: false, reason: 'failed', place: '' };
  }
}
