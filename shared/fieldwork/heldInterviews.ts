import { erasedProtocols, type WrittenProtocol } from '#shared/deletion/shells';
import type { Interview } from '#shared/model/fieldwork';
import type { ProjectTree } from '#shared/model/tree';

/**
 * The conversations that took place, by id. A day alone says nothing: it may be an appointment. Who writes a
 * protocol often forgets to note that the conversation was held; what was called off stays so, whatever was noted.
 */
export function heldInterviews({
  interview,
  protocol,
  deletion,
}: Pick<ProjectTree, 'interview' | 'protocol'> &
  Partial<Pick<ProjectTree, 'deletion'>>): ReadonlySet<string> {
  const erased = deletion === undefined ? [] : [...erasedProtocols({ deletion })];
  const written = new Set<string>([
    ...Object.values(protocol).flatMap((one) => (hasWords(one) ? [one.interview] : [])),
    // Words that were deleted had been said.
    ...erased.flatMap(([key, gone]) => (gone.some(hasWords) ? [key] : [])),
  ]);
  return new Set(
    Object.values(interview)
      .filter((one) => isHeld(one, written))
      .map(({ id }) => id),
  );
}

function isHeld({ id, status }: Interview, written: ReadonlySet<string>): boolean {
  return status === 'held' || (status === 'planned' && written.has(id));
}

/** A protocol stands ready with its interview; it is one when something is written in it. */
export function hasWords({ blocks }: Pick<WrittenProtocol, 'blocks'>): boolean {
  return blocks.some(({ text }) => text.trim() !== '');
}
