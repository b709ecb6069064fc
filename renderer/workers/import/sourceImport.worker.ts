import { type GuideIndex, indexGuide } from '#shared/protocolImport/guideIndex';
import { readSourceFile } from './readSourceFile';
import type {
  SourceFile,
  SourceImportAnswer,
  SourceImportRequest,
  SourceImportResult,
} from './sourceImportMessages';

// Foreign files are read here and nowhere else: no reach to the project, and it can be ended at any time.
let guides: readonly GuideIndex[] = [];

self.onmessage = async ({ data }: MessageEvent<SourceImportRequest>) => {
  if (data.kind === 'guides') {
    guides = data.guides.map(indexGuide);
    return;
  }
  const answer: SourceImportAnswer = { id: data.id, result: await read(data.file) };
  self.postMessage(answer);
};

async function read(file: SourceFile): Promise<SourceImportResult> {
  try {
    return await readSourceFile(file, guides);
  } catch {
    return { ok: false, reason: 'failed', place: '' };
  }
}
