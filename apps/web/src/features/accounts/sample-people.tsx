import { useMutation, useQuery } from '@tanstack/react-query';
import type { Response } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Card } from '../../ui/card.tsx';
import { PersonName } from '../../ui/lang-text.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import { demoPeopleQuery, signInAsSample } from './queries.ts';

type Person = Response<'GET /api/demo/people'>['people'][number];

/** Draws the sample people of the demonstration, each signed in by one click. */
export function SamplePeople({ onEntered }: { readonly onEntered: () => void }) {
  const t = useWords('accounts');
  const core = useWords('core');
  const { data, error, refetch } = useQuery(demoPeopleQuery);
  const enter = useMutation({
    ...signInAsSample,
    onSuccess: (session) => {
      signInAsSample.onSuccess(session);
      onEntered();
    },
  });
  return (
    <Card className="bg-sunken">
      <div className="mb-4 grid justify-items-start gap-2">
        <Tag tone="warn">{core('sample')}</Tag>
        <h2 className="font-semibold text-xl">{t('demoTitle')}</h2>
        <p className="text-muted text-sm">{t('demoText')}</p>
      </div>
      <ProblemAlert error={error ?? enter.error} onRetry={error ? refetch : undefined} />
      {!data && !error && <Skeleton lines={5} />}
      <ul className="grid gap-2">
        {data?.people.map((person) => (
          <li key={person.userId}>
            <SampleButton person={person} busy={enter.isPending} onChoose={() => enter.mutate(person.userId)} />
          </li>
        ))}
      </ul>
      <p className="mt-4 text-sm">
        <Link to="/outbox" className="font-medium text-azure underline underline-offset-4">
          {t('demoOutbox')}
        </Link>
      </p>
    </Card>
  );
}

function SampleButton({
  person,
  busy,
  onChoose,
}: {
  readonly person: Person;
  readonly busy: boolean;
  readonly onChoose: () => void;
}) {
  const t = useWords('accounts');
  const parts = {
    entrepreneur: t('partEntrepreneur'),
    investor: t('partInvestor'),
    organiser: t('partOrganiser'),
    admin: t('partAdmin'),
  };
  return (
    <button
      type="button"
      disabled={busy}
      className="flex w-full items-center gap-3 rounded-lg border border-line bg-surface px-3 py-2.5 text-left hover:border-azure disabled:opacity-60"
      onClick={onChoose}
    >
      {person.country && <SideMark country={person.country} short />}
      <span className="min-w-0 flex-1">
        <span className="block font-medium">
          <PersonName name={person.name} />
        </span>
        <span className="block text-muted text-sm">
          {[parts[person.part], person.organisation].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span aria-hidden="true" className="text-azure">
        →
      </span>
    </button>
  );
}
