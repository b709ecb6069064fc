/**
 * Hybrid logical clock (Kulkarni, Demirbas et al. 2014): wall-clock milliseconds, and a counter that orders
 * what happens within one millisecond or while the wall clock stands still or runs backwards.
 * Written as 12 + 4 hexadecimal digits, so that comparing the strings compares the times.
 */
export type Stamp = string;

export const firstStamp: Stamp = '000000000000-0000';

/** The next stamp after `last`, at wall-clock time `now` (ms since 1970). Always greater than `last`. */
export function nextStamp(now: number, last: Stamp): Stamp {
  const { time, count } = readStamp(last);
  if (now > time) return writeStamp(now, 0);
  // 65,535 changes in one millisecond cannot be made by hand; a generator that does borrows the next one.
  return count < 0xffff ? writeStamp(time, count + 1) : writeStamp(time + 1, 0);
}

function readStamp(stamp: Stamp): { time: number; count: number } {
  return { time: Number.parseInt(stamp.slice(0, 12), 16), count: Number.parseInt(stamp.slice(13), 16) };
}

function writeStamp(time: number, count: number): Stamp {
  return `${time.toString(16).padStart(12, '0')}-${count.toString(16).padStart(4, '0')}`;
}
