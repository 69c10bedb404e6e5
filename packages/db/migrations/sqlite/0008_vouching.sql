CREATE TABLE `ownership_claims` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`user_id` text NOT NULL,
	`event_id` text,
	`status` text NOT NULL,
	`decided_by` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ownership_claims_pair` ON `ownership_claims` (`organisation_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `ownership_claims_user` ON `ownership_claims` (`user_id`);--> statement-breakpoint
CREATE INDEX `ownership_claims_status` ON `ownership_claims` (`status`);--> statement-breakpoint
ALTER TABLE `organisations` ADD `country_confirmed_at` integer;--> statement-breakpoint
ALTER TABLE `organisations` ADD `drafted_by_event_id` text;--> statement-breakpoint
ALTER TABLE `users` ADD `may_create_events` integer DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE organisations SET drafted_by_event_id = (
  SELECT p.event_id FROM participants p WHERE p.organisation_id = organisations.id AND p.created_at = organisations.created_at ORDER BY p.id LIMIT 1
) WHERE NOT is_sample;--> statement-breakpoint
UPDATE organisations SET country_confirmed_at = updated_at WHERE is_sample OR EXISTS (
  SELECT 1 FROM participants p JOIN event_organisers o ON o.event_id = p.event_id
  WHERE p.organisation_id = organisations.id
  AND NOT EXISTS (SELECT 1 FROM organisation_members m WHERE m.organisation_id = organisations.id AND m.user_id = o.user_id)
  AND p.erased_at IS NULL AND p.status = 'admitted' AND (
    p.user_id IS NULL
    OR EXISTS (SELECT 1 FROM invitations i WHERE i.participant_id = p.id)
    OR NOT EXISTS (SELECT 1 FROM invitations i WHERE i.event_id = p.event_id AND i.role = 'participant' AND i.participant_id IS NULL AND i.used > 0)
    OR p.id IN (SELECT json_extract(a.facts, '$.participantId') FROM audit_entries a WHERE a.act = 'PATCH /api/events/:eventId/participants/:participantId' AND json_extract(a.facts, '$.status') = 'admitted')
  )
);--> statement-breakpoint
UPDATE users SET may_create_events = 1 WHERE EXISTS (SELECT 1 FROM event_organisers o WHERE o.user_id = users.id AND (
  is_sample OR EXISTS (SELECT 1 FROM participants p WHERE p.event_id = o.event_id AND p.erased_at IS NULL AND p.status = 'admitted' AND (
    p.user_id IS NULL
    OR EXISTS (SELECT 1 FROM invitations i WHERE i.participant_id = p.id)
    OR NOT EXISTS (SELECT 1 FROM invitations i WHERE i.event_id = p.event_id AND i.role = 'participant' AND i.participant_id IS NULL AND i.used > 0)
    OR p.id IN (SELECT json_extract(a.facts, '$.participantId') FROM audit_entries a WHERE a.act = 'PATCH /api/events/:eventId/participants/:participantId' AND json_extract(a.facts, '$.status') = 'admitted')
  ))
));
