DROP INDEX "participants_event_email";--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "external_id" text;--> statement-breakpoint
CREATE INDEX "participants_event_email" ON "participants" USING btree ("event_id","email");