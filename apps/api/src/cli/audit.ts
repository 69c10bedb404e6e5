import { reading } from '@jumelage/db/store';
import { openSealer } from '../features/audits/seal.ts';
import { type ChainState, verifyAll } from '../features/audits/verify.ts';
import { openDeps } from '../open-deps.ts';
import { type Command, exitCodes, readArgs } from './command.ts';

const usage = 'audit verify [--json]';

/** Describes a chain in one line: its length, its last seal, and its faults. */
function describe({ chain, entries, sealed, head, faults }: ChainState): string {
  const found = faults.map(({ position, fault }) => `no. ${position} ${fault}`).join(', ');
  return `${faults.length === 0 ? '✓' : '✗'} ${chain}: ${entries} entries, ${sealed} locked, latest checksum ${head ?? 'none'}${found && `; ${found}`}`;
}

/**
 * The command that checks the audit trail of the configured database against its seals; 1 where an entry was changed,
 * moved or removed.
 */
export const auditCommand: Command = {
  usage,
  summary:
    'Check every entry of the audit log against its checksum. Exits with 1 if an entry was changed, moved or removed.',
  run: async (args) => {
    const { values, positionals } = readArgs(args);
    if (positionals.length !== 1 || positionals[0] !== 'verify') {
      console.error(`usage: npm run jumelage -- ${usage}`);
      return exitCodes.misused;
    }
    const deps = await openDeps();
    try {
      // What a stopped process left without a seal is not held against it.
      const sealer = openSealer(deps, (error) => console.error(error));
      await sealer.recover();
      await sealer.close();
      const chains = await verifyAll(reading(deps.db));
      const ok = chains.every(({ faults }) => faults.length === 0);
      console.log(
        values.json ? JSON.stringify({ ok, chains }) : chains.map(describe).join('\n') || 'The audit log is empty.',
      );
      return ok ? exitCodes.done : exitCodes.refused;
    } finally {
      await deps.db.close();
    }
  },
};
