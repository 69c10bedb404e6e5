import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { wordUnplaced } from '@jumelage/i18n/schedule-words';
import { useState } from 'react';
import { useLanguage, useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Cause, causesOf } from './causes.ts';
import { useNamesOf } from './names.ts';
import { isLive, type SessionRef, useInsertion } from './queries.ts';
import { TryMore } from './try-more.tsx';
import { useScheduleWording } from './wording.ts';

type UnplacedCausesProps = {
  readonly schedule: ScheduleView;
  readonly session: SessionRef;
  readonly zone: string;
  readonly canRun: boolean;
  readonly onOpen?: ((meeting: ScheduledMeeting) => void) | undefined;
};

/** Draws the meetings without a slot by their cause, each with the one act that may help. */
export function UnplacedCauses({ schedule, session, zone, canRun, onOpen }: UnplacedCausesProps) {
  const t = useWords('schedules');
  const causes = causesOf(schedule.meetings);
  const count = causes.reduce((sum, { meetings }) => sum + meetings.length, 0);
  const isDraft = schedule.score.placed > 0;
  // Then it is the main act, above.
  const isPublished = schedule.session.publishedVersion !== null;
  return (
    <section className="grid gap-2">
      <h2 className="font-semibold">
        {t('unplacedTitle')} ({count})
      </h2>
      {count === 0 && <p className="text-muted text-sm">{t('unplacedNone')}</p>}
      <ul className="grid gap-3">
        {causes.map((cause) => (
          <li
            key={`${cause.kind} ${cause.code} ${cause.languages}`}
            className="grid gap-1.5 rounded-lg border border-line p-2.5"
          >
            <CauseText cause={cause} />
            {cause.canPlace && isDraft && !isPublished && canRun && <Insertion schedule={schedule} session={session} />}
            {cause.more && isDraft && <TryMore session={session} more={cause.more} />}
            <CauseMeetings {...{ schedule, zone, cause, onOpen }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CauseText({ cause: { kind, code, languages, meetings } }: { readonly cause: Cause }) {
  const t = useWords('schedules');
  const words = useTexts('schedules');
  const language = useLanguage();
  const terms = useTerms();
  const n = meetings.length;
  const pair = languages?.map((spoken) => spoken.map((one) => terms.language[one]).join('/')).join(' – ') ?? '';
  const texts = {
    new: () => t('waitNew', { n }),
    interpreters: () => t('waitInterpreter', { n, languages: pair }),
    tables: () => t('limitTables', { n }),
    rooms: () => t('limitRooms', { n }),
    people: () => t('limitPeople', { n }),
    other: () => `${t('meetingsOf', { n })}. ${wordUnplaced(code ?? '', { words, language })}`,
  };
  return <p className="text-sm">{texts[kind]()}</p>;
}

/** Places what waits at once, where it fits: nobody else moves. */
export function Insertion({ schedule, session, look = 'secondary' }: InsertionProps) {
  const t = useWords('schedules');
  const insertion = useInsertion(session);
  const before = schedule.score.placed;
  return (
    <>
      <Button
        size={look === 'primary' ? 'md' : 'sm'}
        look={look}
        className="flex-1"
        busy={insertion.isPending}
        disabled={isLive(schedule.run) || before === schedule.score.meetings}
        onClick={() =>
          insertion.mutate(undefined, {
            onSuccess: ({ score }) => toast(t('inserted', { n: Math.max(0, score.placed - before) })),
          })
        }
      >
        {t('insert')}
      </Button>
      <ProblemAlert error={insertion.error} />
    </>
  );
}

type InsertionProps = Pick<UnplacedCausesProps, 'schedule' | 'session'> & { readonly look?: 'primary' | 'secondary' };

/** The most meetings of a cause that are listed at first. */
const listed = 4;

/** Lists the meetings of a cause, each of which opens; the facts behind one stand below it where nothing opens. */
function CauseMeetings({
  schedule,
  zone,
  cause,
  onOpen,
}: Omit<UnplacedCausesProps, 'session' | 'canRun'> & { cause: Cause }) {
  const t = useWords('schedules');
  const namesOf = useNamesOf();
  const { details } = useScheduleWording(schedule, zone);
  const [isWhole, setWhole] = useState(false);
  const rest = cause.meetings.length - listed;
  return (
    <>
      <ul className="grid">
        {(isWhole ? cause.meetings : cause.meetings.slice(0, listed)).map((meeting) => (
          <li key={meeting.id}>
            {onOpen ? (
              <button
                type="button"
                data-meeting={meeting.id}
                draggable
                className="min-h-9 w-full rounded-md px-1.5 py-1 text-left text-sm leading-snug hover:bg-azure-soft max-lg:min-h-11"
                onClick={() => onOpen(meeting)}
              >
                {namesOf(meeting)}
              </button>
            ) : (
              <span className="block px-1.5 py-1 text-sm">{namesOf(meeting)}</span>
            )}
            {cause.meetings.length === 1 &&
              details(meeting).map((text) => (
                <p key={text} className="px-1.5 text-muted text-xs">
                  {text}
                </p>
              ))}
          </li>
        ))}
      </ul>
      {rest > 0 && !isWhole && (
        <Button look="quiet" size="sm" onClick={() => setWhole(true)}>
          {t('moreMeetings', { n: rest })}
        </Button>
      )}
      {rest > 0 && isWhole && (
        <Button look="quiet" size="sm" onClick={() => setWhole(false)}>
          {t('fewerMeetings')}
        </Button>
      )}
    </>
  );
}
