import { castDraft } from 'immer';
import type { Interview, Protocol } from '#shared/model/fieldwork';
import type { GuideId, InterviewId, PersonId, ProtocolId, SiteId } from '#shared/model/ids';
import { CommandRefused, defineCommand, need, type TreeDraft } from './command';

export interface InterviewFields {
  readonly roles: readonly string[];
  readonly wave: number;
  /** yyyy-mm-dd, or empty when not yet held. */
  readonly date: string;
  readonly interviewer: PersonId | null;
}

/**
 * An interview and its empty protocol. The interview's id is given, because its own key must lie in the
 * vault before anything of it is sealed.
 */
export const addInterview = defineCommand(
  'interview.add',
  (
    draft,
    params: InterviewFields & { id: InterviewId; site: SiteId; guide: GuideId },
    context,
  ): ProtocolId => {
    need(draft, 'site', params.site);
    need(draft, 'guide', params.guide);
    const { id, site, guide } = params;
    const interview: Interview = { id, kind: 'interview', site, guide, ...checked(params) };
    const protocol: Protocol = {
      id: context.newId<ProtocolId>(),
      kind: 'protocol',
      interview: id,
      blocks: [],
      answers: {},
    };
    draft.interview[id] = castDraft(interview);
    draft.protocol[protocol.id] = castDraft(protocol);
    return protocol.id;
  },
  { newKeys: (params) => [params.id] },
);

export const editInterview = defineCommand(
  'interview.edit',
  (draft, params: InterviewFields & { id: InterviewId }) => {
    Object.assign(need(draft, 'interview', params.id), castDraft(checked(params)));
  },
);

/** Removes the interview with its protocol, codings and passages; statements keep their shells. Can be undone. */
export const removeInterview = defineCommand('interview.remove', (draft, params: { id: InterviewId }) => {
  need(draft, 'interview', params.id);
  delete draft.interview[params.id];
  dropWhere(draft.protocol, params.id);
  dropWhere(draft.codingLayer, params.id);
  dropWhere(draft.evidenceLayer, params.id);
});

function dropWhere(
  records: TreeDraft['protocol'] | TreeDraft['codingLayer'] | TreeDraft['evidenceLayer'],
  interview: InterviewId,
) {
  for (const record of Object.values(records)) {
    if (record.interview === interview) delete records[record.id];
  }
}

function checked(fields: InterviewFields): InterviewFields {
  if (fields.roles.length === 0) throw new CommandRefused('noRole');
  if (fields.date !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(fields.date)) throw new CommandRefused('badDate');
  const { roles, wave, date, interviewer } = fields;
  return { roles, wave, date, interviewer };
}
