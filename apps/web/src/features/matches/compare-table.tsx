import type { Id } from '@jumelage/domain/ids';
import { wordExclusion } from '@jumelage/i18n/reason-words';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { useWide } from '../../lib/wide.ts';
import { Button } from '../../ui/button.tsx';
import { SideMark } from '../../ui/tag.tsx';
import { OrganisationLink } from '../organisations/organisation-link.tsx';
import type { Organisation } from '../organisations/queries.ts';
import { useComparedFacts } from './compare-facts.tsx';
import { columnsFrom, criterionRows, type Shares } from './compare-rows.ts';
import { FitMark } from './fit-mark.tsx';
import { MarkActions } from './mark-actions.tsx';
import type { Explanation } from './match.ts';
import { MeetButton } from './meet-action.tsx';
import { useReasonSentence } from './reasons.tsx';

export type Compared = { readonly organisation: Organisation; readonly explanation: Explanation };
type TableProps = {
  readonly organisationId: Id<'organisation'>;
  readonly compared: readonly Compared[];
  readonly onRemove: (id: Id<'organisation'>) => void;
};

/**
 * Draws organisations as columns: their facts first, then an act each, then how each criterion speaks, folded away. On a
 * phone two stand side by side, and arrows walk to the others.
 */
export function CompareTable({ organisationId, compared, onRemove }: TableProps) {
  const t = useWords('suggestions');
  const isWide = useWide();
  const [from, setFrom] = useState(0);
  const shown = columnsFrom(compared, from, isWide);
  const start = shown[0] ? compared.indexOf(shown[0]) : 0;
  const hidden = compared.length - shown.length;
  return (
    <>
      {hidden > 0 && (
        <nav aria-label={t('compareLabel')} className="mb-2 flex items-center justify-between gap-2">
          <Button
            look="secondary"
            aria-label={t('comparePrevious')}
            disabled={start === 0}
            icon={<ArrowLeft aria-hidden="true" className="size-4" />}
            onClick={() => setFrom(start - 1)}
          />
          <span aria-live="polite" className="text-muted text-sm tabular-nums">
            {t('compareShown', { from: start + 1, to: start + shown.length, n: compared.length })}
          </span>
          <Button
            look="secondary"
            aria-label={t('compareNext')}
            disabled={start + shown.length >= compared.length}
            icon={<ArrowRight aria-hidden="true" className="size-4" />}
            onClick={() => setFrom(start + 1)}
          />
        </nav>
      )}
      <Facts organisationId={organisationId} shown={shown} onRemove={onRemove} />
      <Criteria shown={shown} />
    </>
  );
}

const cell = 'w-1/2 border-line border-b p-2 align-top lg:w-auto lg:p-3';
const nameCell = 'border-line border-b bg-surface p-2 text-start font-medium align-top lg:w-44 lg:border-e lg:p-3';

/** Wraps a table that may be wider than its place, so that it scrolls alone. */
function Frame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the arrow keys.
      tabIndex={0}
      className="relative overflow-x-auto rounded-xl border border-line bg-surface"
    >
      {children}
    </section>
  );
}

type ShownProps = { readonly shown: readonly Compared[] };

function Facts({ organisationId, shown, onRemove }: ShownProps & Omit<TableProps, 'compared'>) {
  const t = useWords('suggestions');
  const facts = useComparedFacts();
  return (
    <Frame label={t('compareTitle')}>
      <table className="w-full table-fixed border-separate border-spacing-0 text-start text-sm lg:table-auto">
        <caption className="sr-only">{t('compareLead')}</caption>
        <thead>
          <tr>
            <td className="border-line border-b max-lg:hidden lg:border-e" />
            {shown.map(({ organisation, explanation }) => (
              <th key={organisation.id} scope="col" className={`${cell} text-start font-normal`}>
                <Head
                  organisation={organisation}
                  explanation={explanation}
                  onRemove={() => onRemove(organisation.id)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map(({ name, of }) => {
            const values = shown.map(({ organisation }) => of(organisation));
            if (values.every((value) => !value)) return null;
            const differs = new Set(values.map((value) => value || '')).size > 1;
            return (
              <Row
                key={name}
                name={name}
                columns={shown.length}
                note={{ differs, text: t(differs ? 'differs' : 'sameForAll') }}
              >
                {shown.map(({ organisation }, index) => (
                  <td
                    key={organisation.id}
                    className={`${cell} break-words ${differs ? '' : 'text-muted'}`}
                    data-differs={differs || undefined}
                  >
                    {values[index] || <None />}
                  </td>
                ))}
              </Row>
            );
          })}
          <Row name={t('rowAct')} columns={shown.length}>
            {shown.map(({ organisation, explanation: { match } }) => (
              <td key={organisation.id} className={cell}>
                {match ? (
                  <div className="grid gap-2 lg:flex lg:flex-wrap">
                    <MeetButton size="sm" organisationId={organisationId} match={match} />
                    <span className="flex">
                      <MarkActions short organisationId={organisationId} match={match} />
                    </span>
                  </div>
                ) : (
                  <None />
                )}
              </td>
            ))}
          </Row>
        </tbody>
      </table>
    </Frame>
  );
}

/** Draws a row with its name beside its cells, or above them on a phone, where there is no room beside. */
function Row({
  name,
  columns,
  note,
  children,
}: {
  readonly name: string;
  readonly columns: number;
  /** Says in words whether the cells differ; nothing where that says nothing. */
  readonly note?: { readonly differs: boolean; readonly text: string };
  readonly children: ReactNode;
}) {
  const isWide = useWide();
  const told = (
    <>
      {name}
      {note && (
        <span className={`font-normal text-xs ${note.differs ? 'text-azure' : 'text-muted'}`}> · {note.text}</span>
      )}
    </>
  );
  if (isWide)
    return (
      <tr>
        <th scope="row" className={nameCell}>
          {told}
        </th>
        {children}
      </tr>
    );
  return (
    <>
      <tr>
        <th scope="row" colSpan={columns} className="bg-sunken px-2 py-1 text-start font-medium text-xs">
          {told}
        </th>
      </tr>
      <tr>{children}</tr>
    </>
  );
}

/** Draws how each criterion speaks for each organisation, from both points of view, folded away. */
function Criteria({ shown }: ShownProps) {
  const t = useWords('suggestions');
  const { organisationName } = useFormat();
  const { criteria } = useTexts('reasons');
  const rows = criterionRows(shown.map(({ explanation }) => explanation.match?.reasons ?? []));
  return (
    <details className="mt-4">
      <summary className="min-h-11 cursor-pointer py-2.5 font-medium text-azure">{t('groupCriteria')}</summary>
      <Frame label={t('groupCriteria')}>
        <table className="w-full table-fixed border-separate border-spacing-0 text-start text-sm lg:table-auto">
          <thead>
            <tr>
              <td className="border-line border-b max-lg:hidden lg:border-e" />
              {shown.map(({ organisation }) => (
                <th key={organisation.id} scope="col" className={`${cell} break-words text-start`}>
                  {organisationName(organisation)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ criterion, cells }) => (
              <Row key={criterion} name={criteria[criterion]} columns={shown.length}>
                {cells.map((shares, index) => (
                  <td key={shown[index]?.organisation.id} className={cell}>
                    <SharesCell shares={shares} />
                  </td>
                ))}
              </Row>
            ))}
          </tbody>
        </table>
      </Frame>
    </details>
  );
}

function Head({
  organisation: { id, nameLatin, nameHanzi, country },
  explanation: { match, excludedBy, excludedSide },
  onRemove,
}: Compared & { readonly onRemove: () => void }) {
  const t = useWords('suggestions');
  const { organisationName } = useFormat();
  const words = useTexts('reasons');
  return (
    <div className="grid gap-1">
      <div className="flex items-start justify-between gap-2">
        <SideMark country={country} short />
        <button
          type="button"
          aria-label={t('removeName', { name: organisationName({ nameLatin, nameHanzi }) })}
          className="-m-1 grid size-11 shrink-0 place-items-center rounded-lg text-lg hover:bg-sunken lg:size-9"
          onClick={onRemove}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <OrganisationLink organisation={{ id, nameLatin, nameHanzi }} className="font-semibold text-base" />
      {match && <FitMark fit={match.fit} />}
      {excludedBy && <p className="text-warn">{wordExclusion(excludedBy, words, excludedSide)}</p>}
    </div>
  );
}

/** Draws both directions of one criterion; what holds for both alike stands there once. */
function SharesCell({ shares: { ours, theirs } }: { readonly shares: Shares }) {
  const t = useWords('suggestions');
  const strengths = useTexts('matches').strengths;
  const say = useReasonSentence();
  const { number } = useFormat();
  if (!ours && !theirs) return <None />;
  const sides = [
    { label: t('forYou'), reason: ours },
    { label: t('forThem'), reason: theirs },
  ].flatMap(({ label, reason }) => (reason ? [{ label, reason }] : []));
  return (
    <div className="grid gap-1">
      {sides.map(({ label, reason }) => (
        <p key={label} className="flex flex-wrap justify-between gap-x-2">
          <span className="text-muted">{label}</span>
          <span>
            {strengths[reason.strength]}{' '}
            <span className="text-muted text-xs tabular-nums">
              {number(reason.contribution, {
                signDisplay: 'exceptZero',
                minimumFractionDigits: 1,
                maximumFractionDigits: 1,
              })}
            </span>
          </span>
        </p>
      ))}
      {[...new Set(sides.map(({ reason }) => say(reason)))].map((sentence) => (
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
