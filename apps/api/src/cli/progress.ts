const megabyte = 1024 * 1024;
/** What is copied in a moment needs no report. */
const worthTelling = 256 * megabyte;

/** Tells on standard error how far a long copy is, at each tenth. */
export function progress(verb: string): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const tenth = Math.floor((done / total) * 10);
    if (total < worthTelling || tenth <= told) return;
    told = tenth;
    console.error(`${verb} ${Math.round(done / megabyte)} of ${Math.round(total / megabyte)} MiB`);
  };
}
