import { useEffect, useRef, useState } from 'react';
import type { SearchAnswer, SearchRequest } from '#shared/search/request';
import { search, useSearchState } from './search';

export interface Answered {
  /** What was asked; the answer's hits begin at its offset. */
  readonly request: SearchRequest;
  readonly answer: SearchAnswer;
}

/**
 * What the index answers to a request, kept up to date: asked again with every change of the request and of the
 * project. The last answer stands until the next one is there, so that a list does not flicker while somebody types;
 * null before the first.
 */
export function useSearch(request: SearchRequest): Answered | null {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const version = useSearchState((state) => state.version);
  const asked = useRef(0);
  const key = JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says when the answer is out of date
  useEffect(() => {
    asked.current += 1;
    const mine = asked.current;
    const wanted: SearchRequest = JSON.parse(key);
    void search(wanted).then((answer) => {
      if (answer !== null && mine === asked.current) setAnswered({ request: wanted, answer });
    });
  }, [key, version]);
  return answered;
}
