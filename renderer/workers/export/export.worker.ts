import { answerExport } from './answerExport';
import type { ExportRequest } from './exportMessages';

// The renderer's types describe a window; inside a worker only these two are used, and they differ.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ExportRequest>) => void) | null;
  postMessage(message: unknown, transfer: readonly Transferable[]): void;
};

scope.onmessage = async ({ data }) => {
  const answer = await answerExport(data);
  // The bytes are handed over, not copied.
  scope.postMessage(answer, answer.ok ? [answer.bytes.buffer] : []);
};
