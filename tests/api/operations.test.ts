import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { engine } from '../support/app.ts';
import { closedPort, runCommand, temporaryFolder } from '../support/server.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

// Each command is a process of its own on a file of its own: once is enough.
describe.runIf(engine === 'sqlite')('settings', { timeout: 180_000 }, () => {
  test('does not start a demonstration for strangers, and touches nothing', async () => {
    const DATA_DIR = join(folder.path, 'unborn');
    const { code, out, told } = await runCommand({ DATA_DIR, PUBLIC_URL: 'https://match.example' }, 'serve');
    expect([code, out, told.split('\n')[0]]).toEqual([2, '', 'The server does not start with a door open:']);
    expect(told).toContain('DEMO=false');
    expect(existsSync(DATA_DIR)).toBe(false);
  });

  test('prints no secret of a setting, right or wrong', async () => {
    const secret = 'Zq7Xk2Wv9Jh4Gb6Yt3Lr8Nm5Pc1Sd0Zq7Xk2Wv9Jh4Gb6Y';
    const pieces = (text: string) =>
      Array.from({ length: 32 }, (_, at) => secret.slice(at, at + 6)).filter((piece) => text.includes(piece));
    const port = await closedPort();
    const right = {
      ...{
        DATA_DIR: folder.path,
        SECRET_KEY: secret,
        SMTP_URL: `smtp://user:${secret}@127.0.0.1:${port}`,
        EMBEDDINGS_KEY: secret,
      },
      DATABASE_URL: `postgres://user:${secret}@127.0.0.1:${port}/jumelage`,
      OIDC: JSON.stringify([{ id: 'x', name: 'X', issuer: 'https://id.example', clientId: 'c', clientSecret: secret }]),
    };
    // Findings of the doctor, and the driver’s own error, which nobody expected.
    const calls = [
      [right, ['doctor', '--json']],
      [right, ['migrate']],
      [{ DATA_DIR: folder.path, SECRET_KEY: `${secret}!` }, ['doctor']],
    ] as const;
    for (const [settings, args] of calls) {
      const { code, out, told } = await runCommand(settings, ...args);
      expect([args, code === 0, pieces(out + told)]).toEqual([args, false, []]);
      expect(out + told).not.toBe('');
    }
  });
});
