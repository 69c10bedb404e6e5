import { keepPool } from '@jumelage/api/features/matches/pool/pool';
import { saveMatchSettings } from '@jumelage/db/repositories/match-weights';
import { insertRequest } from '@jumelage/db/repositories/meeting-requests';
import { saveProfile, updateStatus } from '@jumelage/db/repositories/organisations';
import { type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { seededNumbers } from '@jumelage/matching/congestion';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { engine, openTestApp, type TestApp, testNow } from '../support/app.ts';
import { givenOpenEvent, givenParticipant, signUp } from '../support/people.ts';

type Participants = readonly {
  readonly organisationId: Id<'organisation'>;
  readonly participantId: Id<'participant'>;
}[];
type Keep = ReturnType<typeof keepPool>;

const topics = ['batteries', 'hearing', 'saas', 'wind_power', 'contactless', 'solid_state_batteries'];
const texts = [
  'Une batterie solide pour les véhicules',
  'Capteurs NFC sans contact',
  'Éoliennes en mer',
  'Aide auditive',
  'Gestion de l’énergie',
];

let test: TestApp;
let eventId: Id<'event'>;
let people: Participants;
beforeAll(async () => {
  test = await openTestApp();
  const organiser = await signUp(test);
  ({ eventId } = await givenOpenEvent(organiser));
  const given = [];
  for (let i = 0; i < 6; i++) {
    const organisation = { country: i % 2 === 0 ? ('FR' as const) : ('CN' as const), topics: [topics[i % 3] ?? ''] };
    given.push(await givenParticipant(test, { eventId, organiser }, { organisation }));
  }
  people = given;
});
afterAll(() => test.close());

/**
 * Collects all that suggestions are made of, to the last digit: profiles, scores of every pair, and each list in its
 * order.
 */
async function stateOf(keep: Keep) {
  const { pool, profileOf, settings } = await keep();
  const all = { now: testNow, limit: 50, countries: 'all', side: ['FR', 'CN'] } as const;
  const organisations = people.map(({ organisationId: id }) => ({
    profile: profileOf(id),
    list: pool
      .suggest(id, all)
      .items.map((one) => [one.id, one.score, one.reasons.map(({ contribution }) => contribution)]),
    scores: [...pool.eligible(id, all)].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));
  return { size: pool.size(), rates: settings.rates, organisations };
}

const run = (store: Store, sql: string, ...values: readonly string[]) => store.q.rows({ sql, values });

let requests = 0;
function accept(store: Store, from: number, to: number) {
  const [sender, recipient] = [people[from % people.length], people[to % people.length]];
  if (!sender || !recipient || sender === recipient) return;
  // All in one millisecond: time does not tell what was seen.
  const at = new Date(testNow);
  const ends = { fromId: sender.participantId, toId: recipient.participantId, openPair: null, answerNote: null };
  const rest = {
    eventId,
    message: '',
    priority: 'would_like' as const,
    createdAt: at,
    expiresAt: new Date(testNow + 1e9),
    answeredAt: at,
  };
  return insertRequest(store, { id: `req_pool${++requests}`, status: 'accepted', ...ends, ...rest });
}

/** Makes one random change. */
function happen(store: Store, draw: (below: number) => number): Promise<unknown> | undefined {
  const now = new Date(testNow);
  const id = people[draw(people.length)]?.organisationId ?? 'org_';
  const save = (changes: Parameters<typeof saveProfile>[1]['changes']) =>
    saveProfile(store, { id, changes, now, labelsOf: () => [] });
  const acts: readonly (() => Promise<unknown> | undefined)[] = [
    () => updateStatus(store, id, 'draft', now),
    () => updateStatus(store, id, 'published', now),
    () => updateStatus(store, id, 'published', now),
    () => accept(store, draw(people.length), draw(people.length)),
    () => accept(store, draw(people.length), draw(people.length)),
    () => run(store, "UPDATE meeting_requests SET status = 'withdrawn' WHERE id = ?", `req_pool${draw(requests + 1)}`),
    () => run(store, 'DELETE FROM meeting_requests WHERE id = ?', `req_pool${draw(requests + 1)}`),
    () => save({ columns: { topics: [topics[draw(topics.length)] ?? ''] } }),
    () =>
      save({
        columns: {},
        texts: [
          {
            language: 'fr',
            origin: 'original',
            tagline: texts[draw(texts.length)] ?? '',
            description: texts[draw(texts.length)] ?? '',
          },
        ],
      }),
    () =>
      save({
        columns: {},
        raise: draw(2)
          ? null
          : { round: 'seed', amount: 100_000 * (1 + draw(900)), currency: draw(2) ? 'CNY' : 'EUR', use: {} },
      }),
    () => run(store, 'UPDATE organisations SET shown_abroad = NOT shown_abroad WHERE id = ?', id),
    // As an erasure blanks it: the texts go, the row stays.
    () => run(store, 'DELETE FROM organisation_texts WHERE organisation_id = ?', id),
    () => saveMatchSettings(store, { rates: { EUR: 1, CNY: (1 + draw(20)) / 100, USD: 0.9 } as never }),
    // A participant that is moved takes what it accepted along.
    () =>
      run(
        store,
        'UPDATE participants SET organisation_id = ? WHERE id = ?',
        id,
        people[draw(people.length)]?.participantId ?? '',
      ),
  ];
  return acts[draw(acts.length)]?.();
}

it('a pool that was kept up to date through any history is, to the last digit, the one that is made afresh; two that looked at different moments agree', async () => {
  const [often, seldom] = [keepPool(test.deps, undefined), keepPool(test.deps, undefined)];
  await seldom();
  let accepted = 0;
  for (let seed = 1; seed <= 6; seed++) {
    const next = seededNumbers(seed);
    const draw = (below: number) => Math.floor(next() * below);
    for (let step = 0; step < 9; step++) {
      await writing(test.deps.db, async (store) => {
        for (let n = draw(3); n >= 0; n--) await happen(store, draw);
      });
      if (draw(2) === 0) await often();
    }
    const fresh = await stateOf(keepPool(test.deps, undefined));
    expect(await stateOf(often), `history ${seed}`).toEqual(fresh);
    expect(await stateOf(seldom), `history ${seed}`).toEqual(fresh);
    accepted += fresh.organisations.filter(({ profile }) => profile?.actions?.length).length;
  }
  // The histories were about something.
  expect(accepted).toBeGreaterThan(4);
});

it('unpublished, accepted, published again: what was accepted meanwhile counts, and no more once it is withdrawn', async () => {
  const keep = keepPool(test.deps, undefined);
  const [ann, bob] = people;
  if (!ann || !bob) throw new Error('nobody is there');
  const act = (work: (store: Store) => Promise<unknown> | undefined) =>
    writing(test.deps.db, async (store) => void (await work(store)));
  await act((store) => run(store, 'DELETE FROM meeting_requests'));
  for (const { participantId, organisationId } of people) {
    await act((store) =>
      run(store, 'UPDATE participants SET organisation_id = ? WHERE id = ?', organisationId, participantId),
    );
    await act((store) => updateStatus(store, organisationId, 'published', new Date(testNow)));
  }
  const actions = async () => (await keep()).profileOf(ann.organisationId)?.actions?.length ?? 0;
  expect(await actions()).toBe(0);
  await act((store) => updateStatus(store, bob.organisationId, 'draft', new Date(testNow)));
  await act((store) => accept(store, 1, 0));
  expect(await actions()).toBe(0);
  await act((store) => updateStatus(store, bob.organisationId, 'published', new Date(testNow)));
  expect(await actions()).toBe(1);
  await act((store) => run(store, "UPDATE meeting_requests SET status = 'withdrawn'"));
  expect(await actions()).toBe(0);
});

it('asks one statement when nothing changed', async () => {
  const keep = keepPool(test.deps, undefined);
  await keep();
  const before = test.deps.db.statements();
  await keep();
  expect(test.deps.db.statements() - before).toBe(1);
});

it.runIf(engine === 'postgres')('a transaction that began earlier and commits later is not missed', async () => {
  const keep = keepPool(test.deps, undefined);
  const [ann, bob] = people;
  if (!ann || !bob) throw new Error('nobody is there');
  const name = async (id: Id<'organisation'>) => (await keep()).profileOf(id)?.topics;
  await keep();
  const change = (id: Id<'organisation'>, topic: string, until?: Promise<void>) =>
    writing(test.deps.db, async (store) => {
      await saveProfile(store, {
        id,
        changes: { columns: { topics: [topic] } },
        now: new Date(testNow),
        labelsOf: () => [],
      });
      await until;
    });
  let commit = () => {};
  const late = change(ann.organisationId, 'hearing', new Promise((done) => (commit = done)));
  await new Promise((done) => setTimeout(done, 100));
  await change(bob.organisationId, 'saas');
  expect(await name(bob.organisationId)).toEqual(['saas']);
  commit();
  await late;
  expect(await name(ann.organisationId)).toEqual(['hearing']);
});
