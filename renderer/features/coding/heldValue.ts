import { useState } from 'react';

/** The value from before `held`, for as long as that is true: what depends on it is not drawn anew meanwhile. */
export function useHeld<T extends object>(value: T, held: boolean): T {
  const [kept, setKept] = useState(value);
  if (!held && kept !== value) setKept(value);
  return held ? kept : value;
}

/** The same list as before while it holds the same: what depends on it need not be found anew. */
export function useSameList<T>(list: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(list);
  if (kept === list) return list;
  if (kept.length === list.length && list.every((one, i) => one === kept[i])) return kept;
  setKept(list);
  return list;
}
