import { crc32 } from '#shared/exchange/crc32';

/** The day all entries carry: 1 January 1980, the first that ZIP knows. Two files of one content are the same bytes. */
const firstDay = 0x21;
/** Names in UTF-8. */
const utf8Names = 0x0800;
const version = 20;
const deflated = 8;

/** Packs parts into a ZIP file, each deflated by the platform; what is packed already is only stored. */
export async function zipFile(
  parts: ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = encoder.encode(path);
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    const stored = isPacked(bytes);
    const packed = stored ? bytes : await deflate(bytes);
    const facts = header((view) => {
      view.setUint16(0, version, true);
      view.setUint16(2, utf8Names, true);
      view.setUint16(4, stored ? 0 : deflated, true);
      view.setUint16(8, firstDay, true);
      view.setUint32(10, crc32(bytes), true);
      view.setUint32(14, packed.length, true);
      view.setUint32(18, bytes.length, true);
      view.setUint16(22, name.length, true);
    }, 26);
    pieces.push(signature(0x04034b50), facts, name, packed);
    const place = header((view) => view.setUint32(10, offset, true), 14);
    directory.push(
      signature(0x02014b50),
      header((view) => view.setUint16(0, version, true), 2),
      facts,
      place,
      name,
    );
    offset += 4 + facts.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = header((view) => {
    view.setUint16(4, parts.size, true);
    view.setUint16(6, parts.size, true);
    view.setUint32(8, size, true);
    view.setUint32(12, offset, true);
  }, 18);
  return join([...pieces, ...directory, signature(0x06054b50), end]);
}

/** A ZIP file (so every DOCX) says so in its first bytes; packing it again would only take time. */
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function signature(value: number): Uint8Array {
  return header((view) => view.setUint32(0, value, true), 4);
}

function header(write: (view: DataView) => void, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  write(new DataView(bytes.buffer));
  return bytes;
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
