import type { DocumentType } from './document.ts';

/** Most bytes of a picture as it is sent. */
export const mostPictureBytes = 2_000_000;
/** Points of a picture: looked at before any of them is unpacked. */
const mostPixels = 25_000_000;
const longestSide = 16_384;

type Bytes = Uint8Array;

const textAt = (bytes: Bytes, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(Math.max(0, from), to));
const u16 = (bytes: Bytes, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const u32 = (bytes: Bytes, at: number) => u16(bytes, at) * 65_536 + u16(bytes, at + 2);

/** Tells whether a file holds the end of a ZIP archive: with it, it would also be one, whatever it begins with. */
function isAlsoZip(bytes: Bytes): boolean {
  for (let at = Math.max(0, bytes.length - 65_600); at < bytes.length - 3; at++) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 0x05 && bytes[at + 3] === 0x06) return true;
  }
  return false;
}

/** Tells whether a file begins and ends as a PDF does, and is nothing else besides. */
function isPdf(bytes: Bytes): boolean {
  if (!/^%PDF-[12]\.\d/.test(textAt(bytes, 0, 8))) return false;
  if (!/%%EOF[\r\n\t \0]*$/.test(textAt(bytes, bytes.length - 64, bytes.length))) return false;
  return !/<(!doctype|html|script|svg|\?xml|\?php|head|body|iframe)/i.test(textAt(bytes, 0, 1024)) && !isAlsoZip(bytes);
}

/**
 * Detects the type of a file from its bytes; its name and its declared type have no say. Undefined for types that are
 * not accepted.
 */
export function typeOf(bytes: Bytes): DocumentType | undefined {
  if (isPdf(bytes)) return 'application/pdf';
  if (textAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 12) === 'WEBP') return 'image/webp';
  return undefined;
}

export type PictureSize = { readonly width: number; readonly height: number };

function pngSize(bytes: Bytes): PictureSize | undefined {
  return textAt(bytes, 12, 16) === 'IHDR' ? { width: u32(bytes, 16), height: u32(bytes, 20) } : undefined;
}

/** Reads the size of a JPEG from segment to segment up to the frame; the largest counts where there are several. */
function jpegSize(bytes: Bytes): PictureSize | undefined {
  let size: PictureSize | undefined;
  for (let at = 2; at < bytes.length - 8; ) {
    if (bytes[at] !== 0xff) return size;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) {
      const next = { height: u16(bytes, at + 5), width: u16(bytes, at + 7) };
      if (!size || next.width * next.height > size.width * size.height) size = next;
    }
    if (marker === 0xda || marker === 0xd9) return size;
    at += 2 + u16(bytes, at + 2);
  }
  return size;
}

function webpSize(bytes: Bytes): PictureSize | undefined {
  const little = (at: number, count: number) =>
    Array.from({ length: count }, (_, i) => (bytes[at + i] ?? 0) * 256 ** i).reduce((sum, one) => sum + one, 0);
  const kind = textAt(bytes, 12, 16);
  if (kind === 'VP8 ') return { width: little(26, 2) & 0x3fff, height: little(28, 2) & 0x3fff };
  if (kind === 'VP8L') return { width: (little(21, 2) & 0x3fff) + 1, height: ((little(22, 3) >> 6) & 0x3fff) + 1 };
  if (kind === 'VP8X') return { width: little(24, 3) + 1, height: little(27, 3) + 1 };
  return undefined;
}

/** Reads the size that a picture states; undefined where it states none, or one larger than any that is unpacked. */
export function pictureSize(bytes: Bytes, type: Exclude<DocumentType, 'application/pdf'>): PictureSize | undefined {
  const size = { 'image/png': pngSize, 'image/jpeg': jpegSize, 'image/webp': webpSize }[type](bytes);
  if (!size || size.width < 1 || size.height < 1 || size.width > longestSide || size.height > longestSide)
    return undefined;
  return size.width * size.height > mostPixels ? undefined : size;
}
