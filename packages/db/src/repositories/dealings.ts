import type { Id } from '@jumelage/domain/ids';
import { answerOf, saysYes } from '@jumelage/domain/introduction';
import type { RequestSide } from '@jumelage/domain/request';
import { aliasedTable, and, desc, eq, ne } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';

type OrganisationId = Id<'organisation'>;

const requestsOf = prepared(
  (
    { t, q },
    { organisationId }: Slots<{ readonly organisationId: OrganisationId }>,
    { box }: { readonly box: 'received' | 'sent' },
  ) => {
    const [own, other] = [aliasedTable(t.participants, 'own'), aliasedTable(t.participants, 'other')];
    const { meetingRequests: r, meetings, events } = t;
    const [ofOwn, ofOther] = box === 'sent' ? [r.fromId, r.toId] : [r.toId, r.fromId];
    return q
      .select({
        otherId: other.organisationId,
        ownId: own.id,
        userId: own.userId,
        request: r,
        meeting: {
          id: meetings.id,
          status: meetings.status,
          firstId: meetings.firstId,
          secondId: meetings.secondId,
        },
        event: {
          id: events.id,
          name: events.name,
          zone: events.zone,
          startsOn: events.startsOn,
          status: events.status,
        },
      })
      .from(own)
      .innerJoin(r, eq(ofOwn, own.id))
      .innerJoin(other, eq(other.id, ofOther))
      .innerJoin(events, eq(events.id, r.eventId))
      .leftJoin(meetings, eq(meetings.requestId, r.id))
      .where(
        and(
          eq(own.organisationId, organisationId),
          ne(other.organisationId, organisationId),
          ne(r.status, 'withdrawn'),
          ne(events.status, 'draft'),
        ),
      )
      .orderBy(desc(r.createdAt));
  },
);

export type DealingRow = Awaited<ReturnType<typeof requestsOf>>[number] & { readonly sentByUs: boolean };

/**
 * Lists the requests of an organisation’s people, sent and received, with their meetings and events; withdrawn ones
 * were nothing. Two statements.
 */
export async function listDealings(store: Store, organisationId: OrganisationId): Promise<DealingRow[]> {
  const sent = await requestsOf(store, { organisationId }, { box: 'sent' });
  const received = await requestsOf(store, { organisationId }, { box: 'received' });
  // What an organiser proposes waits for us until we said yes, and for the other from then on.
  const isOurs = ({ request: { origin, fromAnswer, toAnswer } }: (typeof sent)[number], side: RequestSide) =>
    origin === 'participant' ? side === 'sender' : saysYes(answerOf({ fromAnswer, toAnswer }, side));
  return [
    ...sent.map((row) => ({ ...row, sentByUs: isOurs(row, 'sender') })),
    ...received.map((row) => ({ ...row, sentByUs: isOurs(row, 'recipient') })),
  ];
}
