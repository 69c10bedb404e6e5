import type { Encoding } from '@jumelage/domain/encoding';

/** The upper half of code page 850, which "CSV (MS-DOS)" is saved in and `TextDecoder` does not know. */
const upperHalfOf850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/**
 * Encodings of files that name none, in the order of preference, with what each costs before a character is read: the
 * rarer, the more.
 */
const costs = {
  'windows-1252': 0,
  gb18030: 0,
  big5: 2,
  macintosh: 2,
  'iso-8859-15': 2,
  'windows-1250': 3,
  cp850: 3,
  'windows-1251': 5,
  shift_jis: 8,
  'euc-kr': 8,
  'koi8-r': 12,
  'euc-jp': 9,
  'windows-1253': 9,
  'windows-1254': 4,
} as const satisfies Partial<Record<Encoding, number>>;

export const legacyEncodings = Object.keys(costs) as (keyof typeof costs)[];

/** Returns the cost of reading in this encoding, before a character is read. */
export const priorOf = (encoding: Encoding): number => (costs as Partial<Record<Encoding, number>>)[encoding] ?? 0;

/**
 * Decodes bytes; undefined where they are not written in the encoding. Unpaired surrogates and unassigned codes are
 * errors.
 */
export function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === 'cp850') {
    let text = '';
    for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : upperHalfOf850[byte - 0x80];
    return text;
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
