ALTER TABLE `meeting_requests` ADD `starter` text;--> statement-breakpoint
ALTER TABLE `meeting_requests` ADD `decline_reason` text;