import { text } from 'node:stream/consumers';
import { countMails, oldestWaiting, retryFailed } from '@jumelage/db/repositories/mail-sending';
import { reading, writing } from '@jumelage/db/store';
import type { Deps } from '../deps.ts';
import { takeBounce } from '../features/mails/sending/bounces.ts';
import { composeTest } from '../features/mails/sending/compose.ts';
import { configuredTransport } from '../features/mails/sending/mailing.ts';
import { openDeps } from '../open-deps.ts';
import { type Command, exitCodes, readArgs } from './command.ts';

const usage = 'mail status | mail test ADDRESS | mail bounce < REPORT | mail retry [--json]';

type Answer = { readonly ok: boolean; readonly facts: Readonly<Record<string, unknown>> };

/** The acts of the command; each answers whether all is well afterwards. */
const acts: Readonly<Record<string, (deps: Deps, operand: string | undefined) => Promise<Answer | undefined>>> = {
  async status({ db }) {
    const counts = Object.fromEntries((await countMails(reading(db))).map(({ status, count }) => [status, count]));
    const oldest = await oldestWaiting(reading(db));
    return { ok: true, facts: { ...counts, ...(oldest ? { waitingSince: oldest.toISOString() } : {}) } };
  },
  async test(deps, address) {
    if (!address?.includes('@')) return undefined;
    const transport = configuredTransport(deps);
    if (!transport) return { ok: false, facts: { result: 'later', problem: 'SMTP_URL is not set' } };
    const outcome = await transport.deliver({ to: address, raw: await composeTest(deps, address) });
    await transport.rest();
    return { ok: outcome.result === 'sent', facts: outcome };
  },
  async bounce(deps) {
    const facts = await takeBounce(deps, await text(process.stdin));
    return { ok: facts.end === 'stopped' || facts.end === 'temporary', facts };
  },
  async retry({ db, now }) {
    return { ok: true, facts: { waiting: await writing(db, (store) => retryFailed(store, new Date(now()))) } };
  },
};

async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArgs(args);
  const [name = '', operand] = positionals;
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
  const deps = act && (await openDeps());
  try {
    const answer = deps && (await act(deps, operand));
    if (!answer) {
      console.error(`usage: npm run jumelage -- ${usage}`);
      return exitCodes.misused;
    }
    console.log(
      values.json
        ? JSON.stringify(answer.facts)
        : Object.entries(answer.facts)
            .map(([key, value]) => `${key}: ${value}`)
            .join('\n'),
    );
    return answer.ok ? exitCodes.done : exitCodes.refused;
  } finally {
    await deps?.db.close();
  }
}

export const mailCommand: Command = {
  usage,
  summary: 'Count emails by status, test the mail server, process a delivery report, or retry failed emails.',
  run,
};
