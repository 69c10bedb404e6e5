CREATE TABLE "embeddings" (
	"key" text PRIMARY KEY NOT NULL,
	"vector" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "match_impressions" (
	"organisation_id" text NOT NULL,
	"other_id" text NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"times" bigint NOT NULL,
	"drawn_from" bigint,
	CONSTRAINT "match_impressions_organisation_id_other_id_pk" PRIMARY KEY("organisation_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "match_settings" (
	"id" bigint PRIMARY KEY NOT NULL,
	"live_version" bigint NOT NULL,
	"learning" boolean NOT NULL,
	"rates" jsonb NOT NULL,
	"rates_as_of" text NOT NULL,
	"change_number" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "match_weights" (
	"version" bigint PRIMARY KEY NOT NULL,
	"weights" jsonb NOT NULL,
	"learned" jsonb NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "match_impressions" ADD CONSTRAINT "match_impressions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_impressions" ADD CONSTRAINT "match_impressions_other_id_organisations_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_weights" ADD CONSTRAINT "match_weights_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_requests_answered" ON "meeting_requests" USING btree ("status","answered_at");