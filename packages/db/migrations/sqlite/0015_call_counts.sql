CREATE TABLE `call_counts` (
	`key` text PRIMARY KEY NOT NULL,
	`spent_until` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `call_counts_spent` ON `call_counts` (`spent_until`);