/** Format characters that are seen: signs that Arabic, Syriac and Kaithi write around a number or a verse. */
const seen = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u;

/**
 * Characters that nobody sees: Cc but breaks and tabs, Cf, and what Unicode says may be ignored (soft hyphen, Hangul
 * fillers, U+180E, variation selectors).
 * Unicode TR36 §2.6: they make two texts that look alike differ, and turn the direction of a line round.
 */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Scripts in which a joiner changes how a word is written. */
const joining = [
  'Arabic',
  'Syriac',
  'Nko',
  'Mongolian',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
]
  .concat(['Sinhala', 'Khmer', 'Myanmar', 'Tibetan'])
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const joinedBefore = new RegExp(`[${joining}]\\p{M}*$`, 'u');
const joinedAfter = new RegExp(`^[${joining}]`, 'u');
/**
 * Signs that take a consonant's vowel away: a joiner after one chooses the form of the letter, at the end of a word
 * too.
 */
const viramaBefore = /[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2]$/u;
const emojiBefore = /\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;

/**
 * Tells whether an unseen character changes what is written where it stands: joiners in scripts and emoji that need
 * them, selectors of a form, letters of a flag.
 */
function isNeeded(character: string, before: string, after: string): boolean {
  if (character === '\u200D' || character === '\u200C') {
    if (viramaBefore.test(before) || (joinedBefore.test(before) && joinedAfter.test(after))) return true;
    return character === '\u200D' && emojiBefore.test(before) && emojiAfter.test(after);
  }
  if (/[\uFE0E\uFE0F]/.test(character)) return /[\p{Emoji}]$/u.test(before);
  if (/[\uFE00-\uFE02\u{E0100}-\u{E01EF}]/u.test(character)) return /\p{Unified_Ideograph}$/u.test(before);
  if (/[\u180B-\u180D\u180F]/.test(character)) return /\p{Script=Mongolian}$/u.test(before);
  if (/[\u{E0020}-\u{E007F}]/u.test(character)) return /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u.test(before);
  return false;
}

/**
 * Units that are looked at on either side of an unseen character: the longest flag is a base and seven tags, of two
 * units each.
 */
const reach = 16;

/** Drops what nobody sees, and keeps what a script or an emoji needs. */
function withoutUnseen(text: string): string {
  const parts: string[] = [];
  let [from, before] = [0, ''];
  const keep = (part: string) => {
    parts.push(part);
    before = (before + part.slice(-reach)).slice(-reach);
  };
  for (const { 0: character, index } of text.matchAll(unseen)) {
    if (index > from) keep(text.slice(from, index));
    from = index + character.length;
    if (seen.test(character) || isNeeded(character, before, text.slice(from, from + 2))) keep(character);
  }
  keep(text.slice(from));
  // An accent may have met its letter only now, and a joiner lost what it joined.
  const read = parts.join('').normalize('NFC');
  return read === text ? text : withoutUnseen(read);
}

/** Blanks of every width; the braille cell without dots looks like one. */
const blanks = /[\s\u2800]+/g;

/**
 * Reads a text of one line, as it is compared, stored and tested for being empty: in normal form C, without characters
 * that nobody sees, each run of blanks
 * and breaks one blank, none at the ends. Example: `\u200B Jean\u00A0 Dup\u00ADont\n` → `Jean Dupont`.
 */
export function line(text: string): string {
  return withoutUnseen(text.normalize('NFC').replace(/[\v\f\u0085]/g, ' '))
    .replace(blanks, ' ')
    .trim();
}

/**
 * Reads a text of several lines: as `line`, but breaks stay as `\n` (at most one empty line between two), and blanks
 * inside a line stay as they were typed.
 */
export function paragraph(text: string): string {
  return withoutUnseen(text.normalize('NFC').replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n'))
    .split('\n')
    .map((one) => one.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
