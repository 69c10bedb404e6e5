/** The room for the names on a badge, in millimetres: what the event's name above and the code below leave free. */
const face = { width: 84, height: 22 };
const millimetresAPoint = 25.4 / 72;
const lineHeight = 1.15;
/**
 * Estimates a text's width as shares of the height of its letters: a bold Latin letter on average, in capitals a little
 * more; a Chinese character is as wide as high.
 */
const widthOf = (text: string) =>
  [...text].reduce((sum, character) => sum + (character > '\u024F' ? 1 : /\p{Lu}/u.test(character) ? 0.75 : 0.6), 0);
/** The room for line ends: words wrap before a line is full. */
const slack = 1.15;

/** Largest sizes of a name, in points. */
const largest = { latin: 20, hanzi: 24 };
const steps = [1, 0.9, 0.8, 0.7, 0.62, 0.55, 0.48, 0.42, 0.36, 0.3];

function heightOf(text: string, points: number): number {
  const size = points * millimetresAPoint;
  const width = widthOf(text) * size;
  const lines = width <= face.width ? 1 : Math.ceil((width * slack) / face.width);
  return lines * size * lineHeight;
}

/** Chooses the sizes, in points, at which both forms of a name stand on a badge, however long they are. */
export function badgeSizes({ latin, hanzi }: { readonly latin: string; readonly hanzi: string | undefined }): {
  readonly latin: number;
  readonly hanzi: number;
} {
  const fits = (step: number) =>
    heightOf(latin, largest.latin * step) + (hanzi ? heightOf(hanzi, largest.hanzi * step) : 0) <= face.height;
  const step = steps.find(fits) ?? steps.at(-1) ?? 1;
  return { latin: largest.latin * step, hanzi: largest.hanzi * step };
}
