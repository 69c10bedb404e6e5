import type { Encoding } from '@jumelage/domain/encoding';
import { decode, legacyEncodings, priorOf } from './encodings.ts';
import { implausibility } from './plausible-text.ts';

/** An encoding that a file may be written in, and the first line beyond ASCII as it reads in it. */
export type EncodingChoice = { readonly encoding: Encoding; readonly sample: string };

export type TextRead = {
  readonly text: string;
  readonly encoding: Encoding;
  /** The best reading first; a second one where the bytes leave doubt. */
  readonly choices: readonly EncodingChoice[];
};

const mostInSample = 120;
const mostChoices = 4;

/** A reading is in doubt where another costs only so much more: as a share of it, or in a short text absolutely. */
const near = { share: 0.12, least: 4, more: 5.5 };
/** A reading whose characters cost more than this on average is no more than a guess. */
const poor = 12;

/** Picks the first line beyond ASCII; beside another reading, the first line in which the two differ. */
function sampleOf(text: string, other?: string): string {
  const others = other?.split(/\r\n|\r|\n/);
  const lines = text.split(/\r\n|\r|\n/);
  const line = lines.find((one, i) => (others ? one !== others[i] : /[^\t\x20-\x7E]/.test(one))) ?? lines[0] ?? '';
  const start = Math.max(0, line.search(/[^\t\x20-\x7E]/) - 40);
  return line.slice(start, start + mostInSample);
}

const starts = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);

const marks: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
  { encoding: 'gb18030', mark: [0x84, 0x31, 0x95, 0x33] },
];

/**
 * Recognises encodings of two bytes a character by zeros on one side of every ASCII character; a zero here and there is
 * a slip.
 */
function sixteenBits(bytes: Uint8Array): Encoding | undefined {
  let [even, odd] = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  if (even + odd <= bytes.length * fewZeros) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** So many of the bytes of a text may be zeros that somebody's program left there. */
const fewZeros = 0.03;

/**
 * Decodes UTF-8 with a damaged place here and there, if most of what is beyond ASCII is in order. Damaged places stay
 * marked.
 */
function damagedUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return sound > 1.5 * damaged ? text : undefined;
}

/** Tells whether a text is one: no NUL, and hardly any other control character. */
const isText = (text: string) =>
  !text.includes('\0') && (text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0) <= text.length / 100;

/**
 * Reads the bytes of a text: by its mark, as UTF-16, as UTF-8, and else by the encoding in which it is the most
 * plausible text. Where two are about as
 * plausible, both are named with a sample, the better one first. With `wanted` by that encoding alone. Undefined where
 * the bytes are no text.
 */
export function readText(given: Uint8Array, wanted?: Encoding): TextRead | undefined {
  const isWide =
    wanted?.startsWith('utf-16') ||
    marks.some(({ encoding, mark }) => encoding.startsWith('utf-16') && starts(given, mark));
  const zeros = isWide ? 0 : given.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  const bytes = zeros > 0 && zeros <= given.length * fewZeros ? given.filter((byte) => byte !== 0) : given;
  const told = (text: string | undefined, encoding: Encoding): TextRead | undefined => {
    if (text === undefined || !isText(text)) return undefined;
    const clean = text.replace(/^\uFEFF/, '');
    return { text: clean, encoding, choices: [{ encoding, sample: sampleOf(clean) }] };
  };
  if (wanted) return told(decode(bytes, wanted) ?? (wanted === 'utf-8' ? damagedUtf8(bytes) : undefined), wanted);
  const marked = marks.find(({ mark }) => starts(bytes, mark));
  const byMark = marked && told(decode(bytes, marked.encoding), marked.encoding);
  if (byMark) return byMark;
  const wide = sixteenBits(bytes);
  if (wide) return told(decode(bytes.subarray(0, bytes.length & ~1), wide), wide);

  const readings: {
    readonly encoding: Encoding;
    readonly text: string;
    readonly cost: number;
    readonly characters: number;
  }[] = [];
  const consider = (encoding: Encoding, text: string | undefined) => {
    // Two encodings that read the same text are one reading.
    if (text === undefined || !isText(text) || readings.some((one) => one.text === text)) return;
    const { cost, characters } = implausibility(text);
    readings.push({ encoding, text: text.replace(/^\uFEFF/, ''), cost: cost + priorOf(encoding), characters });
  };
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== undefined) {
    const { cost, characters } = implausibility(utf8);
    // Hardly any other text is valid UTF-8 by chance: a few bytes of rare characters may be.
    if (characters === 0 || characters > 8 || utf8.includes('\uFFFD') || cost / characters < 7)
      return told(utf8, 'utf-8');
    consider('utf-8', utf8);
  } else consider('utf-8', damagedUtf8(bytes));
  for (const encoding of legacyEncodings) consider(encoding, decode(bytes, encoding));
  readings.sort((a, b) => a.cost - b.cost);
  const [best] = readings;
  if (!best) return undefined;
  const isPoor = best.cost > poor * best.characters;
  const close = readings.filter(
    (one) =>
      one === best ||
      isPoor ||
      one.cost - best.cost <=
        Math.max(best.cost * near.share, Math.min(near.least + best.cost * near.share, near.more)),
  );
  const second = close[1];
  const choices = close
    .slice(0, mostChoices)
    .map((one) => ({ encoding: one.encoding, sample: sampleOf(one.text, one === best ? second?.text : best.text) }));
  return { text: best.text, encoding: best.encoding, choices };
}
