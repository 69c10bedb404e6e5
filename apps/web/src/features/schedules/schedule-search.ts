/** Which session and which published version the address names; anything else is as if it were not there. */
export function readScheduleSearch(raw: Readonly<Record<string, unknown>>): { session?: string; version?: number } {
  const version = Number(raw.version);
  return {
    ...(typeof raw.session === 'string' && { session: raw.session }),
    ...(Number.isInteger(version) && version > 0 && { version }),
  };
}
