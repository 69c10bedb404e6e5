import { lazy, Suspense, useState } from 'react';
import { SampleSuggestion } from '../features/visitors/sample-suggestion.tsx';
import { type Project, SentenceForm } from '../features/visitors/sentence-form.tsx';
import { TryDemo } from '../features/visitors/try-demo.tsx';
import { useOverview } from '../features/visitors/use-overview.ts';
import { ensureWords, useWords } from '../lib/i18n.tsx';
import { useNear } from '../lib/use-near.ts';
import { PageHeading, usePageTitle } from '../ui/card.tsx';
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

/** Comes as somebody scrolls: the first view stays light. */
const LandingMore = lazy(() => import('../features/visitors/landing-more.tsx'));

export default function LandingPage() {
  const t = useWords('visitors');
  const [project, setProject] = useState<Project>();
  usePageTitle('');
  const overview = useOverview();
  const [below, isBelowNear] = useNear<HTMLDivElement>();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 sm:gap-16">
      <section className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-4 lg:min-h-[calc(100dvh-8rem)] lg:grid-cols-[1.05fr_1fr] lg:pt-4">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:gap-4">
          <PageHeading className="text-xl sm:text-3xl">{t('title')}</PageHeading>
          <p className="max-w-[56ch] text-muted max-sm:text-sm sm:text-lg">{t('lead')}</p>
          <TryDemo />
          <SentenceForm
            onSend={(sent) => {
              // By itself: the landing page stays light.
              void import('../features/first-run/draft-store.ts').then(({ handOver }) => handOver(sent));
              setProject(sent);
            }}
          />
          {/* Its line is held free while the number is on its way. */}
          <p className="min-h-6 text-muted text-sm max-sm:text-xs">
            {overview && overview.organisations > 0 && t('numbers', { n: overview.organisations })}
          </p>
        </div>
        {project ? (
          <Suspense fallback={<Skeleton lines={6} />}>
            <SentenceMatches key={`${project.country} ${project.text}`} project={project} />
          </Suspense>
        ) : (
          <SampleSuggestion />
        )}
      </section>
      <div ref={below} className="grid min-h-40 grid-cols-[minmax(0,1fr)] gap-8 sm:gap-16">
        {isBelowNear && (
          <Suspense>
            <LandingMore overview={overview} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
