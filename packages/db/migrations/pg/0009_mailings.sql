CREATE TABLE "address_refusals" (
	"address" text NOT NULL,
	"topic" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "address_refusals_address_topic_pk" PRIMARY KEY("address","topic")
);
--> statement-breakpoint
CREATE TABLE "mailing_recipients" (
	"mailing_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"outcome" text NOT NULL,
	"language" text NOT NULL,
	"mail_id" text,
	CONSTRAINT "mailing_recipients_mailing_id_participant_id_pk" PRIMARY KEY("mailing_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "mailings" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text,
	"author_id" text,
	"status" text NOT NULL,
	"audience" text NOT NULL,
	"filter" jsonb NOT NULL,
	"chosen" jsonb NOT NULL,
	"texts" jsonb NOT NULL,
	"fallback" text,
	"replies" text NOT NULL,
	"send_at" timestamp (3) with time zone,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"reached" text DEFAULT '' NOT NULL,
	"people" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "mails_due";--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "bulk" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mailing_recipients" ADD CONSTRAINT "mailing_recipients_mailing_id_mailings_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."mailings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailing_recipients" ADD CONSTRAINT "mailing_recipients_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailing_recipients" ADD CONSTRAINT "mailing_recipients_mail_id_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."mails"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mailing_recipients_participant" ON "mailing_recipients" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "mailing_recipients_mail" ON "mailing_recipients" USING btree ("mail_id");--> statement-breakpoint
CREATE INDEX "mailings_event" ON "mailings" USING btree ("event_id","created_at");--> statement-breakpoint
CREATE INDEX "mailings_due" ON "mailings" USING btree ("status","send_at");--> statement-breakpoint
CREATE INDEX "mails_due" ON "mails" USING btree ("status","bulk","next_at");