import type { DeskPerson } from '@jumelage/contracts/days';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { SideMark } from '../../ui/tag.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { isNamed } from './find-people.ts';

type PersonPickerProps = {
  readonly label: string;
  readonly people: readonly DeskPerson[];
  readonly person: DeskPerson | undefined;
  readonly onPerson: (person: DeskPerson | undefined) => void;
};

/** Chooses one of many people by name, in either script, or by organisation. */
export function PersonPicker({ label, people, person, onPerson }: PersonPickerProps) {
  const t = useWords('days');
  const [typed, setTyped] = useState('');
  if (person) {
    return (
      <div className="grid gap-1.5">
        <p className="font-medium">{label}</p>
        <div className="flex flex-wrap items-center justify-between gap-2 rounded-lg border border-azure bg-azure-soft px-3 py-2">
          <PersonLine person={person} />
          <Button look="quiet" size="sm" onClick={() => onPerson(undefined)}>
            {t('changePerson')}
          </Button>
        </div>
      </div>
    );
  }
  const found = typed.trim() === '' ? [] : people.filter((one) => isNamed(one, typed)).slice(0, 6);
  return (
    <div className="grid gap-2">
      <TextInput
        label={label}
        hint={t('searchPerson')}
        type="search"
        autoComplete="off"
        value={typed}
        onValue={setTyped}
      />
      {typed.trim() !== '' && (
        <p role="status" className={found.length === 0 ? 'text-muted text-sm' : 'sr-only'}>
          {t('found', { n: found.length })}
        </p>
      )}
      <ul className="grid gap-1">
        {found.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="w-full rounded-lg border border-line px-3 py-2 text-left hover:border-azure hover:bg-azure-soft"
              onClick={() => {
                onPerson(one);
                setTyped('');
              }}
            >
              <PersonLine person={one} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PersonLine({ person }: { readonly person: DeskPerson }) {
  return (
    <span className="flex items-center gap-2.5">
      <SideMark country={person.organisation.country} short />
      <span className="grid">
        <span className="font-medium">
          <PersonName name={person.name} />
        </span>
        <span className="text-muted text-sm">
          <OrganisationName {...person.organisation} />
        </span>
      </span>
    </span>
  );
}
