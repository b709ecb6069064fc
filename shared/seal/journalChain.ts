import { hexToBytes } from '@noble/hashes/utils.js';
import { sameBytes } from './bytes';
import {
  type FramePlace,
  headOf,
  type JournalHead,
  type JournalReading,
  linkHash,
  parseFrame,
  placeFrame,
} from './journal';

/** SHA-256 of the previous link's hash and a frame's body. */
export type LinkHash = (previous: Uint8Array, body: Uint8Array) => Uint8Array;

/** What the start check needs to know of a journal file; plain data, so that a worker can answer it. */
export interface ChainReading extends Pick<JournalReading, 'validLength' | 'tail'> {
  readonly frames: number;
  /** Head after the last whole frame; null for an empty journal. */
  readonly last: JournalHead | null;
  /** Format version of the last whole frame: a newer program only ever appends. 0 for an empty journal. */
  readonly formatVersion: number;
}

export const emptyChain: ChainReading = {
  frames: 0,
  last: null,
  formatVersion: 0,
  validLength: 0,
  tail: 'whole',
};

/**
 * Checks every byte of a journal file against the chain, as `readFrames` does, but reads only the first and
 * the last frame: a frame that hashes to its link together with the hash before it is the one that was written.
 * A journal of 100,000 commands has some 240 MB; reading all of its JSON would take seconds.
 *
 * @param hash a faster SHA-256 where there is one (WebAssembly, in a worker).
 */
export function readChain(bytes: Uint8Array, hash: LinkHash = linkHash): ChainReading {
  let at = 0;
  let frames = 0;
  let previous: Uint8Array | null = null;
  let lastPlace: FramePlace | null = null;
  let tail: ChainReading['tail'] = 'whole';
  while (at < bytes.length) {
    const place = placeFrame(bytes, at);
    if (typeof place === 'string') {
      tail = place;
      break;
    }
    // The journal of a restored project begins in mid-chain.
    previous ??= hashBefore(bytes, place);
    if (previous === null || !sameBytes(hash(previous, place.body), place.hash)) {
      tail = 'damaged';
      break;
    }
    previous = place.hash;
    lastPlace = place;
    frames += 1;
    at = place.end;
  }
  const last = lastPlace === null ? null : parseFrame(bytes, lastPlace);
  if (lastPlace !== null && last === null) return { ...emptyChain, tail: 'damaged' };
  return {
    frames,
    last: last === null ? null : headOf(last),
    formatVersion: last?.body.formatVersion ?? 0,
    validLength: at,
    tail,
  };
}

function hashBefore(bytes: Uint8Array, place: FramePlace): Uint8Array | null {
  const frame = parseFrame(bytes, place);
  return frame === null ? null : hexToBytes(frame.body.previous);
}
