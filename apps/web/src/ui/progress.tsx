import type { ReactNode } from 'react';

type MeterProps = {
  readonly label: ReactNode;
  readonly value: number;
  readonly max: number;
  readonly text?: ReactNode;
  readonly tone?: 'azure' | 'good' | 'warn';
};
const fills = { azure: 'bg-azure', good: 'bg-good', warn: 'bg-warn' } as const;

/** Draws a share of a whole: the text says it, the bar shows it. */
export function Meter({ label, value, max, text, tone = 'azure' }: MeterProps) {
  return (
    <div className="grid gap-1">
      <div className="flex justify-between gap-3 text-sm">
        <span>{label}</span>
        <span className="text-muted tabular-nums">{text ?? `${value} / ${max}`}</span>
      </div>
      <Bar share={max > 0 ? value / max : 0} fill={fills[tone]} />
    </div>
  );
}

function Bar({ share, fill }: { readonly share: number; readonly fill: string }) {
  return (
    <span aria-hidden="true" className="block h-2 overflow-hidden rounded-full bg-sunken">
      <span
        className={`block h-full rounded-full ${fill}`}
        style={{ width: `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%` }}
      />
    </span>
  );
}

type ProgressProps = {
  readonly label: string;
  readonly value?: number | undefined;
  readonly max?: number;
  readonly text?: ReactNode;
};

/** Draws work under way; without a value, only that it goes on. */
export function Progress({ label, value, max = 1, text }: ProgressProps) {
  return (
    <div className="grid gap-1">
      <div className="flex justify-between gap-3 text-sm">
        <span>{label}</span>
        {text && <span className="text-muted tabular-nums">{text}</span>}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        className={`h-2 overflow-hidden rounded-full bg-sunken ${value === undefined ? 'animate-pulse' : ''}`}
      >
        <div
          className="h-full rounded-full bg-azure transition-[width]"
          style={{ width: `${value === undefined ? 100 : (value / max) * 100}%` }}
        />
      </div>
    </div>
  );
}

export type ReasonBar = {
  readonly id: string;
  readonly text: ReactNode;
  readonly detail?: ReactNode;
  readonly points: number;
  readonly value: string;
};

/**
 * Draws the reasons for and against: a bar a reason, its length the share of the score, the share in figures beside it,
 * a sign for direction.
 */
export function ReasonBars({ reasons, label }: { readonly reasons: readonly ReasonBar[]; readonly label: string }) {
  const most = Math.max(1e-9, ...reasons.map((reason) => Math.abs(reason.points)));
  return (
    <ul aria-label={label} className="grid gap-2.5">
      {reasons.map((reason) => (
        <li key={reason.id} className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1">
          <span className="text-sm">{reason.text}</span>
          <span className={`font-semibold text-sm tabular-nums ${reason.points < 0 ? 'text-warn' : 'text-good'}`}>
            {reason.value}
          </span>
          <span className="col-span-2">
            <Bar share={Math.abs(reason.points) / most} fill={reason.points < 0 ? 'bg-warn' : 'bg-good'} />
          </span>
          {reason.detail && <span className="col-span-2 text-muted text-sm">{reason.detail}</span>}
        </li>
      ))}
    </ul>
  );
}

type ContributionBarProps = { readonly label: string; readonly share: number; readonly value: string };

/**
 * Draws one share of a score in little room: whose view, a bar from −1 to 1 whose colour repeats the sign, the figure.
 */
export function ContributionBar({ label, share, value }: ContributionBarProps) {
  return (
    <div className="grid gap-0.5">
      <div className="flex justify-between gap-2 text-xs">
        <span className="text-muted">{label}</span>
        <span
          className={`font-semibold tabular-nums ${share < 0 ? 'text-warn' : share > 0 ? 'text-good' : 'text-muted'}`}
        >
          {value}
        </span>
      </div>
      <Bar share={Math.abs(share)} fill={share < 0 ? 'bg-warn' : 'bg-good'} />
    </div>
  );
}
