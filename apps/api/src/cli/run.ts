import { ConfigError } from '../config.ts';
import { type Command, exitCodes } from './command.ts';

/** Each is loaded where it is called for: a command waits for nothing of the others. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => ({
    usage: 'serve',
    summary: 'Migrate the database, load the demo data if DEMO is on, then start the server.',
    run: async () => {
      const { serve } = await import('../serve.ts');
      await serve();
      // The server lives on until a signal ends the process.
      return await new Promise<number>(() => {});
    },
  }),
  migrate: async () => (await import('./data.ts')).dataCommands.migrate,
  seed: async () => (await import('./data.ts')).dataCommands.seed,
  export: async () => (await import('./data.ts')).dataCommands.export,
  import: async () => (await import('./import.ts')).importing,
  doctor: async () => ({
    usage: 'doctor [--json]',
    summary: 'Check the configuration, database, disk and versions. Exits with 1 if anything is wrong.',
    run: (await import('./doctor.ts')).doctorCommand,
  }),
  admin: async () => (await import('./admin.ts')).adminCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  key: async () => (await import('./key.ts')).keyCommand,
  audit: async () => (await import('./audit.ts')).auditCommand,
  mail: async () => (await import('./mail.ts')).mailCommand,
  match: async () => ({
    usage:
      'match evaluate FILE | match texts FILE | match needs NEEDS PITCHES | match intents FILE | match passages FILE [--json]',
    summary: 'Measure the quality of suggestions on past investments, and of text matching across languages.',
    run: (await import('./match.ts')).matchCommand,
  }),
  schedule: async () => {
    const { scheduleCommand, scheduleUsage } = await import('./schedule.ts');
    return {
      usage: scheduleUsage,
      summary:
        'Solve scheduling problems in the exchange format, check a result independently, or simulate a day of changes.',
      run: scheduleCommand,
    };
  },
};

async function help(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return `Jumelage 双城对接\n\nusage: npm run jumelage -- COMMAND\n\n${lines.join('\n')}\n\nExit codes: 0 success, 1 failure or problem found, 2 incorrect usage.\nSettings are read from environment variables. To list them, run: npm run jumelage -- doctor`;
}

/** Runs the command that the words of a call name; answers its exit code. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(await help());
    return name === undefined ? exitCodes.misused : exitCodes.done;
  }
  const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
  if (!command) {
    console.error(`Unknown command "${name}".\n\n${await help()}`);
    return exitCodes.misused;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(`usage: npm run jumelage -- ${command.usage}\n\n${command.summary}`);
    return exitCodes.done;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof ConfigError) {
      console.error(error.message);
      return exitCodes.misused;
    }
    const { code, message } = error as { code?: string; message: string };
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(`${message}\nusage: npm run jumelage -- ${command.usage}`);
    return exitCodes.misused;
  }
}
