import { castDraft, type Draft } from 'immer';
import { excludedRole } from '#shared/evidence/excludedRole';
import { passageState } from '#shared/evidence/passageState';
import type { CaseReport, EvidenceLink, Stance, Statement } from '#shared/model/caseReport';
import type { EvidenceLayer, Passage } from '#shared/model/coding';
import { quoteIf } from '#shared/model/evidenceQuote';
import type {
  CaseReportId,
  EvidenceLayerId,
  EvidenceLinkId,
  PassageId,
  StatementId,
  TextId,
} from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { isEmptyRange, tightenRange } from '#shared/text/range';
import { needOpenReport } from './caseReportCommands';
import { passageOf } from './codingCommands';
import {
  type CommandContext,
  CommandRefused,
  defineCommand,
  need,
  needText,
  type TreeDraft,
} from './command';
import { originalOf } from './protocolCommands';

/**
 * Lets a sentence of the report rest on a passage of a protocol or document. The sentence becomes a statement when it is
 * none yet; a statement that already stands exactly there is used. Attaching a passage twice changes its stance.
 * Passages of roles that are kept out of case reports need a reason.
 */
export const attachEvidence = defineCommand(
  'statement.attach',
  (
    draft,
    params: {
      report: CaseReportId;
      sentence: TextRange;
      text: TextId;
      passage: TextRange;
      stance: Stance;
      quoted: boolean;
      /** Why, when the role is kept out of case reports; such a passage is refused without. */
      exception?: string;
    },
    context,
  ): StatementId => {
    const report = needOpenReport(draft, params.report);
    const range = passageOf(draft, params.text, params.passage);
    const statement = statementAt(report, sentenceOf(report, params.sentence), context);
    const passage = passageAt(draft, params.text, range, context);
    const known = statement.evidence.find((link) => link.passage === passage);
    if (known === undefined) {
      const { text, stance, quoted, exception = '' } = params;
      const from = { passage, text, range, stance, quoted, exception: exception.trim() };
      statement.evidence.push(castDraft(newLink(draft, from, context)));
    } else {
      known.stance = params.stance;
      setQuoted(known, params.quoted);
    }
    return statement.id;
  },
);

export interface LinkPlace {
  readonly report: CaseReportId;
  readonly statement: StatementId;
  readonly link: EvidenceLinkId;
}

export const changeEvidence = defineCommand(
  'statement.changeEvidence',
  (draft, params: LinkPlace & { stance?: Stance; quoted?: boolean }) => {
    needOpenReport(draft, params.report);
    const link = needLink(draft, params);
    if (params.stance !== undefined) link.stance = params.stance;
    if (params.quoted !== undefined) setQuoted(link, params.quoted);
  },
);

/** Quotes a passage, or does so no longer. What was left out of it is kept, so that it is left out again later. */
function setQuoted(link: Draft<EvidenceLink>, quoted: boolean): void {
  if ((link.quote !== null) !== quoted) link.quote = castDraft(quoteIf(quoted));
}

/** Takes a passage from a statement; without any passage or remark on it, it is plain text again. */
export const detachEvidence = defineCommand('statement.detach', (draft, params: LinkPlace) => {
  const report = needOpenReport(draft, params.report);
  const statement = needStatement(draft, params);
  statement.evidence = statement.evidence.filter((link) => link.id !== params.link);
  if (statement.evidence.length === 0 && statement.challenges.length === 0)
    delete report.statements[statement.id];
});

/**
 * Gives a statement a new place: how a person settles one whose text is gone. A statement that already stands
 * there takes over the evidence; a passage both rest on keeps the stance it has there.
 */
export const placeStatement = defineCommand(
  'statement.place',
  (draft, params: Pick<LinkPlace, 'report' | 'statement'> & { sentence: TextRange }) => {
    const report = needOpenReport(draft, params.report);
    const sentence = sentenceOf(report, params.sentence);
    const { statements } = report;
    const statement = needStatement(draft, params);
    const there = Object.values(statements).find((one) => one.state === 'placed' && samePlace(one, sentence));
    if (there === undefined) {
      statement.start = castDraft(sentence.start);
      statement.end = castDraft(sentence.end);
      statement.state = 'placed';
      delete statement.quote;
    } else if (there.id !== statement.id) {
      const known = new Set(there.evidence.map((link) => link.passage));
      there.evidence.push(
        ...originalOf(statement)
          .evidence.filter((link) => !known.has(link.passage))
          .map((link) => castDraft(link)),
      );
      there.challenges.push(...originalOf(statement).challenges.map((one) => castDraft(one)));
      delete statements[statement.id];
    }
  },
);

/** Makes a statement plain text again; the passages stay in their texts. */
export const dissolveStatement = defineCommand(
  'statement.dissolve',
  (draft, params: Pick<LinkPlace, 'report' | 'statement'>) => {
    const report = needOpenReport(draft, params.report);
    needStatement(draft, params);
    delete report.statements[params.statement];
  },
);

/** A passage a statement rests on; refuses with `gone`. */
export function needLink(draft: TreeDraft, place: LinkPlace): Draft<EvidenceLink> {
  const link = needStatement(draft, place).evidence.find((one) => one.id === place.link);
  if (link === undefined) throw new CommandRefused('gone');
  return link;
}

function needStatement(draft: TreeDraft, place: Pick<LinkPlace, 'report' | 'statement'>): Draft<Statement> {
  const statement = need(draft, 'caseReport', place.report).statements[place.statement];
  if (statement === undefined) throw new CommandRefused('gone');
  return statement;
}

/** A range of the report from its first to its last character; refuses one without any. */
export function sentenceOf(report: Draft<CaseReport>, range: TextRange): TextRange {
  const tight = tightenRange(originalOf(report).blocks, range);
  if (isEmptyRange(tight)) throw new CommandRefused('emptyPassage');
  return tight;
}

function samePlace(a: TextRange, b: TextRange): boolean {
  return (
    a.start.block === b.start.block &&
    a.start.offset === b.start.offset &&
    a.end.block === b.end.block &&
    a.end.offset === b.end.offset
  );
}

/** The statement at this place, made when there is none. */
export function statementAt(
  report: Draft<CaseReport>,
  range: TextRange,
  context: CommandContext,
): Draft<Statement> {
  const there = Object.values(report.statements).find(
    (one) => one.state === 'placed' && samePlace(one, range),
  );
  if (there !== undefined) return there;
  const statement: Statement = {
    id: context.newId<StatementId>(),
    start: range.start,
    end: range.end,
    state: 'placed',
    evidence: [],
    confirmed: null,
    challenges: [],
  };
  report.statements[statement.id] = castDraft(statement);
  return castDraft(report.statements[statement.id] ?? statement);
}

/** The passage at this place of the text, made when there is none. */
function passageAt(draft: TreeDraft, text: TextId, range: TextRange, context: CommandContext): PassageId {
  const layer = evidenceLayerOf(draft, text, context);
  const there = Object.values(layer.passages).find((one) => one.state === 'placed' && samePlace(one, range));
  if (there !== undefined) return there.id;
  const passage: Passage = {
    id: context.newId<PassageId>(),
    start: range.start,
    end: range.end,
    state: 'placed',
  };
  layer.passages[passage.id] = castDraft(passage);
  return passage.id;
}

function evidenceLayerOf(draft: TreeDraft, text: TextId, context: CommandContext): Draft<EvidenceLayer> {
  const { interview } = needText(draft, text);
  const there = Object.values(draft.evidenceLayer).find((layer) => layer.text === text);
  if (there !== undefined) return there;
  const id = context.newId<EvidenceLayerId>();
  draft.evidenceLayer[id] = {
    id,
    kind: 'evidenceLayer',
    text,
    interview,
    passages: {},
    cuts: {},
  };
  return need(draft, 'evidenceLayer', id);
}

function newLink(
  draft: TreeDraft,
  from: {
    passage: PassageId;
    text: TextId;
    range: TextRange;
    stance: Stance;
    quoted: boolean;
    exception: string;
  },
  context: CommandContext,
): EvidenceLink {
  const text = needText(draft, from.text);
  const interview = text.interview === null ? null : need(draft, 'interview', text.interview);
  const excluded = interview !== null && excludedRole(draft, interview) !== null;
  if (excluded && from.exception === '') throw new CommandRefused('reasonNeeded');
  const document = text.kind === 'document' ? text : null;
  const block = text.blocks.find((one) => one.id === from.range.start.block);
  return {
    id: context.newId<EvidenceLinkId>(),
    passage: from.passage,
    text: text.id,
    interview: text.interview,
    stance: from.stance,
    quote: quoteIf(from.quoted),
    exception: excluded ? from.exception : '',
    seen: passageState(draft, text.id, from.passage),
    shell: {
      site: interview?.site ?? document?.site ?? null,
      roles: [...(interview?.roles ?? [])],
      wave: interview?.wave ?? document?.wave ?? null,
      question: block?.question ?? null,
    },
  };
}
