import { mailAnnouncement } from '@jumelage/db/repositories/mails';
import type { Deps } from '../../../deps.ts';
import { baseUrl } from '../../../http/base-url.ts';
import { sendDueMails } from './sender.ts';
import { smtpTransport } from './smtp.ts';
import type { Transport } from './transport.ts';

/** The interval of looking for mails that failed for now; new ones are announced at once. */
const everyMilliseconds = 15_000;

export type Mailing = {
  /** Begins to send, on the port on which people reach the server. */
  readonly start: (port: number) => Promise<void>;
  /** Ends after the mails that are being handed over. */
  readonly close: () => Promise<void>;
};

/** Opens the mail server of the configuration; undefined where there is none. */
export function configuredTransport(deps: Pick<Deps, 'config'>): Transport | undefined {
  const { smtpUrl, mailFrom } = deps.config;
  return smtpUrl === undefined
    ? undefined
    : smtpTransport({ smtpUrl, mailFrom, name: new URL(baseUrl(deps.config)).hostname });
}

/**
 * Sends mails while the server runs: as soon as their transaction commits, in whichever process, and again where a mail
 * server was not ready. Outside the demonstration nothing is sent without a mail server.
 */
export function openMailing(given: Deps, onError: (error: unknown) => void): Mailing {
  const transport = configuredTransport(given);
  let deps = given;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> | undefined;
  let isAskedAgain = false;
  let isClosed = false;
  let unlisten: (() => Promise<void>) | undefined;

  function nudge(): void {
    if (isClosed) return;
    if (running) {
      isAskedAgain = true;
      return;
    }
    running = sendDueMails(deps, transport, () => isClosed)
      .catch(onError)
      .finally(() => {
        running = undefined;
        const again = isAskedAgain;
        isAskedAgain = false;
        if (again) nudge();
      });
  }

  return {
    async start(port) {
      if (!transport && !given.config.demo) return;
      deps = { ...given, config: { ...given.config, port } };
      // Not within the writer's own step: its transaction is over when others may begin theirs.
      unlisten = await given.db.listen((payload) => {
        if (payload === mailAnnouncement) setImmediate(nudge);
      });
      timer = setInterval(nudge, everyMilliseconds).unref();
      nudge();
    },
    async close() {
      isClosed = true;
      clearInterval(timer);
      await unlisten?.();
      await running;
    },
  };
}
