import type { DragEvent } from 'react';

/** A type of our own, so that nothing else can be dropped as a passage. */
const passageDrag = 'application/x-fallwerk-desk-passage';

/** The key alone is carried: the words stay where they are. */
export function dragPassage(event: DragEvent, key: string): void {
  event.stopPropagation();
  event.dataTransfer.setData(passageDrag, key);
  event.dataTransfer.effectAllowed = 'copy';
}

export function isPassage({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(passageDrag);
}

export function droppedPassage({ dataTransfer }: DragEvent): string {
  return dataTransfer.getData(passageDrag);
}
