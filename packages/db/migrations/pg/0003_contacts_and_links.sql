CREATE TABLE "contact_cards" (
	"meeting_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"phone" text,
	"wechat" text,
	"email" text,
	"given_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone,
	CONSTRAINT "contact_cards_meeting_id_participant_id_pk" PRIMARY KEY("meeting_id","participant_id")
);
--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "link" text;--> statement-breakpoint
ALTER TABLE "tables" ADD COLUMN "link" text;--> statement-breakpoint
ALTER TABLE "contact_cards" ADD CONSTRAINT "contact_cards_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_cards" ADD CONSTRAINT "contact_cards_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_cards_participant" ON "contact_cards" USING btree ("participant_id");