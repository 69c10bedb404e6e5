/** Words for somebody's being there on the day, as the desk's record tells it. */
export const presences = ['expected', 'late', 'arrived', 'absent'] as const;
export type Presence = (typeof presences)[number];

export type DeskRecord = {
  readonly checkedInAt: Date | null;
  readonly arrivesAt: Date | null;
  readonly absentAt: Date | null;
};

/** Words the desk's record; who was absent and then checked in has arrived. */
export function presenceOf({ checkedInAt, arrivesAt, absentAt }: DeskRecord): Presence {
  if (checkedInAt) return 'arrived';
  if (absentAt) return 'absent';
  return arrivesAt ? 'late' : 'expected';
}

/** Disturbances of a running day; each is one action of the desk, with a proposal, its consequences, and a way back. */
export const dayActs = [
  'late',
  'absent',
  'table_closed',
  'interpreter_gone',
  'walk_in',
  'extra_slot',
  'fill_free',
] as const;
export type DayAct = (typeof dayActs)[number];

/** Changes of a draft, as the history of its steps names them. */
export const stepActs = ['place', 'take_out', 'pin', 'swap', 'run', 'empty', 'terms', ...dayActs] as const;
export type StepAct = (typeof stepActs)[number];
