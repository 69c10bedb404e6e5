import { shownEmail } from '@jumelage/domain/addresses';
import { type ParticipantStatus, takesPart } from '@jumelage/domain/participant';
import type { PeopleOrder } from '@jumelage/domain/people-filter';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { useNarrow } from '../../lib/wide.ts';
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
  readonly selected: ReadonlySet<Person['id']>;
  readonly onSelect: (people: readonly Person[], isSelected: boolean) => void;
  readonly sort: PeopleOrder;
  readonly direction: 'asc' | 'desc';
  readonly onSort: (sort: PeopleOrder) => void;
};

/** The classes of each column: its width, and from which width of screen on it is drawn. */
const wide = {
  select: 'w-11',
  name: 'w-[20%]',
  organisation: 'w-[21%]',
  status: 'w-[9rem]',
  requests: 'w-[5.5rem] text-right',
  meetings: 'w-24 text-right',
  more: 'max-xl:hidden',
  acts: 'w-40',
} as const;

/**
 * Lists who takes part, or wishes to: rows of 40 px, in which what is too long is cut; the person's own page of the
 * table has it whole. On a phone a row is of two lines.
 */
export function PeopleTable(props: PeopleTableProps) {
  const { people, selected, onSelect, sort, direction, onSort, ...acts } = props;
  const t = useWords('participants');
  const terms = useTerms();
  const { orders } = useTexts('participants');
  const isNarrow = useNarrow();
  const sorting = { sort, direction, onSort };
  const areAll = people.every(({ id }) => selected.has(id));
  return (
    <table className="w-full table-fixed border-collapse text-left max-sm:block">
      <caption className="sr-only">{t('caption')}</caption>
      {!isNarrow && (
        <thead>
          <tr className="border-line border-b text-muted text-sm">
            <th scope="col" className={`px-2 ${wide.select}`}>
              <Tick label={t('selectPage')} isOn={areAll} onOn={(isOn) => onSelect(people, isOn)} />
            </th>
            <SortHeader by="name" className={wide.name} {...sorting}>
              {orders.name}
            </SortHeader>
            <SortHeader by="organisation" className={wide.organisation} {...sorting}>
              {terms.label.organisation}
            </SortHeader>
            <SortHeader by="status" className={wide.status} {...sorting}>
              {terms.label.status}
            </SortHeader>
            <SortHeader by="requests" className={wide.requests} {...sorting}>
              {orders.requests}
            </SortHeader>
            <SortHeader by="meetings" className={wide.meetings} {...sorting}>
              {orders.meetings}
            </SortHeader>
            <th scope="col" className={`px-2 font-medium ${wide.more}`}>
              {t('toNote')}
            </th>
            <th scope="col" className={`px-2 font-medium ${wide.acts}`}>
              {t('actions')}
            </th>
          </tr>
        </thead>
      )}
      <tbody className="max-sm:grid max-sm:gap-1.5">
        {people.map((person) => (
          <PersonRow
            key={person.id}
            {...{ person, isNarrow }}
            isSelected={selected.has(person.id)}
            onSelect={(isSelected) => onSelect([person], isSelected)}
            acts={acts}
          />
        ))}
      </tbody>
    </table>
  );
}

type SortHeaderProps = Pick<PeopleTableProps, 'sort' | 'direction' | 'onSort'> & {
  readonly by: PeopleOrder;
  readonly className: string;
  readonly children: ReactNode;
};

function SortHeader({ by, sort, direction, onSort, className, children }: SortHeaderProps) {
  const isSorted = by === sort;
  const Arrow = direction === 'asc' ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      className={`px-2 font-medium ${className}`}
      aria-sort={isSorted ? (direction === 'asc' ? 'ascending' : 'descending') : 'none'}
    >
      <button
        type="button"
        className={`inline-flex min-h-9 max-w-full items-center gap-1 hover:text-ink ${isSorted ? 'font-semibold text-ink' : ''}`}
        onClick={() => onSort(by)}
      >
        <span className="truncate">{children}</span>
        {isSorted && <Arrow aria-hidden="true" className="size-4 shrink-0" />}
      </button>
    </th>
  );
}

type TickProps = { readonly label: string; readonly isOn: boolean; readonly onOn: (isOn: boolean) => void };

function Tick({ label, isOn, onOn }: TickProps) {
  return (
    <input
      type="checkbox"
      className="block size-5 accent-azure max-sm:m-3"
      aria-label={label}
      checked={isOn}
      onChange={(event) => onOn(event.target.checked)}
    />
  );
}

type PersonRowProps = {
  readonly person: Person;
  readonly isNarrow: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
  readonly acts: Omit<PersonActsProps, 'person'>;
};

function PersonRow({ person, isNarrow, isSelected, onSelect, acts }: PersonRowProps) {
  const t = useWords('participants');
  const terms = useTerms();
  const { listedName } = useFormat();
  const name = listedName(person.name);
  const { organisation, status } = person;
  const title = [name, person.email && shownEmail(person.email)].filter(Boolean).join(' · ');
  const cell = 'px-2 sm:h-10 sm:truncate max-sm:p-0';
  return (
    <tr
      className={`border-line border-b max-sm:grid max-sm:grid-cols-[2.75rem_minmax(0,1fr)_auto_auto] max-sm:items-center max-sm:gap-x-2 max-sm:rounded-xl max-sm:border max-sm:px-2 max-sm:py-1.5 sm:hover:bg-sunken/60 ${isSelected ? 'bg-azure-soft/60' : ''}`}
    >
      <td className="px-2 max-sm:row-span-2 max-sm:p-0">
        <Tick label={t('selectName', { name })} isOn={isSelected} onOn={onSelect} />
      </td>
      <th scope="row" className={`font-semibold max-sm:min-w-0 ${cell}`}>
        <button
          type="button"
          title={title}
          className="min-h-9 w-full truncate text-left underline-offset-4 hover:underline max-sm:min-h-11"
          onClick={() => acts.onEdit(person)}
        >
          <PersonName name={person.name} />
        </button>
      </th>
      <td className={`max-sm:col-span-3 max-sm:col-start-2 max-sm:row-start-2 max-sm:text-sm ${cell}`}>
        <span className="flex items-baseline gap-1.5" title={organisation.nameLatin}>
          <SideMark country={organisation.country} short />
          <span className="min-w-0 truncate">
            <OrganisationName {...organisation} />
          </span>
        </span>
      </td>
      <td className={cell}>
        <Tag tone={tones[status]}>{terms.participantStatus[status]}</Tag>
      </td>
      {!isNarrow && (
        <>
          <td className={`text-right tabular-nums ${cell}`}>{person.requests}</td>
          <td className={`text-right tabular-nums ${cell}`}>{person.meetings}</td>
          <td className={`text-sm ${cell} ${wide.more}`}>
            <Notes person={person} />
          </td>
        </>
      )}
      <td className="px-2 max-sm:col-start-4 max-sm:row-start-1 max-sm:p-0">
        <PersonActs person={person} {...acts} />
      </td>
    </tr>
  );
}

/** Writes in one line what an organiser should know of somebody before they act: account, consent, tags. */
function Notes({ person }: { readonly person: Person }) {
  const t = useWords('participants');
  const notes = [
    ...person.tags,
    !person.hasAccount && t('noAccount'),
    !person.shownAbroad && takesPart(person.status) && t('notShown'),
  ].filter(Boolean);
  const text = notes.join(' · ');
  return (
    <span title={text} className="text-muted">
      {text}
    </span>
  );
}
