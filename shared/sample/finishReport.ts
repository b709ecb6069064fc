import { editCaseReport } from '#shared/commands/caseReportCommands';
import { saveCaseReportVersion, setCaseReportStatus } from '#shared/commands/caseReportStatusCommands';
import { markRow } from '#shared/commands/condensationCommands';
import { addOpenPoint, editOpenPoint, setInProfile } from '#shared/commands/reportPartCommands';
import { challengeStatement, confirmStatement } from '#shared/commands/statementReviewCommands';
import type { CaseReport } from '#shared/model/caseReport';
import type { CaseReportId, PersonId, StatementId } from '#shared/model/ids';
import { sliceRange } from '#shared/text/range';
import type { SampleReport, SampleRevision } from './content';
import { cutQuote, releaseQuotes } from './makeQuotes';
import type { Study } from './makeStudy';
import type { Texts } from './makeTexts';
import { known, type Making } from './making';
import { questionNumbered, questionRow } from './questionNumbered';

/** What becomes of a written report: revisions with their versions, review, open points, and the way to its state. */
export function finishReport(
  making: Making,
  study: Study,
  texts: Texts,
  wanted: SampleReport,
  id: CaseReportId,
): void {
  const person = (key: string) => known(study.people.get(key), key);
  const by = person(wanted.by);
  for (const revision of wanted.revisions ?? []) revise(making, by, id, revision, wanted.key);
  planNext(making, study, wanted, id);
  for (const cut of wanted.cuts ?? []) cutQuote(making, { by, day: -13 }, texts, id, cut);
  const lead = known([...study.people.values()][0], 'a first person');
  for (const statement of confirmedOf(making, wanted, id)) {
    making.run({ by: lead, day: -10 }, confirmStatement, { report: id, statement });
  }
  if (wanted.challenge !== null) {
    const { sentence, by: reviewer, remark } = wanted.challenge;
    making.run({ by: person(reviewer), day: -4 }, challengeStatement, {
      report: id,
      place: { kind: 'statement', id: statementOf(making, wanted, id, sentence) },
      remark,
    });
  }
  for (const step of wanted.steps) {
    const hand = { by: person(step.by), day: step.day };
    if (step.status === 'released') releaseQuotes(making, hand, id);
    making.run(hand, setCaseReportStatus, { report: id, status: step.status });
  }
}

/** Keeps a version of what stands there, then exchanges words. */
function revise(
  making: Making,
  by: PersonId,
  report: CaseReportId,
  { remark, day, changes }: SampleRevision,
  key: string,
): void {
  making.run({ by, day }, saveCaseReportVersion, { report, remark });
  for (const { was, is } of changes) {
    const blocks = reportOf(making, report).blocks;
    const block = known(
      blocks.find(({ text }) => text.includes(was)),
      `${key}, ${was}`,
    );
    const at = block.text.indexOf(was);
    const edit = { kind: 'replace', block: block.id, at, remove: was.length, insert: is } as const;
    making.run({ by, day: day + 1 }, editCaseReport, { report, edits: [edit] });
  }
}

/** Marks of the desk's rows, sentences of the short profile, and what is to be asked next time. */
function planNext(making: Making, study: Study, wanted: SampleReport, report: CaseReportId): void {
  const guide = known(study.guides.get(wanted.guide), wanted.guide);
  const hand = { by: known(study.people.get(wanted.by), wanted.by), day: -15 };
  const { site, level, wave, title } = reportOf(making, report);
  for (const [number, mark] of Object.entries(wanted.rowMarks ?? {})) {
    const row = questionRow(guide, number);
    const place = { report, site, level, wave, title, guide: guide.id };
    making.run(hand, markRow, { ...place, row, owns: [row], mark });
  }
  for (const beginning of wanted.profile) {
    const statement = statementOf(making, wanted, report, beginning);
    making.run(hand, setInProfile, { report, statement, included: true });
  }
  for (const { text, question: number, done } of wanted.openPoints) {
    const question = questionNumbered(guide, number).id;
    const point = making.run(hand, addOpenPoint, { report, text, question });
    if (done) making.run({ by: hand.by, day: -3 }, editOpenPoint, { report, point, done });
  }
}

function confirmedOf(making: Making, wanted: SampleReport, id: CaseReportId): readonly StatementId[] {
  if (wanted.confirmed === 'all') {
    return Object.values(reportOf(making, id).statements).map((statement) => statement.id);
  }
  return wanted.confirmed.map((beginning) => statementOf(making, wanted, id, beginning));
}

function statementOf(
  making: Making,
  { key }: SampleReport,
  id: CaseReportId,
  beginning: string,
): StatementId {
  const report = reportOf(making, id);
  const found = Object.values(report.statements).find((one) =>
    sliceRange(report.blocks, one).startsWith(beginning),
  );
  return known(found, `${key}, ${beginning}`).id;
}

function reportOf(making: Making, id: CaseReportId): CaseReport {
  return known(making.tree().caseReport[id], 'a report that was made');
}
