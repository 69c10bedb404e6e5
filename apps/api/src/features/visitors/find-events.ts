import type { visitorEvent } from '@jumelage/contracts/visitors';
import { listEvents } from '@jumelage/db/repositories/events';
import { findEnded } from '@jumelage/db/repositories/sessions';
import { countMeetingsOfEvents, countOrganisationsAtEvents } from '@jumelage/db/repositories/visitors';
import type { Store } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import { sectors } from '@jumelage/domain/organisation';
import { inVisitorsOrder, resultsForVisitors } from '@jumelage/domain/visitor';
import type { z } from 'zod';

type VisitorEvent = z.input<typeof visitorEvent>;

/** Lists the programme for visitors, in four statements whatever the number of events. */
export async function listEventsForVisitors(store: Store, now: number): Promise<VisitorEvent[]> {
  const events = await listEvents(store, undefined);
  const ended = await findEnded(store, events, now);
  const organisations = Map.groupBy(await countOrganisationsAtEvents(store), ({ eventId }) => eventId);
  const meetings = new Map((await countMeetingsOfEvents(store)).map((row) => [row.eventId, row.meetings]));
  return inVisitorsOrder(
    events.map(({ id, name, place, zone, startsOn, endsOn, status, isSample }) => {
      const rows = organisations.get(id) ?? [];
      const hasEnded = ended.has(id);
      return {
        ...{ id, name, place, zone, startsOn, endsOn, status, isSample, hasEnded },
        isOpen: !hasEnded && isPermitted('register', status),
        sides: [...Map.groupBy(rows, ({ country }) => country)]
          .map(([country, some]) => ({ country, organisations: total(some) }))
          .sort((a, b) => b.organisations - a.organisations || (a.country < b.country ? -1 : 1)),
        sectors: sectors.flatMap((sector) => {
          const n = total(rows.filter((row) => row.sector === sector));
          return n > 0 ? [{ sector, organisations: n }] : [];
        }),
        meetings: resultsForVisitors(hasEnded, meetings.get(id) ?? 0),
      };
    }),
  );
}

/** Adds up the organisations of some rows. */
function total(rows: readonly { readonly organisations: number }[]): number {
  return rows.reduce((sum, row) => sum + row.organisations, 0);
}
