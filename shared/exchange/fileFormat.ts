/** What a file is by its first bytes, whatever its name says. */
export type FileFormat = 'zip' | 'pdf' | 'oldOffice' | 'encryptedOffice' | 'rtf' | 'text';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** The name of the stream that holds a document with a password (MS-OFFCRYPTO 2.3.4), in UTF-16. */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Readers accept a PDF whose head stands a little below the start of the file. */
const PDF_HEAD_WITHIN = 1024;

export function fileFormat(bytes: Uint8Array): FileFormat {
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return 'zip';
  if (startsWith(bytes, OLE)) return indexOf(bytes, ENCRYPTED_STREAM) < 0 ? 'oldOffice' : 'encryptedOffice';
  if (startsWith(bytes, RTF)) return 'rtf';
  return indexOf(bytes.subarray(0, PDF_HEAD_WITHIN), PDF) < 0 ? 'text' : 'pdf';
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}
