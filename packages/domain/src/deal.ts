import type { MatchMark } from './match.ts';
import type { MeetingStatus } from './meeting.ts';
import type { NextStep } from './outcome.ts';
import type { RequestStatus } from './request.ts';

/** A request between two organisations, and the meeting that came of it; instants are UTC milliseconds. */
export type Dealing = {
  readonly status: RequestStatus;
  readonly sentByUs: boolean;
  readonly createdAt: number;
  readonly answeredAt: number | null;
  readonly expiresAt: number;
  /** The first day of its event, at which a meeting without a place will be. */
  readonly opensAt: number;
  readonly meeting: {
    readonly status: MeetingStatus;
    /** Its place in the published schedule; null where it has none. */
    readonly startsAt: number | null;
    readonly endsAt: number | null;
    /** True where the reader can report it, and has not. */
    readonly isToReport: boolean;
    /** The step that the reader reported as agreed, and when. */
    readonly step: NextStep;
    readonly steppedAt: number | null;
  } | null;
};

/** Kinds of contact between two organisations. */
export const contactKinds = ['met', 'agreed', 'declined', 'asked', 'was_asked'] as const;
export type ContactKind = (typeof contactKinds)[number];

function contactsIn({ status, sentByUs, createdAt, answeredAt, meeting }: Dealing) {
  const contacts: { readonly kind: ContactKind; readonly at: number }[] = [
    { kind: sentByUs ? 'asked' : 'was_asked', at: createdAt },
  ];
  if (answeredAt !== null && status === 'accepted') contacts.push({ kind: 'agreed', at: answeredAt });
  if (answeredAt !== null && status === 'declined') contacts.push({ kind: 'declined', at: answeredAt });
  if (meeting?.status === 'held' && meeting.startsAt !== null) contacts.push({ kind: 'met', at: meeting.startsAt });
  return contacts;
}

/** Finds the newest contact of two organisations until now; undefined where there was none. */
export function lastContact<D extends Dealing>(
  dealings: readonly D[],
  now: number,
): { readonly kind: ContactKind; readonly at: number; readonly dealing: D } | undefined {
  return dealings
    .flatMap((dealing) => contactsIn(dealing).map((contact) => ({ ...contact, dealing })))
    .filter(({ at }) => at <= now)
    .reduce<{ kind: ContactKind; at: number; dealing: D } | undefined>(
      (newest, one) => (newest && newest.at > one.at ? newest : one),
      undefined,
    );
}

/**
 * Acts that come next between two organisations, the most pressing first: to answer a request, to go to a meeting, to say
 * what came of one, to wait for its place, to wait for an answer, to do what was agreed.
 */
export const dealActs = ['answer', 'meet', 'report', 'place', 'wait', 'step'] as const;
export type DealAct = (typeof dealActs)[number];

function actsIn(dealing: Dealing, now: number): { readonly act: DealAct; readonly at: number }[] {
  const { status, sentByUs, expiresAt, opensAt, meeting } = dealing;
  if (status === 'pending') return expiresAt > now ? [{ act: sentByUs ? 'wait' : 'answer', at: expiresAt }] : [];
  if (status !== 'accepted' || !meeting || meeting.status === 'cancelled') return [];
  const { startsAt, endsAt, isToReport, step, steppedAt } = meeting;
  if (step !== 'none' && steppedAt !== null) return [{ act: 'step', at: steppedAt }];
  if (startsAt === null || endsAt === null)
    return meeting.status === 'unscheduled' ? [{ act: 'place', at: opensAt }] : [];
  if (now < endsAt) return [{ act: 'meet', at: startsAt }];
  return isToReport ? [{ act: 'report', at: startsAt }] : [];
}

/** Finds the act that comes next, of several of one kind the earliest, but the newest step; undefined: there is none. */
export function nextAct<D extends Dealing>(
  dealings: readonly D[],
  now: number,
): { readonly act: DealAct; readonly at: number; readonly dealing: D } | undefined {
  const all = dealings.flatMap((dealing) => actsIn(dealing, now).map((one) => ({ ...one, dealing })));
  return all.toSorted((a, b) => {
    if (a.act !== b.act) return dealActs.indexOf(a.act) - dealActs.indexOf(b.act);
    return a.act === 'step' ? b.at - a.at : a.at - b.at;
  })[0];
}

/** Next steps by which a deal is in diligence: papers are looked at, or terms are. */
const stepsInDiligence = ['exchange_documents', 'site_visit', 'nda', 'term_sheet'] as const satisfies NextStep[];
/** Marks from which that question is asked. */
const marksBeforeDiligence = ['shortlisted', 'met'] as const satisfies MatchMark[];

/**
 * Tells whether to ask if a card moves to *in diligence*: a step of that kind was agreed, the card is not as far, and
 * nobody said no to the question after this step.
 */
export function asksForDiligence(
  { mark, answeredStep }: { readonly mark: MatchMark; readonly answeredStep: NextStep | null },
  step: NextStep | undefined,
): boolean {
  return (
    step !== undefined &&
    step !== answeredStep &&
    stepsInDiligence.some((one) => one === step) &&
    marksBeforeDiligence.some((one) => one === mark)
  );
}
