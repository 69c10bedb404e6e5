/** Spreadsheets save text in their country's encoding: these are tried in turn, the strict ones first. */
const encodings = ['utf-8', 'gb18030', 'windows-1252'] as const;

/** The text of a file and the encoding it was read by; undefined where it is no text. Example: a file saved by a Chinese Excel → GB18030. */
export function readText(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | undefined {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  for (const encoding of marked ? [marked] : encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // A file of pictures or an .xlsx decodes by chance; a text has no NUL.
      if (!text.includes('\0')) return { text, encoding: encoding.toUpperCase() };
    } catch {
      // Not in this encoding: the next.
    }
  }
  return undefined;
}
