import {
  type CaseReport,
  type EvidenceLink,
  plainCaseReport,
  type Statement,
} from '#shared/model/caseReport';
import type { Coding, EvidenceLayer, Passage } from '#shared/model/coding';
import { quoteIf } from '#shared/model/evidenceQuote';
import type { Guide } from '#shared/model/guide';
import type {
  BlockId,
  CaseReportId,
  EvidenceLayerId,
  EvidenceLinkId,
  PassageId,
  StatementId,
} from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import type { Block } from '#shared/model/text';
import type { Conversation } from './fieldwork';
import type { Random } from './random';
import { reportSentence } from './sentences';

/** A conversation with what was coded in it. */
export interface CodedConversation extends Conversation {
  readonly codings: readonly Coding[];
}

interface Finished {
  readonly report: CaseReport;
  readonly evidence: readonly EvidenceLayer[];
}

/** Paragraphs and sentences of a section: a case report of some ten pages. */
const paragraphsPerSection = 3;
const sentencesPerParagraph = 5;

/** A site's case report: paragraphs by section of the guide; most sentences rest on coded passages. */
export function writeCaseReport(
  random: Random,
  site: Site,
  guide: Guide,
  sources: readonly CodedConversation[],
): Finished {
  const layers = new Map<string, { layer: EvidenceLayer; passages: { [id: PassageId]: Passage } }>();
  const blocks: Block[] = [];
  const statements: Statement[] = [];

  function cite(): EvidenceLink {
    const { interview, protocol, codings } = random.pick(sources);
    const { start, end } = random.pick(codings);
    const passage: Passage = { id: random.id<PassageId>(), start, end, state: 'placed' };
    const evidence = layers.get(protocol.id) ?? newLayer(random, protocol);
    layers.set(protocol.id, evidence);
    evidence.passages[passage.id] = passage;
    return {
      id: random.id<EvidenceLinkId>(),
      passage: passage.id,
      text: protocol.id,
      interview: interview.id,
      stance: random.pickSkewed(['supports', 'example', 'limits', 'contradicts']),
      quote: quoteIf(random.chance(0.2)),
      exception: '',
      seen: null,
      shell: {
        site: site.id,
        roles: interview.roles,
        wave: interview.wave,
        question: protocol.blocks.find(({ id }) => id === start.block)?.question ?? null,
      },
    };
  }

  for (const section of guide.nodes) {
    for (let p = 0; p < paragraphsPerSection; p++) {
      const block = random.id<BlockId>();
      let text = '';
      for (let s = 0; s < sentencesPerParagraph; s++) {
        const from = text === '' ? 0 : text.length + 1;
        text = `${text}${text === '' ? '' : ' '}${reportSentence(random)}`;
        if (random.chance(0.2)) continue; // a transition that claims nothing
        statements.push({
          id: random.id<StatementId>(),
          start: { block, offset: from },
          end: { block, offset: text.length },
          state: 'placed',
          evidence: Array.from({ length: random.between(1, 3) }, cite),
          confirmed: null,
          challenges: [],
        });
      }
      blocks.push({ id: block, kind: 'paragraph', text, marks: [], question: section.id });
    }
  }
  const report: CaseReport = {
    ...plainCaseReport,
    id: random.id<CaseReportId>(),
    kind: 'caseReport',
    site: site.id,
    wave: guide.wave ?? 1,
    guide: guide.id,
    title: `Fallbericht ${site.name}`,
    status: random.pick(['draft', 'checked', 'released']),
    blocks,
    statements: Object.fromEntries(statements.map((statement) => [statement.id, statement])),
  };
  return { report, evidence: [...layers.values()].map(({ layer }) => layer) };
}

function newLayer(random: Random, protocol: Conversation['protocol']) {
  const passages: { [id: PassageId]: Passage } = {};
  const layer: EvidenceLayer = {
    id: random.id<EvidenceLayerId>(),
    kind: 'evidenceLayer',
    text: protocol.id,
    interview: protocol.interview,
    passages,
    cuts: {},
  };
  return { layer, passages };
}
