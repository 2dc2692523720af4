CREATE TABLE "training_quota_roster" (
	"unit_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"quota_id" uuid NOT NULL,
	"is_own" boolean NOT NULL,
	"valid_from" date,
	"valid_until" date,
	-- Whether a quota is one of those below the unit on a day is read from the index alone.
	CONSTRAINT "training_quota_roster_order" PRIMARY KEY("unit_id","year","quota_id") INCLUDE ("is_own","valid_from","valid_until")
);
--> statement-breakpoint
-- Who asks for a roster asks for that of a province or a district, which has more quotas than the average unit.
ALTER TABLE "training_quota_roster" ALTER COLUMN "unit_id" SET (n_distinct = 200);
--> statement-breakpoint
-- Enters quotas on the rosters of all units above theirs. Quotas and paths change in transactions that do not see each other: the one that
-- comes second waits here for the end of the first, and reads afterwards what that one wrote.
CREATE FUNCTION enter_on_quota_rosters(quotas uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM unit WHERE id IN (SELECT unit_id FROM training_quota WHERE id = ANY (quotas)) ORDER BY id FOR SHARE;
  INSERT INTO training_quota_roster (unit_id, year, quota_id, is_own, valid_from, valid_until)
  SELECT path.ancestor_id, quota.year, quota.id, path.ancestor_id = quota.unit_id,
    CASE WHEN count(*) = 1 THEN min(path.valid_from) END, CASE WHEN count(*) = 1 THEN min(path.valid_until) END
  FROM training_quota AS quota JOIN unit_closure AS path ON path.unit_id = quota.unit_id WHERE quota.id = ANY (quotas)
  GROUP BY path.ancestor_id, quota.id ORDER BY 1, 2, 3 ON CONFLICT (unit_id, year, quota_id) DO NOTHING;
END $$;
--> statement-breakpoint
CREATE FUNCTION training_quota_entered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM enter_on_quota_rosters((SELECT array_agg(id) FROM changed));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION training_quota_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moved uuid[] := (SELECT array_agg(changed.id) FROM before JOIN changed USING (id)
    WHERE before.unit_id <> changed.unit_id OR before.year <> changed.year);
BEGIN
  -- Most changes are of the number of seats.
  IF moved IS NULL THEN RETURN NULL; END IF;
  PERFORM 1 FROM unit WHERE id IN (SELECT unit_id FROM before WHERE id = ANY (moved)) ORDER BY id FOR SHARE;
  DELETE FROM training_quota_roster AS entry USING before JOIN unit_closure AS path ON path.unit_id = before.unit_id
  WHERE before.id = ANY (moved) AND entry.unit_id = path.ancestor_id AND entry.year = before.year AND entry.quota_id = before.id;
  PERFORM enter_on_quota_rosters(moved);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION training_quota_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM unit WHERE id IN (SELECT unit_id FROM before) ORDER BY id FOR SHARE;
  DELETE FROM training_quota_roster AS entry USING before JOIN unit_closure AS path ON path.unit_id = before.unit_id
  WHERE entry.unit_id = path.ancestor_id AND entry.year = before.year AND entry.quota_id = before.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Writes the entries of all quotas of some units on the rosters of units above them, each pair of which has a place in both lists, on the
-- days on which they hold now; where the one stands below the other on no day any more, the entries go.
CREATE FUNCTION refresh_quota_rosters(ancestors uuid[], units uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM unit WHERE id = ANY (units) ORDER BY id FOR NO KEY UPDATE;
  DELETE FROM training_quota_roster AS entry USING (
    SELECT ancestor_id, unit_id FROM unnest(ancestors, units) AS given (ancestor_id, unit_id) EXCEPT
    SELECT ancestor_id, unit_id FROM unnest(ancestors, units) AS given (ancestor_id, unit_id) JOIN unit_closure USING (ancestor_id, unit_id)
  ) AS gone CROSS JOIN LATERAL (SELECT id, year FROM training_quota WHERE unit_id = gone.unit_id OFFSET 0) AS quota
  WHERE entry.unit_id = gone.ancestor_id AND entry.year = quota.year AND entry.quota_id = quota.id;
  INSERT INTO training_quota_roster AS entry (unit_id, year, quota_id, is_own, valid_from, valid_until)
  SELECT pair.ancestor_id, quota.year, quota.id, pair.ancestor_id = pair.unit_id,
    CASE WHEN path.periods = 1 THEN path.valid_from END, CASE WHEN path.periods = 1 THEN path.valid_until END
  FROM (SELECT DISTINCT ancestor_id, unit_id FROM unnest(ancestors, units) AS given (ancestor_id, unit_id)) AS pair
  CROSS JOIN LATERAL (SELECT id, year FROM training_quota WHERE unit_id = pair.unit_id OFFSET 0) AS quota
  CROSS JOIN LATERAL (
    SELECT count(*) AS periods, min(valid_from) AS valid_from, min(valid_until) AS valid_until
    FROM unit_closure WHERE unit_id = pair.unit_id AND ancestor_id = pair.ancestor_id
  ) AS path
  WHERE path.periods > 0
  ON CONFLICT (unit_id, year, quota_id) DO UPDATE SET valid_from = excluded.valid_from, valid_until = excluded.valid_until
  WHERE (entry.valid_from, entry.valid_until) IS DISTINCT FROM (excluded.valid_from, excluded.valid_until);
END $$;
--> statement-breakpoint
CREATE FUNCTION quota_paths_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_quota_rosters(array_agg(ancestor_id), array_agg(unit_id)) FROM changed;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION quota_paths_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_quota_rosters(array_agg(ancestor_id), array_agg(unit_id)) FROM before;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION quota_paths_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_quota_rosters(array_agg(ancestor_id), array_agg(unit_id)) FROM (
    SELECT ancestor_id, unit_id FROM before UNION ALL SELECT ancestor_id, unit_id FROM changed
  ) AS both_ways;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION empty_quota_rosters() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  TRUNCATE training_quota_roster;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER training_quota_entered AFTER INSERT ON "training_quota" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION training_quota_entered();
--> statement-breakpoint
CREATE TRIGGER training_quota_changed AFTER UPDATE ON "training_quota" REFERENCING OLD TABLE AS before NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION training_quota_changed();
--> statement-breakpoint
CREATE TRIGGER training_quota_removed AFTER DELETE ON "training_quota" REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION training_quota_removed();
--> statement-breakpoint
CREATE TRIGGER training_quota_emptied AFTER TRUNCATE ON "training_quota" FOR EACH STATEMENT EXECUTE FUNCTION empty_quota_rosters();
--> statement-breakpoint
CREATE TRIGGER quota_paths_added AFTER INSERT ON "unit_closure" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION quota_paths_added();
--> statement-breakpoint
CREATE TRIGGER quota_paths_removed AFTER DELETE ON "unit_closure" REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION quota_paths_removed();
--> statement-breakpoint
CREATE TRIGGER quota_paths_changed AFTER UPDATE ON "unit_closure" REFERENCING OLD TABLE AS before NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION quota_paths_changed();
--> statement-breakpoint
CREATE TRIGGER quota_paths_emptied AFTER TRUNCATE ON "unit_closure" FOR EACH STATEMENT EXECUTE FUNCTION empty_quota_rosters();
--> statement-breakpoint
INSERT INTO "training_quota_roster" ("unit_id", "year", "quota_id", "is_own", "valid_from", "valid_until")
SELECT path."ancestor_id", quota."year", quota."id", path."ancestor_id" = quota."unit_id",
  CASE WHEN count(*) = 1 THEN min(path."valid_from") END, CASE WHEN count(*) = 1 THEN min(path."valid_until") END
FROM "training_quota" AS quota JOIN "unit_closure" AS path ON path."unit_id" = quota."unit_id"
GROUP BY path."ancestor_id", quota."id" ORDER BY 1, 2, 3;
--> statement-breakpoint
ANALYZE "training_quota_roster";
