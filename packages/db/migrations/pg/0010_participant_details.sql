ALTER TABLE "participants" ADD COLUMN "job_title" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "wechat" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "tags" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "notes" text;