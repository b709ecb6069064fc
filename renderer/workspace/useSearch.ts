import { useEffect, useRef, useState } from 'react';
import type { SearchAnswer, SearchRequest } from '#shared/search/request';
import { search, useSearchState } from './search';

/**
 * What the index answers to a request, kept up to date: asked again with every change of the request and of the
 * project. The last answer stands until the next one is there, so that a list does not flicker while somebody types;
 * null before the first.
 */
export function useSearch(request: SearchRequest): SearchAnswer | null {
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const version = useSearchState((state) => state.version);
  const asked = useRef(0);
  const key = JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says when the answer is out of date
  useEffect(() => {
    asked.current += 1;
    const mine = asked.current;
    const wanted: SearchRequest = JSON.parse(key);
    void search(wanted).then((found) => {
      if (found !== null && mine === asked.current) setAnswer(found);
    });
  }, [key, version]);
  return answer;
}
