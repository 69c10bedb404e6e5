import type { OrganisationView } from '@jumelage/contracts/organisations';
import { referenceRates } from '@jumelage/domain/money';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { explained, forum, matchOf, ourId, signIn } from '../../testing/match.ts';
import { organisation } from '../../testing/organisation.ts';
import { answer } from '../../testing/server.ts';
import { setWindowWidth } from '../../testing/window.ts';
import { type Compared, CompareTable } from './compare-table.tsx';

beforeEach(() => {
  signIn();
  answer('GET /api/events', { events: [] });
  answer('GET /api/topics', { topics: [] });
  answer('GET /api/exchange-rates', referenceRates);
});

function compared(name: string, facts: Partial<OrganisationView> = {}): Compared {
  const match = matchOf(name, { meetAt: [forum(`par_${name.toLowerCase()}`)] });
  return {
    organisation: { ...organisation, ...match.organisation, offers: [], needs: [], mine: null, ...facts },
    explanation: { match: explained(match), excludedBy: null, excludedSide: null, rank: 1, total: 3 },
  };
}

const raise = { round: 'seed', money: { amount: 900_000_000, currency: 'EUR' }, use: {} } as const;
const three = [compared('Blade', { raise }), compared('Rotor'), compared('Tower', { stage: 'seed' })];

async function drawTable() {
  const onRemove = vi.fn();
  const table = <CompareTable organisationId={ourId} compared={three} onRemove={onRemove} />;
  return { ...(await draw(table, { words: ['matches', 'suggestions', 'reasons', 'organisations'] })), onRemove };
}

test('begins with the facts that a meeting is about, and says which are the same for all', async () => {
  await drawTable();
  const [facts] = screen.getAllByRole('table');
  const rows = within(facts as HTMLElement)
    .getAllByRole('rowheader')
    .map((one) => one.textContent);
  expect(rows).toEqual([
    'Amount sought or ticket size · differs',
    'Stage · differs',
    'Languages · same for all',
    'Type · same for all',
    'Location · same for all',
    'Sector · same for all',
    'Next step',
  ]);
  const stages = within(screen.getByRole('row', { name: /^Stage/ })).getAllByRole('cell');
  expect(stages.map((one) => [one.textContent, one.hasAttribute('data-differs')])).toEqual([
    ['Growth', true],
    ['Growth', true],
    ['Seed', true],
  ]);
  within(screen.getByRole('row', { name: /^Amount/ })).getByText('seeks €9m');
});

test('has an act for each, and takes one off', async () => {
  const { user, onRemove } = await drawTable();
  expect(screen.getAllByRole('button', { name: 'Meet · Forum' })).toHaveLength(3);
  expect(screen.getAllByRole('button', { name: 'Hide' })).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Remove Rotor from the comparison' }));
  expect(onRemove).toHaveBeenCalledWith('org_rotor');
});

test('folds away how the criteria speak, without the starting point and what has no effect', async () => {
  await drawTable();
  const folded = screen.getByText('Criteria').closest('details') as HTMLDetailsElement;
  expect(folded.open).toBe(false);
  const rows = within(folded)
    .getAllByRole('rowheader', { hidden: true })
    .map((one) => one.textContent);
  expect(rows).toEqual(['Location', 'Needs and offers', 'Languages']);
});

test('has two side by side on a phone, and walks to the others', async () => {
  setWindowWidth(390);
  const { user } = await drawTable();
  const shown = () => {
    const [facts] = screen.getAllByRole('table');
    return within(facts as HTMLElement)
      .getAllByRole('link')
      .map((one) => one.textContent);
  };
  expect(shown()).toEqual(['Blade 示例', 'Rotor 示例']);
  screen.getByText('1–2 of 3');
  expect(screen.getByRole('button', { name: 'Previous' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(shown()).toEqual(['Rotor 示例', 'Tower 示例']);
  expect(screen.getByRole('button', { name: 'Next' })).toHaveProperty('disabled', true);
});
