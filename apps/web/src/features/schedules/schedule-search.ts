export const scheduleViews = ['tables', 'people', 'interpreters'] as const;
export type ScheduleViewName = (typeof scheduleViews)[number];

/** Reads session, published version, view and search from the address; anything invalid is left out. */
export function readScheduleSearch(raw: Readonly<Record<string, unknown>>): {
  session?: string;
  version?: number;
  view?: ScheduleViewName;
  q?: string;
} {
  const view = scheduleViews.find((one) => one === raw.view);
  const version = Number(raw.version);
  return {
    ...(typeof raw.session === 'string' && { session: raw.session }),
    ...(Number.isInteger(version) && version > 0 && { version }),
    ...(view && view !== 'tables' && { view }),
    ...(typeof raw.q === 'string' && raw.q !== '' && { q: raw.q.slice(0, 100) }),
  };
}
