import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenTopics,
  type DropReason,
  dropReasonOf,
  dropReasons,
  isBulk,
  type MailKind,
  type MailRecipient,
  mailKinds,
  mailTopics,
  notificationKinds,
  retryAfter,
} from './mail.ts';

const kinds = Object.keys(mailKinds) as MailKind[];
const known: MailRecipient = {
  user: { isDisabled: false, isVerified: true },
  isStopped: false,
  hasRefused: false,
  hasAgreed: true,
  isStale: false,
};
const dropped = (recipient: Partial<MailRecipient>) =>
  kinds.filter((kind) => dropReasonOf(kind, { ...known, ...recipient }) !== undefined);
const ofTopic = (...topics: readonly string[]) => kinds.filter((kind) => topics.includes(mailKinds[kind]));
const unlike = (some: readonly MailKind[]) => kinds.filter((kind) => !some.includes(kind));

/** Mails that somebody without a proven address gets: to prove it, or because they were invited there. */
const toUnproven: readonly MailKind[] = ['sign_up_code', 'sign_in_code', 'reset', 'new_email_code', 'invitation'];

describe('a mail is not sent', () => {
  it('to nobody for no reason', () => expect(dropped({})).toEqual([]));

  it('to a closed account, whatever it is', () => {
    expect(dropped({ user: { isDisabled: true, isVerified: true } })).toEqual(kinds);
  });

  it('to an address that nobody answered for, but for what proves it', () => {
    expect(dropped({ user: { isDisabled: false, isVerified: false } })).toEqual(unlike(toUnproven));
  });

  it('to an address without an account, but for what concerns accounts and what organisers write', () => {
    expect(dropped({ user: null })).toEqual(unlike([...ofTopic('account'), 'mailing']));
  });

  it('to an address without an account that refused what organisers write', () => {
    expect(dropReasonOf('mailing', { ...known, user: null, hasRefused: true })).toBe('refused');
  });

  it('to an address that refused mails for good, but for the code by which one leaves it', () => {
    expect(dropped({ isStopped: true })).toEqual(unlike(['new_email_code']));
  });

  it('on a topic that was switched off; what concerns the account cannot be', () => {
    expect(dropped({ hasRefused: true })).toEqual(unlike(ofTopic('account')));
  });

  it('as a newsletter without a yes to it', () => {
    expect(dropped({ hasAgreed: false })).toEqual(['newsletter']);
  });

  it('once what it is about is past', () => expect(dropped({ isStale: true })).toEqual(kinds));

  it.each<[MailKind, Partial<MailRecipient>, DropReason]>([
    [
      'newsletter',
      { user: { isDisabled: true, isVerified: false }, isStopped: true, hasAgreed: false, isStale: true },
      'disabled',
    ],
    ['newsletter', { user: { isDisabled: false, isVerified: false }, isStopped: true, hasAgreed: false }, 'unverified'],
    ['newsletter', { isStopped: true, hasAgreed: false, hasRefused: true }, 'stopped'],
    ['newsletter', { hasAgreed: false, hasRefused: true, isStale: true }, 'not_agreed'],
    ['digest', { hasRefused: true, isStale: true }, 'refused'],
    ['digest', { user: null, isStale: true }, 'refused'],
    ['sign_in_code', { isStale: true, hasRefused: true, hasAgreed: false }, 'over'],
  ])('%s to %j: for the first reason that applies, %s', (kind, recipient, reason) => {
    expect(dropReasonOf(kind, { ...known, ...recipient })).toBe(reason);
    expect(dropReasons).toContain(reason);
  });
});

describe('topics', () => {
  it('can be switched off, all but the account’s', () => {
    expect(chosenTopics).toEqual(mailTopics.filter((topic) => topic !== 'account'));
  });

  it('of bulk mails are those that nobody waits for', () => {
    expect(kinds.filter(isBulk)).toEqual(['mailing', 'digest', 'newsletter']);
  });

  it('have a mail each', () => {
    for (const topic of mailTopics) expect([topic, ofTopic(topic).length > 0]).toEqual([topic, true]);
  });
});

describe('a mail that was refused for now', () => {
  it('is tried again seven times, ever later, within two days', () => {
    const waits = Array.from({ length: 9 }, (_, i) => retryAfter(i + 1));
    expect(waits).toEqual([1, 5, 15, 60, 240, 720, 1440, undefined, undefined]);
    const minutes = waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0);
    expect(minutes).toBeLessThan(48 * 60);
  });

  it('was tried once at least', () => expect(retryAfter(0)).toBeUndefined());
});

it('what the bell tells is mailed as well, but for what only the page shows', () => {
  const onlyShown = notificationKinds.filter((kind) => !kinds.includes(kind as MailKind));
  expect(onlyShown).toEqual(['message_received', 'running_late', 'contact_given', 'merge_settled', 'acted_for']);
});

describe('whoever a mail is for', () => {
  const recipient: fc.Arbitrary<MailRecipient> = fc.record({
    user: fc.option(fc.record({ isDisabled: fc.boolean(), isVerified: fc.boolean() })),
    isStopped: fc.boolean(),
    hasRefused: fc.boolean(),
    hasAgreed: fc.boolean(),
    isStale: fc.boolean(),
  });
  const kind = fc.constantFrom(...kinds);

  it('one thing more against it never sends it', () => {
    const against = [{ isStopped: true }, { hasRefused: true }, { hasAgreed: false }, { isStale: true }];
    fc.assert(
      fc.property(recipient, kind, fc.constantFrom(...against), (to, of, more) => {
        if (dropReasonOf(of, to) !== undefined) expect(dropReasonOf(of, { ...to, ...more })).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it('a mail about the account does not ask what they switched off or agreed to', () => {
    fc.assert(
      fc.property(recipient, fc.constantFrom(...ofTopic('account')), (to, of) => {
        const opened = dropReasonOf(of, { ...to, hasRefused: false, hasAgreed: true });
        expect(dropReasonOf(of, { ...to, hasRefused: true, hasAgreed: false })).toBe(opened);
      }),
      { numRuns: 200 },
    );
  });

  it('is mailed nothing but what concerns the account, and what organisers write, until they have one', () => {
    fc.assert(
      fc.property(recipient, kind, (to, of) => {
        if (mailKinds[of] !== 'account' && of !== 'mailing')
          expect(dropReasonOf(of, { ...to, user: null })).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});
