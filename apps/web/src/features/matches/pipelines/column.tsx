import type { Id } from '@jumelage/domain/ids';
import { useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { OrganisationName } from '../../../ui/lang-text.tsx';
import { Link } from '../../../ui/link.tsx';
import { SideMark, Tag } from '../../../ui/tag.tsx';
import { pointsOf } from '../match.ts';
import { NoteEditor } from '../note-editor.tsx';
import { type BoardCard, type ColumnId, columnIds } from './columns.ts';

type ColumnProps = {
  readonly column: ColumnId;
  readonly name: string;
  readonly cards: readonly BoardCard[];
  readonly organisationId: Id<'organisation'>;
  /** True where a phone shows this column. */
  readonly isShown: boolean;
  /** True where the card that is being dragged can be dropped here. */
  readonly isTarget: boolean;
  readonly onDrag: (card: BoardCard | undefined) => void;
  readonly onDrop: () => void;
  readonly onMove: (card: BoardCard, to: ColumnId) => void;
};

/** Draws one column of the board, with its count; a card dropped on it moves here. */
export function Column({
  column,
  name,
  cards,
  organisationId,
  isShown,
  isTarget,
  onDrag,
  onDrop,
  onMove,
}: ColumnProps) {
  const t = useWords('pipelines');
  const [isOver, setOver] = useState(false);
  return (
    <section
      aria-label={name}
      data-column={column}
      className={`grid min-h-40 content-start gap-3 rounded-xl border-2 bg-sunken p-3 ${isTarget && isOver ? 'border-azure' : isTarget ? 'border-edge/60 border-dashed' : 'border-transparent'} ${isShown ? '' : 'max-lg:hidden'}`}
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
      <div>
        <h2 tabIndex={-1} className="flex items-baseline justify-between gap-2 font-semibold outline-none">
          {name}
          <span aria-hidden="true" className="text-muted text-sm tabular-nums">
            {cards.length}
          </span>
        </h2>
        <p className={column === 'new' ? 'text-muted text-xs' : 'sr-only'}>
          {column === 'new' ? t('newHint') : t('columnCount', { n: cards.length })}
        </p>
      </div>
      <ul className="grid gap-3 empty:hidden">
        {cards.map((card) => (
          <Card
            key={card.organisation.id}
            card={card}
            column={column}
            organisationId={organisationId}
            onDrag={onDrag}
            onMove={(to) => onMove(card, to)}
          />
        ))}
      </ul>
      {cards.length === 0 && (
        <p className="text-muted text-sm">
          {isTarget ? t('dropHere') : column === 'new' ? t('noNew') : t('emptyColumn')}
        </p>
      )}
      {column === 'new' && (
        <LinkButton to="/suggestions" search={{ organisation: organisationId }} look="quiet" size="sm">
          {t('newColumnMore')}
        </LinkButton>
      )}
    </section>
  );
}

type CardProps = Pick<ColumnProps, 'column' | 'organisationId' | 'onDrag'> & {
  readonly card: BoardCard;
  readonly onMove: (to: ColumnId) => void;
};

function Card({ card, column, organisationId, onDrag, onMove }: CardProps) {
  const t = useWords('pipelines');
  const terms = useTerms();
  const matches = useWords('matches');
  const { date, number } = useFormat();
  const { organisation, score, note, markedAt } = card;
  const { id, nameLatin, nameHanzi, country, sector } = organisation;
  return (
    <li
      data-card={id}
      draggable
      className="grid cursor-grab gap-2 rounded-lg border border-line bg-surface p-3 active:cursor-grabbing"
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', nameLatin);
        onDrag(card);
      }}
      onDragEnd={() => onDrag(undefined)}
    >
      <div className="flex items-start justify-between gap-2">
        <Link
          to="/organisations/$organisationId"
          params={{ organisationId: id }}
          draggable={false}
          className="min-w-0 font-medium text-sm hover:underline"
        >
          <OrganisationName nameLatin={nameLatin} nameHanzi={nameHanzi} />
        </Link>
        <SideMark country={country} short />
      </div>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted text-xs">
        {sector && <Tag tone="azure">{terms.sector[sector]}</Tag>}
        {score === null ? (
          <span>{t('noLongerSuggested')}</span>
        ) : (
          <span className="tabular-nums" title={matches('fitOf', { score: pointsOf(score) })}>
            {matches('fit')} {number(pointsOf(score))}
          </span>
        )}
        {markedAt && (
          <span>{t('since', { date: date(markedAt, Intl.DateTimeFormat().resolvedOptions().timeZone, 'short') })}</span>
        )}
      </p>
      {column !== 'new' && (
        <NoteEditor organisationId={organisationId} otherId={id} name={nameLatin} mark={column} note={note} />
      )}
      {/* Not a native list: some browsers move its choice, and so the card, with every press of an arrow key. */}
      <details>
        <summary className="min-h-9 cursor-pointer rounded-lg px-1 py-1.5 font-medium text-azure text-sm">
          {t('moveTo')} <span className="sr-only">: {nameLatin}</span>
        </summary>
        <ul className="mt-1 grid gap-1">
          {columnIds
            .filter((one) => one !== column)
            .map((one) => (
              <li key={one}>
                <button
                  type="button"
                  className="min-h-9 w-full rounded-lg border border-line px-2.5 py-1 text-start text-sm hover:border-azure hover:bg-azure-soft"
                  onClick={() => onMove(one)}
                >
                  {one === 'new' ? t('takeOff') : terms.matchMark[one]}
                </button>
              </li>
            ))}
        </ul>
      </details>
    </li>
  );
}
