import { cooperationKinds } from '@jumelage/domain/organisation';
import { expect, test } from 'vitest';
import { questions, questionsFrom } from './asks.ts';

type Needed = 'ours' | 'theirs';
const cooperation = (...pairs: (readonly [kind: string, needed: Needed])[]) => ({
  criterion: 'cooperation',
  facts: { pairs: pairs.map(([kind, needed]) => ({ kind, needed, topics: [] })) },
});
/** Facts of every criterion come with each pair, those of which nothing is known too. */
const ticket = (company: Needed | null, raiseEuroCents: number | null) => ({
  criterion: 'ticket',
  facts: { company, raiseEuroCents, fit: 'unknown' },
});
const lead = (ours: string | null, theirs: string | null) => ({ criterion: 'lead', facts: { ours, theirs } });
const [noTicket, noLead] = [ticket(null, null), lead(null, null)];

test.each([
  [
    'an integrator that would pilot the product of a company',
    [noTicket, noLead, cooperation(['pilot_customer', 'ours'])],
    ['pilot_site'],
  ],
  ['the company, asked by that integrator', [noTicket, noLead, cooperation(['pilot_customer', 'theirs'])], ['trial']],
  ['a factory', [cooperation(['manufacture', 'ours']), noTicket], ['factory']],
  ['who seeks our factory', [noTicket, cooperation(['manufacture', 'theirs'])], ['order']],
  ['a distributor', [cooperation(['distribution', 'ours'])], ['distributor']],
  ['a brand', [cooperation(['distribution', 'theirs'])], ['brand']],
  ['a park', [noTicket, cooperation(['landing_support', 'ours'])], ['settling']],
  ['a newcomer, asked by the park', [cooperation(['landing_support', 'theirs'])], ['newcomer']],
  ['a laboratory', [noTicket, cooperation(['research', 'ours'], ['licence', 'ours'])], ['research', 'licence']],
  ['an investor, by who raises', [ticket('ours', 5e7), cooperation(['investment', 'ours'])], ['investor']],
  ['who raises, by an investor', [cooperation(['investment', 'theirs']), ticket('theirs', 5e7), noLead], ['round']],
  ['an investor, by a company that raises nothing', [ticket('ours', null), noLead], []],
  ['an investor, by another', [noTicket, lead('lead', 'follow')], ['co_investment']],
  ['an investor, by a company', [noTicket, lead(null, 'lead')], []],
])('asks %s what the two seek and offer', (_who, reasons, expected) => {
  expect(questionsFrom(reasons)).toEqual(expected);
});

test('asks about the strongest reasons, each once, at most two things', () => {
  const [both, other] = [
    cooperation(['investment', 'ours'], ['manufacture', 'ours']),
    cooperation(['licence', 'ours']),
  ];
  expect(questionsFrom([ticket('ours', 5e7), both, other])).toEqual(['investor', 'factory']);
});

test('asks nothing of an offer that is of another field', () => {
  const apart = { kind: 'licence', needed: 'ours', topics: [], isNear: false };
  expect(questionsFrom([{ criterion: 'cooperation', facts: { pairs: [apart] } }])).toEqual([]);
});

test('asks nothing where no reason leads to a question', () => {
  const topics = { criterion: 'topics', facts: { pairs: [{ ours: 'solar', needed: 'ours' }] } };
  const unheard = {
    criterion: 'cooperation',
    facts: { pairs: [{ kind: 'manufacture' }, { kind: 'x', needed: 'ours' }] },
  };
  expect(questionsFrom([topics, unheard, { criterion: 'cooperation', facts: {} }])).toEqual([]);
});

test('has a question for both sides of each kind of cooperation', () => {
  const asked = cooperationKinds.flatMap((kind) =>
    (['ours', 'theirs'] as const).map((needed) => questionsFrom([cooperation([kind, needed])])),
  );
  expect(asked.map(({ length }) => length)).toEqual(asked.map(() => 1));
  expect([...new Set([...asked.flat(), 'co_investment'])].sort()).toEqual([...questions].sort());
});
