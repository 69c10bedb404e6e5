import { shownEmail } from '@jumelage/domain/addresses';
import { displayName, type ParticipantStatus, participantTransitions, takesPart } from '@jumelage/domain/participant';
import { Check, Ellipsis, Undo2, UserCheck, UserMinus, X } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { Menu } from '../../ui/menu.tsx';
import { SideMark, Tag, type Tone } from '../../ui/tag.tsx';
import type { Person } from './organise-queries.ts';

const tones: Readonly<Record<ParticipantStatus, Tone>> = {
  registered: 'warn',
  admitted: 'good',
  refused: 'bad',
  withdrawn: 'plain',
};

/** One choice of a row's menu. */
const item = 'flex min-h-11 items-center gap-2 rounded-lg px-3 text-left hover:bg-sunken';

type PeopleTableProps = {
  readonly people: readonly Person[];
  readonly slotCount: number;
  readonly selected: ReadonlySet<Person['id']>;
  readonly onSelect: (person: Person, isSelected: boolean) => void;
  readonly onAnswer: (person: Person, status: 'admitted' | 'refused') => void;
  readonly onRemove: (person: Person) => void;
  readonly onUndoRemoval: (person: Person) => void;
  readonly onEdit: (person: Person) => void;
  readonly onActFor: (person: Person) => void;
};

export function PeopleTable({
  people,
  slotCount,
  selected,
  onSelect,
  onAnswer,
  onRemove,
  onUndoRemoval,
  onEdit,
  onActFor,
}: PeopleTableProps) {
  const t = useWords('participants');
  const terms = useTerms();
  const format = useFormat();
  const who = (person: Person) => (
    <span className="grid gap-0.5">
      <PersonName name={person.name} />
      <span className="wrap-anywhere font-normal text-muted text-sm">{person.email && shownEmail(person.email)}</span>
      {!person.hasAccount && <span className="font-normal text-muted text-xs">{t('noAccount')}</span>}
      {!person.shownAbroad && takesPart(person.status) && (
        <span className="font-normal text-warn text-xs">{t(person.hasAccount ? 'notShownOwn' : 'notShown')}</span>
      )}
    </span>
  );
  const acts = (person: Person) => {
    const name = displayName(person.name);
    const may = participantTransitions[person.status];
    // Admitting them anew would leave behind what went with them.
    const takesBack = person.removal !== null && person.removal.meetings + person.removal.requests > 0;
    return (
      <div className="flex flex-wrap gap-1.5">
        {may.includes('admitted') && !takesBack && (
          <Button
            size="sm"
            look="secondary"
            aria-label={t('admitName', { name })}
            icon={<Check aria-hidden="true" className="size-4 text-good" />}
            onClick={() => onAnswer(person, 'admitted')}
          >
            {t('admit')}
          </Button>
        )}
        {person.status === 'registered' && (
          <Button
            size="sm"
            look="secondary"
            aria-label={t('refuseName', { name })}
            icon={<X aria-hidden="true" className="size-4 text-bad" />}
            onClick={() => onAnswer(person, 'refused')}
          >
            {t('refuse')}
          </Button>
        )}
        {person.removal && (
          <Button
            size="sm"
            look="quiet"
            aria-label={t('undoRemovalName', { name })}
            title={t('undoRemovalHint', { meetings: person.removal.meetings, requests: person.removal.requests })}
            icon={<Undo2 aria-hidden="true" className="size-4" />}
            onClick={() => onUndoRemoval(person)}
          >
            {t('undoRemoval')}
          </Button>
        )}
        <div className="ms-auto flex items-center">
          <Button size="sm" look="quiet" aria-label={t('editName', { name })} onClick={() => onEdit(person)}>
            {t('edit')}
          </Button>
          {takesPart(person.status) && (
            <Menu
              buttonClass="min-h-9"
              label={<Ellipsis aria-hidden="true" className="size-5" />}
              ariaLabel={t('more', { name })}
            >
              <div className="grid gap-1">
                <button
                  type="button"
                  className={item}
                  aria-label={t('actForName', { name })}
                  onClick={() => onActFor(person)}
                >
                  <UserCheck aria-hidden="true" className="size-4" />
                  {t('actFor')}
                </button>
                {person.status === 'admitted' && (
                  <button type="button" className={item} onClick={() => onRemove(person)}>
                    <UserMinus aria-hidden="true" className="size-4 text-bad" />
                    {t('remove')}
                  </button>
                )}
              </div>
            </Menu>
          )}
        </div>
      </div>
    );
  };
  return (
    <DataTable
      caption={t('caption')}
      rows={people}
      rowKey={({ id }) => id}
      columns={[
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
        { id: 'name', header: t('name'), isName: true, cell: who },
        {
          id: 'organisation',
          header: t('organisation'),
          cell: ({ organisation }) => (
            <span className="grid gap-0.5">
              <OrganisationName {...organisation} />
              <SideMark country={organisation.country} />
            </span>
          ),
        },
        {
          id: 'status',
          header: t('status'),
          cell: ({ status }) => <Tag tone={tones[status]}>{terms.participantStatus[status]}</Tag>,
        },
        {
          id: 'languages',
          header: t('languages'),
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
        { id: 'acts', header: t('actions'), cell: acts },
      ]}
    />
  );
}
