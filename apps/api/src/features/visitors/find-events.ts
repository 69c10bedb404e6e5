import type { visitorEvent } from '@jumelage/contracts/visitors';
import { listEvents } from '@jumelage/db/repositories/events';
import { countMeetingsOfEvents, countOrganisationsAtEvents } from '@jumelage/db/repositories/visitors';
import type { Store } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import { sectors } from '@jumelage/domain/organisation';
import { inVisitorsOrder, isOverForVisitors, resultsForVisitors } from '@jumelage/domain/visitor';
import type { z } from 'zod';

type VisitorEvent = z.input<typeof visitorEvent>;

/** Lists the programme for visitors, in three statements whatever the number of events. */
export async function listEventsForVisitors(store: Store, now: number): Promise<VisitorEvent[]> {
  const events = await listEvents(store, undefined);
  const organisations = Map.groupBy(await countOrganisationsAtEvents(store), ({ eventId }) => eventId);
  const meetings = Map.groupBy(await countMeetingsOfEvents(store), ({ eventId }) => eventId);
  return inVisitorsOrder(
    events.map(({ id, name, place, zone, startsOn, endsOn, status, isSample }) => {
      const rows = organisations.get(id) ?? [];
      const isOver = isOverForVisitors({ status, endsOn, zone }, now);
      const counts = meetings.get(id) ?? [];
      return {
        ...{ id, name, place, zone, startsOn, endsOn, status, isSample, isOver },
        isOpen: !isOver && isPermitted('register', status),
        sides: [...Map.groupBy(rows, ({ country }) => country)]
          .map(([country, some]) => ({ country, organisations: total(some, 'organisations') }))
          .sort((a, b) => b.organisations - a.organisations || (a.country < b.country ? -1 : 1)),
        sectors: sectors.flatMap((sector) => {
          const n = total(
            rows.filter((row) => row.sector === sector),
            'organisations',
          );
          return n > 0 ? [{ sector, organisations: n }] : [];
        }),
        results: resultsForVisitors(isOver, {
          agreed: total(counts, 'meetings'),
          held: total(
            counts.filter((row) => row.status === 'held'),
            'meetings',
          ),
        }),
      };
    }),
  );
}

/** Adds up one number of some rows. */
function total<Name extends string>(rows: readonly { readonly [N in Name]: number }[], name: Name): number {
  return rows.reduce((sum, row) => sum + row[name], 0);
}
