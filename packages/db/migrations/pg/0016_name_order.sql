CREATE TABLE "derivations" (
	"name" text PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
DROP INDEX "organisations_folded";--> statement-breakpoint
DROP INDEX "organisations_listed";--> statement-breakpoint
DROP INDEX "organisations_sector";--> statement-breakpoint
DROP INDEX "organisations_by_name";--> statement-breakpoint
DROP INDEX "participants_event_status";--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "name_sort" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "name_sort" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "organisations_country" ON "organisations" USING btree ("country");--> statement-breakpoint
CREATE INDEX "organisations_listed" ON "organisations" USING btree ("status","country","name_sort");--> statement-breakpoint
CREATE INDEX "organisations_sector" ON "organisations" USING btree ("status","sector","name_sort");--> statement-breakpoint
CREATE INDEX "organisations_by_name" ON "organisations" USING btree ("status","name_sort");--> statement-breakpoint
CREATE INDEX "participants_event_status" ON "participants" USING btree ("event_id","status","name_sort");--> statement-breakpoint
ALTER TABLE "organisations" DROP COLUMN "name_folded";