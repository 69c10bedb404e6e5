import { type RequestStatus, requestStatuses } from '@jumelage/domain/request';
import { oneOf } from '../../lib/search.ts';
import type { MeetingRequest } from './queries.ts';

/** The tabs of the requests page, in their order: what one has to do comes first. */
export const requestTabs = ['to_answer', 'waiting', 'agreed', 'past'] as const;
export type RequestTab = (typeof requestTabs)[number];
export type RequestSearch = { tab?: RequestTab };

/** The tab of each status; one that waits is under the tab of what to answer for whose turn it is. */
const tabOfStatus = {
  prepared: 'waiting',
  pending: 'waiting',
  accepted: 'agreed',
  declined: 'past',
  withdrawn: 'past',
  expired: 'past',
  dropped: 'past',
} as const satisfies Record<RequestStatus, RequestTab>;

/** The boxes by which older addresses asked for requests. */
const boxes = ['received', 'sent'] as const;

/** Reads which requests an address asks for; what it cannot mean is left out rather than refused. */
export function readRequestSearch(raw: Record<string, unknown>): RequestSearch {
  const named = oneOf('tab', requestTabs, raw);
  if (named.tab) return named;
  const { status } = oneOf('status', requestStatuses, raw);
  const { box } = oneOf('box', boxes, raw);
  if (status && !(status === 'pending' && box !== 'sent')) return { tab: tabOfStatus[status] };
  return box === 'sent' ? { tab: 'waiting' } : {};
}

/** Sorts requests into the tabs. */
export function byTab(
  items: readonly MeetingRequest[],
  ownId: MeetingRequest['to']['id'] | null,
): Readonly<Record<RequestTab, readonly MeetingRequest[]>> {
  const isOwnTurn = ({ from, proposal, introduction }: MeetingRequest) =>
    from.id === ownId ? Boolean(proposal) : !introduction || introduction.toAnswer === null;
  const tabs = Object.groupBy(items, (request) =>
    request.status === 'pending' && isOwnTurn(request) ? 'to_answer' : tabOfStatus[request.status],
  );
  return {
    ...{ to_answer: bySoonest(tabs.to_answer ?? []), waiting: tabs.waiting ?? [] },
    ...{ agreed: tabs.agreed ?? [], past: tabs.past ?? [] },
  };
}

/** Orders requests so that what expires first comes first. */
const bySoonest = (items: readonly MeetingRequest[]) =>
  items.toSorted((one, other) => Date.parse(one.expiresAt) - Date.parse(other.expiresAt));

/** Finds the tab on which the page opens: the first that holds something. */
export function firstTab(tabs: ReturnType<typeof byTab>): RequestTab {
  return requestTabs.find((tab) => tabs[tab].length > 0) ?? 'to_answer';
}
