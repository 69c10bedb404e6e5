CREATE TABLE `saved_searches` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`organisation_id` text,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`filter` text NOT NULL,
	`seen_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `saved_searches_user` ON `saved_searches` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `saved_searches_organisation` ON `saved_searches` (`organisation_id`);--> statement-breakpoint
ALTER TABLE `match_marks` ADD `answered_step` text;--> statement-breakpoint
ALTER TABLE `organisations` ADD `published_at` integer;--> statement-breakpoint
CREATE INDEX `organisations_new` ON `organisations` (`status`,`published_at`);--> statement-breakpoint
UPDATE `organisations` SET `published_at` = `created_at` WHERE `status` = 'published';
