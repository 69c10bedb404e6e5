import { takesPart } from '@jumelage/domain/participant';
import { ApiError } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/card.tsx';
import type { EventView } from './queries.ts';

type Standing = Pick<EventView, 'registration'>;

/** Tells whether a participants' page is closed to the reader because they do not take part. */
export function isOutside({ registration }: Standing, error: unknown): boolean {
  return !(registration && takesPart(registration.status)) && error instanceof ApiError && error.code === 'not_allowed';
}

/** Draws the notice in place of such a page: not registered, and the way in where there is one. */
export function Outside({ event }: { readonly event: EventView }) {
  const t = useWords('events');
  const params = { eventId: event.id };
  const mayRegister = event.can.includes('register');
  const actions = (
    <>
      {mayRegister && (
        <LinkButton to="/events/$eventId/register" params={params}>
          {t('register')}
        </LinkButton>
      )}
      <LinkButton to="/events/$eventId" params={params} activeOptions={{ exact: true }} look="secondary">
        {t('toEvent')}
      </LinkButton>
    </>
  );
  const why = event.registration?.status === 'refused' ? t('refusedText') : !mayRegister && t('registrationClosed');
  return (
    <EmptyState title={t('notRegistered')} actions={actions}>
      {why}
    </EmptyState>
  );
}
