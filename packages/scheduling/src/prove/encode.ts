import { compile, type Model } from '../compile.ts';
import type { Problem } from '../problem.ts';
import { atMost, type Count, countOf, exactly, sumOf } from './cardinality.ts';
import { allOf, anyOf, atMostOne, createFormula, type Formula, negated, no } from './formula.ts';
import { unbrokenRows } from './patterns.ts';
import { clustersOf, placesOf, resourcesOf } from './resources.ts';

/** "All meetings are placed" as a formula. */
export type Encoding = {
  readonly formula: Formula;
  /** meeting × slots + slot: the literal "the meeting is in the slot". */
  readonly at: Int32Array;
  /** person × slots + slot: the literal "the person has a meeting in the slot". */
  readonly busy: Int32Array;
  /** more[k]: the literal "there are more than k breaks"; empty where breaks are not counted. */
  readonly more: readonly number[];
};

export type EncodeOptions = {
  /** Breaks are counted up to this number; 0 leaves them out. */
  readonly countedBreaks: number;
};

const mostClauses = 6_000_000;

/**
 * Translates "all meetings are placed, with at most k breaks" into clauses, with the implied constraints of Bofill,
 * Coll, Garcia, Giráldez-Cru, Pesant, Suy & Villaret, "Constraint solving approaches to the business-to-business
 * meeting scheduling problem" (JAIR 74, 2022): everyone is busy in exactly as many slots as they have meetings, and in
 * each slot an even number of people is, at most two for each table. A problem too large is unsupported.
 */
export function encode(problem: Problem, { countedBreaks }: EncodeOptions): Encoding | 'unsupported' {
  const model = compile(problem);
  const { slots, participants } = model;
  if (sizeOf(model) > mostClauses) return 'unsupported';
  const formula = createFormula();
  const at = model.allowedAt.reduce((literals, allowed, index) => {
    literals[index] = allowed === 1 ? formula.variable() : no;
    return literals;
  }, new Int32Array(model.allowedAt.length));
  const busy = new Int32Array(participants * slots).fill(no);

  for (let meeting = 0; meeting < model.meetings; meeting++) {
    const row = rowOf(at, meeting, slots).filter((literal) => literal !== no);
    formula.add(...row);
    atMostOne(formula, row);
    // A pair meets once, so of its meetings one at least cannot be placed.
    if ((model.twins.start[meeting + 1] ?? 0) > (model.twins.start[meeting] ?? 0)) formula.add();
  }
  for (let person = 0; person < participants; person++) {
    const mine = meetingsOf(model, person);
    for (let slot = 0; slot < slots; slot++) {
      const here = mine.map((meeting) => at[meeting * slots + slot] ?? no).filter((literal) => literal !== no);
      atMostOne(formula, here);
      busy[person * slots + slot] = anyOf(formula, here);
    }
    if (mine.length > model.mostMeetings) formula.add();
    exactly(formula, rowOf(busy, person, slots), mine.length);
    fillRestrictions(formula, model, { meetings: mine, row: rowOf(busy, person, slots) });
    guaranteeBreaks(formula, problem, model, rowOf(busy, person, slots));
  }
  order(formula, model, at);
  limitResources(formula, model, { at, busy, slots });
  nameInterpreters(formula, model, { at, busy, slots });
  pairUp(formula, model, { at, busy, slots });
  const more = countedBreaks > 0 ? countBreaks(formula, model, busy, countedBreaks) : [];
  return { formula, at, busy, more };
}

function rowOf(matrix: Int32Array, row: number, width: number): number[] {
  return [...matrix.subarray(row * width, (row + 1) * width)];
}

function meetingsOf({ meetingsOf: { start, list } }: Model, person: number): number[] {
  return [...list.subarray(start[person] ?? 0, start[person + 1] ?? 0)];
}

/** Returns roughly the clauses that the pairs of a person's meetings and of a meeting's slots take. */
function sizeOf({ participants, slots, meetings, meetingsOf: { start } }: Model): number {
  let pairs = (meetings * slots * slots) / 2;
  for (let person = 0; person < participants; person++)
    pairs += (((start[person + 1] ?? 0) - (start[person] ?? 0)) ** 2 * slots) / 2;
  return pairs;
}

/**
 * States that someone is busy in as many of the slots that some of their meetings are held to as there are such
 * meetings.
 */
function fillRestrictions(
  formula: Formula,
  { slots, allowed: { start, list } }: Model,
  { meetings, row }: { meetings: readonly number[]; row: readonly number[] },
): void {
  const open = meetings.map((meeting) => new Set(list.subarray(start[meeting] ?? 0, start[meeting + 1] ?? 0)));
  const seen = new Set<string>();
  for (const inside of open) {
    const key = [...inside].join();
    if (seen.has(key) || inside.size < 2 || inside.size >= slots) continue;
    seen.add(key);
    const held = open.filter((other) => [...other].every((slot) => inside.has(slot))).length;
    if (held > 1 && held < meetings.length)
      atMost(
        formula,
        [...inside].map((slot) => negated(row[slot] ?? no)),
        inside.size - held,
      );
  }
}

function guaranteeBreaks(
  formula: Formula,
  { guaranteedBreaks }: Problem,
  { blockOf, blockLimit }: Model,
  busy: readonly number[],
): void {
  guaranteedBreaks?.forEach((rest, block) => {
    const inBlock = busy.filter((_, slot) => blockOf[slot] === block);
    if (rest > 0) atMost(formula, inBlock, blockLimit[block] ?? 0);
  });
}

/** States that a meeting in a slot has those that come before it in earlier slots. */
function order(formula: Formula, { slots, meetings, earlier: { start, list } }: Model, at: Int32Array): void {
  const placedBy = new Map<number, number[]>();
  const ladderOf = (meeting: number) => {
    const known = placedBy.get(meeting);
    if (known !== undefined) return known;
    const ladder: number[] = [];
    for (const literal of rowOf(at, meeting, slots)) ladder.push(anyOf(formula, [ladder.at(-1) ?? no, literal]));
    placedBy.set(meeting, ladder);
    return ladder;
  };
  for (let meeting = 0; meeting < meetings; meeting++) {
    for (const before of list.subarray(start[meeting] ?? 0, start[meeting + 1] ?? 0)) {
      const ladder = ladderOf(before);
      const mine = ladderOf(meeting);
      // By the slot: what comes later is not placed by then unless what comes before is by the slot before.
      mine.forEach((literal, slot) => {
        formula.add(negated(literal), slot === 0 ? no : (ladder[slot - 1] ?? no));
      });
    }
  }
}

type Grid = { readonly at: Int32Array; readonly busy: Int32Array; readonly slots: number };

function limitResources(formula: Formula, model: Model, { at, busy, slots }: Grid): void {
  const { start, list } = model.people;
  const people = (meeting: number) => [...list.subarray(start[meeting] ?? 0, start[meeting + 1] ?? 0)];
  for (const { meetings, capacity } of resourcesOf(model)) {
    const clusters = clustersOf(meetings, people).map(({ person, meetings: members }) => {
      const inside = new Set(members);
      return { person, members, others: meetingsOf(model, person).filter((meeting) => !inside.has(meeting)) };
    });
    for (let slot = 0; slot < slots; slot++) {
      const isOpen = (meeting: number) => at[meeting * slots + slot] !== no;
      const inSlot = clusters.map(({ person, members, others }) =>
        others.some(isOpen)
          ? anyOf(
              formula,
              members.map((meeting) => at[meeting * slots + slot] ?? no),
            )
          : (busy[person * slots + slot] ?? no),
      );
      atMost(formula, inSlot, capacity[slot] ?? 0);
    }
  }
}

/**
 * States, where no count says whether a slot's meetings can all be interpreted, that each that is in the slot has an
 * interpreter, and each of these has one meeting.
 */
function nameInterpreters(formula: Formula, { servers, classOf, meetings }: Model, { at, slots }: Grid): void {
  if (servers === undefined) return;
  for (let slot = 0; slot < slots; slot++) {
    const servedBy = new Map<number, number[]>();
    for (let meeting = 0; meeting < meetings; meeting++) {
      const here = at[meeting * slots + slot] ?? no;
      const needed = classOf[meeting] ?? -1;
      if (needed < 0 || here === no) continue;
      const choices = (servers[needed * slots + slot] ?? []).map((interpreter) => {
        const choice = formula.variable();
        servedBy.set(interpreter, [...(servedBy.get(interpreter) ?? []), choice]);
        return choice;
      });
      formula.add(negated(here), ...choices);
    }
    for (const choices of servedBy.values()) atMost(formula, choices, 1);
  }
}

/**
 * States that as many people are busy in a slot as its meetings have: an even number, at most two for each place; only
 * where every meeting is of two.
 */
function pairUp(formula: Formula, model: Model, { busy, slots }: Grid): void {
  const { participants, people, meetings } = model;
  if (people.list.length !== 2 * meetings) return;
  const places = placesOf(model);
  for (let slot = 0; slot < slots; slot++) {
    const inSlot = Array.from({ length: participants }, (_, person) => busy[person * slots + slot] ?? no).filter(
      (literal) => literal !== no,
    );
    const { outputs } = countOf(formula, inSlot, 2 * (places[slot] ?? 0) + 1, 'both');
    for (let count = 0; count < outputs.length; count += 2)
      formula.add(negated(outputs[count] ?? no), outputs[count + 1] ?? no);
  }
}

function countBreaks(formula: Formula, model: Model, busy: Int32Array, limit: number): readonly number[] {
  const { slots, blockOf, participants } = model;
  const counts: Count[] = [];
  for (let person = 0; person < participants; person++) {
    const row = rowOf(busy, person, slots);
    const holes: number[] = [];
    // Whether the person was busy in the block before the last slot.
    let started: number = no;
    row.forEach((here, slot) => {
      const before = slot > 0 && blockOf[slot] === blockOf[slot - 1] ? row[slot - 1] : undefined;
      if (before === undefined) {
        started = no;
        return;
      }
      holes.push(allOf(formula, [here, negated(before), started]));
      started = anyOf(formula, [started, before]);
    });
    const count = countOf(formula, holes, limit, 'up');
    counts.push(count);
    unbrokenRows(formula, model, { meetings: meetingsOf(model, person), row, broken: count.outputs[0] ?? no });
  }
  const { outputs } = sumOf(formula, counts, limit, 'up');
  return outputs;
}
