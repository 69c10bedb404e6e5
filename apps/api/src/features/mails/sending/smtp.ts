import { Readable } from 'node:stream';
import addressparser from 'nodemailer/lib/addressparser';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { isLoopback } from '../../../runtime/loopback.ts';
import type { Outcome, Transport } from './transport.ts';

/** The number of mails sent at once: a mail server is asked for few connections. */
const lanes = 3;

/** Milliseconds: together well below the time after which a mail that nobody settled is taken for lost. */
const patience = {
  dnsTimeout: 10_000,
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 30_000,
} as const;
/** However slowly a server drips. */
const longest = 120_000;

/** An error of a connection, as the library reports it. */
type WireError = {
  readonly message: string;
  readonly responseCode?: number | undefined;
  readonly response?: string | undefined;
  readonly command?: string | undefined;
};

/** Reads the address of the mail server. Throws where the setting is none. */
export function readSmtpUrl(text: string) {
  const url = new URL(text);
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    // Nothing leaves the machine in the clear, unless the operator says that the network in between is theirs.
    requireTLS: !secure && !isLoopback(host) && url.searchParams.get('tls') !== 'off',
    auth:
      url.username === ''
        ? undefined
        : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
  };
}

/** Connects to a mail server as a mail would, signs in, and goes. Throws what stood in the way. */
export async function probeSmtp(smtpUrl: string, name: string): Promise<void> {
  (await openConnection(readSmtpUrl(smtpUrl), name)).quit();
}

function openConnection({ auth, ...server }: ReturnType<typeof readSmtpUrl>, name: string): Promise<SMTPConnection> {
  return new Promise((done, failed) => {
    const connection = new SMTPConnection({ ...server, ...patience, name, tls: { minVersion: 'TLSv1.2' } });
    const fail = (error: Error) => {
      connection.close();
      failed(error);
    };
    // Errors in between two mails: the connection is over, which the next mail finds out.
    connection.on('error', fail);
    connection.connect((error) => {
      if (error) return fail(error);
      if (!auth) return done(connection);
      connection.login({ ...auth, credentials: auth }, (refused) => (refused ? fail(refused) : done(connection)));
    });
  });
}

/** Hands mails to a mail server over few connections, each used for several mails; certificates are verified. */
export function smtpTransport({
  smtpUrl,
  mailFrom,
  name,
}: {
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly name: string;
}): Transport {
  const server = readSmtpUrl(smtpUrl);
  const from = senderOf(mailFrom);
  const idle: SMTPConnection[] = [];

  /**
   * Sends one mail over one connection. Until the server says to go on, nothing of the mail has left us: only
   * afterwards may it have arrived without our knowing.
   */
  function send(
    connection: SMTPConnection,
    to: string,
    raw: Buffer,
  ): Promise<{ readonly outcome: Outcome; readonly isStale: boolean }> {
    let isHandedOver = false;
    const message = new Readable({
      read() {
        isHandedOver = true;
        this.push(raw);
        this.push(null);
      },
    });
    return new Promise((done) => {
      const settle = (error: WireError | null) => {
        clearTimeout(timer);
        const outcome: Outcome = error ? outcomeOf(error, isHandedOver) : { result: 'sent' };
        // A server ends what was idle: that says nothing of this mail.
        done({
          outcome,
          isStale: error !== null && !isHandedOver && (error.responseCode === undefined || error.responseCode === 421),
        });
        if (error) connection.close();
      };
      const timer = setTimeout(() => settle({ message: 'the mail server did not answer' }), longest);
      connection.send({ from, to: [to] }, message, settle);
    });
  }

  return {
    lanes,
    async deliver({ to, raw }) {
      for (;;) {
        const used = idle.pop();
        try {
          const connection = used ?? (await openConnection(server, name));
          const { outcome, isStale } = await send(connection, to, raw);
          if (outcome.result === 'sent') idle.push(connection);
          if (used && isStale) continue;
          return outcome;
        } catch (error) {
          return outcomeOf(error as WireError, false);
        }
      }
    },
    async rest() {
      for (const connection of idle.splice(0)) connection.quit();
    },
  };
}

/** Reads the address for the envelope. Throws where the setting has none. */
export function senderOf(mailFrom: string): string {
  const address = addressparser(mailFrom, { flatten: true }).find((one) => one.address)?.address;
  if (!address) throw new Error(`MAIL_FROM=${mailFrom}: has no address`);
  return address;
}

/**
 * Tells whether an answer says that the mailbox is wrong (RFC 3463): neither our right to send, nor the content, nor a
 * full one.
 */
export function isNoMailbox(code: number, response: string): boolean {
  const enhanced = /^\d{3}[ -]5\.(\d+)\.(\d+)/.exec(response);
  if (!enhanced) return code === 550 || code === 551 || code === 553;
  const [, subject, detail] = enhanced;
  return (subject === '1' && detail !== '7' && detail !== '8') || (subject === '2' && detail === '1');
}

/**
 * Derives a mail's outcome from an error. The server's answers decide; silence is doubt, once the mail was on its way.
 */
export function outcomeOf(
  { message, response = '', responseCode, command = '' }: WireError,
  isHandedOver: boolean,
): Outcome {
  const problem = (response || message).replace(/\s+/g, ' ').slice(0, 300);
  if (isHandedOver) {
    if (responseCode === undefined) return { result: 'unknown', problem };
    return { result: responseCode >= 500 ? 'refused' : 'later', problem };
  }
  if (command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500) {
    if (isNoMailbox(responseCode, response)) return { result: 'no_such_address', problem };
    // A full mailbox is emptied some day.
    return { result: /^\d{3}[ -]5\.2\.2/.test(response) || responseCode === 552 ? 'later' : 'refused', problem };
  }
  return {
    result: command === 'DATA' && responseCode !== undefined && responseCode >= 500 ? 'refused' : 'later',
    problem,
  };
}
