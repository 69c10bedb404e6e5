import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, hideSecrets, readConfig } from './config.ts';
import { readSettings, settings, settingWords } from './settings.ts';

/** The marker in place of a key or a password: no word of ours holds six letters of it in a row. */
const marker = 'Zq7#Xk2@Wv9/Jh4:Gb6%Yt3Lr8Nm5Pc1Sd0';

/**
 * Ways in which a secret is got wrong: cut, quoted, with a blank or a line break, not encoded, in the wrong place, in
 * JSON that is none.
 */
const malformed = [
  marker,
  `${marker}\n${marker}`,
  `"${marker}"`,
  ` ${marker} `,
  `smtp:${marker}`,
  `smtps//user:${marker}@mail.example`,
  `smtps://user:${marker}@mail.example:port`,
  `smtps://user:${marker}@[mail]`,
  `postgres://user:${marker}@db.example:99999/jumelage`,
  `postgres://user:%${marker}@db.example/jumelage`,
  `mysql://user:${marker}@db.example/jumelage`,
  `https://user:${marker}@match.example/`,
  `http://${marker}@127.0.0.1:1/v1/embeddings`,
  `[{"id":"x","name":"X","issuer":"https://id.example","clientId":"c","clientSecret":"${marker}"`,
  `[{"id":"x","name":"X","issuer":"ftp://id.example","clientId":"c","clientSecret":"${marker}"}]`,
  `[{"id":"x","name":"X","issuer":"https://id.example","clientId":"c","${marker}":"${marker}"}]`,
  `{"clientSecret":"${marker}"}`,
  `[{"id":"x","name":"X","issuer":"https://${marker}@id.example","clientId":"c"}]`,
];

/** Lists the pieces of the marker that a text repeats. */
const repeated = (text: string) =>
  Array.from({ length: marker.length - 5 }, (_, at) => marker.slice(at, at + 6)).filter((piece) =>
    text.includes(piece),
  );

const secretNames = Object.entries(settings).flatMap(([name, { secret }]) => (secret ? [name] : []));

function messageOf(environment: Readonly<Record<string, string>>): string {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
}

describe('a wrong setting', () => {
  it('is reported by its name and by what was expected', () => {
    expect(
      messageOf({ PORT: 'abc', DEMO: 'perhaps', SECRET_KEY: 'short', PUBLIC_URL: 'match.example' }).split('\n'),
    ).toEqual([
      'The configuration is wrong:',
      '  PORT: must be a whole number from 0 to 65535, not "abc"',
      '  PUBLIC_URL: must be an address with https:// or http://, without a name and password in it',
      '  SECRET_KEY: must be 32 random bytes or more, base64url',
      '  DEMO: must be true, false or public, not "perhaps"',
    ]);
  });

  it('is reported without its text where it is secret, however it is wrong', () => {
    expect(secretNames).toEqual(
      expect.arrayContaining([
        'SECRET_KEY',
        'SMTP_URL',
        'OIDC',
        'DATABASE_URL',
        'EMBEDDINGS_KEY',
        'EMBEDDINGS_URL',
        'PUBLIC_URL',
      ]),
    );
    let refused = 0;
    for (const name of secretNames) {
      for (const text of malformed) {
        const message = messageOf({ [name]: text });
        if (message !== '') refused++;
        expect([name, text, repeated(message)]).toEqual([name, text, []]);
      }
    }
    expect(refused).toBeGreaterThan(secretNames.length * 12);
  });

  it('is reported without a password that was given under the name of another', () => {
    for (const name of Object.keys(settings))
      expect([name, repeated(messageOf({ [name]: `smtps://user:${marker}@mail.example` }))]).toEqual([name, []]);
    expect(messageOf({ MAIL_FROM: `smtps://user:secret@mail.example` })).toContain('MAIL_FROM: must be an address');
  });

  it('is seen by this test where it is repeated', () => {
    expect(repeated(`SECRET_KEY=${marker}`).length).toBeGreaterThan(20);
  });
});

describe('an error of a library', () => {
  it.each([
    ['SMTP_URL', `smtps://user:${encodeURIComponent(marker)}@mail.example`],
    ['DATABASE_URL', `postgres://user:${encodeURIComponent(marker)}@db.example/jumelage`],
    ['DATABASE_URL', `postgres://user@db.example/jumelage?password=${encodeURIComponent(marker)}`],
    [
      'OIDC',
      JSON.stringify([{ id: 'x', name: 'X', issuer: 'https://id.example', clientId: 'c', clientSecret: marker }]),
    ],
    ['EMBEDDINGS_KEY', marker],
    ['SECRET_KEY', 'Zq7Xk2Wv9Jh4Gb6Yt3Lr8Nm5Pc1Sd0Zq7Xk2Wv9Jh4Gb6Y'],
  ])('is printed without the secret of %s, as it was given and as it was decoded', (name, text) => {
    const environment = { [name]: text };
    expect(readSettings(environment)).toHaveProperty('values');
    const secret = name === 'SECRET_KEY' ? text : marker;
    const shown = hideSecrets(
      `cannot connect to ${text}: ${secret} and ${encodeURIComponent(secret)} are refused by db.example`,
      environment,
    );
    expect(repeated(shown)).toEqual([]);
    expect(shown).not.toContain(secret.slice(0, 12));
    expect(shown).toContain('refused by db.example');
  });

  it('keeps the addresses that everybody may know', () => {
    const environment = {
      PUBLIC_URL: 'https://match.example',
      DATABASE_URL: 'postgres://db.example/jumelage',
      EMBEDDINGS_URL: 'http://127.0.0.1:1/v1',
    };
    const text = Object.values(environment).join(' ');
    expect(hideSecrets(text, environment)).toBe(text);
  });
});

it('reads several hosts of PostgreSQL, and refuses what its driver would choke on', () => {
  const isRead = (DATABASE_URL: string) => 'values' in readSettings({ DATABASE_URL });
  for (const right of [
    'postgres://u:p@one:5432,two:5433/jumelage',
    'postgresql://db.example/jumelage',
    'postgres://u:p%40%2F@[::1]:5432/j?sslmode=require',
  ])
    expect([right, isRead(right)]).toEqual([right, true]);
  for (const wrong of ['postgres://u:50%off@db/j', 'postgres://u:p@db:port/j', 'mysql://db/j', 'jumelage.db'])
    expect([wrong, isRead(wrong)]).toEqual([wrong, false]);
});

it('lists every setting in the README as it is', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const rows = settingWords.map(
    ({ name, default: value, meaning }) => `| \`${name}\` | ${value === null ? '–' : `\`${value}\``} | ${meaning} |`,
  );
  expect(readme.split('\n').filter((line) => /^\| `[A-Z_]+` \|/.test(line))).toEqual(rows);
});
