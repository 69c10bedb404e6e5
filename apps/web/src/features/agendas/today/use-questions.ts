import type { Id } from '@jumelage/domain/ids';
import { queryOptions, useQueries } from '@tanstack/react-query';
import { queryClient } from '../../../lib/queries.ts';
import { readStored, writeStored } from '../../../lib/storage.ts';
import { matchQuery } from '../../matches/queries.ts';
import { type Question, questionsFrom } from './asks.ts';

type OrganisationId = Id<'organisation'>;

const nameOf = (ourId: OrganisationId, otherId: OrganisationId) => `questions.${ourId}.${otherId}`;

/** Reads what to ask an organisation, once; stored on this device, since a hall may have no network. */
const questionsQuery = (ourId: OrganisationId, otherId: OrganisationId) =>
  queryOptions({
    queryKey: ['matches', ourId, 'questions', otherId],
    queryFn: async () => {
      const { match } = await queryClient.fetchQuery(matchQuery(ourId, otherId));
      const questions = questionsFrom(match?.reasons ?? []);
      writeStored(nameOf(ourId, otherId), questions);
      return questions;
    },
    initialData: () => readStored<readonly Question[]>(nameOf(ourId, otherId)),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** Reads what to ask each of some organisations. */
export function useQuestions(
  ourId: OrganisationId | undefined,
  otherIds: readonly OrganisationId[],
): ReadonlyMap<OrganisationId, readonly Question[]> {
  const ids = ourId ? [...new Set(otherIds)] : [];
  const found = useQueries({ queries: ids.map((id) => questionsQuery(ourId ?? id, id)) });
  return new Map(ids.map((id, index) => [id, found[index]?.data ?? []]));
}
