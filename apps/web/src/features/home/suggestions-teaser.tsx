import type { Id } from '@jumelage/domain/ids';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { OrganisationName } from '../../ui/lang-text.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SideMark } from '../../ui/tag.tsx';
import type { Match } from '../matches/match.ts';
import { Score } from '../matches/match-card.tsx';
import { firstMatchesQuery } from '../matches/queries.ts';
import { useReasonSentence } from '../matches/reasons.tsx';

/** Draws the first few suggestions, each with its strongest reason. */
export function SuggestionsTeaser({ organisationId }: { readonly organisationId: Id<'organisation'> }) {
  const t = useWords('home');
  const { number } = useFormat();
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
          {t('allSuggestions')} ({number(data.total)})
        </LinkButton>
      )}
    </Card>
  );
}

function Teaser({ match: { organisation, score, strongest } }: { readonly match: Match }) {
  const say = useReasonSentence();
  const [reason] = strongest;
  return (
    <li className="flex items-center gap-4">
      <Score score={score} />
      <div className="grid min-w-0 gap-1">
        <p className="flex items-center gap-2 font-medium">
          <SideMark country={organisation.country} short />
          <Link
            to="/organisations/$organisationId"
            params={{ organisationId: organisation.id }}
            className="hover:underline"
          >
            <OrganisationName nameLatin={organisation.nameLatin} nameHanzi={organisation.nameHanzi} />
          </Link>
        </p>
        {reason && <p className="text-muted text-sm">{say(reason)}</p>}
      </div>
    </li>
  );
}
