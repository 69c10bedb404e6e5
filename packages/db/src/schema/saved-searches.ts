import type { Id } from '@jumelage/domain/ids';
import type { SearchedList, SearchFilter } from '@jumelage/domain/saved-search';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { mayBeOwnedBy, ownedBy } from './columns.ts';
import type { Organisations } from './organisations.ts';

/** Defines searches that people saved, to see and be mailed what is new in them. */
export function defineSavedSearches(
  k: Kit,
  { users, organisations }: Pick<Accounts, 'users'> & Pick<Organisations, 'organisations'>,
) {
  const savedSearches = k.table(
    'saved_searches',
    {
      id: k.text<Id<'search'>>('id').primaryKey(),
      userId: ownedBy<'user'>(k, 'user_id', () => users.id),
      /** The organisation whose suggestions it filters; null for the directory. */
      organisationId: mayBeOwnedBy<'organisation'>(k, 'organisation_id', () => organisations.id),
      list: k.text<SearchedList>('list').notNull(),
      name: k.text('name').notNull(),
      filter: k.json<SearchFilter>('filter').notNull(),
      /** The instant at which its person looked at it last: what came afterwards is new. */
      seenAt: k.instant('seen_at').notNull(),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [
      k.index('saved_searches_user').on(t.userId, t.createdAt),
      k.index('saved_searches_organisation').on(t.organisationId),
    ],
  );
  return { savedSearches };
}
