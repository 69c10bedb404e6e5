/** Returns the zone of the reader's own clock, in which times of an account are shown. */
export const useOwnZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
