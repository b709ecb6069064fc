import { useSyncExternalStore } from 'react';
import { dayOf } from '#shared/fieldwork/days';
import { systemClock } from './session';

/** A window left open over night should know the new day before anybody looks at it. */
const everyMinute = 60_000;

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, everyMinute);
  return () => clearInterval(timer);
}

/** ISO date of today, where the program runs; changes at midnight. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, () => dayOf(new Date(systemClock.now())));
}
