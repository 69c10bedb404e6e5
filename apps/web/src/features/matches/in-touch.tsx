import { readableText } from '@jumelage/domain/language';
import { Handshake } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';
import { OrganisationLink } from '../organisations/organisation-link.tsx';
import type { InTouch, MeetingPlace } from './match.ts';

type Request = NonNullable<MeetingPlace['participants'][number]['request']>;

export const isUnderWay = (request: Request | null): request is Request =>
  request?.status === 'prepared' || request?.status === 'pending' || request?.status === 'accepted';

type UnderWay = Pick<Request, 'status' | 'sentByUs' | 'placed'>;

/** Words a request or a meeting that is under way: “Meeting agreed · Forum · 11:15 · table 1”. */
export function useTouchWords(): (request: UnderWay, event?: string) => string {
  const t = useWords('matches');
  const { time } = useFormat();
  return ({ status, sentByUs, placed }, event) =>
    [
      t(
        status === 'accepted'
          ? 'touchAgreed'
          : status === 'prepared'
            ? 'touchPrepared'
            : sentByUs
              ? 'touchSent'
              : 'touchReceived',
      ),
      event,
      placed && time(placed.startsAt, placed.zone),
      placed && t(placed.tableKind, { n: placed.table }),
    ]
      .filter(Boolean)
      .join(' · ');
}

/** Draws what is under way with an organisation, a line each, which leads to the requests of the event. */
export function TouchLines({ meetAt }: { readonly meetAt: readonly MeetingPlace[] }) {
  const say = useTouchWords();
  const language = useLanguage();
  const lines = meetAt.flatMap((place) =>
    place.participants.flatMap(({ request }) => (isUnderWay(request) ? [{ place, request }] : [])),
  );
  return lines.map(({ place, request }) => (
    <Link
      key={request.id}
      to="/events/$eventId/requests"
      params={{ eventId: place.eventId }}
      className="inline-flex min-h-11 items-center text-azure text-sm underline-offset-4 hover:underline lg:min-h-8"
    >
      {say(request, readableText(place.eventName, language)?.value)}
    </Link>
  ));
}

/** Draws the organisations that are not suggested because something is under way with them, folded away. */
export function InTouchList({ items }: { readonly items: readonly InTouch[] }) {
  const t = useWords('matches');
  if (items.length === 0) return null;
  return (
    <details className="rounded-xl border border-line bg-surface">
      <summary className="min-h-11 cursor-pointer px-3 py-2.5 font-medium text-sm">
        <Handshake aria-hidden="true" className="me-2 inline size-4 text-good" />
        {t('inTouch', { n: items.length })}
      </summary>
      <ul className="divide-y divide-line border-line border-t">
        {items.map(({ organisation, meetAt }) => (
          <li key={organisation.id} className="grid gap-x-3 px-3 py-1 lg:flex lg:items-center lg:justify-between">
            <OrganisationLink
              organisation={organisation}
              className="inline-flex min-h-11 items-center font-medium text-sm lg:min-h-8"
            />
            <TouchLines meetAt={meetAt} />
          </li>
        ))}
      </ul>
    </details>
  );
}
