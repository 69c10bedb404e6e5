/** Draws a character and returns its points, to be compared: by the processor, since a graphics card answers late. */
function draw(character: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 32;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return character;
  context.font = '24px system-ui, sans-serif';
  context.fillText(character, 2, 26);
  return context.getImageData(0, 0, 32, 32).data.join();
}

/** Tells whether the browser draws two different Chinese characters alike: both as the box of a missing glyph. */
const lacksChinese = () => draw('双') === draw('城');

/** Characters of Chinese names that only few fonts have: beyond the common block. */
const rareHan = /[\u3400-\u4DBF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/gu;
/** A code point that no font has: it will never be a character. */
const noCharacter = '\u{3FFFE}';

/** Finds the rare characters in texts that this machine has no glyph for, each once. */
export function missingGlyphs(texts: readonly string[]): readonly string[] {
  const rare = [...new Set(texts.flatMap((text) => text.match(rareHan) ?? []))];
  if (rare.length === 0) return [];
  const box = draw(noCharacter);
  return rare.filter((character) => draw(character) === box);
}

/**
 * Makes a Chinese web font known where the machine has none: names in characters appear in every language.
 * Its pieces arrive as characters need them, and Chromium keeps some short words that it drew as boxes meanwhile: a
 * feature that no font
 * has, with another value each time, changes nothing but makes it shape them again.
 */
export async function loadChineseFontIfMissing(): Promise<void> {
  if (!lacksChinese()) return;
  const { style } = document.documentElement;
  let arrivals = 0;
  document.fonts.addEventListener('loadingdone', () => {
    style.fontFeatureSettings = `"zhwf" ${++arrivals}`;
  });
  await import('@fontsource-variable/noto-sans-sc/wght.css');
}
