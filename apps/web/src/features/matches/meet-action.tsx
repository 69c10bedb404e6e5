import { fullName } from '@jumelage/domain/participant';
import { lazy, Suspense, useState } from 'react';
import { ensureWords, useTerms, useWords } from '../../lib/i18n.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { AgreeFirst } from '../consents/agree.tsx';
import type { Match, MeetingPlace } from './match.ts';

const RequestDialog = lazy(() =>
  Promise.all([import('./request-dialog.tsx'), ensureWords(['meeting-requests'])]).then(([module]) => ({
    default: module.RequestDialog,
  })),
);

type Request = NonNullable<MeetingPlace['participants'][number]['request']>;
const tones: Readonly<Record<Request['status'], Tone>> = {
  pending: 'warn',
  accepted: 'good',
  declined: 'bad',
  withdrawn: 'plain',
  expired: 'plain',
};
const isOpen = (request: Request | null) => request?.status === 'pending' || request?.status === 'accepted';

/** Draws the requests that already stand between two organisations, at any event. */
export function RequestStates({ meetAt }: { readonly meetAt: readonly MeetingPlace[] }) {
  const t = useWords('matches');
  const terms = useTerms();
  const known = meetAt.flatMap(({ eventId, participants }) =>
    participants.flatMap(({ name, request }) => (request ? [{ eventId, name, request }] : [])),
  );
  if (known.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {known.map(({ eventId, name, request }) => {
        const values = { person: fullName(name), status: terms.requestStatus[request.status] };
        return (
          <li key={request.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <Tag tone={tones[request.status]}>
              {request.sentByUs ? t('requestSent', values) : t('requestReceived', values)}
            </Tag>
            <LinkButton to="/events/$eventId/requests" params={{ eventId }} look="quiet" size="sm">
              {t('toRequests')}
            </LinkButton>
          </li>
        );
      })}
    </ul>
  );
}

type MeetButtonProps = {
  readonly match: Pick<Match, 'organisation' | 'meetAt' | 'strongest'>;
  readonly size?: 'md' | 'sm';
  readonly look?: 'primary' | 'secondary';
};

/** Asks for a meeting where the two can meet; says why not where they cannot. */
export function MeetButton({ match, size = 'md', look = 'primary' }: MeetButtonProps) {
  const t = useWords('matches');
  const [open, setOpen] = useState(false);
  const freeOf = (mayAsk: (one: MeetingPlace['participants'][number]) => boolean) =>
    match.meetAt
      .map((place) => ({
        ...place,
        participants: place.participants.filter((one) => !isOpen(one.request) && mayAsk(one)),
      }))
      .filter((place) => place.participants.length > 0);
  const free = freeOf(({ seesReader }) => seesReader);
  const isAsked = match.meetAt.some((place) => place.participants.some(({ request }) => isOpen(request)));
  if (free.length === 0) {
    if (isAsked) return null;
    if (freeOf(() => true).length > 0) return <AgreeFirst />;
    return (
      <p className="text-muted text-sm">
        <span className="block font-medium">{t('nowhereToMeet')}</span> {t('nowhereHint')}
      </p>
    );
  }
  return (
    <>
      <Button size={size} look={isAsked ? 'secondary' : look} onClick={() => setOpen(true)}>
        {t('requestMeeting')}
      </Button>
      {open && (
        <Suspense>
          <RequestDialog places={free} match={match} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
