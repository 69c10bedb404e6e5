CREATE TABLE `address_refusals` (
	`address` text NOT NULL,
	`topic` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`address`, `topic`)
);
--> statement-breakpoint
CREATE TABLE `mailing_recipients` (
	`mailing_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`outcome` text NOT NULL,
	`language` text NOT NULL,
	`mail_id` text,
	PRIMARY KEY(`mailing_id`, `participant_id`),
	FOREIGN KEY (`mailing_id`) REFERENCES `mailings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `mailing_recipients_participant` ON `mailing_recipients` (`participant_id`);--> statement-breakpoint
CREATE INDEX `mailing_recipients_mail` ON `mailing_recipients` (`mail_id`);--> statement-breakpoint
CREATE TABLE `mailings` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text,
	`author_id` text,
	`status` text NOT NULL,
	`audience` text NOT NULL,
	`filter` text NOT NULL,
	`chosen` text NOT NULL,
	`texts` text NOT NULL,
	`fallback` text,
	`replies` text NOT NULL,
	`send_at` integer,
	`started_at` integer,
	`ended_at` integer,
	`reached` text DEFAULT '' NOT NULL,
	`people` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `mailings_event` ON `mailings` (`event_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `mailings_due` ON `mailings` (`status`,`send_at`);--> statement-breakpoint
DROP INDEX `mails_due`;--> statement-breakpoint
ALTER TABLE `mails` ADD `bulk` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `mails_due` ON `mails` (`status`,`bulk`,`next_at`);