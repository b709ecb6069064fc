import type { AgreementReport } from '#shared/coding/agreement/agreement';
import type { AgreementAnswer, AgreementRequest } from './agreementMessages';

/**
 * Computes agreement in a worker of its own, which ends with the answer. Rejects when it breaks; never
 * settles after `signal` aborts.
 */
export function computeAgreement(request: AgreementRequest, signal: AbortSignal): Promise<AgreementReport> {
  const worker = new Worker(new URL('./agreement.worker.ts', import.meta.url), {
    type: 'module',
    name: 'agreement',
  });
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  return new Promise<AgreementReport>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<AgreementAnswer>) => {
      if (data.ok) resolve(data.report);
      else reject(new Error(`agreement failed: ${data.detail}`));
      worker.terminate();
    };
    worker.onerror = (event) => {
      reject(new Error(`agreement failed: ${event.message}`));
      worker.terminate();
    };
    worker.postMessage(request);
  });
}
