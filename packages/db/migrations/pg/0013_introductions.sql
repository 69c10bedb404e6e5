ALTER TABLE "meeting_requests" ADD COLUMN "origin" text DEFAULT 'participant' NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_requests" ADD COLUMN "from_answer" text;--> statement-breakpoint
ALTER TABLE "meeting_requests" ADD COLUMN "to_answer" text;