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