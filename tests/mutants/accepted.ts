/** Guards that may be taken out without anybody seeing more: what makes each of them needless for access, in words. `guard` is a part of how the run names it. */
export const accepted: readonly { readonly guard: string; readonly reason: string }[] = [
  { guard: 'row.staff === true', reason: 'every tie that the rows of staff let in is one of staff’s, of whom two factors are asked anyway' },
  { guard: "!held.includes('user')", reason: 'the edge has refused a visitor before it asks the table' },
  { guard: '!actor && !row.open', reason: 'the table refuses a visitor in the same words; this spares the look into the database' },
  { guard: '!seat || !takingPart.has(seat.status)', reason: 'who takes no part is given no seat a few lines above, so that nothing can be done in their name' },
];
