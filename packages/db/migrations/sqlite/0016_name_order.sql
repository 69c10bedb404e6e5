CREATE TABLE `derivations` (
	`name` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
DROP INDEX `organisations_folded`;--> statement-breakpoint
DROP INDEX `organisations_listed`;--> statement-breakpoint
DROP INDEX `organisations_sector`;--> statement-breakpoint
DROP INDEX `organisations_by_name`;--> statement-breakpoint
ALTER TABLE `organisations` ADD `name_sort` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `organisations_country` ON `organisations` (`country`);--> statement-breakpoint
CREATE INDEX `organisations_listed` ON `organisations` (`status`,`country`,`name_sort`);--> statement-breakpoint
CREATE INDEX `organisations_sector` ON `organisations` (`status`,`sector`,`name_sort`);--> statement-breakpoint
CREATE INDEX `organisations_by_name` ON `organisations` (`status`,`name_sort`);--> statement-breakpoint
DROP INDEX `participants_event_status`;--> statement-breakpoint
ALTER TABLE `participants` ADD `name_sort` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `participants_event_status` ON `participants` (`event_id`,`status`,`name_sort`);--> statement-breakpoint
ALTER TABLE `organisations` DROP COLUMN `name_folded`;