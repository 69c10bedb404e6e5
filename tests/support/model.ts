import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type AskedModel = {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly key: string | undefined;
};
export type ModelAnswer = (asked: AskedModel, response: ServerResponse) => void;

/** Answers a request as a language model does, with these words. */
export const say = (content: unknown, response: ServerResponse) =>
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ choices: [{ message: { content } }] }));

/** Starts a server that speaks OpenAI's protocol of conversations; `asked` collects its requests. */
export async function openModel(answer: ModelAnswer) {
  const asked: AskedModel[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const one = { ...JSON.parse(body), key: request.headers.authorization } as AskedModel;
    asked.push(one);
    answer(one, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise<unknown>((done) => server.close(done));
    },
  };
}
