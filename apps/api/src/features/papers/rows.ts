import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { displayName } from '@jumelage/domain/participant';
import { toWallTime } from '@jumelage/domain/time';
import { wordsOf } from '@jumelage/i18n/all-words';
import { formatMessage } from '@jumelage/i18n/message';
import { found } from '../../http/app-error.ts';
import type { Content } from './content.ts';

type Person = Content['people'][number];
type Slot = Content['slots'][number];
type Table = Content['tables'][number];

/** A placed meeting with all that a table of a spreadsheet says of it. */
export type MeetingRow = {
  readonly meeting: Content['meetings'][number];
  readonly slot: Slot;
  readonly table: Table;
  readonly people: readonly [Person, Person];
  readonly colleague: Person | undefined;
  readonly interpreter: Content['interpreters'][number] | undefined;
};

/** Lists placed meetings by time, then by table. */
export function meetingRows(content: Content): MeetingRow[] {
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
    new Map<string | null, T>(rows.map((row) => [row.id, row]));
  const slots = byId(content.slots);
  const tables = byId(content.tables);
  const interpreters = byId(content.interpreters);
  const people = byId(content.people);
  const person = (id: Id<'participant'>) => found(people.get(id));
  return content.meetings
    .map((meeting) => ({
      meeting,
      slot: found(slots.get(meeting.slotId)),
      table: found(tables.get(meeting.tableId)),
      people: [person(meeting.participantIds[0]), person(meeting.participantIds[1])] as const,
      colleague: people.get(meeting.colleagueId),
      interpreter: interpreters.get(meeting.interpreterId),
    }))
    .sort((a, b) => a.slot.startsAt.localeCompare(b.slot.startsAt) || a.table.number - b.table.number);
}

/** Collects the words of one reader's tables. */
export function wording(content: Content, language: Language) {
  const words = wordsOf(language, 'papers');
  const terms = wordsOf(language, 'terms');
  const wall = (instant: string, zone = content.event.zone) => toWallTime(Date.parse(instant), zone);
  return {
    words,
    terms,
    date: (instant: string) => wall(instant).slice(0, 10),
    time: (instant: string, zone?: string) => wall(instant, zone).slice(11),
    /** Writes the sign of a table beside its number. */
    sign: ({ label, zone, boothOf }: Table) =>
      [
        label,
        zone && formatMessage(words.zonePlace, { zone }, language),
        boothOf && formatMessage(words.booth, { name: boothOf.nameLatin }, language),
      ]
        .filter(Boolean)
        .join(' · '),
    table: ({ kind, number }: Table) => formatMessage(words[kind], { n: number }, language),
    name: ({ name }: Pick<Person, 'name'>) => displayName(name),
    latin: ({ name }: Pick<Person, 'name'>) => displayName({ family: name.family, given: name.given }),
    version:
      content.version === null ? words.draft : formatMessage(words.version, { version: content.version }, language),
  };
}
export type Wording = ReturnType<typeof wording>;
