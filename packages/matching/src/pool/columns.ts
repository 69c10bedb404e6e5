/** Numbers of all rows of a pool, one array a fact, grown by doubling. */
export type Columns = {
  role: Uint8Array;
  kind: Uint8Array;
  country: Uint8Array;
  sectors: Uint8Array;
  /** Index of the stage, 255 when unstated. */
  stage: Uint8Array;
  /** Bits of the thesis's stages, of the spoken languages, of the kinds of cooperation offered and needed. */
  thesisStages: Uint8Array;
  /** Numbers of sets of countries: those wanted, and those that the thesis names, every country where it names none. */
  wantedCountries: Uint32Array;
  mustCountries: Uint32Array;
  languages: Uint16Array;
  offered: Uint16Array;
  needed: Uint16Array;
  /** Number of the place among those that the pool has seen. */
  spot: Int32Array;
  /** Index of the lead role, 255 for others than investors. */
  lead: Uint8Array;
  /** NaN when unstated. */
  logRaise: Float64Array;
  /**
   * The ticket as a wish, without history: mean (NaN when unstated) and spread; and the bounds of the rounds that it
   * can be part of.
   */
  ticketMean: Float64Array;
  ticketSpread: Float64Array;
  roundMin: Float64Array;
  roundMax: Float64Array;
  raise: Float64Array;
  activeAt: Float64Array;
  /** A number that follows from the id alone: for drawing at random in an order that a restart does not change. */
  lot: Uint32Array;
  flags: Uint16Array;
};

export const flag = {
  used: 1,
  coInvests: 2,
  hasHistory: 4,
  shows: 8,
  wishes: 16,
  needs: 32,
  offers: 64,
  mustTopics: 128,
  mustStages: 256,
  mustTicket: 512,
  mustCountries: 1024,
  hasText: 2048,
  hiddenAbroad: 4096,
} as const;

export function createColumns(size: number): Columns {
  return {
    role: new Uint8Array(size),
    kind: new Uint8Array(size),
    country: new Uint8Array(size),
    sectors: new Uint8Array(size),
    stage: new Uint8Array(size),
    thesisStages: new Uint8Array(size),
    wantedCountries: new Uint32Array(size),
    mustCountries: new Uint32Array(size),
    languages: new Uint16Array(size),
    offered: new Uint16Array(size),
    needed: new Uint16Array(size),
    spot: new Int32Array(size),
    lead: new Uint8Array(size),
    logRaise: new Float64Array(size),
    ticketMean: new Float64Array(size),
    ticketSpread: new Float64Array(size),
    roundMin: new Float64Array(size),
    roundMax: new Float64Array(size),
    raise: new Float64Array(size),
    activeAt: new Float64Array(size),
    lot: new Uint32Array(size),
    flags: new Uint16Array(size),
  };
}

/** Returns the same numbers with room for more rows. */
export function grown(columns: Columns, size: number): Columns {
  const larger = createColumns(size);
  for (const name of Object.keys(columns) as (keyof Columns)[]) larger[name].set(columns[name]);
  return larger;
}
