CREATE TABLE "import_changes" (
	"import_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	CONSTRAINT "import_changes_import_id_participant_id_pk" PRIMARY KEY("import_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"event_id" text NOT NULL,
	"headings" text NOT NULL,
	"map" jsonb NOT NULL,
	"defaults" jsonb NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_mappings_event_id_headings_pk" PRIMARY KEY("event_id","headings")
);
--> statement-breakpoint
CREATE TABLE "import_texts" (
	"organisation_id" text PRIMARY KEY NOT NULL,
	"description" text NOT NULL,
	"offer" text NOT NULL,
	"need" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	"file_name" text,
	"consent" text NOT NULL,
	"counts" jsonb NOT NULL,
	"drafted" jsonb NOT NULL,
	"confirmed" jsonb NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"undone_by" text
);
--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "import_id" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "import_mark" text;--> statement-breakpoint
ALTER TABLE "import_changes" ADD CONSTRAINT "import_changes_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_changes" ADD CONSTRAINT "import_changes_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_texts" ADD CONSTRAINT "import_texts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_undone_by_users_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_changes_participant" ON "import_changes" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "imports_event" ON "imports" USING btree ("event_id","at");--> statement-breakpoint
CREATE INDEX "participants_import" ON "participants" USING btree ("import_id");