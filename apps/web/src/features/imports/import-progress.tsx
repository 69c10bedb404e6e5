import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Progress } from '../../ui/progress.tsx';
import { type EventId, importProgressQuery } from './queries.ts';

/** The shortest work, in milliseconds, whose progress is shown: less is over before anybody has read it. */
const worthTelling = 700;

type ImportProgressProps = { readonly eventId: EventId; readonly label: string };

/** Tells how far a list is that is on its way: nothing at first, and nothing of a short one. */
export function ImportProgress({ eventId, label }: ImportProgressProps) {
  const t = useWords('imports');
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), worthTelling);
    return () => clearTimeout(timer);
  }, []);
  const { data: progress, isPending } = useQuery({ ...importProgressQuery(eventId), enabled: isLong });
  // Before the rows are counted it stands at the beginning; of work that another process does nothing is known.
  const share = progress && {
    value: progress.done,
    max: Math.max(1, progress.total),
    text: progress.total > 0 && t('rowsOf', progress),
  };
  return (
    <>
      <p role="status" className="sr-only">
        {isLong && label}
      </p>
      {!isPending && (
        <div className="sticky bottom-20 z-20 max-w-3xl rounded-lg border border-line bg-surface p-4 shadow-lift lg:bottom-4">
          <Progress label={label} {...share} />
        </div>
      )}
    </>
  );
}
