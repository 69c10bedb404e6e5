ALTER TABLE "events" ADD COLUMN "registration_until" text;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "requests_until" text;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "answers_until" text;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "phase_set_at" timestamp (3) with time zone;