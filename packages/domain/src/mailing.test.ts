import { describe, expect, it } from 'vitest';
import { dropReasons, mailStatuses } from './mail.ts';
import {
  applyToMailing,
  deletableMailings,
  type MailingAct,
  mailingActs,
  mailingLimits,
  mailingStatuses,
  mayBegin,
  recipientStateOf,
  recipientStates,
  scheduleProblem,
} from './mailing.ts';
import { day, hour, minute } from './time.ts';

const acts = Object.keys(mailingActs) as MailingAct[];
const now = Date.UTC(2026, 11, 1, 9);

describe('the life of a mailing', () => {
  it('is this table, and nothing else is possible', () => {
    const possible = mailingStatuses.flatMap((from) =>
      acts.flatMap((act) => {
        const decision = applyToMailing(from, act);
        return decision.ok ? [`${from} ${act} ${decision.value}`] : [];
      }),
    );
    expect(possible).toEqual([
      'draft change draft',
      'draft schedule scheduled',
      'draft send sending',
      'scheduled schedule scheduled',
      'scheduled unschedule draft',
      'scheduled send sending',
      'scheduled start sending',
      'sending stop stopped',
      'sending finish sent',
      'stopped resume sending',
    ]);
  });

  it('refuses with a code', () => {
    expect(applyToMailing('sent', 'send')).toEqual({ ok: false, code: 'mailing_status_refused' });
  });

  it('ends where somebody got something: it is deleted only before', () => {
    for (const status of deletableMailings) expect(applyToMailing(status, 'send').ok).toBe(true);
    expect(mailingStatuses.filter((status) => !(deletableMailings as readonly string[]).includes(status))).toEqual([
      'sending',
      'sent',
      'stopped',
    ]);
  });
});

describe('how many mailings begin', () => {
  const begun = (n: number, ago: number) => Array.from({ length: n }, () => now - ago);

  it('is limited within 24 hours, to the millisecond', () => {
    expect(mayBegin(begun(mailingLimits.perEvent - 1, hour), now)).toBe(true);
    expect(mayBegin(begun(mailingLimits.perEvent, hour), now)).toBe(false);
    expect(mayBegin(begun(mailingLimits.perEvent, day - 1), now)).toBe(false);
    expect(mayBegin(begun(mailingLimits.perEvent, day), now)).toBe(true);
  });

  it('leaves a person fewer of them than an event sends', () => {
    expect(mailingLimits.perPerson).toBeLessThan(mailingLimits.perEvent);
  });
});

it.each([
  ['now', now, 'too_early'],
  ['a minute ago', now - minute, 'too_early'],
  ['in a minute', now + minute, undefined],
  ['in a year', now + 366 * day, undefined],
  ['later than that', now + 366 * day + 1, 'too_late'],
])('a mailing for %s: %s → %s', (_when, at, problem) => expect(scheduleProblem(at, now)).toBe(problem));

describe('what became of a recipient', () => {
  it('is read from the outbox for whoever was queued', () => {
    const states = mailStatuses.map((status) => [status, recipientStateOf('queued', { status, problem: null })]);
    expect(states).toEqual([
      ['waiting', 'queued'],
      ['sending', 'queued'],
      ['sent', 'sent'],
      ['uncertain', 'failed'],
      ['failed', 'failed'],
      ['dropped', 'failed'],
    ]);
  });

  it('has a word for each reason not to send', () => {
    const states = dropReasons.map((problem) => [problem, recipientStateOf('queued', { status: 'dropped', problem })]);
    expect(states).toEqual([
      ['nobody', 'no_address'],
      ['disabled', 'refused'],
      ['unverified', 'refused'],
      ['stopped', 'bounced'],
      ['refused', 'refused'],
      ['not_agreed', 'refused'],
      ['over', 'stopped'],
      ['rejected', 'bounced'],
      ['called_off', 'stopped'],
    ]);
  });

  it('is known at once for whoever was not', () => {
    expect(recipientStateOf('no_address', null)).toBe('no_address');
    expect(recipientStateOf('limited', null)).toBe('limited');
    expect(recipientStateOf('queued', null)).toBe('stopped');
  });

  it('reaches every state', () => {
    const reached = new Set([
      ...mailStatuses.map((status) => recipientStateOf('queued', { status, problem: null })),
      ...dropReasons.map((problem) => recipientStateOf('queued', { status: 'dropped', problem })),
      recipientStateOf('limited', null),
    ]);
    expect([...reached].sort()).toEqual([...recipientStates].sort());
  });
});
