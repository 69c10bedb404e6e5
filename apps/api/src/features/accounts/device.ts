const browsers: readonly (readonly [string, RegExp])[] = [
  ['WeChat', /MicroMessenger/],
  ['Edge', /Edg(?:A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:Chrome|CriOS)\//],
  ['Safari', /Version\/[\d.]+.*Safari\//],
];
const systems: readonly (readonly [string, RegExp])[] = [
  ['HarmonyOS', /HarmonyOS|OpenHarmony/],
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X|Macintosh/],
  ['Linux', /Linux/],
];

/**
 * Names a browser so that its owner recognises it: browser and system out of closed lists, so that nothing a stranger
 * sends is shown.
 */
export function deviceOf(userAgent: string | undefined): string {
  const text = (userAgent ?? '').slice(0, 400);
  const named = (list: typeof browsers) => list.find(([, pattern]) => pattern.test(text))?.[0];
  return [named(browsers), named(systems)].filter((name) => name !== undefined).join(', ');
}
