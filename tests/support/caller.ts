import { Agent, request } from 'node:http';

export type Answer = { readonly status: number; readonly body: unknown };
type Measured = { readonly status: number; readonly milliseconds: number; readonly code: string | undefined };
/** Answers to each act and their times; status 0 where no answer came, with the reason as its code. */
export type Tally = Map<string, Measured[]>;

export const tally = (): Tally => new Map();

export type Caller = {
  readonly call: (method: string, path: string, cookie: string, body?: unknown) => Promise<Answer>;
  readonly close: () => void;
};

/** Milliseconds after which a call gives up. */
const patience = 15_000;

/** Calls one process of the server, over connections that it keeps. */
export function openCaller(url: string): Caller {
  const agent = new Agent({ keepAlive: true });
  return {
    call: (method, path, cookie, body) =>
      new Promise((done) => {
        const headers = {
          cookie,
          'accept-language': 'fr',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        };
        const sent = request(`${url}${path}`, { method, headers, agent, timeout: patience }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', () => done({ status: 0, body: undefined }));
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            const isJson = /json/.test(response.headers['content-type'] ?? '');
            done({ status: response.statusCode ?? 0, body: isJson && text ? JSON.parse(text) : undefined });
          });
        });
        sent.on('timeout', () =>
          sent.destroy(Object.assign(new Error('no answer in time'), { code: 'no_answer_in_time' })),
        );
        // Among them connections that the server closed, because nobody had used them for a while, at the moment when
        // they were used again.
        sent.on('error', (error: NodeJS.ErrnoException) => done({ status: 0, body: { code: error.code } }));
        sent.end(body === undefined ? undefined : JSON.stringify(body));
      }),
    close: () => agent.destroy(),
  };
}

/** Does an act and notes what was answered. */
export async function measured(done: Tally, name: string, act: () => Promise<Answer>): Promise<Answer> {
  const began = performance.now();
  const answer = await act();
  const answers = done.get(name) ?? [];
  const code =
    answer.status >= 400 || answer.status === 0 ? (answer.body as { code?: string } | undefined)?.code : undefined;
  answers.push({ status: answer.status, milliseconds: performance.now() - began, code });
  done.set(name, answers);
  return answer;
}
