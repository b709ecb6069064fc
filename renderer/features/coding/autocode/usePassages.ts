import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNoticeable } from '../../../ui/waiting/useNoticeable';
import type { WaitAmount } from '../../../ui/waiting/waits';
import { useSearchState } from '../../../workspace/search';
import {
  type AutocodeBy,
  asksIndex,
  type FoundPassages,
  findPassages,
  nothing,
  type Wanted,
} from './findPassages';

export interface Passages {
  /** While others are looked for, those from before, until that is noticed. */
  readonly found: FoundPassages;
  /** `waiting`: others will be looked for as soon as nobody types any more. */
  readonly state: 'found' | 'waiting' | 'finding' | 'cancelled';
  /** Finding them takes long enough to be noticed. */
  readonly slow: boolean;
  /** Texts looked through of all; null where that is not known. */
  readonly amount: WaitAmount | null;
  readonly cancel: () => void;
  /** Looks once more for what was called off. */
  readonly again: () => void;
}

const typingPause = 250;
/** Drawing how far it is costs more than a step. Milliseconds. */
const tellEvery = 200;

interface Outcome {
  readonly wanted: Wanted | null;
  readonly found: FoundPassages;
  readonly cancelled: boolean;
}

const start: Outcome = { wanted: null, found: nothing, cancelled: false };

/** The passages that would be coded. The newest wish wins: what was looked for before is called off. */
export function usePassages(
  parts: Wanted['parts'],
  texts: Wanted['texts'],
  by: AutocodeBy | null,
  unit: Wanted['unit'],
): Passages {
  const wanted = useMemo(() => (by === null ? null : { parts, texts, by, unit }), [parts, texts, by, unit]);
  const [outcome, setOutcome] = useState(start);
  const [progress, setProgress] = useState<{ wanted: Wanted; amount: WaitAmount | null } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt looks for the same
  useEffect(() => {
    if (wanted === null) {
      setOutcome(start);
      return undefined;
    }
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    follow(wanted, {
      signal,
      onProgress: (amount) => setProgress({ wanted, amount }),
      onFound: (found) => setOutcome({ wanted, found, cancelled: false }),
    }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    return () => control.abort();
  }, [wanted, attempt]);

  const cancel = useCallback(() => {
    running.current?.abort();
    setOutcome({ wanted, found: nothing, cancelled: true });
  }, [wanted]);
  const again = useCallback(() => {
    setOutcome(start);
    setProgress(null);
    setAttempt((before) => before + 1);
  }, []);

  const mine = progress?.wanted === wanted ? progress : null;
  const over = outcome.cancelled ? 'cancelled' : 'found';
  const underWay = mine === null ? 'waiting' : 'finding';
  const state = wanted === null || outcome.wanted === wanted ? over : underWay;
  const slow = useNoticeable(state === 'finding');
  const found = wanted === null || slow ? nothing : outcome.found;
  return { found, state, slow, amount: mine?.amount ?? null, cancel, again };
}

interface Following {
  readonly signal: AbortSignal;
  readonly onProgress: (amount: WaitAmount | null) => void;
  readonly onFound: (found: FoundPassages) => void;
}

/** Finds them, and again whenever the index has read more; until it is called off. */
async function follow(wanted: Wanted, { signal, onProgress, onFound }: Following): Promise<void> {
  const asking = asksIndex(wanted.by);
  if (asking) await pause(typingPause);
  signal.throwIfAborted();
  onProgress(null);
  for (let first = true; ; first = false) {
    const { version } = useSearchState.getState();
    let told = performance.now();
    const found = await findPassages(wanted, {
      signal,
      onDone(done) {
        const now = performance.now();
        if (!first || now - told < tellEvery) return;
        told = now;
        onProgress({ done, all: wanted.texts.length });
      },
    });
    signal.throwIfAborted();
    onFound(found);
    if (!asking) return;
    await newerIndex(version, signal);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Resolves when the index knows more than at `version`; rejects when called off. */
function newerIndex(version: number, signal: AbortSignal): Promise<void> {
  if (useSearchState.getState().version !== version) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stop = useSearchState.subscribe((state) => {
      if (state.version === version) return;
      stop();
      signal.removeEventListener('abort', onAbort);
      resolve();
    });
    function onAbort(): void {
      stop();
      reject(signal.reason);
    }
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
