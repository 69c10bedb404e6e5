CREATE TABLE "call_counts" (
	"key" text PRIMARY KEY NOT NULL,
	"spent_until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "call_counts_spent" ON "call_counts" USING btree ("spent_until");