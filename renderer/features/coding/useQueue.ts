import { create } from 'zustand';
import { everyText, type TextFilter } from '#shared/coding/textRows';
import type { TextId } from '#shared/model/ids';

interface Queue {
  readonly filter: TextFilter;
  /** The texts to work through, as the list showed them when the first was opened. */
  readonly texts: readonly TextId[];
  /** What of a text is shown first: its review list when one comes from there. */
  readonly arriveAt: { readonly text: TextId; readonly coding: string } | null;
  setFilter(change: Partial<TextFilter>): void;
  setTexts(texts: readonly TextId[]): void;
  setArriveAt(place: Queue['arriveAt']): void;
}

/** Outlives the screen: whoever comes back finds the list and the queue as they were left. */
export const useQueue = create<Queue>((set) => ({
  filter: everyText,
  texts: [],
  arriveAt: null,
  setFilter: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
  setTexts: (texts) => set({ texts }),
  setArriveAt: (arriveAt) => set({ arriveAt }),
}));
