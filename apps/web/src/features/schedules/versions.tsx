import type { ScheduleView } from '@jumelage/contracts/schedules';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { toast } from '../../ui/toast.tsx';
import { DifferencePanel } from './difference-panel.tsx';
import { differenceQuery, isLive, type SessionRef, usePublish, versionsQuery } from './queries.ts';

type VersionsProps = { readonly schedule: ScheduleView; readonly session: SessionRef; readonly zone: string };

/** Draws the published versions, the draft's difference from the newest, and the act of publishing. */
export function Versions({ schedule, session, zone }: VersionsProps) {
  const t = useWords('schedules');
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(versionsQuery(session));
  const { data: difference } = useQuery({
    ...differenceQuery(session, schedule.revision),
    enabled: schedule.differs && schedule.session.publishedVersion !== null,
  });
  const publish = usePublish(session);
  const [isAsking, setAsking] = useState(false);
  const newest = data?.versions[0]?.version ?? 0;
  const n = newest + 1;
  const { placed, meetings } = schedule.score;
  return (
    <section className="grid content-start gap-3">
      <h2 className="font-semibold">{t('versions')}</h2>
      <ProblemAlert error={error} onRetry={refetch} />
      {isPending && <Skeleton lines={2} />}
      {data && newest === 0 && <p className="text-muted text-sm">{t('versionsNone')}</p>}
      {newest > 0 && (
        <p>
          <Tag tone={schedule.differs ? 'warn' : 'good'}>{t(schedule.differs ? 'differs' : 'same', { n: newest })}</Tag>
          {schedule.differs && difference && (
            <span className="mt-1 block text-sm">{t('publishWhom', { n: difference.people.length })}</span>
          )}
        </p>
      )}
      <DifferencePanel schedule={schedule} session={session} zone={zone} />
      <ProblemAlert error={publish.error} />
      <Button
        look={schedule.differs && placed > 0 ? 'primary' : 'secondary'}
        disabled={!data || !schedule.differs || isLive(schedule.run)}
        busy={publish.isPending}
        onClick={() => setAsking(true)}
      >
        {t('publishVersion', { n })}
      </Button>
      {newest > 0 && (
        <details open={newest < 3}>
          <summary className="min-h-7 py-0.5 text-azure text-sm max-lg:min-h-11 max-lg:py-2.5">
            {t('allVersions', { n: newest })}
          </summary>
          <ol className="grid gap-1">
            {data?.versions.map(({ version, publishedAt, placed: count }) => (
              <li key={version}>
                <Link
                  from="/events/$eventId/organise/schedule"
                  to="."
                  search={(before) => ({ ...before, version })}
                  className="inline-block min-h-9 py-1 text-azure text-sm underline"
                >
                  {t('versionLine', {
                    n: version,
                    date: `${format.date(publishedAt, zone, 'short')} ${format.time(publishedAt, zone)}`,
                    placed: count,
                  })}
                </Link>
              </li>
            ))}
          </ol>
        </details>
      )}
      <ConfirmDialog
        title={t('publishTitle', { n })}
        open={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={t('publishVersion', { n })}
        onConfirm={() =>
          publish.mutateAsync().then(
            () => toast(t('published', { n })),
            () => undefined,
          )
        }
      >
        <PublicationText schedule={schedule} session={session} isFirst={newest === 0} />
        {meetings > placed && <p className="mt-2 text-warn">{t('publishUnplaced', { n: meetings - placed })}</p>}
      </ConfirmDialog>
    </section>
  );
}

/** Says exactly who will see a change, and that the others will not. */
function PublicationText({
  schedule,
  session,
  isFirst,
}: {
  readonly schedule: ScheduleView;
  readonly session: SessionRef;
  readonly isFirst: boolean;
}) {
  const t = useWords('schedules');
  const { data } = useQuery(differenceQuery(session, schedule.revision));
  if (isFirst || !data) return <p>{t('publishTextNew', { placed: schedule.score.placed })}</p>;
  const everyone = new Set(schedule.meetings.flatMap(({ participants }) => participants.map(({ id }) => id)));
  const rest = everyone.size - data.people.length;
  return (
    <p>
      {t('publishWhom', { n: data.people.length })} {rest > 0 && t('publishRest', { n: rest })}
    </p>
  );
}
