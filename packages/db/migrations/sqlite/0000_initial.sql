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