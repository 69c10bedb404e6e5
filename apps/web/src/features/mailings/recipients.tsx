import { mailingLimits, type RecipientState, recipientStates } from '@jumelage/domain/mailing';
import { displayName } from '@jumelage/domain/participant';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { usePage } from '../../lib/paging.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Pagination } from '../../ui/tabs.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { type EventId, type MailingRecipient, type MailingView, recipientsQuery } from './queries.ts';

const tones: Readonly<Record<RecipientState, Tone>> = {
  queued: 'azure',
  sent: 'good',
  bounced: 'bad',
  no_address: 'warn',
  refused: 'plain',
  limited: 'plain',
  failed: 'bad',
  stopped: 'plain',
};

type LogProps = { readonly eventId: EventId; readonly mailing: MailingView };

/** Draws the log of a mailing: each figure leads to its people. */
export function RecipientLog({ eventId, mailing }: LogProps) {
  const t = useWords('mailings');
  const [state, setState] = useState<RecipientState>();
  const { page, size, setPage } = usePage({ phone: 10, wide: 25 });
  const scope = { eventId, mailingId: mailing.id };
  const { data, error, isPending, refetch } = useQuery(recipientsQuery(scope, { page, size, ...(state && { state }) }));
  return (
    <div className="grid gap-4">
      <Figures
        counts={mailing.counts}
        people={mailing.people}
        state={state}
        onState={(next) => {
          setState(next);
          setPage(1);
        }}
      />
      {mailing.counts.no_address > 0 && (
        <p className="text-sm text-warn">
          {t('noAddress', { n: mailing.counts.no_address })}{' '}
          <Link
            to="/events/$eventId/organise/invitations"
            params={{ eventId }}
            className="text-azure underline underline-offset-4"
          >
            {t('codesForThem')}
          </Link>
        </p>
      )}
      <ProblemAlert error={error} onRetry={refetch} />
      {isPending && <Skeleton lines={8} />}
      {data && <People people={data.items} />}
      {data && <Pagination page={data.page} size={data.size} total={data.total} onPage={setPage} />}
    </div>
  );
}

type FiguresProps = Pick<MailingView, 'counts' | 'people'> & {
  readonly state: RecipientState | undefined;
  readonly onState: (state: RecipientState | undefined) => void;
};

function Figures({ counts, people, state, onState }: FiguresProps) {
  const t = useWords('mailings');
  const stateName = useStateName();
  const figure = (name: RecipientState | undefined, label: string, n: number) => (
    <button
      key={label}
      type="button"
      aria-pressed={state === name}
      className="flex min-h-11 items-center gap-2 rounded-full border border-edge bg-surface px-4 text-sm hover:bg-sunken aria-pressed:border-azure aria-pressed:bg-azure-soft"
      onClick={() => onState(name)}
    >
      {label} <strong className="tabular-nums">{n}</strong>
    </button>
  );
  return (
    <div className="flex flex-wrap gap-2">
      {figure(undefined, t('everyState'), people)}
      {recipientStates.filter((one) => counts[one] > 0).map((one) => figure(one, stateName(one), counts[one]))}
    </div>
  );
}

/** Words the state of a recipient. */
function useStateName() {
  const t = useWords('mailings');
  const { states } = useTexts('mailings');
  return (state: RecipientState | null) => {
    if (state === null) return t('expected');
    return state === 'limited' ? t('limited', { most: mailingLimits.perPerson }) : states[state];
  };
}

function People({ people }: { readonly people: readonly MailingRecipient[] }) {
  const t = useWords('mailings');
  const terms = useTerms();
  const stateName = useStateName();
  const columns: readonly Column<MailingRecipient>[] = [
    {
      ...{ id: 'name', header: t('person'), isName: true },
      cell: ({ name, organisation }) => (
        <>
          {displayName(name)}
          <span className="block font-normal text-muted text-sm">
            {organisation.nameLatin || organisation.nameHanzi}
          </span>
        </>
      ),
    },
    {
      ...{ id: 'language', header: t('language'), phone: 'max-sm:hidden' },
      cell: ({ language }) => terms.language[language],
    },
    {
      ...{ id: 'state', header: t('state'), phone: 'justify-self-end' },
      cell: ({ state }) => <Tag tone={state ? tones[state] : 'azure'}>{stateName(state)}</Tag>,
    },
  ];
  return (
    <DataTable
      columns={columns}
      rows={people}
      caption={t('log')}
      rowKey={({ participantId }) => participantId}
      phone="max-sm:grid-cols-[1fr_auto]"
    />
  );
}
