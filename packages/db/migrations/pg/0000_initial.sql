CREATE TABLE "cooperations" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"direction" text NOT NULL,
	"kind" text NOT NULL,
	"topics" jsonb NOT NULL,
	"text" jsonb NOT NULL,
	"position" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_organisers" (
	"event_id" text NOT NULL,
	"user_id" text NOT NULL,
	CONSTRAINT "event_organisers_event_id_user_id_pk" PRIMARY KEY("event_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"place" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"zone" text NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"status" text NOT NULL,
	"request_limit" bigint NOT NULL,
	"request_hours" bigint NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "match_marks" (
	"organisation_id" text NOT NULL,
	"other_id" text NOT NULL,
	"mark" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "match_marks_organisation_id_other_id_pk" PRIMARY KEY("organisation_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"from_id" text NOT NULL,
	"to_id" text NOT NULL,
	"message" text NOT NULL,
	"priority" text NOT NULL,
	"status" text NOT NULL,
	"answer_note" text,
	"open_pair" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"request_id" text NOT NULL,
	"first_id" text NOT NULL,
	"second_id" text NOT NULL,
	"priority" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation_members" (
	"organisation_id" text NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "organisation_members_organisation_id_user_id_pk" PRIMARY KEY("organisation_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "organisation_texts" (
	"organisation_id" text NOT NULL,
	"language" text NOT NULL,
	"origin" text NOT NULL,
	"tagline" text NOT NULL,
	"description" text NOT NULL,
	CONSTRAINT "organisation_texts_organisation_id_language_pk" PRIMARY KEY("organisation_id","language")
);
--> statement-breakpoint
CREATE TABLE "organisation_topics" (
	"organisation_id" text NOT NULL,
	"topic_id" text NOT NULL,
	CONSTRAINT "organisation_topics_topic_id_organisation_id_pk" PRIMARY KEY("topic_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"name_latin" text NOT NULL,
	"name_hanzi" text,
	"name_folded" text NOT NULL,
	"country" text NOT NULL,
	"city" text,
	"park_id" text,
	"registration_number" text,
	"founded_year" bigint,
	"headcount" text,
	"turnover" text,
	"website" text,
	"languages" jsonb NOT NULL,
	"sector" text,
	"topics" jsonb NOT NULL,
	"stage" text,
	"trl" bigint,
	"is_sample" boolean DEFAULT false NOT NULL,
	"has_invented_parts" boolean DEFAULT false NOT NULL,
	"change_number" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcomes" (
	"meeting_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"held" boolean NOT NULL,
	"rating" bigint,
	"next_step" text NOT NULL,
	"note" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outcomes_meeting_id_participant_id_pk" PRIMARY KEY("meeting_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "park_twins" (
	"park_id" text NOT NULL,
	"twin_id" text NOT NULL,
	CONSTRAINT "park_twins_park_id_twin_id_pk" PRIMARY KEY("park_id","twin_id")
);
--> statement-breakpoint
CREATE TABLE "parks" (
	"id" text PRIMARY KEY NOT NULL,
	"country" text NOT NULL,
	"name" jsonb NOT NULL,
	"city" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"user_id" text,
	"family" text NOT NULL,
	"given" text NOT NULL,
	"hanzi" text,
	"email" text,
	"languages" jsonb NOT NULL,
	"attendance" text NOT NULL,
	"zone" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"schedule_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"slot_id" text NOT NULL,
	"table_id" text NOT NULL,
	"pinned" boolean DEFAULT false NOT NULL,
	CONSTRAINT "placements_schedule_id_meeting_id_pk" PRIMARY KEY("schedule_id","meeting_id")
);
--> statement-breakpoint
CREATE TABLE "raises" (
	"organisation_id" text PRIMARY KEY NOT NULL,
	"round" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"use" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "schedule_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"status" text NOT NULL,
	"live_session" text,
	"seed" bigint NOT NULL,
	"seconds" bigint NOT NULL,
	"progress" bigint NOT NULL,
	"score" jsonb,
	"baseline" jsonb,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "schedules" (
	"id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"status" text NOT NULL,
	"version" bigint NOT NULL,
	"revision" bigint DEFAULT 0 NOT NULL,
	"published_at" timestamp (3) with time zone,
	"published_by" text,
	"bound" bigint,
	"unplaced" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"schedule_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"slot_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	CONSTRAINT "seats_schedule_id_participant_id_slot_id_pk" PRIMARY KEY("schedule_id","participant_id","slot_id")
);
--> statement-breakpoint
CREATE TABLE "matchmaking_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"name" jsonb NOT NULL,
	"slot_minutes" bigint NOT NULL,
	"break_minutes" bigint NOT NULL,
	"blocks" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "slots" (
	"id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"block" bigint NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"retired" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tables" (
	"id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"number" bigint NOT NULL,
	"retired" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "theses" (
	"organisation_id" text PRIMARY KEY NOT NULL,
	"topics_in" jsonb NOT NULL,
	"topics_out" jsonb NOT NULL,
	"stages" jsonb NOT NULL,
	"ticket_min" bigint,
	"ticket_max" bigint,
	"currency" text NOT NULL,
	"countries" jsonb NOT NULL,
	"lead" text NOT NULL,
	"co_invest" boolean NOT NULL,
	"musts" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unavailabilities" (
	"participant_id" text NOT NULL,
	"slot_id" text NOT NULL,
	CONSTRAINT "unavailabilities_participant_id_slot_id_pk" PRIMARY KEY("participant_id","slot_id")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"family" text NOT NULL,
	"given" text NOT NULL,
	"hanzi" text,
	"language" text NOT NULL,
	"password_hash" text,
	"is_admin" boolean DEFAULT false NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"demo_part" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cooperations" ADD CONSTRAINT "cooperations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_organisers" ADD CONSTRAINT "event_organisers_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_organisers" ADD CONSTRAINT "event_organisers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_marks" ADD CONSTRAINT "match_marks_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_marks" ADD CONSTRAINT "match_marks_other_id_organisations_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_requests" ADD CONSTRAINT "meeting_requests_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_requests" ADD CONSTRAINT "meeting_requests_from_id_participants_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_requests" ADD CONSTRAINT "meeting_requests_to_id_participants_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_request_id_meeting_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."meeting_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_first_id_participants_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_second_id_participants_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_members" ADD CONSTRAINT "organisation_members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_members" ADD CONSTRAINT "organisation_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_texts" ADD CONSTRAINT "organisation_texts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_topics" ADD CONSTRAINT "organisation_topics_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_park_id_parks_id_fk" FOREIGN KEY ("park_id") REFERENCES "public"."parks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "park_twins" ADD CONSTRAINT "park_twins_park_id_parks_id_fk" FOREIGN KEY ("park_id") REFERENCES "public"."parks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "park_twins" ADD CONSTRAINT "park_twins_twin_id_parks_id_fk" FOREIGN KEY ("twin_id") REFERENCES "public"."parks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_table_id_tables_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."tables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raises" ADD CONSTRAINT "raises_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_runs" ADD CONSTRAINT "schedule_runs_session_id_matchmaking_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."matchmaking_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_session_id_matchmaking_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."matchmaking_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_schedule_id_meeting_id_placements_schedule_id_meeting_id_fk" FOREIGN KEY ("schedule_id","meeting_id") REFERENCES "public"."placements"("schedule_id","meeting_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matchmaking_sessions" ADD CONSTRAINT "matchmaking_sessions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slots" ADD CONSTRAINT "slots_session_id_matchmaking_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."matchmaking_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tables" ADD CONSTRAINT "tables_session_id_matchmaking_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."matchmaking_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theses" ADD CONSTRAINT "theses_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unavailabilities" ADD CONSTRAINT "unavailabilities_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unavailabilities" ADD CONSTRAINT "unavailabilities_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cooperations_organisation" ON "cooperations" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "cooperations_kind" ON "cooperations" USING btree ("kind","direction","organisation_id");--> statement-breakpoint
CREATE INDEX "event_organisers_user" ON "event_organisers" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "events_status" ON "events" USING btree ("status","starts_on");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_requests_open_pair" ON "meeting_requests" USING btree ("open_pair");--> statement-breakpoint
CREATE INDEX "meeting_requests_from" ON "meeting_requests" USING btree ("from_id","status");--> statement-breakpoint
CREATE INDEX "meeting_requests_to" ON "meeting_requests" USING btree ("to_id","status");--> statement-breakpoint
CREATE INDEX "meeting_requests_event" ON "meeting_requests" USING btree ("event_id","status","created_at");--> statement-breakpoint
CREATE INDEX "meeting_requests_expiry" ON "meeting_requests" USING btree ("status","expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "meetings_request" ON "meetings" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "meetings_event" ON "meetings" USING btree ("event_id","status");--> statement-breakpoint
CREATE INDEX "meetings_first" ON "meetings" USING btree ("first_id");--> statement-breakpoint
CREATE INDEX "meetings_second" ON "meetings" USING btree ("second_id");--> statement-breakpoint
CREATE INDEX "organisation_members_user" ON "organisation_members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "organisation_topics_organisation" ON "organisation_topics" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "organisations_listed" ON "organisations" USING btree ("status","country","name_folded");--> statement-breakpoint
CREATE INDEX "organisations_sector" ON "organisations" USING btree ("status","sector","name_folded");--> statement-breakpoint
CREATE INDEX "organisations_by_name" ON "organisations" USING btree ("status","name_folded");--> statement-breakpoint
CREATE INDEX "organisations_folded" ON "organisations" USING btree ("name_folded","country");--> statement-breakpoint
CREATE INDEX "organisations_park" ON "organisations" USING btree ("park_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_change" ON "organisations" USING btree ("change_number");--> statement-breakpoint
CREATE INDEX "outcomes_participant" ON "outcomes" USING btree ("participant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participants_event_user" ON "participants" USING btree ("event_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participants_event_email" ON "participants" USING btree ("event_id","email");--> statement-breakpoint
CREATE INDEX "participants_event_status" ON "participants" USING btree ("event_id","status","family");--> statement-breakpoint
CREATE INDEX "participants_organisation" ON "participants" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "participants_user" ON "participants" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "placements_table_slot" ON "placements" USING btree ("schedule_id","table_id","slot_id");--> statement-breakpoint
CREATE INDEX "placements_meeting" ON "placements" USING btree ("meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "schedule_runs_live" ON "schedule_runs" USING btree ("live_session");--> statement-breakpoint
CREATE INDEX "schedule_runs_session" ON "schedule_runs" USING btree ("session_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "schedules_session_version" ON "schedules" USING btree ("session_id","version");--> statement-breakpoint
CREATE INDEX "seats_meeting" ON "seats" USING btree ("schedule_id","meeting_id");--> statement-breakpoint
CREATE INDEX "seats_participant" ON "seats" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "matchmaking_sessions_event" ON "matchmaking_sessions" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "sign_ins_user" ON "sign_ins" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_ins_expires" ON "sign_ins" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "slots_session_time" ON "slots" USING btree ("session_id","starts_at","ends_at");--> statement-breakpoint
CREATE UNIQUE INDEX "tables_session_number" ON "tables" USING btree ("session_id","number");--> statement-breakpoint
CREATE INDEX "unavailabilities_slot" ON "unavailabilities" USING btree ("slot_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");