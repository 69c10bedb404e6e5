import { cardsById } from '@jumelage/db/repositories/directory';
import { type GrantRow, grantRecipients } from '@jumelage/db/repositories/grants';
import { findWriter } from '@jumelage/db/repositories/mails';
import type { Store } from '@jumelage/db/store';
import { mayBeQuoted } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { organisationNameFor } from '@jumelage/domain/organisation-name';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import { dailyCause, enqueueMails } from '../mails/outbox.ts';
import { notify } from '../notifications/notify.ts';
import { shownName } from '../organisations/views.ts';

/**
 * Finds the other side's name for mails and notifications: a label where it is anonymous, unless this very grant makes
 * it known.
 */
async function callerOf(
  store: Store,
  id: Id<'organisation'>,
  reveals: boolean,
): Promise<(language: Language) => string> {
  const { row } = found((await cardsById(store, [id])).get(id));
  const knows = ({ isAnonymous }: { readonly isAnonymous: boolean }) => reveals || !isAnonymous;
  return (language) => organisationNameFor(shownName(row, { language, knows }), language);
}

/** Computes the cause of a mail, so that going to and fro sends at most one of a kind a day. */
const causeOf = (deps: Deps, { organisationId, granteeId, status }: GrantRow, userId: string) =>
  dailyCause(
    deps,
    status === 'asked' ? 'grant_asked' : 'grant_answered',
    `${organisationId} ${granteeId} ${status}`,
    userId,
  );

/**
 * Tells whether an organisation's name and its speaker's words may be mailed: while they are new, they stay on the
 * page.
 */
const isQuoted = async (deps: Deps, store: Store, organisationId: Id<'organisation'>, userId: Id<'user'> | null) =>
  mayBeQuoted(await findWriter(store, { organisationId, userId }), deps.now());

/** Notifies the owners of an organisation that somebody asks for its data. */
export async function tellAsked(deps: Deps, store: Store, grant: GrantRow): Promise<void> {
  const { organisationId, granteeId, layer, status, message, askedBy } = grant;
  const nameIn = await callerOf(store, granteeId, false);
  const quotes = await isQuoted(deps, store, granteeId, askedBy);
  for (const to of await grantRecipients(store, organisationId)) {
    const organisation = nameIn(to.language);
    const facts = quotes ? { organisation, layer, ...(message ? { message } : {}) } : { organisation: null, layer };
    await enqueueMails(deps, store, { kind: 'grant_asked', to, cause: causeOf(deps, grant, to.userId), facts });
    await notify(deps, store, {
      kind: 'grant_asked',
      userId: to.userId,
      facts: { organisation, layer, status, organisationId },
    });
  }
}

/** Notifies those who asked, and their owners, of the answer. */
export async function tellAnswered(deps: Deps, store: Store, grant: GrantRow): Promise<void> {
  const { organisationId, granteeId, layer, status, askedBy, decidedBy } = grant;
  if (status === 'asked') return;
  const quotes = await isQuoted(deps, store, organisationId, decidedBy);
  const nameIn = await callerOf(store, organisationId, layer === 'profile' && status === 'granted');
  for (const to of await grantRecipients(store, granteeId, askedBy)) {
    const organisation = nameIn(to.language);
    const facts = { organisation: quotes ? organisation : null, layer, status, organisationId };
    await enqueueMails(deps, store, { kind: 'grant_answered', to, cause: causeOf(deps, grant, to.userId), facts });
    await notify(deps, store, {
      kind: 'grant_answered',
      userId: to.userId,
      facts: { organisation, layer, status, organisationId },
    });
  }
}
