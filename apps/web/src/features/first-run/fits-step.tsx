import { homeCountries } from '@jumelage/domain/country';
import type { Country } from '@jumelage/domain/organisation';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { LangText, OrganisationName } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FitMark } from '../matches/fit-mark.tsx';
import type { Match } from '../matches/match.ts';
import { firstMatchesQuery } from '../matches/queries.ts';
import { useReasonSentence } from '../matches/reasons.tsx';
import { FactLine } from '../organisations/facts.tsx';
import { PublishCard } from './publish-card.tsx';
import { SeenCard } from './seen-card.tsx';
import { Step } from './steps.tsx';
import type { FirstRun } from './use-first-run.ts';

/** Suggestions of a preview, of which the first stand open. */
const [shown, open] = [3, 2];

/** Returns the country of the other side: that of the twin parks, seen from anywhere else the first of them. */
export const otherCountry = (country: Country): Country => {
  const [first, second] = homeCountries;
  return country === second ? first : second;
};

type FitsStepProps = {
  readonly run: FirstRun;
  readonly onBack: (step: 1 | 2) => void;
  readonly onPublished: () => void;
};

/** Draws the third step: who fits, what they will see, and the publication. */
export function FitsStep({ run, onBack, onPublished }: FitsStepProps) {
  const { draft, save } = run;
  const t = useWords('first-run');
  const terms = useTerms();
  const id = draft.organisationId;
  // A visitor’s draft becomes an organisation as soon as there is an account, and once.
  const { mutate } = save;
  const isSaving = useRef(false);
  useEffect(() => {
    if (id !== null || isSaving.current) return;
    isSaving.current = true;
    mutate();
  }, [id, mutate]);
  const matches = useQuery({ ...firstMatchesQuery(id ?? 'org_', shown), enabled: id !== null });
  const items = matches.data?.items;
  const other = otherCountry(draft.country);
  const isThere = items?.every(({ organisation }) => organisation.country === other);
  const n = items?.length ?? 0;
  const fitting = items?.filter(({ fit }) => fit !== 'low').length ?? 0;
  // Whoever reads here that some fit finds the same ones among the good suggestions.
  const title =
    items === undefined
      ? t('showMatches')
      : n === 0
        ? t('title3None')
        : fitting === 0
          ? t('title3Closest', { n })
          : isThere
            ? t('title3', { n: fitting, country: terms.country[other] })
            : t('title3Elsewhere', { n: fitting });
  return (
    <Step wide step={3} title={title} lead={n === 0 && items ? t('none3') : t('lead3')}>
      <ProblemAlert
        error={save.error ?? matches.error}
        onRetry={() => (save.error ? mutate() : void matches.refetch())}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
        <div className="grid gap-3">
          {items === undefined && !save.error && <Skeleton lines={6} />}
          {items?.map((match, index) => (
            <FitCard key={match.organisation.id} match={match} isOpen={index < open} />
          ))}
          <div className="flex flex-wrap gap-2">
            <Button look="quiet" onClick={() => onBack(2)}>
              {t('back')}
            </Button>
            <Button look="quiet" onClick={() => onBack(1)}>
              {t('improve')}
            </Button>
          </div>
        </div>
        <div className="grid gap-4 lg:sticky lg:top-20">
          {id && <PublishCard run={run} organisationId={id} onPublished={onPublished} />}
          <SeenCard draft={draft} other={other} />
        </div>
      </div>
    </Step>
  );
}

/** Draws a suggestion: who it is, and the two strongest reasons. */
function FitCard({ match, isOpen }: { readonly match: Match; readonly isOpen: boolean }) {
  const say = useReasonSentence();
  const { organisationName } = useFormat();
  const { organisation, strongest } = match;
  return (
    <Card as="article" label={organisationName(organisation)} className="p-0!">
      <details open={isOpen} className="group">
        <summary className="relative grid cursor-pointer list-none gap-1.5 p-4 pe-12">
          <ChevronDown
            aria-hidden="true"
            className="absolute end-4 top-4 size-5 text-muted transition-transform group-open:rotate-180"
          />
          <h2 className="font-semibold text-lg">
            <OrganisationName nameLatin={organisation.nameLatin} nameHanzi={organisation.nameHanzi} />
          </h2>
          <FactLine organisation={organisation} />
          <FitMark fit={match.fit} />
        </summary>
        <div className="grid gap-2 px-4 pb-4">
          {organisation.tagline && <LangText text={organisation.tagline} />}
          <ul className="grid gap-1 text-sm">
            {strongest.slice(0, 2).map((reason) => (
              <li key={`${reason.side} ${reason.criterion}`} className="flex gap-2">
                <span aria-hidden="true" className="text-good">
                  ✓
                </span>
                {say(reason)}
              </li>
            ))}
          </ul>
        </div>
      </details>
    </Card>
  );
}
