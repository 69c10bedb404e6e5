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