import { useId } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import type { WhatIf } from './conclusion.ts';

const size = { width: 360, height: 240, left: 4, right: 4, top: 34, bottom: 46 };

const plain = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };
const base = size.top + plain.height;

/**
 * Draws the meetings placed by number of tables, slots or interpreters: a bar a number, the present one marked, a line
 * where all meetings would be; a table says the same.
 */
export function FitChart({ view }: { readonly view: WhatIf }) {
  const t = useWords('sessions');
  const { chart } = useTexts('sessions');
  const id = useId();
  const { vary, current, meetings, points } = view;
  const step = plain.width / Math.max(1, points.length);
  return (
    <figure className="grid gap-2">
      <figcaption className="font-medium text-sm">{chart[vary]}</figcaption>
      <svg
        role="img"
        aria-labelledby={id}
        viewBox={`0 0 ${size.width} ${size.height}`}
        className="w-full max-w-[28rem] tabular-nums"
      >
        <title id={id}>{chart[vary]}</title>
        <line
          x1={size.left}
          x2={size.width - size.right}
          y1={size.top}
          y2={size.top}
          className="stroke-good"
          strokeWidth={1.5}
          strokeDasharray="5 4"
        />
        <text x={size.left} y={size.top - 12} className="fill-good font-medium text-[14px]">
          {t('allMeetings', { n: meetings })}
        </text>
        <line x1={size.left} x2={size.width - size.right} y1={base} y2={base} className="stroke-edge" />
        {points.map(({ count, placed }, index) => (
          <NumberBar
            key={count}
            count={count}
            placed={placed}
            height={meetings > 0 ? (placed / meetings) * plain.height : 0}
            middle={size.left + step * (index + 0.5)}
            width={Math.min(34, step * 0.66)}
            isNow={count === current}
          />
        ))}
      </svg>
      <div className="sr-only">
        <FitTable view={view} />
      </div>
    </figure>
  );
}

type NumberBarProps = {
  readonly count: number;
  readonly placed: number;
  readonly height: number;
  readonly middle: number;
  readonly width: number;
  readonly isNow: boolean;
};

/** Draws the meetings placed with one count: the figure stands in its bar, or above one too low for it. */
function NumberBar({ count, placed, height, middle, width, isNow }: NumberBarProps) {
  const t = useWords('sessions');
  const format = useFormat();
  const isInside = height > 26;
  return (
    <g>
      <rect
        x={middle - width / 2}
        y={base - height}
        width={width}
        height={height}
        rx={3}
        className={isNow ? 'fill-azure stroke-azure' : 'fill-azure-soft stroke-azure'}
        strokeWidth={1.25}
      />
      <text
        x={middle}
        y={isInside ? base - height + 18 : base - height - 6}
        textAnchor="middle"
        className={`font-medium text-[14px] ${isNow && isInside ? 'fill-on-azure' : 'fill-ink'}`}
      >
        {format.number(placed)}
      </text>
      <text
        x={middle}
        y={base + 20}
        textAnchor="middle"
        className={`text-[15px] ${isNow ? 'fill-ink font-bold' : 'fill-muted'}`}
      >
        {format.number(count)}
      </text>
      {isNow && (
        <text x={middle} y={base + 38} textAnchor="middle" className="fill-azure font-medium text-[14px]">
          {t('now')}
        </text>
      )}
    </g>
  );
}

/** Draws the chart as a table, for who does not see it. */
function FitTable({ view: { vary, current, meetings, points } }: { readonly view: WhatIf }) {
  const t = useWords('sessions');
  const { chart, varies } = useTexts('sessions');
  return (
    <table>
      <caption>{chart[vary]}</caption>
      <thead>
        <tr>
          <th scope="col">{varies[vary]}</th>
          <th scope="col">{t('placed')}</th>
          <th scope="col">{t('without')}</th>
          <th scope="col">{t('isMost')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ count, placed, weight, bound }) => (
          <tr key={count}>
            <th scope="row">{count === current ? `${count} (${t('now')})` : count}</th>
            <td>{placed}</td>
            <td>{meetings - placed}</td>
            <td>{weight >= bound ? t('proven') : t('notProven')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
