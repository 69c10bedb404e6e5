CREATE TABLE "announcements" (
	"id" text PRIMARY KEY NOT NULL,
	"xid" bigint NOT NULL,
	"payload" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"chain" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"on_behalf_of" text,
	"act" text NOT NULL,
	"facts" jsonb NOT NULL,
	"request_id" text
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"chain" text NOT NULL,
	"position" bigint NOT NULL,
	"entry_id" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_seals_chain_position_pk" PRIMARY KEY("chain","position")
);
--> statement-breakpoint
CREATE TABLE "authenticators" (
	"user_id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"last_step" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"participant_id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "call_counts" (
	"key" text PRIMARY KEY NOT NULL,
	"spent_until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "challenges" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"secret" text NOT NULL,
	"user_id" text,
	"state" jsonb NOT NULL,
	"guesses" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"purpose" text NOT NULL,
	"version" text NOT NULL,
	"language" text NOT NULL,
	"given" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "derivations" (
	"name" text PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_openings" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"organisation_id" text,
	"user_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" bigint NOT NULL,
	"hash" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "embeddings" (
	"key" text PRIMARY KEY NOT NULL,
	"vector" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
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
	"hide_on" text,
	"erase_on" text,
	"erased_at" timestamp (3) with time zone,
	"is_sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"grantee_id" text NOT NULL,
	"layer" text NOT NULL,
	"status" text NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"asked_by" text,
	"decided_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"user_id" text,
	"body_hash" text NOT NULL,
	"status" bigint,
	"reply" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"user_id" text NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "identities_issuer_subject_pk" PRIMARY KEY("issuer","subject")
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
	"languages" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"retired" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"code_hash" text NOT NULL,
	"role" text NOT NULL,
	"event_id" text,
	"organisation_id" text,
	"participant_id" text,
	"email" text,
	"note" text DEFAULT '' NOT NULL,
	"uses_left" bigint NOT NULL,
	"used" bigint DEFAULT 0 NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "key_marks" (
	"id" text PRIMARY KEY NOT NULL,
	"mark" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "known_devices" (
	"user_id" text NOT NULL,
	"device_hash" text NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "known_devices_user_id_device_hash_pk" PRIMARY KEY("user_id","device_hash")
);
--> statement-breakpoint
CREATE TABLE "mail_refusals" (
	"user_id" text NOT NULL,
	"topic" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mail_refusals_user_id_topic_pk" PRIMARY KEY("user_id","topic")
);
--> statement-breakpoint
CREATE TABLE "mail_stops" (
	"address" text PRIMARY KEY NOT NULL,
	"problem" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" text PRIMARY KEY NOT NULL,
	"cause" text NOT NULL,
	"kind" text NOT NULL,
	"user_id" text,
	"address" text NOT NULL,
	"language" text NOT NULL,
	"event_id" text,
	"facts" jsonb NOT NULL,
	"status" text NOT NULL,
	"attempts" bigint DEFAULT 0 NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"problem" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "match_changes" (
	"key" text PRIMARY KEY NOT NULL,
	"n" bigint NOT NULL,
	"stamp" text NOT NULL
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
CREATE TABLE "match_marks" (
	"organisation_id" text NOT NULL,
	"other_id" text NOT NULL,
	"mark" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "match_marks_organisation_id_other_id_pk" PRIMARY KEY("organisation_id","other_id")
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
	"interpreter" text DEFAULT 'auto' NOT NULL,
	"only_block" bigint,
	"only_zone" text,
	"colleague_id" text,
	"after_id" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "notifications" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"event_id" text,
	"facts" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "organisation_members" (
	"organisation_id" text NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "organisation_members_organisation_id_user_id_pk" PRIMARY KEY("organisation_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "organisation_merges" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"into_id" text NOT NULL,
	"event_id" text,
	"merged_by" text,
	"merged_at" timestamp (3) with time zone NOT NULL,
	"changes" jsonb NOT NULL
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
	"name_sort" text COLLATE "C" DEFAULT '' NOT NULL,
	"country" text NOT NULL,
	"country_confirmed_at" timestamp (3) with time zone,
	"drafted_by_event_id" text,
	"merged_into_id" text,
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
	"is_anonymous" boolean DEFAULT false NOT NULL,
	"shown_abroad" boolean DEFAULT false NOT NULL,
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
CREATE TABLE "ownership_claims" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"user_id" text NOT NULL,
	"event_id" text,
	"status" text NOT NULL,
	"decided_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
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
	"name_sort" text COLLATE "C" DEFAULT '' NOT NULL,
	"email" text,
	"external_id" text,
	"languages" jsonb NOT NULL,
	"attendance" text NOT NULL,
	"zone" text NOT NULL,
	"hours" jsonb,
	"status" text NOT NULL,
	"shown_abroad" boolean DEFAULT false NOT NULL,
	"refuses_delegation" boolean DEFAULT false NOT NULL,
	"erased_at" timestamp (3) with time zone,
	"checked_in_at" timestamp (3) with time zone,
	"arrives_at" timestamp (3) with time zone,
	"absent_at" timestamp (3) with time zone,
	"desk_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"public_key" text NOT NULL,
	"counter" bigint NOT NULL,
	"transports" jsonb NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "pictures" (
	"organisation_id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"hash" text NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"schedule_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"slot_id" text NOT NULL,
	"table_id" text NOT NULL,
	"interpreter_id" text,
	"pinned" boolean DEFAULT false NOT NULL,
	CONSTRAINT "placements_schedule_id_meeting_id_pk" PRIMARY KEY("schedule_id","meeting_id")
);
--> statement-breakpoint
CREATE TABLE "schedule_prints" (
	"session_id" text NOT NULL,
	"paper" text NOT NULL,
	"version" bigint NOT NULL,
	"sheets" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"printed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "schedule_prints_session_id_paper_pk" PRIMARY KEY("session_id","paper")
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
CREATE TABLE "recovery_codes" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "removals" (
	"participant_id" text PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"before" jsonb NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "schedule_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"status" text NOT NULL,
	"mode" text DEFAULT 'all' NOT NULL,
	"live_session" text,
	"seed" bigint NOT NULL,
	"seconds" bigint NOT NULL,
	"progress" bigint NOT NULL,
	"score" jsonb,
	"baseline" jsonb,
	"checkpoint" jsonb,
	"owner" text,
	"beat" bigint DEFAULT 0 NOT NULL,
	"losses" bigint DEFAULT 0 NOT NULL,
	"stop_asked" boolean DEFAULT false NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone
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
CREATE TABLE "schedules" (
	"id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"status" text NOT NULL,
	"version" bigint NOT NULL,
	"revision" bigint DEFAULT 0 NOT NULL,
	"published_at" timestamp (3) with time zone,
	"published_by" text,
	"bound" bigint,
	"bound_of" text,
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
	"rules" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"method" text DEFAULT 'password' NOT NULL,
	"strong" boolean DEFAULT false NOT NULL,
	"device" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"proved_at" timestamp (3) with time zone,
	"last_seen_at" timestamp (3) with time zone,
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
CREATE TABLE "table_closures" (
	"table_id" text NOT NULL,
	"slot_id" text NOT NULL,
	CONSTRAINT "table_closures_table_id_slot_id_pk" PRIMARY KEY("table_id","slot_id")
);
--> statement-breakpoint
CREATE TABLE "tables" (
	"id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"number" bigint NOT NULL,
	"retired" boolean DEFAULT false NOT NULL,
	"kind" text DEFAULT 'table' NOT NULL,
	"label" text,
	"zone" text,
	"booth_of" text
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
	"email_verified_at" timestamp (3) with time zone,
	"family" text NOT NULL,
	"given" text NOT NULL,
	"hanzi" text,
	"language" text NOT NULL,
	"password_hash" text,
	"is_admin" boolean DEFAULT false NOT NULL,
	"may_create_events" boolean DEFAULT false NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"demo_part" text,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_seals" ADD CONSTRAINT "audit_seals_entry_id_audit_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."audit_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authenticators" ADD CONSTRAINT "authenticators_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperations" ADD CONSTRAINT "cooperations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_openings" ADD CONSTRAINT "document_openings_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_openings" ADD CONSTRAINT "document_openings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_openings" ADD CONSTRAINT "document_openings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_organisers" ADD CONSTRAINT "event_organisers_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_organisers" ADD CONSTRAINT "event_organisers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_grantee_id_organisations_id_fk" FOREIGN KEY ("grantee_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interpreter_absences" ADD CONSTRAINT "interpreter_absences_interpreter_id_interpreters_id_fk" FOREIGN KEY ("interpreter_id") REFERENCES "public"."interpreters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interpreter_absences" ADD CONSTRAINT "interpreter_absences_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interpreters" ADD CONSTRAINT "interpreters_session_id_matchmaking_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."matchmaking_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_devices" ADD CONSTRAINT "known_devices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_refusals" ADD CONSTRAINT "mail_refusals_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_impressions" ADD CONSTRAINT "match_impressions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_impressions" ADD CONSTRAINT "match_impressions_other_id_organisations_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_marks" ADD CONSTRAINT "match_marks_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_marks" ADD CONSTRAINT "match_marks_other_id_organisations_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_weights" ADD CONSTRAINT "match_weights_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_requests" ADD CONSTRAINT "meeting_requests_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_requests" ADD CONSTRAINT "meeting_requests_from_id_participants_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_requests" ADD CONSTRAINT "meeting_requests_to_id_participants_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_request_id_meeting_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."meeting_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_first_id_participants_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_second_id_participants_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_colleague_id_participants_id_fk" FOREIGN KEY ("colleague_id") REFERENCES "public"."participants"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposals" ADD CONSTRAINT "merge_proposals_from_id_organisations_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposals" ADD CONSTRAINT "merge_proposals_into_id_organisations_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposals" ADD CONSTRAINT "merge_proposals_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposals" ADD CONSTRAINT "merge_proposals_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposals" ADD CONSTRAINT "merge_proposals_from_agreed_by_users_id_fk" FOREIGN KEY ("from_agreed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposals" ADD CONSTRAINT "merge_proposals_into_agreed_by_users_id_fk" FOREIGN KEY ("into_agreed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_members" ADD CONSTRAINT "organisation_members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_members" ADD CONSTRAINT "organisation_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_merges" ADD CONSTRAINT "organisation_merges_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_merges" ADD CONSTRAINT "organisation_merges_into_id_organisations_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_merges" ADD CONSTRAINT "organisation_merges_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_merges" ADD CONSTRAINT "organisation_merges_merged_by_users_id_fk" FOREIGN KEY ("merged_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_texts" ADD CONSTRAINT "organisation_texts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_topics" ADD CONSTRAINT "organisation_topics_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_park_id_parks_id_fk" FOREIGN KEY ("park_id") REFERENCES "public"."parks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownership_claims" ADD CONSTRAINT "ownership_claims_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownership_claims" ADD CONSTRAINT "ownership_claims_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownership_claims" ADD CONSTRAINT "ownership_claims_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownership_claims" ADD CONSTRAINT "ownership_claims_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "park_twins" ADD CONSTRAINT "park_twins_park_id_parks_id_fk" FOREIGN KEY ("park_id") REFERENCES "public"."parks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "park_twins" ADD CONSTRAINT "park_twins_twin_id_parks_id_fk" FOREIGN KEY ("twin_id") REFERENCES "public"."parks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_table_id_tables_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."tables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_interpreter_id_interpreters_id_fk" FOREIGN KEY ("interpreter_id") REFERENCES "public"."interpreters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_prints" ADD CONSTRAINT "schedule_prints_session_id_matchmaking_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."matchmaking_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raises" ADD CONSTRAINT "raises_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "removals" ADD CONSTRAINT "removals_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "removals" ADD CONSTRAINT "removals_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_runs" ADD CONSTRAINT "schedule_runs_session_id_matchmaking_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."matchmaking_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_steps" ADD CONSTRAINT "schedule_steps_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_steps" ADD CONSTRAINT "schedule_steps_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_session_id_matchmaking_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."matchmaking_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_schedule_id_meeting_id_placements_schedule_id_meeting_id_fk" FOREIGN KEY ("schedule_id","meeting_id") REFERENCES "public"."placements"("schedule_id","meeting_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matchmaking_sessions" ADD CONSTRAINT "matchmaking_sessions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slots" ADD CONSTRAINT "slots_session_id_matchmaking_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."matchmaking_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_closures" ADD CONSTRAINT "table_closures_table_id_tables_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."tables"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_closures" ADD CONSTRAINT "table_closures_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tables" ADD CONSTRAINT "tables_session_id_matchmaking_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."matchmaking_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tables" ADD CONSTRAINT "tables_booth_of_organisations_id_fk" FOREIGN KEY ("booth_of") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theses" ADD CONSTRAINT "theses_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unavailabilities" ADD CONSTRAINT "unavailabilities_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unavailabilities" ADD CONSTRAINT "unavailabilities_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "announcements_xid" ON "announcements" USING btree ("xid");--> statement-breakpoint
CREATE INDEX "audit_entries_chain" ON "audit_entries" USING btree ("chain","at");--> statement-breakpoint
CREATE INDEX "audit_entries_actor" ON "audit_entries" USING btree ("actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_seals_entry" ON "audit_seals" USING btree ("entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token" ON "calendar_feeds" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "call_counts_spent" ON "call_counts" USING btree ("spent_until");--> statement-breakpoint
CREATE INDEX "challenges_user" ON "challenges" USING btree ("user_id","kind");--> statement-breakpoint
CREATE INDEX "challenges_expires" ON "challenges" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "consents_user" ON "consents" USING btree ("user_id","purpose","at");--> statement-breakpoint
CREATE INDEX "cooperations_organisation" ON "cooperations" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "cooperations_kind" ON "cooperations" USING btree ("kind","direction","organisation_id");--> statement-breakpoint
CREATE INDEX "document_openings_document" ON "document_openings" USING btree ("document_id","at");--> statement-breakpoint
CREATE INDEX "documents_organisation" ON "documents" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "event_organisers_user" ON "event_organisers" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "events_status" ON "events" USING btree ("status","starts_on");--> statement-breakpoint
CREATE UNIQUE INDEX "grants_pair" ON "grants" USING btree ("organisation_id","grantee_id","layer");--> statement-breakpoint
CREATE INDEX "grants_grantee" ON "grants" USING btree ("grantee_id","status");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "idempotency_keys_user" ON "idempotency_keys" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "identities_user" ON "identities" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "interpreter_absences_slot" ON "interpreter_absences" USING btree ("slot_id");--> statement-breakpoint
CREATE INDEX "interpreters_session" ON "interpreters" USING btree ("session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_code" ON "invitations" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "invitations_event" ON "invitations" USING btree ("event_id","created_at");--> statement-breakpoint
CREATE INDEX "invitations_organisation" ON "invitations" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "invitations_participant" ON "invitations" USING btree ("participant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mails_cause" ON "mails" USING btree ("cause");--> statement-breakpoint
CREATE INDEX "mails_due" ON "mails" USING btree ("status","next_at");--> statement-breakpoint
CREATE INDEX "mails_user" ON "mails" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "mails_created" ON "mails" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "match_changes_n" ON "match_changes" USING btree ("n");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_requests_open_pair" ON "meeting_requests" USING btree ("open_pair");--> statement-breakpoint
CREATE INDEX "meeting_requests_from" ON "meeting_requests" USING btree ("from_id","status");--> statement-breakpoint
CREATE INDEX "meeting_requests_to" ON "meeting_requests" USING btree ("to_id","status");--> statement-breakpoint
CREATE INDEX "meeting_requests_event" ON "meeting_requests" USING btree ("event_id","status","created_at");--> statement-breakpoint
CREATE INDEX "meeting_requests_expiry" ON "meeting_requests" USING btree ("status","expires_at");--> statement-breakpoint
CREATE INDEX "meeting_requests_answered" ON "meeting_requests" USING btree ("status","answered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "meetings_request" ON "meetings" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "meetings_event" ON "meetings" USING btree ("event_id","status");--> statement-breakpoint
CREATE INDEX "meetings_first" ON "meetings" USING btree ("first_id");--> statement-breakpoint
CREATE INDEX "meetings_second" ON "meetings" USING btree ("second_id");--> statement-breakpoint
CREATE UNIQUE INDEX "merge_proposals_open_pair" ON "merge_proposals" USING btree ("open_pair");--> statement-breakpoint
CREATE INDEX "merge_proposals_pair" ON "merge_proposals" USING btree ("pair");--> statement-breakpoint
CREATE INDEX "merge_proposals_from" ON "merge_proposals" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "merge_proposals_into" ON "merge_proposals" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "merge_proposals_event" ON "merge_proposals" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "merge_proposals_created" ON "merge_proposals" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "notifications_user" ON "notifications" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "organisation_members_user" ON "organisation_members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "organisation_merges_organisation" ON "organisation_merges" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "organisation_merges_into" ON "organisation_merges" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "organisation_merges_at" ON "organisation_merges" USING btree ("merged_at");--> statement-breakpoint
CREATE INDEX "organisation_topics_organisation" ON "organisation_topics" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "organisations_listed" ON "organisations" USING btree ("status","country","name_sort");--> statement-breakpoint
CREATE INDEX "organisations_sector" ON "organisations" USING btree ("status","sector","name_sort");--> statement-breakpoint
CREATE INDEX "organisations_by_name" ON "organisations" USING btree ("status","name_sort");--> statement-breakpoint
CREATE INDEX "organisations_country" ON "organisations" USING btree ("country");--> statement-breakpoint
CREATE INDEX "organisations_park" ON "organisations" USING btree ("park_id");--> statement-breakpoint
CREATE INDEX "outcomes_participant" ON "outcomes" USING btree ("participant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ownership_claims_pair" ON "ownership_claims" USING btree ("organisation_id","user_id");--> statement-breakpoint
CREATE INDEX "ownership_claims_user" ON "ownership_claims" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "ownership_claims_status" ON "ownership_claims" USING btree ("status");--> statement-breakpoint
CREATE UNIQUE INDEX "participants_event_user" ON "participants" USING btree ("event_id","user_id");--> statement-breakpoint
CREATE INDEX "participants_event_email" ON "participants" USING btree ("event_id","email");--> statement-breakpoint
CREATE INDEX "participants_event_status" ON "participants" USING btree ("event_id","status","name_sort");--> statement-breakpoint
CREATE INDEX "participants_organisation" ON "participants" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "participants_user" ON "participants" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "passkeys_user" ON "passkeys" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "placements_table_slot" ON "placements" USING btree ("schedule_id","table_id","slot_id");--> statement-breakpoint
CREATE UNIQUE INDEX "placements_interpreter_slot" ON "placements" USING btree ("schedule_id","interpreter_id","slot_id");--> statement-breakpoint
CREATE INDEX "placements_meeting" ON "placements" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "recovery_codes_user" ON "recovery_codes" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "schedule_runs_live" ON "schedule_runs" USING btree ("live_session");--> statement-breakpoint
CREATE INDEX "schedule_runs_session" ON "schedule_runs" USING btree ("session_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "schedule_steps_position" ON "schedule_steps" USING btree ("schedule_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "schedules_session_version" ON "schedules" USING btree ("session_id","version");--> statement-breakpoint
CREATE INDEX "seats_meeting" ON "seats" USING btree ("schedule_id","meeting_id");--> statement-breakpoint
CREATE INDEX "seats_participant" ON "seats" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "matchmaking_sessions_event" ON "matchmaking_sessions" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "sign_ins_user" ON "sign_ins" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_ins_expires" ON "sign_ins" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "slots_session_time" ON "slots" USING btree ("session_id","starts_at","ends_at");--> statement-breakpoint
CREATE INDEX "table_closures_slot" ON "table_closures" USING btree ("slot_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tables_session_number" ON "tables" USING btree ("session_id","number");--> statement-breakpoint
CREATE INDEX "unavailabilities_slot" ON "unavailabilities" USING btree ("slot_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");--> statement-breakpoint
-- Text cut beforehand into words and character pairs (src/search-terms.ts), so that the simple dictionary is enough.
CREATE TABLE organisation_search (
  organisation_id text PRIMARY KEY NOT NULL REFERENCES organisations(id) ON DELETE CASCADE,
  terms tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX organisation_search_terms ON organisation_search USING gin (terms);
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME; END $$;
--> statement-breakpoint
CREATE TRIGGER audit_entries_no_change BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_seals_no_change BEFORE UPDATE OR DELETE ON audit_seals FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER consents_no_update BEFORE UPDATE ON consents FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION note_match_change(changed text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO match_changes (key, n, stamp) VALUES (changed, pg_current_xact_id()::text::bigint, gen_random_uuid()::text)
  ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp
$$;
--> statement-breakpoint
CREATE FUNCTION note_organisation_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was text := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) ->> TG_ARGV[0] END;
  becomes text := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) ->> TG_ARGV[0] END;
BEGIN
  IF was IS NOT NULL AND was IS DISTINCT FROM becomes THEN PERFORM note_match_change(was); END IF;
  IF becomes IS NOT NULL THEN PERFORM note_match_change(becomes); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION note_acceptance_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM note_match_change(CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION note_seat_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM note_match_change(id) FROM meeting_requests WHERE status = 'accepted' AND (from_id = NEW.id OR to_id = NEW.id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION note_named_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM note_match_change(TG_ARGV[0]);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER match_changes_organisations AFTER INSERT OR UPDATE OR DELETE ON organisations FOR EACH ROW EXECUTE FUNCTION note_organisation_change('id');
--> statement-breakpoint
CREATE TRIGGER match_changes_organisation_texts AFTER INSERT OR UPDATE OR DELETE ON organisation_texts FOR EACH ROW EXECUTE FUNCTION note_organisation_change('organisation_id');
--> statement-breakpoint
CREATE TRIGGER match_changes_cooperations AFTER INSERT OR UPDATE OR DELETE ON cooperations FOR EACH ROW EXECUTE FUNCTION note_organisation_change('organisation_id');
--> statement-breakpoint
CREATE TRIGGER match_changes_raises AFTER INSERT OR UPDATE OR DELETE ON raises FOR EACH ROW EXECUTE FUNCTION note_organisation_change('organisation_id');
--> statement-breakpoint
CREATE TRIGGER match_changes_theses AFTER INSERT OR UPDATE OR DELETE ON theses FOR EACH ROW EXECUTE FUNCTION note_organisation_change('organisation_id');
--> statement-breakpoint
CREATE TRIGGER match_changes_requests_insert AFTER INSERT ON meeting_requests FOR EACH ROW WHEN (NEW.status = 'accepted') EXECUTE FUNCTION note_acceptance_change();
--> statement-breakpoint
CREATE TRIGGER match_changes_requests_update AFTER UPDATE ON meeting_requests FOR EACH ROW WHEN ('accepted' IN (OLD.status, NEW.status)) EXECUTE FUNCTION note_acceptance_change();
--> statement-breakpoint
CREATE TRIGGER match_changes_requests_delete AFTER DELETE ON meeting_requests FOR EACH ROW WHEN (OLD.status = 'accepted') EXECUTE FUNCTION note_acceptance_change();
--> statement-breakpoint
CREATE TRIGGER match_changes_participants_update AFTER UPDATE OF organisation_id ON participants FOR EACH ROW WHEN (OLD.organisation_id IS DISTINCT FROM NEW.organisation_id) EXECUTE FUNCTION note_seat_change();
--> statement-breakpoint
CREATE TRIGGER match_changes_match_settings AFTER INSERT OR UPDATE OR DELETE ON match_settings FOR EACH STATEMENT EXECUTE FUNCTION note_named_change('settings');
--> statement-breakpoint
CREATE TRIGGER match_changes_park_twins AFTER INSERT OR UPDATE OR DELETE ON park_twins FOR EACH STATEMENT EXECUTE FUNCTION note_named_change('twins');
--> statement-breakpoint
INSERT INTO match_changes (key, n, stamp) SELECT key, pg_current_xact_id()::text::bigint, gen_random_uuid()::text FROM (VALUES ('settings'), ('twins')) AS named(key);
