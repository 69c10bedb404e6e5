import { shownEmail } from '@jumelage/domain/addresses';
import { displayName, type ParticipantStatus, takesPart } from '@jumelage/domain/participant';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { SideMark, Tag, type Tone } from '../../ui/tag.tsx';
import type { Person } from './organise-queries.ts';
import { PersonActs, type PersonActsProps } from './person-acts.tsx';

const tones: Readonly<Record<ParticipantStatus, Tone>> = {
  registered: 'warn',
  admitted: 'good',
  refused: 'bad',
  withdrawn: 'plain',
};

type PeopleTableProps = Omit<PersonActsProps, 'person'> & {
  readonly people: readonly Person[];
  readonly slotCount: number;
  readonly selected: ReadonlySet<Person['id']>;
  readonly onSelect: (person: Person, isSelected: boolean) => void;
};

/** Lists who takes part, or wishes to, with what an organiser can do about each. */
export function PeopleTable({ people, slotCount, selected, onSelect, ...acts }: PeopleTableProps) {
  const t = useWords('participants');
  const columns: readonly Column<Person>[] = [
    {
      id: 'select',
      header: t('select'),
      cell: (person) => (
        <input
          type="checkbox"
          className="size-5 accent-azure"
          aria-label={t('selectName', { name: displayName(person.name) })}
          checked={selected.has(person.id)}
          onChange={(event) => onSelect(person, event.target.checked)}
        />
      ),
    },
    ...usePersonColumns(slotCount),
    { id: 'acts', header: t('actions'), cell: (person) => <PersonActs person={person} {...acts} /> },
  ];
  return <DataTable caption={t('caption')} rows={people} rowKey={({ id }) => id} columns={columns} />;
}

/** Lists the columns of the table of people. */
function usePersonColumns(slotCount: number): readonly Column<Person>[] {
  const t = useWords('participants');
  const terms = useTerms();
  const format = useFormat();
  return [
    { id: 'name', header: t('name'), isName: true, cell: (person) => <Identity person={person} /> },
    {
      id: 'organisation',
      header: terms.label.organisation,
      cell: ({ organisation }) => (
        <span className="grid gap-0.5">
          <OrganisationName {...organisation} />
          <SideMark country={organisation.country} />
        </span>
      ),
    },
    {
      id: 'status',
      header: terms.label.status,
      cell: ({ status }) => <Tag tone={tones[status]}>{terms.participantStatus[status]}</Tag>,
    },
    {
      id: 'languages',
      header: terms.label.languages,
      cell: ({ languages }) => format.list(languages.map((language) => terms.language[language])),
    },
    {
      id: 'availability',
      header: t('availability'),
      cell: ({ attendance, unavailable }) => (
        <span className="grid gap-0.5 text-sm">
          <span>{terms.attendance[attendance]}</span>
          <span className="text-muted">
            {unavailable.length === 0
              ? t('allSlots')
              : t('slotsOf', { free: slotCount - unavailable.length, all: slotCount })}
          </span>
        </span>
      ),
    },
  ];
}

/** Draws a person's name and address, and what an organiser must know before they are shown to the other side. */
function Identity({ person }: { readonly person: Person }) {
  const t = useWords('participants');
  return (
    <span className="grid gap-0.5">
      <PersonName name={person.name} />
      <span className="wrap-anywhere font-normal text-muted text-sm">{person.email && shownEmail(person.email)}</span>
      {!person.hasAccount && <span className="font-normal text-muted text-xs">{t('noAccount')}</span>}
      {!person.shownAbroad && takesPart(person.status) && (
        <span className="font-normal text-warn text-xs">{t(person.hasAccount ? 'notShownOwn' : 'notShown')}</span>
      )}
    </span>
  );
}
