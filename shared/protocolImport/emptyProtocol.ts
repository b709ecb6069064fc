import type { Protocol } from '#shared/model/fieldwork';

/** Nothing was written yet, and no step taken: importing into it replaces nothing. */
export function isEmptyProtocol({ blocks, answers, notes, lifeCycle }: Protocol): boolean {
  return (
    blocks.every(({ text }) => text.trim() === '') &&
    Object.keys(answers).length === 0 &&
    Object.keys(notes).length === 0 &&
    lifeCycle.length === 0
  );
}
