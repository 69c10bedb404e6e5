import { crc32, deflateSync } from 'node:zlib';

/** A JPEG of 16 × 8 points, red on the left and blue on the right. */
export const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wCEAAYGBgYHBgcICAcKCwoLCg8ODAwODxYQERAREBYiFRkVFRkVIh4kHhweJB42KiYmKjY+NDI0PkxERExfWl98fKcBBgYGBgcGBwgIBwoLCgsKDw4MDA4PFhAREBEQFiIVGRUVGRUiHiQeHB4kHjYqJiYqNj40MjQ+TERETF9aX3x8p//CABEIAAgAEAMBIQACEQEDEQH/xAAmAAEAAAAAAAAAAAAAAAAAAAAGAQEAAAAAAAAAAAAAAAAAAAAG/9oADAMBAAIQAxAAAAAQRVNf/8QAFBABAAAAAAAAAAAAAAAAAAAAEP/aAAgBAQABPwA//8QAGBEAAgMAAAAAAAAAAAAAAAAAAAdFg8L/2gAIAQIBAT8AWUvRs//EABgRAAIDAAAAAAAAAAAAAAAAAAAHRYPC/9oACAEDAQE/AGFF3ZP/2Q==',
  'base64',
);

export const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Makes a PNG in one colour; it may claim to be larger than it is, and hold a text. */
export function png({
  width = 20,
  height = 10,
  text = '',
  ...more
}: {
  width?: number;
  height?: number;
  rows?: number;
  text?: string;
} = {}): Buffer {
  const rows = more.rows ?? height;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const points = Buffer.alloc(rows * (width * 3 + 1), 90);
  for (let row = 0; row < rows; row++) points[row * (width * 3 + 1)] = 0;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(text ? [chunk('tEXt', Buffer.from(`Comment\0${text}`))] : []),
    chunk('IDAT', deflateSync(points)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Makes the same JPEG with an EXIF segment that holds the place of the picture, and perhaps its orientation. */
export function jpegWithExif(said: string, orientation = 1): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(said)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}
