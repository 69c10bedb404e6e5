import type { DemoRequest } from './content-types.ts';

/** A request as it is written down; the message is in its sender's language, the note in its recipient's. */
export type Written = readonly [
  from: string,
  to: string,
  priority: 'must' | 'like',
  message: string,
  answerNote?: string,
];

/** The days that a list was sent over: so many days before the event or the start, and over how many. */
type Span = { readonly from: number; readonly days: number };

/** Days that a request waited for its answer. */
const waited = 3;

/** Turns a list of one status into requests, sent one after the other: the most wanted meetings were asked for first. */
export function toRequests(
  status: DemoRequest['status'],
  written: readonly Written[],
  { from: first, days }: Span,
): readonly DemoRequest[] {
  return written.map(([from, to, wish, message, answerNote], i) => {
    const sentDaysBefore = first - Math.floor((i * days) / written.length);
    return {
      from,
      to,
      message,
      priority: wish === 'must' ? 'must' : 'would_like',
      status,
      ...(answerNote === undefined ? {} : { answerNote }),
      sentDaysBefore,
      ...(status === 'pending' ? {} : { settledDaysBefore: Math.max(0, sentDaysBefore - waited) }),
    };
  });
}
