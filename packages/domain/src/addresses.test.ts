import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciiHost, emailAddress, shownEmail, shownHost, shownWebAddress, webAddress } from './addresses.ts';
import { anyText, textOf } from './testing-texts.ts';

describe('email addresses are read however they were typed', () => {
  test.each([
    ['jean@exämple.org', 'jean@xn--exmple-cua.org'],
    ['zhangwei@公司.中国', 'zhangwei@xn--55qx5d.xn--fiqs8s'],
    ['zw@example.xn--fiqs8s', 'zw@example.xn--fiqs8s'],
    ['jean＠example.org', 'jean@example.org'],
    ['ｊｅａｎ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'jean@example.org'],
    ['jean@example。org', 'jean@example.org'],
    ['mailto:jean@example.org', 'jean@example.org'],
    ['Jean Dupont <jean@example.org>', 'jean@example.org'],
    ['\u200Bjean1@example.org', 'jean1@example.org'],
    ['\u202Ajean3@example.org\u202C', 'jean3@example.org'],
    ['jean4@exam\u00ADple.org', 'jean4@example.org'],
    ['Zoé@example.org', 'zoé@example.org'],
    ['用户@例子.中国', '用户@xn--fsqu00a.xn--fiqs8s'],
    [" Jean.O'Neil+news@Example.ORG ", "jean.o'neil+news@example.org"],
  ])('%s', (typed, read) => {
    expect(emailAddress(typed)).toBe(read);
    expect(emailAddress(shownEmail(read))).toBe(read);
  });

  test.each([
    '',
    'jean',
    '@example.org',
    'jean@',
    'jean@localhost',
    'jean@127.0.0.1',
    'jean@1',
    'jean dupont@example.org',
    'a..b@example.org',
    'A <a@example.org>; B <b@example.org>',
    'jean@exa_mple.org',
  ])('is none: %s', (typed) => expect(emailAddress(typed)).toBeUndefined());
  test.each([
    'jean@-a.org',
    'jean@a.org/x',
    'a@b@example.org',
    'jean@[::1]',
    `${'x'.repeat(65)}@example.org`,
    '\r\nBcc: a@b.org\r\n',
  ])('is none: %j', (typed) => expect(emailAddress(typed)).toBeUndefined());
});

describe('web addresses are read however they were typed', () => {
  test.each([
    ['https://例子.中国', 'https://xn--fsqu00a.xn--fiqs8s'],
    ['https://example.xn--fiqs8s', 'https://example.xn--fiqs8s'],
    ['www.exemple.fr', 'https://www.exemple.fr'],
    ['exemple.fr', 'https://exemple.fr'],
    ['https：//exemple.fr', 'https://exemple.fr'],
    ['ｗｗｗ．exemple。fr', 'https://www.exemple.fr'],
    ['HTTPS://Exemple.fr/Équipe?a=1#b', 'https://exemple.fr/Équipe?a=1#b'],
    ['https://exemple.fr\u200B', 'https://exemple.fr'],
    ['https://exämple.fr:8443/', 'https://xn--exmple-cua.fr:8443/'],
  ])('%s', (typed, address) => {
    expect(webAddress(typed)).toEqual({ address });
    expect(webAddress(shownWebAddress(address))).toEqual({ address });
  });

  test('http is offered as https, and never taken', () => {
    expect(webAddress('http://exemple.fr/a')).toEqual({ problem: 'not_https', offered: 'https://exemple.fr/a' });
    expect(webAddress('http://exemple.fr:80')).toEqual({ problem: 'not_https', offered: 'https://exemple.fr' });
  });

  test.each([
    '',
    'exemple',
    'javascript:alert(1)',
    'ftp://exemple.fr',
    'https://',
    'https://localhost',
    'https://10.0.0.1',
    'https://user:secret@exemple.fr',
    'notre site exemple.fr',
  ])('is none: %s', (typed) => expect(webAddress(typed)).toEqual({ problem: 'not_a_web_address' }));
});

test('a host is shown in its own script, unless it mixes alphabets that look alike or is malformed', () => {
  // RFC 3492 §7.1, samples B, C and I.
  expect(shownHost('xn--ihqwcrb4cv8a8dqg056pqjye.example')).toBe('他们为什么不说中文.example');
  expect(shownHost('xn--ihqwctvzc91f659drss3x8bo0yb.example')).toBe('他們爲什麽不說中文.example');
  expect(shownHost('xn--b1abfaaepdrnnbgefbadotcwatmq2g4l.example')).toBe('почемужеонинеговорятпорусски.example');
  const mixed = asciiHost('pаypal.example') ?? '';
  expect([mixed.startsWith('xn--'), shownHost(mixed)]).toEqual([true, mixed]);
  for (const bad of ['xn--999999999', 'xn--', 'xn--a-', 'xn--zzzzzzzzzzzzzzzzzzzzz!']) expect(shownHost(bad)).toBe(bad);
});

test('what is shown, read again, is the same', () => {
  const letter = fc.constantFrom(...'abzéüßñ例子中国公司тестあア한-019');
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 12 }), (label) => {
      const host = asciiHost(`${label}.example`);
      fc.pre(host !== undefined);
      expect(asciiHost(shownHost(host))).toBe(host);
    }),
    { numRuns: 500 },
  );
});

describe('a host in ASCII', () => {
  test.each([
    ['Example.ORG', 'example.org'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['Ｅｘａｍｐｌｅ。org', 'example.org'],
    ['straße.example', 'xn--strae-oqa.example'],
    ['a.b.c.example', 'a.b.c.example'],
    [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example`],
  ])('%s is %s', (text, host) => expect(asciiHost(text)).toBe(host));

  test.each([
    '',
    'localhost',
    'example',
    '127.0.0.1',
    '1.2.3',
    '[::1]',
    'a.1',
    '-a.example',
    'a-.example',
    'a..example',
    '.example',
    'a b.example',
    'a_b.example',
    'a/b.example',
    'a?b.example',
    'a#b.example',
    'a@b.example',
    'a:80.example',
    'a%20b.example',
    `${'a'.repeat(64)}.example`,
    `${`${'a'.repeat(60)}.`.repeat(5)}example`,
  ])('none: %s', (text) => expect(asciiHost(text)).toBeUndefined());
});

describe('the bounds of an email address', () => {
  const host = (length: number) => `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(length - 122)}`;

  test('sixty-four characters before the @, and no more', () => {
    expect(emailAddress(`${'x'.repeat(64)}@example.org`)).toBe(`${'x'.repeat(64)}@example.org`);
    expect(emailAddress(`${'x'.repeat(65)}@example.org`)).toBeUndefined();
  });

  test('254 characters in all, and no more', () => {
    const local = 'x'.repeat(64);
    expect(emailAddress(`${local}@${host(180)}`)).toBeDefined();
    expect(emailAddress(`${'x'.repeat(64)}@${`${'a'.repeat(60)}.`.repeat(3)}${'b'.repeat(6)}`)?.length).toBe(254);
    expect(emailAddress(`${'x'.repeat(64)}@${`${'a'.repeat(60)}.`.repeat(3)}${'b'.repeat(7)}`)).toBeUndefined();
  });

  test.each(['%', '!', '|', '"', '(', ')', '/', '\\', '=', '?', '*', '#', '$', '&', '{', '}', '`', '^', ':', ';', ','])(
    'no %s before the @, which mail programs may take for something',
    (sign) => expect(emailAddress(`a${sign}b@example.org`)).toBeUndefined(),
  );

  test.each(['.a', 'a.', 'a..b', '.'])('no dot at an end or twice: %s', (local) =>
    expect(emailAddress(`${local}@example.org`)).toBeUndefined(),
  );
});

describe('a web address', () => {
  test.each([
    ['//exemple.fr/a', 'https://exemple.fr/a'],
    ['exemple.fr:8080/a?b=c#d', 'https://exemple.fr:8080/a?b=c#d'],
    ['exemple.fr?a', 'https://exemple.fr?a'],
    ['exemple.fr#a', 'https://exemple.fr#a'],
    ['https://exemple.fr/日本', 'https://exemple.fr/日本'],
    [' https://exemple.fr ', 'https://exemple.fr'],
  ])('%s is read as %s', (typed, address) => expect(webAddress(typed)).toEqual({ address }));

  test.each([
    'exemple.fr:99999',
    'exemple.fr:x',
    'mailto:a@exemple.fr',
    'data:text/html,x',
    'vbscript://exemple.fr',
    'https:exemple.fr',
    'https:///exemple.fr',
    'exemple.fr/a b',
    'https://exemple.fr\\@evil.example',
    'file://exemple.fr/a',
  ])('none: %s', (typed) => expect(webAddress(typed)).toEqual({ problem: 'not_a_web_address' }));

  test('of http is offered by https, without the port of http', () => {
    expect(webAddress('HTTP://Exemple.fr:80/a')).toEqual({ problem: 'not_https', offered: 'https://exemple.fr/a' });
    expect(webAddress('http://exemple.fr:8080')).toEqual({ problem: 'not_https', offered: 'https://exemple.fr:8080' });
  });
});

describe('whatever is typed', () => {
  const piece = [
    'a',
    'é',
    '中',
    '.',
    '@',
    '-',
    '/',
    ':',
    'https://',
    'xn--',
    ' ',
    '<',
    '>',
    '。',
    'org',
    '1',
    '\u200B',
  ];
  const typed = fc.oneof(anyText, textOf(piece, 8));

  test('an address that is read is read again as itself, and shown as one that is', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const address = emailAddress(text);
        if (address !== undefined) {
          expect(emailAddress(address)).toBe(address);
          expect(emailAddress(shownEmail(address))).toBe(address);
          expect(address).toMatch(/^[^\s@<>]+@[a-z0-9.-]+$/);
        }
        const web = webAddress(text);
        if ('address' in web) {
          expect(web.address).toMatch(/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#]\S*)?$/);
          expect(webAddress(web.address)).toEqual(web);
          expect(webAddress(shownWebAddress(web.address))).toEqual(web);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('no host that is shown mixes alphabets that look alike', () => {
    const label = textOf(['a', 'p', 'а', 'р', 'о', 'α', 'ο', 'օ', '中'], 6);
    fc.assert(
      fc.property(label, (text) => {
        const host = asciiHost(`${text}.example`);
        if (host === undefined) return;
        const [shown = ''] = shownHost(host).split('.');
        const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
        expect(shown.startsWith('xn--') || alphabets.filter((one) => one.test(shown)).length <= 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
