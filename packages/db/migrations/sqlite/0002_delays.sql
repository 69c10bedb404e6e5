CREATE TABLE `delays` (
	`meeting_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`minutes` integer NOT NULL,
	`said_at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `participant_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `delays_participant` ON `delays` (`participant_id`);