import type { Id } from '@jumelage/domain/ids';
import type { Trilingual } from '@jumelage/domain/language';
import type { Country } from '@jumelage/domain/organisation';
import type { Kit } from '../kit.sqlite.ts';

/** Defines science parks, and which of them are twins. */
export function defineParks(k: Kit) {
  const parks = k.table('parks', {
    id: k.text<Id<'park'>>('id').primaryKey(),
    country: k.text<Country>('country').notNull(),
    name: k.json<Trilingual>('name').notNull(),
    city: k.json<Trilingual>('city').notNull(),
  });

  const parkTwins = k.table(
    'park_twins',
    {
      parkId: k
        .text<Id<'park'>>('park_id')
        .notNull()
        .references(() => parks.id),
      twinId: k
        .text<Id<'park'>>('twin_id')
        .notNull()
        .references(() => parks.id),
    },
    (t) => [k.primaryKey({ columns: [t.parkId, t.twinId] })],
  );

  return { parks, parkTwins };
}
export type Parks = ReturnType<typeof defineParks>;
