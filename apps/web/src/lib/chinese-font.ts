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

/** Loads a Chinese web font only where the machine has none: names in characters appear in every language. */
export function loadChineseFontIfMissing(): void {
  if (!lacksChinese()) return;
  void import('@fontsource-variable/noto-sans-sc/wght.css').then(() => {
    // A new list of families makes the browser shape again what it has drawn as boxes; without it some sizes keep theirs.
    document.documentElement.dataset.font = 'web';
  });
}
