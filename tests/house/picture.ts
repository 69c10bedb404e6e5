import { importsOf, type Source } from './sources.ts';

type Box = { readonly home: string; readonly says: string; readonly x: number; readonly y: number };

/** The parts of the house, from what meets the outside world down to what knows nothing but itself. */
const boxes: readonly Box[] = [
  { home: 'apps/web', says: 'pages, in the browser', x: 40, y: 30 },
  { home: 'apps/api', says: 'HTTP, jobs, command line', x: 500, y: 30 },
  { home: 'packages/i18n', says: 'words in three languages', x: 40, y: 180 },
  { home: 'packages/contracts', says: 'what crosses the wire', x: 290, y: 180 },
  { home: 'packages/db', says: 'tables, SQL', x: 540, y: 180 },
  { home: 'packages/matching', says: 'who should meet, and why', x: 150, y: 330 },
  { home: 'packages/scheduling', says: 'who meets when and where', x: 440, y: 330 },
  { home: 'packages/domain', says: 'rules and lifecycles', x: 295, y: 480 },
];
const [width, height] = [220, 64];

/**
 * Counts the files of each part that import each other part by value; what only names a type binds nobody at run time.
 */
export function countImports(sources: readonly Source[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path, text } of sources) {
    const from = boxes.find(({ home }) => path.startsWith(`${home}/`))?.home;
    if (!from || /\.test\.|\/testing/.test(path)) continue;
    const values = importsOf(text).filter(({ typeOnly }) => !typeOnly);
    const targets = new Set(values.flatMap(({ specifier }) => /^@jumelage\/([\w-]+)/.exec(specifier)?.[1] ?? []));
    for (const { home } of boxes) {
      if (home === from || !targets.has(home.replace(/^.*\//, ''))) continue;
      const key = `${from} ${home}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Draws the parts and their imports, with wider arrows for more files. Numbers are left out, so that the picture
 * changes only with the house.
 */
export function drawPicture(sources: readonly Source[]): string {
  const arrows = [...countImports(sources)].sort().flatMap(([key, count]) => {
    const [from, to] = key.split(' ').map((home) => boxes.find((box) => box.home === home));
    return from && to ? [arrow(from, to, count)] : [];
  });
  const drawn = boxes.map(
    ({ home, says, x, y }) =>
      `  <g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/><text x="${x + width / 2}" y="${y + 27}" class="name">${home}</text>` +
      `<text x="${x + width / 2}" y="${y + 48}">${says}</text></g>`,
  );
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 580" role="img" aria-label="The parts of Jumelage and their imports">',
    '  <style>rect{fill:#fff;stroke:#0b6e69}text{font:13px sans-serif;text-anchor:middle;fill:#333}.name{font-weight:bold}path{fill:none;stroke:#8aa}</style>',
    '  <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" style="fill:#8aa;stroke:none"/></marker></defs>',
    '  <rect width="800" height="580" style="fill:#f6f8f8;stroke:none"/>',
    ...arrows,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

function arrow(from: Box, to: Box, count: number): string {
  const stroke = count >= 50 ? 3 : count >= 10 ? 2 : 1;
  const [fromX, toX] = [from.x + width / 2 + (to.x - from.x) * 0.2, to.x + width / 2 + (from.x - to.x) * 0.2];
  const isBeside = from.y === to.y;
  const start = isBeside
    ? `${from.x + (to.x > from.x ? width : 0)} ${from.y + height / 2}`
    : `${fromX} ${from.y + height}`;
  const end = isBeside ? `${to.x + (to.x > from.x ? 0 : width)} ${to.y + height / 2}` : `${toX} ${to.y}`;
  return `  <path d="M${start} L${end}" stroke-width="${stroke}" marker-end="url(#tip)"/>`;
}
