import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState {
  readonly bounds: Bounds;
  readonly maximized: boolean;
}

const stateSchema = z.strictObject({
  bounds: z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  maximized: z.boolean(),
});

/** So much of the window must lie on a screen that a hand can move it. Pixels. */
const graspable = 120;

/**
 * The state to open the window with: what was stored, when it still fits a screen of today (one may have been
 * unplugged) and is no smaller than the window may be; else null. `areas`: the screens without their task bars.
 */
export function usableState(
  stored: unknown,
  areas: readonly Bounds[],
  least: Pick<Bounds, 'width' | 'height'>,
): WindowState | null {
  const read = stateSchema.safeParse(stored);
  if (!read.success) return null;
  const { bounds } = read.data;
  if (bounds.width < least.width || bounds.height < least.height) return null;
  const seen = areas.some(
    (area) =>
      overlap(bounds.x, bounds.width, area.x, area.width) >= graspable &&
      // The title bar is at the top, and must not lie above the screen.
      bounds.y >= area.y &&
      bounds.y <= area.y + area.height - graspable,
  );
  return seen ? read.data : null;
}

function overlap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.min(a + aLength, b + bLength) - Math.max(a, b);
}

/** What was stored when the window was last closed; null when there is nothing that can be read. */
export function readWindowState(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Keeps place and size for the next start. That this fails is no reason to keep a window from closing. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch {
    // The next window opens in the usual place.
  }
}
