import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '@jumelage/db/client';
import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { day } from '@jumelage/domain/time';

export type BusyPerson = {
  readonly cookie: string;
  readonly participantId: Id<'participant'>;
  readonly organisationId: Id<'organisation'>;
};
export type BusyDay = {
  readonly eventId: Id<'event'>;
  readonly sessionId: Id<'session'>;
  readonly people: readonly BusyPerson[];
  readonly organisers: readonly { readonly cookie: string }[];
};

/**
 * Signs in who takes part in the demonstration's running day, by the database, and lets them send as many requests as
 * they like.
 */
export async function givenDay(db: Database, count: number): Promise<BusyDay> {
  const { t } = db;
  return writing(db, async ({ q }) => {
    const running = (
      await q.select({ id: t.events.id, status: t.events.status, startsOn: t.events.startsOn }).from(t.events)
    ).filter(({ status }) => status === 'running');
    // The one that runs by the clock, too: only there is anything left to place.
    const event = running.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0];
    if (!event) throw new Error('no day of the demonstration is running');
    await q.update(t.events).set({ requestLimit: 100_000 });
    const sessions = await q.select({ id: t.sessions.id, eventId: t.sessions.eventId }).from(t.sessions);
    const seats = (await q.select().from(t.participants)).filter(
      (one) => one.eventId === event.id && one.status === 'admitted' && one.userId !== null,
    );
    const organisers = (await q.select().from(t.eventOrganisers)).filter(({ eventId }) => eventId === event.id);
    const now = new Date();
    const signIn = async (id: Id<'user'> | null) => {
      const token = randomBytes(16).toString('base64url');
      const tokenHash = createHash('sha256').update(token).digest('base64url');
      await q
        .insert(t.signIns)
        .values({ tokenHash, userId: id ?? 'usr_', createdAt: now, expiresAt: new Date(now.getTime() + day) });
      return `jumelage=${token}`;
    };
    const people: BusyPerson[] = [];
    for (const seat of seats.slice(0, count))
      people.push({ participantId: seat.id, organisationId: seat.organisationId, cookie: await signIn(seat.userId) });
    const desks: { cookie: string }[] = [];
    for (const one of organisers) desks.push({ cookie: await signIn(one.userId) });
    return {
      eventId: event.id,
      sessionId: sessions.find(({ eventId }) => eventId === event.id)?.id ?? 'ses_',
      people,
      organisers: desks,
    };
  });
}
