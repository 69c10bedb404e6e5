/** Seeds that once found a fault, with how many requests it took: they are tried again each time. */
export const pinned: readonly { readonly seed: number; readonly cases: number; readonly found: string }[] = [];
