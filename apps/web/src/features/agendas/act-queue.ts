import type { AgendaView } from '@jumelage/contracts/agendas';
import type { Id } from '@jumelage/domain/ids';
import type { Lateness } from '@jumelage/domain/lateness';
import { statusFromReports } from '@jumelage/domain/outcome';

export type OutcomeFields = NonNullable<AgendaView['items'][number]['outcome']>;

/** The acts of somebody at their meeting: each is a new state of one thing, so the newest alone is worth sending. */
export type MeetingAct =
  | { readonly kind: 'outcome'; readonly outcome: OutcomeFields }
  | { readonly kind: 'late'; readonly minutes: Lateness };

/** An act that waits on this device, with the key under which the server does it once; `refused` is its code. */
export type QueuedAct = MeetingAct & {
  readonly meetingId: Id<'meeting'>;
  readonly key: string;
  readonly refused?: string;
};

const isOfSame = (a: QueuedAct, b: QueuedAct) => a.meetingId === b.meetingId && a.kind === b.kind;

/** Adds an act, in place of an earlier one of the same kind at the same meeting. */
export function actsWith(acts: readonly QueuedAct[], one: QueuedAct): readonly QueuedAct[] {
  return [...acts.filter((other) => !isOfSame(one, other)), one];
}

/** Takes out an act that was sent; one that replaced it meanwhile keeps waiting. */
export function actsWithout(acts: readonly QueuedAct[], { key }: QueuedAct): readonly QueuedAct[] {
  return acts.filter((one) => one.key !== key);
}

/** Marks an act that the server refused, to be shown until somebody gives it up. */
export function actsRefused(acts: readonly QueuedAct[], { key }: QueuedAct, code: string): readonly QueuedAct[] {
  return acts.map((one) => (one.key === key ? { ...one, refused: code } : one));
}

/** Shows an agenda as it will be once everything that waits has been sent. */
export function withActs(agenda: AgendaView, acts: readonly QueuedAct[]): AgendaView {
  const open = acts.filter(({ refused }) => !refused);
  if (open.length === 0) return agenda;
  const items = agenda.items.map((item) => {
    const own = open.filter(({ meetingId }) => meetingId === item.meetingId);
    const delay = own.find((act) => act.kind === 'late');
    const report = own.find((act) => act.kind === 'outcome');
    return {
      ...item,
      ...(delay && { ownDelay: delay.minutes }),
      ...(report && { outcome: report.outcome, status: statusFromReports(item.status, [report.outcome]) }),
    };
  });
  return { ...agenda, items };
}
