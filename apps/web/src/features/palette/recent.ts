import { readStored, writeStored } from '../../lib/storage.ts';
import type { Chosen } from './choice.ts';

const name = 'palette';
const most = 5;

/** Reads what was chosen last in this browser, the newest first; nothing of it leaves the browser. */
export const recentChoices = (): readonly Chosen[] => readStored<readonly Chosen[]>(name) ?? [];

const keyOf = (chosen: Chosen) => `${chosen.kind} ${chosen.kind === 'own' ? chosen.id : chosen.item.id}`;

/** Stores a choice as the newest, until somebody signs out. */
export function rememberChoice(chosen: Chosen): void {
  const others = recentChoices().filter((one) => keyOf(one) !== keyOf(chosen));
  writeStored(name, [chosen, ...others].slice(0, most));
}
