import { describe, expect, it } from 'vitest';
import { at, eventRow, organisationRow, participantRow, sampleDatabase, userRow } from '../testing-rows.ts';
import * as invitations from './invitations.ts';

const invitationRow = (
  id: `inv_${string}`,
  more: Partial<invitations.InvitationRow> = {},
): invitations.InvitationRow => ({
  ...{ id, codeHash: `hash of ${id}`, role: 'participant', eventId: 'evt_1', organisationId: null },
  ...{ participantId: null, email: null, note: '', usesLeft: 1, used: 0, createdBy: null },
  ...{ createdAt: at(0), expiresAt: at(60), revokedAt: null },
  ...more,
});
const { read, write } = sampleDatabase(async ({ t, q }) => {
  await q.insert(t.users).values([userRow('usr_ada')]);
  await q.insert(t.organisations).values([organisationRow('org_a'), organisationRow('org_b')]);
  await q.insert(t.events).values([eventRow('evt_1'), eventRow('evt_2')]);
  const [first, second] = (['evt_1', 'evt_2'] as const).map((eventId) => ({
    eventId,
    organisationId: 'org_a' as const,
  }));
  if (!first || !second) return;
  await q
    .insert(t.participants)
    .values([
      participantRow('par_z', first, { nameSort: 'z' }),
      participantRow('par_a', first, { nameSort: 'a', hanzi: '张伟' }),
      participantRow('par_y', first, { nameSort: 'z' }),
      participantRow('par_registered', first, { nameSort: 'b', status: 'registered' }),
      participantRow('par_user', first, { userId: 'usr_ada' }),
      participantRow('par_refused', first, { status: 'refused' }),
      participantRow('par_left', first, { status: 'withdrawn' }),
      participantRow('par_erased', first, { erasedAt: at(0) }),
      participantRow('par_elsewhere', second),
    ]);
});
const insert = (...rows: readonly invitations.InvitationRow[]) =>
  write((store) => invitations.insertInvitations(store, rows));
const open = async (id: string, minutes = 1) =>
  (await read((store) => invitations.findOpenInvitation(store, `hash of ${id}`, at(minutes))))?.invitation.id;

describe('invitations', () => {
  it('are listed for their event or organisation, the newest first, with whose place they hand over', async () => {
    await insert(
      invitationRow('inv_1'),
      invitationRow('inv_3', { createdAt: at(9), participantId: 'par_a' }),
      invitationRow('inv_2'),
      invitationRow('inv_elsewhere', { eventId: 'evt_2' }),
      invitationRow('inv_org', { role: 'member', eventId: null, organisationId: 'org_a' }),
    );
    const ids = async (of: Parameters<typeof invitations.listInvitations>[1]) =>
      (await read((store) => invitations.listInvitations(store, of))).map(({ invitation }) => invitation.id);
    expect(await ids({ eventId: 'evt_1' })).toEqual(['inv_3', 'inv_2', 'inv_1']);
    expect(await ids({ organisationId: 'org_a' })).toEqual(['inv_org']);
    expect(await ids({ organisationId: 'org_b' })).toEqual([]);
    const [newest, next] = await read((store) => invitations.listInvitations(store, { eventId: 'evt_1' }));
    expect([newest?.participant, next?.participant]).toEqual([{ family: 'Sample', given: 'a', hanzi: '张伟' }, null]);
  });

  it('are written many at once, and none without one', async () => {
    await insert();
    await insert(...Array.from({ length: 250 }, (_, i) => invitationRow(`inv_${i}`)));
    expect(await read((store) => invitations.listInvitations(store, { eventId: 'evt_1' }))).toHaveLength(250);
  });

  it('open until they expire, are revoked or have let the last one in', async () => {
    await insert(
      invitationRow('inv_1'),
      invitationRow('inv_spent', { usesLeft: 0 }),
      invitationRow('inv_revoked', { revokedAt: at(0) }),
    );
    expect([await open('inv_1', 59), await open('inv_1', 60)]).toEqual(['inv_1', undefined]);
    for (const id of ['inv_spent', 'inv_revoked', 'nothing']) expect([id, await open(id)]).toEqual([id, undefined]);
  });

  it('let in as many as they say, and count them', async () => {
    await insert(invitationRow('inv_1', { usesLeft: 2 }), invitationRow('inv_2'));
    const spend = (minutes = 1) => write((store) => invitations.spendInvitation(store, 'inv_1', at(minutes)));
    expect([await spend(60), await spend(), await spend(), await spend()]).toEqual([false, true, true, false]);
    await write((store) => invitations.revokeInvitation(store, { id: 'inv_2', eventId: 'evt_1', now: at(1) }));
    expect(await write((store) => invitations.spendInvitation(store, 'inv_2', at(2)))).toBe(false);
    const rows = await read((store) => invitations.listInvitations(store, { eventId: 'evt_1' }));
    expect(rows.map(({ invitation: { id, used, usesLeft } }) => [id, used, usesLeft])).toEqual([
      ['inv_2', 0, 1],
      ['inv_1', 2, 0],
    ]);
  });

  it('are revoked by their own event or organisation alone', async () => {
    await insert(invitationRow('inv_1'), invitationRow('inv_org', { eventId: null, organisationId: 'org_a' }));
    const revoke = (...of: readonly Parameters<typeof invitations.revokeInvitation>[1][]) =>
      Promise.all(of.map((one) => write((store) => invitations.revokeInvitation(store, one))));
    const [ofEvent, ofOrganisation] = [{ id: 'inv_1', now: at(1) } as const, { id: 'inv_org', now: at(1) } as const];
    expect(
      await revoke(
        { ...ofEvent, eventId: 'evt_2' },
        { ...ofEvent, organisationId: 'org_a' },
        { ...ofOrganisation, organisationId: 'org_b' },
      ),
    ).toEqual([false, false, false]);
    expect([await open('inv_1'), await open('inv_org')]).toEqual(['inv_1', 'inv_org']);
    expect(await revoke({ ...ofEvent, eventId: 'evt_1' }, { ...ofOrganisation, organisationId: 'org_a' })).toEqual([
      true,
      true,
    ]);
    expect([await open('inv_1'), await open('inv_org')]).toEqual([undefined, undefined]);
  });

  it('for a place end together; those of other places, and the instant of an earlier end, stay', async () => {
    await insert(
      invitationRow('inv_a', { participantId: 'par_a' }),
      invitationRow('inv_z', { participantId: 'par_z' }),
      invitationRow('inv_old', { participantId: 'par_a', revokedAt: at(0) }),
    );
    await write((store) => invitations.revokeInvitationsFor(store, [], at(5)));
    expect(await open('inv_a')).toBe('inv_a');
    await write((store) => invitations.revokeInvitationsFor(store, ['par_a'], at(5)));
    const rows = await read((store) => invitations.listInvitations(store, { eventId: 'evt_1' }));
    expect(rows.map(({ invitation: { id, revokedAt } }) => [id, revokedAt])).toEqual([
      ['inv_z', null],
      ['inv_old', at(0)],
      ['inv_a', at(5)],
    ]);
  });
});

describe('places without an account', () => {
  const unclaimed = async (ids?: readonly `par_${string}`[]) =>
    (await read((store) => invitations.listUnclaimed(store, 'evt_1', ids))).map(({ id }) => id);

  it('are those of people who take part and have none, by name', async () => {
    expect(await unclaimed()).toEqual(['par_a', 'par_registered', 'par_y', 'par_z']);
  });

  it('are those that were asked for, never one of another event', async () => {
    expect(await unclaimed(['par_z', 'par_elsewhere', 'par_user', 'par_erased'])).toEqual(['par_z']);
    expect(await unclaimed([])).toEqual([]);
  });
});
