CREATE TABLE `cooperations` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`direction` text NOT NULL,
	`kind` text NOT NULL,
	`topics` text NOT NULL,
	`text` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cooperations_organisation` ON `cooperations` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `cooperations_kind` ON `cooperations` (`kind`,`direction`,`organisation_id`);--> statement-breakpoint
CREATE TABLE `event_organisers` (
	`event_id` text NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`event_id`, `user_id`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `event_organisers_user` ON `event_organisers` (`user_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`place` text NOT NULL,
	`description` text NOT NULL,
	`zone` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`status` text NOT NULL,
	`request_limit` integer NOT NULL,
	`request_hours` integer NOT NULL,
	`is_sample` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_status` ON `events` (`status`,`starts_on`);--> statement-breakpoint
CREATE TABLE `match_marks` (
	`organisation_id` text NOT NULL,
	`other_id` text NOT NULL,
	`mark` text NOT NULL,
	`note` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `other_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `meeting_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`message` text NOT NULL,
	`priority` text NOT NULL,
	`status` text NOT NULL,
	`answer_note` text,
	`open_pair` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`from_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_requests_open_pair` ON `meeting_requests` (`open_pair`);--> statement-breakpoint
CREATE INDEX `meeting_requests_from` ON `meeting_requests` (`from_id`,`status`);--> statement-breakpoint
CREATE INDEX `meeting_requests_to` ON `meeting_requests` (`to_id`,`status`);--> statement-breakpoint
CREATE INDEX `meeting_requests_event` ON `meeting_requests` (`event_id`,`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `meeting_requests_expiry` ON `meeting_requests` (`status`,`expires_at`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`request_id` text NOT NULL,
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`priority` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`request_id`) REFERENCES `meeting_requests`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`first_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`second_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_request` ON `meetings` (`request_id`);--> statement-breakpoint
CREATE INDEX `meetings_event` ON `meetings` (`event_id`,`status`);--> statement-breakpoint
CREATE INDEX `meetings_first` ON `meetings` (`first_id`);--> statement-breakpoint
CREATE INDEX `meetings_second` ON `meetings` (`second_id`);--> statement-breakpoint
CREATE TABLE `organisation_members` (
	`organisation_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `user_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `organisation_members_user` ON `organisation_members` (`user_id`);--> statement-breakpoint
CREATE TABLE `organisation_texts` (
	`organisation_id` text NOT NULL,
	`language` text NOT NULL,
	`origin` text NOT NULL,
	`tagline` text NOT NULL,
	`description` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `language`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `organisation_topics` (
	`organisation_id` text NOT NULL,
	`topic_id` text NOT NULL,
	PRIMARY KEY(`topic_id`, `organisation_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `organisation_topics_organisation` ON `organisation_topics` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`name_latin` text NOT NULL,
	`name_hanzi` text,
	`name_folded` text NOT NULL,
	`country` text NOT NULL,
	`city` text,
	`park_id` text,
	`registration_number` text,
	`founded_year` integer,
	`headcount` text,
	`turnover` text,
	`website` text,
	`languages` text NOT NULL,
	`sector` text,
	`topics` text NOT NULL,
	`stage` text,
	`trl` integer,
	`is_sample` integer DEFAULT false NOT NULL,
	`has_invented_parts` integer DEFAULT false NOT NULL,
	`change_number` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`park_id`) REFERENCES `parks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organisations_listed` ON `organisations` (`status`,`country`,`name_folded`);--> statement-breakpoint
CREATE INDEX `organisations_sector` ON `organisations` (`status`,`sector`,`name_folded`);--> statement-breakpoint
CREATE INDEX `organisations_by_name` ON `organisations` (`status`,`name_folded`);--> statement-breakpoint
CREATE INDEX `organisations_folded` ON `organisations` (`name_folded`,`country`);--> statement-breakpoint
CREATE INDEX `organisations_park` ON `organisations` (`park_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_change` ON `organisations` (`change_number`);--> statement-breakpoint
CREATE TABLE `outcomes` (
	`meeting_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`held` integer NOT NULL,
	`rating` integer,
	`next_step` text NOT NULL,
	`note` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `participant_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `outcomes_participant` ON `outcomes` (`participant_id`);--> statement-breakpoint
CREATE TABLE `park_twins` (
	`park_id` text NOT NULL,
	`twin_id` text NOT NULL,
	PRIMARY KEY(`park_id`, `twin_id`),
	FOREIGN KEY (`park_id`) REFERENCES `parks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`twin_id`) REFERENCES `parks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `parks` (
	`id` text PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`name` text NOT NULL,
	`city` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`user_id` text,
	`family` text NOT NULL,
	`given` text NOT NULL,
	`hanzi` text,
	`email` text,
	`languages` text NOT NULL,
	`attendance` text NOT NULL,
	`zone` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `participants_event_user` ON `participants` (`event_id`,`user_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `participants_event_email` ON `participants` (`event_id`,`email`);--> statement-breakpoint
CREATE INDEX `participants_event_status` ON `participants` (`event_id`,`status`,`family`);--> statement-breakpoint
CREATE INDEX `participants_organisation` ON `participants` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `participants_user` ON `participants` (`user_id`);--> statement-breakpoint
CREATE TABLE `placements` (
	`schedule_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`slot_id` text NOT NULL,
	`table_id` text NOT NULL,
	`pinned` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`schedule_id`, `meeting_id`),
	FOREIGN KEY (`schedule_id`) REFERENCES `schedules`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`slot_id`) REFERENCES `slots`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`table_id`) REFERENCES `tables`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `placements_table_slot` ON `placements` (`schedule_id`,`table_id`,`slot_id`);--> statement-breakpoint
CREATE INDEX `placements_meeting` ON `placements` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `raises` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`use` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `schedule_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`status` text NOT NULL,
	`live_session` text,
	`seed` integer NOT NULL,
	`seconds` integer NOT NULL,
	`progress` integer NOT NULL,
	`score` text,
	`baseline` text,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`session_id`) REFERENCES `matchmaking_sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `schedule_runs_live` ON `schedule_runs` (`live_session`);--> statement-breakpoint
CREATE INDEX `schedule_runs_session` ON `schedule_runs` (`session_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `schedules` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`published_at` integer,
	`published_by` text,
	`bound` integer,
	`unplaced` text NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `matchmaking_sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`published_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `schedules_session_version` ON `schedules` (`session_id`,`version`);--> statement-breakpoint
CREATE TABLE `seats` (
	`schedule_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`slot_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	PRIMARY KEY(`schedule_id`, `participant_id`, `slot_id`),
	FOREIGN KEY (`schedule_id`) REFERENCES `schedules`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`slot_id`) REFERENCES `slots`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`schedule_id`,`meeting_id`) REFERENCES `placements`(`schedule_id`,`meeting_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `seats_meeting` ON `seats` (`schedule_id`,`meeting_id`);--> statement-breakpoint
CREATE INDEX `seats_participant` ON `seats` (`participant_id`);--> statement-breakpoint
CREATE TABLE `matchmaking_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`name` text NOT NULL,
	`slot_minutes` integer NOT NULL,
	`break_minutes` integer NOT NULL,
	`blocks` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `matchmaking_sessions_event` ON `matchmaking_sessions` (`event_id`);--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sign_ins_user` ON `sign_ins` (`user_id`);--> statement-breakpoint
CREATE INDEX `sign_ins_expires` ON `sign_ins` (`expires_at`);--> statement-breakpoint
CREATE TABLE `slots` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`block` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`retired` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `matchmaking_sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `slots_session_time` ON `slots` (`session_id`,`starts_at`,`ends_at`);--> statement-breakpoint
CREATE TABLE `tables` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`number` integer NOT NULL,
	`retired` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `matchmaking_sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tables_session_number` ON `tables` (`session_id`,`number`);--> statement-breakpoint
CREATE TABLE `theses` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`topics_in` text NOT NULL,
	`topics_out` text NOT NULL,
	`stages` text NOT NULL,
	`ticket_min` integer,
	`ticket_max` integer,
	`currency` text NOT NULL,
	`countries` text NOT NULL,
	`lead` text NOT NULL,
	`co_invest` integer NOT NULL,
	`musts` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `unavailabilities` (
	`participant_id` text NOT NULL,
	`slot_id` text NOT NULL,
	PRIMARY KEY(`participant_id`, `slot_id`),
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`slot_id`) REFERENCES `slots`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `unavailabilities_slot` ON `unavailabilities` (`slot_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`family` text NOT NULL,
	`given` text NOT NULL,
	`hanzi` text,
	`language` text NOT NULL,
	`password_hash` text,
	`is_admin` integer DEFAULT false NOT NULL,
	`is_sample` integer DEFAULT false NOT NULL,
	`demo_part` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);
--> statement-breakpoint
-- Text cut beforehand into words and character pairs (src/search-terms.ts), so that plain tokens are enough.
CREATE VIRTUAL TABLE organisation_search USING fts5(terms, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3');
--> statement-breakpoint
CREATE TABLE organisation_search_rows (
  organisation_id text PRIMARY KEY NOT NULL REFERENCES organisations(id) ON DELETE CASCADE,
  row_id integer NOT NULL UNIQUE
);
--> statement-breakpoint
CREATE TABLE `embeddings` (
	`key` text PRIMARY KEY NOT NULL,
	`vector` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `match_impressions` (
	`organisation_id` text NOT NULL,
	`other_id` text NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	`times` integer NOT NULL,
	`drawn_from` integer,
	PRIMARY KEY(`organisation_id`, `other_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `match_settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`live_version` integer NOT NULL,
	`learning` integer NOT NULL,
	`rates` text NOT NULL,
	`rates_as_of` text NOT NULL,
	`change_number` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `match_weights` (
	`version` integer PRIMARY KEY NOT NULL,
	`weights` text NOT NULL,
	`learned` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `meeting_requests_answered` ON `meeting_requests` (`status`,`answered_at`);
--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`participant_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`language` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_token` ON `calendar_feeds` (`token_hash`);--> statement-breakpoint
CREATE TABLE `interpreter_absences` (
	`interpreter_id` text NOT NULL,
	`slot_id` text NOT NULL,
	PRIMARY KEY(`interpreter_id`, `slot_id`),
	FOREIGN KEY (`interpreter_id`) REFERENCES `interpreters`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`slot_id`) REFERENCES `slots`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `interpreter_absences_slot` ON `interpreter_absences` (`slot_id`);--> statement-breakpoint
CREATE TABLE `interpreters` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`family` text NOT NULL,
	`given` text NOT NULL,
	`hanzi` text,
	`first` text NOT NULL,
	`second` text NOT NULL,
	`retired` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `matchmaking_sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `interpreters_session` ON `interpreters` (`session_id`);--> statement-breakpoint
CREATE TABLE `schedule_prints` (
	`session_id` text NOT NULL,
	`paper` text NOT NULL,
	`version` integer NOT NULL,
	`printed_at` integer NOT NULL,
	PRIMARY KEY(`session_id`, `paper`),
	FOREIGN KEY (`session_id`) REFERENCES `matchmaking_sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `schedule_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`schedule_id` text NOT NULL,
	`position` integer NOT NULL,
	`act` text NOT NULL,
	`facts` text NOT NULL,
	`moves` text NOT NULL,
	`effects` text NOT NULL,
	`undone` integer DEFAULT false NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`schedule_id`) REFERENCES `schedules`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `schedule_steps_position` ON `schedule_steps` (`schedule_id`,`position`);--> statement-breakpoint
CREATE TABLE `table_closures` (
	`table_id` text NOT NULL,
	`slot_id` text NOT NULL,
	PRIMARY KEY(`table_id`, `slot_id`),
	FOREIGN KEY (`table_id`) REFERENCES `tables`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`slot_id`) REFERENCES `slots`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `table_closures_slot` ON `table_closures` (`slot_id`);--> statement-breakpoint
ALTER TABLE `meetings` ADD `interpreter` text DEFAULT 'auto' NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `only_block` integer;--> statement-breakpoint
ALTER TABLE `meetings` ADD `only_zone` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `colleague_id` text REFERENCES participants(id) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `meetings` ADD `after_id` text;--> statement-breakpoint
ALTER TABLE `participants` ADD `hours` text;--> statement-breakpoint
ALTER TABLE `participants` ADD `checked_in_at` integer;--> statement-breakpoint
ALTER TABLE `participants` ADD `arrives_at` integer;--> statement-breakpoint
ALTER TABLE `participants` ADD `absent_at` integer;--> statement-breakpoint
ALTER TABLE `placements` ADD `interpreter_id` text REFERENCES interpreters(id);--> statement-breakpoint
CREATE UNIQUE INDEX `placements_interpreter_slot` ON `placements` (`schedule_id`,`interpreter_id`,`slot_id`);--> statement-breakpoint
ALTER TABLE `schedule_runs` ADD `checkpoint` text;--> statement-breakpoint
ALTER TABLE `matchmaking_sessions` ADD `rules` text;--> statement-breakpoint
ALTER TABLE `tables` ADD `kind` text DEFAULT 'table' NOT NULL;--> statement-breakpoint
ALTER TABLE `tables` ADD `label` text;--> statement-breakpoint
ALTER TABLE `tables` ADD `zone` text;--> statement-breakpoint
ALTER TABLE `tables` ADD `booth_of` text REFERENCES organisations(id) ON DELETE set null;
--> statement-breakpoint
ALTER TABLE `schedule_prints` ADD `sheets` text DEFAULT '{}' NOT NULL;
--> statement-breakpoint
ALTER TABLE `participants` ADD `desk_at` integer;
--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`chain` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`on_behalf_of` text,
	`act` text NOT NULL,
	`facts` text NOT NULL,
	`request_id` text
);
--> statement-breakpoint
CREATE INDEX `audit_entries_chain` ON `audit_entries` (`chain`,`at`);--> statement-breakpoint
CREATE INDEX `audit_entries_actor` ON `audit_entries` (`actor_id`);--> statement-breakpoint
CREATE TABLE `audit_seals` (
	`chain` text NOT NULL,
	`position` integer NOT NULL,
	`entry_id` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`chain`, `position`),
	FOREIGN KEY (`entry_id`) REFERENCES `audit_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_seals_entry` ON `audit_seals` (`entry_id`);--> statement-breakpoint
CREATE TABLE `authenticators` (
	`user_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`confirmed_at` integer,
	`last_step` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `challenges` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`secret` text NOT NULL,
	`user_id` text,
	`state` text NOT NULL,
	`guesses` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `challenges_user` ON `challenges` (`user_id`,`kind`);--> statement-breakpoint
CREATE INDEX `challenges_expires` ON `challenges` (`expires_at`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`purpose` text NOT NULL,
	`version` text NOT NULL,
	`language` text NOT NULL,
	`given` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `consents_user` ON `consents` (`user_id`,`purpose`,`at`);--> statement-breakpoint
CREATE TABLE `document_openings` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`organisation_id` text,
	`user_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `document_openings_document` ON `document_openings` (`document_id`,`at`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`hash` text NOT NULL,
	`bytes` blob NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `documents_organisation` ON `documents` (`organisation_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `grants` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`grantee_id` text NOT NULL,
	`layer` text NOT NULL,
	`status` text NOT NULL,
	`message` text DEFAULT '' NOT NULL,
	`asked_by` text,
	`decided_by` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`grantee_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `grants_pair` ON `grants` (`organisation_id`,`grantee_id`,`layer`);--> statement-breakpoint
CREATE INDEX `grants_grantee` ON `grants` (`grantee_id`,`status`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`key` text PRIMARY KEY NOT NULL,
	`body_hash` text NOT NULL,
	`status` integer,
	`reply` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_created` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `identities` (
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`user_id` text NOT NULL,
	`email` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`issuer`, `subject`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `identities_user` ON `identities` (`user_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`role` text NOT NULL,
	`event_id` text,
	`organisation_id` text,
	`participant_id` text,
	`email` text,
	`note` text DEFAULT '' NOT NULL,
	`uses_left` integer NOT NULL,
	`used` integer DEFAULT 0 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_code` ON `invitations` (`code_hash`);--> statement-breakpoint
CREATE INDEX `invitations_event` ON `invitations` (`event_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `invitations_organisation` ON `invitations` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `invitations_participant` ON `invitations` (`participant_id`);--> statement-breakpoint
CREATE TABLE `known_devices` (
	`user_id` text NOT NULL,
	`device_hash` text NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `device_hash`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mail_refusals` (
	`user_id` text NOT NULL,
	`topic` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `topic`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mail_stops` (
	`address` text PRIMARY KEY NOT NULL,
	`problem` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`cause` text NOT NULL,
	`kind` text NOT NULL,
	`user_id` text,
	`address` text NOT NULL,
	`language` text NOT NULL,
	`event_id` text,
	`facts` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_at` integer NOT NULL,
	`problem` text,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mails_cause` ON `mails` (`cause`);--> statement-breakpoint
CREATE INDEX `mails_due` ON `mails` (`status`,`next_at`);--> statement-breakpoint
CREATE INDEX `mails_user` ON `mails` (`user_id`);--> statement-breakpoint
CREATE INDEX `mails_created` ON `mails` (`created_at`);--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`event_id` text,
	`facts` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notifications_user` ON `notifications` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passkeys_user` ON `passkeys` (`user_id`);--> statement-breakpoint
CREATE TABLE `pictures` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`hash` text NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `recovery_codes_user` ON `recovery_codes` (`user_id`);--> statement-breakpoint
ALTER TABLE `events` ADD `hide_on` text;--> statement-breakpoint
ALTER TABLE `events` ADD `erase_on` text;--> statement-breakpoint
ALTER TABLE `events` ADD `erased_at` integer;--> statement-breakpoint
ALTER TABLE `organisations` ADD `is_anonymous` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `organisations` ADD `shown_abroad` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `participants` ADD `shown_abroad` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `participants` ADD `erased_at` integer;--> statement-breakpoint
ALTER TABLE `sign_ins` ADD `method` text DEFAULT 'password' NOT NULL;--> statement-breakpoint
ALTER TABLE `sign_ins` ADD `strong` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sign_ins` ADD `device` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `sign_ins` ADD `proved_at` integer;--> statement-breakpoint
ALTER TABLE `sign_ins` ADD `last_seen_at` integer;--> statement-breakpoint
ALTER TABLE `users` ADD `email_verified_at` integer;--> statement-breakpoint
ALTER TABLE `users` ADD `disabled_at` integer;--> statement-breakpoint
UPDATE users SET email_verified_at = created_at WHERE is_sample;--> statement-breakpoint
UPDATE organisations SET shown_abroad = is_sample;--> statement-breakpoint
UPDATE participants SET shown_abroad = (SELECT is_sample FROM organisations WHERE organisations.id = participants.organisation_id);--> statement-breakpoint
CREATE TRIGGER audit_entries_no_update BEFORE UPDATE ON audit_entries BEGIN SELECT RAISE(ABORT, 'audit_entries is only ever added to'); END;--> statement-breakpoint
CREATE TRIGGER audit_entries_no_delete BEFORE DELETE ON audit_entries BEGIN SELECT RAISE(ABORT, 'audit_entries is only ever added to'); END;--> statement-breakpoint
CREATE TRIGGER audit_seals_no_update BEFORE UPDATE ON audit_seals BEGIN SELECT RAISE(ABORT, 'audit_seals is only ever added to'); END;--> statement-breakpoint
CREATE TRIGGER audit_seals_no_delete BEFORE DELETE ON audit_seals BEGIN SELECT RAISE(ABORT, 'audit_seals is only ever added to'); END;--> statement-breakpoint
CREATE TRIGGER consents_no_update BEFORE UPDATE ON consents BEGIN SELECT RAISE(ABORT, 'consents is only ever added to'); END;
--> statement-breakpoint
ALTER TABLE `participants` ADD `refuses_delegation` integer DEFAULT false NOT NULL;
--> statement-breakpoint
CREATE TABLE `ownership_claims` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`user_id` text NOT NULL,
	`event_id` text,
	`status` text NOT NULL,
	`decided_by` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ownership_claims_pair` ON `ownership_claims` (`organisation_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `ownership_claims_user` ON `ownership_claims` (`user_id`);--> statement-breakpoint
CREATE INDEX `ownership_claims_status` ON `ownership_claims` (`status`);--> statement-breakpoint
ALTER TABLE `organisations` ADD `country_confirmed_at` integer;--> statement-breakpoint
ALTER TABLE `organisations` ADD `drafted_by_event_id` text;--> statement-breakpoint
ALTER TABLE `users` ADD `may_create_events` integer DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE organisations SET drafted_by_event_id = (
  SELECT p.event_id FROM participants p WHERE p.organisation_id = organisations.id AND p.created_at = organisations.created_at ORDER BY p.id LIMIT 1
) WHERE NOT is_sample;--> statement-breakpoint
UPDATE organisations SET country_confirmed_at = updated_at WHERE is_sample OR EXISTS (
  SELECT 1 FROM participants p JOIN event_organisers o ON o.event_id = p.event_id
  WHERE p.organisation_id = organisations.id
  AND NOT EXISTS (SELECT 1 FROM organisation_members m WHERE m.organisation_id = organisations.id AND m.user_id = o.user_id)
  AND p.erased_at IS NULL AND p.status = 'admitted' AND (
    p.user_id IS NULL
    OR EXISTS (SELECT 1 FROM invitations i WHERE i.participant_id = p.id)
    OR NOT EXISTS (SELECT 1 FROM invitations i WHERE i.event_id = p.event_id AND i.role = 'participant' AND i.participant_id IS NULL AND i.used > 0)
    OR p.id IN (SELECT json_extract(a.facts, '$.participantId') FROM audit_entries a WHERE a.act = 'PATCH /api/events/:eventId/participants/:participantId' AND json_extract(a.facts, '$.status') = 'admitted')
  )
);--> statement-breakpoint
UPDATE users SET may_create_events = 1 WHERE EXISTS (SELECT 1 FROM event_organisers o WHERE o.user_id = users.id AND (
  is_sample OR EXISTS (SELECT 1 FROM participants p WHERE p.event_id = o.event_id AND p.erased_at IS NULL AND p.status = 'admitted' AND (
    p.user_id IS NULL
    OR EXISTS (SELECT 1 FROM invitations i WHERE i.participant_id = p.id)
    OR NOT EXISTS (SELECT 1 FROM invitations i WHERE i.event_id = p.event_id AND i.role = 'participant' AND i.participant_id IS NULL AND i.used > 0)
    OR p.id IN (SELECT json_extract(a.facts, '$.participantId') FROM audit_entries a WHERE a.act = 'PATCH /api/events/:eventId/participants/:participantId' AND json_extract(a.facts, '$.status') = 'admitted')
  ))
));
--> statement-breakpoint
CREATE TABLE `key_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`mark` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `match_changes` (
	`key` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`stamp` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `match_changes_n` ON `match_changes` (`n`);--> statement-breakpoint
DROP INDEX `organisations_change`;--> statement-breakpoint
ALTER TABLE `organisations` DROP COLUMN `change_number`;--> statement-breakpoint
CREATE TRIGGER match_changes_organisations_insert AFTER INSERT ON organisations BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (NEW.id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_organisations_update AFTER UPDATE ON organisations BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (NEW.id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_organisations_delete AFTER DELETE ON organisations BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (OLD.id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_organisation_texts_insert AFTER INSERT ON organisation_texts BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (NEW.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_organisation_texts_update AFTER UPDATE ON organisation_texts BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (OLD.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; INSERT INTO match_changes (key, n, stamp) VALUES (NEW.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_organisation_texts_delete AFTER DELETE ON organisation_texts BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (OLD.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_cooperations_insert AFTER INSERT ON cooperations BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (NEW.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_cooperations_update AFTER UPDATE ON cooperations BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (OLD.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; INSERT INTO match_changes (key, n, stamp) VALUES (NEW.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_cooperations_delete AFTER DELETE ON cooperations BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (OLD.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_raises_insert AFTER INSERT ON raises BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (NEW.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_raises_update AFTER UPDATE ON raises BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (OLD.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; INSERT INTO match_changes (key, n, stamp) VALUES (NEW.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_raises_delete AFTER DELETE ON raises BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (OLD.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_theses_insert AFTER INSERT ON theses BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (NEW.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_theses_update AFTER UPDATE ON theses BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (OLD.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; INSERT INTO match_changes (key, n, stamp) VALUES (NEW.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_theses_delete AFTER DELETE ON theses BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (OLD.organisation_id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_requests_insert AFTER INSERT ON meeting_requests WHEN NEW.status = 'accepted' BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (NEW.id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_requests_update AFTER UPDATE ON meeting_requests WHEN 'accepted' IN (OLD.status, NEW.status) BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (NEW.id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_requests_delete AFTER DELETE ON meeting_requests WHEN OLD.status = 'accepted' BEGIN INSERT INTO match_changes (key, n, stamp) VALUES (OLD.id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_participants_update AFTER UPDATE OF organisation_id ON participants WHEN OLD.organisation_id IS NOT NEW.organisation_id BEGIN INSERT INTO match_changes (key, n, stamp) SELECT id, (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16)) FROM meeting_requests WHERE status = 'accepted' AND (from_id = NEW.id OR to_id = NEW.id) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_match_settings_insert AFTER INSERT ON match_settings BEGIN INSERT INTO match_changes (key, n, stamp) VALUES ('settings', (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_match_settings_update AFTER UPDATE ON match_settings BEGIN INSERT INTO match_changes (key, n, stamp) VALUES ('settings', (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_match_settings_delete AFTER DELETE ON match_settings BEGIN INSERT INTO match_changes (key, n, stamp) VALUES ('settings', (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_park_twins_insert AFTER INSERT ON park_twins BEGIN INSERT INTO match_changes (key, n, stamp) VALUES ('twins', (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_park_twins_update AFTER UPDATE ON park_twins BEGIN INSERT INTO match_changes (key, n, stamp) VALUES ('twins', (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
CREATE TRIGGER match_changes_park_twins_delete AFTER DELETE ON park_twins BEGIN INSERT INTO match_changes (key, n, stamp) VALUES ('twins', (SELECT coalesce(max(n), 0) + 1 FROM match_changes), hex(randomblob(16))) ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp; END;--> statement-breakpoint
INSERT INTO match_changes (key, n, stamp) SELECT id, 1, hex(randomblob(16)) FROM organisations;--> statement-breakpoint
INSERT INTO match_changes (key, n, stamp) SELECT id, 1, hex(randomblob(16)) FROM meeting_requests WHERE status = 'accepted';--> statement-breakpoint
INSERT INTO match_changes (key, n, stamp) VALUES ('settings', 1, hex(randomblob(16))), ('twins', 1, hex(randomblob(16)));
--> statement-breakpoint
ALTER TABLE `interpreters` ADD `languages` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `schedule_runs` ADD `owner` text;--> statement-breakpoint
ALTER TABLE `schedule_runs` ADD `beat` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `schedule_runs` ADD `losses` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `schedule_runs` ADD `stop_asked` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `schedules` ADD `bound_of` text;--> statement-breakpoint
UPDATE `interpreters` SET `languages` = CASE WHEN instr('fr zh en de es it ja ko ru pt ar', `first`) <= instr('fr zh en de es it ja ko ru pt ar', `second`) THEN json_array(`first`, `second`) ELSE json_array(`second`, `first`) END;
--> statement-breakpoint
ALTER TABLE `interpreters` DROP COLUMN `first`;--> statement-breakpoint
ALTER TABLE `interpreters` DROP COLUMN `second`;
--> statement-breakpoint
ALTER TABLE `idempotency_keys` ADD `user_id` text REFERENCES users(id) ON DELETE cascade;--> statement-breakpoint
CREATE INDEX `idempotency_keys_user` ON `idempotency_keys` (`user_id`);
--> statement-breakpoint
-- Answers kept until now are in the clear; the same request sent again is told that its answer is spent.
UPDATE idempotency_keys SET reply = NULL;
--> statement-breakpoint
UPDATE mails SET address = '', problem = NULL WHERE kind = 'account_erased' AND status NOT IN ('waiting', 'sending');
--> statement-breakpoint
DELETE FROM organisation_search WHERE rowid IN (SELECT r.row_id FROM organisation_search_rows AS r JOIN organisations AS o ON o.id = r.organisation_id WHERE o.name_latin = '—');
--> statement-breakpoint
DELETE FROM organisation_search_rows WHERE organisation_id IN (SELECT id FROM organisations WHERE name_latin = '—');
--> statement-breakpoint
-- The index forgets deleted words at once, and those of before by being made anew.
INSERT INTO organisation_search (organisation_search, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
INSERT INTO organisation_search (organisation_search) VALUES ('rebuild');
--> statement-breakpoint
CREATE TABLE `announcements` (
	`id` text PRIMARY KEY NOT NULL,
	`xid` integer NOT NULL,
	`payload` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `announcements_xid` ON `announcements` (`xid`);
--> statement-breakpoint
CREATE TABLE `call_counts` (
	`key` text PRIMARY KEY NOT NULL,
	`spent_until` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `call_counts_spent` ON `call_counts` (`spent_until`);
--> statement-breakpoint
CREATE TABLE `derivations` (
	`name` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
DROP INDEX `organisations_folded`;--> statement-breakpoint
DROP INDEX `organisations_listed`;--> statement-breakpoint
DROP INDEX `organisations_sector`;--> statement-breakpoint
DROP INDEX `organisations_by_name`;--> statement-breakpoint
ALTER TABLE `organisations` ADD `name_sort` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `organisations_country` ON `organisations` (`country`);--> statement-breakpoint
CREATE INDEX `organisations_listed` ON `organisations` (`status`,`country`,`name_sort`);--> statement-breakpoint
CREATE INDEX `organisations_sector` ON `organisations` (`status`,`sector`,`name_sort`);--> statement-breakpoint
CREATE INDEX `organisations_by_name` ON `organisations` (`status`,`name_sort`);--> statement-breakpoint
DROP INDEX `participants_event_status`;--> statement-breakpoint
ALTER TABLE `participants` ADD `name_sort` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `participants_event_status` ON `participants` (`event_id`,`status`,`name_sort`);--> statement-breakpoint
ALTER TABLE `organisations` DROP COLUMN `name_folded`;
--> statement-breakpoint
CREATE TABLE `removals` (
	`participant_id` text PRIMARY KEY NOT NULL,
	`status` text NOT NULL,
	`before` text NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
ALTER TABLE `schedule_runs` ADD `mode` text DEFAULT 'all' NOT NULL;
--> statement-breakpoint
DROP INDEX `participants_event_email`;--> statement-breakpoint
ALTER TABLE `participants` ADD `external_id` text;--> statement-breakpoint
CREATE INDEX `participants_event_email` ON `participants` (`event_id`,`email`);
--> statement-breakpoint
CREATE TABLE `organisation_merges` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`into_id` text NOT NULL,
	`event_id` text,
	`merged_by` text,
	`merged_at` integer NOT NULL,
	`changes` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`into_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`merged_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `organisation_merges_organisation` ON `organisation_merges` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `organisation_merges_into` ON `organisation_merges` (`into_id`);--> statement-breakpoint
CREATE INDEX `organisation_merges_at` ON `organisation_merges` (`merged_at`);--> statement-breakpoint
ALTER TABLE `organisations` ADD `merged_into_id` text;
--> statement-breakpoint
UPDATE `users` SET `email_verified_at` = `created_at` WHERE `is_sample` = 1 AND `email_verified_at` IS NULL;
--> statement-breakpoint
CREATE TABLE `merge_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`into_id` text NOT NULL,
	`event_id` text,
	`proposed_by` text,
	`from_agreed_by` text,
	`into_agreed_by` text,
	`status` text NOT NULL,
	`pair` text NOT NULL,
	`open_pair` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`from_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`into_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`proposed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`from_agreed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`into_agreed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `merge_proposals_open_pair` ON `merge_proposals` (`open_pair`);--> statement-breakpoint
CREATE INDEX `merge_proposals_pair` ON `merge_proposals` (`pair`);--> statement-breakpoint
CREATE INDEX `merge_proposals_from` ON `merge_proposals` (`from_id`);--> statement-breakpoint
CREATE INDEX `merge_proposals_into` ON `merge_proposals` (`into_id`);--> statement-breakpoint
CREATE INDEX `merge_proposals_event` ON `merge_proposals` (`event_id`);--> statement-breakpoint
CREATE INDEX `merge_proposals_created` ON `merge_proposals` (`created_at`);
