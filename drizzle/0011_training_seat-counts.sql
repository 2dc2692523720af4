CREATE TABLE "training_seat_count" (
	"quota_id" uuid PRIMARY KEY NOT NULL,
	"named" integer NOT NULL,
	"completed" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "training_seat_count" ADD CONSTRAINT "training_seat_count_quota_id_training_quota_id_fk" FOREIGN KEY ("quota_id") REFERENCES "public"."training_quota"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
-- Keeps the counts of quotas up to date with their seats. A whole statement is counted at once, so that loading thousands of seats
-- changes each quota once; and what is written is the difference, so that of two sessions filling the same quota both count.
CREATE FUNCTION count_training_seats() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO training_seat_count AS kept (quota_id, named, completed)
  SELECT quota_id,
    TG_ARGV[0]::integer * count(*) FILTER (WHERE state NOT IN ('ALLOCATED', 'WITHDRAWN')),
    TG_ARGV[0]::integer * count(*) FILTER (WHERE state = 'COMPLETED')
  FROM changed GROUP BY quota_id ORDER BY quota_id
  ON CONFLICT (quota_id) DO UPDATE SET named = kept.named + excluded.named, completed = kept.completed + excluded.completed;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER training_seat_inserted AFTER INSERT ON "training_seat" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_training_seats('1');
--> statement-breakpoint
CREATE TRIGGER training_seat_deleted AFTER DELETE ON "training_seat" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_training_seats('-1');
--> statement-breakpoint
-- An update takes a seat away as it was and adds it as it is.
CREATE TRIGGER training_seat_updated_from AFTER UPDATE ON "training_seat" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_training_seats('-1');
--> statement-breakpoint
CREATE TRIGGER training_seat_updated_to AFTER UPDATE ON "training_seat" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_training_seats('1');
--> statement-breakpoint
CREATE FUNCTION forget_training_seats() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM training_seat_count;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER training_seat_truncated AFTER TRUNCATE ON "training_seat" FOR EACH STATEMENT EXECUTE FUNCTION forget_training_seats();
--> statement-breakpoint
INSERT INTO training_seat_count (quota_id, named, completed)
SELECT quota_id, count(*) FILTER (WHERE state NOT IN ('ALLOCATED', 'WITHDRAWN')), count(*) FILTER (WHERE state = 'COMPLETED')
FROM training_seat GROUP BY quota_id;
