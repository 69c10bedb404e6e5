ALTER TABLE `interpreters` DROP COLUMN `first`;--> statement-breakpoint
ALTER TABLE `interpreters` DROP COLUMN `second`;