import type { Sector } from '@jumelage/domain/organisation';
import { Cpu, FlaskConical, Leaf } from 'lucide-react';
import { useWords } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';
import type { Overview } from './use-overview.ts';

/** Draws the sectors that the parks share, each with the way to who is inside. */
export function SectorCounts({ overview }: { readonly overview: Overview | undefined }) {
  const t = useWords('visitors');
  const countOf = (sector: Sector) => overview?.sectors.find((one) => one.sector === sector)?.organisations ?? 0;
  const sectors = [
    { id: 'it', Icon: Cpu, name: t('sectorIt'), text: t('sectorItText') },
    { id: 'cleantech', Icon: Leaf, name: t('sectorCleantech'), text: t('sectorCleantechText') },
    { id: 'biomed', Icon: FlaskConical, name: t('sectorBiomed'), text: t('sectorBiomedText') },
  ] as const;
  return (
    <section aria-labelledby="sectors">
      <h2 id="sectors" className="mb-3 font-semibold text-lg tracking-tight sm:text-2xl">
        {t('sectorsTitle')}
      </h2>
      <ul className="grid gap-2 md:grid-cols-3 md:gap-4">
        {sectors.map(({ id, Icon, name, text }) => (
          <li
            key={id}
            className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 rounded-xl bg-sunken md:items-start px-3 py-1 md:p-5"
          >
            <Icon aria-hidden="true" className="size-6 text-azure" strokeWidth={1.6} />
            <div className="flex min-h-11 items-center justify-between gap-x-3 md:flex-col md:items-start">
              <h3 className="font-semibold max-md:text-sm">{name}</h3>
              {countOf(id) > 0 && (
                <Link
                  to="/directory"
                  search={{ sector: id }}
                  className="inline-flex min-h-11 items-center whitespace-nowrap font-medium text-azure text-sm underline underline-offset-4"
                >
                  {t('inside', { n: countOf(id) })}
                </Link>
              )}
            </div>
            <p className="col-start-2 text-muted text-sm max-md:hidden">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
