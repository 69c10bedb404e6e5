import type { Handlings } from '@jumelage/contracts/endpoints';
import { listTagsOf, writeTags } from '@jumelage/db/repositories/participant-acts';
import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { changeTags } from '@jumelage/domain/tag';
import type { Deps } from '../../deps.ts';
import { note } from '../../http/request-trail.ts';

type Handling = Handlings['PUT /api/events/:eventId/participants/tags'];

/** Gives people a tag, or takes it from them; those who have it already, or do not, are left. */
export async function tagParticipants(
  deps: Deps,
  eventId: Id<'event'>,
  { participantIds, ...change }: Handling['body'],
): Promise<Handling['response']> {
  return writing(deps.db, async (tx) => {
    const people = await listTagsOf(tx, { eventId, ids: participantIds });
    // People who have the same tags get the same ones: one statement for all of them.
    const alike = Map.groupBy(people, ({ tags }) => JSON.stringify(tags));
    const changed: Id<'participant'>[] = [];
    for (const some of alike.values()) {
      const tags = changeTags(some[0]?.tags ?? [], change);
      if (!tags) continue;
      const ids = some.map(({ id }) => id);
      await writeTags(tx, { eventId, ids }, tags);
      changed.push(...ids);
    }
    note({ people: changed.length });
    return { changed, left: new Set(participantIds).size - changed.length };
  });
}
