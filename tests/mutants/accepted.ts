/** Guards that may be taken out without anybody seeing more: what makes each of them needless for access, in words. `guard` is a part of how the run names it. */
export const accepted: readonly { readonly guard: string; readonly reason: string }[] = [];
