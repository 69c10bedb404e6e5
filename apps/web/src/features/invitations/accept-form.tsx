import type { Id } from '@jumelage/domain/ids';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, type Response } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Select } from '../../ui/text-input.tsx';
import type { Session } from '../accounts/session.ts';
import type { OpenInvitation } from './queries.ts';

export type Accepted = Response<'POST /api/invitations/:code/acceptance'>;
type Props = {
  readonly code: string;
  readonly invitation: OpenInvitation;
  readonly session: Session;
  readonly onAccepted: (accepted: Accepted) => void;
};

/** Draws the acceptance while signed in; a participant without a place of their own chooses the organisation. */
export function AcceptForm({ code, invitation, session, onAccepted }: Props) {
  const t = useWords('invitations');
  const { personName } = useFormat();
  const [organisationId, setOrganisationId] = useState<Id<'organisation'> | undefined>(session.organisations[0]?.id);
  const asks = invitation.role === 'participant' && !invitation.name;
  const accept = useMutation({
    mutationFn: () =>
      api('POST /api/invitations/:code/acceptance', {
        params: { code },
        body: asks && organisationId ? { organisationId } : {},
      }),
    onSuccess: onAccepted,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate();
  };
  return (
    <form className="grid max-w-md gap-5" onSubmit={submit}>
      {session.user && <p>{t('signedInAs', { name: personName(session.user.name) })}</p>}
      <ProblemAlert error={accept.error} />
      {asks && session.organisations.length === 0 ? (
        <>
          <p>{t('noOrganisation')}</p>
          <LinkButton to="/organisation/new" className="w-fit">
            {t('createOrganisation')}
          </LinkButton>
        </>
      ) : (
        <>
          {asks && (
            <Select
              label={t('forOrganisation')}
              value={organisationId ?? ''}
              options={session.organisations.map(({ id, nameLatin, nameHanzi }) => ({
                value: id,
                label: [nameLatin, nameHanzi].filter(Boolean).join(' '),
              }))}
              onValue={(id) => setOrganisationId(session.organisations.find((one) => one.id === id)?.id)}
            />
          )}
          <Button type="submit" className="w-fit" busy={accept.isPending}>
            {t('accept')}
          </Button>
        </>
      )}
    </form>
  );
}
