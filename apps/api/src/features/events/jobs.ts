import { eventsInPhase, findEvent, updateEvent } from '@jumelage/db/repositories/events';
import { reading, writing } from '@jumelage/db/store';
import { phaseDue } from '@jumelage/domain/deadline';
import type { Deps } from '../../deps.ts';
import { asJob } from '../../http/request-trail.ts';

/** Moves the events whose deadlines are past into the phase that follows; answers how many. */
export async function movePhases(deps: Deps): Promise<number> {
  let moved = 0;
  for (const { id } of (await eventsInPhase(reading(deps.db), 'open')).filter((event) => phaseDue(event, deps.now())))
    moved += await asJob('phase', { eventId: id }, () =>
      writing(deps.db, async (tx) => {
        const event = await findEvent(tx, id);
        // Read again: its organisers may have settled another day, or chosen a phase.
        const to = event && phaseDue(event, deps.now());
        return to && (await updateEvent(tx, { eventId: id, from: event.status }, { status: to })) ? 1 : 0;
      }),
    );
  return moved;
}
