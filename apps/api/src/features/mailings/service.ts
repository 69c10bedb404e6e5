import type { Handlings } from '@jumelage/contracts/endpoints';
import type { MailingView } from '@jumelage/contracts/mailings';
import { findUser } from '@jumelage/db/repositories/accounts';
import { listAudience } from '@jumelage/db/repositories/mailing-audiences';
import {
  changeMailing,
  countRecipients,
  findMailing,
  insertMailing,
  listMailings,
  listRecipients,
  type MailingRow,
  type MailingScope,
  removeMailing,
} from '@jumelage/db/repositories/mailings';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { mailingLimits, type RecipientState } from '@jumelage/domain/mailing';
import { presetTexts } from '@jumelage/i18n/mailing-presets';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import type { RequireVersion } from '../../http/version.ts';
import {
  noCounts,
  toCounts,
  toExpected,
  toMailingCard,
  toMailingView,
  toReach,
  toRecipient,
  toStopped,
  versionOfMailing,
} from './views.ts';

type EventId = Id<'event'>;
type Page = { readonly page: number; readonly size: number };
type Body = Handlings['PATCH /api/events/:eventId/mailings/:mailingId']['body'];
type NewMailing = Handlings['POST /api/events/:eventId/mailings']['body'];

/** Statuses in which nobody got anything yet: the audience is looked at as it is now. */
const isToCome = ({ status }: Pick<MailingRow, 'status'>) => status === 'draft' || status === 'scheduled';

/** Lists the mailings of an event with what became of them: three statements, whatever the length. */
export async function getMailings(deps: Deps, eventId: EventId, { page, size }: Page) {
  const store = reading(deps.db);
  const { rows, total } = await listMailings(store, eventId, { page, size });
  const counts = toCounts(
    await countRecipients(
      store,
      rows.map(({ mailing }) => mailing.id),
    ),
  );
  const items = rows.map(({ mailing, author }) =>
    toMailingCard(mailing, { author: author ?? undefined, counts: counts.get(mailing.id) ?? noCounts() }),
  );
  return { items, total, page, size };
}

/** Describes a mailing with the people that it reaches, or what became of each. */
export async function viewOf(store: Store, row: MailingRow): Promise<MailingView> {
  const counts = isToCome(row) ? undefined : toCounts(await countRecipients(store, [row.id])).get(row.id);
  const reach =
    isToCome(row) && row.eventId ? toReach(row, await listAudience(store, { ...row, eventId: row.eventId })) : null;
  const author = row.authorId ? await findUser(store, row.authorId) : undefined;
  return toMailingView(row, { author, counts: counts ?? noCounts(), reach }) as MailingView;
}

export async function getMailing(deps: Deps, scope: MailingScope): Promise<MailingView> {
  const store = reading(deps.db);
  return viewOf(store, found(await findMailing(store, scope)));
}

/** Keeps of the people who were chosen those of the event, each once. */
async function chosenOf(store: Store, eventId: EventId, ids: readonly Id<'participant'>[]) {
  const people = await listAudience(store, { eventId, audience: 'chosen', filter: {}, chosen: ids });
  return people.map(({ id }) => id);
}

async function toChanges(
  store: Store,
  eventId: EventId,
  { participantIds, ...fields }: Body,
): Promise<Partial<MailingRow>> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { ...given, ...(participantIds ? { chosen: await chosenOf(store, eventId, participantIds) } : {}) };
}

/** Begins a draft. Refuses `mailing_limit_reached` where the event keeps as many as it may. */
export function createMailing(deps: Deps, actor: Actor, eventId: EventId, { preset, ...body }: NewMailing) {
  return writing(deps.db, async (store) => {
    const { total } = await listMailings(store, eventId, { page: 1, size: 1 });
    if (total >= mailingLimits.kept) throw new AppError('mailing_limit_reached');
    const now = new Date(deps.now());
    const row: MailingRow = {
      ...{ id: newId(deps, 'mailing'), eventId, authorId: actor.userId, status: 'draft' },
      ...{ audience: 'all', filter: {}, chosen: [], texts: preset ? presetTexts[preset] : {} },
      ...{ fallback: actor.language, replies: 'author', sendAt: null, startedAt: null, endedAt: null },
      ...{ reached: '', people: 0, createdAt: now, updatedAt: now },
      ...(await toChanges(store, eventId, body)),
    };
    await insertMailing(store, row);
    return viewOf(store, row);
  });
}

/** Changes a draft. Refuses `mailing_status_refused` where it is none, and `edited_meanwhile`. */
export function editMailing(
  deps: Deps,
  actor: Actor,
  scope: MailingScope,
  { body, requireVersion }: { readonly body: Body; readonly requireVersion: RequireVersion | undefined },
) {
  return writing(deps.db, async (store) => {
    const before = found(await findMailing(store, scope));
    requireVersion?.(versionOfMailing(before));
    const changes = await toChanges(store, scope.eventId, body);
    const changed = await changeMailing(store, scope, 'change', {
      ...changes,
      ...{ authorId: actor.userId, updatedAt: new Date(deps.now()) },
    });
    if (!changed) throw new AppError('mailing_status_refused');
    return viewOf(store, changed);
  });
}

/** Deletes a mailing that did not begin. */
export async function deleteMailing(deps: Deps, scope: MailingScope): Promise<undefined> {
  await writing(deps.db, async (store) => {
    found(await findMailing(store, scope));
    if (!(await removeMailing(store, scope))) throw new AppError('mailing_status_refused');
  });
  return undefined;
}

async function audienceByName(store: Store, row: MailingRow, eventId: EventId) {
  const people = await listAudience(store, { ...row, eventId });
  return people.sort((a, b) => (a.nameSort < b.nameSort ? -1 : a.nameSort > b.nameSort ? 1 : a.id < b.id ? -1 : 1));
}

/** Lists the people of a mailing: those it will go to, or what became of each. */
export async function getRecipients(
  deps: Deps,
  scope: MailingScope,
  { page, size, state }: Page & { readonly state?: RecipientState | undefined },
) {
  const store = reading(deps.db);
  const row = found(await findMailing(store, scope));
  const written = isToCome(row) ? [] : (await listRecipients(store, row.id)).map(toRecipient);
  const known = new Set(written.map(({ participantId }) => participantId));
  const others = isToCome(row) || row.status === 'stopped' ? await audienceByName(store, row, scope.eventId) : [];
  const all = [
    ...written,
    ...others
      .filter(({ id }) => !known.has(id))
      .map((person) => (row.status === 'stopped' ? toStopped(person) : toExpected(person))),
  ];
  const wanted = state ? all.filter((one) => one.state === state) : all;
  return { items: wanted.slice((page - 1) * size, page * size), total: wanted.length, page, size };
}
