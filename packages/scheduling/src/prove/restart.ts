/** Returns an entry of 1, 1, 2, 1, 1, 2, 4, …, the sequence of Luby, Sinclair and Zuckerman (1993), from index 1. */
export function luby(index: number): number {
  let length = 1;
  while (length < index) length = 2 * length + 1;
  let rest = index;
  while (length !== rest) {
    length = (length - 1) >> 1;
    if (rest > length) rest -= length;
  }
  return (length + 1) >> 1;
}

const unit = 512;

/**
 * Creates the decision when to start again from the assumptions: patiently, by Luby. Quick restarts by glue (Audemard &
 * Simon, IJCAI 2009) were measured, alone and in turns with these: on schedules they refute no faster and find far
 * later.
 */
export function createRestarts(): { readonly due: () => boolean; readonly learned: () => void } {
  let since = 0;
  let index = 1;
  return {
    learned() {
      since++;
    },
    due() {
      if (since < unit * luby(index)) return false;
      since = 0;
      index++;
      return true;
    },
  };
}
