import { isPastDeadline } from '@jumelage/domain/deadline';
import { isPermitted } from '@jumelage/domain/event';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useSession } from '../accounts/queries.ts';
import type { EventView } from './queries.ts';

const texts = {
  registered: 'registered',
  admitted: 'admittedText',
  refused: 'refusedText',
  withdrawn: 'withdrawnText',
} as const;

/** Draws the reader's registration for an event, and the one thing to do next. */
export function RegistrationState({ event }: { readonly event: EventView }) {
  const t = useWords('events');
  const terms = useTerms();
  const format = useFormat();
  const session = useSession();
  const params = { eventId: event.id };
  const { registration } = event;
  const canChange = event.can.includes('change_registration');
  const mayRegister = session?.user
    ? event.can.includes('register')
    : !event.hasEnded &&
      isPermitted('register', event.status) &&
      // In its first phase an event past that day was opened again by its organisers, or is about to move on.
      (event.status === 'open' || !isPastDeadline('register', event, Date.now()));
  return (
    <Card className="grid justify-items-start gap-4" label={t('registration')}>
      <h2 className="font-semibold text-xl">{t('registration')}</h2>
      {registration && (
        <>
          <Tag tone={registration.status === 'admitted' ? 'good' : registration.status === 'refused' ? 'bad' : 'plain'}>
            {terms.participantStatus[registration.status]}
          </Tag>
          {event.status !== 'closed' && <p>{t(texts[registration.status])}</p>}
        </>
      )}
      {!mayRegister && !registration && <p className="text-muted">{t('registrationClosed')}</p>}
      {mayRegister && !registration && event.registrationUntil && !isPastDeadline('register', event, Date.now()) && (
        <p className="text-muted">
          {t('openUntil', { date: format.date(`${event.registrationUntil}T12:00:00Z`, 'UTC') })}
        </p>
      )}
      {mayRegister && !session?.user && (
        <>
          <LinkButton to="/sign-up" search={{ event: event.id }}>
            {t('takePart')}
          </LinkButton>
          <LinkButton to="/sign-in" search={{ next: `/events/${event.id}/register` }} look="quiet">
            {t('signInToRegister')}
          </LinkButton>
        </>
      )}
      {mayRegister && session?.user && !registration && session.organisations.length === 0 && (
        <>
          <p className="text-muted">{t('needOrganisation')}</p>
          <LinkButton to="/organisation/new">{t('describeOrganisation')}</LinkButton>
        </>
      )}
      {(canChange || (mayRegister && session?.user && session.organisations.length > 0)) && (
        <LinkButton to="/events/$eventId/register" params={params} look={canChange ? 'secondary' : 'primary'}>
          {t(canChange ? 'changeRegistration' : 'register')}
        </LinkButton>
      )}
      {registration?.status === 'admitted' && (
        <LinkButton to="/events/$eventId/people" params={params}>
          {t('seePeople')}
        </LinkButton>
      )}
    </Card>
  );
}
