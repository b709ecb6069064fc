import { decodeText } from '#shared/guide/decodeText';
import { importGuideText } from '#shared/guide/importGuideText';
import type { GuideImportAnswer, GuideImportRequest } from './guideImportMessages';

// A foreign file is read here and nowhere else: no reach to the project, and it can be ended at any time.
self.onmessage = (event: MessageEvent<GuideImportRequest>) => {
  self.postMessage(read(event.data));
};

function read({ fileName, bytes, now }: GuideImportRequest): GuideImportAnswer {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, reason: decoded.reason };
  const result = importGuideText(decoded.text, { fileName, now, newId: () => crypto.randomUUID() });
  return result.ok ? { ok: true, guide: result.guide } : { ok: false, reason: result.reason };
}
