import { requireModest } from '@jumelage/api/http/bodies';
import { updateUser } from '@jumelage/db/repositories/accounts';
import { listMailsTo } from '@jumelage/db/repositories/mails';
import { reading, writing } from '@jumelage/db/store';
import type { Bench } from '../access/bench.ts';
import { mailedFacts, password, signUp, visitor } from '../support/people.ts';
import { testerOf } from './across.ts';
import { type Replay, replay } from './incident.ts';

const json = { 'content-type': 'application/json' };

/** Replays incidents of abuse: costs before anybody is known, and counting that comes too late. */
export function incidentsOfAbuse(bench: Bench): Replay[] {
  const { app } = bench.test;
  const code = async (method: 'GET' | 'POST', url: string, payload?: string) => {
    const reply = await app.inject({ method, url, ...(payload === undefined ? {} : { payload, headers: json }) });
    return (reply.json() as { readonly code: string }).code;
  };

  /** Counts the wrong guesses, of thirty at once, that are compared with the mailed code. */
  async function guessesHeard(): Promise<number> {
    const email = 'guessed@gauntlet.example';
    const person = visitor(app);
    const consents = { terms: true, other_side: false, newsletter: false };
    const { challengeId } = await person.must('POST /api/accounts', {
      body: { email, password, name: { family: 'Guessed', given: 'Sam' }, language: 'en', consents },
    });
    const right = Number((await mailedFacts(bench.test, email)).code);
    const guesses = Array.from({ length: 30 }, (_, i) => String((right + 1 + i) % 1_000_000).padStart(6, '0'));
    const replies = await Promise.all(
      guesses.map((guess) => person.call('POST /api/accounts/verification', { body: { challengeId, code: guess } })),
    );
    return replies.filter((reply) => reply.problem.code === 'code_wrong').length;
  }

  /** Plants the mistake: a count that is read, awaited, and only then written back. */
  async function guessesHeardLate(): Promise<number> {
    let counted = 0;
    let heard = 0;
    const guess = async () => {
      if (counted >= 5) return;
      await Promise.resolve();
      heard++;
      counted++;
    };
    await Promise.all(Array.from({ length: 30 }, guess));
    return heard;
  }

  /** Invites one stranger three times from one new account; answers the number of mails and their facts. */
  async function mailsOfStranger(): Promise<{ readonly mails: number; readonly words: string }> {
    const owner = await signUp(bench.test, { family: 'evil.example' });
    const { id: organisationId } = await owner.must('POST /api/organisations', {
      body: { kind: 'startup', nameLatin: 'evil.example', country: 'FR' },
    });
    const email = 'stranger@gauntlet.example';
    for (let i = 0; i < 3; i++) {
      await owner.must('POST /api/organisations/:organisationId/invitations', {
        params: { organisationId },
        body: { email, uses: 1, days: 7 },
      });
    }
    const mails = await listMailsTo(reading(bench.test.deps.db), email);
    return { mails: mails.length, words: JSON.stringify(await mailedFacts(bench.test, email)) };
  }

  /**
   * Signs the owner of an address in to an account that somebody else made with it; tells whether the owner gets in,
   * and whether the squatter stays signed in.
   */
  async function squatted(): Promise<{ readonly entered: boolean; readonly squatterStays: boolean }> {
    const squatter = await signUp(bench.test);
    const { email } = squatter;
    await writing(bench.test.deps.db, (store) =>
      updateUser(store, squatter.session.user?.id ?? 'usr_', { emailVerifiedAt: null }),
    );
    const owner = visitor(app);
    const { challengeId } = await owner.must('POST /api/session/codes', { body: { email, language: 'en' } });
    const { code } = await mailedFacts(bench.test, email);
    const { status } = await owner.call('POST /api/session/code', { body: { challengeId, code: String(code) } });
    return { entered: status === 200, squatterStays: (await squatter.must('GET /api/session')).user !== null };
  }

  /**
   * Reads two numbers of an event whose people are all hidden from abroad: `teller` reads the count, a participant the
   * length of the list.
   */
  function numbersTold(
    teller: ReturnType<typeof testerOf>,
  ): Promise<{ readonly counted: number; readonly listed: number }> {
    const reader = testerOf(bench, 'participant who asks');
    return bench.together(async (send, db) => {
      const { organisations, participants } = db.t;
      await db.tx(async (q) => {
        await q.update(participants).set({ shownAbroad: false });
        await q.update(organisations).set({ countryConfirmedAt: null });
      });
      const { params } = bench.worlds.first;
      const { admittedCount: counted } = JSON.parse(
        (await send('GET /api/events/:eventId', teller, { params })).text,
      ) as { admittedCount: number };
      const { total: listed } = JSON.parse(
        (await send('GET /api/events/:eventId/participants', reader, { params })).text,
      ) as { total: number };
      return { counted, listed };
    });
  }

  return [
    replay({
      kind: 'deduced from two numbers',
      seenIn: 'lists that leave out people the reader may not see, under a count of all',
      what: 'a count less the length of its list tells that somebody is hidden',
      own: () => numbersTold(testerOf(bench, 'participant who asks')),
      planted: () => numbersTold(testerOf(bench, 'organiser')),
      check: async (numbers: () => ReturnType<typeof numbersTold>) => {
        const { counted, listed } = await numbers();
        return counted === listed ? [] : [`${counted} are counted, ${listed} are listed`];
      },
    }),
    replay({
      kind: 'mail to strangers',
      seenIn: 'invitation mails of open platforms, which carry advertisements',
      what: 'a new account writes to a stranger again and again, in words of its own',
      own: mailsOfStranger,
      planted: async () => ({ mails: 3, words: 'Visit evil.example' }),
      check: async (sent: typeof mailsOfStranger) => {
        const { mails, words } = await sent();
        return [
          ...(mails === 1 ? [] : [`${mails} mails`]),
          ...(words.includes('evil.example') ? ['the words of a new account are mailed'] : []),
        ];
      },
    }),
    replay({
      kind: 'an address held by somebody else',
      seenIn: 'accounts made before their owner came',
      what: 'who made an account with an address that is not theirs keeps its owner out, or stays in',
      own: squatted,
      planted: async () => ({ entered: false, squatterStays: true }),
      check: async (tried: typeof squatted) => {
        const { entered, squatterStays } = await tried();
        return [...(entered ? [] : ['its owner is kept out']), ...(squatterStays ? ['the other stays in'] : [])];
      },
    }),
    replay({
      kind: 'work before anybody is known',
      seenIn: 'servers that parse before they route',
      what: 'a body is read at a path that is none, or for somebody who may not send it',
      own: code,
      planted: async () => 'invalid_json',
      check: async (codeOf: typeof code) => {
        const faults: string[] = [];
        for (const [url, expected] of [
          ['/api/nothing', 'route_not_found'],
          ['/api/organisations', 'sign_in_required'],
        ] as const) {
          const found = await codeOf('POST', url, '{"never closed');
          if (found !== expected) faults.push(`${url}: ${found}`);
        }
        return faults;
      },
    }),
    replay({
      kind: 'work before anybody is known',
      seenIn: 'readers of JSON without a limit of depth',
      what: 'a short text of brackets that costs seconds and a gigabyte to read',
      own: requireModest,
      planted: () => undefined,
      check: (require: (text: string) => void) => {
        const texts = ['['.repeat(50_000), `[${'[[[]]],'.repeat(40_000)}0]`, '{"a":'.repeat(10_000)];
        return texts.flatMap((text) => {
          try {
            require(text);
            return [`${text.slice(0, 8)}… of ${text.length} is read`];
          } catch {
            return [];
          }
        });
      },
    }),
    replay({
      kind: 'counted after it was compared',
      seenIn: 'codes by mail whose guesses are counted late',
      what: 'guesses at a mailed code that come at once are all compared before any is counted',
      own: guessesHeard,
      planted: guessesHeardLate,
      check: async (heard: () => Promise<number>) => {
        const number = await heard();
        return number === 5 ? [] : [`${number} guesses were heard`];
      },
    }),
    replay({
      kind: 'an address that breaks the server',
      seenIn: 'servers that read addresses with a reader for whole ones',
      what: 'a path that looks like another host is answered with an error of ours',
      own: async (url: string) => (await app.inject({ method: 'GET', url })).statusCode,
      planted: async (url: string) => (URL.canParse(url, 'http://local') ? 404 : 500),
      check: async (statusOf: (url: string) => Promise<number>) => {
        const faults: string[] = [];
        for (const url of ['//:99999999/', '//[', '//user@:1:1/', '///']) {
          const status = await statusOf(url);
          if (status >= 500) faults.push(`${url}: ${status}`);
        }
        return faults;
      },
    }),
  ];
}
