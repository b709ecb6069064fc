import { answerScan } from './answerScan';
import type { ScanRequest } from './privacyMessages';

// A scan takes a tenth of a second for a protocol and seconds for a project; typing must not wait for it.
self.onmessage = (event: MessageEvent<ScanRequest>) => {
  self.postMessage(answerScan(event.data));
};
