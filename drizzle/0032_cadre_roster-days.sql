-- Every entry gets its days: made anew they lie in order and leave no old versions behind, and that takes less than to change them.
TRUNCATE "cadre_roster";
--> statement-breakpoint
ALTER TABLE "cadre_roster" ADD COLUMN "is_own" boolean NOT NULL;
--> statement-breakpoint
ALTER TABLE "cadre_roster" ADD COLUMN "valid_from" date;
--> statement-breakpoint
ALTER TABLE "cadre_roster" ADD COLUMN "valid_until" date;
--> statement-breakpoint
ALTER TABLE "cadre_roster" DROP CONSTRAINT "cadre_roster_order";
--> statement-breakpoint
INSERT INTO "cadre_roster" ("unit_id", "sort_key", "cadre_id", "is_own", "valid_from", "valid_until")
SELECT path."ancestor_id", cadre."sort_key", cadre."id", path."ancestor_id" = path."unit_id",
  CASE WHEN path."periods" = 1 THEN path."valid_from" END, CASE WHEN path."periods" = 1 THEN path."valid_until" END
FROM "cadre" JOIN (
  SELECT "unit_id", "ancestor_id", count(*) AS "periods", min("valid_from") AS "valid_from", min("valid_until") AS "valid_until"
  FROM "unit_closure" GROUP BY "unit_id", "ancestor_id"
) AS path USING ("unit_id") ORDER BY 1, 2, 3;
--> statement-breakpoint
-- Whether a person stands below the unit on a day is read from the entry itself, before anything of the person is.
ALTER TABLE "cadre_roster" ADD CONSTRAINT "cadre_roster_order" PRIMARY KEY ("unit_id", "sort_key", "cadre_id") INCLUDE ("is_own", "valid_from", "valid_until");
--> statement-breakpoint
CREATE OR REPLACE FUNCTION enter_in_rosters(people uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM unit WHERE id IN (SELECT unit_id FROM cadre WHERE id = ANY (people)) ORDER BY id FOR SHARE;
  INSERT INTO cadre_roster (unit_id, sort_key, cadre_id, is_own, valid_from, valid_until)
  SELECT path.ancestor_id, cadre.sort_key, cadre.id, path.ancestor_id = cadre.unit_id,
    CASE WHEN count(*) = 1 THEN min(path.valid_from) END, CASE WHEN count(*) = 1 THEN min(path.valid_until) END
  FROM cadre JOIN unit_closure AS path ON path.unit_id = cadre.unit_id WHERE cadre.id = ANY (people)
  GROUP BY path.ancestor_id, cadre.id ON CONFLICT (unit_id, sort_key, cadre_id) DO NOTHING;
END $$;
--> statement-breakpoint
-- Enters everybody who is managed by some units on the rosters of units above them, each pair of which has a place in both lists, or writes
-- into the entries that are there on which days they hold now.
CREATE FUNCTION enter_below_in_rosters(ancestors uuid[], units uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM unit WHERE id = ANY (units) ORDER BY id FOR NO KEY UPDATE;
  INSERT INTO cadre_roster AS entry (unit_id, sort_key, cadre_id, is_own, valid_from, valid_until)
  SELECT pair.ancestor_id, cadre.sort_key, cadre.id, pair.ancestor_id = pair.unit_id,
    CASE WHEN path.periods = 1 THEN path.valid_from END, CASE WHEN path.periods = 1 THEN path.valid_until END
  FROM (SELECT DISTINCT ancestor_id, unit_id FROM unnest(ancestors, units) AS given (ancestor_id, unit_id)) AS pair
  CROSS JOIN LATERAL (
    SELECT count(*) AS periods, min(valid_from) AS valid_from, min(valid_until) AS valid_until
    FROM unit_closure WHERE unit_id = pair.unit_id AND ancestor_id = pair.ancestor_id
  ) AS path
  CROSS JOIN LATERAL (SELECT id, sort_key FROM cadre WHERE unit_id = pair.unit_id OFFSET 0) AS cadre
  WHERE path.periods > 0
  ON CONFLICT (unit_id, sort_key, cadre_id) DO UPDATE SET valid_from = excluded.valid_from, valid_until = excluded.valid_until
  WHERE (entry.valid_from, entry.valid_until) IS DISTINCT FROM (excluded.valid_from, excluded.valid_until);
END $$;
--> statement-breakpoint
-- Takes off the rosters whoever was on them by pairs of units that are one below the other on no day any more.
CREATE FUNCTION leave_rosters(ancestors uuid[], units uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM unit WHERE id = ANY (units) ORDER BY id FOR NO KEY UPDATE;
  DELETE FROM cadre_roster AS entry USING (
    SELECT ancestor_id, unit_id FROM unnest(ancestors, units) AS given (ancestor_id, unit_id) EXCEPT
    SELECT ancestor_id, unit_id FROM unnest(ancestors, units) AS given (ancestor_id, unit_id) JOIN unit_closure USING (ancestor_id, unit_id)
  ) AS gone CROSS JOIN LATERAL (SELECT id, sort_key FROM cadre WHERE unit_id = gone.unit_id OFFSET 0) AS cadre
  WHERE entry.unit_id = gone.ancestor_id AND entry.sort_key = cadre.sort_key AND entry.cadre_id = cadre.id;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION unit_paths_added() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ancestors uuid[];
  units uuid[];
BEGIN
  SELECT array_agg(ancestor_id), array_agg(unit_id) INTO ancestors, units FROM changed;
  PERFORM enter_below_in_rosters(ancestors, units);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION unit_paths_removed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ancestors uuid[];
  units uuid[];
BEGIN
  SELECT array_agg(ancestor_id), array_agg(unit_id) INTO ancestors, units FROM before;
  PERFORM leave_rosters(ancestors, units);
  PERFORM enter_below_in_rosters(ancestors, units);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION unit_paths_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ancestors uuid[];
  units uuid[];
BEGIN
  SELECT array_agg(ancestor_id), array_agg(unit_id) INTO ancestors, units FROM (
    SELECT ancestor_id, unit_id FROM before UNION ALL SELECT ancestor_id, unit_id FROM changed
  ) AS both_ways;
  PERFORM leave_rosters(ancestors, units);
  PERFORM enter_below_in_rosters(ancestors, units);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER unit_paths_changed AFTER UPDATE ON "unit_closure" REFERENCING OLD TABLE AS before NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION unit_paths_changed();
--> statement-breakpoint
ANALYZE "cadre_roster";
