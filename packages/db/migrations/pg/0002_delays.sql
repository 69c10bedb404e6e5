CREATE TABLE "delays" (
	"meeting_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"minutes" bigint NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "delays_meeting_id_participant_id_pk" PRIMARY KEY("meeting_id","participant_id")
);
--> statement-breakpoint
ALTER TABLE "delays" ADD CONSTRAINT "delays_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delays" ADD CONSTRAINT "delays_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delays_participant" ON "delays" USING btree ("participant_id");