import { expect, test } from 'vitest';
import { engine } from '../support/app.ts';
import { startServer, temporaryFolder } from '../support/server.ts';

const canary = 'canary7Jq';
const secret = `${canary}${'s'.repeat(34)}`;
const json = { 'content-type': 'application/json' };

test.runIf(engine === 'sqlite')(
  'the log of a server that tells all names no person and holds no secret, whatever is sent',
  async () => {
    const folder = temporaryFolder();
    const server = await startServer({ DATA_DIR: folder.path, DEMO: 'false', LOG_LEVEL: 'trace' });
    const person = { email: `${canary}@tests.example`, password: `${canary}-password` };
    const headers = {
      cookie: `jumelage=${secret}`,
      authorization: `Bearer ${secret}`,
      'idempotency-key': secret,
      'x-acting-for': canary,
      'user-agent': canary,
    };
    const paths = [
      `/api/calendars/${secret}.ics`,
      `/invitations/${canary}`,
      `/api/unsubscribe/${secret}`,
      `/api/nothing/${secret}`,
    ];
    const queries = [
      `/api/organisations?q=${canary}@tests.example`,
      `/reset?secret=${secret}&token=${secret}&code=${canary}`,
      `/api/events?key=${canary}`,
    ];
    for (const path of [...paths, ...queries]) await fetch(server.url + path, { headers });
    for (const [method, path, body] of [
      ['POST', '/api/session', person],
      ['POST', '/api/accounts', { ...person, name: { family: canary, given: canary }, language: 'fr' }],
      ['POST', '/api/resets', { email: person.email, language: 'fr' }],
      ['POST', '/api/session/codes', { email: person.email, language: 'fr' }],
      ['PUT', '/api/resets', { challengeId: `chl_${canary}`, secret, password: person.password }],
      ['POST', '/api/session', canary],
    ] as const)
      await fetch(server.url + path, { method, headers: { ...headers, ...json }, body: JSON.stringify(body) });
    await server.stop();
    folder.remove();
    const log = server.output();
    expect(log.match(/"incoming request"/g)?.length).toBe(13);
    expect(log).toContain('[secret]');
    expect(log.split('\n').filter((line) => line.includes(canary))).toEqual([]);
  },
);
