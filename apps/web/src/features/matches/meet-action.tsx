import { isPermitted, toMeetAt } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { readableText } from '@jumelage/domain/language';
import { useQuery } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { ensureWords, useLanguage, useWords } from '../../lib/i18n.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { AgreeFirst } from '../consents/agree.tsx';
import { eventsQuery } from '../events/queries.ts';
import { isUnderWay, TouchLines } from './in-touch.tsx';
import type { Match, MeetingPlace } from './match.ts';

const RequestForm = lazy(() =>
  Promise.all([import('../meeting-requests/request-form.tsx'), ensureWords(['meeting-requests', 'reasons'])]).then(
    ([module]) => ({ default: module.RequestForm }),
  ),
);

type MeetButtonProps = {
  /** One's own organisation, for which one asks. */
  readonly organisationId: Id<'organisation'>;
  readonly match: Pick<Match, 'organisation' | 'meetAt'>;
  readonly size?: 'md' | 'sm' | 'low';
  /** True in a row or a card, where a word too many is cut. */
  readonly short?: boolean;
  /** True for a sign of the act alone, and nothing where it is not possible. */
  readonly bare?: boolean;
  /** The state of the request where a key opens it too, and the way to close it. */
  readonly asking?: { readonly isOpen: boolean; readonly onOpen: (isOpen: boolean) => void };
};

/** Keeps the places, and in each the people who have no open request with us. */
function placesToAsk(
  { meetAt }: Pick<Match, 'meetAt'>,
  mayAsk: (one: MeetingPlace['participants'][number]) => boolean,
): MeetingPlace[] {
  return meetAt
    .map((place) => ({
      ...place,
      participants: place.participants.filter((one) => !isUnderWay(one.request) && mayAsk(one)),
    }))
    .filter((place) => place.participants.length > 0);
}

/** Draws the one act that leads to a meeting: asking for it, what is under way already, or the way to an event. */
export function MeetButton({
  organisationId,
  match,
  size = 'md',
  short = false,
  bare = false,
  asking,
}: MeetButtonProps) {
  const t = useWords('matches');
  const { organisationName } = useFormat();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const request = asking ?? { isOpen, onOpen: setOpen };
  if (match.meetAt.some((place) => place.participants.some((one) => isUnderWay(one.request))))
    return bare ? null : <TouchLines meetAt={match.meetAt} />;
  const free = placesToAsk(match, ({ seesReader }) => seesReader);
  const [first] = free;
  if (!first) {
    if (bare) return null;
    return placesToAsk(match, () => true).length > 0 ? <AgreeFirst /> : <WayToEvent size={size} short={short} />;
  }
  const event = readableText(first.eventName, language)?.value ?? '';
  return (
    <>
      {bare ? (
        <button
          type="button"
          title={t(first.isAwaited ? 'prepareShort' : 'meet')}
          aria-label={`${t(first.isAwaited ? 'prepareShort' : 'meet')} · ${organisationName(match.organisation)}`}
          className="grid size-9 shrink-0 place-items-center rounded-lg text-azure hover:bg-sunken"
          onClick={() => request.onOpen(true)}
        >
          <CalendarPlus aria-hidden="true" className="size-5" />
        </button>
      ) : (
        <Button size={size} className={short ? shortClass : ''} onClick={() => request.onOpen(true)}>
          {short ? (
            <TwoLines act={t(first.isAwaited ? 'prepareShort' : 'meet')} event={event} />
          ) : (
            t(first.isAwaited ? 'prepareAt' : 'meetAt', { event })
          )}
        </Button>
      )}
      {request.isOpen && (
        <Suspense>
          <RequestForm
            ourId={organisationId}
            other={match.organisation}
            places={free}
            onClose={() => request.onOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

const shortClass = 'min-w-0 max-lg:flex-1 justify-start!';

/** Names an act and its event one below the other, where there is little room. */
function TwoLines({ act, event }: { readonly act: string; readonly event: string }) {
  return (
    <span className="grid min-w-0 text-start leading-tight">
      <span className="truncate text-sm leading-tight">{act}</span>
      <span className="truncate font-normal text-xs leading-tight">{event}</span>
    </span>
  );
}

/** Leads to the next event at which people can meet, where the two have none in common. */
function WayToEvent({ size, short }: { readonly size: 'md' | 'sm' | 'low'; readonly short: boolean }) {
  const t = useWords('matches');
  const language = useLanguage();
  const open = useQuery(eventsQuery).data?.events.filter(({ status }) => isPermitted('register', status)) ?? [];
  const events = toMeetAt(open);
  const next = events.find(({ registration }) => registration === null) ?? events[0];
  if (!next) return <p className="min-w-0 flex-1 text-muted text-sm">{t('noEvent')}</p>;
  const event = readableText(next.name, language)?.value ?? '';
  const look = { size, look: 'secondary', className: short ? shortClass : '' } as const;
  if (next.registration === null)
    return (
      <LinkButton to="/events/$eventId/register" params={{ eventId: next.id }} {...look}>
        {short ? <TwoLines act={t('register')} event={event} /> : t('registerAt', { event })}
      </LinkButton>
    );
  if (next.registration === 'registered')
    return (
      <>
        <LinkButton to="/events/$eventId" params={{ eventId: next.id }} {...look}>
          {short ? <TwoLines act={t('awaiting')} event={event} /> : t('underReview', { event })}
        </LinkButton>
        {!short && <p className="w-full text-muted text-sm">{t('prepare')}</p>}
      </>
    );
  return (
    <p className={`min-w-0 flex-1 text-muted ${short ? 'line-clamp-3 ps-1 text-xs leading-[0.9rem]' : 'text-sm'}`}>
      {t('notThere', { event })}
    </p>
  );
}
