import { createServer, type Server, type Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';

/**
 * Faults by step: an answer instead of the usual one, or `drop` to end the connection there. `taken` comes after the
 * whole mail was read.
 */
export type Faults = Partial<Record<'connect' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'taken', string>>;

export type SmtpServer = {
  readonly url: string;
  /** Mails that the server said to have taken. */
  readonly accepted: { readonly to: string; readonly raw: string }[];
  /** Mails that it read whole, whatever it said then. */
  readonly read: { readonly to: string; readonly raw: string }[];
  /** Faults for each mail, by its recipient; none by default. */
  faults: (to: string | undefined) => Faults;
  /** Is awaited before a mail is acknowledged. */
  before: () => Promise<void>;
  readonly mails: () => Promise<ParsedMail[]>;
  /** Ends every connection without a word. */
  readonly hangUp: () => void;
  readonly close: () => Promise<void>;
};

/** Opens a mail server on loopback that fails as `faults` says. */
export async function openSmtpServer(): Promise<SmtpServer> {
  const sockets = new Set<Socket>();
  const it: Pick<SmtpServer, 'accepted' | 'read' | 'faults' | 'before'> = {
    accepted: [],
    read: [],
    faults: () => ({}),
    before: async () => {},
  };
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    let to: string | undefined;
    let body: string | undefined;
    let pending = '';
    const say = (step: keyof Faults, usual: string): boolean => {
      const fault = it.faults(to)[step];
      if (fault === 'drop') {
        socket.destroy();
        return false;
      }
      socket.write(`${fault ?? usual}\r\n`);
      return fault === undefined;
    };
    const hear = (line: string) => {
      if (body !== undefined) {
        if (line !== '.') body += `${line.replace(/^\./, '')}\r\n`;
        else {
          const mail = { to: to ?? '', raw: body };
          body = undefined;
          it.read.push(mail);
          void it.before().then(() => {
            if (say('taken', '250 2.0.0 taken')) it.accepted.push(mail);
            to = undefined;
          });
        }
      } else if (/^(EHLO|HELO) /.test(line)) say('EHLO', '250 loopback');
      else if (line.startsWith('MAIL FROM')) say('MAIL', '250 2.1.0 ok');
      else if (line.startsWith('RCPT TO')) {
        to = /<([^>]*)>/.exec(line)?.[1];
        say('RCPT', '250 2.1.5 ok');
      } else if (line === 'DATA') {
        if (say('DATA', '354 go on')) body = '';
      } else if (line === 'QUIT') socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    };
    if (!say('connect', '220 loopback ESMTP')) return;
    socket.setEncoding('utf8').on('data', (chunk) => {
      const lines = (pending + String(chunk)).split('\r\n');
      pending = lines.pop() ?? '';
      for (const line of lines) hear(line);
    });
  });
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return Object.assign(it, {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    mails: () =>
      Promise.all(it.accepted.map(({ raw }) => simpleParser(raw, { skipTextToHtml: true, skipHtmlToText: true }))),
    hangUp,
    close: async () => {
      hangUp();
      await new Promise((done) => server.close(done));
    },
  });
}
