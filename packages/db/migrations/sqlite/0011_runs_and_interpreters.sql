ALTER TABLE `interpreters` ADD `languages` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `schedule_runs` ADD `owner` text;--> statement-breakpoint
ALTER TABLE `schedule_runs` ADD `beat` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `schedule_runs` ADD `losses` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `schedule_runs` ADD `stop_asked` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `schedules` ADD `bound_of` text;--> statement-breakpoint
UPDATE `interpreters` SET `languages` = CASE WHEN instr('fr zh en de es it ja ko ru pt ar', `first`) <= instr('fr zh en de es it ja ko ru pt ar', `second`) THEN json_array(`first`, `second`) ELSE json_array(`second`, `first`) END;
