import { pgKit } from './kit.pg.ts';
import { defineSchema, type Schema } from './schema/tables.ts';

/** The tables on PostgreSQL: one for the whole process, so that what was built over them serves every connection. */
export const postgresTables: Schema = defineSchema(pgKit);
