ALTER TABLE "events" ADD COLUMN "link" text;--> statement-breakpoint
ALTER TABLE "meeting_requests" ADD COLUMN "slot_id" text;