const megabyte = 1024 * 1024;
/** The size from which a copy reports its progress. */
const worthTelling = 256 * megabyte;

/** Prints the progress of a long copy on standard error, at each tenth. */
export function progress(verb: string): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const tenth = Math.floor((done / total) * 10);
    if (total < worthTelling || tenth <= told) return;
    told = tenth;
    console.error(`${verb} ${Math.round(done / megabyte)} of ${Math.round(total / megabyte)} MiB`);
  };
}
