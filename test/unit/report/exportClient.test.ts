import { describe, expect, it } from 'vitest';
import { caseReportDocument } from '#shared/report/caseReportDocument';
import type { ReportDocument } from '#shared/report/reportDocument';
import { answerExport } from '../../../renderer/workers/export/answerExport';
import { createExportClient, type ExportPort } from '../../../renderer/workers/export/exportClient';
import { caseReportId, inventedProject, reportOptions } from '../../fixtures/caseReport';

/** The worker's real code behind a port that clones what crosses it, as a worker's port does. */
function startHere(log: string[]): () => ExportPort {
  return () => {
    log.push('start');
    let ended = false;
    const port: ExportPort = {
      onmessage: null,
      onerror: null,
      postMessage(request) {
        log.push(`request ${request.id}`);
        void answerExport(structuredClone(request)).then((answer) => {
          if (!ended) port.onmessage?.(new MessageEvent('message', { data: structuredClone(answer) }));
        });
      },
      terminate() {
        ended = true;
        log.push('end');
      },
    };
    return port;
  };
}

function report(): ReportDocument {
  const result = caseReportDocument(inventedProject(), caseReportId, reportOptions());
  if (!result.ok) throw new Error(result.reason);
  return result.document;
}

/** Not a report at all: what a defect elsewhere would send. */
function brokenReport(): ReportDocument {
  return { ...report(), page: JSON.parse('null') };
}

describe('the export client', () => {
  it('starts one worker for several reports and answers each with a file', async () => {
    const log: string[] = [];
    const client = createExportClient(startHere(log));
    const results = await Promise.all([client.docx(report()), client.docx(report())]);
    // Every zip file begins with these two letters.
    expect(results.map((result) => result.ok && String.fromCharCode(...result.bytes.slice(0, 2)))).toEqual([
      'PK',
      'PK',
    ]);
    expect(log).toEqual(['start', 'request 1', 'request 2']);
    client.dispose();
  });

  it('answers a report it cannot write with a reason, and goes on', async () => {
    const client = createExportClient(startHere([]));
    expect(await client.docx(brokenReport())).toMatchObject({ ok: false, reason: 'failed' });
    expect(await client.docx(report())).toMatchObject({ ok: true });
    client.dispose();
  });

  it('ends the worker when the running report is cancelled, and starts a new one for the next', async () => {
    const log: string[] = [];
    const client = createExportClient(startHere(log));
    const stop = new AbortController();
    const first = client.docx(report(), stop.signal);
    const second = client.docx(report());
    stop.abort();
    expect(await first).toMatchObject({ ok: false, reason: 'cancelled' });
    expect(await second).toMatchObject({ ok: true });
    expect(log).toEqual(['start', 'request 1', 'end', 'start', 'request 2']);
    client.dispose();
  });

  it('takes a waiting report out of the queue without touching the running one', async () => {
    const log: string[] = [];
    const client = createExportClient(startHere(log));
    const stop = new AbortController();
    const first = client.docx(report());
    const second = client.docx(report(), stop.signal);
    stop.abort();
    expect(await second).toMatchObject({ ok: false, reason: 'cancelled' });
    expect(await first).toMatchObject({ ok: true });
    expect(log).toEqual(['start', 'request 1']);
    expect(await client.docx(report(), stop.signal)).toMatchObject({ ok: false, reason: 'cancelled' });
    client.dispose();
  });

  it('tells that the worker was lost and starts another one', async () => {
    const log: string[] = [];
    let lose = true;
    const client = createExportClient(() => {
      const port = startHere(log)();
      if (lose) {
        lose = false;
        return {
          ...port,
          postMessage: () => {
            throw new Error('gone');
          },
        };
      }
      return port;
    });
    expect(await client.docx(report())).toEqual({ ok: false, reason: 'workerLost', detail: 'gone' });
    expect(await client.docx(report())).toMatchObject({ ok: true });
    client.dispose();
  });

  it('answers what is still waiting when it is disposed of', async () => {
    const client = createExportClient(startHere([]));
    const waiting = [client.docx(report()), client.docx(report())];
    client.dispose();
    expect((await Promise.all(waiting)).map((result) => result.ok)).toEqual([false, false]);
  });
});
