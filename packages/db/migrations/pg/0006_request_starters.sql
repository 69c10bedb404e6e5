ALTER TABLE "meeting_requests" ADD COLUMN "starter" jsonb;--> statement-breakpoint
ALTER TABLE "meeting_requests" ADD COLUMN "decline_reason" text;