import { detect } from '#shared/privacy/detect';
import type { ScanAnswer, ScanRequest } from './privacyMessages';

export function answerScan({ id, blocks, names, language }: ScanRequest): ScanAnswer {
  try {
    return { id, ok: true, findings: detect(blocks, { names, language }) };
  } catch (error) {
    return { id, ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
