import { insertUser } from '@jumelage/db/repositories/accounts';
import { followConsent, insertConsents } from '@jumelage/db/repositories/consents';
import { type Store, writing } from '@jumelage/db/store';
import { consentPurposes, noticeVersions } from '@jumelage/domain/consent';
import { type Deps, newId } from '../deps.ts';
import { demoContent } from './content.ts';
import type { DemoContent, DemoPerson } from './content-types.ts';
import { fillEvent } from './fill-event.ts';
import { fillOrganisations, type OrganisationIds } from './fill-organisations.ts';
import { publishDemoSchedules } from './fill-schedule.ts';
import { practiceDay } from './practice-day.ts';

/** Names the part under which the sign-in page shows a featured person. */
function partOf(person: DemoPerson, content: DemoContent): 'entrepreneur' | 'investor' | 'organiser' | 'admin' {
  if (person.admin) return 'admin';
  if (content.events.some((event) => event.organisers.includes(person.key))) return 'organiser';
  const organisation = content.organisations.find((one) => one.key === person.organisation);
  return organisation?.kind === 'investor' ? 'investor' : 'entrepreneur';
}

async function fillPeople(deps: Deps, store: Store, content: DemoContent, organisationIds: OrganisationIds) {
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
      mayCreateEvents: content.events.some((event) => event.organisers.includes(person.key)),
      isSample: true,
      emailVerifiedAt: new Date(start),
      demoPart: person.featured ? partOf(person, content) : null,
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

/**
 * Fills an empty database with the demonstration, a day that runs now included, its schedule computed and checked like
 * any other; a database that holds anything is left alone.
 * Says whether it filled.
 */
export async function fillDemo(deps: Deps, content: DemoContent = demoContent): Promise<boolean> {
  const eventIds = await writing(
    deps.db,
    async (store) => {
      if ((await store.q.$count(store.t.users)) + (await store.q.$count(store.t.organisations)) > 0) return undefined;
      const organisationIds = await fillOrganisations(deps, store, content);
      const userIds = await fillPeople(deps, store, content, organisationIds);
      const filled = [];
      for (const event of [...content.events, practiceDay(deps.now())])
        filled.push(await fillEvent(deps, store, { event, content, organisationIds, userIds }));
      return filled;
      // Of processes that start together the first fills it, the others find it filled.
    },
    [{ kind: 'platform', id: 'demonstration' }],
  );
  if (!eventIds) return false;
  for (const filled of eventIds) await publishDemoSchedules(deps, filled);
  return true;
}
