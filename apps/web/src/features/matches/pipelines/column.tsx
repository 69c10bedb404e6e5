import type { Id } from '@jumelage/domain/ids';
import type { PipelineMark } from '@jumelage/domain/match';
import { useState } from 'react';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { useWide } from '../../../lib/wide.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import type { Deal } from '../match.ts';
import { Card, type CardActs } from './card.tsx';
import { cardsAtOnce } from './columns.ts';

type ColumnProps = CardActs & {
  readonly column: PipelineMark;
  readonly cards: readonly Deal[];
  readonly organisationId: Id<'organisation'>;
  /** True where a phone shows this column. */
  readonly isShown: boolean;
  /** True where the card that is being dragged can be dropped here. */
  readonly isTarget: boolean;
  readonly onDrop: () => void;
};

/** Draws one column of the board, with its count; a card dropped on it moves here. It scrolls by itself. */
export function Column({ column, cards, organisationId, isShown, isTarget, onDrop, ...acts }: ColumnProps) {
  const t = useWords('pipelines');
  const terms = useTerms();
  const isWide = useWide();
  const [isOver, setOver] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const shown = isWide || isWhole ? cards : cards.slice(0, cardsAtOnce);
  return (
    <section
      aria-label={terms.matchMark[column]}
      data-column={column}
      // What it hides from sight alone is placed within it: else it would make the page longer.
      className={`relative grid min-h-40 min-w-0 grid-cols-1 content-start gap-2 rounded-xl border-2 bg-sunken p-2 lg:max-h-[max(24rem,calc(100dvh-17rem))] lg:overflow-y-auto ${isTarget && isOver ? 'border-azure' : isTarget ? 'border-edge/60 border-dashed' : 'border-transparent'} ${isShown ? '' : 'max-lg:hidden'}`}
      onDragOver={(event) => {
        if (!isTarget) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      <h2 tabIndex={-1} className="flex items-baseline justify-between gap-2 px-1 font-semibold text-sm outline-none">
        {terms.matchMark[column]}
        <span aria-hidden="true" className="text-muted tabular-nums">
          {cards.length}
        </span>
        <span className="sr-only">{t('columnCount', { n: cards.length })}</span>
      </h2>
      <ul className="grid grid-cols-1 gap-2 empty:hidden">
        {shown.map((card) => (
          <Card key={card.organisation.id} card={card} organisationId={organisationId} {...acts} />
        ))}
      </ul>
      {shown.length < cards.length && (
        <Button look="secondary" onClick={() => setWhole(true)}>
          {t('moreCards', { n: cards.length - shown.length })}
        </Button>
      )}
      {cards.length === 0 && (
        <p className="px-1 text-muted text-sm">
          {t(isTarget ? 'dropHere' : column === 'shortlisted' ? 'emptyFirst' : 'emptyColumn')}
        </p>
      )}
      {column === 'shortlisted' && (
        <LinkButton
          to="/suggestions"
          search={{ organisation: organisationId }}
          look="quiet"
          size="sm"
          className="min-h-11"
        >
          {t('addFromSuggestions')}
        </LinkButton>
      )}
    </section>
  );
}
