import type { Country } from '@jumelage/domain/organisation';
import type { ReactNode } from 'react';
import { useTerms } from '../lib/i18n.tsx';

const tones = {
  plain: 'bg-sunken text-ink',
  azure: 'bg-azure-soft text-azure-strong',
  hibiscus: 'bg-hibiscus-soft text-hibiscus',
  good: 'bg-good-soft text-good',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
} as const;
export type Tone = keyof typeof tones;

/** Draws a short label; its tone repeats what its text says, and never says it alone. */
export function Tag({
  tone = 'plain',
  icon,
  children,
}: {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <span className={`inline-flex items-center gap-1 rounded-md px-2 py-0.5 font-medium text-xs ${tones[tone]}`}>
      {icon}
      {children}
    </span>
  );
}

const sideLooks: Partial<Record<Country, string>> = {
  FR: 'rounded-full border-azure text-azure',
  CN: 'rounded-sm border-hibiscus text-hibiscus',
};

/**
 * Draws an organisation's side: the country's code in a shape and colour of its own (round azure, square hibiscus), and
 * its name.
 */
export function SideMark({ country, short = false }: { readonly country: Country; readonly short?: boolean }) {
  const name = useTerms().country[country];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-muted text-sm">
      <span
        aria-hidden="true"
        className={`inline-grid size-6 place-items-center border-2 font-bold text-[0.625rem] leading-none ${sideLooks[country] ?? 'rounded-md border-edge text-muted'}`}
      >
        {country}
      </span>
      {short ? <span className="sr-only">{name}</span> : name}
    </span>
  );
}
