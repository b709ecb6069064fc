import { addCaseReport, attachEvidence, editCaseReport } from '#shared/commands/caseReportCommands';
import { challengeStatement, confirmStatement } from '#shared/commands/statementReviewCommands';
import type { CaseReport, Stance } from '#shared/model/caseReport';
import type { Guide } from '#shared/model/guide';
import type { BlockId, CaseReportId, StatementId } from '#shared/model/ids';
import type { Block, TextRange } from '#shared/model/text';
import { sliceRange } from '#shared/text/range';
import type { SampleContent, SampleReport } from './content';
import type { Study } from './makeStudy';
import type { PlacedPassage, Texts } from './makeTexts';
import { known, type Making } from './making';
import { readSections } from './markup';

/** A passage a sentence rests on: `+key#label` supports, `-` contradicts, `~` limits, `*` is an example; `!` quotes it. */
const evidence = /^([-+~*])([^#]+)(#[^!]+)(!?)$/;
const stances: { readonly [sign: string]: Stance } = {
  '+': 'supports',
  '-': 'contradicts',
  '~': 'limits',
  '*': 'example',
};

/** The case reports with what their sentences rest on, and what reviewers say about them. */
export function makeReports(making: Making, study: Study, texts: Texts, content: SampleContent): void {
  for (const report of content.reports) makeReport(making, study, texts, report);
}

function makeReport(making: Making, study: Study, texts: Texts, wanted: SampleReport): void {
  const by = known(study.people.get(wanted.by), wanted.by);
  const guide = known(study.guides.get(wanted.guide), wanted.guide);
  const site = known(study.sites.get(wanted.site), wanted.site);
  const { title, wave } = wanted;
  const place = { site, guide: guide.id, wave, title, level: guide.level };
  const id = making.run({ by, day: -21 }, addCaseReport, place);
  const { blocks, sentences } = writtenReport(wanted, guide, making.newId);
  const edits = blocks.map(
    (block, i) => ({ kind: 'insert', block, after: blocks[i - 1]?.id ?? null }) as const,
  );
  making.run({ by, day: -20 }, editCaseReport, { report: id, edits });
  // One step for all of them: two hundred steps would each look through every coding anew.
  making.together({ by, day: -18 }, (draft, context) => {
    for (const { range: sentence, notes } of sentences) {
      for (const note of notes) {
        const { passage, ...how } = readEvidence(note, texts, wanted.key);
        const params = { report: id, sentence, text: passage.text, passage: passage.range, ...how };
        attachEvidence.run(draft, params, context);
      }
    }
  });
  review(making, study, wanted, id);
}

interface Sentence {
  readonly range: TextRange;
  readonly notes: readonly string[];
}

function writtenReport({ text, key }: SampleReport, guide: Guide, newId: () => string) {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const { heading, paragraphs } of readSections(text)) {
    const section = guide.nodes.find(({ printedNumber }) => printedNumber === heading);
    const question = known(section, `${key}, section ${heading}`).id;
    for (const { text: words, marks, passages } of paragraphs) {
      const id = newId() as BlockId; // a fresh UUID may carry any id's brand
      blocks.push({ id, kind: 'paragraph', text: words, marks, question });
      for (const { start, end, notes } of passages) {
        const range = { start: { block: id, offset: start }, end: { block: id, offset: end } };
        sentences.push({ range, notes });
      }
    }
  }
  return { blocks, sentences };
}

function readEvidence(note: string, texts: Texts, report: string) {
  const [, sign = '', key = '', label = '', quoted = ''] = known(
    evidence.exec(note) ?? undefined,
    `${report}, ${note}`,
  );
  const passage: PlacedPassage | undefined = texts.passages
    .get(key)
    ?.find(({ notes }) => notes.includes(label));
  return {
    stance: known(stances[sign], note),
    quoted: quoted !== '',
    passage: known(passage, `${report}, ${note}`),
  };
}

function review(making: Making, study: Study, wanted: SampleReport, id: CaseReportId): void {
  const statementOf = (beginning: string): StatementId => {
    const report = known<CaseReport>(making.tree().caseReport[id], wanted.key);
    const found = Object.values(report.statements).find((one) =>
      sliceRange(report.blocks, one).startsWith(beginning),
    );
    return known(found, `${wanted.key}, ${beginning}`).id;
  };
  const lead = known([...study.people.values()][0], 'a first person');
  for (const beginning of wanted.confirmed) {
    making.run({ by: lead, day: -10 }, confirmStatement, { report: id, statement: statementOf(beginning) });
  }
  if (wanted.challenge === null) return;
  const { sentence, by, remark } = wanted.challenge;
  making.run({ by: known(study.people.get(by), by), day: -4 }, challengeStatement, {
    report: id,
    place: { kind: 'statement', id: statementOf(sentence) },
    remark,
  });
}
