/**
 * Starts the worker in which pdf.js takes a file apart; whoever starts it ends it. `null` where there are no workers
 * (tests in Node), and pdf.js works in the same thread.
 */
export function startPdfWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  allowOwnWorkers();
  return new Worker(new URL('./pdfParse.worker.ts', import.meta.url), { type: 'module' });
}

let allowed = false;

/** Trusted Types stand between an address and a worker also inside workers: only files of the app itself pass. */
function allowOwnWorkers(): void {
  if (allowed) return;
  allowed = true;
  self.trustedTypes?.createPolicy('default', {
    createHTML: () => null,
    createScriptURL: (url) => (new URL(url, self.location.href).origin === self.location.origin ? url : null),
  });
}
