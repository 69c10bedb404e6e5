import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * The note that files of the data folder are being replaced, and which: once it is written the replacement is finished,
 * even after a crash.
 */
export const noteName = 'replacing.json';

const stagePrefix = 'restoring-';

const note = z.strictObject({
  /** The folder beside with the new files. */
  stage: z.string().regex(/^restoring-[\w-]+$/),
  /** The folder into which the present ones go. */
  aside: z.string().regex(/^replaced-[\w-]+$/),
  names: z.array(z.string().regex(/^[\w-]+\.[a-z]+$/)).min(1),
});
type Note = z.output<typeof note>;

/** Makes names in a folder outlast a loss of power. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function writeSynced(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600, flush: true });
}

/** Makes a fresh folder beside the data, for new files; removes what an earlier attempt left. */
export function openStage(dataDir: string, id: string): string {
  for (const name of readdirSync(dataDir))
    if (name.startsWith(stagePrefix)) rmSync(join(dataDir, name), { recursive: true });
  const name = `${stagePrefix}${id}`;
  mkdirSync(join(dataDir, name), { mode: 0o700 });
  return name;
}

/**
 * Replaces files of the data folder by those of the stage; the present ones are set aside. Interrupted at any point, it
 * is finished by `finishReplacing`.
 */
export function replaceFiles(dataDir: string, plan: Note, rename: typeof renameSync = renameSync): void {
  syncFolder(join(dataDir, plan.stage));
  const draft = join(dataDir, `${noteName}.draft`);
  writeSynced(draft, JSON.stringify(note.parse(plan)));
  rename(draft, join(dataDir, noteName));
  syncFolder(dataDir);
  finishReplacing(dataDir, rename);
}

/** Finishes a replacement that was interrupted; returns whether there was one. */
export function finishReplacing(dataDir: string, rename: typeof renameSync = renameSync): boolean {
  const path = join(dataDir, noteName);
  if (!existsSync(path)) return false;
  const { stage, aside, names } = note.parse(JSON.parse(readFileSync(path, 'utf8')));
  for (const name of names) {
    const [present, fresh] = [join(dataDir, name), join(dataDir, stage, name)];
    // Where the new file has left the stage, it is the present one.
    if (!existsSync(fresh)) continue;
    // The log of a database goes with it: beside another one it would be read into that.
    for (const old of [`${name}-wal`, `${name}-shm`, name].filter((one) => existsSync(join(dataDir, one)))) {
      mkdirSync(join(dataDir, aside), { recursive: true, mode: 0o700 });
      rename(join(dataDir, old), join(dataDir, aside, old));
    }
    rename(fresh, present);
  }
  syncFolder(dataDir);
  rmSync(join(dataDir, stage), { recursive: true, force: true });
  rmSync(path);
  syncFolder(dataDir);
  return true;
}
