import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import decodeJpeg, { init as initJpegDecoder } from '@jsquash/jpeg/decode.js';
import encodeJpeg, { init as initJpegEncoder } from '@jsquash/jpeg/encode.js';
import decodePng, { init as initPngDecoder } from '@jsquash/png/decode.js';
import encodePng, { init as initPngEncoder } from '@jsquash/png/encode.js';
import decodeWebp, { init as initWebpDecoder } from '@jsquash/webp/decode.js';
import encodeWebp, { init as initWebpEncoder } from '@jsquash/webp/encode.js';
import type { PictureJob, PictureResult } from './picture-messages.ts';

type Points = {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  readonly colorSpace: 'srgb';
};

/** The codecs were made for browsers, which have this class. */
class Image implements Points {
  readonly colorSpace = 'srgb';
  readonly data: Points['data'];
  readonly width: number;
  readonly height: number;
  constructor(data: Points['data'], width: number, height: number) {
    [this.data, this.width, this.height] = [data, width, height];
  }
}
Object.assign(globalThis, { ImageData: Image });

/** Loads a codec's program: its own loader would ask a web server for it. */
const program = async (path: string) =>
  Uint8Array.from(await readFile(fileURLToPath(import.meta.resolve(path)))).buffer;
const wasmBinary = async (path: string) => ({ wasmBinary: await program(path) });
const png = () => program('@jsquash/png/codec/pkg/squoosh_png_bg.wasm');

/** Wraps a codec so that it starts at its first picture. */
function codec<In, Out>(init: () => Promise<unknown>, run: (input: In) => Promise<Out>): (input: In) => Promise<Out> {
  let ready: Promise<unknown> | undefined;
  return async (input) => {
    ready ??= init();
    await ready;
    return run(input);
  };
}

const decoders = {
  'image/jpeg': codec(
    async () => initJpegDecoder(await wasmBinary('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm')),
    // Turned as it is meant to be seen: what said so goes with all else that is not the picture.
    (bytes: ArrayBuffer) => decodeJpeg(bytes, { preserveOrientation: true }),
  ),
  'image/png': codec(
    async () => initPngDecoder(await png()),
    (bytes: ArrayBuffer) => decodePng(bytes),
  ),
  'image/webp': codec(
    async () => initWebpDecoder(await wasmBinary('@jsquash/webp/codec/dec/webp_dec.wasm')),
    (bytes: ArrayBuffer) => decodeWebp(bytes),
  ),
};

const encoders = {
  'image/jpeg': codec(
    async () => initJpegEncoder(await wasmBinary('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm')),
    (points: Points) => encodeJpeg(points, { quality: 85 }),
  ),
  'image/png': codec(
    async () => initPngEncoder(await png()),
    (points: Points) => encodePng(points),
  ),
  'image/webp': codec(
    async () => initWebpEncoder(await wasmBinary('@jsquash/webp/codec/enc/webp_enc_simd.wasm')),
    (points: Points) => encodeWebp(points, { quality: 84, method: 3 }),
  ),
};

/** Shrinks a picture so that no side is longer than `side`: each new point is the mean of those that it replaces. */
function fitted(image: Points, side: number): Points {
  const scale = Math.min(1, side / Math.max(image.width, image.height));
  if (scale === 1) return image;
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [
      Math.floor((y * image.height) / height),
      Math.max(Math.floor(((y + 1) * image.height) / height), 1),
    ];
    for (let x = 0; x < width; x++) {
      const [left, right] = [
        Math.floor((x * image.width) / width),
        Math.max(Math.floor(((x + 1) * image.width) / width), 1),
      ];
      let [red, green, blue, alpha, count] = [0, 0, 0, 0, 0];
      for (let row = top; row < bottom; row++) {
        for (let at = (row * image.width + left) * 4; at < (row * image.width + right) * 4; at += 4) {
          const cover = image.data[at + 3] ?? 0;
          red += (image.data[at] ?? 0) * cover;
          green += (image.data[at + 1] ?? 0) * cover;
          blue += (image.data[at + 2] ?? 0) * cover;
          alpha += cover;
          count++;
        }
      }
      data.set(
        alpha > 0 ? [red / alpha, green / alpha, blue / alpha, alpha / count] : [0, 0, 0, 0],
        (y * width + x) * 4,
      );
    }
  }
  return new Image(data, width, height);
}

async function redraw({ bytes, from, to, side }: PictureJob): Promise<PictureResult> {
  const image = await decoders[from](Uint8Array.from(bytes).buffer);
  return new Uint8Array(await encoders[to](fitted(image as Points, side)));
}

parentPort?.on('message', (job: PictureJob) => {
  redraw(job)
    .catch(() => undefined)
    .then((result) => parentPort?.postMessage(result));
});
