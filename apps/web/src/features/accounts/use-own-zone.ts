/** The zone of the reader's own clock: times of an account are told by it. */
export const useOwnZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
