import { htmlLang, readableText } from '@jumelage/domain/language';
import { formatDateRange } from '@jumelage/i18n/format';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';
import { SideCounts } from './side-counts.tsx';
import type { VisitorEvent } from './use-visitor-events.ts';

const most = 2;

/** Draws the next events with who comes, and the way to all. Its place is held free while they are on their way. */
export function NextEvents({ events }: { readonly events: readonly VisitorEvent[] | undefined }) {
  const t = useWords('visitors');
  const next = events?.filter(({ hasEnded }) => !hasEnded).slice(0, most);
  if (next?.length === 0) return null;
  return (
    <section aria-labelledby="next-events" className="grid gap-1">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <h2 id="next-events" className="font-semibold text-lg tracking-tight sm:text-2xl">
          {t('nextEvents')}
        </h2>
        <Link
          to="/events"
          className="inline-flex min-h-11 items-center font-medium text-azure text-sm underline underline-offset-4"
        >
          {t('allEvents')}
        </Link>
      </div>
      <ul className="min-h-24 divide-y divide-line border-line border-y">
        {next?.map((event) => (
          <Row key={event.id} event={event} />
        ))}
      </ul>
    </section>
  );
}

function Row({ event }: { readonly event: VisitorEvent }) {
  const language = useLanguage();
  const core = useWords('core');
  const name = readableText(event.name, language);
  const dates = formatDateRange(event.startsOn, event.endsOn, { language, zone: 'UTC' });
  return (
    <li className="relative grid gap-x-4 gap-y-0.5 py-2.5 hover:bg-sunken lg:grid-cols-[13rem_minmax(0,1fr)_auto] lg:items-center">
      <span className="font-medium tabular-nums">{dates}</span>
      <span className="min-w-0">
        <Link
          to="/events/$eventId"
          params={{ eventId: event.id }}
          className="font-medium text-azure underline-offset-4 after:absolute after:inset-0 hover:underline"
        >
          <span lang={name && htmlLang(name.language)}>{name?.value}</span>
        </Link>
        <span className="text-muted text-sm">
          {' · '}
          {readableText(event.place, language)?.value}
          {event.isSample && ` · ${core('sample')}`}
        </span>
      </span>
      <SideCounts sides={event.sides} />
    </li>
  );
}
