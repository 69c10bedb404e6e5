CREATE TABLE "calendar_feeds" (
	"participant_id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "interpreter_absences" (
	"interpreter_id" text NOT NULL,
	"slot_id" text NOT NULL,
	CONSTRAINT "interpreter_absences_interpreter_id_slot_id_pk" PRIMARY KEY("interpreter_id","slot_id")
);
--> statement-breakpoint
CREATE TABLE "interpreters" (
	"id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"family" text NOT NULL,
	"given" text NOT NULL,
	"hanzi" text,
	"first" text NOT NULL,
	"second" text NOT NULL,
	"retired" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "schedule_prints" (
	"session_id" text NOT NULL,
	"paper" text NOT NULL,
	"version" bigint NOT NULL,
	"printed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "schedule_prints_session_id_paper_pk" PRIMARY KEY("session_id","paper")
);
--> statement-breakpoint
CREATE TABLE "schedule_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"schedule_id" text NOT NULL,
	"position" bigint NOT NULL,
	"act" text NOT NULL,
	"facts" jsonb NOT NULL,
	"moves" jsonb NOT NULL,
	"effects" jsonb NOT NULL,
	"undone" boolean DEFAULT false NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "table_closures" (
	"table_id" text NOT NULL,
	"slot_id" text NOT NULL,
	CONSTRAINT "table_closures_table_id_slot_id_pk" PRIMARY KEY("table_id","slot_id")
);
--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "interpreter" text DEFAULT 'auto' NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "only_block" bigint;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "only_zone" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "colleague_id" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "after_id" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "hours" jsonb;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "checked_in_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "arrives_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "absent_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "interpreter_id" text;--> statement-breakpoint
ALTER TABLE "schedule_runs" ADD COLUMN "checkpoint" jsonb;--> statement-breakpoint
ALTER TABLE "matchmaking_sessions" ADD COLUMN "rules" jsonb;--> statement-breakpoint
ALTER TABLE "tables" ADD COLUMN "kind" text DEFAULT 'table' NOT NULL;--> statement-breakpoint
ALTER TABLE "tables" ADD COLUMN "label" text;--> statement-breakpoint
ALTER TABLE "tables" ADD COLUMN "zone" text;--> statement-breakpoint
ALTER TABLE "tables" ADD COLUMN "booth_of" text;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interpreter_absences" ADD CONSTRAINT "interpreter_absences_interpreter_id_interpreters_id_fk" FOREIGN KEY ("interpreter_id") REFERENCES "public"."interpreters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interpreter_absences" ADD CONSTRAINT "interpreter_absences_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interpreters" ADD CONSTRAINT "interpreters_session_id_matchmaking_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."matchmaking_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_prints" ADD CONSTRAINT "schedule_prints_session_id_matchmaking_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."matchmaking_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_steps" ADD CONSTRAINT "schedule_steps_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_steps" ADD CONSTRAINT "schedule_steps_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_closures" ADD CONSTRAINT "table_closures_table_id_tables_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."tables"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_closures" ADD CONSTRAINT "table_closures_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token" ON "calendar_feeds" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "interpreter_absences_slot" ON "interpreter_absences" USING btree ("slot_id");--> statement-breakpoint
CREATE INDEX "interpreters_session" ON "interpreters" USING btree ("session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "schedule_steps_position" ON "schedule_steps" USING btree ("schedule_id","position");--> statement-breakpoint
CREATE INDEX "table_closures_slot" ON "table_closures" USING btree ("slot_id");--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_colleague_id_participants_id_fk" FOREIGN KEY ("colleague_id") REFERENCES "public"."participants"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_interpreter_id_interpreters_id_fk" FOREIGN KEY ("interpreter_id") REFERENCES "public"."interpreters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tables" ADD CONSTRAINT "tables_booth_of_organisations_id_fk" FOREIGN KEY ("booth_of") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "placements_interpreter_slot" ON "placements" USING btree ("schedule_id","interpreter_id","slot_id");