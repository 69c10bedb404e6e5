import type { CheckIn, DayView, DeskPerson } from '@jumelage/contracts/days';
import type { Presence } from '@jumelage/domain/day';

/** A check-in that waits on this device; `refused` is the code of the server's refusal, where there was one. */
export type Waiting = CheckIn & { readonly refused?: string };

/** Adds a check-in; the newest of a person is the only one that counts, so the older one need not be sent any more. */
export function queueWith(queue: readonly Waiting[], one: CheckIn): readonly Waiting[] {
  return [...queue.filter(({ participantId }) => participantId !== one.participantId), one];
}

const isSame = (a: CheckIn, b: CheckIn) => a.participantId === b.participantId && a.at === b.at;

/** Takes out what was sent; a person checked in again meanwhile keeps waiting. */
export function queueWithout(queue: readonly Waiting[], sent: readonly CheckIn[]): readonly Waiting[] {
  return queue.filter((one) => !sent.some((other) => isSame(one, other)));
}

/** Marks what the server refused, to be shown until somebody sends it again or gives it up. */
export function queueRefused(queue: readonly Waiting[], refused: readonly CheckIn[], code: string): readonly Waiting[] {
  return queue.map((one) => (refused.some((other) => isSame(one, other)) ? { ...one, refused: code } : one));
}

function presenceAfter({ arrived }: CheckIn, { presence, arrivesAt }: DeskPerson): Presence {
  if (arrived) return 'arrived';
  if (presence !== 'arrived') return presence;
  return arrivesAt ? 'late' : 'expected';
}

/** Merges the check-ins that this device has not sent yet into the server's list of people. */
export function withQueue(people: DayView['people'], queue: readonly Waiting[]): DayView['people'] {
  if (queue.length === 0) return people;
  const newest = new Map(queue.map((one) => [one.participantId, one]));
  return people.map((person) => {
    const one = newest.get(person.id);
    if (!one || (person.checkedInAt !== null && Date.parse(person.checkedInAt) > Date.parse(one.at))) return person;
    return { ...person, presence: presenceAfter(one, person), checkedInAt: one.arrived ? one.at : null };
  });
}
