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