import { allow, type Decision, refuse } from './decision.ts';
import { type RequestSide, type RequestState, requestStatusAt } from './request.ts';

/**
 * A proposal of a request's recipient: the slots that suit them, or another event to which both come. The request still
 * waits while there is one; its recipient may answer it all the same, and its sender accepts both at once.
 */
export type Proposal<Slot extends string = string, Event extends string = string> =
  | { readonly slotIds: readonly Slot[] }
  | { readonly eventId: Event };

/** Reads what a request's recipient proposes; undefined where they proposed nothing. */
export function proposalOf<Slot extends string, Event extends string>({
  proposedSlots,
  proposedEventId,
}: {
  readonly proposedSlots: readonly Slot[] | null;
  readonly proposedEventId: Event | null;
}): Proposal<Slot, Event> | undefined {
  if (proposedEventId !== null) return { eventId: proposedEventId };
  return proposedSlots !== null && proposedSlots.length > 0 ? { slotIds: proposedSlots } : undefined;
}

type Refusal = 'request_expired' | 'request_already_answered' | 'request_not_yours_to_answer';

/** The side of a request that makes a proposal, and the one that accepts it. */
const proposalActs = { propose: 'recipient', accept: 'sender' } as const satisfies Record<string, RequestSide>;

/** Decides whether a side may make, or accept, a proposal: as long as the request waits. */
export function decideOnProposal(
  request: RequestState,
  { by, act }: { readonly by: RequestSide; readonly act: keyof typeof proposalActs },
  now: number,
): Decision<true, Refusal> {
  if (by !== proposalActs[act]) return refuse('request_not_yours_to_answer');
  const status = requestStatusAt(request, now);
  if (status === 'expired') return refuse('request_expired');
  return status === 'pending' ? allow(true) : refuse('request_already_answered');
}
