import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, instant, optionalLine, personName } from './fields.ts';
import { pageOf, pageQuery } from './paging.ts';

/** A person named by an entry; `name` is null once they are erased. */
const person = z.object({ id: z.string(), name: personName.nullable() });

/** An entry: the actor, the act and its object, the instant, and the represented person; names are those of today. */
export const auditView = z
  .object({
    id: id('audit'),
    at: instant,
    /** The endpoint's key, or `job` and its name. */
    act: z.string(),
    actor: person.nullable(),
    onBehalfOf: person.nullable(),
    /** The participant and the organisation that its facts name. */
    participant: person.nullable(),
    organisation: z
      .object({ id: id('organisation'), nameLatin: z.string(), nameHanzi: z.string().nullable() })
      .nullable(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    requestId: z.string().nullable(),
    /** Null for the moment between an act and its sealing. */
    seal: z.object({ position: z.number().int(), hash: z.string() }).nullable(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditView = z.output<typeof auditView>;

export const chainView = z
  .object({
    chain: z.string(),
    entries: z.number().int(),
    sealed: z.number().int(),
    /** The last seal: written down elsewhere, it shows later that nothing before was touched or cut off. */
    head: z.string().nullable(),
    faults: z.array(z.object({ position: z.number().int(), fault: z.enum(['changed', 'missing', 'gap']) })),
  })
  .meta({ id: 'AuditChain' });

const filter = z.object({
  actorId: id('user').optional(),
  act: optionalLine(200).optional(),
  from: instant.optional(),
  to: instant.optional(),
});
const page = pageOf(auditView).extend({
  /** Values by which the chain may be filtered. */
  choices: z.object({ acts: z.array(z.string()), actors: z.array(person) }),
});
const params = z.object({ eventId: id('event') });

/** The audit trail: entries are added with every act, sealed in a chain of hashes, and never changed. */
export const auditEndpoints = {
  'GET /api/events/:eventId/audit': {
    summary: 'Who did what in an event, the newest first.',
    policy: 'organiser',
    params,
    query: pageQuery.extend(filter.shape),
    response: page,
  },
  'GET /api/events/:eventId/audit/verification': {
    summary: 'Hold every entry of an event’s trail against its seal.',
    policy: 'organiser',
    costly: true,
    params,
    response: chainView,
  },
  'GET /api/events/:eventId/audit.csv': {
    summary: 'The trail of an event with its seals as a CSV file, with formulas made harmless.',
    policy: 'organiser',
    costly: true,
    params,
    query: filter,
    file: 'text/csv',
  },
  'GET /api/admin/audit': {
    summary: 'Who did what outside events: accounts, sign-ins, organisations.',
    policy: 'admin',
    query: pageQuery.extend(filter.shape),
    response: page,
  },
  'GET /api/admin/audit/verification': {
    summary: 'Hold every entry of the platform’s trail against its seal.',
    policy: 'admin',
    costly: true,
    response: chainView,
  },
} as const satisfies Record<EndpointKey, Endpoint>;
