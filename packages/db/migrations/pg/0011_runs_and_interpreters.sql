ALTER TABLE "interpreters" ADD COLUMN "languages" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "schedule_runs" ADD COLUMN "owner" text;--> statement-breakpoint
ALTER TABLE "schedule_runs" ADD COLUMN "beat" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "schedule_runs" ADD COLUMN "losses" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "schedule_runs" ADD COLUMN "stop_asked" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "schedules" ADD COLUMN "bound_of" text;--> statement-breakpoint
UPDATE "interpreters" SET "languages" = CASE WHEN position("first" in 'fr zh en de es it ja ko ru pt ar') <= position("second" in 'fr zh en de es it ja ko ru pt ar') THEN jsonb_build_array("first", "second") ELSE jsonb_build_array("second", "first") END;
