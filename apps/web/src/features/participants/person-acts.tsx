import { participantTransitions, takesPart } from '@jumelage/domain/participant';
import { Check, Ellipsis, Pencil, Undo2, UserCheck, UserMinus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { useNarrow } from '../../lib/wide.ts';
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

type Act = {
  readonly text: string;
  /** The act with the person's name, where a list would read the same in every row. */
  readonly label?: string;
  readonly title?: string;
  readonly icon: ReactNode;
  readonly look: 'secondary' | 'quiet';
  readonly run: () => void;
};

/** Draws the acts that an organiser may do on a person now: on a phone all in one menu. */
export function PersonActs(props: PersonActsProps) {
  const answers = useAnswers(props);
  const edit = useEdit(props);
  const more = useMore(props);
  const { person } = props;
  // What was done closes the menu: it offers other acts from then on.
  const menu = `${person.status} ${person.removal !== null}`;
  if (useNarrow()) return <ActMenu key={menu} person={person} acts={[...answers, edit, ...more]} />;
  return (
    <div className="flex gap-1">
      {answers.map((act) => (
        <ActButton key={act.text} act={act} />
      ))}
      <div className="ms-auto flex items-center">
        <ActButton act={edit} />
        {more.length > 0 && <ActMenu person={person} acts={more} />}
      </div>
    </div>
  );
}

/** Lists admitting and refusing, where the lifecycle allows it, and the way back from a removal. */
function useAnswers({ person, onAnswer, onUndoRemoval }: PersonActsProps): readonly Act[] {
  const t = useWords('participants');
  const { listedName } = useFormat();
  const name = listedName(person.name);
  const { removal } = person;
  // Admitting them again would leave behind what went with them.
  const takesBack = removal !== null && removal.meetings + removal.requests > 0;
  const admit: Act = {
    text: t('admit'),
    label: t('admitName', { name }),
    icon: <Check aria-hidden="true" className="size-4 text-good" />,
    look: 'secondary',
    run: () => onAnswer(person, 'admitted'),
  };
  const refuse: Act = {
    text: t('refuse'),
    label: t('refuseName', { name }),
    icon: <X aria-hidden="true" className="size-4 text-bad" />,
    look: 'secondary',
    run: () => onAnswer(person, 'refused'),
  };
  return [
    ...(participantTransitions[person.status].includes('admitted') && !takesBack ? [admit] : []),
    ...(person.status === 'registered' ? [refuse] : []),
    ...(removal
      ? [
          {
            text: t('undoRemoval'),
            label: t('undoRemovalName', { name }),
            title: t('undoRemovalHint', { meetings: removal.meetings, requests: removal.requests }),
            icon: <Undo2 aria-hidden="true" className="size-4" />,
            look: 'quiet' as const,
            run: () => onUndoRemoval(person),
          },
        ]
      : []),
  ];
}

function useEdit({ person, onEdit }: PersonActsProps): Act {
  const t = useWords('participants');
  const { listedName } = useFormat();
  return {
    text: t('edit'),
    label: t('editName', { name: listedName(person.name) }),
    icon: <Pencil aria-hidden="true" className="size-4" />,
    look: 'quiet',
    run: () => onEdit(person),
  };
}

/** Lists the acts on who takes part: in their name, and to take them out. */
function useMore({ person, onActFor, onRemove }: PersonActsProps): readonly Act[] {
  const t = useWords('participants');
  const { listedName } = useFormat();
  if (!takesPart(person.status)) return [];
  const actFor: Act = {
    text: t('actFor'),
    label: t('actForName', { name: listedName(person.name) }),
    icon: <UserCheck aria-hidden="true" className="size-4" />,
    look: 'quiet',
    run: () => onActFor(person),
  };
  const remove: Act = {
    text: t('remove'),
    icon: <UserMinus aria-hidden="true" className="size-4 text-bad" />,
    look: 'quiet',
    run: () => onRemove(person),
  };
  return person.status === 'admitted' ? [actFor, remove] : [actFor];
}

/** Draws an act of a row by its sign alone; its words are read out, and shown to who points at it. */
function ActButton({ act }: { readonly act: Act }) {
  return (
    <Button
      size="sm"
      look={act.look}
      className="px-2!"
      aria-label={act.label}
      title={act.title ?? act.text}
      icon={act.icon}
      onClick={act.run}
    />
  );
}

function ActMenu({ person, acts }: { readonly person: Person; readonly acts: readonly Act[] }) {
  const t = useWords('participants');
  const { listedName } = useFormat();
  return (
    <Menu
      buttonClass="sm:min-h-9"
      label={<Ellipsis aria-hidden="true" className="size-5" />}
      ariaLabel={t('more', { name: listedName(person.name) })}
    >
      <div className="grid gap-1">
        {acts.map(({ text, label, title, icon, run }) => (
          <button
            key={text}
            type="button"
            className="flex min-h-11 items-center gap-2 rounded-lg px-3 text-left hover:bg-sunken"
            aria-label={label}
            title={title}
            onClick={run}
          >
            {icon}
            {text}
          </button>
        ))}
      </div>
    </Menu>
  );
}
