import type { Sector } from '@jumelage/domain/organisation';
import { Cpu, FlaskConical, Leaf } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { LinkedParks } from '../features/visitors/linked-parks.tsx';
import { type Project, SentenceForm } from '../features/visitors/sentence-form.tsx';
import { TryDemo } from '../features/visitors/try-demo.tsx';
import { type Overview, useOverview } from '../features/visitors/use-overview.ts';
import { ensureWords, useWords } from '../lib/i18n.tsx';
import { LinkButton } from '../ui/button.tsx';
import { PageHeading, usePageTitle } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** Comes with the first search: the landing page stays light. */
const SentenceMatches = lazy(async () => {
  const [module] = await Promise.all([
    import('../features/visitors/sentence-matches.tsx'),
    import('../styles/pages.css'),
    ensureWords(['terms', 'errors', 'reasons']),
  ]);
  return module;
});

export default function LandingPage() {
  const t = useWords('visitors');
  const [project, setProject] = useState<Project>();
  usePageTitle('');
  const overview = useOverview();
  return (
    <div className="grid gap-16 sm:gap-24">
      <section className="grid items-center gap-10 lg:grid-cols-[1.05fr_1fr] lg:pt-6">
        <div className="grid justify-items-start gap-5">
          <PageHeading className="text-3xl">{t('title')}</PageHeading>
          <p className="max-w-[56ch] text-lg text-muted">{t('lead')}</p>
          <SentenceForm
            onSend={(sent) => {
              // By itself: the landing page stays light.
              void import('../features/first-run/draft-store.ts').then(({ handOver }) => handOver(sent));
              setProject(sent);
            }}
          />
          <LinkButton to="/sign-up" look="secondary">
            {t('createProfile')}
          </LinkButton>
          <TryDemo />
          {/* Its line is held free while the number is on its way. */}
          <p className="min-h-6 text-muted">
            {overview && overview.organisations > 0 && t('numbers', { n: overview.organisations })}
          </p>
        </div>
        {project ? (
          <Suspense fallback={<Skeleton lines={6} />}>
            <SentenceMatches key={`${project.country} ${project.text}`} project={project} />
          </Suspense>
        ) : (
          <figure className="grid justify-items-center gap-3 lg:justify-items-end">
            <LinkedParks title={t('drawing')} />
            <figcaption className="flex w-full max-w-xl justify-between gap-6 text-sm">
              <span className="border-azure border-l-3 ps-3">
                <strong className="block font-semibold">{t('parkFr')}</strong>
                <span className="text-muted">{t('parkFrText')}</span>
              </span>
              <span className="border-hibiscus border-r-3 pe-3 text-right">
                <strong className="block font-semibold">{t('parkCn')}</strong>
                <span className="text-muted">{t('parkCnText')}</span>
              </span>
            </figcaption>
          </figure>
        )}
      </section>

      <Steps />
      <Sectors overview={overview} />
      <section
        aria-labelledby="parks"
        className="grid gap-6 rounded-xl border border-line p-6 sm:p-10 lg:grid-cols-[1fr_auto] lg:items-end"
      >
        <div className="grid gap-3">
          <p className="font-medium text-muted text-sm">{t('twinned')}</p>
          <h2 id="parks" className="font-semibold text-2xl tracking-tight">
            {t('parksTitle')}
          </h2>
          <p className="max-w-[68ch]">{t('parksText')}</p>
        </div>
        <LinkButton to="/events" look="secondary" className="justify-self-start">
          {t('seeEvents')}
        </LinkButton>
      </section>
    </div>
  );
}

/** Draws the way from a profile to a meeting, in four steps. */
function Steps() {
  const t = useWords('visitors');
  const steps = [
    { name: t('step1'), text: t('step1Text') },
    { name: t('step2'), text: t('step2Text') },
    { name: t('step3'), text: t('step3Text') },
    { name: t('step4'), text: t('step4Text') },
  ];
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="mb-8 font-semibold text-2xl tracking-tight">
        {t('stepsTitle')}
      </h2>
      <ol className="grid gap-8 sm:grid-cols-2 lg:grid-cols-4">
        {steps.map((step, index) => (
          <li key={step.name} className="grid content-start gap-2 border-line border-t-2 pt-4">
            <span aria-hidden="true" className="font-semibold text-azure text-xl tabular-nums">
              {index + 1}
            </span>
            <h3 className="font-semibold text-lg">{step.name}</h3>
            <p className="text-muted text-sm">{step.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Draws the sectors that the parks share, each with the way to who is inside. */
function Sectors({ overview }: { readonly overview: Overview | undefined }) {
  const t = useWords('visitors');
  const countOf = (sector: Sector) => overview?.sectors.find((one) => one.sector === sector)?.organisations ?? 0;
  const sectors = [
    { id: 'it', Icon: Cpu, name: t('sectorIt'), text: t('sectorItText') },
    { id: 'cleantech', Icon: Leaf, name: t('sectorCleantech'), text: t('sectorCleantechText') },
    { id: 'biomed', Icon: FlaskConical, name: t('sectorBiomed'), text: t('sectorBiomedText') },
  ] as const;
  return (
    <section aria-labelledby="sectors">
      <h2 id="sectors" className="mb-8 font-semibold text-2xl tracking-tight">
        {t('sectorsTitle')}
      </h2>
      <ul className="grid gap-4 md:grid-cols-3">
        {sectors.map(({ id, Icon, name, text }) => (
          <li key={name} className="grid content-start gap-2 rounded-xl bg-sunken p-6">
            <Icon aria-hidden="true" className="size-7 text-azure" strokeWidth={1.6} />
            <h3 className="mt-1 font-semibold text-lg">{name}</h3>
            <p className="text-muted text-sm">{text}</p>
            {countOf(id) > 0 && (
              <Link
                to="/directory"
                search={{ sector: id }}
                className="min-h-6 justify-self-start font-medium text-azure underline underline-offset-4"
              >
                {t('inside', { n: countOf(id) })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
