import type { Id } from '@jumelage/domain/ids';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SideMark } from '../../ui/tag.tsx';
import { FitMark } from '../matches/fit-mark.tsx';
import type { Match } from '../matches/match.ts';
import { firstMatchesQuery } from '../matches/queries.ts';
import { useReasonSentence } from '../matches/reasons.tsx';
import { OrganisationLink } from '../organisations/organisation-link.tsx';

/** Draws the first few suggestions, each with its reasons. */
export function SuggestionsTeaser({ organisationId }: { readonly organisationId: Id<'organisation'> }) {
  const t = useWords('home');
  const { aside, number } = useFormat();
  const { data, error, refetch } = useQuery(firstMatchesQuery(organisationId, 3));
  return (
    <Card className="grid content-start gap-4">
      <h2 className="font-semibold text-lg">{t('suggestionsTitle')}</h2>
      <ProblemAlert error={error} onRetry={refetch} />
      {!data && !error && <Skeleton lines={5} />}
      {data?.items.length === 0 && (
        <p className="text-muted">{data.profilePublished ? t('matches', { n: 0 }) : t('draftHint')}</p>
      )}
      <ul className="grid gap-4 empty:hidden">
        {data?.items.map((match) => (
          <Teaser key={match.organisation.id} match={match} />
        ))}
      </ul>
      {data && data.total > 0 && (
        <LinkButton
          to="/suggestions"
          search={{ organisation: organisationId }}
          look="secondary"
          size="sm"
          className="justify-self-start"
        >
          {t('allSuggestions')}
          {aside(number(data.total))}
        </LinkButton>
      )}
    </Card>
  );
}

function Teaser({ match: { organisation, fit, strongest } }: { readonly match: Match }) {
  const say = useReasonSentence();
  return (
    <li className="grid min-w-0 gap-1">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        <SideMark country={organisation.country} short />
        <OrganisationLink organisation={organisation} />
        <FitMark fit={fit} />
      </p>
      {strongest.map((reason) => (
        <p key={`${reason.side}-${reason.criterion}`} className="text-muted text-sm">
          {say(reason)}
        </p>
      ))}
    </li>
  );
}
