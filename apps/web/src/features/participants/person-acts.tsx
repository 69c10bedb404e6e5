import { displayName, participantTransitions, takesPart } from '@jumelage/domain/participant';
import { Check, Ellipsis, Undo2, UserCheck, UserMinus, X } from 'lucide-react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { Person } from './organise-queries.ts';

export type PersonActsProps = {
  readonly person: Person;
  readonly onAnswer: (person: Person, status: 'admitted' | 'refused') => void;
  readonly onRemove: (person: Person) => void;
  readonly onUndoRemoval: (person: Person) => void;
  readonly onEdit: (person: Person) => void;
  readonly onActFor: (person: Person) => void;
};

/** Draws the acts that an organiser may do on a person now. */
export function PersonActs(props: PersonActsProps) {
  const { person, onUndoRemoval, onEdit } = props;
  const t = useWords('participants');
  const name = displayName(person.name);
  return (
    <div className="flex flex-wrap gap-1.5">
      <AnswerButtons {...props} />
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
        {takesPart(person.status) && <MoreActs {...props} />}
      </div>
    </div>
  );
}

/** Admits or refuses, where the lifecycle allows it. */
function AnswerButtons({ person, onAnswer }: PersonActsProps) {
  const t = useWords('participants');
  const name = displayName(person.name);
  // Admitting them again would leave behind what went with them.
  const takesBack = person.removal !== null && person.removal.meetings + person.removal.requests > 0;
  return (
    <>
      {participantTransitions[person.status].includes('admitted') && !takesBack && (
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
    </>
  );
}

/** One choice of the menu. */
const item = 'flex min-h-11 items-center gap-2 rounded-lg px-3 text-left hover:bg-sunken';

function MoreActs({ person, onRemove, onActFor }: PersonActsProps) {
  const t = useWords('participants');
  const name = displayName(person.name);
  return (
    <Menu
      buttonClass="min-h-9"
      label={<Ellipsis aria-hidden="true" className="size-5" />}
      ariaLabel={t('more', { name })}
    >
      <div className="grid gap-1">
        <button type="button" className={item} aria-label={t('actForName', { name })} onClick={() => onActFor(person)}>
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
  );
}
