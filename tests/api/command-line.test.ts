import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engine } from '../support/app.ts';
import { callCommand } from '../support/command.ts';
import { runCommand, temporaryFolder } from '../support/server.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const cli = fileURLToPath(import.meta.resolve('@jumelage/api/cli/main'));
const settings = { DATA_DIR: folder.path };
const call = (...args: string[]) => callCommand(settings, ...args);

// Commands work on a file of their own: one engine is enough. Output and exit code of a whole process are tested where
// they matter.
describe.runIf(engine === 'sqlite')('the command line', () => {
  let eventId = '';

  beforeAll(async () => {
    expect(await call('seed', '--json')).toMatchObject({ code: 0, out: '{"filled":true}\n' });
  });

  test('lists its commands, and tells a wrong call with 2', async () => {
    const { code, out } = await runCommand(settings, '--help');
    expect(code).toBe(0);
    for (const name of ['serve', 'migrate', 'seed', 'import', 'export', 'doctor', 'schedule'])
      expect(out).toContain(`  ${name}`);
    expect(await call('sing')).toMatchObject({ code: 2, out: '' });
    expect(await call()).toMatchObject({ code: 2 });
    expect(await runCommand(settings, 'doctor', '--loud')).toMatchObject({ code: 2, out: '' });
    expect((await call('import', '--help')).out).toContain('EVENT_ID');
  });

  test('fills an empty database once', async () => {
    const again = await call('seed', '--json');
    expect(again).toMatchObject({ code: 1, out: '{"filled":false}\n' });
    expect(again.told).toContain('not empty');
  });

  test('examines the installation', async () => {
    const { code, out } = await call('doctor', '--json');
    const { findings } = JSON.parse(out) as { findings: { check: string; ok: boolean }[] };
    expect(findings.find((finding) => finding.check === 'database')).toMatchObject({ ok: true });
    // The check of the built pages depends on the tests that ran before; the rest must be in order.
    expect(findings.filter((finding) => !finding.ok && finding.check !== 'pages')).toEqual([]);
    expect(code).toBe(findings.every((finding) => finding.ok) ? 0 : 1);
    expect(findings.find((finding) => finding.check === 'audit log')).toMatchObject({ ok: true });
    expect(await call('audit', 'verify', '--json')).toMatchObject({
      code: 0,
      out: expect.stringContaining('{"ok":true,'),
    });
    expect(await call('audit')).toMatchObject({ code: 2 });
  });

  test('exports what it imports, and hands rows back that it cannot take', async () => {
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(join(folder.path, 'jumelage.db'), { readOnly: true });
    eventId = (db.prepare("select id from events where status = 'open'").get() as { id: string }).id;
    db.close();
    const count = async () =>
      (JSON.parse((await call('export', eventId)).out) as { participants: unknown[] }).participants.length;
    const before = await count();
    const file = join(folder.path, 'people.csv');
    const head = 'family,given,email,organisation,country\n';
    writeFileSync(
      file,
      `${head}Sample,Ann,ann@import.example,Sample import,FR\nSample,Bob,bob-at-nowhere,Sample import,FR\n`,
    );
    const dry = await call('import', eventId, file, '--dry-run', '--json');
    expect(dry.code).toBe(0);
    expect(JSON.parse(dry.out)).toMatchObject({
      encoding: 'utf-8',
      columns: { family: 'family', given: 'given', email: 'email', organisation: 'organisation', country: 'country' },
      rows: [
        {
          line: 2,
          person: { family: 'Sample', given: 'Ann', email: 'ann@import.example', country: 'FR' },
          problems: [],
        },
        { line: 3, problems: [{ field: 'email', code: 'wrong_format' }] },
      ],
      ...{ ready: 1, bad: 1, known: 0 },
    });
    expect(await count()).toBe(before);
    const bad = join(folder.path, 'bad.csv');
    const taken = await call('import', eventId, file, '--bad', bad, '--consent', 'not_yet', '--json');
    expect(taken).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^\{"id":"imp_\w+","imported":1,"updated":0,"known":0,"bad":1,"organisationsCreated":1\}\n$/,
      ),
    });
    expect(readFileSync(bad, 'utf8')).toContain('Sample,Bob,bob-at-nowhere,Sample import,FR,3,email: wrong_format');
    writeFileSync(
      file,
      readFileSync(bad, 'utf8')
        .replace('bob-at-nowhere', 'bob@import.example')
        .replace('organisation', 'Company of theirs')
        .replace(',FR,', ',,'),
    );
    const mapped = await call(
      'import',
      eventId,
      file,
      '--map',
      'Company of theirs=organisation',
      '--default',
      'country=FR',
      '--consent',
      'ask',
      '--json',
    );
    expect(mapped).toMatchObject({
      code: 0,
      out: expect.stringContaining('"imported":1,"updated":0,"known":0,"bad":0,"organisationsCreated":0}'),
    });
    expect(await count()).toBe(before + 2);
    writeFileSync(file, 'Dear all,\nthis is, as you see, no list.\n');
    expect(await call('import', eventId, file, '--dry-run', '--json')).toMatchObject({
      code: 1,
      told: expect.stringContaining('import_unreadable'),
    });
    expect(await call('import', eventId, file, '--map', 'x=nothing')).toMatchObject({ code: 2 });
    // What its people agreed to is asked for, and nothing assumed.
    expect(await call('import', eventId, file)).toMatchObject({ code: 2, told: expect.stringContaining('--consent') });
    expect(await call('import', eventId, file, '--consent', 'perhaps')).toMatchObject({ code: 2 });
    const csv = await call('export', eventId, '--csv', '--language', 'zh');
    expect(csv.out).toContain('ann@import.example');
    expect(await call('export', 'evt_nothing')).toMatchObject({ code: 1 });
    expect(await call('import', eventId, join(folder.path, 'absent.csv'), '--consent', 'ask')).toMatchObject({
      code: 2,
    });
  });

  test('prints a long answer to its end for whoever reads slowly', async () => {
    const file = join(folder.path, 'many.csv');
    const rows = Array.from({ length: 400 }, (_, n) => `Sample${n},Ann,ann${n}@many.example,Sample Many,FR`);
    writeFileSync(file, ['family,given,email,organisation,country', ...rows].join('\n'));
    const command = `"${process.execPath}" "${cli}" import ${eventId} "${file}" --dry-run --json | (sleep 0.5; cat)`;
    const out = await new Promise<string>((done, failed) =>
      execFile(
        'sh',
        ['-c', command],
        { env: { ...process.env, ...settings, LOG_LEVEL: 'silent' }, maxBuffer: 10_000_000 },
        (error, printed) => (error ? failed(error) : done(printed)),
      ),
    );
    // More than a pipe takes at once.
    expect(out.length).toBeGreaterThan(100_000);
    expect((JSON.parse(out) as { rows: unknown[] }).rows).toHaveLength(400);
  });

  test('of an older version leaves a newer database as it is, and says which is which', async () => {
    const { DatabaseSync } = await import('node:sqlite');
    const change = (statement: string) => {
      const db = new DatabaseSync(join(folder.path, 'jumelage.db'));
      db.exec(statement);
      db.close();
    };
    change("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('of tomorrow', 4102444800000)");
    const before = readFileSync(join(folder.path, 'jumelage.db'));
    try {
      for (const args of [['serve'], ['migrate'], ['seed'], ['export', eventId]]) {
        const run = args[0] === 'serve' ? runCommand : callCommand;
        const { code, out, told } = await run(settings, ...args);
        expect([args, code === 0, out]).toEqual([args, false, '']);
        expect(told).toMatch(
          /newer version of Jumelage \(of 2100-01-01T00:00:00Z\) than this one \(\d{4}_\w+, of 20\d\d-.*restore a backup/,
        );
      }
      const { findings } = JSON.parse((await call('doctor', '--json')).out) as {
        findings: { check: string; ok: boolean; says: string }[];
      };
      expect(findings.filter(({ says }) => says.includes('newer version')).map(({ ok }) => ok)).toEqual([false]);
      expect(readFileSync(join(folder.path, 'jumelage.db')).equals(before)).toBe(true);
    } finally {
      change("DELETE FROM __drizzle_migrations WHERE hash = 'of tomorrow'");
    }
  });

  test('begins with another key where the former is lost, once, and writes that down', async () => {
    const { DatabaseSync } = await import('node:sqlite');
    const acts = () => {
      const db = new DatabaseSync(join(folder.path, 'jumelage.db'), { readOnly: true });
      const rows = db.prepare("SELECT act FROM audit_entries WHERE act = 'command key renew'").all();
      db.close();
      return rows.length;
    };
    expect(await call('key', 'renew', '--json')).toMatchObject({ code: 1, out: '{"renewed":false}\n' });
    rmSync(join(folder.path, 'secret.key'));
    expect(await runCommand(settings, 'serve')).toMatchObject({
      code: 2,
      told: expect.stringContaining('the key is missing'),
    });
    expect(await call('key', 'renew', '--json')).toMatchObject({ code: 0, out: '{"renewed":true}\n' });
    expect([existsSync(join(folder.path, 'secret.key')), acts()]).toEqual([true, 1]);
    expect(await call('key', 'renew', '--json')).toMatchObject({ code: 1, out: '{"renewed":false}\n' });
    expect(await call('key')).toMatchObject({ code: 2, out: '' });
  });
});
