import type { DeskPerson } from '@jumelage/contracts/days';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { toast } from '../../ui/toast.tsx';
import { changeDay, dayQuery, type SessionRef } from './queries.ts';
import { addCheckIn, sendWaiting } from './queue-store.ts';

/** Brings what waits to the server: at once, when the network comes back, and every 15 seconds. */
export function useSending(ref: SessionRef) {
  const client = useQueryClient();
  const send = useCallback(
    (again = false) =>
      sendWaiting(ref.eventId, {
        again,
        onPeople: (people, sent) => {
          // Only those who were sent: the others may have changed on this screen meanwhile.
          const known = new Map(
            people
              .filter(({ id }) => sent.some(({ participantId }) => participantId === id))
              .map((person) => [person.id, person]),
          );
          changeDay(client, ref, (day) => ({
            ...day,
            people: day.people.map((person) => ({
              ...person,
              ...known.get(person.id),
              meetingCount: person.meetingCount,
            })),
          }));
        },
      }),
    [client, ref],
  );
  useEffect(() => {
    const onOnline = () =>
      void send().then(() => client.invalidateQueries({ queryKey: dayQuery(ref).queryKey, exact: true }));
    const timer = setInterval(() => void send(), 15_000);
    addEventListener('online', onOnline);
    void send();
    return () => {
      clearInterval(timer);
      removeEventListener('online', onOnline);
    };
  }, [client, ref, send]);
  return send;
}

export type Mark = (person: DeskPerson, arrived: boolean) => void;

/** Checks somebody in, or takes it back: on the screen at once, stored on this device until the server has it. */
export function useCheckIn(
  ref: SessionRef,
  { offset, send }: { readonly offset: number; readonly send: () => Promise<unknown> },
): Mark {
  const t = useWords('days');
  const { listedName } = useFormat();
  const mark: Mark = useCallback(
    (person, arrived) => {
      // Never older than what it takes back: the newest wins.
      const at = Math.max(Date.now() + offset, person.checkedInAt === null ? 0 : Date.parse(person.checkedInAt) + 1);
      addCheckIn(ref.eventId, { participantId: person.id, at: new Date(at).toISOString(), arrived });
      const name = listedName(person.name);
      const undone = { ...person, presence: 'arrived', checkedInAt: new Date(at).toISOString() } as const;
      toast(t(arrived ? 'checkedIn' : 'takenBack', { name }), { undo: () => mark(undone, !arrived) });
      void send();
    },
    [listedName, offset, ref, send, t],
  );
  return mark;
}
