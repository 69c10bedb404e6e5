import { isPermitted } from '@jumelage/domain/event';
import { readableText } from '@jumelage/domain/language';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { ensureWords, useLanguage, useWords } from '../../lib/i18n.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { AgreeFirst } from '../consents/agree.tsx';
import { eventsQuery } from '../events/queries.ts';
import { isUnderWay, TouchLines } from './in-touch.tsx';
import type { Match, MeetingPlace } from './match.ts';

const RequestDialog = lazy(() =>
  Promise.all([import('./request-dialog.tsx'), ensureWords(['meeting-requests'])]).then(([module]) => ({
    default: module.RequestDialog,
  })),
);

type MeetButtonProps = {
  readonly match: Pick<Match, 'organisation' | 'meetAt' | 'strongest'>;
  readonly size?: 'md' | 'sm';
  /** True in a row or a card, where a word too many is cut. */
  readonly short?: boolean;
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
export function MeetButton({ match, size = 'md', short = false, asking }: MeetButtonProps) {
  const t = useWords('matches');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const request = asking ?? { isOpen, onOpen: setOpen };
  if (match.meetAt.some((place) => place.participants.some((one) => isUnderWay(one.request))))
    return <TouchLines meetAt={match.meetAt} />;
  const free = placesToAsk(match, ({ seesReader }) => seesReader);
  const [first] = free;
  if (!first) {
    return placesToAsk(match, () => true).length > 0 ? <AgreeFirst /> : <WayToEvent size={size} short={short} />;
  }
  const event = readableText(first.eventName, language)?.value ?? '';
  return (
    <>
      <Button size={size} className={short ? shortClass : ''} onClick={() => request.onOpen(true)}>
        {short ? <TwoLines act={t('meet')} event={event} /> : t('meetAt', { event })}
      </Button>
      {request.isOpen && (
        <Suspense>
          <RequestDialog places={free} match={match} onClose={() => request.onOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

const shortClass = 'min-h-11! min-w-0 max-lg:flex-1 justify-start!';

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
function WayToEvent({ size, short }: { readonly size: 'md' | 'sm'; readonly short: boolean }) {
  const t = useWords('matches');
  const language = useLanguage();
  const events = useQuery(eventsQuery).data?.events.filter(({ status }) => isPermitted('register', status)) ?? [];
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
  return <p className="min-w-0 flex-1 text-muted text-sm">{t('notThere', { event })}</p>;
}
