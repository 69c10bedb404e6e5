DROP INDEX `participants_event_email`;--> statement-breakpoint
ALTER TABLE `participants` ADD `external_id` text;--> statement-breakpoint
CREATE INDEX `participants_event_email` ON `participants` (`event_id`,`email`);