import { describe, expect, it } from 'vitest';
import { isNoMailbox, outcomeOf, readSmtpUrl, senderOf } from './smtp.ts';

describe('the address of a mail server', () => {
  it.each([
    ['smtps://mail.example', { host: 'mail.example', port: 465, secure: true, requireTLS: false }],
    ['smtp://mail.example', { host: 'mail.example', port: 587, secure: false, requireTLS: true }],
    ['smtp://mail.example:2525', { host: 'mail.example', port: 2525, secure: false, requireTLS: true }],
    ['smtp://mail.example?tls=off', { host: 'mail.example', port: 587, secure: false, requireTLS: false }],
    ['smtp://127.0.0.1:1025', { host: '127.0.0.1', port: 1025, secure: false, requireTLS: false }],
    ['smtp://[::1]', { host: '::1', port: 587, secure: false, requireTLS: false }],
    ['smtp://[2001:db8::1]', { host: '2001:db8::1', port: 587, secure: false, requireTLS: true }],
  ])('%s', (url, expected) => {
    expect(readSmtpUrl(url)).toEqual({ ...expected, auth: undefined });
  });

  it('with a user whose name and password are encoded', () => {
    expect(readSmtpUrl('smtps://jo%40firm.example:p%3Ass%2Fw%25@mail.example').auth).toEqual({
      user: 'jo@firm.example',
      pass: 'p:ss/w%',
    });
    expect(readSmtpUrl('smtps://jo@mail.example').auth).toEqual({ user: 'jo', pass: '' });
  });
});

describe('the sender of the envelope', () => {
  it.each([
    ['no-reply@match.example', 'no-reply@match.example'],
    ['Jumelage <no-reply@match.example>', 'no-reply@match.example'],
    ['"Forum, Paris" <forum@match.example>', 'forum@match.example'],
    ['双城对接 <no-reply@match.example>', 'no-reply@match.example'],
  ])('of %s', (text, address) => {
    expect(senderOf(text)).toBe(address);
  });

  it('has to be there', () => {
    expect(() => senderOf('Jumelage')).toThrow('has no address');
  });
});

describe('whether a mailbox does not exist (RFC 3463)', () => {
  it.each<[number, string, boolean]>([
    [550, '550 5.1.1 no such user', true],
    [550, '550-5.1.1 no such user', true],
    [550, '550 5.1.10 recipient not found', true],
    [550, '550 5.2.1 mailbox disabled', true],
    [550, '550 5.2.2 mailbox full', false],
    // The sender's address is what is wrong.
    [550, '550 5.1.7 bad sender', false],
    [550, '550 5.1.8 bad sender system', false],
    [550, '550 5.7.1 relaying denied', false],
    [550, '550 5.4.4 unable to route', false],
    // Without an enhanced code the plain one speaks.
    [550, '550 unknown', true],
    [551, '551 user not local', true],
    [553, '553 mailbox name not allowed', true],
    [552, '552 too much', false],
    [554, '554 failed', false],
  ])('%i %s: %s', (code, response, expected) => {
    expect(isNoMailbox(code, response)).toBe(expected);
  });
});

describe('what came of a mail', () => {
  const error = (responseCode: number | undefined, response: string, command = '') => ({
    ...{ message: 'failed', responseCode, response, command },
  });
  it.each<[string, ReturnType<typeof error>, boolean, string]>([
    ['refused mailbox', error(550, '550 5.1.1 unknown', 'RCPT TO'), false, 'no_such_address'],
    ['refused recipient', error(550, '550 5.7.1 denied', 'RCPT TO'), false, 'refused'],
    ['full mailbox', error(552, '552 5.2.2 full', 'RCPT TO'), false, 'later'],
    ['full mailbox by the enhanced code alone', error(554, '554 5.2.2 full', 'RCPT TO'), false, 'later'],
    ['greylisted', error(451, '451 4.7.1 later', 'RCPT TO'), false, 'later'],
    ['refused sender: the server may be mended', error(550, '550 5.1.8 sender', 'MAIL FROM'), false, 'later'],
    ['refused sign-in', error(535, '535 5.7.8 credentials', 'AUTH'), false, 'later'],
    ['refused before the text', error(554, '554 spam', 'DATA'), false, 'refused'],
    ['no connection', error(undefined, ''), false, 'later'],
    ['refused after the text', error(554, '554 spam'), true, 'refused'],
    ['put off after the text', error(451, '451 later'), true, 'later'],
    ['silence after the text: it may have arrived', error(undefined, ''), true, 'unknown'],
  ])('%s', (_, wire, isHandedOver, result) => {
    expect(outcomeOf(wire, isHandedOver).result).toBe(result);
  });

  it('with the words of the server on one short line, else those of the library', () => {
    const problemOf = (...given: Parameters<typeof outcomeOf>) => {
      const outcome = outcomeOf(...given);
      return 'problem' in outcome ? outcome.problem : undefined;
    };
    expect(problemOf(error(550, '550-5.1.1 no\r\n550 5.1.1  user', 'RCPT TO'), false)).toBe(
      '550-5.1.1 no 550 5.1.1 user',
    );
    expect(problemOf(error(undefined, ''), false)).toBe('failed');
    expect(problemOf(error(550, `550 ${'x'.repeat(500)}`), true)).toHaveLength(300);
  });
});
