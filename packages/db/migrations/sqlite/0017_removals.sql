CREATE TABLE `removals` (
	`participant_id` text PRIMARY KEY NOT NULL,
	`status` text NOT NULL,
	`before` text NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
