/** Why two organisations are not suggested to each other, in the order in which the rules are asked. */
export const filterIds = ['not_in_pool', 'itself', 'roles', 'co_investing', 'must_topics', 'must_stages', 'must_ticket', 'must_countries'] as const;
export type FilterId = (typeof filterIds)[number];
