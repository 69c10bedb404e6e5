import { shownEmail } from '@jumelage/domain/addresses';
import type { Id } from '@jumelage/domain/ids';
import { memberRoles } from '@jumelage/domain/organisation';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { sessionQuery, useSession } from '../../features/accounts/queries.ts';
import { InvitationList } from '../../features/invitations/invitation-list.tsx';
import { InviteForm } from '../../features/invitations/invite-form.tsx';
import { type Member, membersQuery } from '../../features/invitations/queries.ts';
import { api } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { queryClient } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card, PageHeader } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { PersonName } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Select } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';

/** Draws the members of an organisation, and the ways to invite colleagues. */
export default function OrganisationMembersPage() {
  const session = useSession();
  const { organisation: wanted } = useSearch({ from: '/organisation/members' });
  const own = session?.organisations.find(({ id }) => id === wanted) ?? session?.organisations[0];
  if (!own) return <Skeleton lines={8} />;
  return (
    <Members
      organisationId={own.id}
      name={[own.nameLatin, own.nameHanzi].filter(Boolean).join(' ')}
      owns={own.role === 'owner'}
    />
  );
}

type Props = { readonly organisationId: Id<'organisation'>; readonly name: string; readonly owns: boolean };

function Members({ organisationId, name, owns }: Props) {
  const terms = useTerms();
  const t = useWords('invitations');
  const { data, error, isPending, refetch } = useQuery(membersQuery(organisationId));
  const [toRemove, setToRemove] = useState<Member>();
  const { change, remove } = useMembership(organisationId);
  return (
    <div className="grid gap-6">
      <PageHeader title={terms.label.members} lead={t('membersLead', { organisation: name })} />
      <ProblemAlert error={error} onRetry={refetch} />
      <ProblemAlert error={change.error ?? remove.error} />
      {isPending && <Skeleton lines={5} />}
      {data && <MembersTable members={data.members} owns={owns} onRole={change.mutate} onRemove={setToRemove} />}
      {owns && (
        <Card className="grid gap-4">
          <h2 className="font-semibold text-xl">{t('inviteMember')}</h2>
          <InviteForm of={{ organisationId }} names={{ fr: name, zh: name, en: name }} />
        </Card>
      )}
      {owns && (
        <Card className="grid gap-4">
          <h2 className="font-semibold text-xl">{t('list')}</h2>
          <InvitationList of={{ organisationId }} />
        </Card>
      )}
      <RemoveDialog
        member={toRemove}
        onClose={() => setToRemove(undefined)}
        onConfirm={(member) => remove.mutateAsync(member).catch(() => undefined)}
      />
    </div>
  );
}

type RoleChange = Pick<Member, 'userId' | 'role'>;

/** Changes what members may do, and lets them go. */
function useMembership(organisationId: Id<'organisation'>) {
  const t = useWords('invitations');
  const navigate = useNavigate();
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['members', organisationId] }),
      queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    ]);
  const change = useMutation({
    mutationFn: ({ userId, role }: RoleChange) =>
      api('PATCH /api/organisations/:organisationId/members/:userId', {
        params: { organisationId, userId },
        body: { role },
      }),
    onSuccess: () => toast(t('changed')),
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: ({ userId, isMe }: Member) =>
      isMe
        ? api('DELETE /api/organisations/:organisationId/membership', { params: { organisationId } })
        : api('DELETE /api/organisations/:organisationId/members/:userId', { params: { organisationId, userId } }),
    onSuccess: async (_, { isMe }) => {
      if (isMe) await navigate({ to: '/home' });
    },
    onSettled: refresh,
  });
  return { change, remove };
}

type MembersTableProps = {
  readonly members: readonly Member[];
  readonly owns: boolean;
  readonly onRole: (change: RoleChange) => void;
  readonly onRemove: (member: Member) => void;
};

function MembersTable({ members, owns, onRole, onRemove }: MembersTableProps) {
  const terms = useTerms();
  const { personName } = useFormat();
  const t = useWords('invitations');
  const { memberRoles: roles } = useTexts('invitations');
  const columns: readonly Column<Member>[] = [
    {
      id: 'name',
      header: terms.label.members,
      isName: true,
      cell: (member) => (
        <span className="grid gap-0.5">
          <span>
            <PersonName inSentence name={member.name} />{' '}
            {member.isMe && <span className="font-normal text-muted">({t('me')})</span>}
          </span>
          <span className="wrap-anywhere font-normal text-muted text-sm">{shownEmail(member.email)}</span>
        </span>
      ),
    },
    {
      id: 'role',
      header: t('memberRole'),
      cell: ({ userId, name, role }) =>
        owns ? (
          <Select
            label={t('roleOf', { name: personName(name) })}
            value={role}
            options={memberRoles.map((value) => ({ value, label: roles[value] }))}
            onValue={(next) => onRole({ userId, role: next })}
          />
        ) : (
          roles[role]
        ),
    },
    {
      id: 'acts',
      header: t('actions'),
      cell: (member) =>
        (member.isMe || owns) && (
          <Button
            size="sm"
            look="secondary"
            {...(member.isMe ? {} : { 'aria-label': t('removeName', { name: personName(member.name) }) })}
            onClick={() => onRemove(member)}
          >
            {member.isMe ? t('leave') : t('remove')}
          </Button>
        ),
    },
  ];
  return <DataTable caption={terms.label.members} rows={members} rowKey={({ userId }) => userId} columns={columns} />;
}

type RemoveDialogProps = {
  readonly member: Member | undefined;
  readonly onClose: () => void;
  readonly onConfirm: (member: Member) => unknown;
};

/** Asks before somebody is removed, or leaves. */
function RemoveDialog({ member, onClose, onConfirm }: RemoveDialogProps) {
  const t = useWords('invitations');
  const { personName } = useFormat();
  return (
    <ConfirmDialog
      danger
      open={member !== undefined}
      title={member && !member.isMe ? t('removeName', { name: personName(member.name) }) : t('leave')}
      confirmLabel={member?.isMe ? t('leave') : t('remove')}
      onClose={onClose}
      onConfirm={() => member && onConfirm(member)}
    >
      {member && !member.isMe ? t('removeText', { name: personName(member.name) }) : t('leaveText')}
    </ConfirmDialog>
  );
}
