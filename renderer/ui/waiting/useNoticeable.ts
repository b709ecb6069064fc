import { useEffect, useState } from 'react';
import { noticeable } from './waits';

/** True once `busy` has lasted long enough for somebody to notice; a line that comes sooner only flickers. */
export function useNoticeable(busy: boolean): boolean {
  const [noticed, setNoticed] = useState(false);
  useEffect(() => {
    setNoticed(false);
    if (!busy) return undefined;
    const timer = setTimeout(() => setNoticed(true), noticeable);
    return () => clearTimeout(timer);
  }, [busy]);
  return busy && noticed;
}
