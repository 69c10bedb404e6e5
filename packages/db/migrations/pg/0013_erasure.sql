ALTER TABLE "idempotency_keys" ADD COLUMN "user_id" text;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotency_keys_user" ON "idempotency_keys" USING btree ("user_id");
--> statement-breakpoint
-- Answers kept until now are in the clear; the same request sent again is told that its answer is spent.
UPDATE idempotency_keys SET reply = NULL;
--> statement-breakpoint
UPDATE mails SET address = '', problem = NULL WHERE kind = 'account_erased' AND status NOT IN ('waiting', 'sending');
--> statement-breakpoint
DELETE FROM organisation_search WHERE organisation_id IN (SELECT id FROM organisations WHERE name_latin = '—');
