import { exitCodes } from './command.ts';
import { FileError } from './file-error.ts';
import { evaluateCommand } from './match-evaluate.ts';
import { intentsCommand, trainCommand } from './match-intents.ts';
import { passagesCommand } from './match-passages.ts';
import { needsCommand, textsCommand } from './match-texts.ts';

const usage = `usage: match evaluate FILE [--json]
       match texts FILE [--json]
       match needs NEEDS PITCHES [--json]
       match intents FILE [--json]
       match train FOLDER TABLE [--json]
       match passages FILE [--json]`;

const commands: Readonly<
  Record<
    string,
    { readonly operands: number; readonly run: (files: readonly string[], json: boolean) => Promise<number> }
  >
> = {
  evaluate: { operands: 1, run: evaluateCommand },
  texts: { operands: 1, run: textsCommand },
  needs: { operands: 2, run: needsCommand },
  intents: { operands: 1, run: intentsCommand },
  train: { operands: 2, run: trainCommand },
  passages: { operands: 1, run: passagesCommand },
};

/**
 * Runs `match evaluate|texts|needs|intents|train|passages`: measures suggestions and the reading of texts on files; 2 for a
 * wrong call or an unreadable file.
 */
export async function matchCommand(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const json = rest.includes('--json');
  const files = rest.filter((word) => word !== '--json');
  if (!command || files.length !== command.operands || files.some((file) => file.startsWith('--'))) {
    console.error(usage);
    return exitCodes.misused;
  }
  try {
    return await command.run(files, json);
  } catch (error) {
    if (!(error instanceof FileError) && (error as { code?: string }).code === undefined) throw error;
    console.error((error as Error).message);
    return exitCodes.misused;
  }
}
