import type { Database } from '@jumelage/db/client';
import type { Id } from '@jumelage/domain/ids';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { AppError } from './app-error.ts';
import {
  asJob,
  factsOf,
  factsOfRequest,
  keepTrails,
  leadOn,
  note,
  noteActor,
  noteNewId,
  type Trail,
  trailOf,
} from './request-trail.ts';

const orgId = 'org_0123456789abcdef';
const usrId = 'usr_0123456789abcdef';

describe('the facts of a request', () => {
  const body = z.object({
    note: z.string().optional(),
    status: z.enum(['open', 'over']).optional(),
    role: z.string().optional(),
    userId: z.string().optional(),
    isOn: z.boolean().optional(),
    count: z.number().optional(),
  }) as unknown as Parameters<typeof factsOfRequest>[0]['body'];
  const facts = (params: unknown, sent: unknown) =>
    factsOfRequest({ body } as Parameters<typeof factsOfRequest>[0], params, sent);

  it('name the fields and say nothing that somebody typed', () => {
    expect(facts({}, { note: 'a secret about Ada', count: 7 })).toEqual({ fields: 'note count' });
  });

  it('hold ids, decisions and what is true or false', () => {
    expect(facts({}, { status: 'over', userId: usrId, isOn: false })).toEqual({
      fields: 'status userId isOn',
      status: 'over',
      userId: usrId,
      isOn: false,
    });
  });

  it('hold a decision only where the contract has a closed set for it', () => {
    expect(facts({}, { role: 'anything that was typed' })).toEqual({ fields: 'role' });
  });

  it('hold ids and numbers of the path, and no other text of it', () => {
    expect(facts({ organisationId: orgId, version: 3, token: 'secret' }, {})).toEqual({
      organisationId: orgId,
      version: 3,
    });
  });

  it('leave out what the contract does not know', () => {
    expect(facts({}, { unknown: usrId, __proto__: null, note: undefined })).toEqual({});
  });

  test.each([undefined, null, {}])('of no path and body are none: %j', (none) => expect(facts(none, none)).toEqual({}));

  test.each([
    'usr_0123456789abcde',
    'usr_0123456789abcdef0',
    'USR_0123456789abcdef',
    ' usr_0123456789abcdef',
    'usr_0123456789abcde\n',
  ])('take %j for a text, not for an id', (userId) =>
    expect(facts({ userId }, { userId })).toEqual({ fields: 'userId' }),
  );
});

describe('the facts of a trail', () => {
  it('are its own, and the first id of each kind that was made', () => {
    const newIds = new Map([
      ['meeting', { id: 'mtg_1', count: 1 }],
      ['participant', { id: 'par_1', count: 3 }],
    ]) as Trail['newIds'];
    expect(factsOf(trailOf({ act: 'x', newIds, facts: { eventId: 'evt_1' } }))).toEqual({
      ...{ meetingId: 'mtg_1', participantId: 'par_1', participantCount: 3, eventId: 'evt_1' },
    });
  });

  it('are those that were noted, where a made id has the same name', () => {
    const newIds = new Map([['event', { id: 'evt_2', count: 1 }]]) as Trail['newIds'];
    expect(factsOf(trailOf({ act: 'x', newIds, facts: { eventId: 'evt_1' } }))).toEqual({ eventId: 'evt_1' });
  });
});

/** Opens trails on a database that only counts its transactions; entries are the facts of their trails. */
function opened({ failsFirst = 0 } = {}) {
  const log = { transactions: 0, kept: [] as unknown[], locks: [] as unknown[] };
  let failures = failsFirst;
  const db = {
    t: {},
    engine: 'sqlite',
    tx: async (work: (q: unknown) => Promise<unknown>, locks: unknown) => {
      log.transactions++;
      log.locks.push(locks);
      const result = await work({});
      if (failures > 0) {
        failures--;
        return work({});
      }
      return result;
    },
  } as unknown as Database;
  const trails = keepTrails(
    db,
    async (_, trail) => ({ act: trail.act, actor: trail.actorId, ...factsOf(trail) }),
    (entry) => log.kept.push(entry),
  );
  const write = (work: () => unknown = () => {}) => trails.db.tx(async () => work() as never);
  return { log, write, follow: trails.follow };
}

describe('an entry', () => {
  it('comes with the first transaction of a request, once', async () => {
    const { log, write, follow } = opened();
    const trail = trailOf({ act: 'POST /x' });
    await follow(trail, true, async () => {
      noteActor('usr_1' as Id<'user'>);
      await write(() => {
        note({ eventId: 'evt_1' });
        noteNewId('meeting', 'mtg_1');
      });
      await write(() => noteNewId('meeting', 'mtg_2'));
    });
    expect(log.kept).toEqual([{ act: 'POST /x', actor: 'usr_1', eventId: 'evt_1', meetingId: 'mtg_1' }]);
    expect(log.transactions).toBe(2);
  });

  it('comes alone where nothing was written and yet it is wanted', async () => {
    const { log, follow } = opened();
    await follow(trailOf({ act: 'GET /export' }), true, async () => note({ layer: 'people' }));
    await follow(trailOf({ act: 'GET /list' }), false, async () => {});
    expect(log.kept).toEqual([{ act: 'GET /export', actor: null, layer: 'people' }]);
  });

  it('is left to the next transaction by one that only leads on', async () => {
    const { log, write, follow } = opened();
    await follow(trailOf({ act: 'POST /x' }), true, async () => {
      await write(() => leadOn());
      await write(() => note({ status: 'done' }));
    });
    expect(log.kept).toEqual([{ act: 'POST /x', actor: null, status: 'done' }]);
  });

  it('does not count twice what a transaction made that was tried again', async () => {
    const { log, write, follow } = opened({ failsFirst: 1 });
    await follow(trailOf({ act: 'POST /x' }), true, async () => {
      await write(() => noteNewId('meeting', 'mtg_1'));
    });
    expect(log.kept).toEqual([{ act: 'POST /x', actor: null, meetingId: 'mtg_1' }]);
  });

  it('goes with its transaction, and a later one writes it', async () => {
    const { log, write, follow } = opened();
    await follow(trailOf({ act: 'POST /x' }), true, async () => {
      await write(() => Promise.reject(new Error('conflict'))).catch(() => {});
      await write(() => note({ status: 'done' }));
    });
    expect(log.kept).toEqual([{ act: 'POST /x', actor: null, status: 'done' }]);
  });

  it('does not name what is sent and noted about an act', async () => {
    const { log, write, follow } = opened();
    await follow(trailOf({ act: 'POST /x' }), true, async () => {
      await write(() => {
        for (const kind of ['mail', 'notification', 'audit', 'challenge', 'consent', 'opening'] as const)
          noteNewId(kind, `${kind}_1`);
      });
    });
    expect(log.kept).toEqual([{ act: 'POST /x', actor: null }]);
  });

  it('of a job has its name', async () => {
    const { log, write } = opened();
    await asJob('retention', { count: 2 }, () => write());
    expect(log.kept).toEqual([{ act: 'job retention', actor: null, count: 2 }]);
  });

  it('is none outside of a request and a job', async () => {
    const { log, write } = opened();
    note({ lost: true });
    await write(() => noteNewId('meeting', 'mtg_1'));
    expect(log).toMatchObject({ kept: [], transactions: 1 });
  });
});

describe('a refusal', () => {
  const refusedWith = async (code: ConstructorParameters<typeof AppError>[0]) => {
    const { log, follow } = opened();
    await follow(trailOf({ act: 'POST /session' }), true, () => Promise.reject(new AppError(code))).catch(() => {});
    return log.kept;
  };

  test.each(['credentials_wrong', 'code_wrong', 'passkey_wrong', 'challenge_over'] as const)(
    'of somebody who tried to be let in is written down: %s',
    async (code) => expect(await refusedWith(code)).toEqual([{ act: 'POST /session', actor: null, refused: code }]),
  );

  it('of any other kind is not', async () => expect(await refusedWith('not_found')).toEqual([]));

  it('is thrown on', async () => {
    const { follow } = opened();
    const refusal = new AppError('code_wrong');
    await expect(follow(trailOf({ act: 'x' }), true, () => Promise.reject(refusal))).rejects.toBe(refusal);
  });

  it('that an entry tells already is not told twice', async () => {
    const { log, write, follow } = opened();
    await follow(trailOf({ act: 'POST /session' }), true, async () => {
      await write(() => note({ refused: 'code_wrong' }));
      throw new AppError('code_wrong');
    }).catch(() => {});
    expect(log.kept).toEqual([{ act: 'POST /session', actor: null, refused: 'code_wrong' }]);
  });
});

it('the locks of a trail come before those of its transactions', async () => {
  const { log, follow, write } = opened();
  await follow(trailOf({ act: 'x', locks: [{ kind: 'event', id: 'evt_1' }] as Trail['locks'] }), false, () => write());
  expect(log.locks).toEqual([[{ kind: 'event', id: 'evt_1' }]]);
});
