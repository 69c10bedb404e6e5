ALTER TABLE `idempotency_keys` ADD `user_id` text REFERENCES users(id) ON DELETE cascade;--> statement-breakpoint
CREATE INDEX `idempotency_keys_user` ON `idempotency_keys` (`user_id`);
--> statement-breakpoint
-- Answers kept until now are in the clear; the same request sent again is told that its answer is spent.
UPDATE idempotency_keys SET reply = NULL;
--> statement-breakpoint
UPDATE mails SET address = '', problem = NULL WHERE kind = 'account_erased' AND status NOT IN ('waiting', 'sending');
--> statement-breakpoint
DELETE FROM organisation_search WHERE rowid IN (SELECT r.row_id FROM organisation_search_rows AS r JOIN organisations AS o ON o.id = r.organisation_id WHERE o.name_latin = '—');
--> statement-breakpoint
DELETE FROM organisation_search_rows WHERE organisation_id IN (SELECT id FROM organisations WHERE name_latin = '—');
--> statement-breakpoint
-- The index forgets deleted words at once, and those of before by being made anew.
INSERT INTO organisation_search (organisation_search, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
INSERT INTO organisation_search (organisation_search) VALUES ('rebuild');
