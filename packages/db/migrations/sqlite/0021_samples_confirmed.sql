UPDATE `users` SET `email_verified_at` = `created_at` WHERE `is_sample` = 1 AND `email_verified_at` IS NULL;
