ALTER TABLE `events` ADD `link` text;--> statement-breakpoint
ALTER TABLE `meeting_requests` ADD `slot_id` text;