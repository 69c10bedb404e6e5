CREATE TABLE "merge_proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"from_id" text NOT NULL,
	"into_id" text NOT NULL,
	"event_id" text,
	"proposed_by" text,
	"from_agreed_by" text,
	"into_agreed_by" text,
	"status" text NOT NULL,
	"pair" text NOT NULL,
	"open_pair" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "merge_proposals" ADD CONSTRAINT "merge_proposals_from_id_organisations_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposals" ADD CONSTRAINT "merge_proposals_into_id_organisations_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposals" ADD CONSTRAINT "merge_proposals_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposals" ADD CONSTRAINT "merge_proposals_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposals" ADD CONSTRAINT "merge_proposals_from_agreed_by_users_id_fk" FOREIGN KEY ("from_agreed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposals" ADD CONSTRAINT "merge_proposals_into_agreed_by_users_id_fk" FOREIGN KEY ("into_agreed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "merge_proposals_open_pair" ON "merge_proposals" USING btree ("open_pair");--> statement-breakpoint
CREATE INDEX "merge_proposals_pair" ON "merge_proposals" USING btree ("pair");--> statement-breakpoint
CREATE INDEX "merge_proposals_from" ON "merge_proposals" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "merge_proposals_into" ON "merge_proposals" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "merge_proposals_event" ON "merge_proposals" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "merge_proposals_created" ON "merge_proposals" USING btree ("created_at");