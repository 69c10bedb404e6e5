import type { PapersView } from '@jumelage/contracts/papers';
import { findEvent } from '@jumelage/db/repositories/events';
import { listMeetings } from '@jumelage/db/repositories/meetings';
import { listPrints, type PrintRow } from '@jumelage/db/repositories/papers';
import { allParticipants, type ParticipantRow } from '@jumelage/db/repositories/participants';
import { findSchedule, listPlacements, type SessionScope } from '@jumelage/db/repositories/schedules';
import { listSessions } from '@jumelage/db/repositories/sessions';
import { reading } from '@jumelage/db/store';
import { attendeesOf } from '@jumelage/domain/placed-meeting';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import { toSessionView } from '../events/views.ts';
import { toParticipantCard } from '../participants/views.ts';
import type { Content } from './content.ts';
import { toPaperStates } from './sheets.ts';

/** Lists the people on paper: those who are admitted, or have a meeting all the same. */
function toPeople(rows: readonly ParticipantRow[], meetings: Content['meetings']): Content['people'] {
  const seated = new Set(
    meetings.flatMap(({ participantIds, colleagueId }) => attendeesOf(participantIds, colleagueId)),
  );
  return rows
    .filter((row) => row.status === 'admitted' || seated.has(row.id))
    .map((row) => ({ ...toParticipantCard(row), zone: row.zone }));
}

/**
 * Reads the content of a session's sheets: its newest published version, or the draft where nothing is published yet;
 * twelve statements.
 */
export async function loadContent(
  deps: Deps,
  scope: SessionScope,
): Promise<{ readonly content: Content; readonly prints: readonly PrintRow[] }> {
  const store = reading(deps.db);
  const event = found(await findEvent(store, scope.eventId));
  const session = found((await listSessions(store, { ...scope, withRetired: true }))[0]);
  const published = await findSchedule(store, scope, 'newest');
  const schedule = published ?? (await findSchedule(store, scope, 0));
  const placements = schedule ? await listPlacements(store, schedule.id) : [];
  const rowOf = new Map((await listMeetings(store, scope.eventId)).map((meeting) => [meeting.id, meeting]));
  const meetings = placements.flatMap(({ meetingId, slotId, tableId, interpreterId }): Content['meetings'] => {
    const row = rowOf.get(meetingId);
    if (!row) return [];
    const { id, status, priority, firstId, secondId, colleagueId } = row;
    return [{ id, status, priority, participantIds: [firstId, secondId], colleagueId, slotId, tableId, interpreterId }];
  });
  // Retired ones are shown only where a meeting is still placed there.
  const used = new Set<string | null>(
    meetings.flatMap((meeting) => [meeting.slotId, meeting.tableId, meeting.interpreterId]),
  );
  const isShown = (one: { readonly id: string; readonly retired: boolean }) => !one.retired || used.has(one.id);
  const { slots, tables, interpreters } = toSessionView({
    ...session,
    slots: session.slots.filter(isShown),
    tables: session.tables.filter(isShown),
    interpreters: session.interpreters.filter(isShown),
  });
  const people = toPeople(await allParticipants(store, scope.eventId), meetings);
  return {
    content: {
      event: { id: event.id, name: event.name, place: event.place, zone: event.zone },
      session: { id: session.id, name: session.name },
      version: published?.version ?? null,
      publishedAt: published?.publishedAt?.toISOString() ?? null,
      slots,
      tables,
      interpreters,
      people,
      meetings,
    },
    prints: await listPrints(store, scope.sessionId),
  };
}

/** Reads the content of all sheets, and the state of each paper since it was printed. */
export async function getPapers(deps: Deps, scope: SessionScope): Promise<PapersView> {
  const { content, prints } = await loadContent(deps, scope);
  return { ...content, papers: toPaperStates(content, prints) };
}
