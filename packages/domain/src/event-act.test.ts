import { describe, expect, it } from 'vitest';
import { eventPermits, eventStatuses, isPermitted } from './event.ts';
import { allEventActs, type EventAct, eventActs, eventActsOf, type Standing } from './event-act.ts';
import { participantStatuses } from './participant.ts';

const nobody: Standing = {
  phase: 'open',
  hasEnded: false,
  isUser: true,
  organises: false,
  status: null,
  actsFor: false,
};

describe('what somebody can do at an event', () => {
  it.each<[string, Partial<Standing>, EventAct[]]>([
    ['a visitor', { isUser: false }, []],
    ['a visitor who is an organiser by mistake', { isUser: false, organises: true, status: 'admitted' }, []],
    ['somebody signed in', {}, ['register']],
    ['somebody who waits', { status: 'registered' }, ['change_registration', 'withdraw', 'ask', 'subscribe']],
    ['somebody who is in', { status: 'admitted' }, ['change_registration', 'withdraw', 'ask', 'answer', 'subscribe']],
    [
      'somebody who is in, on the day',
      { status: 'admitted', phase: 'running' },
      ['change_registration', 'withdraw', 'ask', 'answer', 'report', 'subscribe'],
    ],
    [
      'somebody who was in, afterwards',
      { status: 'admitted', phase: 'closed' },
      ['withdraw', 'answer', 'report', 'subscribe'],
    ],
    [
      'somebody who was in, after the last slot',
      { status: 'admitted', phase: 'running', hasEnded: true },
      ['withdraw', 'answer', 'report', 'subscribe'],
    ],
    ['somebody signed in, after the last slot', { hasEnded: true }, []],
    [
      'an organiser in the name of who was in, after the last slot',
      { organises: true, status: 'admitted', actsFor: true, hasEnded: true },
      ['withdraw', 'answer'],
    ],
    ['somebody signed in, after registration ended', { past: ['register'] }, []],
    [
      'somebody who is in, after all deadlines',
      { status: 'admitted', past: ['register', 'request', 'answer'] },
      ['change_registration', 'withdraw', 'subscribe'],
    ],
    [
      'an organiser in the name of who is in, after all deadlines',
      { organises: true, status: 'admitted', actsFor: true, past: ['register', 'request', 'answer'] },
      ['change_registration', 'withdraw', 'ask', 'answer'],
    ],
    ['somebody refused', { status: 'refused' }, []],
    ['somebody who withdrew', { status: 'withdrawn' }, ['register']],
    ['somebody who withdrew, afterwards', { status: 'withdrawn', phase: 'closed' }, []],
    ['an organiser', { organises: true }, ['register', 'schedule']],
    ['an organiser of a draft', { organises: true, phase: 'draft' }, []],
    [
      'an organiser who comes too',
      { organises: true, status: 'admitted' },
      ['change_registration', 'withdraw', 'ask', 'answer', 'subscribe', 'schedule'],
    ],
    [
      'an organiser in somebody’s name',
      { organises: true, status: 'admitted', actsFor: true },
      ['change_registration', 'withdraw', 'ask', 'answer'],
    ],
    [
      'an organiser in the name of who waits',
      { organises: true, status: 'registered', actsFor: true },
      ['change_registration', 'withdraw', 'ask'],
    ],
  ])('%s', (_, standing, acts) => {
    expect(eventActsOf({ ...nobody, ...standing })).toEqual(acts);
  });

  it('follows from the table, at every phase and in every standing', () => {
    for (const phase of eventStatuses)
      for (const status of [null, ...participantStatuses])
        for (const organises of [false, true])
          for (const actsFor of [false, true]) {
            const can = eventActsOf({ phase, hasEnded: false, isUser: true, organises, status, actsFor });
            for (const act of allEventActs) {
              const row: { readonly permit?: 'register'; readonly by: readonly string[]; readonly delegable: boolean } =
                eventActs[act] as never;
              const isTheirs =
                row.by.includes(status ?? 'nobody') || (organises && !actsFor && row.by.includes('organiser'));
              const expected =
                isTheirs && (!row.permit || isPermitted(row.permit, phase)) && (row.delegable || !actsFor);
              expect([phase, status, organises, actsFor, act, can.includes(act)]).toEqual([
                phase,
                status,
                organises,
                actsFor,
                act,
                expected,
              ]);
            }
          }
  });

  it('takes nothing from who organises besides', () => {
    for (const phase of eventStatuses)
      for (const status of [null, ...participantStatuses]) {
        const own = eventActsOf({ ...nobody, phase, status });
        expect(eventActsOf({ ...nobody, phase, status, organises: true })).toEqual(expect.arrayContaining(own));
      }
  });
});

describe('the table of acts', () => {
  it.each([
    ['register', ['nobody', 'withdrawn']],
    ['change_registration', ['registered', 'admitted']],
    ['withdraw', ['registered', 'admitted']],
    ['ask', ['registered', 'admitted']],
    ['answer', ['admitted']],
    ['report', ['admitted']],
    ['subscribe', ['registered', 'admitted']],
    ['schedule', ['organiser']],
  ] as const)('%s is for %j', (act, by) => expect(eventActs[act].by).toEqual(by));

  it('lets nobody act in another’s name but for what that person could do', () => {
    const delegable = allEventActs.filter((act) => eventActs[act].delegable);
    expect(delegable).toEqual(['change_registration', 'withdraw', 'ask', 'answer']);
    for (const act of delegable)
      expect([act, (eventActs[act].by as readonly string[]).includes('organiser')]).toEqual([act, false]);
  });

  it('asks of a phase only what a phase permits', () => {
    for (const act of allEventActs) {
      const row = eventActs[act];
      if ('permit' in row) expect(Object.keys(eventPermits)).toContain(row.permit);
    }
  });
});
