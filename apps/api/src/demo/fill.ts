import { insertUser } from '@jumelage/db/repositories/accounts';
import { followConsent, insertConsents } from '@jumelage/db/repositories/consents';
import { putMark } from '@jumelage/db/repositories/matches';
import { type Store, writing } from '@jumelage/db/store';
import { consentPurposes, noticeVersions } from '@jumelage/domain/consent';
import { day } from '@jumelage/domain/time';
import { type Deps, newId } from '../deps.ts';
import { demoContent } from './content.ts';
import type { DemoContent, DemoPerson } from './content-types.ts';
import { type FilledEvent, fillEvent } from './fill-event.ts';
import { fillOrganisations, type OrganisationIds } from './fill-organisations.ts';
import { publishDemoSchedules } from './fill-schedule.ts';
import { writePracticeFacts } from './practice-facts.ts';

type Filling = {
  readonly content: DemoContent;
  readonly organisationIds: OrganisationIds;
  /** Keys of the persons who organise an event. */
  readonly organisers: ReadonlySet<string>;
};

/** Names the part under which the sign-in page shows a featured person. */
function partOf(
  person: DemoPerson,
  { content, organisers }: Pick<Filling, 'content' | 'organisers'>,
): 'entrepreneur' | 'investor' | 'organiser' | 'admin' {
  if (person.admin) return 'admin';
  if (organisers.has(person.key)) return 'organiser';
  const organisation = content.organisations.find((one) => one.key === person.organisation);
  return organisation?.kind === 'investor' ? 'investor' : 'entrepreneur';
}

async function fillPeople(deps: Deps, store: Store, { content, organisers, organisationIds }: Filling) {
  const userIds = new Map(content.people.map((person) => [person.key, newId(deps, 'user')]));
  const start = deps.now();
  for (const [order, person] of content.people.entries()) {
    const id = userIds.get(person.key) ?? newId(deps, 'user');
    await insertUser(store, {
      id,
      email: person.email,
      family: person.name.family,
      given: person.name.given,
      hanzi: person.name.hanzi ?? null,
      language: person.language,
      passwordHash: null,
      isAdmin: person.admin === true,
      mayCreateEvents: organisers.has(person.key),
      isSample: true,
      emailVerifiedAt: new Date(start),
      demoPart: person.featured ? partOf(person, { content, organisers }) : null,
      // A millisecond apart, so that lists by age keep the order of the content.
      createdAt: new Date(start + order),
    });
    const organisationId = organisationIds.get(person.organisation ?? '');
    if (organisationId)
      await store.q.insert(store.t.organisationMembers).values({ organisationId, userId: id, role: 'owner' });
    const agreedAt = new Date(start + order);
    const consents = consentPurposes.map((purpose) => ({
      purpose,
      version: noticeVersions[purpose],
      given: purpose !== 'newsletter',
    }));
    await insertConsents(
      store,
      consents.map((one) => ({
        ...one,
        id: newId(deps, 'consent'),
        userId: id,
        language: person.language,
        at: agreedAt,
      })),
    );
    await followConsent(store, id);
  }
  return userIds;
}

async function fillPipelines(
  deps: Deps,
  store: Store,
  { content, organisationIds }: Pick<Filling, 'content' | 'organisationIds'>,
): Promise<void> {
  for (const { investor, organisation, mark, daysAgo, note } of content.deals) {
    const [organisationId, otherId] = [investor, organisation].map((key) => organisationIds.get(key));
    if (!organisationId || !otherId) throw new Error(`the demonstration has no ${investor} or ${organisation}`);
    const createdAt = new Date(deps.now() - daysAgo * day);
    await putMark(store, { organisationId, otherId, mark, note, createdAt });
  }
}

/**
 * Fills an empty database with the demonstration, a day that runs now included, its schedule computed and checked like
 * any other; a database that holds anything is left alone.
 * Says whether it filled.
 */
export async function fillDemo(deps: Deps, content: DemoContent = demoContent): Promise<boolean> {
  const filledEvents = await writing(
    deps.db,
    async (store) => {
      if ((await store.q.$count(store.t.users)) + (await store.q.$count(store.t.organisations)) > 0) return undefined;
      const events = content.events(deps.now());
      const organisers = new Set(events.flatMap((event) => event.organisers));
      const organisationIds = await fillOrganisations(deps, store, content);
      const userIds = await fillPeople(deps, store, { content, organisers, organisationIds });
      await fillPipelines(deps, store, { content, organisationIds });
      const filled: FilledEvent[] = [];
      for (const event of events)
        filled.push(await fillEvent(deps, store, { event, content, organisationIds, userIds }));
      return filled;
      // Of processes that start together the first fills it, the others find it filled.
    },
    [{ kind: 'platform', id: 'demonstration' }],
  );
  if (!filledEvents) return false;
  for (const filled of filledEvents) {
    await publishDemoSchedules(deps, filled);
    if (filled.event.status === 'running')
      await writing(deps.db, (store) => writePracticeFacts(store, filled.eventId, deps.now()));
  }
  return true;
}
