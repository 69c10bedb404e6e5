import type { Id, IdKind } from '@jumelage/domain/ids';
import { givenOrganisation, hashOf, type User, type Writer } from './rows.ts';

type Around = {
  readonly eventId: Id<'event'>;
  readonly organisationId: Id<'organisation'>;
  readonly granteeId: Id<'organisation'>;
  readonly participantId: Id<'participant'>;
  readonly owner: User;
  readonly organiser: User;
};

/** Texts that only these people may read: what was said in confidence within one event or organisation. */
export type Confidential = readonly {
  readonly text: string;
  readonly readers: readonly Id<'user'>[];
  /** Whoever belongs to the world's organisation reads it too. */
  readonly isOfMembers?: boolean;
}[];

type Trust = {
  readonly params: Record<string, string>;
  readonly ids: Partial<Record<IdKind, string>>;
  readonly confidential: Confidential;
  readonly memberInvitationId: string;
  /** Two organisations that the event's import drafted and nobody belongs to. */
  readonly drafts: Readonly<Record<'draftOne' | 'draftTwo', string>>;
};

/**
 * Creates what belongs to a world’s people: invitations, grants, documents, audit entries, mails, factors for signing
 * in.
 */
export async function givenTrust(writer: Writer, codeHash: string, of: Around): Promise<Trust> {
  const { q, t, marks, newId, now } = writer;
  const { eventId, organisationId, granteeId, participantId, owner, organiser } = of;
  const expiresAt = new Date(now.getTime() + 86_400_000 * 10);

  const invitationId = newId('invitation', 'to the event');
  const invitation = {
    note: marks.next(),
    email: `${marks.next()}@tests.example`,
    usesLeft: 1,
    createdBy: organiser.id,
    createdAt: now,
    expiresAt,
  };
  await q
    .insert(t.invitations)
    .values({ id: invitationId, codeHash, role: 'participant', eventId, participantId, ...invitation });
  const memberInvitationId = newId('invitation', 'to the organisation');
  await q.insert(t.invitations).values({
    ...{
      id: memberInvitationId,
      codeHash: hashOf(`${marks.world} in the organisation`),
      role: 'member',
      organisationId,
    },
    ...{ ...invitation, note: marks.next(), createdBy: owner.id },
  });

  // Somebody of the house says that they own an organisation that the event's import drafted.
  const claimId = newId('claim', 'of the owner');
  const drafted = await givenOrganisation(
    writer.as('claimed'),
    {},
    { status: 'draft', draftedByEventId: eventId, countryConfirmedAt: null },
  );
  const claim = {
    organisationId: drafted,
    userId: owner.id,
    eventId,
    status: 'pending' as const,
    createdAt: now,
    changedAt: now,
  };
  await q.insert(t.ownershipClaims).values({ id: claimId, ...claim });

  // One draft of the import was joined to the house; two more may be joined to each other.
  const isDraft = { status: 'draft', draftedByEventId: eventId, countryConfirmedAt: null } as const;
  const joined = await givenOrganisation(writer.as('joined'), {}, { ...isDraft, mergedIntoId: organisationId });
  const mergeId = newId('merge', 'joined');
  const merge = { intoId: organisationId, eventId, mergedBy: organiser.id, mergedAt: now, changes: [] };
  await q.insert(t.organisationMerges).values({ id: mergeId, organisationId: joined, ...merge });
  const drafts = {
    draftOne: await givenOrganisation(writer.as('draftOne'), {}, isDraft),
    draftTwo: await givenOrganisation(writer.as('draftTwo'), {}, isDraft),
  };

  // The owner proposed, as somebody of the event's organisers, that the house and another are one.
  const proposalId = newId('proposal', 'open');
  const proposal = {
    eventId,
    proposedBy: owner.id,
    status: 'open' as const,
    pair: proposalId,
    openPair: proposalId,
    createdAt: now,
    expiresAt,
  };
  await q.insert(t.mergeProposals).values({ id: proposalId, fromId: granteeId, intoId: organisationId, ...proposal });

  const message = marks.next();
  const grantId = newId('grant', 'asked');
  const grant = { organisationId, granteeId, message, createdAt: now, changedAt: now };
  await q.insert(t.grants).values({ id: grantId, layer: 'documents', status: 'asked', ...grant });

  const documentId = newId('document', 'home');
  const documentName = `${marks.next()}.pdf`;
  const bytes = Buffer.from(`%PDF-1.4 ${marks.next()}`);
  const file = {
    name: documentName,
    type: 'application/pdf' as const,
    size: bytes.length,
    hash: hashOf(documentId),
    bytes,
  };
  await q.insert(t.documents).values({ id: documentId, organisationId, ...file, createdBy: owner.id, createdAt: now });
  await q
    .insert(t.documentOpenings)
    .values({ id: newId('opening', 'home'), documentId, organisationId: granteeId, userId: owner.id, at: now });
  await q.insert(t.pictures).values({
    organisationId,
    type: 'image/webp',
    hash: hashOf(organisationId),
    bytes: Buffer.from(marks.next('public')),
  });

  const auditId = newId('audit', 'event');
  const entry = {
    at: now,
    actorId: organiser.id,
    onBehalfOf: participantId,
    act: 'PATCH /api/events/:eventId',
    requestId: null,
  };
  await q.insert(t.auditEntries).values({ id: auditId, chain: eventId, ...entry, facts: { seen: marks.next() } });

  const mailId = newId('mail', 'waiting');
  const mail = {
    kind: 'new_device' as const,
    userId: owner.id,
    address: owner.email,
    language: 'en' as const,
    status: 'waiting' as const,
  };
  await q.insert(t.mails).values({
    id: mailId,
    cause: marks.next(),
    ...mail,
    eventId,
    facts: { said: marks.next() },
    nextAt: now,
    createdAt: now,
  });
  const notificationId = newId('notification', 'new device');
  await q.insert(t.notifications).values({
    id: notificationId,
    userId: owner.id,
    kind: 'new_device',
    eventId,
    facts: { said: marks.next() },
    createdAt: now,
  });

  const searchId = newId('search', 'saved');
  await q.insert(t.savedSearches).values({
    ...{ id: searchId, userId: owner.id, list: 'directory', organisationId: null },
    ...{ name: marks.next(), filter: { q: marks.next() }, seenAt: now, createdAt: now },
  });

  const importId = newId('import', 'list');
  const counts = { imported: 1, updated: 1, known: 0, bad: 0, organisationsCreated: 0 };
  await q.insert(t.imports).values({
    ...{ id: importId, eventId, by: owner.id, at: now, fileName: marks.next(), consent: 'not_yet' },
    ...{ counts, drafted: [], confirmed: [] },
  });

  const passkeyId = hashOf(`${marks.world} passkey`);
  await q.insert(t.passkeys).values({
    id: passkeyId,
    userId: owner.id,
    publicKey: marks.next(),
    counter: 0,
    transports: [],
    name: marks.next(),
    createdAt: now,
  });
  await q
    .insert(t.recoveryCodes)
    .values({ codeHash: hashOf(`${marks.world} recovery`), userId: owner.id, createdAt: now });
  await q
    .insert(t.knownDevices)
    .values({ userId: owner.id, deviceHash: hashOf(`${marks.world} device`), firstAt: now, lastAt: now });
  await q.insert(t.authenticators).values({ userId: owner.id, secret: marks.next(), confirmedAt: now });
  await q.insert(t.mailRefusals).values({ userId: owner.id, topic: 'newsletter', at: now });
  const challengeId = newId('challenge', 'new email');
  await q.insert(t.challenges).values({
    ...{
      id: challengeId,
      kind: 'new_email',
      secret: hashOf(challengeId),
      userId: owner.id,
      state: { email: marks.next() },
    },
    ...{ guesses: 0, createdAt: now, expiresAt },
  });
  const issuer = `https://${marks.next()}.example`;
  const subject = marks.next();
  await q.insert(t.identities).values({ issuer, subject, userId: owner.id, email: owner.email, createdAt: now });

  return {
    params: {
      identityId: hashOf(JSON.stringify([issuer, subject])).slice(0, 16),
      invitationId,
      claimId,
      mergeId,
      proposalId,
      grantId,
      documentId,
      auditId,
      mailId,
      notificationId,
      passkeyId,
      searchId,
      importId,
    },
    ids: {
      invitation: invitationId,
      claim: claimId,
      merge: mergeId,
      proposal: proposalId,
      grant: grantId,
      document: documentId,
      audit: auditId,
      mail: mailId,
      notification: notificationId,
      challenge: challengeId,
      import: importId,
    },
    memberInvitationId,
    drafts,
    confidential: [],
  };
}
