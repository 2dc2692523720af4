CREATE TABLE "cadre_roster" (
	"unit_id" uuid NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"cadre_id" uuid NOT NULL,
	CONSTRAINT "cadre_roster_order" PRIMARY KEY("unit_id","sort_key","cadre_id")
);
--> statement-breakpoint
-- Who asks for a roster asks for that of a province or a district: counted, the average unit has a dozen people with those below it, and a
-- statement that is prepared for every unit would begin with all people of a province where one index row is enough.
ALTER TABLE "cadre_roster" ALTER COLUMN "unit_id" SET (n_distinct = 200);
--> statement-breakpoint
INSERT INTO "cadre_roster" SELECT DISTINCT path."ancestor_id", cadre."sort_key", cadre."id"
FROM "cadre" JOIN "unit_closure" AS path ON path."unit_id" = cadre."unit_id" ORDER BY 1, 2, 3;
--> statement-breakpoint
-- People and paths change in transactions that do not see each other. The one that comes second waits here for the end of the first,
-- and reads afterwards what that one wrote.
CREATE FUNCTION enter_in_rosters(people uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM unit WHERE id IN (SELECT unit_id FROM cadre WHERE id = ANY (people)) ORDER BY id FOR SHARE;
  INSERT INTO cadre_roster SELECT DISTINCT path.ancestor_id, cadre.sort_key, cadre.id
  FROM cadre JOIN unit_closure AS path ON path.unit_id = cadre.unit_id WHERE cadre.id = ANY (people) ON CONFLICT DO NOTHING;
END $$;
--> statement-breakpoint
CREATE FUNCTION cadre_entered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM enter_in_rosters((SELECT array_agg(id) FROM changed));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION cadre_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moved uuid[] := (SELECT array_agg(changed.id) FROM before JOIN changed USING (id)
    WHERE before.unit_id <> changed.unit_id OR before.sort_key <> changed.sort_key);
BEGIN
  -- Most changes of a file leave the person where they are.
  IF moved IS NULL THEN RETURN NULL; END IF;
  PERFORM 1 FROM unit WHERE id IN (SELECT unit_id FROM before WHERE id = ANY (moved)) ORDER BY id FOR SHARE;
  DELETE FROM cadre_roster AS entry USING before JOIN unit_closure AS path ON path.unit_id = before.unit_id
  WHERE before.id = ANY (moved) AND entry.unit_id = path.ancestor_id AND entry.sort_key = before.sort_key AND entry.cadre_id = before.id;
  PERFORM enter_in_rosters(moved);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION cadre_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM cadre_roster AS entry USING before JOIN unit_closure AS path ON path.unit_id = before.unit_id
  WHERE entry.unit_id = path.ancestor_id AND entry.sort_key = before.sort_key AND entry.cadre_id = before.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER cadre_entered AFTER INSERT ON "cadre" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION cadre_entered();
--> statement-breakpoint
CREATE TRIGGER cadre_changed AFTER UPDATE ON "cadre" REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION cadre_changed();
--> statement-breakpoint
CREATE TRIGGER cadre_removed AFTER DELETE ON "cadre" REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION cadre_removed();
--> statement-breakpoint
CREATE FUNCTION unit_paths_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM unit WHERE id IN (SELECT unit_id FROM changed) ORDER BY id FOR NO KEY UPDATE;
  INSERT INTO cadre_roster SELECT DISTINCT path.ancestor_id, cadre.sort_key, cadre.id
  FROM changed AS path CROSS JOIN LATERAL (SELECT id, sort_key FROM cadre WHERE unit_id = path.unit_id OFFSET 0) AS cadre ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION unit_paths_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM unit WHERE id IN (SELECT unit_id FROM before) ORDER BY id FOR NO KEY UPDATE;
  -- A path that holds on other days now is still a path.
  DELETE FROM cadre_roster AS entry USING (
    SELECT ancestor_id, unit_id FROM before EXCEPT
    SELECT path.ancestor_id, path.unit_id FROM before JOIN unit_closure AS path USING (ancestor_id, unit_id)
  ) AS gone CROSS JOIN LATERAL (SELECT id, sort_key FROM cadre WHERE unit_id = gone.unit_id OFFSET 0) AS cadre
  WHERE entry.unit_id = gone.ancestor_id AND entry.sort_key = cadre.sort_key AND entry.cadre_id = cadre.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER unit_paths_added AFTER INSERT ON "unit_closure" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION unit_paths_added();
--> statement-breakpoint
CREATE TRIGGER unit_paths_removed AFTER DELETE ON "unit_closure" REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION unit_paths_removed();
--> statement-breakpoint
CREATE FUNCTION empty_rosters() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  TRUNCATE cadre_roster;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER unit_paths_emptied AFTER TRUNCATE ON "unit_closure" FOR EACH STATEMENT EXECUTE FUNCTION empty_rosters();
--> statement-breakpoint
-- New paths are written before those that they replace are taken away: for a path that ends on another day no roster changes.
CREATE OR REPLACE FUNCTION refresh_unit_closure(units uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  CREATE TEMPORARY TABLE IF NOT EXISTS unit_closure_new (LIKE unit_closure) ON COMMIT DROP;
  TRUNCATE unit_closure_new;
  INSERT INTO unit_closure_new (ancestor_id, unit_id, depth, valid_from, valid_until, recorded_from)
  WITH RECURSIVE above AS (
    SELECT id AS ancestor_id, id AS unit_id, 0 AS depth, valid_from, valid_until, recorded_from FROM unit WHERE id = ANY (units)
    UNION ALL
    SELECT link.target_id, above.unit_id, above.depth + 1,
      greatest(above.valid_from, link.valid_from), least(above.valid_until, link.valid_until),
      greatest(above.recorded_from, link.recorded_from)
    FROM above CROSS JOIN LATERAL (
      SELECT target_id, valid_from, valid_until, recorded_from FROM unit_link
      WHERE unit_id = above.ancestor_id AND kind = 'PARENT' OFFSET 0
    ) AS link
    WHERE above.depth < 20 AND daterange(above.valid_from, above.valid_until) && daterange(link.valid_from, link.valid_until)
  )
  SELECT ancestor_id, unit_id, depth, valid_from, valid_until, recorded_from FROM above;
  -- Rows that stay as they are keep the instant at which they became known.
  INSERT INTO unit_closure SELECT * FROM unit_closure_new AS new WHERE NOT EXISTS (
    SELECT 1 FROM unit_closure AS old WHERE new.unit_id = old.unit_id AND new.ancestor_id = old.ancestor_id
      AND new.depth = old.depth AND new.valid_from = old.valid_from AND new.valid_until IS NOT DISTINCT FROM old.valid_until);
  DELETE FROM unit_closure AS old WHERE old.unit_id = ANY (units) AND NOT EXISTS (
    SELECT 1 FROM unit_closure_new AS new WHERE new.unit_id = old.unit_id AND new.ancestor_id = old.ancestor_id
      AND new.depth = old.depth AND new.valid_from = old.valid_from AND new.valid_until IS NOT DISTINCT FROM old.valid_until);
  IF EXISTS (SELECT 1 FROM unit_closure WHERE unit_id = ANY (units) AND unit_id = ancestor_id AND depth > 0) THEN
    RAISE EXCEPTION 'a unit would stand under itself' USING ERRCODE = 'check_violation', CONSTRAINT = 'unit_link_forest';
  END IF;
  PERFORM refresh_unit_district(units);
END $$;
--> statement-breakpoint
ANALYZE "cadre_roster";
