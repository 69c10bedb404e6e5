CREATE TABLE `import_changes` (
	`import_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	PRIMARY KEY(`import_id`, `participant_id`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_changes_participant` ON `import_changes` (`participant_id`);--> statement-breakpoint
CREATE TABLE `import_mappings` (
	`event_id` text NOT NULL,
	`headings` text NOT NULL,
	`map` text NOT NULL,
	`defaults` text NOT NULL,
	`used_at` integer NOT NULL,
	PRIMARY KEY(`event_id`, `headings`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `import_texts` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`description` text NOT NULL,
	`offer` text NOT NULL,
	`need` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	`file_name` text,
	`consent` text NOT NULL,
	`counts` text NOT NULL,
	`drafted` text NOT NULL,
	`confirmed` text NOT NULL,
	`undone_at` integer,
	`undone_by` text,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`undone_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `imports_event` ON `imports` (`event_id`,`at`);--> statement-breakpoint
ALTER TABLE `participants` ADD `import_id` text;--> statement-breakpoint
ALTER TABLE `participants` ADD `import_mark` text;--> statement-breakpoint
CREATE INDEX `participants_import` ON `participants` (`import_id`);