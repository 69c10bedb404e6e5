import { availableParallelism } from 'node:os';
import { isAbsolute } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ConfigError, hideSecrets, readConfig } from './config.ts';

describe('the configuration of an empty environment', () => {
  const config = readConfig({});

  it('is a demonstration on this machine alone', () => {
    expect([config.host, config.port, config.demo, config.demoIsPublic]).toEqual(['127.0.0.1', 4100, true, false]);
    expect([config.trustProxy, config.rateLimits, config.secureCookies]).toEqual([false, true, false]);
  });

  it('has no secret, no mail server and no provider', () => {
    const { secretKey, smtpUrl, providers, embeddings, metricsToken, publicUrl } = config;
    expect({ secretKey, smtpUrl, providers, embeddings, metricsToken, publicUrl }).toEqual({
      ...{ secretKey: undefined, smtpUrl: undefined, providers: [], embeddings: undefined },
      ...{ metricsToken: undefined, publicUrl: undefined },
    });
  });

  it('has an operator only where it is a demonstration: a sample, unless the settings name another', () => {
    expect(config.operator.name).toMatch(/sample.*exemple.*示例/);
    expect(config.operator.contact).toMatch(/@[a-z]+\.example$/);
    expect(readConfig({ DEMO: 'false' }).operator).toEqual({ name: null, contact: null });
    const named = { OPERATOR_NAME: 'Park', OPERATOR_CONTACT: 'privacy@park.example' };
    expect(readConfig(named).operator).toEqual({ name: 'Park', contact: 'privacy@park.example' });
  });

  it('has its folders from the project, wherever the process was started', () => {
    expect([isAbsolute(config.dataDir), isAbsolute(config.webDir)]).toEqual([true, true]);
    expect(config.databaseUrl).toBe(`${config.dataDir}/jumelage.db`);
    expect(config.webDir.endsWith('/apps/web/dist')).toBe(true);
  });

  it('leaves one core to answering', () => {
    expect(config.scheduleWorkers).toBe(Math.max(1, availableParallelism() - 1));
  });
});

describe('the database', () => {
  it('stands in the data folder, which may stand anywhere', () => {
    expect(readConfig({ DATA_DIR: '/srv/jumelage' }).databaseUrl).toBe('/srv/jumelage/jumelage.db');
    expect(readConfig({ DATA_DIR: '/srv/jumelage' }).dataDir).toBe('/srv/jumelage');
    expect(readConfig({ DATA_DIR: './data/../data' }).dataDir).toBe(readConfig({}).dataDir);
  });

  it('is PostgreSQL where it is named', () => {
    const url = 'postgres://user:p%40ss@db.example/jumelage';
    expect(readConfig({ DATABASE_URL: url, DATA_DIR: '/srv' }).databaseUrl).toBe(url);
  });
});

describe('cookies', () => {
  test.each([
    [{ PUBLIC_URL: 'https://match.example' }, true],
    [{ PUBLIC_URL: 'https://localhost:4100' }, true],
    [{ PUBLIC_URL: 'http://match.example' }, false],
    [{ PUBLIC_URL: 'http://localhost:4100', HOST: '0.0.0.0' }, false],
    [{ HOST: '0.0.0.0' }, true],
    [{ HOST: '127.0.0.1' }, false],
    [{ HOST: 'localhost' }, false],
    [{ HOST: '::1' }, false],
    [{ HOST: '192.0.2.7' }, true],
  ])('with %j are secure: %s', (environment, isSecure) =>
    expect(readConfig({ ...environment }).secureCookies).toBe(isSecure),
  );
});

describe('the demonstration', () => {
  test.each([
    ['true', true, false],
    ['1', true, false],
    ['public', true, true],
    ['false', false, false],
    ['0', false, false],
  ])('%s: on %s, public %s', (DEMO, demo, demoIsPublic) => {
    const config = readConfig({ DEMO });
    expect([config.demo, config.demoIsPublic]).toEqual([demo, demoIsPublic]);
  });
});

describe('trusted proxies', () => {
  test.each([
    ['false', false],
    ['0', false],
    ['true', 1],
    ['3', 3],
    ['loopback, 10.0.0.0/8', 'loopback,10.0.0.0/8'],
    ['2001:db8::/32', '2001:db8::/32'],
    ['192.0.2.1', '192.0.2.1'],
  ])('%s: %s', (TRUST_PROXY, trusted) => expect(readConfig({ TRUST_PROXY }).trustProxy).toBe(trusted));

  test.each([
    '10',
    '-1',
    '10.0.0.0/0',
    '10.0.0.0/33',
    '2001:db8::/129',
    '10.0.0.0/8/8',
    'everybody',
    '*',
    '1.2.3',
    ',',
  ])('are not %j', (TRUST_PROXY) => expect(() => readConfig({ TRUST_PROXY })).toThrow(ConfigError));
});

describe('the embedding model', () => {
  it('has its name and patience beside its address', () => {
    expect(readConfig({ EMBEDDINGS_URL: 'http://127.0.0.1:11434/v1/embeddings' }).embeddings).toEqual({
      ...{ url: 'http://127.0.0.1:11434/v1/embeddings', model: 'bge-m3', key: undefined, timeout: 20_000 },
    });
  });

  it('is none where only its key or its name is given', () => {
    expect(readConfig({ EMBEDDINGS_KEY: 'secret-key', EMBEDDINGS_MODEL: 'other' }).embeddings).toBeUndefined();
  });
});

describe('a wrong configuration', () => {
  it('names every setting that is wrong, one a line', () => {
    const read = () => readConfig({ PORT: '70000', LOG_LEVEL: 'loud', SCHEDULE_WORKERS: '0' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(
      [
        'The configuration is wrong:',
        '  PORT: must be a whole number from 0 to 65535, not "70000"',
        '  SCHEDULE_WORKERS: must be a whole number from 1 to 64, not "0"',
        '  LOG_LEVEL: must be fatal, error, warn, info, debug, trace or silent, not "loud"',
      ].join('\n'),
    );
  });

  it.each([['1.5'], ['1e3'], ['0x10'], [' 80'], ['-1'], ['９０'], ['99999999999999999999']])(
    'has a port that is no whole number: %j',
    (PORT) => expect(() => readConfig({ PORT })).toThrow(ConfigError),
  );

  it('takes an empty text for none', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: '' }).port).toBe(4100);
  });
});

describe('secrets in a text', () => {
  const environment = { SMTP_URL: 'smtps://user:hunter2-hunter2@mail.example', SECRET_KEY: 'k'.repeat(43) };

  it('are replaced, wherever and however often they stand', () => {
    const shown = hideSecrets(
      `${environment.SMTP_URL} and ${environment.SECRET_KEY}${environment.SECRET_KEY}`,
      environment,
    );
    expect(shown.includes('hunter2')).toBe(false);
    expect(shown.includes('kkk')).toBe(false);
    expect(shown.endsWith('[secret][secret]')).toBe(true);
  });

  it('are replaced as a driver repeats them: the password alone', () => {
    expect(hideSecrets('password "hunter2-hunter2" refused', environment)).toBe('password "[secret]" refused');
  });

  it('leave other words as they are', () => {
    expect(hideSecrets('the port is taken', environment)).toBe('the port is taken');
    expect(hideSecrets('', environment)).toBe('');
  });
});
