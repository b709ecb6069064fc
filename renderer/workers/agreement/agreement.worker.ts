import { agreementReport } from '#shared/coding/agreement/agreement';
import type { AgreementAnswer, AgreementRequest } from './agreementMessages';

// A thousand drawings over 150 protocols take a second; the window must not wait for them.
self.onmessage = ({ data }: MessageEvent<AgreementRequest>) => {
  let answer: AgreementAnswer;
  try {
    answer = { ok: true, report: agreementReport(data.texts, data.codes, data.unit) };
  } catch (error) {
    answer = { ok: false, detail: String(error) };
  }
  self.postMessage(answer);
};
