import { availableParallelism } from 'node:os';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SecondFactorDemand } from '@jumelage/domain/account';
import { demoOperator } from './demo/operator.ts';
import { isLoopback } from './runtime/loopback.ts';
import { type Provider, readSettings, type SettingValues, secretsIn } from './settings.ts';

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** A model behind an endpoint of the operator's choice. */
type Model = {
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  readonly timeout: number;
};

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly publicUrl: string | undefined;
  readonly demo: boolean;
  /** The operator said that strangers may use the demonstration, and be its admin. */
  readonly demoIsPublic: boolean;
  readonly logLevel: SettingValues['LOG_LEVEL'];
  /**
   * False, how many proxies stand in front, or which addresses are theirs: a header alone is never believed, since a
   * client may write it itself.
   */
  readonly trustProxy: false | number | string;
  readonly rateLimits: boolean;
  /** The token that opens the server's metrics; without one there are none. */
  readonly metricsToken: string | undefined;
  readonly sealDelay: number;
  /** Cookies carry the Secure flag and the `__Host-` prefix: on anything but plain loopback. */
  readonly secureCookies: boolean;
  readonly secretKey: string | undefined;
  readonly secondFactor: SecondFactorDemand;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /**
   * The person or body responsible for personal data; null where not set, which the notices show and `doctor` reports.
   */
  readonly operator: { readonly name: string | null; readonly contact: string | null };
  readonly providers: readonly Provider[];
  readonly scheduleWorkers: number;
  readonly webDir: string;
  readonly embeddings: Model | undefined;
  /** The model that translates texts when a reader asks for it. */
  readonly translation: Model | undefined;
};

/**
 * Reads and checks the configuration once; throws an error whose message names every wrong setting and what was
 * expected, and holds no secret.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read = readSettings(environment);
  if ('faults' in read)
    throw new ConfigError(`The configuration is wrong:\n${read.faults.map((fault) => `  ${fault}`).join('\n')}`);
  const s = read.values;
  const demo = s.DEMO !== 'off';
  const dataDir = isAbsolute(s.DATA_DIR) ? s.DATA_DIR : resolve(projectRoot, s.DATA_DIR);
  return {
    port: s.PORT,
    host: s.HOST,
    dataDir,
    databaseUrl: s.DATABASE_URL ?? resolve(dataDir, 'jumelage.db'),
    publicUrl: s.PUBLIC_URL,
    demo,
    demoIsPublic: s.DEMO === 'public',
    logLevel: s.LOG_LEVEL,
    trustProxy: s.TRUST_PROXY,
    rateLimits: s.RATE_LIMITS,
    metricsToken: s.METRICS_TOKEN,
    sealDelay: s.SEAL_DELAY,
    secureCookies: s.PUBLIC_URL?.startsWith('https://') ?? !isLoopback(s.HOST),
    secretKey: s.SECRET_KEY,
    secondFactor: s.SECOND_FACTOR,
    smtpUrl: s.SMTP_URL,
    mailFrom: s.MAIL_FROM,
    operator: {
      name: s.OPERATOR_NAME ?? (demo ? demoOperator.name : null),
      contact: s.OPERATOR_CONTACT ?? (demo ? demoOperator.contact : null),
    },
    providers: s.OIDC ?? [],
    scheduleWorkers: s.SCHEDULE_WORKERS ?? Math.max(1, availableParallelism() - 1),
    webDir: resolve(projectRoot, 'apps/web/dist'),
    embeddings:
      s.EMBEDDINGS_URL === undefined
        ? undefined
        : { url: s.EMBEDDINGS_URL, model: s.EMBEDDINGS_MODEL, key: s.EMBEDDINGS_KEY, timeout: s.EMBEDDINGS_TIMEOUT },
    translation:
      s.TRANSLATION_URL === undefined
        ? undefined
        : {
            ...{ url: s.TRANSLATION_URL, model: s.TRANSLATION_MODEL },
            ...{ key: s.TRANSLATION_KEY, timeout: s.TRANSLATION_TIMEOUT },
          },
  };
}

export class ConfigError extends Error {}

/** Replaces the secrets of the environment in a text: errors of libraries that are printed or logged may hold them. */
export function hideSecrets(
  text: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return secretsIn(environment).reduce((shown, secret) => shown.replaceAll(secret, '[secret]'), text);
}
