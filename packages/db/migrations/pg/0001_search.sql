-- Text cut beforehand into words and character pairs (src/search-terms.ts), so that the simple dictionary is enough.
CREATE TABLE organisation_search (
  organisation_id text PRIMARY KEY NOT NULL REFERENCES organisations(id) ON DELETE CASCADE,
  terms tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX organisation_search_terms ON organisation_search USING gin (terms);
