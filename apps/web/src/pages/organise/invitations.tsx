import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CodeSheet } from '../../features/invitations/code-sheet.tsx';
import { InvitationList } from '../../features/invitations/invitation-list.tsx';
import { InviteForm } from '../../features/invitations/invite-form.tsx';
import { namesIn } from '../../features/invitations/names.ts';
import { organisedEventQuery } from '../../features/organise/queries.ts';
import { Claims } from '../../features/vouching/claims.tsx';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { Card, usePageTitle } from '../../ui/card.tsx';

/** Draws the codes by which people come to an event, without any mail. */
export default function OrganiseInvitationsPage() {
  const t = useWords('invitations');
  const language = useLanguage();
  const eventId = asId('event', useParams({ from: '/events/$eventId/organise/invitations' }).eventId);
  const { data: event } = useQuery(organisedEventQuery(eventId));
  usePageTitle(t('title'));
  const names = namesIn(event?.name ?? {});
  return (
    <div className="grid gap-6">
      <p className="max-w-prose text-muted">{t('lead')}</p>
      <Card className="grid gap-4">
        <h2 className="font-semibold text-xl">{t('make')}</h2>
        <InviteForm of={{ eventId }} names={names} />
      </Card>
      <Card className="grid gap-4">
        <h2 className="font-semibold text-xl">{t('sheet')}</h2>
        <CodeSheet eventId={eventId} title={names[language]} />
      </Card>
      <Claims eventId={eventId} />
      <Card className="grid gap-4">
        <h2 className="font-semibold text-xl">{t('list')}</h2>
        <InvitationList of={{ eventId }} />
      </Card>
    </div>
  );
}
