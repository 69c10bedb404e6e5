import { visitorCard } from '@jumelage/contracts/visitors';
import type { CardRows } from '@jumelage/db/repositories/directory';
import { pick } from '@jumelage/domain/field';
import type { Language } from '@jumelage/domain/language';
import { toOrganisationCard } from '../organisations/views.ts';

const fields = Object.keys(visitorCard.shape) as (keyof typeof visitorCard.shape)[];

/**
 * Describes an organisation for visitors: an anonymous one, or each unless `named`, as its teaser; none with its people,
 * picture or place.
 */
export function toVisitorCard(card: CardRows, language: Language, { named }: { readonly named: boolean }) {
  const whole = toOrganisationCard(card, { language, knows: ({ isAnonymous }) => named && !isAnonymous });
  return pick(whole, fields);
}
