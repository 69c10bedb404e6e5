import { greetingName } from '@jumelage/domain/participant';
import { useQuery } from '@tanstack/react-query';
import { type Session, useSession } from '../features/accounts/session.ts';
import { Organised } from '../features/home/organised.tsx';
import { type Home, homeQuery } from '../features/home/queries.ts';
import { SuggestionsTeaser } from '../features/home/suggestions-teaser.tsx';
import { ToDo } from '../features/home/to-do.tsx';
import { Upcoming } from '../features/home/upcoming.tsx';
import { useTasks } from '../features/home/use-tasks.tsx';
import { useLanguage, useWords } from '../lib/i18n.tsx';
import { Later } from '../lib/later.tsx';
import { PageHeader } from '../ui/card.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** Draws the page after sign-in: tasks, then meetings, then suggestions. */
export default function HomePage() {
  const t = useWords('home');
  const language = useLanguage();
  const session = useSession();
  const { data: home, error, refetch } = useQuery(homeQuery);
  return (
    <>
      <PageHeader
        title={session?.user ? t('greeting', { name: greetingName(session.user.name, language) }) : t('title')}
        documentTitle={t('title')}
      />
      <ProblemAlert error={error} onRetry={refetch} />
      <Later>
        {!home && !error && <Skeleton lines={8} />}
        {home && session && <Content home={home} session={session} />}
      </Later>
    </>
  );
}

function Content({ home, session }: { readonly home: Home; readonly session: Session }) {
  const tasks = useTasks(home, session);
  const { organisations } = session;
  const first = organisations.find(({ status }) => status === 'published') ?? organisations[0];
  const organises = home.organised.length > 0 || session.mayCreateEvents;
  // An organiser who belongs to no organisation has nothing to wait for as a participant.
  const takesPart = first !== undefined || home.upcoming.length > 0 || !organises;
  return (
    <>
      {organises && <Organised home={home} session={session} />}
      {/* On a wide screen the agenda stands beside the others, whichever is longer. */}
      <div className="grid items-start gap-6 lg:grid-cols-2 lg:grid-rows-[auto_1fr]">
        {(takesPart || tasks.length > 0) && <ToDo tasks={tasks} />}
        {takesPart && (
          <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
            <Upcoming meetings={home.upcoming} />
          </div>
        )}
        {first && <SuggestionsTeaser organisationId={first.id} />}
      </div>
    </>
  );
}
