import { listDemoPeople } from '@jumelage/db/repositories/accounts';
import { reading } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';

/** Describes the sample people on the demonstration's sign-in page. */
export async function describeDemoPeople(deps: Deps) {
  const rows = await listDemoPeople(reading(deps.db));
  return {
    people: rows.flatMap(({ user, organisation, country }) =>
      user.demoPart
        ? [
            {
              userId: user.id,
              name: { family: user.family, given: user.given, hanzi: user.hanzi ?? undefined },
              language: user.language,
              part: user.demoPart,
              organisation,
              country,
            },
          ]
        : [],
    ),
  };
}
