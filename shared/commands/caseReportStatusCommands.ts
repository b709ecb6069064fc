import { castDraft, type Draft } from 'immer';
import type { CaseReport, CaseReportStatus, EvidenceLink } from '#shared/model/caseReport';
import type { CaseReportVersion } from '#shared/model/caseReportVersion';
import type { CaseReportId, CaseReportVersionId } from '#shared/model/ids';
import { needOpenReport } from './caseReportCommands';
import { type CommandContext, CommandRefused, defineCommand, need, type TreeDraft } from './command';
import { originalOf } from './protocolCommands';

/**
 * Moves a report between draft, checked and released. Releasing keeps a version of it and locks it; opening it again
 * needs a reason.
 */
export const setCaseReportStatus = defineCommand(
  'caseReport.setStatus',
  (draft, params: { report: CaseReportId; status: CaseReportStatus; reason?: string }, context) => {
    const report = need(draft, 'caseReport', params.report);
    if (report.status === params.status) return;
    const reason = report.status === 'released' ? (params.reason ?? '').trim() : '';
    if (report.status === 'released' && reason === '') throw new CommandRefused('reasonNeeded');
    takeStep(report, params.status, reason, context);
    if (params.status === 'released') keepVersion(draft, report, '', context);
  },
);

/** Keeps the report as it stands, under the next number. */
export const saveCaseReportVersion = defineCommand(
  'caseReport.saveVersion',
  (draft, params: { report: CaseReportId; remark: string }, context): CaseReportVersionId =>
    keepVersion(draft, need(draft, 'caseReport', params.report), params.remark.trim(), context),
);

/**
 * Makes a version the report's text again, as a draft. What stood there is kept as a version first. Quotations that
 * were released then and are not released now must be released anew.
 */
export const restoreCaseReportVersion = defineCommand(
  'caseReport.restoreVersion',
  (draft, params: { version: CaseReportVersionId; remark: string }, context) => {
    const { content } = originalOf(need(draft, 'caseReportVersion', params.version));
    const report = needOpenReport(draft, content.id);
    const before = originalOf(report);
    keepVersion(draft, report, params.remark.trim(), context);
    const { status: _status, trail: _trail, site: _site, ...words } = content;
    Object.assign(report, castDraft({ ...words, statements: unreleased(content, before) }));
    if (report.status !== 'draft') takeStep(report, 'draft', '', context);
  },
);

function takeStep(
  report: Draft<CaseReport>,
  status: CaseReportStatus,
  reason: string,
  { author, now }: CommandContext,
): void {
  report.status = status;
  report.trail.push({ status, by: author, at: now, reason });
}

function keepVersion(
  draft: TreeDraft,
  report: Draft<CaseReport>,
  remark: string,
  { newId, now, author }: CommandContext,
): CaseReportVersionId {
  const id = newId<CaseReportVersionId>();
  const numbers = Object.values(draft.caseReportVersion)
    .filter((one) => one.report === report.id)
    .map(({ number }) => number);
  draft.caseReportVersion[id] = castDraft<CaseReportVersion>({
    id,
    kind: 'caseReportVersion',
    report: report.id,
    number: Math.max(0, ...numbers) + 1,
    at: now,
    by: author,
    status: report.status,
    remark,
    content: { ...originalOf(report), status: report.status, trail: [...report.trail] },
  });
  return id;
}

function unreleased(content: CaseReport, now: CaseReport): CaseReport['statements'] {
  const released = new Map(
    Object.values(now.statements)
      .flatMap(({ evidence }) => evidence)
      .map((link) => [link.id, link.quote?.release]),
  );
  function again(link: EvidenceLink): EvidenceLink {
    if (link.quote?.release.state !== 'released' || released.get(link.id)?.state === 'released') return link;
    return { ...link, quote: { ...link.quote, release: { state: 'proposed' } } };
  }
  return Object.fromEntries(
    Object.entries(content.statements).map(([id, statement]) => [
      id,
      { ...statement, evidence: statement.evidence.map(again) },
    ]),
  );
}
