import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { caseReportDocument } from '#shared/report/caseReportDocument';
import type { CaseReportOptions } from '#shared/report/reportContext';
import { docxFromReport } from '../../../renderer/workers/export/docxFromReport';
import { caseReportId, inventedProject, reportOptions } from '../../fixtures/caseReport';

const out = fileURLToPath(new URL('../../../out/docx/', import.meta.url));

async function save(name: string, options: Partial<CaseReportOptions>) {
  const result = caseReportDocument(inventedProject(), caseReportId, reportOptions(options));
  if (!result.ok) throw new Error(result.reason);
  const bytes = await docxFromReport(result.document);
  await mkdir(out, { recursive: true });
  await writeFile(`${out}${name}.docx`, bytes);
  return bytes;
}
describe('draft', () => {
  it('writes', async () => {
    expect((await save('caseReport', { annex: true, contents: false })).length).toBeGreaterThan(1000);
    expect((await save('caseReport-contents', { annex: true, contents: true, language: 'en', naming: 'coded' })).length).toBeGreaterThan(1000);
  });
});
