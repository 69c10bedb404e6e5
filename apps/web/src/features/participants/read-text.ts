/** Characters of GB 18030 are pairs of high bytes; accented letters of a European code page stand alone among plain ones. */
function looksChinese(bytes: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  bytes.forEach((byte, i) => {
    if (byte < 0x80) return;
    high++;
    if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80) paired++;
  });
  return paired * 2 > high;
}

function encodingsOf(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  return ['utf-8', looksChinese(bytes) ? 'gb18030' : 'windows-1252'];
}

/**
 * The text of a file and the encoding it was read by, as spreadsheets of either side save it; undefined where it is no text.
 * Example: a file saved by a Chinese Excel → GB18030.
 */
export function readText(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | undefined {
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // A picture or an .xlsx decodes by chance; a text has no NUL.
      if (!text.includes('\0')) return { text, encoding: encoding.toUpperCase() };
    } catch {
      // Not in this encoding: the next.
    }
  }
  return undefined;
}
