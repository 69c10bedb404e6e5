CREATE TABLE "key_marks" (
	"id" text PRIMARY KEY NOT NULL,
	"mark" text NOT NULL
);
