import type { Id } from '@jumelage/domain/ids';
import { wordExclusion } from '@jumelage/i18n/reason-words';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FactLine } from '../organisations/facts.tsx';
import { OrganisationLink } from '../organisations/organisation-link.tsx';
import { organisationQuery } from '../organisations/queries.ts';
import { originalOf, ProfileText } from '../organisations/view/profile-text.tsx';
import { CooperationList } from '../organisations/view/wishes.tsx';
import { Amount, RatesNote } from './amounts.tsx';
import { CriteriaColumns } from './criteria-columns.tsx';
import { FactsTold } from './facts-told.tsx';
import { FitMark } from './fit-mark.tsx';
import type { Match } from './match.ts';
import { NoteEditor } from './note-editor.tsx';
import { Passages } from './passages.tsx';
import { matchQuery } from './queries.ts';
import { AllReasons } from './reasons.tsx';

type DetailProps = {
  readonly match: Match;
  readonly organisationId: Id<'organisation'>;
  /** False where the name stands above already, as in a sheet. */
  readonly named?: boolean;
  /** The acts, in sight above the facts. */
  readonly acts?: ReactNode;
};

/** Draws all of a suggestion: acts, both points of view, passages, the profile, and the numbers folded away. */
export function MatchDetail({ match, organisationId, named = true, acts }: DetailProps) {
  const t = useWords('matches');
  const { organisationName } = useFormat();
  const { organisation, mark, note } = match;
  return (
    <div className="grid gap-5">
      <header className="grid gap-2">
        {named && (
          <h2 className="font-semibold text-xl">
            <OrganisationLink organisation={organisation} />
          </h2>
        )}
        <FactLine organisation={organisation} />
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          <FitMark fit={match.fit} />
          <Amount match={match} />
          {match.isActiveToday && <span className="text-muted text-xs">{t('activeToday')}</span>}
        </p>
        {match.discovery && <p className="text-muted text-xs">{t('discovery')}</p>}
      </header>
      {acts}
      {mark && (
        <NoteEditor
          organisationId={organisationId}
          otherId={organisation.id}
          name={organisationName(organisation)}
          mark={mark}
          note={note}
        />
      )}
      <FactsTold match={match} />
      <Explained organisationId={organisationId} otherId={organisation.id} />
      <Profile otherId={organisation.id} />
    </div>
  );
}

type Pair = { readonly organisationId: Id<'organisation'>; readonly otherId: Id<'organisation'> };

/** Draws both points of view of a pair and the passages of their texts, with the numbers folded away. */
export function Explained({ organisationId, otherId }: Pair) {
  const t = useWords('matches');
  const words = useTexts('reasons');
  const { data, error, refetch } = useQuery(matchQuery(organisationId, otherId));
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  if (!data) return <Skeleton lines={6} />;
  const { match, excludedBy, excludedSide } = data;
  if (excludedBy) return <p className="text-warn">{wordExclusion(excludedBy, words, excludedSide)}</p>;
  if (!match) return null;
  return (
    <>
      <CriteriaColumns reasons={match.reasons} />
      <Passages passages={match.passages} />
      <details>
        <summary className="inline-block min-h-11 cursor-pointer py-2.5 font-medium text-azure text-sm">
          {t('allCriteria')}
        </summary>
        <div className="mt-2 grid gap-3 border-line border-t pt-4">
          <AllReasons match={match} />
          <RatesNote />
        </div>
      </details>
    </>
  );
}

function Profile({ otherId }: { readonly otherId: Id<'organisation'> }) {
  const t = useWords('matches');
  const words = useWords('organisations');
  const { data, error, refetch } = useQuery(organisationQuery(otherId));
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  if (!data) return <Skeleton lines={4} />;
  const original = originalOf(data.texts);
  return (
    <section aria-label={t('profile')} className="grid gap-4 border-line border-t pt-4">
      <ProfileText key={otherId} id={otherId} texts={data.texts} />
      <div className="grid gap-3 sm:grid-cols-2">
        {data.offers.length > 0 && (
          <CooperationList
            organisationId={otherId}
            section="offers"
            title={words('offers')}
            empty=""
            items={data.offers}
            original={original}
          />
        )}
        {data.needs.length > 0 && (
          <CooperationList
            organisationId={otherId}
            section="needs"
            title={words('needs')}
            empty=""
            items={data.needs}
            original={original}
          />
        )}
      </div>
      <Link
        to="/organisations/$organisationId"
        params={{ organisationId: otherId }}
        className="inline-flex min-h-11 items-center justify-self-start text-azure text-sm underline"
      >
        {t('wholeProfile')}
      </Link>
    </section>
  );
}
