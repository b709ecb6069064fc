import { crc32, deflateSync } from 'node:zlib';

/** 0 to 255: red, green, blue, opacity. */
type Colour = readonly [number, number, number, number];

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly colour: Colour;
}

const petrol: Colour = [21, 113, 125, 255];
const paper: Colour = [255, 255, 255, 255];
const stripe: Colour = [255, 190, 70, 255];

/** The mark in a square of 1: lines of a text that make an F, and beside them the stripe of a coding. */
const bars: readonly Bar[] = [
  { x: 0.04, y: 0.04, width: 0.92, height: 0.92, radius: 0.2, colour: petrol },
  { x: 0.26, y: 0.22, width: 0.12, height: 0.56, radius: 0.05, colour: paper },
  { x: 0.26, y: 0.22, width: 0.4, height: 0.12, radius: 0.05, colour: paper },
  { x: 0.26, y: 0.44, width: 0.3, height: 0.12, radius: 0.05, colour: paper },
  { x: 0.72, y: 0.22, width: 0.06, height: 0.34, radius: 0.03, colour: stripe },
];

/** Points looked at per pixel and direction: enough that edges look smooth at 16 pixels. */
const fineness = 4;

/** The icon as a PNG of `size` x `size` pixels. */
export function drawIcon(size: number): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    const row = y * (size * 4 + 1) + 1;
    for (let x = 0; x < size; x++) rows.set(pixel(x, y, size), row + x * 4);
  }
  return png(size, rows);
}

function pixel(x: number, y: number, size: number): readonly number[] {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < fineness * fineness; i++) {
    const px = (x + ((i % fineness) + 0.5) / fineness) / size;
    const py = (y + (Math.floor(i / fineness) + 0.5) / fineness) / size;
    const [red, green, blue, opacity] = colourAt(px, py);
    // Colours weigh as much as they are seen, else the corners would darken.
    sum[0] = (sum[0] ?? 0) + red * opacity;
    sum[1] = (sum[1] ?? 0) + green * opacity;
    sum[2] = (sum[2] ?? 0) + blue * opacity;
    sum[3] = (sum[3] ?? 0) + opacity;
  }
  const [red = 0, green = 0, blue = 0, opacity = 0] = sum;
  if (opacity === 0) return [0, 0, 0, 0];
  return [red / opacity, green / opacity, blue / opacity, opacity / fineness ** 2].map(Math.round);
}

function colourAt(x: number, y: number): Colour {
  return bars.findLast((bar) => within(bar, x, y))?.colour ?? [0, 0, 0, 0];
}

function within({ x, y, width, height, radius }: Bar, px: number, py: number): boolean {
  if (px < x || py < y || px > x + width || py > y + height) return false;
  const dx = Math.max(x + radius - px, px - (x + width - radius), 0);
  const dy = Math.max(y + radius - py, py - (y + height - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** Portable Network Graphics (W3C, 2003): eight bits, true colour with opacity, no filter. */
function png(size: number, rows: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
