import { addCaseReport, editCaseReport } from '#shared/commands/caseReportCommands';
import { writeRow } from '#shared/commands/condensationCommands';
import { attachEvidence } from '#shared/commands/evidenceCommands';
import { applyTemplate } from '#shared/commands/reportPartCommands';
import type { Stance } from '#shared/model/caseReport';
import type { BlockId, CaseReportId, GuideNodeId } from '#shared/model/ids';
import type { ReportTemplate } from '#shared/model/reportTemplate';
import type { Block, TextRange } from '#shared/model/text';
import { expandTemplate } from '#shared/reportTemplate/expandTemplate';
import type { SampleContent, SampleReport } from './content';
import { finishReport } from './finishReport';
import type { Study } from './makeStudy';
import { makeTemplate, templateSection } from './makeTemplate';
import { placedPassage, type Texts } from './makeTexts';
import { known, type Making } from './making';
import { readSections } from './markup';
import { questionRow } from './questionNumbered';

/** A passage a sentence rests on: `+key#label` supports, `-` contradicts, `~` limits, `*` is an example; `!` quotes it. */
const evidence = /^([-+~*])([^!]+)(!?)$/;
const stances: { readonly [sign: string]: Stance } = {
  '+': 'supports',
  '-': 'contradicts',
  '~': 'limits',
  '*': 'example',
};

/** The case reports with what their sentences rest on, and what reviewers say about them. */
export function makeReports(making: Making, study: Study, texts: Texts, content: SampleContent): void {
  const lead = known([...study.people.values()][0], 'a first person');
  const template = makeTemplate(making, { by: lead, day: -24 }, content.template);
  for (const report of content.reports) {
    const id = makeReport(making, study, texts, report, template);
    finishReport(making, study, texts, report, id);
  }
}

function makeReport(
  making: Making,
  study: Study,
  texts: Texts,
  wanted: SampleReport,
  template: ReportTemplate,
): CaseReportId {
  const by = known(study.people.get(wanted.by), wanted.by);
  const guide = known(study.guides.get(wanted.guide), wanted.guide);
  const site = known(study.sites.get(wanted.site), wanted.site);
  const { title, wave } = wanted;
  const place = { site, guide: guide.id, wave, title, level: guide.level };
  const id = making.run({ by, day: -21 }, addCaseReport, place);
  if (wanted.fromTemplate === true) {
    const parts = expandTemplate(template.parts, guide);
    const from = { kind: 'own', template: template.id } as const;
    making.run({ by, day: -21 }, applyTemplate, { report: id, parts, from });
  }
  const sectionOf = (heading: string) =>
    templateSection(template, heading) ?? guide.nodes.find(({ printedNumber }) => printedNumber === heading);
  const { blocks, sentences } = writtenReport(wanted, sectionOf, making.newId);
  blocks.forEach(({ block, row }, i) => {
    const edits = [{ kind: 'insert', block, after: blocks[i - 1]?.block.id ?? null }] as const;
    if (row === '') making.run({ by, day: -20 }, editCaseReport, { report: id, edits });
    else {
      const key = questionRow(guide, row);
      making.run({ by, day: -20 }, writeRow, { ...place, report: id, row: key, edits });
    }
  });
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
  return id;
}

interface Sentence {
  readonly range: TextRange;
  readonly notes: readonly string[];
}

/** @param sectionOf the guide's or the template's section of a heading */
function writtenReport(
  { text, key }: SampleReport,
  sectionOf: (heading: string) => { readonly id: GuideNodeId } | undefined,
  newId: () => string,
) {
  const blocks: { readonly block: Block; readonly row: string }[] = [];
  const sentences: Sentence[] = [];
  for (const { heading, remark, paragraphs } of readSections(text)) {
    const question = known(sectionOf(heading), `${key}, section ${heading}`).id;
    for (const { text: words, marks, passages } of paragraphs) {
      const id = newId() as BlockId; // a fresh UUID may carry any id's brand
      blocks.push({ block: { id, kind: 'paragraph', text: words, marks, question }, row: remark });
      for (const { start, end, notes } of passages) {
        const range = { start: { block: id, offset: start }, end: { block: id, offset: end } };
        sentences.push({ range, notes });
      }
    }
  }
  return { blocks, sentences };
}

function readEvidence(note: string, texts: Texts, report: string) {
  const [, sign = '', passage = '', quoted = ''] = known(
    evidence.exec(note) ?? undefined,
    `${report}, ${note}`,
  );
  return {
    stance: known(stances[sign], note),
    quoted: quoted !== '',
    passage: placedPassage(texts, passage),
  };
}
