import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { policyTable } from '@jumelage/domain/permission';
import type { Bench, Reply } from '../access/bench.ts';
import { makeBody } from '../access/bodies.ts';
import { addressOf } from '../access/cells.ts';
import { leaksIn, textOf } from '../access/leaks.ts';
import { foreignMarks } from '../access/marks.ts';
import type { Tester } from '../access/testers.ts';
import { type Replay, replay } from './incident.ts';

type Send = Bench['send'];
const all = Object.entries(endpoints) as [Key, Endpoint][];
export const testerOf = (bench: Bench, name: string): Tester => {
  const found = bench.testers.find((one) => one.name === name);
  if (!found) throw new Error(`nobody is ${name}`);
  return found;
};

/** A server with a mistake: whatever is asked, somebody with more rights is answered. */
const asIf =
  (bench: Bench, name: string): Send =>
  (key, _tester, sent) =>
    bench.send(key, testerOf(bench, name), sent);

/**
 * Replays incidents of access to others: endpoints without a check, ids of others, lists of other events, ids in
 * bodies, walks over ids.
 */
export function incidentsAcross(bench: Bench): Replay[] {
  const { first, second } = bench.worlds;
  const organiser = testerOf(bench, 'organiser');
  const other = testerOf(bench, 'organiser of another event');
  const visitor = testerOf(bench, 'visitor');
  const admin = asIf(bench, 'admin');

  const refused = (reply: Reply, key: string) => (reply.status >= 400 ? [] : [`${key} answers ${reply.status}`]);
  const keysOf = (fits: (key: Key, endpoint: Endpoint) => boolean) =>
    all.filter(([key, endpoint]) => fits(key, endpoint)).map(([key]) => key);
  const oneByOne = async (keys: readonly Key[], one: (key: Key) => Promise<readonly string[]>) => {
    const faults: string[] = [];
    for (const key of keys) {
      faults.push(...(await one(key)));
      // Of a planted mistake one sign is enough.
      if (faults.length > 3) break;
    }
    return faults;
  };

  const managing = keysOf((_, { policy }) => policy === 'organiser' || policy === 'host' || policy === 'admin');
  const files = keysOf((_, { file, policy }) => file !== undefined && policy === 'organiser');
  const lists = keysOf((key, { policy }) => key.startsWith('GET ') && policy === 'organiser');
  const readable = keysOf((key) => key.startsWith('GET ') && key.includes('Id'));

  /** Walks over ids as people of no event, or of another; lists the private texts that come back. */
  async function walk(send: Send): Promise<readonly string[]> {
    const people = [
      'somebody without an organisation',
      'investor',
      'organiser of another event',
      'owner of another organisation',
    ];
    const told: string[] = [];
    for (let step = 0; step < 1000; step++) {
      const key = readable[step % readable.length];
      const name = people[step % people.length];
      if (!key || !name) continue;
      const world = step % 2 === 0 ? first : bench.worlds.deleted;
      const params = Object.fromEntries(
        Object.entries(world.params).map(([one, value]) => [
          one,
          step % 3 === 0 ? value : value.replace(/\d+$/, String(step % 400)),
        ]),
      );
      const reply = await send(key, testerOf(bench, name), { params });
      const own = name.includes('another') ? [second.name, 'x'] : name === 'investor' ? [first.name, 'x'] : ['x'];
      told.push(...foreignMarks(textOf(reply), own, ['private']));
      if (told.length > 3) break;
    }
    return told;
  }

  /** Sends ids of others in bodies; lists the endpoints that treat them otherwise than ids that do not exist. */
  async function foreignIds(send: Send): Promise<readonly string[]> {
    const writing = keysOf((_, { body, policy }) => body !== undefined && policy !== 'public' && policy !== 'demo');
    return oneByOne(writing, async (key) => {
      const own = JSON.stringify(makeBody(key, first));
      const ids = [...new Set(own.match(/"(?!evt_|prk_|chl_)[a-z]{3}_a\d+"/g) ?? [])];
      const faults: string[] = [];
      for (const id of ids) {
        const kind = id.slice(1, 4);
        const foreign = Object.values(second.ids).find((one) => one?.startsWith(`${kind}_`));
        if (!foreign) continue;
        const tester =
          endpoints[key].policy === 'member' || endpoints[key].policy === 'owner' || endpoints[key].policy === 'user'
            ? testerOf(bench, 'owner')
            : organiser;
        const reply = await send(key, tester, {
          params: first.params,
          body: JSON.parse(own.replaceAll(id, `"${foreign}"`)),
        });
        const none = await send(key, tester, {
          params: first.params,
          body: JSON.parse(own.replaceAll(id, `"${kind}_yyyyyyyy"`)),
        });
        if (reply.status < 300 && leaksIn(textOf(reply), { key, tester, world: first }, [first, second]).length > 0)
          faults.push(`${key} takes ${foreign}: ${reply.status}`);
        // Companies are there for everybody to name.
        if (kind !== 'org' && reply.status < 300 && none.status >= 400)
          faults.push(`${key} takes ${foreign}, and refuses what does not exist`);
      }
      return faults;
    });
  }

  /** Plants the mistake: a server that takes ids of other events in a body, and answers with the things they name. */
  const takesForeignIds: Send = async (key, tester, sent) => {
    const reply = await bench.send(key, tester, sent);
    return JSON.stringify(sent?.body ?? '').includes(`_${second.name}`)
      ? { ...reply, status: 200, type: 'application/json', text: '"zqbp1z"', bytes: Buffer.from('"zqbp1z"') }
      : reply;
  };

  /** Fields that decide whose something is, sent by who may not decide that. */
  const extra = {
    isAdmin: true,
    userId: second.ids.user,
    eventId: second.ids.event,
    organisationId: second.ids.organisation,
    status: 'published',
    role: 'owner',
  };
  const assigned = (send: Send) =>
    oneByOne(
      keysOf((_, { body }) => body !== undefined),
      async (key) => {
        const known = makeBody(key, first);
        if (typeof known !== 'object' || known === null || key.includes('unsubscriptions')) return [];
        const unknown = Object.fromEntries(Object.entries(extra).filter(([name]) => !(name in known)));
        const reply = await send(key, organiser, { params: first.params, body: { ...known, ...unknown } });
        return reply.status < 300 ? [`${key} takes fields that it does not know`] : [];
      },
    );

  return [
    replay({
      ...{
        kind: 'endpoint without a check',
        seenIn: 'Indico CVE-2026-28352',
        what: 'every endpoint names a row of the table of permissions',
      },
      own: Object.values(endpoints as Record<string, Endpoint>),
      planted: [{ summary: 'Everything', policy: 'nothing' as never }] as readonly Endpoint[],
      check: (list: readonly Endpoint[]) =>
        list.filter(({ policy }) => !(policy in policyTable)).map(({ summary }) => summary),
    }),
    replay({
      ...{
        kind: 'endpoint without a check',
        seenIn: 'Indico CVE-2026-28352',
        what: 'a visitor gets nothing of what runs an event',
      },
      ...{ own: bench.send, planted: admin },
      check: (send: Send) =>
        oneByOne(managing, async (key) => refused(await send(key, visitor, { params: first.params }), key)),
    }),
    replay({
      ...{
        kind: 'id not bound to its owner',
        seenIn: 'pretix CVE-2026-9712',
        what: 'files of an event are for its own organisers',
      },
      ...{ own: bench.send, planted: admin },
      check: (send: Send) =>
        oneByOne(files, async (key) => refused(await send(key, other, { params: first.params }), key)),
    }),
    replay({
      ...{
        kind: 'id not bound to its owner',
        seenIn: 'Indico CVE-2025-59034',
        what: 'a session of another event is not found under one’s own',
      },
      ...{
        own: bench.send,
        planted: ((key, tester, sent) => bench.send(key, tester, { ...sent, params: first.params })) as Send,
      },
      check: (send: Send) =>
        oneByOne(
          keysOf((key, { policy }) => key.includes(':sessionId') && policy === 'organiser'),
          async (key) =>
            refused(
              await send(key, organiser, { params: { ...first.params, sessionId: second.params.sessionId ?? '' } }),
              key,
            ).filter(() => key.startsWith('GET ')),
        ),
    }),
    replay({
      ...{
        kind: 'id not bound to its owner',
        seenIn: 'alf.io CVE-2024-25634',
        what: 'documents of an organisation are not opened by a stranger',
      },
      ...{ own: bench.send, planted: asIf(bench, 'owner') },
      check: async (send: Send) => {
        const key = 'GET /api/organisations/:organisationId/documents/:documentId/file';
        return refused(
          await send(key, testerOf(bench, 'owner of another organisation'), { params: first.params }),
          key,
        );
      },
    }),
    replay({
      ...{
        kind: 'scoped to the organiser, not the event',
        seenIn: 'pretix CVE-2026-5600',
        what: 'no list of an event holds anything of another',
      },
      ...{
        own: bench.send,
        planted: ((key, _, sent) => bench.send(key, other, { ...sent, params: second.params })) as Send,
      },
      check: (send: Send) =>
        oneByOne(lists, async (key) =>
          leaksIn(
            textOf(await send(key, organiser, { params: first.params })),
            { key, tester: organiser, world: first },
            [first, second],
          ),
        ),
    }),
    replay({
      ...{
        kind: 'scoped to the organiser, not the event',
        seenIn: 'pretalx 2026, invitation tokens of the team',
        what: 'no answer holds a code, or the hash of one',
      },
      ...{
        own: bench.send,
        planted: (async (key, tester, sent) => ({
          ...(await bench.send(key, tester, sent)),
          text: '{"codeHash":"x"}',
        })) as Send,
      },
      check: (send: Send) =>
        oneByOne(lists, async (key) =>
          (
            (await send(key, organiser, { params: first.params })).text.match(/"(?:\w*[hH]ash|token|secret)":/g) ?? []
          ).map((found) => `${key} ${found}`),
        ),
    }),
    replay({
      ...{
        kind: 'foreign id in the body',
        seenIn: 'Cal.com CVE-2026-16624',
        what: 'ids of another event in any field of any body',
      },
      ...{ own: bench.send, planted: takesForeignIds, check: foreignIds },
    }),
    replay({
      ...{
        kind: 'foreign id in the body',
        seenIn: 'Events Manager CVE-2026-93661',
        what: 'fields that say whose it is are not taken from a body that does not have them',
      },
      ...{
        own: bench.send,
        planted: (async (key, tester, sent) => ({ ...(await bench.send(key, tester, sent)), status: 200 })) as Send,
        check: assigned,
      },
    }),
    replay({
      ...{
        kind: 'people by their ids',
        seenIn: 'Indico CVE-2025-53640',
        what: 'a thousand ids walked disclose nobody',
      },
      ...{ own: bench.send, planted: admin, check: walk },
    }),
    replay({
      ...{
        kind: 'shared caches',
        seenIn: 'Indico 2023, Vary',
        what: 'no answer to a person is kept by a cache between',
      },
      ...{
        own: bench.send,
        planted: (async (key, tester, sent) => ({
          ...(await bench.send(key, tester, sent)),
          headers: { 'cache-control': 'public, max-age=60' },
        })) as Send,
      },
      check: (send: Send) =>
        oneByOne(readable.concat(lists), async (key) => {
          const { headers } = await send(key, organiser, { params: first.params });
          return /no-store|private/.test(String(headers['cache-control']))
            ? []
            : [`${addressOf(key, first.params).url} says ${String(headers['cache-control'])}`];
        }),
    }),
  ];
}
