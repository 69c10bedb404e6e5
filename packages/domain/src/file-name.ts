import type { DocumentType } from './document.ts';

const endings: Readonly<Record<DocumentType, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

/** Spellings that people use of the same type. */
const spellings: Readonly<Record<DocumentType, RegExp>> = {
  'application/pdf': /\.pdf$/i,
  'image/png': /\.png$/i,
  'image/jpeg': /\.jpe?g$/i,
  'image/webp': /\.webp$/i,
};

/** Names that mean a device on Windows, whatever follows a dot. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i;
/** Marks that turn the direction of reading, so that `exe.fdp` reads as a PDF, and characters that show nothing. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;
const forbidden = /[<>:"|?*]/g;
/** In UTF-8: what every file system keeps. */
const mostBytes = 180;

/** Counts the UTF-8 bytes of a character. */
const bytesOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

function shortened(text: string, bytes: number): string {
  let left = bytes;
  let kept = '';
  for (const character of text) {
    left -= bytesOf(character);
    if (left < 0) break;
    kept += character;
  }
  return kept;
}

/**
 * Cleans the name under which a file is stored and handed out: its last part alone, in one line that reads as it is
 * written, with the ending of its type. Examples: `../../etc/passwd` → `passwd.pdf`, `NUL` → `_NUL.pdf`.
 */
export function cleanFileName(name: string, type: DocumentType): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  // Accents may stand in another order once nothing unseen parts them.
  const plain = last.replace(invisible, '').normalize('NFC').replace(forbidden, '_').replace(/\s+/g, ' ');
  const stem = plain
    .replace(spellings[type], '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .trim();
  const safe = devices.test(stem) ? `_${stem}` : stem;
  return `${shortened(safe, mostBytes).trim() || 'document'}.${endings[type]}`;
}

/** In UTF-8, of each part of an export's name: a long name of an event must not cost the date. */
const mostPartBytes = 60;

/**
 * Names an export by its parts, as every file system keeps them. Example: `['schedule', 'Forum 1/2', 'v3']`, `csv` →
 * `schedule-Forum-1-2-v3.csv`.
 */
export function exportFileName(parts: readonly (string | undefined)[], extension: string): string {
  const words = parts.flatMap((part) => {
    const plain = (part ?? '')
      .normalize('NFC')
      .replace(invisible, '')
      .replace(/[<>:"|?*/\\.\s]+/g, '-');
    return shortened(plain, mostPartBytes).replace(/^-+|-+$/g, '') || [];
  });
  return `${words.join('-')}.${extension}`;
}
