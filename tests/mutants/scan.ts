/** A guard that can be taken out while the program runs: where it stands, and what stands there. */
export type Point = {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  readonly guard: string;
  /**
   * Its name on the lists of what may survive: file, function, kind of guard, and which one of that kind within the
   * function. Neither a reformat nor a change of other functions gives it another.
   */
  readonly key: string;
};

/** The kinds of guards: conditions of statements by their operator, refusals, and pieces of the edge. */
type Operator = 'eq' | 'inArray' | 'refusal' | 'edge';

/** A piece of source that is replaced: by itself, or by what it would be without the guard. */
type Piece = { readonly from: number; readonly to: number; readonly mutant: string; readonly operator: Operator };

/** Finds the function or constant at the top of a file in which an index lies; `top` above the first. */
function functionAt(source: string, index: number): string {
  const declared = /^(?:export )?(?:default )?(?:async )?(?:function\*? |const )(\w+)/gm;
  let name = 'top';
  for (const match of source.matchAll(declared)) {
    if (match.index > index) break;
    name = match[1] ?? name;
  }
  return name;
}

/** Names the guards of a file, in the order in which they stand there. */
function keysOf(file: string, source: string, pieces: readonly Piece[]): Map<Piece, string> {
  const counts = new Map<string, number>();
  const inOrder = [...pieces].sort((a, b) => a.from - b.from || b.to - a.to);
  return new Map(
    inOrder.map((piece) => {
      const place = `${file} ${functionAt(source, piece.from)} ${piece.operator}`;
      const count = (counts.get(place) ?? 0) + 1;
      counts.set(place, count);
      return [piece, `${place} ${count}`];
    }),
  );
}

/** Columns that say whose a row is. */
const ownerColumn =
  /(?:^|\.)(?:eventId|event|organisationId|granteeId|userId|participantId|sessionId|session|fromId|toId|firstId|secondId|chain)$/;
/** An owner meant by its own id. */
const ownerItself = /(?:^|\.)(?:users|organisations|events|sessions|participants)\.id$/;

/** Finds the end of the bracket that opens at an index. */
function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "'" || char === '`') {
      const end = text.indexOf(char, at + 1);
      // One that stands alone, within a regular expression, opens nothing.
      if (end < 0) continue;
      at = end;
      continue;
    }
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char) && --depth === 0) return at;
  }
  return text.length;
}

/** Splits the arguments of a call at the commas of its own level. */
function argumentsOf(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if ('([{'.includes(text.charAt(at))) at = closingOf(text, at);
    else if (text.charAt(at) === ',') {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter(Boolean);
}

/** Tells whether a text is a column rather than a value of the request. */
function isColumn(text: string, aliases: ReadonlySet<string>): boolean {
  const [head = '', tail] = text.split('.');
  return /^(?:\w+\.)?t\.\w+\.\w+$/.test(text) || (tail !== undefined && aliases.has(head));
}

/** Names under which a file speaks of columns: taken out of a table, or tables that have a short name. */
function aliasesOf(text: string): Set<string> {
  const names = [...text.matchAll(/const \{([^}]*)\} = (?:\w+\.)?(?:t\.\w+|getTableColumns)/g)].flatMap((match) =>
    (match[1] ?? '').split(',').map((name) => (name.split(':').pop() ?? '').trim()),
  );
  const tables = [...text.matchAll(/const (\w+) = (?:\w+\.)?(?:t\.\w+|aliasedTable\()/g)].map(
    (match) => match[1] ?? '',
  );
  return new Set([...names, ...tables].filter(Boolean));
}

/**
 * Finds conditions of statements that bind a row to whose it is: `eq(t.x.eventId, scope.eventId)`, `inArray(…)`; not those by
 * which tables are joined.
 */
function conditionsIn(text: string): Piece[] {
  const aliases = aliasesOf(text);
  return [...text.matchAll(/\b(?:eq|inArray)\(/g)].flatMap((match) => {
    const open = match.index + match[0].length - 1;
    const close = closingOf(text, open);
    const [column = '', value = ''] = argumentsOf(text.slice(open + 1, close));
    // Within a join, a bare name that was taken out of a table is a column as well.
    const isJoining =
      /Join\([^;]*$/.test(text.slice(Math.max(0, match.index - 200), match.index)) && aliases.has(value);
    if (!(ownerColumn.test(column) || ownerItself.test(column)) || isColumn(value, aliases) || isJoining) return [];
    const operator = match[0] === 'eq(' ? 'eq' : 'inArray';
    return [{ from: match.index, to: close + 1, mutant: '__always', operator }];
  });
}

/** Codes by which a handler keeps somebody from what is not theirs. */
const guardCodes =
  /^(?:not_found|not_allowed|organisation_not_yours|sign_in_required|second_factor_required|proof_required|participant_not_admitted|slot_unknown)$/;

/** Finds `if (…) throw new AppError('not_allowed')`, and removes the check. */
function refusalsIn(text: string): Piece[] {
  return [...text.matchAll(/\bif \(/g)].flatMap((match) => {
    const open = match.index + match[0].length - 1;
    const close = closingOf(text, open);
    const code = /^\)\s*\{?\s*throw new AppError\('(\w+)'/.exec(text.slice(close))?.[1] ?? '';
    return guardCodes.test(code) ? [{ from: open + 1, to: close, mutant: 'false', operator: 'refusal' }] : [];
  });
}

/** Pieces of the edge by name: each text must stand in its file exactly once, so that no guard is lost unseen. */
const edge: Readonly<Record<string, readonly (readonly [text: string, mutant: string])[]>> = {
  'packages/domain/src/permission.ts': [
    ["!held.includes('user')", 'false'],
    ['by.length === 0', 'false'],
    ['asked && !strong', 'false'],
    ["demand === 'staff' && asStaff", 'false'],
    ['row.staff === true || actsFor || by.every((relation) => ofStaff.has(relation))', 'false'],
    ['row.staff === true', 'false'],
  ],
  'apps/api/src/features/access/access.ts': [
    ['!actor && !row.open', 'false'],
    ["!organises && !isPermitted('see', ties.status)", 'false'],
    ['seat && takesPart(seat.status) && !isHidden', 'seat'],
    ['!seat || !takesPart(seat.status)', '!seat'],
    ['actsFor !== undefined && !organises', 'false'],
    ['ties.organises || actor?.isAdmin === true', 'true'],
  ],
  'apps/api/src/http/demo-door.ts': [['!(demo && isFromHere(request))', 'false']],
  'apps/api/src/http/route.ts': [
    ['endpoint.fresh && !edge.isFresh(actor)', 'false'],
    ['params && !params.success', 'false'],
  ],
};

function edgeIn(file: string, text: string): Piece[] {
  const known = edge[file] ?? [];
  return known.map(([found, mutant]) => {
    const from = text.indexOf(found);
    if (from < 0 || text.indexOf(found, from + 1) >= 0)
      throw new Error(`${file} holds “${found}” not once: tests/mutants/scan.ts has to know what became of it`);
    return { from, to: from + found.length, mutant, operator: 'edge' };
  });
}

const isRepository = (file: string) => file.startsWith('packages/db/src/repositories/');
const isFeature = (file: string) =>
  file.startsWith('apps/api/src/features/') &&
  !file.includes('.test.') &&
  file !== 'apps/api/src/features/access/access.ts';

/**
 * Puts a switch around every guard of a source; `points` grows by them. Strings in front of which nothing of ours
 * stands are left as they are.
 */
export function withSwitches(file: string, source: string, points: Point[]): string {
  const pieces = [
    ...edgeIn(file, source),
    ...(isRepository(file) ? conditionsIn(source) : []),
    ...(isFeature(file) ? refusalsIn(source) : []),
  ];
  if (pieces.length === 0) return source;
  // From the last to the first, so that the places of the others stay; of two, one within the other, the inner is put
  // in first.
  const ordered = [...pieces].sort((a, b) => b.from - a.from || a.to - b.to);
  let text = source;
  const keys = keysOf(file, source, pieces);
  const ends = new Map<Piece, number>();
  for (const piece of ordered) {
    const grown = [...ends]
      .filter(([other]) => other.from >= piece.from && other.to <= piece.to)
      .reduce((sum, [, by]) => sum + by, 0);
    const id = points.length + 1;
    const inner = text.slice(piece.from, piece.to + grown);
    points.push({
      id,
      file,
      line: source.slice(0, piece.from).split('\n').length,
      guard: source.slice(piece.from, piece.to).replace(/\s+/g, ' '),
      key: keys.get(piece) ?? '',
    });
    const wrapped = /\bawait\b/.test(inner)
      ? `await __guard(${id}, async () => (${inner}), async () => (${piece.mutant}))`
      : `__guard(${id}, () => (${inner}), () => (${piece.mutant}))`;
    text = text.slice(0, piece.from) + wrapped + text.slice(piece.to + grown);
    ends.set(piece, wrapped.length - inner.length);
  }
  return isRepository(file)
    ? `import { sql as __sql } from 'drizzle-orm'; const __always = __sql\`(1 = 1)\`; ${text}`
    : text;
}
