import { castDraft } from 'immer';
import { everyoneRole, type Interview, type Protocol } from '#shared/model/fieldwork';
import type { GuideId, InterviewId, PersonId, ProtocolId, SiteId } from '#shared/model/ids';
import { type CommandContext, CommandRefused, defineCommand, need, type TreeDraft } from './command';

/** What the interview sheet holds beside site and guide. */
export type InterviewSheet = Omit<Interview, 'id' | 'kind' | 'site' | 'guide'>;

/** What must be known to plan an interview; the rest of the sheet is filled in later. */
export type InterviewPlan = Pick<InterviewSheet, 'roles' | 'wave'> & Partial<InterviewSheet>;

/**
 * An interview and its empty protocol. The interview's id is given, because its own key must lie in the
 * vault before anything of it is sealed.
 */
export const addInterview = defineCommand(
  'interview.add',
  (draft, params: InterviewPlan & { id: InterviewId; site: SiteId; guide: GuideId }, context): ProtocolId => {
    need(draft, 'site', params.site);
    need(draft, 'guide', params.guide);
    const { id, site, guide, ...plan } = params;
    const sheet = checked({ ...emptySheet(plan.roles), ...plan });
    draft.interview[id] = castDraft({ id, kind: 'interview', site, guide, ...sheet } satisfies Interview);
    return addProtocol(draft, id, '', context);
  },
  { newKeys: (params) => [params.id] },
);

/** A second protocol of the same interview, where the guide is asked once per case. */
export const addCaseProtocol = defineCommand(
  'interview.addCase',
  (draft, params: { interview: InterviewId; caseLabel: string }, context): ProtocolId => {
    need(draft, 'interview', params.interview);
    return addProtocol(draft, params.interview, params.caseLabel.trim(), context);
  },
);

function addProtocol(
  draft: TreeDraft,
  interview: InterviewId,
  caseLabel: string,
  context: CommandContext,
): ProtocolId {
  const protocol: Protocol = {
    id: context.newId<ProtocolId>(),
    kind: 'protocol',
    interview,
    caseLabel,
    blocks: [],
    answers: {},
    answerSources: {},
    promptsAsked: {},
    notes: {},
    lifeCycle: [],
  };
  draft.protocol[protocol.id] = castDraft(protocol);
  return protocol.id;
}

/** Changes what is given of the sheet; what is left out stays. */
export const editInterview = defineCommand(
  'interview.edit',
  (draft, { id, ...fields }: Partial<InterviewSheet> & { id: InterviewId }) => {
    const interview = need(draft, 'interview', id);
    const { id: _, kind, site, guide, ...sheet } = interview;
    Object.assign(interview, castDraft(checked({ ...sheet, ...fields })));
  },
);

/** Says that the recording is gone; the person who says so is named. Taken back with undo only. */
export const confirmRecordingDeleted = defineCommand(
  'interview.confirmRecordingDeleted',
  (draft, params: { id: InterviewId; date: string }, context) => {
    needDate(params.date);
    const interview = need(draft, 'interview', params.id);
    interview.recording.deleted = { by: context.author satisfies PersonId, date: params.date };
  },
);

/** Removes the interview with its protocol, codings and passages; statements keep their shells. Can be undone. */
export const removeInterview = defineCommand('interview.remove', (draft, params: { id: InterviewId }) => {
  need(draft, 'interview', params.id);
  delete draft.interview[params.id];
  dropWhere(draft.protocol, params.id);
  dropWhere(draft.document, params.id);
  dropWhere(draft.codingLayer, params.id);
  dropWhere(draft.evidenceLayer, params.id);
});

function dropWhere(
  records:
    | TreeDraft['protocol']
    | TreeDraft['document']
    | TreeDraft['codingLayer']
    | TreeDraft['evidenceLayer'],
  interview: InterviewId,
) {
  for (const record of Object.values(records)) {
    if (record.interview === interview) delete records[record.id];
  }
}

function emptySheet(roles: readonly string[]): InterviewSheet {
  const [first] = roles;
  return {
    roles,
    respondent: {
      role: first === undefined || first === everyoneRole ? '' : first,
      subgroup: null,
      pseudonym: '',
    },
    wave: 1,
    date: '',
    status: 'planned',
    interviewer: null,
    mode: null,
    consent: null,
    informationSheet: null,
    recording: { made: null, deleted: null },
    excludedTopics: [],
    note: '',
  };
}

function checked(sheet: InterviewSheet): InterviewSheet {
  if (sheet.roles.length === 0) throw new CommandRefused('noRole');
  if (sheet.date !== '') needDate(sheet.date);
  if (sheet.consent !== null) needDate(sheet.consent.date);
  if (sheet.informationSheet !== null) needDate(sheet.informationSheet);
  return sheet;
}

function needDate(date: string): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new CommandRefused('badDate');
}
