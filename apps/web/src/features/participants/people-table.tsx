import { shownEmail } from '@jumelage/domain/addresses';
import { type ParticipantStatus, takesPart } from '@jumelage/domain/participant';
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
  const { listedName } = useFormat();
  const columns: readonly Column<Person>[] = [
    {
      id: 'select',
      phone: 'max-sm:row-span-4 max-sm:self-start',
      header: t('select'),
      cell: (person) => (
        <input
          type="checkbox"
          className="size-5 accent-azure max-sm:m-3"
          aria-label={t('selectName', { name: listedName(person.name) })}
          checked={selected.has(person.id)}
          onChange={(event) => onSelect(person, event.target.checked)}
        />
      ),
    },
    ...usePersonColumns(slotCount),
    {
      id: 'acts',
      header: t('actions'),
      phone: 'max-sm:col-start-4 max-sm:row-start-1 max-sm:self-start',
      cell: (person) => <PersonActs person={person} {...acts} />,
    },
  ];
  return (
    <DataTable
      caption={t('caption')}
      rows={people}
      rowKey={({ id }) => id}
      columns={columns}
      phone="max-sm:grid-cols-[2.75rem_minmax(0,1fr)_auto_auto]"
    />
  );
}

/** Lists the columns of the table of people. */
function usePersonColumns(slotCount: number): readonly Column<Person>[] {
  const t = useWords('participants');
  const terms = useTerms();
  const format = useFormat();
  return [
    {
      id: 'name',
      header: t('name'),
      isName: true,
      phone: 'max-sm:col-span-2 max-sm:min-w-0',
      cell: (person) => <Identity person={person} />,
    },
    {
      id: 'organisation',
      phone: 'max-sm:col-span-3 max-sm:col-start-2 max-sm:row-start-2 max-sm:text-sm',
      header: terms.label.organisation,
      cell: ({ organisation }) => (
        <span className="flex items-baseline gap-1.5">
          <SideMark country={organisation.country} short />
          <span className="min-w-0 max-sm:truncate">
            <OrganisationName {...organisation} />
          </span>
        </span>
      ),
    },
    {
      id: 'status',
      header: terms.label.status,
      phone: 'max-sm:col-span-2 max-sm:col-start-3 max-sm:row-start-3 max-sm:justify-self-end',
      cell: ({ status }) => <Tag tone={tones[status]}>{terms.participantStatus[status]}</Tag>,
    },
    {
      id: 'languages',
      header: terms.label.languages,
      phone: 'max-sm:col-start-2 max-sm:row-start-3 max-sm:text-muted max-sm:text-xs',
      cell: ({ languages }) => format.list(languages.map((language) => terms.language[language])),
    },
    {
      id: 'availability',
      header: t('availability'),
      phone: 'max-sm:col-span-3 max-sm:col-start-2 max-sm:row-start-4',
      cell: ({ attendance, unavailable }) => (
        <span className="flex flex-wrap gap-x-2 text-sm max-sm:text-xs max-sm:leading-4">
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
    <span className="grid leading-snug">
      <PersonName name={person.name} />
      <span className="wrap-anywhere font-normal text-muted text-sm max-sm:truncate max-sm:text-xs">
        {person.email && shownEmail(person.email)}
      </span>
      <span className="flex flex-wrap gap-x-2 font-normal text-xs empty:hidden">
        {!person.hasAccount && <span className="text-muted">{t('noAccount')}</span>}
        {!person.shownAbroad && takesPart(person.status) && (
          <span className="text-warn">{t(person.hasAccount ? 'notShownOwn' : 'notShown')}</span>
        )}
      </span>
    </span>
  );
}
