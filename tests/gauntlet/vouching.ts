import { isShownTo, type Reader, sidesOf, stranger } from '@jumelage/domain/side';
import type { Bench } from '../access/bench.ts';
import { testerOf } from './across.ts';
import { type Replay, replay } from './incident.ts';

type Send = Bench['send'];
type Sides = (belongings: Parameters<typeof sidesOf>[0]) => Reader['countries'];

/**
 * Replays incidents of self-made relations: a side, the right to create events, the platform’s settings, an
 * organisation that was drafted for others.
 */
export function incidentsOfVouching(bench: Bench): Replay[] {
  const { first } = bench.worlds;
  const owner = testerOf(bench, 'owner');
  /** Plants the mistake: a server that takes everybody for an admin. */
  const asAdmin: Send = (key, _tester, sent) => bench.send(key, testerOf(bench, 'admin'), sent);
  const hidden = { id: 'org_hidden', country: 'CN', shownAbroad: false } as const;
  const answered = async (reply: ReturnType<Send>, what: string) => ((await reply).status < 300 ? [what] : []);

  return [
    replay({
      ...{ kind: 'relation that one gives oneself', seenIn: 'own finding', what: 'a declared country makes no side' },
      ...{ own: sidesOf as Sides, planted: ((all) => all.map((one) => one.country)) as Sides },
      check: (sides: Sides) => {
        const reader = { ...stranger, countries: sides([{ id: 'org_own', country: 'CN', isConfirmed: false }]) };
        return isShownTo(hidden, reader) ? ['a draft of one’s own shows the hidden of its country'] : [];
      },
    }),
    replay({
      ...{
        kind: 'relation that one gives oneself',
        seenIn: 'own finding',
        what: 'only who was granted it creates events, and only admins settle weights and rates',
      },
      ...{ own: bench.send, planted: asAdmin },
      check: async (send: Send) => [
        ...(await answered(send('POST /api/events', owner), 'an event')),
        ...(await answered(send('PUT /api/exchange-rates', testerOf(bench, 'organiser')), 'rates')),
        ...(await answered(send('PUT /api/match-weights/live', testerOf(bench, 'organiser')), 'weights')),
        ...(await answered(
          send('PUT /api/admin/accounts/:userId/rights', owner, { params: { userId: owner.userId ?? '' } }),
          'rights',
        )),
      ],
    }),
    replay({
      ...{
        kind: 'relation that one gives oneself',
        seenIn: 'own finding',
        what: 'a claim is decided by the organisers of the event that made the draft',
      },
      ...{ own: bench.send, planted: asAdmin },
      check: async (send: Send) => {
        const sent = { params: first.params };
        return [
          ...(await answered(
            send('PUT /api/events/:eventId/claims/:claimId', testerOf(bench, 'organiser of another event'), sent),
            'another event’s organiser',
          )),
          ...(await answered(send('PUT /api/admin/claims/:claimId', owner, sent), 'the person themselves')),
        ];
      },
    }),
  ];
}
