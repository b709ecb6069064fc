import type { WrittenProtocol } from '#shared/deletion/shells';
import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import type { AnswerState, Interview, Protocol } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import type { Saying } from '#shared/search/notThere';

/** What one conversation was asked and answered, read once for all rows. */
export interface Spoken {
  /** What its roles are asked. */
  readonly asked: ReadonlySet<GuideNodeId>;
  /** Questions under which words stand, in any of its protocols. */
  readonly answered: ReadonlySet<GuideNodeId>;
  /** Questions under which words stood that were deleted. */
  readonly deleted: ReadonlySet<GuideNodeId>;
  /** Protocols that somebody began, also those whose words were deleted. */
  readonly written: readonly Written[];
}

interface Written {
  readonly erased?: boolean;
  readonly answers: { readonly [node: GuideNodeId]: AnswerState };
}

export function readInterview(
  interview: Interview,
  guide: Guide | undefined,
  protocols: readonly Protocol[],
  erased: readonly WrittenProtocol[] = [],
): Spoken {
  const asked = guide === undefined ? [] : protocolSkeleton(guide, interview.roles);
  const blocks = protocols.flatMap((one) => one.blocks).filter(({ text }) => text.trim() !== '');
  return {
    asked: new Set(asked.flatMap(({ questions }) => questions.map(({ id }) => id))),
    answered: new Set(blocks.flatMap(({ question }) => question ?? [])),
    deleted: new Set(erased.flatMap((one) => one.blocks.flatMap(({ question }) => question ?? []))),
    written: [...protocols, ...erased].filter(isBegun),
  };
}

/**
 * What a conversation says to a set of questions that mean the same; as `countNotThere` counts it, but for words
 * that were deleted: the desk has none to show.
 */
export function sayingOf(spoken: Spoken, questions: ReadonlySet<GuideNodeId>): Saying {
  const nodes = [...questions];
  if (nodes.some((node) => spoken.answered.has(node))) return 'said';
  if (nodes.some((node) => spoken.deleted.has(node))) return 'deleted';
  const asked = nodes.filter((node) => spoken.asked.has(node));
  if (asked.length === 0) return 'notAsked';
  if (spoken.written.length === 0) return 'noProtocol';
  const states = spoken.written.flatMap(({ answers }) => asked.map((node) => answers[node]));
  if (states.includes('noAnswer')) return 'silent';
  return states.every((state) => state === 'notAsked') ? 'notAsked' : 'open';
}

function isBegun({ blocks, answers }: WrittenProtocol): boolean {
  return Object.keys(answers).length > 0 || blocks.some(({ text }) => text.trim() !== '');
}
