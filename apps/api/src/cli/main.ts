import { ConfigError } from '../config.ts';
import { tellCrashes } from '../crash.ts';
import { adminCommand } from './admin.ts';
import { auditCommand } from './audit.ts';
import { backupCommand } from './backup.ts';
import { type Command, exitCodes } from './command.ts';
import { dataCommands } from './data.ts';
import { doctorCommand } from './doctor.ts';
import { importing } from './import.ts';
import { keyCommand } from './key.ts';
import { mailCommand } from './mail.ts';
import { matchCommand } from './match.ts';
import { restoreCommand } from './restore.ts';
import { scheduleCommand } from './schedule.ts';
import { checkUsage } from './schedule-check.ts';
import { replayUsage } from './schedule-replay.ts';
import { solveUsage } from './schedule-solve.ts';

const commands: Readonly<Record<string, Command>> = {
  serve: {
    usage: 'serve',
    summary: 'Migrate the database, load the demo data if DEMO is on, then start the server.',
    run: async () => {
      const { serve } = await import('../serve.ts');
      await serve();
      // The server lives on until a signal ends the process.
      return await new Promise<number>(() => {});
    },
  },
  ...dataCommands,
  import: importing,
  doctor: { usage: 'doctor [--json]', summary: 'Check the configuration, database, disk and versions. Exits with 1 if anything is wrong.', run: doctorCommand },
  admin: adminCommand,
  backup: backupCommand,
  restore: restoreCommand,
  key: keyCommand,
  audit: auditCommand,
  mail: mailCommand,
  match: {
    usage: 'match evaluate FILE | match texts FILE | match needs NEEDS PITCHES [--json]',
    summary: 'Measure the quality of suggestions on past investments, and of text matching across languages.',
    run: matchCommand,
  },
  schedule: {
    usage: [solveUsage, checkUsage, replayUsage].join(' | '),
    summary: 'Solve scheduling problems in the exchange format, check a result independently, or simulate a day of changes.',
    run: scheduleCommand,
  },
};

function help(): string {
  const lines = Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return `Jumelage 双城对接\n\nusage: npm run jumelage -- COMMAND\n\n${lines.join('\n')}\n\nExit codes: 0 success, 1 failure or problem found, 2 incorrect usage.\nSettings are read from environment variables. To list them, run: npm run jumelage -- doctor`;
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(help());
    return name === undefined ? exitCodes.misused : exitCodes.done;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(`Unknown command "${name}".\n\n${help()}`);
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

tellCrashes();
process.exit(await main(process.argv.slice(2)));
