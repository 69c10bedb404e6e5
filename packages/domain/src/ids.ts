/** The prefix of each kind of id: an id tells what it names wherever it appears. */
export const idPrefixes = {
  user: 'usr',
  park: 'prk',
  organisation: 'org',
  cooperation: 'coo',
  event: 'evt',
  session: 'ses',
  block: 'blk',
  slot: 'slt',
  table: 'tbl',
  interpreter: 'int',
  participant: 'par',
  request: 'req',
  thread: 'thr',
  message: 'msg',
  meeting: 'mtg',
  schedule: 'sch',
  run: 'run',
  step: 'stp',
  challenge: 'chl',
  invitation: 'inv',
  claim: 'clm',
  grant: 'grt',
  document: 'doc',
  mail: 'mai',
  mailing: 'mlg',
  notification: 'ntf',
  audit: 'aud',
  consent: 'cns',
  opening: 'opn',
  import: 'imp',
  merge: 'mrg',
  proposal: 'mpr',
  search: 'sav',
} as const;

export type IdKind = keyof typeof idPrefixes;
export type Id<K extends IdKind> = `${(typeof idPrefixes)[K]}_${string}`;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Writes an id of the given kind from at least 16 random bytes (80 bits are used: 16 characters of base 32). */
export function toId<K extends IdKind>(kind: K, random: Uint8Array): Id<K> {
  let text = '';
  for (let i = 0; i < 16; i++) text += alphabet[(random[i] ?? 0) & 31];
  return `${idPrefixes[kind]}_${text}` as Id<K>;
}

/** Tells whether a text has the shape of an id of that kind; says nothing about its existence. */
export function isId<K extends IdKind>(kind: K, text: string): text is Id<K> {
  return new RegExp(`^${idPrefixes[kind]}_[0-9a-z]{1,40}$`).test(text);
}
