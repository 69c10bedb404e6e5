import type { ReactNode } from 'react';
import { useWords } from '../../lib/i18n.tsx';

/** Draws the way from a profile to a meeting as four small pictures of the product. */
export function HowItWorks() {
  const t = useWords('visitors');
  const steps = [
    { name: t('step1'), text: t('step1Text'), picture: <ProfilePicture /> },
    { name: t('step2'), text: t('step2Text'), picture: <SuggestionPicture /> },
    { name: t('step3'), text: t('step3Text'), picture: <RequestPicture /> },
    { name: t('step4'), text: t('step4Text'), picture: <AgendaPicture /> },
  ];
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="mb-3 font-semibold text-lg tracking-tight sm:text-2xl">
        {t('stepsTitle')}
      </h2>
      <ol className="grid grid-cols-2 gap-x-4 gap-y-4 lg:grid-cols-4 lg:gap-x-6">
        {steps.map(({ name, text, picture }) => (
          <li key={name} className="grid content-start gap-1">
            {picture}
            <h3 className="mt-1 font-semibold leading-snug">{name}</h3>
            <p className="text-muted text-sm leading-snug max-sm:hidden">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Draws the ground of a picture, 160 × 100, on which the others draw; it says nothing that the words do not. */
function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg viewBox="4 4 152 92" aria-hidden="true" className="h-auto w-full rounded-xl bg-sunken">
      <rect x="14" y="12" width="132" height="76" rx="8" fill="var(--surface)" stroke="var(--line)" />
      {children}
    </svg>
  );
}

/** Draws lines of text as bars. */
function Bars({ bars }: { readonly bars: readonly (readonly [x: number, y: number, width: number])[] }) {
  return bars.map(([x, y, width]) => (
    <rect key={`${x} ${y}`} x={x} y={y} width={width} height="5" rx="2.5" fill="var(--muted)" opacity=".45" />
  ));
}

function ProfilePicture() {
  return (
    <Picture>
      <rect x="22" y="20" width="116" height="28" rx="5" fill="none" stroke="var(--azure)" strokeWidth="2" />
      <Bars
        bars={[
          [29, 27, 90],
          [29, 36, 58],
        ]}
      />
      <path d="M92 34v10" stroke="var(--azure)" strokeWidth="2" />
      {[22, 64, 102].map((x, i) => (
        <g key={x}>
          <rect x={x} y="56" width={[38, 34, 30][i]} height="12" rx="6" fill="var(--azure-soft)" />
          <path d={`M${x + 6} 62l3 3 5-6`} fill="none" stroke="var(--azure)" strokeWidth="2" />
        </g>
      ))}
      <rect x="22" y="73" width="46" height="12" rx="6" fill="var(--hibiscus-soft)" />
      <path d="M28 79l3 3 5-6" fill="none" stroke="var(--hibiscus)" strokeWidth="2" />
    </Picture>
  );
}

function SuggestionPicture() {
  return (
    <Picture>
      <circle cx="30" cy="28" r="7" fill="none" stroke="var(--azure)" strokeWidth="2.5" />
      <Bars
        bars={[
          [43, 25, 48],
          [37, 47, 92],
          [37, 60, 74],
          [37, 73, 60],
        ]}
      />
      {[116, 125, 134].map((x) => (
        <circle key={x} cx={x} cy="28" r="3.5" fill="var(--good)" />
      ))}
      {[49, 62].map((y) => (
        <path key={y} d={`M24 ${y}l3 4 6-8`} fill="none" stroke="var(--good)" strokeWidth="2.5" />
      ))}
      <path d="M28 71v5m0 3v1" stroke="var(--warn)" strokeWidth="3" strokeLinecap="round" />
    </Picture>
  );
}

function RequestPicture() {
  return (
    <Picture>
      <circle cx="32" cy="32" r="10" fill="var(--azure)" opacity=".85" />
      <rect x="118" y="22" width="20" height="20" rx="3" fill="var(--hibiscus)" opacity=".85" />
      <path d="M48 32h56" stroke="var(--muted)" strokeWidth="2.5" strokeDasharray="1 6" strokeLinecap="round" />
      <path d="M101 26l7 6-7 6" fill="none" stroke="var(--muted)" strokeWidth="2.5" />
      <Bars bars={[[24, 51, 100]]} />
      <rect x="24" y="64" width="52" height="16" rx="5" fill="var(--azure)" />
      <path d="M45 72l4 4 7-8" fill="none" stroke="var(--on-azure)" strokeWidth="2.5" />
      <rect x="84" y="64" width="52" height="16" rx="5" fill="none" stroke="var(--edge)" />
      <path d="M106 68l8 8m0-8l-8 8" stroke="var(--muted)" strokeWidth="2.5" />
    </Picture>
  );
}

function AgendaPicture() {
  return (
    <Picture>
      <rect x="24" y="22" width="34" height="38" rx="5" fill="var(--azure)" />
      <path d="M34 50h14M41 32v18M41 32l-5 4" fill="none" stroke="var(--on-azure)" strokeWidth="3.5" />
      <Bars
        bars={[
          [66, 27, 62],
          [66, 40, 44],
          [66, 53, 54],
        ]}
      />
      {[34, 64].map((cx, i) => (
        <g key={cx} fill="none" stroke={i === 0 ? 'var(--azure)' : 'var(--hibiscus)'} strokeWidth="2">
          <circle cx={cx} cy="74" r="8" />
          <path d={i === 0 ? `M${cx} 69v5l3 2` : `M${cx} 69v5h-4`} />
        </g>
      ))}
      <Bars bars={[[80, 72, 46]]} />
    </Picture>
  );
}
