import { drawIcon } from './drawIcon';

/** Windows: an ICO of PNGs, as every Windows since Vista reads them. */
export function icoFile(sizes: readonly number[]): Buffer {
  const pictures = sizes.map(drawIcon);
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  pictures.forEach((picture, i) => {
    const entry = 6 + 16 * i;
    const size = sizes[i] ?? 0;
    // 0 stands for 256.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(picture.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += picture.length;
  });
  return Buffer.concat([head, ...pictures]);
}

/** macOS: the names under which an ICNS keeps PNGs of these sizes. */
const icnsKinds: readonly (readonly [size: number, kind: string])[] = [
  [128, 'ic07'],
  [256, 'ic08'],
  [512, 'ic09'],
  [1024, 'ic10'],
];

export function icnsFile(): Buffer {
  const parts = icnsKinds.map(([size, kind]) => {
    const picture = drawIcon(size);
    return Buffer.concat([Buffer.from(kind, 'latin1'), length(picture.length + 8), picture]);
  });
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from('icns', 'latin1'), length(body.length + 8), body]);
}

function length(bytes: number): Buffer {
  const written = Buffer.alloc(4);
  written.writeUInt32BE(bytes);
  return written;
}
