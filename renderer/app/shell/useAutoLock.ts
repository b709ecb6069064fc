import { useEffect, useState } from 'react';
import { useDevice } from '../../ui/device/deviceSettings';
import { closeProject } from '../../workspace/lifecycle';

/** So long before the project is locked, the person is told: time to move the mouse. */
const notice = 60_000;
/** How often the clock is looked at; short enough that the notice comes in time. */
const beat = 5_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Locks the project when nobody has touched keyboard or mouse for the time chosen on this machine. Works by
 * the clock and not by one long timer, which would stand still while the machine sleeps.
 *
 * @returns when it locks (ms since 1970; null = never), and whether that is less than a minute away.
 */
export function useAutoLock(): { readonly at: number | null; readonly soon: boolean } {
  const minutes = useDevice((state) => state.lockAfter);
  const [at, setAt] = useState<number | null>(null);
  const [soon, setSoon] = useState(false);
  useEffect(() => {
    if (minutes === 0) {
      setAt(null);
      setSoon(false);
      return undefined;
    }
    const span = minutes * 60_000;
    let touched = Date.now();
    const touch = () => {
      touched = Date.now();
    };
    function look(): void {
      const left = touched + span - Date.now();
      // Whole minutes are shown: no reason to draw anew at each beat.
      setAt(Math.ceil((touched + span) / 60_000) * 60_000);
      setSoon(left <= notice);
      if (left <= 0) void closeProject();
    }
    look();
    const timer = setInterval(look, beat);
    for (const sign of signs) window.addEventListener(sign, touch, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, touch, { capture: true });
    };
  }, [minutes]);
  return { at, soon };
}
