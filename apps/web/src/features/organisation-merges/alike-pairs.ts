import type { Response } from '../../lib/api.ts';

type EventMerges = Response<'GET /api/events/:eventId/organisation-merges'>;
type Organisation = EventMerges['organisations'][number];
export type Two = readonly [Organisation, Organisation];

/** Sorts a pair: first the one that is the better to keep, no draft and with more people. */
export function inOrder(one: Organisation, other: Organisation): Two {
  const isBetter = one.isOwnDraft === other.isOwnDraft ? one.people >= other.people : !one.isOwnDraft;
  return isBetter ? [one, other] : [other, one];
}

/** Lists each pair of an event's organisations that look alike and are not proposed already, once. */
export function alikePairs({ organisations, proposals }: Pick<EventMerges, 'organisations' | 'proposals'>): Two[] {
  const byId = new Map(organisations.map((one) => [one.id, one]));
  const proposed = new Set(proposals.flatMap(({ from, into }) => [`${from.id} ${into.id}`, `${into.id} ${from.id}`]));
  return organisations.flatMap((one) =>
    one.alike.flatMap((id) => {
      const other = byId.get(id);
      return other && one.id < id && !proposed.has(`${one.id} ${id}`) ? [inOrder(one, other)] : [];
    }),
  );
}
