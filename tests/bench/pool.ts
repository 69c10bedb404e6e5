import { randomBytes } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { readConfig } from '@jumelage/api/config';
import { keepPool } from '@jumelage/api/features/matches/pool/pool';
import { secretKey } from '@jumelage/api/keys/secret-key';
import { type Store, writing } from '@jumelage/db/store';
import { openTestDatabase } from '@jumelage/db/testing';
import type { Id } from '@jumelage/domain/ids';
import type { MatchProfile } from '@jumelage/matching/profile';
import { createInventor, now } from './invented-organisations.ts';

// Measures filling the pool of suggestions at a start: CPU of the process, the longest stop of its event loop, and
// memory, on SQLite with invented organisations.
const { values } = parseArgs({
  options: { organisations: { type: 'string', default: '3000' }, seed: { type: 'string', default: '1' } },
});
const total = Number(values.organisations);

/** Makes ids in no order, as drawn ones are; 7919 is a prime, so that each comes once. */
const idOf = (number: number) => `org_bench${String((number * 7919) % total).padStart(6, '0')}` as Id<'organisation'>;

async function insert({ t, q }: Store, profiles: readonly MatchProfile[], from: number): Promise<void> {
  const at = new Date(now);
  const all = profiles.map((profile, index) => ({ ...profile, id: idOf(from + index) }));
  await q.insert(t.organisations).values(
    all.map(({ id, kind, country, languages, sector, topics, stage, activeAt }) => ({
      ...{
        id,
        kind,
        country,
        languages: [...languages],
        sector: sector ?? null,
        topics: [...topics],
        stage: stage ?? null,
      },
      ...{
        status: 'published' as const,
        nameLatin: id,
        nameSort: id,
        shownAbroad: true,
        createdAt: at,
        updatedAt: new Date(activeAt),
      },
    })),
  );
  const texts = all.flatMap(({ id, texts: of }) =>
    Object.entries(of).map(([language, text = '']) => ({
      ...{
        organisationId: id,
        language: language as 'fr',
        origin: 'original' as const,
        tagline: text.slice(0, 80),
        description: text,
      },
    })),
  );
  await q.insert(t.organisationTexts).values(texts);
  const cooperations = all.flatMap(({ id, offers, needs }) =>
    [
      ...offers.map((one) => ({ ...one, direction: 'offer' as const })),
      ...needs.map((one) => ({ ...one, direction: 'need' as const })),
    ].map((one, position) => ({
      ...{
        id: `coo_${id}${position}` as Id<'cooperation'>,
        organisationId: id,
        direction: one.direction,
        kind: one.kind,
        topics: [...one.topics],
        text: {},
        position,
      },
    })),
  );
  if (cooperations.length > 0) await q.insert(t.cooperations).values(cooperations);
  const raises = all.flatMap(({ id, raise }) =>
    raise
      ? [{ organisationId: id, round: raise.round, amount: raise.euroCents, currency: 'EUR' as const, use: {} }]
      : [],
  );
  if (raises.length > 0) await q.insert(t.raises).values(raises);
  const theses = all.flatMap(({ id, thesis }) =>
    thesis
      ? [
          {
            ...{
              organisationId: id,
              topicsIn: [...thesis.topicsIn],
              topicsOut: [...thesis.topicsOut],
              stages: [...thesis.stages],
              currency: 'EUR' as const,
            },
            ...{
              ticketMin: thesis.ticketMinEuroCents ?? null,
              ticketMax: thesis.ticketMaxEuroCents ?? null,
              countries: [...thesis.countries],
            },
            ...{ lead: thesis.lead, coInvest: thesis.coInvest, musts: [...thesis.musts] },
          },
        ]
      : [],
  );
  if (theses.length > 0) await q.insert(t.theses).values(theses);
}

const db = await openTestDatabase('sqlite');
const { inventProfile } = createInventor(Number(values.seed));
const atOnce = 200;
for (let from = 0; from < total; from += atOnce) {
  const profiles = Array.from({ length: Math.min(atOnce, total - from) }, (_, index) => inventProfile(from + index));
  await writing(db, (store) => insert(store, profiles, from));
}
const deps = {
  config: readConfig({ LOG_LEVEL: 'silent', DEMO: 'false' }),
  db,
  key: secretKey(randomBytes(32)),
  now: () => now,
  random: randomBytes,
};
globalThis.gc?.();
const before = process.memoryUsage();
const delay = monitorEventLoopDelay({ resolution: 1 });
await new Promise((done) => setTimeout(done, 100));
delay.enable();
const [cpu, clock] = [process.cpuUsage(), performance.now()];
const { pool } = await keepPool(deps, undefined)();
const { user, system } = process.cpuUsage(cpu);
const elapsed = performance.now() - clock;
delay.disable();
const grown = process.memoryUsage.rss() - before.rss;
globalThis.gc?.();
const after = process.memoryUsage();
const kept = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
console.log(
  `Node ${process.version}, SQLite, ${pool.size()} organisations: ${((user + system) / 1e6).toFixed(1)} s of CPU in ${(elapsed / 1000).toFixed(1)} s, ` +
    `longest stop of the loop ${(delay.max / 1e6).toFixed(0)} ms (99.9 %: ${(delay.percentile(99.9) / 1e6).toFixed(0)} ms), ` +
    `${(grown / 1e6).toFixed(0)} MB more memory, of which the pool keeps ${globalThis.gc ? `${(kept / 1e6).toFixed(0)} MB` : 'some (--expose-gc tells)'}.`,
);
await db.close();
