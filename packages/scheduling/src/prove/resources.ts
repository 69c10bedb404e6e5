import type { Model } from '../compile.ts';

/** A thing that serves meetings, so many in each slot. */
export type Resource = { readonly meetings: readonly number[]; readonly capacity: readonly number[] };

/**
 * Returns everything that is scarce in a slot (tables, rooms, interpreters, parts of the hall), with the meetings that
 * need it.
 */
export function resourcesOf({ meetings, slots, resources, capacity, uses: { start, list } }: Model): Resource[] {
  const users: number[][] = Array.from({ length: resources }, () => []);
  for (let meeting = 0; meeting < meetings; meeting++) {
    for (const resource of list.subarray(start[meeting] ?? 0, start[meeting + 1] ?? 0)) users[resource]?.push(meeting);
  }
  return users
    .map((own, resource) => ({
      meetings: own,
      capacity: [...capacity.subarray(resource * slots, (resource + 1) * slots)],
    }))
    .filter((resource) => resource.meetings.length > 0);
}

/**
 * Groups meetings of which no two can be at once, as they share a person: the person with most of them first, then with
 * most of the rest, … So there is far less to count in a slot than meetings.
 */
export function clustersOf(
  meetings: readonly number[],
  peopleOf: (meeting: number) => readonly number[],
): { person: number; meetings: number[] }[] {
  let rest = [...meetings];
  const clusters: { person: number; meetings: number[] }[] = [];
  while (rest.length > 0) {
    const count = new Map<number, number>();
    for (const meeting of rest) for (const person of peopleOf(meeting)) count.set(person, (count.get(person) ?? 0) + 1);
    let person = -1;
    for (const [one, times] of count) if (times > (count.get(person) ?? 0)) person = one;
    clusters.push({ person, meetings: rest.filter((meeting) => peopleOf(meeting).includes(person)) });
    rest = rest.filter((meeting) => !peopleOf(meeting).includes(person));
  }
  return clusters;
}

/**
 * Bounds the meetings that can be at once in each slot, by the resources that they need; one that needs nothing scarce
 * counts in every slot.
 */
export function placesOf(model: Model): number[] {
  const rest = new Set(Array.from({ length: model.meetings }, (_, meeting) => meeting));
  const places = new Array<number>(model.slots).fill(0);
  for (const { meetings, capacity } of resourcesOf(model)) {
    if (!meetings.some((meeting) => rest.has(meeting))) continue;
    for (const meeting of meetings) rest.delete(meeting);
    capacity.forEach((count, slot) => {
      places[slot] = (places[slot] ?? 0) + Math.min(count, meetings.length);
    });
  }
  return places.map((count) => Math.min(count, model.participants >> 1) + rest.size);
}
