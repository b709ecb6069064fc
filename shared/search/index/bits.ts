import { bitCount } from '../editDistance';

/** Sets of small numbers as bits, 32 to a word. */
export type Bits = Uint32Array;

export function bitsFor(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

export function setBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

export function hasBit(bits: Bits, at: number): boolean {
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
}

/** Whether any of the numbers from `from` to before `to` is in the set. */
export function anyBit(bits: Bits, from: number, to: number): boolean {
  if (from >= to) return false;
  const first = from >>> 5;
  const last = (to - 1) >>> 5;
  const head = -1 << (from & 31);
  const tail = -1 >>> (31 - ((to - 1) & 31));
  if (first === last) return ((bits[first] ?? 0) & head & tail) !== 0;
  if (((bits[first] ?? 0) & head) !== 0) return true;
  for (let i = first + 1; i < last; i++) if (bits[i] !== 0) return true;
  return ((bits[last] ?? 0) & tail) !== 0;
}

/** How many of the numbers from `from` to before `to` are in the set. */
export function countBits(bits: Bits, from: number, to: number): number {
  if (from >= to) return 0;
  const first = from >>> 5;
  const last = (to - 1) >>> 5;
  const head = -1 << (from & 31);
  const tail = -1 >>> (31 - ((to - 1) & 31));
  if (first === last) return bitCount((bits[first] ?? 0) & head & tail);
  let count = bitCount((bits[first] ?? 0) & head) + bitCount((bits[last] ?? 0) & tail);
  for (let i = first + 1; i < last; i++) count += bitCount(bits[i] ?? 0);
  return count;
}

/** Calls `visit` with each number of the set between `from` and before `to`, in order. */
export function eachBit(bits: Bits, from: number, to: number, visit: (at: number) => void): void {
  if (from >= to) return;
  const first = from >>> 5;
  const last = (to - 1) >>> 5;
  for (let i = first; i <= last; i++) {
    let word = bits[i] ?? 0;
    if (i === first) word &= -1 << (from & 31);
    if (i === last) word &= -1 >>> (31 - ((to - 1) & 31));
    while (word !== 0) {
      const lowest = word & -word;
      visit((i << 5) + 31 - Math.clz32(lowest));
      word ^= lowest;
    }
  }
}

export function intersect(into: Bits, other: Bits): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) & (other[i] ?? 0);
}

export function unite(into: Bits, other: Bits): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) | (other[i] ?? 0);
}

/** Takes the numbers of `other` out. */
export function subtract(into: Bits, other: Bits): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) & ~(other[i] ?? 0);
}

/** Writes the numbers of the set between `from` and before `to` into a list, in order; answers how many. */
export function listBits(bits: Bits, from: number, to: number, into: Uint32Array): number {
  if (from >= to) return 0;
  const first = from >>> 5;
  const last = (to - 1) >>> 5;
  let count = 0;
  for (let i = first; i <= last; i++) {
    let word = bits[i] ?? 0;
    if (i === first) word &= -1 << (from & 31);
    if (i === last) word &= -1 >>> (31 - ((to - 1) & 31));
    while (word !== 0) {
      into[count] = (i << 5) + 31 - Math.clz32(word & -word);
      count += 1;
      word &= word - 1;
    }
  }
  return count;
}

export function countAll(bits: Bits): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) count += bitCount(bits[i] ?? 0);
  return count;
}

/** The numbers of a set as a list, in order. */
export function bitList(bits: Bits): Uint32Array {
  const list = new Uint32Array(countAll(bits));
  listBits(bits, 0, bits.length * 32, list);
  return list;
}

/** Keeps the numbers whose successor by `shift` is in the other set. */
export function intersectShifted(into: Bits, other: Bits, shift: number): void {
  const words = shift >>> 5;
  const rest = shift & 31;
  for (let i = 0; i < into.length; i++) {
    const mine = into[i] ?? 0;
    if (mine === 0) continue;
    const low = (other[i + words] ?? 0) >>> rest;
    const high = rest === 0 ? 0 : (other[i + words + 1] ?? 0) << (32 - rest);
    into[i] = mine & (low | high);
  }
}
