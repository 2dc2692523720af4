ALTER TABLE "unit_closure" ADD COLUMN "is_district" boolean NOT NULL DEFAULT false;
--> statement-breakpoint
-- No path comes or goes: what is kept of who stands below whom stays as it is.
ALTER TABLE "unit_closure" DISABLE TRIGGER USER;
--> statement-breakpoint
UPDATE "unit_closure" SET "is_district" = true FROM "unit" WHERE "unit"."id" = "unit_closure"."unit_id" AND "unit"."kind" = 'DISTRICT_COMMITTEE';
--> statement-breakpoint
ALTER TABLE "unit_closure" ENABLE TRIGGER USER;
--> statement-breakpoint
ALTER TABLE "unit_closure" ALTER COLUMN "is_district" DROP DEFAULT;
--> statement-breakpoint
-- Nothing is read from what paths were kept as; of those there are, the column says what their units are now.
ALTER TABLE "unit_closure_history" ADD COLUMN "is_district" boolean NOT NULL DEFAULT false;
--> statement-breakpoint
UPDATE "unit_closure_history" SET "is_district" = true FROM "unit" WHERE "unit"."id" = "unit_closure_history"."unit_id" AND "unit"."kind" = 'DISTRICT_COMMITTEE';
--> statement-breakpoint
ALTER TABLE "unit_closure_history" ALTER COLUMN "is_district" DROP DEFAULT;
--> statement-breakpoint
CREATE INDEX "unit_closure_districts" ON "unit_closure" USING btree ("ancestor_id","unit_id") WHERE "unit_closure"."is_district";
--> statement-breakpoint
-- A unit that becomes a district, or is none any more, has other paths than before.
CREATE OR REPLACE FUNCTION refresh_unit_closure(units uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  CREATE TEMPORARY TABLE IF NOT EXISTS unit_closure_new (LIKE unit_closure) ON COMMIT DROP;
  TRUNCATE unit_closure_new;
  INSERT INTO unit_closure_new (ancestor_id, unit_id, depth, valid_from, valid_until, recorded_from, is_district)
  WITH RECURSIVE above AS (
    SELECT id AS ancestor_id, id AS unit_id, 0 AS depth, valid_from, valid_until, recorded_from, kind = 'DISTRICT_COMMITTEE' AS is_district
    FROM unit WHERE id = ANY (units)
    UNION ALL
    SELECT link.target_id, above.unit_id, above.depth + 1,
      greatest(above.valid_from, link.valid_from), least(above.valid_until, link.valid_until),
      greatest(above.recorded_from, link.recorded_from), above.is_district
    FROM above CROSS JOIN LATERAL (
      SELECT target_id, valid_from, valid_until, recorded_from FROM unit_link
      WHERE unit_id = above.ancestor_id AND kind = 'PARENT' OFFSET 0
    ) AS link
    WHERE above.depth < 20 AND daterange(above.valid_from, above.valid_until) && daterange(link.valid_from, link.valid_until)
  )
  SELECT ancestor_id, unit_id, depth, valid_from, valid_until, recorded_from, is_district FROM above;
  -- Rows that stay as they are keep the instant at which they became known.
  DELETE FROM unit_closure AS old WHERE old.unit_id = ANY (units) AND NOT EXISTS (
    SELECT 1 FROM unit_closure_new AS new WHERE new.unit_id = old.unit_id AND new.ancestor_id = old.ancestor_id
      AND new.depth = old.depth AND new.valid_from = old.valid_from AND new.valid_until IS NOT DISTINCT FROM old.valid_until
      AND new.is_district = old.is_district);
  INSERT INTO unit_closure SELECT * FROM unit_closure_new AS new WHERE NOT EXISTS (
    SELECT 1 FROM unit_closure AS old WHERE old.unit_id = ANY (units) AND new.unit_id = old.unit_id AND new.ancestor_id = old.ancestor_id
      AND new.depth = old.depth AND new.valid_from = old.valid_from AND new.valid_until IS NOT DISTINCT FROM old.valid_until
      AND new.is_district = old.is_district);
  IF EXISTS (SELECT 1 FROM unit_closure WHERE unit_id = ANY (units) AND unit_id = ancestor_id AND depth > 0) THEN
    RAISE EXCEPTION 'a unit would stand under itself' USING ERRCODE = 'check_violation', CONSTRAINT = 'unit_link_forest';
  END IF;
  PERFORM refresh_unit_district(units);
END $$;
--> statement-breakpoint
ANALYZE "unit_closure";
