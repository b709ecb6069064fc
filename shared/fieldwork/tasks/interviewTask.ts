import type { ProtocolId } from '#shared/model/ids';
import type { InterviewFacts, Task } from './task';

/** A task of one interview, the interviewer's own. A protocol's task carries the protocol in its id. */
export function interviewTask(
  { interview }: Pick<InterviewFacts, 'interview'>,
  kind: Task['kind'],
  due: string | null,
  more: { readonly protocol?: ProtocolId; readonly count?: number; readonly byProjectRule?: boolean } = {},
): Task {
  return {
    id: `${kind}:${more.protocol ?? interview.id}`,
    kind,
    due,
    interview: interview.id,
    protocol: more.protocol ?? null,
    document: null,
    site: interview.site,
    person: interview.interviewer,
    notBy: null,
    byProjectRule: more.byProjectRule ?? false,
    count: more.count ?? 1,
  };
}
