/** The parts of the page: those of the report, and the other events beside it. */
export const resultParts = ['people', 'meetings', 'feedback', 'editions'] as const;
export type ResultPart = (typeof resultParts)[number];

/** Reads from the address which part is in sight; the first is where nothing is said. */
export function readResultsSearch(raw: Readonly<Record<string, unknown>>): { part?: ResultPart } {
  const part = resultParts.find((one) => one === raw.part);
  return part && part !== 'people' ? { part } : {};
}
