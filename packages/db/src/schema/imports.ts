import type { Id } from '@jumelage/domain/ids';
import type { ImportConsent } from '@jumelage/domain/import';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { ownedBy, userIfAny } from './columns.ts';
import type { Events } from './events.ts';
import type { Organisations } from './organisations.ts';
import type { Participants } from './participants.ts';

/** The numbers of an import: people brought, changed and left, rows refused, organisations made. */
export type ImportCounts = {
  imported: number;
  updated: number;
  known: number;
  bad: number;
  organisationsCreated: number;
};

/** The columns of a participant that an import changed. */
export type ChangedColumns = Record<string, unknown>;

/** Defines the imports of an event, what each changed, and how its lists are read. */
export function defineImports(
  k: Kit,
  {
    users,
    events,
    organisations,
    participants,
  }: Pick<Accounts, 'users'> &
    Pick<Events, 'events'> &
    Pick<Organisations, 'organisations'> &
    Pick<Participants, 'participants'>,
) {
  /** The lists that were brought into an event. People that one added name it (`participants.import_id`). */
  const imports = k.table(
    'imports',
    {
      id: k.text<Id<'import'>>('id').primaryKey(),
      eventId: ownedBy<'event'>(k, 'event_id', () => events.id),
      /** Null where the command line brought it, or the account is gone. */
      by: userIfAny(k, 'by', () => users.id),
      at: k.instant('at').notNull(),
      fileName: k.text('file_name'),
      consent: k.text<ImportConsent>('consent').notNull(),
      counts: k.json<ImportCounts>('counts').notNull(),
      /** Organisations that it drafted, and those whose country it confirmed. */
      drafted: k.json<Id<'organisation'>[]>('drafted').notNull(),
      confirmed: k.json<Id<'organisation'>[]>('confirmed').notNull(),
      undoneAt: k.instant('undone_at'),
      undoneBy: userIfAny(k, 'undone_by', () => users.id),
    },
    (t) => [k.index('imports_event').on(t.eventId, t.at)],
  );

  /** People that an import updated: their columns before and after. */
  const importChanges = k.table(
    'import_changes',
    {
      importId: ownedBy<'import'>(k, 'import_id', () => imports.id),
      participantId: ownedBy<'participant'>(k, 'participant_id', () => participants.id),
      before: k.json<ChangedColumns>('before').notNull(),
      after: k.json<ChangedColumns>('after').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.importId, t.participantId] }),
      k.index('import_changes_participant').on(t.participantId),
    ],
  );

  /** Texts of an organisation that came with a list, until they are read into its profile. */
  const importTexts = k.table('import_texts', {
    organisationId: ownedBy<'organisation'>(k, 'organisation_id', () => organisations.id).primaryKey(),
    description: k.text('description').notNull(),
    offer: k.text('offer').notNull(),
    need: k.text('need').notNull(),
    createdAt: k.instant('created_at').notNull(),
  });

  /** The mapping of lists with the same headings at an event: the field of each column, and values for empty cells. */
  const importMappings = k.table(
    'import_mappings',
    {
      eventId: ownedBy<'event'>(k, 'event_id', () => events.id),
      /** A hash of the headings, whatever their order. */
      headings: k.text('headings').notNull(),
      map: k.json<Record<string, string | null>>('map').notNull(),
      defaults: k.json<Record<string, string>>('defaults').notNull(),
      usedAt: k.instant('used_at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.eventId, t.headings] })],
  );

  return { imports, importChanges, importTexts, importMappings };
}
export type Imports = ReturnType<typeof defineImports>;
