import type { Handout } from '#shared/model/handout';
import type { HandoutId, InterviewId, PersonId } from '#shared/model/ids';
import type { Random } from './random';

/** An invented case report that somebody saved as a file. */
export function inventHandout(random: Random, by: PersonId, interview: InterviewId): Handout {
  return {
    id: random.id<HandoutId>(),
    kind: 'handout',
    at: '2021-09-01T08:00:00.000Z',
    by,
    what: 'caseReport',
    file: 'Fallbericht Musterhafen 2021-09-01.docx',
    from: [interview],
    look: 'clean',
  };
}
