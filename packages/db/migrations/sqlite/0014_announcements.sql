CREATE TABLE `announcements` (
	`id` text PRIMARY KEY NOT NULL,
	`xid` integer NOT NULL,
	`payload` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `announcements_xid` ON `announcements` (`xid`);