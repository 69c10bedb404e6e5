import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { eventId, session, zone } from '../../testing/event.ts';
import { PeopleFilters } from './people-filters.tsx';
import type { PeopleSearch } from './people-search.ts';
import type { EventView } from './queries.ts';

let asked: PeopleSearch[] = [];
beforeEach(() => {
  asked = [];
});

const day = 24 * 60 * 60 * 1000;
/** The morning of the sample event, a day from now. */
const tomorrow = {
  ...session,
  slots: session.slots.map((slot, i) => ({
    ...slot,
    startsAt: new Date(Date.now() + day + i * 30 * 60_000).toISOString(),
    endsAt: new Date(Date.now() + day + i * 30 * 60_000 + 20 * 60_000).toISOString(),
  })),
};
const eventWith = (facts: object) => ({ id: eventId, zone, sessions: [tomorrow], ...facts }) as unknown as EventView;

function Page({ event, begin }: { readonly event: EventView; readonly begin: PeopleSearch }) {
  const [search, setSearch] = useState(begin);
  return (
    <PeopleFilters
      event={event}
      search={search}
      countries={[
        { country: 'BE', people: 5 },
        { country: 'CN', people: 1200 },
      ]}
      onSearch={(next) => {
        asked.push(next);
        setSearch(next);
      }}
    />
  );
}
const drawFilters = (begin: PeopleSearch = {}, status = 'admitted') =>
  draw(<Page event={eventWith({ registration: { status } })} begin={begin} />, { words: ['events', 'terms'] });
const chip = (name: string) => screen.getByRole('combobox', { name });

test('a chip narrows the list from its first page on, and gives it back', async () => {
  const { user } = await drawFilters({ q: 'li', page: 3 });
  await user.selectOptions(chip('Sector'), 'cleantech');
  await user.selectOptions(chip('Language'), 'zh');
  expect(asked).toEqual([
    { q: 'li', sector: 'cleantech' },
    { q: 'li', sector: 'cleantech', language: 'zh' },
  ]);
  await user.selectOptions(chip('Sector'), '');
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(asked.slice(2)).toEqual([{ q: 'li', language: 'zh' }, { q: 'li' }]);
  expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
});

test('the countries that occur are offered with their people, home first, and one that was chosen stays', async () => {
  await drawFilters({ country: 'IT' });
  const options = within(chip('Country or region')).getAllByRole('option');
  expect(options.slice(1).map((one) => one.textContent)).toEqual(['China (1,200)', 'Belgium (5)', 'Italy (0)']);
});

test('what is typed is asked for once somebody pauses, in any script, beside the filters', async () => {
  const { user } = await drawFilters({ sector: 'it', page: 2 });
  await user.type(screen.getByRole('searchbox'), '林晓');
  await waitFor(() => expect(asked).toEqual([{ sector: 'it', q: '林晓' }]));
});

test('the slots to come are offered to whoever meets there, and to nobody else', async () => {
  const { user } = await drawFilters();
  const slots = within(chip('Free at')).getAllByRole('option');
  expect(slots.map((one) => one.getAttribute('value'))).toEqual(['', 'slt_1', 'slt_2', 'slt_3']);
  await user.selectOptions(chip('Free at'), 'slt_2');
  expect(asked).toEqual([{ freeIn: 'slt_2' }]);
});

test('who is not admitted is offered no slots', async () => {
  await drawFilters({}, 'registered');
  expect(screen.queryByRole('combobox', { name: 'Free at' })).toBeNull();
});
