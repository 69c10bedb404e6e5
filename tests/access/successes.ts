import type { Deps } from '@jumelage/api/deps';
import type { Key } from '@jumelage/contracts/endpoints';
import { updateRequestStatus } from '@jumelage/db/repositories/meeting-requests';
import { moveEvent } from '@jumelage/db/repositories/sample-events';
import { insertRun } from '@jumelage/db/repositories/schedule-runs';
import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { appCode, softAuthenticator } from '../support/authenticators.ts';
import { pdf, png } from '../support/files.ts';
import { mailedFacts, password } from '../support/people.ts';
import type { Bench, Reply } from './bench.ts';
import { usualParams } from './cells.ts';
import type { World } from './world.ts';

type Asked = { readonly body?: unknown; readonly params?: Readonly<Record<string, string>> };
type Scene = {
  /** Sends a request as one of the testers, on the first world unless told otherwise. */
  readonly ask: (key: Key, by: string, asked?: Asked) => Promise<Reply>;
  /** The same, where it has to work: its answer. */
  readonly must: <T = Record<string, string>>(key: Key, by: string, asked?: Asked) => Promise<T>;
  /** Reads the facts of the newest mail to an address. */
  readonly mailed: (address: string) => Promise<Record<string, string>>;
  readonly world: World;
  readonly deps: Deps;
  /** The id of a row of the first world by its name: `organisation:ann`. */
  readonly idOf: (name: string) => string;
};

const stranger = 'new@tests.example';
const isNew = {
  password,
  name: { family: 'Sample', given: 'Sam' },
  language: 'en',
  consents: { terms: true, other_side: false, newsletter: false },
};

const card = { phone: null, wechat: null, email: 'ann@tests.example' };
/** Reports the meeting of the world as held, as one of its people does. */
const givenHeld = ({ must }: Scene) =>
  must('PUT /api/events/:eventId/meetings/:meetingId/outcome', 'participant who is asked', {
    body: { held: true, rating: null, nextStep: 'none', note: '' },
  });

/** Proposes a meeting to two people of the world, one of them its participant. */
async function givenIntroduction({ must, world }: Scene) {
  const participantIds = [world.params.participantId, world.more.free];
  const body = { participantIds, message: '', priority: 'would_like' };
  const { id } = await must('POST /api/events/:eventId/organise/introductions', 'organiser', { body });
  return { requestId: id ?? '', participantId: String(world.more.free) };
}

async function givenPassword({ must, world }: Scene) {
  await must('PUT /api/accounts/me/password', 'member', { body: { password } });
  return { email: world.people.member.email, password };
}

async function givenApp({ must, deps }: Scene) {
  const { uri = '' } = await must('POST /api/accounts/me/authenticator', 'member', { body: undefined });
  return { code: appCode(uri, deps.now()) };
}

async function givenPasskey({ must, ask }: Scene) {
  const { challengeId, options } = await must<{ challengeId: string; options: never }>(
    'POST /api/accounts/me/passkeys/options',
    'member',
  );
  const { response, passkey } = softAuthenticator().create(options);
  const reply = await ask('POST /api/accounts/me/passkeys', 'member', {
    body: { challengeId, name: 'Sample', response },
  });
  return { reply, passkey };
}

async function shownPasskey(scene: Scene) {
  const { passkey } = await givenPasskey(scene);
  const { challengeId, options } = await scene.must<{ challengeId: string; options: never }>(
    'POST /api/session/passkey/options',
    'member',
    { body: {} },
  );
  return { challengeId, response: passkey.show(options) };
}

const removed = 'POST /api/events/:eventId/participants/:participantId/removal' as const;

/**
 * Ways to succeed at the endpoints where one request with the usual body cannot: earlier requests, a code out of a
 * mail, a signature, another body.
 */
export const successes: Partial<Record<Key, (scene: Scene) => Promise<Reply>>> = {
  'PATCH /api/events/:eventId/meeting-requests/:requestId': async ({ ask, deps, world, idOf }) => {
    const scope = {
      eventId: world.params.eventId as Id<'event'>,
      requestId: idOf('request:pending') as Id<'request'>,
      from: 'pending' as const,
    };
    // As if the registration of its sender still waited.
    await writing(deps.db, (tx) => updateRequestStatus(tx, scope, { status: 'prepared' }));
    return ask('PATCH /api/events/:eventId/meeting-requests/:requestId', 'participant who asks', {
      body: { message: 'Sample', priority: 'would_like' },
    });
  },
  'POST /api/events/:eventId/meeting-requests/:requestId/proposal/acceptance': async ({ ask, must, world }) => {
    await must('PUT /api/events/:eventId/meeting-requests/:requestId/proposal', 'participant who is asked', {
      body: { slotIds: [world.ids.slot] },
    });
    return ask('POST /api/events/:eventId/meeting-requests/:requestId/proposal/acceptance', 'participant who asks');
  },
  'PUT /api/events/:eventId/organise/introductions/:requestId/agreements/:participantId': async (scene) =>
    scene.ask('PUT /api/events/:eventId/organise/introductions/:requestId/agreements/:participantId', 'organiser', {
      params: { ...scene.world.params, ...(await givenIntroduction(scene)) },
    }),
  'DELETE /api/events/:eventId/organise/introductions/:requestId': async (scene) =>
    scene.ask('DELETE /api/events/:eventId/organise/introductions/:requestId', 'organiser', {
      params: { ...scene.world.params, ...(await givenIntroduction(scene)) },
    }),
  'POST /api/accounts/verification': async ({ ask, must, mailed }) => {
    const { challengeId } = await must('POST /api/accounts', 'visitor', { body: { ...isNew, email: stranger } });
    const { code } = await mailed(stranger);
    return ask('POST /api/accounts/verification', 'visitor', { body: { challengeId, code } });
  },
  'POST /api/accounts/me/email/verification': async ({ ask, must, mailed }) => {
    const { challengeId } = await must('POST /api/accounts/me/email', 'owner', { body: { email: stranger } });
    const { code } = await mailed(stranger);
    return ask('POST /api/accounts/me/email/verification', 'owner', { body: { challengeId, code } });
  },
  'POST /api/session': async (scene) => scene.ask('POST /api/session', 'visitor', { body: await givenPassword(scene) }),
  'POST /api/session/proof': async (scene) => {
    await givenPassword(scene);
    return scene.ask('POST /api/session/proof', 'member', { body: { password } });
  },
  'POST /api/session/second-factor': async (scene) => {
    const { ask, must } = scene;
    const { recoveryCodes } = await must<{ recoveryCodes: string[] }>('PUT /api/accounts/me/authenticator', 'member', {
      body: await givenApp(scene),
    });
    const { secondFactor } = await must<{ secondFactor: { challengeId: string } }>('POST /api/session', 'visitor', {
      body: await givenPassword(scene),
    });
    return ask('POST /api/session/second-factor', 'visitor', {
      body: { challengeId: secondFactor.challengeId, code: recoveryCodes[0] },
    });
  },
  'POST /api/session/code': async ({ ask, must, mailed, world }) => {
    const { email } = world.people.member;
    const { challengeId } = await must('POST /api/session/codes', 'visitor', { body: { email, language: 'en' } });
    const { code } = await mailed(email);
    return ask('POST /api/session/code', 'visitor', { body: { challengeId, code } });
  },
  'PUT /api/resets': async ({ ask, must, mailed, world }) => {
    const { email } = world.people.member;
    await must('POST /api/resets', 'visitor', { body: { email, language: 'en' } });
    const { challengeId, secret } = await mailed(email);
    return ask('PUT /api/resets', 'visitor', { body: { challengeId, secret, password } });
  },
  'PUT /api/accounts/me/authenticator': async (scene) =>
    scene.ask('PUT /api/accounts/me/authenticator', 'member', { body: await givenApp(scene) }),
  'POST /api/accounts/me/passkeys': async (scene) => (await givenPasskey(scene)).reply,
  'POST /api/session/passkey/options': ({ ask }) => ask('POST /api/session/passkey/options', 'visitor', { body: {} }),
  'POST /api/session/passkey': async (scene) =>
    scene.ask('POST /api/session/passkey', 'visitor', { body: await shownPasskey(scene) }),
  'POST /api/session/proof/passkey': async (scene) =>
    scene.ask('POST /api/session/proof/passkey', 'member', { body: await shownPasskey(scene) }),
  'POST /api/accounts/me/erasure': ({ ask, world }) =>
    ask('POST /api/accounts/me/erasure', 'member', { body: { email: world.people.member.email } }),
  'POST /api/organisations/:organisationId/documents': ({ ask }) =>
    ask('POST /api/organisations/:organisationId/documents', 'owner', {
      body: { name: 'Sample.pdf', content: pdf.toString('base64') },
    }),
  'PUT /api/organisations/:organisationId/picture': ({ ask }) =>
    ask('PUT /api/organisations/:organisationId/picture', 'owner', { body: { content: png().toString('base64') } }),
  'POST /api/organisations/:organisationId/grants': ({ ask, world }) =>
    ask('POST /api/organisations/:organisationId/grants', 'owner', {
      body: { ownerId: world.more.namelessOrganisation, layer: 'profile', message: 'Sample' },
    }),
  'POST /api/organisations/:organisationId/merge-proposals': ({ ask, world, idOf }) =>
    ask('POST /api/organisations/:organisationId/merge-proposals', 'owner', {
      body: { fromId: idOf('organisation:ann'), intoId: world.params.organisationId },
    }),
  'POST /api/events/:eventId/merge-proposals': ({ ask, idOf }) =>
    ask('POST /api/events/:eventId/merge-proposals', 'organiser', {
      body: { fromId: idOf('organisation:ann'), intoId: idOf('organisation:ben') },
    }),
  'PUT /api/events/:eventId/participants/agreement': ({ ask }) =>
    ask('PUT /api/events/:eventId/participants/agreement', 'organiser', {
      body: { shownAbroad: true, way: 'form', agreedOn: '2026-05-01' },
    }),
  'DELETE /api/events/:eventId/participants/:participantId/removal': async ({ ask, must, world }) => {
    const params = { ...world.params, participantId: world.more.free };
    await must(removed, 'organiser', { params });
    return ask('DELETE /api/events/:eventId/participants/:participantId/removal', 'organiser', { params });
  },
  'DELETE /api/events/:eventId/sessions/:sessionId/runs/:runId': async ({ ask, deps, world }) => {
    const sessionId = world.params.sessionId as Id<'session'>;
    const run = { id: 'run_waiting' as Id<'run'>, sessionId, liveSession: sessionId, status: 'queued' as const };
    const asked = { seed: 1, seconds: 1, progress: 0, mode: 'all' as const, startedAt: new Date(deps.now()) };
    await writing(deps.db, (store) => insertRun(store, { ...run, ...asked }));
    return ask('DELETE /api/events/:eventId/sessions/:sessionId/runs/:runId', 'organiser', {
      params: { ...world.params, runId: run.id },
    });
  },
  'DELETE /api/events/:eventId/mailings/:mailingId/sending': async ({ ask, must }) => {
    await must('POST /api/events/:eventId/mailings/:mailingId/sending', 'organiser', { body: {} });
    return ask('DELETE /api/events/:eventId/mailings/:mailingId/sending', 'organiser');
  },
  'PUT /api/events/:eventId/meetings/:meetingId/delay': async ({ ask, deps, world }) => {
    // Half an hour before a meeting is near enough; the one to come is in an hour.
    const today = new Date(deps.now()).toISOString().slice(0, 10);
    await writing(deps.db, (store) =>
      moveEvent(store, world.params.eventId as Id<'event'>, { by: -40 * 60_000, startsOn: today, endsOn: today }),
    );
    return ask('PUT /api/events/:eventId/meetings/:meetingId/delay', 'participant who asks', {
      params: { ...world.params, meetingId: world.more.otherMeeting },
      body: { minutes: 5 },
    });
  },
  'PUT /api/events/:eventId/meetings/:meetingId/contact': async (scene) => {
    await givenHeld(scene);
    return scene.ask('PUT /api/events/:eventId/meetings/:meetingId/contact', 'participant who is asked', {
      body: card,
    });
  },
  'POST /api/events/:eventId/meetings/:meetingId/contact/opening': async (scene) => {
    await givenHeld(scene);
    await scene.must('PUT /api/events/:eventId/meetings/:meetingId/contact', 'participant who is asked', {
      body: card,
    });
    return scene.ask('POST /api/events/:eventId/meetings/:meetingId/contact/opening', 'participant who is asked');
  },
  'POST /api/invitations/:code/account': async ({ ask, must }) => {
    const { code = '' } = await must('POST /api/events/:eventId/invitations', 'organiser');
    return ask('POST /api/invitations/:code/account', 'visitor', {
      params: { code },
      body: { ...isNew, email: stranger },
    });
  },
};

/** Endpoints that succeed nowhere in the worlds, each with what tries it instead. */
export const triedElsewhere: Partial<Record<Key, string>> = {
  'POST /api/session/providers/:providerId': 'a provider has to answer: tests/api/oidc',
  'POST /api/accounts/me/providers/:providerId': 'a provider has to answer: tests/api/oidc',
  'POST /api/accounts/by-provider': 'a provider has to vouch for somebody: tests/api/oidc',
  'POST /api/accounts/me/identities': 'a provider has to vouch for somebody: tests/api/oidc',
  'POST /api/match-weights': 'learns from more answers than two worlds have: tests/api/match-learning',
};

/** Makes an endpoint succeed in the first world, within a transaction that is taken back; undefined where nobody says how. */
export function succeed(bench: Bench, key: Key): Promise<Reply> | undefined {
  const way = successes[key];
  const { first: world } = bench.worlds;
  return (
    way &&
    bench.together((send, db) => {
      const deps = { ...bench.test.deps, db };
      const ask: Scene['ask'] = (asked, by, { body, params = {} } = {}) => {
        const tester = bench.testers.find(({ name }) => name === by);
        if (!tester) throw new Error(`${by} is no tester`);
        const usual = Object.fromEntries(usualParams(bench.worlds, asked));
        return send(asked, tester, { params: { ...usual, ...params }, ...(body === undefined ? {} : { body }) });
      };
      const must: Scene['must'] = async (asked, by, more) => {
        const reply = await ask(asked, by, more);
        if (reply.status >= 400) throw new Error(`${asked} before ${key}: ${reply.text}`);
        return reply.text === '' ? {} : JSON.parse(reply.text);
      };
      const mailed = async (address: string) => (await mailedFacts({ deps }, address)) as Record<string, string>;
      const idOf = (name: string) => [...world.names].find(([, one]) => one === name)?.[0] ?? '';
      return way({ ask, must, mailed, world, deps, idOf });
    })
  );
}
