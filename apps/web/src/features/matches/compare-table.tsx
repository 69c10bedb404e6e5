import type { Id } from '@jumelage/domain/ids';
import { wordExclusion } from '@jumelage/i18n/reason-words';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { OrganisationName } from '../../ui/lang-text.tsx';
import { Link } from '../../ui/link.tsx';
import { ContributionBar } from '../../ui/progress.tsx';
import { SideMark } from '../../ui/tag.tsx';
import type { Organisation } from '../organisations/queries.ts';
import { useComparedFacts } from './compare-facts.tsx';
import { criterionRows, largestShare, type Shares } from './compare-rows.ts';
import type { Explanation } from './match.ts';
import { Score } from './match-card.tsx';
import { useReasonSentence } from './reasons.tsx';

export type Compared = { readonly organisation: Organisation; readonly explanation: Explanation };
type TableProps = { readonly compared: readonly Compared[]; readonly onRemove: (id: Id<'organisation'>) => void };

/**
 * Draws organisations as columns, criteria and facts as rows. The first column stays while the others scroll under it
 * on a phone.
 */
export function CompareTable({ compared, onRemove }: TableProps) {
  const t = useWords('suggestions');
  const { criteria } = useTexts('reasons');
  const facts = useComparedFacts();
  const rows = criterionRows(compared.map(({ explanation }) => explanation.match?.reasons ?? []));
  const most = largestShare(rows);
  const columns = compared.length + 1;
  return (
    <section
      aria-label={t('compareTitle')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the arrow keys.
      tabIndex={0}
      className="relative overflow-x-auto rounded-xl border border-line bg-surface"
    >
      <table className="w-full border-separate border-spacing-0 text-start text-sm">
        <caption className="sr-only">{t('compareLead')}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${nameCell} align-bottom`}>
              <span className="sr-only">{t('criterion')}</span>
            </th>
            {compared.map(({ organisation }) => (
              <th
                key={organisation.id}
                scope="col"
                className="min-w-44 border-line border-b p-3 text-start align-top font-normal sm:min-w-56"
              >
                <Head organisation={organisation} onRemove={() => onRemove(organisation.id)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={t('rowFit')}>
            {compared.map(({ organisation, explanation }) => (
              <td key={organisation.id} className={cell}>
                <Fit explanation={explanation} />
              </td>
            ))}
          </Row>
        </tbody>
        <Group title={t('groupCriteria')} columns={columns}>
          {rows.map(({ criterion, cells }) => (
            <Row key={criterion} name={criteria[criterion]}>
              {cells.map((shares, index) => (
                <td key={compared[index]?.organisation.id} className={cell}>
                  <SharesCell shares={shares} most={most} />
                </td>
              ))}
            </Row>
          ))}
        </Group>
        <Group title={t('groupFacts')} columns={columns}>
          {facts.map(({ name, of }) => (
            <Row key={name} name={name}>
              {compared.map(({ organisation }) => (
                <td key={organisation.id} className={cell}>
                  {of(organisation) || <None />}
                </td>
              ))}
            </Row>
          ))}
        </Group>
      </table>
    </section>
  );
}

const cell = 'border-line border-b p-3 align-top';
const nameCell =
  'sticky start-0 z-10 w-28 min-w-28 border-line border-e border-b bg-surface p-3 text-start font-medium sm:w-40 sm:min-w-40';

function Group({
  title,
  columns,
  children,
}: {
  readonly title: string;
  readonly columns: number;
  readonly children: ReactNode;
}) {
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={columns}
          className="border-line border-b bg-sunken px-3 py-2 text-start font-semibold"
        >
          <span className="sticky start-3">{title}</span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="row" className={`${nameCell} align-top`}>
        {name}
      </th>
      {children}
    </tr>
  );
}

function Head({
  organisation: { id, nameLatin, nameHanzi, country },
  onRemove,
}: {
  readonly organisation: Organisation;
  readonly onRemove: () => void;
}) {
  const t = useWords('suggestions');
  return (
    <div className="grid gap-2">
      <div className="flex items-start justify-between gap-2">
        <SideMark country={country} />
        <button
          type="button"
          aria-label={t('removeName', { name: nameLatin })}
          className="-m-1 grid size-9 shrink-0 place-items-center rounded-lg text-lg hover:bg-sunken"
          onClick={onRemove}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <Link
        to="/organisations/$organisationId"
        params={{ organisationId: id }}
        className="font-semibold text-base hover:underline"
      >
        <OrganisationName nameLatin={nameLatin} nameHanzi={nameHanzi} />
      </Link>
    </div>
  );
}

function Fit({ explanation: { match, excludedBy, excludedSide } }: { readonly explanation: Explanation }) {
  const t = useWords('suggestions');
  const words = useTexts('reasons');
  const { percent } = useFormat();
  if (!match)
    return excludedBy ? <p className="text-warn">{wordExclusion(excludedBy, words, excludedSide)}</p> : <None />;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Score score={match.score} />
      <p className="text-muted tabular-nums">
        {t('forYou')} {percent(match.ours)}
        <br />
        {t('forThem')} {percent(match.theirs)}
      </p>
    </div>
  );
}

/** Draws both directions of one criterion; what holds for both alike stands there once. */
function SharesCell({ shares: { ours, theirs }, most }: { readonly shares: Shares; readonly most: number }) {
  const t = useWords('suggestions');
  const say = useReasonSentence();
  const { number } = useFormat();
  if (!ours && !theirs) return <None />;
  const sides = [
    { label: t('forYou'), reason: ours },
    { label: t('forThem'), reason: theirs },
  ];
  const sentences = new Set(sides.flatMap(({ reason }) => (reason ? [say(reason)] : [])));
  return (
    <div className="grid gap-2">
      {sides.map(({ label, reason }) => (
        <ContributionBar
          key={label}
          label={label}
          share={(reason?.contribution ?? 0) / most}
          value={number(reason?.contribution ?? 0, {
            signDisplay: 'exceptZero',
            minimumFractionDigits: 1,
            maximumFractionDigits: 1,
          })}
        />
      ))}
      {[...sentences].map((sentence) => (
        <p key={sentence} className="text-muted">
          {sentence}
        </p>
      ))}
    </div>
  );
}

function None() {
  const core = useWords('core');
  return (
    <span className="text-muted">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{core('unknown')}</span>
    </span>
  );
}
