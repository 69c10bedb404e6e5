CREATE TABLE "match_changes" (
	"key" text PRIMARY KEY NOT NULL,
	"n" bigint NOT NULL,
	"stamp" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "organisations_change";--> statement-breakpoint
CREATE INDEX "match_changes_n" ON "match_changes" USING btree ("n");--> statement-breakpoint
ALTER TABLE "organisations" DROP COLUMN "change_number";--> statement-breakpoint
CREATE FUNCTION note_match_change(changed text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO match_changes (key, n, stamp) VALUES (changed, pg_current_xact_id()::text::bigint, gen_random_uuid()::text)
  ON CONFLICT (key) DO UPDATE SET n = excluded.n, stamp = excluded.stamp
$$;--> statement-breakpoint
CREATE FUNCTION note_organisation_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was text := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) ->> TG_ARGV[0] END;
  becomes text := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) ->> TG_ARGV[0] END;
BEGIN
  IF was IS NOT NULL AND was IS DISTINCT FROM becomes THEN PERFORM note_match_change(was); END IF;
  IF becomes IS NOT NULL THEN PERFORM note_match_change(becomes); END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION note_acceptance_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM note_match_change(CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION note_seat_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM note_match_change(id) FROM meeting_requests WHERE status = 'accepted' AND (from_id = NEW.id OR to_id = NEW.id);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION note_named_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM note_match_change(TG_ARGV[0]);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER match_changes_organisations AFTER INSERT OR UPDATE OR DELETE ON organisations FOR EACH ROW EXECUTE FUNCTION note_organisation_change('id');--> statement-breakpoint
CREATE TRIGGER match_changes_organisation_texts AFTER INSERT OR UPDATE OR DELETE ON organisation_texts FOR EACH ROW EXECUTE FUNCTION note_organisation_change('organisation_id');--> statement-breakpoint
CREATE TRIGGER match_changes_cooperations AFTER INSERT OR UPDATE OR DELETE ON cooperations FOR EACH ROW EXECUTE FUNCTION note_organisation_change('organisation_id');--> statement-breakpoint
CREATE TRIGGER match_changes_raises AFTER INSERT OR UPDATE OR DELETE ON raises FOR EACH ROW EXECUTE FUNCTION note_organisation_change('organisation_id');--> statement-breakpoint
CREATE TRIGGER match_changes_theses AFTER INSERT OR UPDATE OR DELETE ON theses FOR EACH ROW EXECUTE FUNCTION note_organisation_change('organisation_id');--> statement-breakpoint
CREATE TRIGGER match_changes_requests_insert AFTER INSERT ON meeting_requests FOR EACH ROW WHEN (NEW.status = 'accepted') EXECUTE FUNCTION note_acceptance_change();--> statement-breakpoint
CREATE TRIGGER match_changes_requests_update AFTER UPDATE ON meeting_requests FOR EACH ROW WHEN ('accepted' IN (OLD.status, NEW.status)) EXECUTE FUNCTION note_acceptance_change();--> statement-breakpoint
CREATE TRIGGER match_changes_requests_delete AFTER DELETE ON meeting_requests FOR EACH ROW WHEN (OLD.status = 'accepted') EXECUTE FUNCTION note_acceptance_change();--> statement-breakpoint
CREATE TRIGGER match_changes_participants_update AFTER UPDATE OF organisation_id ON participants FOR EACH ROW WHEN (OLD.organisation_id IS DISTINCT FROM NEW.organisation_id) EXECUTE FUNCTION note_seat_change();--> statement-breakpoint
CREATE TRIGGER match_changes_match_settings AFTER INSERT OR UPDATE OR DELETE ON match_settings FOR EACH STATEMENT EXECUTE FUNCTION note_named_change('settings');--> statement-breakpoint
CREATE TRIGGER match_changes_park_twins AFTER INSERT OR UPDATE OR DELETE ON park_twins FOR EACH STATEMENT EXECUTE FUNCTION note_named_change('twins');--> statement-breakpoint
INSERT INTO match_changes (key, n, stamp) SELECT id, pg_current_xact_id()::text::bigint, gen_random_uuid()::text FROM organisations;--> statement-breakpoint
INSERT INTO match_changes (key, n, stamp) SELECT id, pg_current_xact_id()::text::bigint, gen_random_uuid()::text FROM meeting_requests WHERE status = 'accepted';--> statement-breakpoint
INSERT INTO match_changes (key, n, stamp) SELECT key, pg_current_xact_id()::text::bigint, gen_random_uuid()::text FROM (VALUES ('settings'), ('twins')) AS named(key);