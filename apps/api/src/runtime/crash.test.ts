import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsOfCrash } from './crash.ts';

const refused = Object.assign(new Error('listen EADDRINUSE: address already in use 127.0.0.1:4100'), {
  syscall: 'listen',
});

describe('what the system refuses', () => {
  it('is printed in its own line, without where in the code', () => {
    expect(wordsOfCrash(refused)).toBe('listen EADDRINUSE: address already in use 127.0.0.1:4100');
  });

  it('is found at the root of an error, however deep', () => {
    const wrapped = new Error('could not start', { cause: new Error('no database', { cause: refused }) });
    expect(wordsOfCrash(wrapped)).toBe(refused.message);
  });

  it('is the first of several attempts', () => {
    const other = Object.assign(new Error('connect ECONNREFUSED ::1:5432'), { syscall: 'connect' });
    expect(wordsOfCrash(new AggregateError([other, refused]))).toBe(other.message);
    expect(wordsOfCrash(new Error('query', { cause: new AggregateError([other]) }))).toBe(other.message);
  });
});

describe('a bug', () => {
  it('is printed with where in the code', () => {
    const words = wordsOfCrash(new TypeError('x is not a function'));
    expect(words.split('\n')[0]).toBe('TypeError: x is not a function');
    expect(words.includes('crash.test.ts')).toBe(true);
  });

  it.each([
    ['text', "'text'"],
    [undefined, 'undefined'],
    [{ code: 7 }, '{ code: 7 }'],
    [null, 'null'],
  ])('may throw anything: %j', (thrown, words) => expect(wordsOfCrash(thrown)).toBe(words));
});

describe('secrets', () => {
  const before = process.env.SMTP_URL;
  beforeEach(() => {
    process.env.SMTP_URL = 'smtps://user:hunter2-hunter2@mail.example';
  });
  afterEach(() => {
    if (before === undefined) delete process.env.SMTP_URL;
    else process.env.SMTP_URL = before;
  });

  it('that a library put into its error are not repeated', () => {
    expect(wordsOfCrash(new Error('bad login hunter2-hunter2')).includes('hunter2')).toBe(false);
    const told = Object.assign(new Error('connect to hunter2-hunter2 failed'), { syscall: 'connect' });
    expect(wordsOfCrash(told)).toBe('connect to [secret] failed');
  });
});
