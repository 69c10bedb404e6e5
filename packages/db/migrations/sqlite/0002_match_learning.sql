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