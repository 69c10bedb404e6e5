import { useWords } from '../../lib/i18n.tsx';
import type { VisitorEvent } from './use-visitor-events.ts';

/** The looks of the two home countries: round and azure, square and hibiscus. */
const marks: Readonly<Record<string, string>> = {
  FR: 'rounded-full border-azure text-azure',
  CN: 'rounded-sm border-hibiscus text-hibiscus',
};

/** Draws how many organisations of each side come to an event: the home countries by their marks, others together. */
export function SideCounts({ sides }: Pick<VisitorEvent, 'sides'>) {
  const t = useWords('visitors');
  const others = sides.filter(({ country }) => !marks[country]).reduce((sum, one) => sum + one.organisations, 0);
  const home = Object.keys(marks).flatMap((mark) => sides.filter(({ country }) => country === mark));
  const names: Readonly<Record<string, string>> = { FR: t('france'), CN: t('china') };
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-sm">
      {home.map(({ country, organisations }) => (
        <span key={country} className="inline-flex items-center gap-1.5 whitespace-nowrap">
          <span
            aria-hidden="true"
            className={`inline-grid size-5 place-items-center border-2 font-bold text-[0.5625rem] leading-none ${marks[country]}`}
          >
            {country}
          </span>
          <span className="sr-only">{names[country]}: </span>
          {t('inside', { n: organisations })}
        </span>
      ))}
      {others > 0 && <span>{t('fromElsewhere', { n: others })}</span>}
    </span>
  );
}
