import { accessSync, constants, existsSync, mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from '@jumelage/db/client';
import { checkIntegrity } from '@jumelage/db/integrity';
import { reading } from '@jumelage/db/store';
import { type Config, ConfigError, hideSecrets, readConfig } from '../config.ts';
import { verifyAll } from '../features/audits/verify.ts';
import { readKeyText, secretKey } from '../keys/secret-key.ts';
import { findKeyState, keyWords } from '../keys/server-key.ts';
import { settingWords } from '../settings.ts';
import { exitCodes, readArgs } from './command.ts';
import { checkDoors } from './doctor-doors.ts';
import { checkMail, checkWaitingMails } from './doctor-mail.ts';
import { checkPooler } from './doctor-pooler.ts';
import { checkVouching } from './doctor-vouching.ts';
import type { Finding } from './finding.ts';
import { noteName } from './replacing.ts';

/** Below this much free space a database soon cannot grow its log. */
const leastFreeBytes = 200 * 1024 * 1024;

/** Checks everything that a running product needs and prints what is wrong; 1 if anything is. */
export async function doctorCommand(args: readonly string[]): Promise<number> {
  const { json } = readArgs(args).values;
  const findings = await examine();
  const ok = findings.every((finding) => finding.ok);
  // What a driver says of an address may repeat it with its password.
  const told = findings.map(({ check, ok, says }) => ({ check, ok, says: hideSecrets(says) }));
  if (json) console.log(JSON.stringify({ ok, findings: told, settings: settingWords }));
  else {
    for (const finding of told) console.log(`${finding.ok ? '✓' : '✗'} ${finding.check}: ${finding.says}`);
    console.log(
      `\nSettings:\n${settingWords.map(({ name, meaning, default: value }) => `  ${name.padEnd(18)} ${meaning}${value === null ? '' : ` (${value})`}`).join('\n')}`,
    );
  }
  return ok ? exitCodes.done : exitCodes.refused;
}

async function examine(): Promise<Finding[]> {
  const node: Finding = {
    check: 'Node.js',
    ok: Number(process.versions.node.split('.')[0]) >= 22,
    says: process.versions.node,
  };
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [node, { check: 'configuration', ok: false, says: error.message }];
  }
  const pages = existsSync(join(config.webDir, 'index.html'));
  return [
    node,
    {
      check: 'configuration',
      ok: true,
      says: `port ${config.port} on ${config.host}, demonstration ${config.demo ? 'on' : 'off'}`,
    },
    checkOperator(config),
    ...checkDoors(config),
    { check: 'pages', ok: pages, says: pages ? 'built' : 'not built: run npm start once, or pnpm build' },
    ...checkFolder(config.dataDir),
    ...(await checkMail(config)),
    ...checkReplacing(config),
    ...(await checkDatabase(config)),
  ];
}

/** Checks that the notices name who is responsible for personal data; the demonstration needs nobody. */
function checkOperator({ operator: { name, contact }, demo }: Config): Finding {
  const check = 'operator';
  if (name && contact) return { check, ok: true, says: `${name}, ${contact}` };
  return { check, ok: demo, says: 'the legal notices have no operator: set OPERATOR_NAME and OPERATOR_CONTACT' };
}

function checkFolder(folder: string): Finding[] {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    const free = bavail * bsize;
    return [
      {
        check: 'data folder',
        ok: free >= leastFreeBytes,
        says: `${folder}, ${Math.round(free / 1024 / 1024)} MiB free`,
      },
    ];
  } catch (error) {
    return [{ check: 'data folder', ok: false, says: (error as Error).message }];
  }
}

async function checkDatabase(config: Config): Promise<Finding[]> {
  try {
    const db = await openDatabase(config.databaseUrl);
    try {
      const database = await checkIntegrity(db);
      return [
        { check: 'database', ...database },
        checkPooler(db),
        await checkKey(db, config),
        ...(database.ok
          ? [await checkAudit(db), await checkWaitingMails(db, Date.now()), ...(await checkVouching(db, config.demo))]
          : []),
      ];
    } finally {
      await db.close();
    }
  } catch (error) {
    return [{ check: 'database', ok: false, says: (error as Error).message }];
  }
}

/** Checks that the key is the one that sealed this database's secrets; makes none. */
async function checkKey(db: Database, config: Config): Promise<Finding> {
  const check = 'key of the database';
  const text = readKeyText(config);
  const state = await findKeyState(db, text === undefined ? undefined : secretKey(Buffer.from(text, 'base64url')));
  if (state === 'missing' || state === 'wrong') return { check, ok: false, says: keyWords[state] };
  return { check, ok: true, says: state === 'fits' ? 'opens its secrets' : 'made at the first start' };
}

/** Reports a restore that was interrupted. */
function checkReplacing({ dataDir }: Config): Finding[] {
  if (!existsSync(join(dataDir, noteName))) return [];
  return [{ check: 'restore', ok: false, says: 'was stopped in the middle: start the server, which finishes it' }];
}

/** Checks every entry of the audit trail against its seal. */
async function checkAudit(db: Database): Promise<Finding> {
  const chains = await verifyAll(reading(db));
  const broken = chains.filter(({ faults }) => faults.length > 0);
  const entries = chains.reduce((sum, chain) => sum + chain.entries, 0);
  const says = broken.map(({ chain, faults }) => `${chain} from no. ${faults[0]?.position} on`).join(', ');
  return {
    check: 'audit log',
    ok: broken.length === 0,
    says: broken.length === 0 ? `${entries} entries in ${chains.length} chains, intact` : `tampered with: ${says}`,
  };
}
