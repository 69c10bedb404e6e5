ALTER TABLE `participants` ADD `job_title` text;--> statement-breakpoint
ALTER TABLE `participants` ADD `phone` text;--> statement-breakpoint
ALTER TABLE `participants` ADD `wechat` text;--> statement-breakpoint
ALTER TABLE `participants` ADD `tags` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `participants` ADD `notes` text;