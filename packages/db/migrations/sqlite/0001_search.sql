-- Text cut beforehand into words and character pairs (src/search-terms.ts), so that plain tokens are enough.
CREATE VIRTUAL TABLE organisation_search USING fts5(terms, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3');
--> statement-breakpoint
CREATE TABLE organisation_search_rows (
  organisation_id text PRIMARY KEY NOT NULL REFERENCES organisations(id) ON DELETE CASCADE,
  row_id integer NOT NULL UNIQUE
);
