import type { Id } from '@jumelage/domain/ids';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { OrganisationName } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { SideMark } from '../../ui/tag.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { directoryQuery, type OrganisationCard } from '../organisations/queries.ts';
import { WhyNotAnswer } from './why-not-answer.tsx';

const typingPause = 300;
const mostFound = 6;

/** Looks up an organisation that one expected to see, and says where it stands or what keeps it out. */
export function WhyNot({ organisationId }: { readonly organisationId: Id<'organisation'> }) {
  const t = useWords('suggestions');
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<OrganisationCard>();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSought(typed.trim()), typingPause);
    return () => clearTimeout(timer);
  }, [typed]);
  // After a choice or a restart the reader goes on where the old control was: the focus follows.
  const go = (next: OrganisationCard | undefined) => {
    setChosen(next);
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('input, [tabindex="-1"]')?.focus());
  };
  return (
    <div ref={root} className="grid gap-3">
      {chosen ? (
        <>
          <WhyNotAnswer key={chosen.id} organisationId={organisationId} other={chosen} />
          <Button look="secondary" size="sm" className="justify-self-start" onClick={() => go(undefined)}>
            {t('whyNotAnother')}
          </Button>
        </>
      ) : (
        <>
          <TextInput
            label={t('whyNotSearch')}
            hint={t('whyNotLead')}
            type="search"
            maxLength={100}
            autoComplete="off"
            value={typed}
            onValue={setTyped}
          />
          <Found sought={sought} own={organisationId} onChoose={go} />
        </>
      )}
    </div>
  );
}

type FoundProps = {
  readonly sought: string;
  readonly own: Id<'organisation'>;
  readonly onChoose: (organisation: OrganisationCard) => void;
};

function Found({ sought, own, onChoose }: FoundProps) {
  const t = useWords('suggestions');
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...directoryQuery({ q: sought, page: 1, size: mostFound }),
    enabled: sought !== '',
  });
  const items = sought === '' ? [] : (data?.items.filter(({ id }) => id !== own) ?? []);
  return (
    <div aria-busy={isPlaceholderData} className="grid gap-2">
      <ProblemAlert error={error} onRetry={refetch} />
      <p role="status" className="text-muted text-sm empty:hidden">
        {sought !== '' && data && !isPlaceholderData
          ? t('whyNotFound', { n: items.length === 0 ? 0 : data.total })
          : ''}
      </p>
      <ul className="grid gap-1.5 empty:hidden">
        {items.map((organisation) => (
          <li key={organisation.id}>
            <button
              type="button"
              className="flex min-h-11 w-full items-center gap-2.5 rounded-lg border border-line px-3 py-1.5 text-start hover:border-azure hover:bg-azure-soft"
              onClick={() => onChoose(organisation)}
            >
              <SideMark country={organisation.country} short />
              <span className="min-w-0 flex-1 font-medium text-sm">
                <OrganisationName nameLatin={organisation.nameLatin} nameHanzi={organisation.nameHanzi} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
