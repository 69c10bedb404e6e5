UPDATE "users" SET "email_verified_at" = "created_at" WHERE "is_sample" AND "email_verified_at" IS NULL;
