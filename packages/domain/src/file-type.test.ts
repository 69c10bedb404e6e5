import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { documentTypes } from './document.ts';
import { mostPictureBytes, pictureSize, typeOf } from './file-type.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : [...part])),
  );
const big = (n: number, count: number) =>
  Array.from({ length: count }, (_, i) => Math.floor(n / 256 ** (count - 1 - i)) % 256);
const little = (n: number, count: number) => big(n, count).toReversed();

const pdf = '%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n';
const png = (width: number, height: number) =>
  bytes('\x89PNG\r\n\x1a\n', big(13, 4), 'IHDR', big(width, 4), big(height, 4), [8, 6, 0, 0, 0]);
const frame = (width: number, height: number, marker = 0xc0) => [
  0xff,
  marker,
  ...big(11, 2),
  8,
  ...big(height, 2),
  ...big(width, 2),
  1,
  1,
  17,
  0,
];
const jpeg = (...segments: readonly (readonly number[])[]) =>
  bytes([0xff, 0xd8], ...segments, [0xff, 0xd9], new Array(16).fill(0));
const webp = (kind: string, body: readonly number[]) =>
  bytes('RIFF', little(100, 4), 'WEBP', kind, little(20, 4), body);
const extended = (width: number, height: number) =>
  webp('VP8X', [0, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)]);

describe('a file is recognised by its bytes', () => {
  test.each([
    ['a PDF', bytes(pdf), 'application/pdf'],
    ['a PDF of the second version', bytes(pdf.replace('1.7', '2.0')), 'application/pdf'],
    ['a PDF with blanks behind its end', bytes(pdf, '\r\n \t\0'), 'application/pdf'],
    ['a picture in PNG', png(1, 1), 'image/png'],
    ['a picture in JPEG', jpeg(frame(1, 1)), 'image/jpeg'],
    ['a picture in WebP', extended(1, 1), 'image/webp'],
  ])('%s', (_, file, type) => expect(typeOf(file)).toBe(type));

  test.each([
    ['nothing', bytes()],
    ['a text', bytes('hello')],
    ['a PDF cut short', bytes(pdf.slice(0, -7))],
    ['a PDF with something before it', bytes(' ', pdf)],
    ['a PDF with something behind it', bytes(pdf, '<script>')],
    ['a PDF of a version that there is not', bytes(pdf.replace('1.7', '9.7'))],
    ['a PDF that is a page too', bytes('%PDF-1.7\n<SCRIPT>alert(1)</SCRIPT>\n%%EOF')],
    ['a PDF that is a drawing too', bytes('%PDF-1.7\n<svg/>\n%%EOF')],
    ['a PDF that is an archive too', bytes('%PDF-1.7\n', 'PK\x05\x06', new Array(18).fill(0), '\n%%EOF')],
    ['a page', bytes('<!doctype html><p>')],
    ['a drawing', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['an archive', bytes('PK\x03\x04')],
    ['a GIF', bytes('GIF89a')],
    ['a sound in RIFF', bytes('RIFF', little(4, 4), 'WAVE')],
    ['the first bytes of a PNG alone', bytes('\x89PNG')],
  ])('%s is not taken', (_, file) => expect(typeOf(file)).toBeUndefined());

  it('whatever they are: some type of the table, or none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (file) => {
        const type = typeOf(file);
        expect(type === undefined || documentTypes.includes(type)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a picture says how large it is', () => {
  test.each([
    ['in PNG', png(640, 480), 'image/png', { width: 640, height: 480 }],
    ['in JPEG', jpeg(frame(640, 480)), 'image/jpeg', { width: 640, height: 480 }],
    ['in a progressive JPEG', jpeg(frame(640, 480, 0xc2)), 'image/jpeg', { width: 640, height: 480 }],
    [
      'behind other segments',
      jpeg([0xff, 0xe0, 0, 4, 1, 2], [0xff, 0xff], frame(3, 2)),
      'image/jpeg',
      { width: 3, height: 2 },
    ],
    ['by the larger of two frames', jpeg(frame(3, 2), frame(30, 20)), 'image/jpeg', { width: 30, height: 20 }],
    [
      'by the first of two frames where that is larger',
      jpeg(frame(30, 20), frame(3, 2)),
      'image/jpeg',
      { width: 30, height: 20 },
    ],
    [
      'not by what stands behind the scan',
      jpeg(frame(3, 2), [0xff, 0xda, 0, 2], frame(30, 20)),
      'image/jpeg',
      { width: 3, height: 2 },
    ],
    [
      'not by a table of codes',
      jpeg([0xff, 0xc4, 0, 8, 0, 9, 0, 9, 0, 9], frame(3, 2)),
      'image/jpeg',
      { width: 3, height: 2 },
    ],
    [
      'in a lossy WebP',
      webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...little(640, 2), ...little(480, 2)]),
      'image/webp',
      { width: 640, height: 480 },
    ],
    [
      'in a lossless WebP',
      webp('VP8L', [0x2f, ...little(639 + 479 * 2 ** 14, 4)]),
      'image/webp',
      { width: 640, height: 480 },
    ],
    ['in an extended WebP', extended(640, 480), 'image/webp', { width: 640, height: 480 }],
  ] as const)('%s', (_, file, type, size) => expect(pictureSize(file, type)).toEqual(size));

  test.each([
    ['no chunk', bytes('\x89PNG\r\n\x1a\n', big(13, 4), 'IDAT', big(9, 4), big(9, 4)), 'image/png'],
    ['no width', png(0, 9), 'image/png'],
    ['no height', png(9, 0), 'image/png'],
    ['no frame', jpeg([0xff, 0xe0, 0, 2]), 'image/jpeg'],
    ['a segment that is none', jpeg([1, 2, 3]), 'image/jpeg'],
    ['a kind that there is not', webp('VP9 ', new Array(12).fill(1)), 'image/webp'],
    ['a side above 16,384', png(16_385, 1), 'image/png'],
    ['more than 25 million points', png(5001, 5000), 'image/png'],
  ] as const)('%s: unpacked by nobody', (_, file, type) => expect(pictureSize(file, type)).toBeUndefined());

  it('in the frame of any coding, which sixteen markers begin, but for three that begin something else', () => {
    const others = [0xc4, 0xc8, 0xcc];
    for (let marker = 0xbf; marker <= 0xd0; marker++) {
      const isFrame = marker >= 0xc0 && marker <= 0xcf && !others.includes(marker);
      const size = pictureSize(jpeg(frame(3, 2, marker)), 'image/jpeg');
      expect([marker, size]).toEqual([marker, isFrame ? { width: 3, height: 2 } : undefined]);
    }
  });

  test('the largest of either are taken', () => {
    expect(pictureSize(png(16_384, 1500), 'image/png')).toEqual({ width: 16_384, height: 1500 });
    expect(pictureSize(png(5000, 5000), 'image/png')).toEqual({ width: 5000, height: 5000 });
  });

  it('and ends on any bytes', () => {
    const types = fc.constantFrom('image/png', 'image/jpeg', 'image/webp');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), types, (file, type) => {
        const size = pictureSize(Uint8Array.from([0xff, 0xd8, ...file]), type);
        expect(size === undefined || size.width * size.height <= 25_000_000).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('a picture is smaller than a document', () => expect(mostPictureBytes).toBeLessThan(5_000_000));
