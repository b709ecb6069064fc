import type { InflateRaw } from '#shared/exchange/unzip';

/** The browser's own inflate. Leaving the loop early cancels the stream, so a bomb stops where its budget ends. */
export const inflateRaw: InflateRaw = async function* (packed) {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let done = false;
  try {
    while (!done) {
      const piece = await reader.read();
      done = piece.done;
      if (piece.value) yield piece.value;
    }
  } finally {
    if (!done) await reader.cancel().catch(() => undefined);
  }
};
