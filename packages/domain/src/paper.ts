/**
 * Prints of a schedule: a plan for each person, a sign for each table, the whole on the wall, and the lists and badges
 * of the desk.
 */
export const papers = ['people', 'tables', 'wall', 'interpreters', 'sign_in', 'badges'] as const;
export type Paper = (typeof papers)[number];
