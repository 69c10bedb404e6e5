import type { Handlings } from '@jumelage/contracts/endpoints';
import { cardsById } from '@jumelage/db/repositories/directory';
import { knownTo } from '@jumelage/db/repositories/known-organisations';
import { listMarks } from '@jumelage/db/repositories/matches';
import { reading } from '@jumelage/db/store';
import type { Language } from '@jumelage/domain/language';
import { pipelineMarks } from '@jumelage/domain/match';
import { isShownTo } from '@jumelage/domain/side';
import type { Deps } from '../../deps.ts';
import type { MemberScope } from '../../http/policy.ts';
import { toOrganisationCard } from '../organisations/views.ts';
import type { Kept } from './pool/pool.ts';

type Pipeline = Handlings['GET /api/organisations/:organisationId/pipeline']['response'];

/**
 * Lists all that an organisation took further than a suggestion, the newest first; profiles that were withdrawn, or are
 * not shown to the reader any more, are left out.
 */
export async function listPipeline(
  { deps, keep }: { readonly deps: Deps; readonly keep: () => Promise<Kept> },
  { organisationId, reader, actor }: MemberScope,
  language: Language,
): Promise<Pipeline> {
  const store = reading(deps.db);
  const marks = (await listMarks(store, organisationId)).sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  const cards = await cardsById(
    store,
    marks.map((one) => one.otherId),
  );
  const rows = [...cards.values()].map((card) => card.row);
  const knows = await knownTo(store, { userId: actor.userId, seesAll: reader.seesAll }, rows, deps.now());
  const { pool } = await keep();
  const items = marks.flatMap(({ otherId, mark, note, createdAt }) => {
    const card = cards.get(otherId);
    const column = pipelineMarks.find((one) => one === mark);
    if (!card || !column || card.row.status !== 'published' || !isShownTo(card.row, reader)) return [];
    const found = pool.explain(organisationId, otherId, deps.now());
    const score = 'excludedBy' in found ? null : found.score;
    return {
      organisation: toOrganisationCard(card, { language, knows }),
      mark: column,
      note,
      score,
      markedAt: createdAt.toISOString(),
    };
  });
  return { items };
}
