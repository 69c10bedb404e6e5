ALTER TABLE `meeting_requests` ADD `origin` text DEFAULT 'participant' NOT NULL;--> statement-breakpoint
ALTER TABLE `meeting_requests` ADD `from_answer` text;--> statement-breakpoint
ALTER TABLE `meeting_requests` ADD `to_answer` text;