import { create } from 'zustand';
import { everyRow, type RowFilter, type RowOrder } from './protocolRows';

interface ListFilter {
  readonly filter: RowFilter;
  readonly order: RowOrder;
  set(change: Partial<RowFilter>): void;
  setOrder(order: RowOrder): void;
}

/** Outlives the list: whoever comes back from a protocol finds the list as it was left. */
export const useListFilter = create<ListFilter>((set) => ({
  filter: everyRow,
  order: 'site',
  set: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
  setOrder: (order) => set({ order }),
}));
