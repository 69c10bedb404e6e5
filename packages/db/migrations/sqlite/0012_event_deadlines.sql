ALTER TABLE `events` ADD `registration_until` text;--> statement-breakpoint
ALTER TABLE `events` ADD `requests_until` text;--> statement-breakpoint
ALTER TABLE `events` ADD `answers_until` text;--> statement-breakpoint
ALTER TABLE `events` ADD `phase_set_at` integer;