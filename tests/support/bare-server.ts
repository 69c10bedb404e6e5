import Fastify from 'fastify';

// The yardstick of the load bench: Fastify without a plugin, one route, one answer of about 1 kB, as text like the
// API's own.
const answer = JSON.stringify({
  items: Array.from({ length: 20 }, (_, n) => ({ id: `itm_${n}`, name: `Sample ${n}`, country: 'FR' })),
});
const app = Fastify({ logger: false });
app.get('/bare', async (_request, reply) => reply.type('application/json; charset=utf-8').send(answer));
console.log(`The bare server is ready: ${await app.listen({ port: 0, host: '127.0.0.1' })}`);
process.on('SIGTERM', () => process.exit(0));
