import { useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { HowItWorks } from './how-it-works.tsx';
import { LinkedParks } from './linked-parks.tsx';
import { NextEvents } from './next-events.tsx';
import { SectorCounts } from './sector-counts.tsx';
import type { Overview } from './use-overview.ts';
import { useVisitorEvents } from './use-visitor-events.ts';

/** Draws what stands below the first fold of the landing page. */
export default function LandingMore({ overview }: { readonly overview: Overview | undefined }) {
  const events = useVisitorEvents();
  return (
    <>
      <HowItWorks />
      <NextEvents events={events} />
      <SectorCounts overview={overview} />
      <Parks />
    </>
  );
}

/** Draws the two parks and their programme, and the way in. */
function Parks() {
  const t = useWords('visitors');
  return (
    <section
      aria-labelledby="parks"
      className="grid items-center gap-6 rounded-xl border border-line p-4 sm:p-8 lg:grid-cols-[1fr_18rem]"
    >
      <div className="grid justify-items-start gap-2">
        <p className="font-medium text-muted text-sm">{t('twinned')}</p>
        <h2 id="parks" className="font-semibold text-lg tracking-tight sm:text-2xl">
          {t('parksTitle')}
        </h2>
        <p className="max-w-[68ch] max-sm:hidden">{t('parksText')}</p>
        <LinkButton to="/sign-up" className="mt-2">
          {t('createProfile')}
        </LinkButton>
      </div>
      <div className="max-lg:hidden">
        <LinkedParks title={t('drawing')} />
      </div>
    </section>
  );
}
