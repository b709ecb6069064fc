import { describe, expect, test } from 'vitest';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import { type GuideIndex, indexGuide } from '#shared/protocolImport/guideIndex';
import { importSources, type SourceImportPort } from '../../../renderer/workers/import/importSources';
import { readSourceFile } from '../../../renderer/workers/import/readSourceFile';
import type {
  SourceFile,
  SourceImportRequest,
  SourceImportResult,
} from '../../../renderer/workers/import/sourceImportMessages';

const guides = await Promise.all(SHIPPED_GUIDES.slice(0, 2).map(({ load }) => load()));
const file = (fileName: string, text: string): SourceFile => ({
  fileName,
  bytes: new TextEncoder().encode(text),
});

/** A worker's message loop in this thread; "hang" in a file name never answers, "crash" ends the worker. */
function startPorts() {
  const log: string[] = [];
  const start = (): SourceImportPort => {
    log.push('start');
    let ready: readonly GuideIndex[] = [];
    let ended = false;
    const port: SourceImportPort = {
      onmessage: null,
      onerror: null,
      terminate: () => {
        ended = true;
        log.push('end');
      },
      postMessage: (request: SourceImportRequest) => {
        if (request.kind === 'guides') {
          ready = request.guides.map(indexGuide);
          return;
        }
        const { fileName } = request.file;
        log.push(fileName);
        if (fileName.includes('hang')) return;
        void readSourceFile(request.file, ready).then((result) => {
          if (ended) return;
          if (fileName.includes('crash'))
            port.onerror?.(new Event('error') as ErrorEvent); // nothing of it is read
          else port.onmessage?.(new MessageEvent('message', { data: { id: request.id, result } }));
        });
      },
    };
    return port;
  };
  return { log, start };
}

const reasons = (results: readonly SourceImportResult[]) =>
  results.map((result) => (result.ok ? 'read' : result.reason));

describe('twenty files at once', () => {
  test('are read one after another, each is told as soon as it is read, results stand in the order of the files', async () => {
    const { log, start } = startPorts();
    const files = Array.from({ length: 20 }, (_, i) => file(`${i}.txt`, i % 5 === 4 ? '' : `Text ${i}`));
    const told: number[] = [];
    const results = await importSources({
      files,
      guides,
      signal: new AbortController().signal,
      start,
      onRead: (index) => told.push(index),
    });
    expect(reasons(results)).toEqual(files.map((_, i) => (i % 5 === 4 ? 'empty' : 'read')));
    expect([...told].sort((a, b) => a - b)).toEqual(files.map((_, i) => i));
    expect(log.filter((entry) => entry === 'start')).toHaveLength(
      log.filter((entry) => entry === 'end').length,
    );
  });

  test('one that hangs and one that kills its worker are refused, the others are read in a new worker', async () => {
    const { log, start } = startPorts();
    const files = [
      file('a.txt', 'A'),
      file('hang.txt', 'B'),
      file('c.txt', 'C'),
      file('crash.txt', 'D'),
      file('e.txt', 'E'),
    ];
    const results = await importSources({
      files,
      guides,
      signal: new AbortController().signal,
      start,
      onRead: () => undefined,
      limit: 50,
      workers: 1,
    });
    expect(reasons(results)).toEqual(['read', 'timeout', 'read', 'failed', 'read']);
    expect(log).toEqual([
      'start',
      'a.txt',
      'hang.txt',
      'end',
      'start',
      'c.txt',
      'crash.txt',
      'end',
      'start',
      'e.txt',
      'end',
    ]);
  });

  test('calling it off ends the workers at once; what was read by then stays read', async () => {
    const { log, start } = startPorts();
    const control = new AbortController();
    const results = await importSources({
      files: [file('a.txt', 'A'), file('hang.txt', 'B'), file('c.txt', 'C')],
      guides,
      signal: control.signal,
      start,
      onRead: (index) => index === 0 && setTimeout(() => control.abort()),
      workers: 1,
    });
    expect(reasons(results)).toEqual(['read', 'cancelled', 'cancelled']);
    expect(log).toEqual(['start', 'a.txt', 'hang.txt', 'end']);
  });
});
