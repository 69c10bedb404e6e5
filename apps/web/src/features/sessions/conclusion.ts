import type { Response } from '../../lib/api.ts';

export type WhatIf = Response<'POST /api/events/:eventId/sessions/:sessionId/what-if'>;

/** The conclusion from the numbers in one sentence: its key and figures. */
export type Conclusion =
  | { readonly key: 'fits'; readonly more: number }
  | { readonly key: 'helps'; readonly more: number; readonly gain: number; readonly left: number }
  | { readonly key: 'useless'; readonly left: number }
  | { readonly key: 'spare'; readonly count: number }
  | { readonly key: 'tight'; readonly count: number; readonly left: number }
  | { readonly key: 'fine' };

/**
 * Concludes from the searches. Where all meetings fit: the fewest that are enough, or what one less would cost. Where
 * they do not: the fewest more with which they all do, else the fewest with which most do, else that more is no help. A
 * short search on another number may do worse than on a smaller one; it never counts against it.
 */
export function concludeFrom({ current, meetings, points }: WhatIf): Conclusion {
  const sorted = [...points].sort((a, b) => a.count - b.count);
  let most = 0;
  const rising = sorted.map(({ count, placed }) => {
    most = Math.max(most, placed);
    return { count, placed: most };
  });
  const now = rising.find(({ count }) => count === current)?.placed ?? 0;
  if (now >= meetings) {
    const enough = rising.find(({ placed }) => placed >= meetings);
    if (enough && enough.count < current) return { key: 'spare', count: enough.count };
    const below = rising.findLast(({ count }) => count < current);
    return below ? { key: 'tight', count: below.count, left: meetings - below.placed } : { key: 'fine' };
  }
  const best = Math.max(...rising.map(({ placed }) => placed));
  const first = rising.find(({ placed }) => placed === best);
  if (!first || best <= now) return { key: 'useless', left: meetings - now };
  const more = first.count - current;
  return best >= meetings ? { key: 'fits', more } : { key: 'helps', more, gain: best - now, left: meetings - best };
}

/** Finds what the smallest step up would place in addition; undefined where no higher number was tried. */
export function gainOf({ current, points }: WhatIf): { readonly more: number; readonly placed: number } | undefined {
  const above = points.filter(({ count }) => count > current).sort((a, b) => a.count - b.count)[0];
  const most = Math.max(0, ...points.filter(({ count }) => count <= current).map(({ placed }) => placed));
  return above && { more: above.count - current, placed: Math.max(0, above.placed - most) };
}
