/** A file that cannot be used: the message names it, and the row where there is one. */
export class FileError extends Error {}
