import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useSession } from '../../features/accounts/queries.ts';
import { eventQuery } from '../../features/events/queries.ts';
import { RegistrationForm } from '../../features/events/registration-form.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';

export default function EventRegisterPage() {
  const t = useWords('events');
  const { organisationName } = useFormat();
  usePageTitle(t('registration'));
  const eventId = asId('event', useParams({ from: '/events/$eventId/register' }).eventId);
  // The frame around this page has asked for it already.
  const { data: event } = useSuspenseQuery(eventQuery(eventId));
  const own = (useSession()?.organisations ?? []).map((one) => ({ id: one.id, name: organisationName(one) }));
  const { registration, can } = event;
  // While an organiser acts for a participant, the registration's organisation is not among their own; it stays.
  const theirs =
    registration && !own.some(({ id }) => id === registration.organisationId)
      ? [{ id: registration.organisationId, name: '' }]
      : own;
  const [first, ...others] = can.includes('change_registration') ? theirs : own;
  if (registration?.status === 'refused') return <EmptyState title={t('refusedText')} />;
  if (!can.includes('register') && !can.includes('change_registration'))
    return <EmptyState title={t('registrationClosed')} />;
  if (!first)
    return (
      <EmptyState
        title={t('needOrganisation')}
        actions={<LinkButton to="/organisation/new">{t('describeOrganisation')}</LinkButton>}
      />
    );
  return (
    <>
      <h2 className="mb-6 font-semibold text-xl">{t('registration')}</h2>
      <RegistrationForm event={event} organisations={[first, ...others]} />
    </>
  );
}
