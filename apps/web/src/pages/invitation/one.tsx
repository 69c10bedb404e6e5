import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { enter, sessionQuery, useSession } from '../../features/accounts/queries.ts';
import type { Session } from '../../features/accounts/session.ts';
import { type Accepted, AcceptForm } from '../../features/invitations/accept-form.tsx';
import { JoinForm } from '../../features/invitations/join-form.tsx';
import { namesIn } from '../../features/invitations/names.ts';
import { type OpenInvitation, openInvitationQuery } from '../../features/invitations/queries.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { queryClient } from '../../lib/queries.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card, PageHeader } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';

/** Draws an invitation by its code, and the ways in: signed in already, with an account, or new. */
export default function InvitationOnePage() {
  const t = useWords('invitations');
  const { code } = useParams({ from: '/invitation/$code' });
  const { data, error, isPending } = useQuery(openInvitationQuery(code));
  if (isPending) return <Skeleton lines={8} />;
  if (error || !data) return <NotOpen />;
  return (
    <>
      <PageHeader title={t('openTitle')} lead={<Lead invitation={data} />} />
      <WaysIn code={code} invitation={data} />
    </>
  );
}

function NotOpen() {
  const t = useWords('invitations');
  return (
    <PageHeader
      title={t('notOpen')}
      lead={t('notOpenText')}
      actions={
        <LinkButton to="/invitation" look="secondary">
          {t('code')}
        </LinkButton>
      }
    />
  );
}

function Lead({ invitation }: { readonly invitation: OpenInvitation }) {
  const t = useWords('invitations');
  const language = useLanguage();
  const format = useFormat();
  const { role, event, organisation, name, expiresAt } = invitation;
  const eventName = event ? namesIn(event.name)[language] : '';
  const said =
    role === 'member'
      ? t('invitedMember', { organisation: organisation ? format.organisationName(organisation) : '' })
      : role === 'organiser'
        ? t('invitedOrganiser', { event: eventName })
        : name
          ? t('invitedPlace', { name: format.personName(name), event: eventName })
          : t('invitedEvent', { event: eventName });
  return (
    <>
      {said} {t('goodUntil', { date: format.date(expiresAt, 'UTC') })}
    </>
  );
}

function WaysIn({ code, invitation }: { readonly code: string; readonly invitation: OpenInvitation }) {
  const t = useWords('invitations');
  const session = useSession();
  const navigate = useNavigate();
  const arrive = async ({ role, eventId, organisationId }: Pick<Accepted, 'role' | 'eventId' | 'organisationId'>) => {
    queryClient.removeQueries({ queryKey: ['invitation'] });
    await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    toast(t('accepted'));
    if (role === 'organiser' && eventId) await navigate({ to: '/events/$eventId/organise', params: { eventId } });
    else if (eventId) await navigate({ to: '/events/$eventId', params: { eventId } });
    else if (organisationId) await navigate({ to: '/organisation', search: { organisation: organisationId } });
  };
  const join = async (joined: Session) => {
    enter(joined);
    const { role, event, organisation, name } = invitation;
    // People who still have to choose an organisation go on here, signed in; for everybody else the account accepted.
    if (role !== 'participant' || name)
      await arrive({ role, eventId: event?.id ?? null, organisationId: organisation?.id ?? null });
  };
  if (session?.user)
    return (
      <AcceptForm
        code={code}
        invitation={invitation}
        session={session}
        onAccepted={(accepted) => void arrive(accepted)}
      />
    );
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[1fr_22rem]">
      <Card className="grid gap-4">
        <h2 className="font-semibold text-xl">{t('newAccount')}</h2>
        <JoinForm code={code} name={invitation.name} onJoined={(joined) => void join(joined)} />
      </Card>
      <Card className="grid gap-4">
        <h2 className="font-semibold text-xl">{t('haveAccount')}</h2>
        <LinkButton to="/sign-in" search={{ next: `/invitation/${code}` }} look="secondary">
          {t('signIn')}
        </LinkButton>
      </Card>
    </div>
  );
}
