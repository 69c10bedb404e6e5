import { useEffect, useState } from 'react';
import { api, type Response } from '../../lib/api.ts';

export type VisitorEvent = Response<'GET /api/visitors/events'>['events'][number];

/** Loads the programme for visitors; undefined until it is known, and where it cannot be. */
export function useVisitorEvents(): readonly VisitorEvent[] | undefined {
  const [events, setEvents] = useState<readonly VisitorEvent[]>();
  useEffect(() => {
    const leaving = new AbortController();
    api('GET /api/visitors/events', { signal: leaving.signal }).then(
      ({ events: found }) => setEvents(found),
      () => undefined,
    );
    return () => leaving.abort();
  }, []);
  return events;
}
