import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import type { Interview, Protocol } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';

export type QuestionState = 'open' | 'answered' | 'notAsked' | 'noAnswer' | 'later';

/** State of each question the interview's roles are asked, in printed order. */
export function questionStates(
  guide: Guide,
  interview: Interview,
  protocol: Protocol,
): ReadonlyMap<GuideNodeId, QuestionState> {
  const written = new Set(
    protocol.blocks.filter(({ text }) => text.trim() !== '').map(({ question }) => question),
  );
  const states = new Map<GuideNodeId, QuestionState>();
  for (const section of protocolSkeleton(guide, interview.roles)) {
    for (const { id } of section.questions) {
      states.set(id, protocol.answers[id] ?? (written.has(id) ? 'answered' : 'open'));
    }
  }
  return states;
}
