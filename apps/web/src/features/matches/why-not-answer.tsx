import type { Id } from '@jumelage/domain/ids';
import { settlingMarks } from '@jumelage/domain/match';
import { wordExclusion } from '@jumelage/i18n/reason-words';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { OrganisationName } from '../../ui/lang-text.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { OrganisationCard } from '../organisations/queries.ts';
import { FitMark } from './fit-mark.tsx';
import { isUnderWay, TouchLines } from './in-touch.tsx';
import type { Explanation, Match } from './match.ts';
import { useOwnOrganisation } from './own-organisation.ts';
import { matchQuery, useMark } from './queries.ts';
import { useReasonSentence } from './reasons.tsx';

type AnswerProps = { readonly organisationId: Id<'organisation'>; readonly other: OrganisationCard };

/**
 * Draws the rank of one organisation among the suggestions of another and what keeps it down, or the rule that excludes
 * it and whose rule it is.
 */
export function WhyNotAnswer({ organisationId, other }: AnswerProps) {
  const t = useWords('suggestions');
  const { organisationName } = useFormat();
  const { data, error, refetch } = useQuery(matchQuery(organisationId, other.id));
  return (
    <section aria-label={organisationName(other)} className="grid gap-3">
      <div className="flex items-start justify-between gap-3">
        <h2 tabIndex={-1} className="font-semibold outline-none">
          <OrganisationName nameLatin={other.nameLatin} nameHanzi={other.nameHanzi} />
        </h2>
        {data?.match && <FitMark fit={data.match.fit} />}
      </div>
      <div role="status" className="grid gap-3">
        <ProblemAlert error={error} onRetry={refetch} />
        {!data && !error && <Skeleton lines={3} />}
        {data?.excludedBy && <Excluded excludedBy={data.excludedBy} side={data.excludedSide} />}
        {data?.match && <UnderWay match={data.match} />}
        {data?.match && <Marked organisationId={organisationId} match={data.match} />}
        {data?.match && <Place organisationId={organisationId} explanation={data} match={data.match} />}
      </div>
      <Link
        to="/organisations/$organisationId"
        params={{ organisationId: other.id }}
        className="justify-self-start text-azure text-sm underline"
      >
        {t('seeProfile')}
      </Link>
    </section>
  );
}

type ExcludedProps = {
  readonly excludedBy: NonNullable<Explanation['excludedBy']>;
  readonly side: Explanation['excludedSide'];
};

function Excluded({ excludedBy, side }: ExcludedProps) {
  const t = useWords('suggestions');
  const words = useTexts('reasons');
  return (
    <div className="grid justify-items-start gap-1.5">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        {t('whyNotExcluded')}
        {side && (
          <Tag tone={side === 'ours' ? 'azure' : 'warn'}>{side === 'ours' ? t('yourRule') : t('theirRule')}</Tag>
        )}
      </p>
      <p className="text-sm">{wordExclusion(excludedBy, words, side)}</p>
    </div>
  );
}

/** Says so where a request or a meeting is the reason. */
function UnderWay({ match: { meetAt } }: { readonly match: Match }) {
  const t = useWords('suggestions');
  if (!meetAt.some(({ participants }) => participants.some(({ request }) => isUnderWay(request)))) return null;
  return (
    <div className="grid justify-items-start gap-1 text-sm">
      <p className="font-semibold">{t('whyNotInTouch')}</p>
      <TouchLines meetAt={meetAt} />
    </div>
  );
}

/** Says so where one's own mark is the reason: a settled organisation is no longer suggested. */
function Marked({
  organisationId,
  match: { organisation, mark },
}: {
  readonly organisationId: Id<'organisation'>;
  readonly match: Match;
}) {
  const t = useWords('suggestions');
  const terms = useTerms();
  const { mutate, isPending, error } = useMark(organisationId);
  if (mark === null || !settlingMarks.some((one) => one === mark)) return null;
  return (
    <div className="grid justify-items-start gap-2 rounded-lg bg-warn-soft px-3 py-2 text-sm">
      <p>
        <span className="font-semibold">{t('whyNotMarked', { mark: terms.matchMark[mark] })}</span> {t('whyNotSettled')}
      </p>
      <ProblemAlert error={error} />
      <Button
        look="secondary"
        size="sm"
        busy={isPending}
        onClick={() => mutate({ otherId: organisation.id, mark: null })}
      >
        {t('whyNotRestore')}
      </Button>
    </div>
  );
}

type PlaceProps = {
  readonly organisationId: Id<'organisation'>;
  readonly explanation: Explanation;
  readonly match: Match;
};

function Place({ organisationId, explanation: { rank, total }, match }: PlaceProps) {
  const t = useWords('suggestions');
  const say = useReasonSentence();
  const isInvestor = useOwnOrganisation(organisationId)?.kind === 'investor';
  const bySide = [
    { label: t('forYou'), reasons: match.objections.filter(({ side }) => side === 'ours') },
    { label: t('forThem'), reasons: match.objections.filter(({ side }) => side === 'theirs') },
  ].filter(({ reasons }) => reasons.length > 0);
  return (
    <>
      {rank === null ? (
        match.mark === null && (
          <p className="text-sm">
            {t(isInvestor && match.organisation.kind === 'investor' ? 'whyNotFund' : 'whyNotSameSide')}
          </p>
        )
      ) : (
        <Said title={t('whyNotPlace', { rank, total })}>{t('whyNotPlaceHint')}</Said>
      )}
      <div className="grid gap-2 text-sm">
        <p className="font-semibold">{bySide.length > 0 ? t('whyNotKeepsDown') : t('whyNotNothing')}</p>
        {bySide.map(({ label, reasons }) => (
          <div key={label} className="grid gap-1">
            <p className="text-muted">{label}</p>
            <ul className="grid list-disc gap-1 ps-5">
              {reasons.map((reason) => (
                <li key={`${reason.side}-${reason.criterion}`}>{say(reason)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}

function Said({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <p>
      <span className="block font-semibold text-lg tabular-nums">{title}</span>
      <span className="text-muted text-sm">{children}</span>
    </p>
  );
}
