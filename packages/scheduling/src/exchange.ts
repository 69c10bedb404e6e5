import { needsOf, type Sides, understandEachOther } from './needs.ts';
import { type InterpreterFacts, meetingKinds, type Problem, type ProblemMeeting } from './problem.ts';
import { type Solution, type SolutionStatus, solutionStatuses } from './solve.ts';

/** A value that the exchange format does not allow, with the path to it. */
class Wrong extends Error {}

type Check<T> = (value: unknown, path: string) => T;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function whole(least: number, most: number): Check<number> {
  return (value, path) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    throw new Wrong(`${path}: expected a whole number from ${least} to ${most}`);
  };
}

function oneOf<T extends string>(allowed: readonly T[]): Check<T> {
  return (value, path) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new Wrong(`${path}: expected ${allowed.join(' or ')}`);
    return found;
  };
}

const finite: Check<number> = (value, path) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Wrong(`${path}: expected a number`);
};

function listOf<T>(check: Check<T>, length?: number): Check<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new Wrong(`${path}: expected a list`);
    if (length !== undefined && value.length !== length)
      throw new Wrong(`${path}: expected ${length} entries, found ${value.length}`);
    return value.map((entry: unknown, index) => check(entry, `${path}[${index}]`));
  };
}

const most = { participants: 100_000, slots: 1_000, meetings: 200_000, weight: 1_000_000, capacity: 1_000_000 };

/**
 * Reads a problem in the exchange format (docs: README of this package); unknown fields are ignored, a wrong one is
 * named by its path.
 */
export function parseExchange(json: unknown): Problem | { readonly error: string } {
  return orWrong(() => parseProblem(json));
}

/** A result as the exchange format has it; only the slots must be there, figures are claims. */
export type Result = {
  readonly slotOf: readonly number[];
  /** Interpreter of each meeting, or −1: checked where it is given. */
  readonly interpreterOf?: readonly number[] | undefined;
  readonly status?: SolutionStatus | undefined;
  readonly placed?: number | undefined;
  readonly weight?: number | undefined;
  readonly bound?: number | undefined;
  readonly breaks?: number | undefined;
  readonly breaksBound?: number | undefined;
  readonly idle?: number | undefined;
  readonly unplaced?: readonly { readonly meeting: number }[] | undefined;
};

/** Reads a result of a problem: a slot or −1 for each of its meetings, and what it claims of itself. */
export function parseResult(json: unknown, problem: Problem): Result | { readonly error: string } {
  return orWrong(() => {
    if (!isRecord(json)) throw new Wrong('$: expected an object');
    const number = (name: string) =>
      json[name] === undefined || json[name] === null ? undefined : finite(json[name], name);
    const meeting = whole(0, problem.meetings.length - 1);
    return {
      slotOf: listOf(whole(-1, problem.slots - 1), problem.meetings.length)(json.slotOf, 'slotOf'),
      interpreterOf:
        json.interpreterOf === undefined
          ? undefined
          : listOf(whole(-1, (problem.interpreters?.length ?? 0) - 1), problem.meetings.length)(
              json.interpreterOf,
              'interpreterOf',
            ),
      status: json.status === undefined ? undefined : oneOf(solutionStatuses)(json.status, 'status'),
      placed: number('placed'),
      weight: number('weight'),
      bound: number('bound'),
      breaks: number('breaks'),
      breaksBound: number('breaksBound'),
      idle: number('idle'),
      unplaced:
        json.unplaced === undefined
          ? undefined
          : listOf((value, path) => ({ meeting: meeting(isRecord(value) ? value.meeting : value, `${path}.meeting`) }))(
              json.unplaced,
              'unplaced',
            ),
    };
  });
}

function orWrong<T>(read: () => T): T | { readonly error: string } {
  try {
    return read();
  } catch (error) {
    if (error instanceof Wrong) return { error: error.message };
    throw error;
  }
}

function parseProblem(json: unknown): Problem {
  if (!isRecord(json)) throw new Wrong('$: expected an object');
  const participants = whole(0, most.participants)(json.participants, 'participants');
  const slots = whole(1, most.slots)(json.slots, 'slots');
  const counts = listOf(whole(0, most.capacity), slots);
  const optional = <T>(name: string, check: Check<T>) =>
    json[name] === undefined || json[name] === null ? undefined : check(json[name], name);
  const blockOf = optional('blocks', listOf(whole(0, slots - 1), slots)) ?? new Array<number>(slots).fill(0);
  blockOf.forEach((block, slot) => {
    if (slot > 0 && block < (blockOf[slot - 1] ?? 0))
      throw new Wrong(`blocks[${slot}]: a block ends before the next begins`);
  });
  const morningSlots = optional('morningSlots', whole(0, slots));
  if (!Array.isArray(json.meetings) || json.meetings.length > most.meetings)
    throw new Wrong(`meetings: expected a list of at most ${most.meetings}`);
  const total = json.meetings.length;
  const meetings = listOf((value, path) => parseMeeting(value, path, { participants, slots, morningSlots, total }))(
    json.meetings,
    'meetings',
  );
  const wishes = listOf(parseWish)(json.meetings, 'meetings');
  const speaking = optional('interpreters', (value, path) =>
    parseInterpreters(value, path, { slots, asked: wishes.filter((wish) => wish !== 'nobody').length }),
  );
  const { needs, classOf } = needsFrom(wishes, speaking ?? []);
  return {
    participants,
    slots,
    blockOf,
    capacity: counts(json.capacity, 'capacity'),
    virtualCapacity: optional('virtualCapacity', counts),
    interpreters: speaking?.map(({ away }) => ({ away })),
    needs,
    pairsMayRepeat: true,
    unavailable: listOf(listOf(whole(0, slots - 1)), participants)(json.unavailable, 'unavailable'),
    meetings: meetings.map((meeting, index) => ({ ...meeting, interpreter: classOf[index] ?? -1 })),
  };
}

type Sizes = {
  readonly participants: number;
  readonly slots: number;
  readonly morningSlots: number | undefined;
  readonly total: number;
};

function parseMeeting(
  value: unknown,
  path: string,
  { participants, slots, morningSlots, total }: Sizes,
): ProblemMeeting {
  if (!isRecord(value)) throw new Wrong(`${path}: expected an object`);
  const person = whole(0, participants - 1);
  const a = person(value.a, `${path}.a`);
  const b = person(value.b, `${path}.b`);
  if (a === b) throw new Wrong(`${path}.b: a person cannot meet themselves`);
  const session = value.session === undefined ? 0 : whole(0, 2)(value.session, `${path}.session`);
  if (session > 0 && morningSlots === undefined)
    throw new Wrong('morningSlots: expected a whole number, as a meeting is restricted to a session');
  const kind = oneOf(meetingKinds)(value.kind ?? 'table', `${path}.kind`);
  const weight = value.w ?? 1;
  if (typeof weight !== 'number' || !(weight > 0 && weight <= most.weight))
    throw new Wrong(`${path}.w: expected a number above 0, at most ${most.weight}`);
  const after = value.after === undefined ? [] : listOf(whole(0, total - 1))(value.after, `${path}.after`);
  const self = after.findIndex((before) => path === `meetings[${before}]`);
  if (self >= 0) throw new Wrong(`${path}.after[${self}]: a meeting cannot come before itself`);
  const fixed = value.fixed === undefined ? -1 : whole(-1, slots - 1)(value.fixed, `${path}.fixed`);
  const allowed =
    session === 0
      ? undefined
      : Array.from({ length: slots }, (_, slot) => slot).filter(
          (slot) => slot < (morningSlots ?? 0) === (session === 1),
        );
  return { a, b, weight, allowed, fixed, after, kind, interpreter: -1 };
}

/**
 * An interpreter with the codes of their languages; undefined, where these are not told, is whoever can serve
 * everybody.
 */
type Speaking = InterpreterFacts & { readonly languages: readonly string[] | undefined };

/**
 * Reads interpreters one by one; or, in the older form, how many are free in each slot, who serve everybody: never more
 * of these than meetings ask for one.
 */
function parseInterpreters(
  value: unknown,
  path: string,
  { slots, asked }: { readonly slots: number; readonly asked: number },
): Speaking[] {
  if (!Array.isArray(value) || !value.some((entry) => typeof entry === 'number'))
    return listOf(parseInterpreter(slots))(value, path);
  const free = listOf(whole(0, most.capacity), slots)(value, path);
  const together = Math.min(asked, Math.max(...free));
  return Array.from({ length: together }, (_, nth) => ({
    languages: undefined,
    away: free.flatMap((count, slot) => (nth < count ? [] : [slot])),
  }));
}

function parseInterpreter(slots: number): Check<Speaking> {
  return (value, path) => {
    if (!isRecord(value)) throw new Wrong(`${path}: expected an object`);
    return {
      languages: listOf(languageCode)(value.languages, `${path}.languages`),
      away: value.away === undefined ? [] : listOf(whole(0, slots - 1))(value.away, `${path}.away`),
    };
  };
}

const languageCode: Check<string> = (value, path) => {
  if (typeof value === 'string' && value.trim() !== '') return value.trim().toLowerCase();
  throw new Wrong(`${path}: expected the code of a language`);
};

/** The interpreter that a meeting needs: somebody between the languages of its sides, anybody, or nobody. */
type Wish = Sides | 'anybody' | 'nobody';

/**
 * Reads whether an interpreter is needed: `interp` says whether an interpreter is needed; else one is where the
 * languages of the two sides have none in common.
 */
function parseWish(value: unknown, path: string): Wish {
  const { interp, languages } = isRecord(value) ? value : {};
  if (interp !== undefined && typeof interp !== 'boolean') throw new Wrong(`${path}.interp: expected true or false`);
  if (languages === undefined) return interp ? 'anybody' : 'nobody';
  const [one = [], other = []] = listOf(listOf(languageCode), 2)(languages, `${path}.languages`);
  return (interp ?? !understandEachOther([one, other])) ? [one, other] : 'nobody';
}

function needsFrom(wishes: readonly Wish[], speaking: readonly Speaking[]) {
  const told = speaking.every(({ languages }) => languages !== undefined);
  const { needs, classOf } = needsOf(
    speaking.map(({ languages }) => languages ?? []),
    wishes.map((wish) => (told && typeof wish !== 'string' ? wish : undefined)),
  );
  const byAnybody = wishes.map((wish) => wish === 'anybody' || (!told && wish !== 'nobody'));
  if (!byAnybody.includes(true)) return { needs, classOf };
  return {
    needs: [...needs, [...speaking.keys()]],
    classOf: classOf.map((index, meeting) => (byAnybody[meeting] ? needs.length : index)),
  };
}

/** Returns a solution in the exchange format's words. */
export function toExchangeResult(solution: Solution, run: { readonly seconds: number; readonly seed: number }) {
  const { status, placed, weight, bound, breaks, breaksBound, idle, slotOf, unplaced, iterations } = solution;
  return { status, ...run, iterations, placed, weight, bound, breaks, breaksBound, idle, slotOf, unplaced };
}
