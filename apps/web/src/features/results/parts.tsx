import type { ResultsView } from '@jumelage/contracts/results';
import { type FigureName, figuresOf, funnel, leastAnswers } from '@jumelage/domain/figure';
import type { Id } from '@jumelage/domain/ids';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { BarTable } from '../../ui/bar-table.tsx';
import { SideMark } from '../../ui/tag.tsx';
import { FigureLabel, FigureTiles, useFigures } from './figure.tsx';

type PartProps = { readonly results: ResultsView; readonly eventId: Id<'event'> };

/** Lays tables beside each other where there is room; on paper one below the other. */
function Beside({ children }: { readonly children: ReactNode }) {
  return <div className="grid items-start gap-6 xl:grid-cols-2 print:grid-cols-1">{children}</div>;
}

const note = 'text-muted text-sm';

export function PeoplePart({ results: { figures, people }, eventId }: PartProps) {
  const t = useWords('results');
  const { figure } = useTexts('results');
  const terms = useTerms();
  const { number } = useFormat();
  const series = (['registered', 'admitted', 'came'] as const).map((id) => ({ id, label: figure[id] }));
  return (
    <>
      <FigureTiles names={figuresOf('people')} values={figures} eventId={eventId} />
      <BarTable
        caption={t('bySide')}
        heading={terms.label.country}
        series={series}
        format={number}
        rows={people.map(({ country, sector, registered, admitted, came }) => ({
          id: `${country} ${sector}`,
          label: (
            <span className="flex flex-wrap items-center gap-x-2">
              <SideMark country={country} />
              {sector ? terms.sector[sector] : t('noSector')}
            </span>
          ),
          values: [registered, admitted, came],
        }))}
      />
    </>
  );
}

/** The figures that tables of the part show already. */
const inTables: readonly FigureName[] = [...funnel, 'ratings', 'rating'];
const tilesOf = (part: 'meetings' | 'feedback') => figuresOf(part).filter((name) => !inTables.includes(name));

export function MeetingsPart({ results, eventId }: PartProps) {
  const t = useWords('results');
  const { figures, meetingsPerPerson } = results;
  const { share } = useFigures();
  const { number } = useFormat();
  if (figures.requests === 0) return <p className={note}>{t('meetingsEmpty')}</p>;
  return (
    <>
      <Beside>
        <BarTable
          caption={t('funnel')}
          heading={t('step')}
          series={[{ id: 'n', label: t('count') }]}
          noteHeading={t('shareOfStep')}
          format={number}
          rows={funnel.map((name) => ({
            id: name,
            label: <FigureLabel name={name} />,
            values: [figures[name] ?? 0],
            note: share(name, figures),
          }))}
        />
        <Acceptance results={results} />
      </Beside>
      <FigureTiles names={tilesOf('meetings')} values={figures} eventId={eventId} />
      <BarTable
        caption={t('perPerson')}
        heading={t('meetings')}
        series={[{ id: 'people', label: t('people') }]}
        format={number}
        rows={meetingsPerPerson.map(({ meetings, people }) => ({
          id: String(meetings),
          label: t('perPersonMeetings', { n: meetings }),
          values: [people],
        }))}
      />
    </>
  );
}

/** Stands in the place of what too few people answered. */
function TooFew({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className="font-semibold text-base">{title}</h3>
      <p className={note}>{children}</p>
    </div>
  );
}

function Acceptance({ results: { acceptance } }: Pick<PartProps, 'results'>) {
  const t = useWords('results');
  const { figure } = useTexts('results');
  const { label } = useTerms();
  const { number, percent } = useFormat();
  if (!acceptance) return <TooFew title={t('acceptance')}>{t('acceptanceFew', { n: leastAnswers })}</TooFew>;
  return (
    <div className="grid gap-1">
      <BarTable
        caption={t('acceptance')}
        heading={label.country}
        series={(['requests', 'answered', 'accepted'] as const).map((id) => ({ id, label: figure[id] }))}
        noteHeading={t('share')}
        format={number}
        rows={acceptance.map(({ country, requests, answered, accepted }) => ({
          id: country,
          label: <SideMark country={country} />,
          values: [requests, answered, accepted],
          note: answered > 0 ? percent(accepted / answered) : undefined,
        }))}
      />
      <p className={note}>{t('acceptanceLead')}</p>
    </div>
  );
}

export function FeedbackPart({ results, eventId }: PartProps) {
  const t = useWords('results');
  const terms = useTerms();
  const { number } = useFormat();
  const { figures, nextSteps } = results;
  if (figures.reporters === 0) return <p className={note}>{t('feedbackEmpty')}</p>;
  return (
    <>
      <FigureTiles names={[...tilesOf('feedback'), 'ratings', 'rating']} values={figures} eventId={eventId} />
      <Beside>
        <Ratings results={results} />
        {nextSteps ? (
          <div className="grid gap-1">
            <BarTable
              caption={t('nextSteps')}
              heading={t('step')}
              series={[{ id: 'meetings', label: t('meetings') }]}
              format={number}
              rows={nextSteps.map(({ step, meetings }) => ({
                id: step,
                label: terms.nextStep[step],
                values: [meetings],
              }))}
            />
            <p className={note}>{t('nextStepsLead')}</p>
          </div>
        ) : (
          <TooFew title={t('nextSteps')}>{t('nextStepsFew', { n: leastAnswers })}</TooFew>
        )}
      </Beside>
    </>
  );
}

function Ratings({ results: { ratings, ratingsByCountry } }: Pick<PartProps, 'results'>) {
  const t = useWords('results');
  const { label } = useTerms();
  const { figure } = useTexts('results');
  const { number } = useFormat();
  const { format } = useFigures();
  if (!ratings) return <TooFew title={t('ratings')}>{t('ratingsFew', { n: leastAnswers })}</TooFew>;
  return (
    <div className="grid gap-5">
      <BarTable
        caption={t('ratings')}
        heading={figure.rating}
        series={[{ id: 'n', label: figure.ratings }]}
        format={number}
        rows={ratings
          .toReversed()
          .map(({ rating, n }) => ({ id: String(rating), label: t('ratingValue', { n: rating }), values: [n] }))}
      />
      {ratingsByCountry ? (
        <BarTable
          caption={t('byCountry')}
          heading={label.country}
          series={[{ id: 'average', label: figure.rating }]}
          noteHeading={figure.ratings}
          max={5}
          format={(value) => format('rating', value)}
          rows={ratingsByCountry.map(({ country, n, average }) => ({
            id: country,
            label: <SideMark country={country} />,
            values: [average],
            note: number(n),
          }))}
        />
      ) : (
        <p className={note}>{t('byCountryFew', { n: leastAnswers })}</p>
      )}
    </div>
  );
}
