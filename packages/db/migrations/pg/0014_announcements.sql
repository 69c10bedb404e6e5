CREATE TABLE "announcements" (
	"id" text PRIMARY KEY NOT NULL,
	"xid" bigint NOT NULL,
	"payload" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "announcements_xid" ON "announcements" USING btree ("xid");