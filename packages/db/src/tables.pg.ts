import { pgKit } from './kit.pg.ts';
import { defineSchema } from './schema/tables.ts';

/** The tables on PostgreSQL: one for the whole process, so that what was built over them serves every connection. */
export const postgresTables = defineSchema(pgKit);
