/** Whether the browser draws two different Chinese characters alike: both as the box of a missing glyph. */
function lacksChinese(): boolean {
  const draw = (character: string) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 32;
    const context = canvas.getContext('2d');
    if (!context) return character;
    context.font = '24px system-ui, sans-serif';
    context.fillText(character, 2, 26);
    return canvas.toDataURL();
  };
  return draw('双') === draw('城');
}

/**
 * Makes a Chinese web font known where the machine has none: names in characters appear in every language. Awaited before anything is drawn.
 * Its pieces arrive as characters need them, and Chromium keeps some short words that it drew as boxes meanwhile: a feature that no font
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
