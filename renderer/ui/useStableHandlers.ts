import { useLayoutEffect, useRef, useState } from 'react';

type Handlers = { readonly [name: string]: (...args: never[]) => unknown };

/**
 * The same functions at every render, doing what the newest ones do: rows that are drawn anew only when something of
 * theirs changes can be given them. To be called from events, not while rendering. The names must stay the same.
 */
export function useStableHandlers<H extends Handlers>(handlers: H): H {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  const [stable] = useState(() =>
    Object.fromEntries(
      Object.keys(handlers).map((name) => [name, (...args: never[]) => latest.current[name]?.(...args)]),
    ),
  );
  return stable as H; // each name with a function that hands its arguments on
}
