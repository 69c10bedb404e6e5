import {
  type Figure,
  type FigureName,
  type FigureValues,
  figures,
  leastAnswers,
  shareOf,
} from '@jumelage/domain/figure';
import type { Id } from '@jumelage/domain/ids';
import { Info } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useFill, useTexts, useWords } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';

/** Formats the numbers of figures as their units want. */
export function useFigures() {
  const { number, percent } = useFormat();
  const { blank } = useTexts('results');
  const fill = useFill();
  return {
    /** Writes a number by the unit of its figure. */
    format: (name: FigureName, value: number) =>
      number(value, figures[name].unit === 'count' ? {} : { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    /** Says why there is no number; undefined where there is one. */
    blankOf: (name: FigureName, values: FigureValues) => {
      const { blank: why }: Figure = figures[name];
      return values[name] === null && why ? fill(blank[why], { n: leastAnswers }) : undefined;
    },
    /** Writes the share that a figure is of its base; undefined where it is of none. */
    share: (name: FigureName, values: FigureValues) => {
      const share = shareOf(name, values);
      return share === undefined ? undefined : percent(share);
    },
  };
}

/** Draws a figure's name, and its definition when it is asked for. */
export function FigureLabel({ name }: { readonly name: FigureName }) {
  const t = useWords('results');
  const { figure, meaning } = useTexts('results');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <span className="flex items-center justify-between gap-1">
        {figure[name]}
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t('definition', { name: figure[name] })}
          className="-my-2 -me-2 inline-grid size-11 shrink-0 place-items-center rounded-lg text-muted hover:bg-sunken hover:text-ink print:hidden"
          onClick={() => setOpen(!isOpen)}
        >
          <Info aria-hidden="true" className="size-4" />
        </button>
      </span>
      <span id={id} hidden={!isOpen} className="block max-w-prose font-normal text-ink text-sm print:hidden">
        {meaning[name]}
      </span>
    </>
  );
}

type ValueProps = { readonly name: FigureName; readonly eventId: Id<'event'>; readonly children: ReactNode };

/** Draws a number as a link to the list behind it, where there is such a list. */
function FigureValue({ name, eventId, children }: ValueProps) {
  const t = useWords('results');
  const common = {
    params: { eventId },
    className: 'underline decoration-line underline-offset-4 hover:decoration-ink',
  };
  const content = (
    <>
      {children}
      <span className="sr-only"> {t('viewList')}</span>
    </>
  );
  if (name === 'registered' || name === 'admitted')
    return (
      <Link
        {...common}
        to="/events/$eventId/organise/participants"
        search={name === 'admitted' ? { status: 'admitted' as const } : {}}
      >
        {content}
      </Link>
    );
  if (name === 'requests' || name === 'accepted')
    return (
      <Link
        {...common}
        to="/events/$eventId/organise/requests"
        search={name === 'accepted' ? { status: 'accepted' as const } : {}}
      >
        {content}
      </Link>
    );
  if (name === 'interpreters')
    return (
      <Link {...common} to="/events/$eventId/organise/schedule" search={{ view: 'interpreters' as const }}>
        {content}
      </Link>
    );
  return children;
}

type FiguresProps = {
  readonly names: readonly FigureName[];
  readonly values: FigureValues;
  readonly eventId: Id<'event'>;
};

/** Draws figures as tiles: name, number, and the share that it is of another. */
export function FigureTiles({ names, values, eventId }: FiguresProps) {
  const t = useWords('results');
  const { figure } = useTexts('results');
  const { format, blankOf, share } = useFigures();
  return (
    <dl className="grid grid-cols-2 gap-2 lg:grid-cols-4 print:grid-cols-4">
      {names.map((name) => {
        const value = values[name];
        const { of }: Figure = figures[name];
        const ofBase = share(name, values);
        return (
          <div
            key={name}
            className="grid content-start break-inside-avoid gap-0.5 rounded-xl border border-line bg-surface px-3 py-2"
          >
            <dt className="text-muted text-sm">
              <FigureLabel name={name} />
            </dt>
            <dd className="font-semibold text-xl tabular-nums">
              {value === null ? (
                <span className="font-normal text-muted text-sm">{blankOf(name, values)}</span>
              ) : (
                <FigureValue name={name} eventId={eventId}>
                  {format(name, value)}
                </FigureValue>
              )}
            </dd>
            {ofBase && of && (
              <dd className="text-muted text-xs">{t('shareOf', { share: ofBase, base: figure[of as FigureName] })}</dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
