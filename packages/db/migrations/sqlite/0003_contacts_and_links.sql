CREATE TABLE `contact_cards` (
	`meeting_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`phone` text,
	`wechat` text,
	`email` text,
	`given_at` integer NOT NULL,
	`seen_at` integer,
	PRIMARY KEY(`meeting_id`, `participant_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contact_cards_participant` ON `contact_cards` (`participant_id`);--> statement-breakpoint
ALTER TABLE `meetings` ADD `link` text;--> statement-breakpoint
ALTER TABLE `tables` ADD `link` text;