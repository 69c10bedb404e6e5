import { expect, expectTypeOf, it } from 'vitest';
import type { MailKind } from './mail.ts';
import { type MailFacts, participationChanges, requestChanges } from './mail-facts.ts';
import { removedStatuses } from './participant.ts';
import { requestStatuses } from './request.ts';

it('each kind of mail has its facts, and no fact is of a mail that is never sent', () => {
  expectTypeOf<keyof MailFacts>().toEqualTypeOf<MailKind>();
});

it('a change of a request says whether something was agreed, wherever both can be', () => {
  // A proposal is about what is not agreed yet.
  const plain = requestChanges.filter((change) => !change.endsWith('_unanswered') && !change.startsWith('propos'));
  expect(plain).toEqual(['cancelled', 'left', 'back']);
  expect(requestChanges.filter((change) => change.endsWith('_unanswered'))).toEqual([
    ...plain.filter((change) => change !== 'cancelled').map((change) => `${change}_unanswered`),
  ]);
});

it('a change that another’s act makes is no answer: those have a mail of their own', () => {
  for (const change of requestChanges) expect(requestStatuses as readonly string[]).not.toContain(change);
});

it('a place in an event is given, refused, ended or given back, never left: who leaves knows it', () => {
  expect(participationChanges).toEqual(['admitted', 'refused', 'ended', 'back']);
  expect(removedStatuses.filter((status) => (participationChanges as readonly string[]).includes(status))).toEqual([
    'refused',
  ]);
});
