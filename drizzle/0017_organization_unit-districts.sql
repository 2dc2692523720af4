CREATE TABLE "unit_district" (
	"unit_id" uuid NOT NULL,
	"district_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	CONSTRAINT "unit_district_period" CHECK ("unit_district"."valid_until" is null or "unit_district"."valid_until" > "unit_district"."valid_from")
);
--> statement-breakpoint
CREATE INDEX "unit_district_unit" ON "unit_district" USING btree ("unit_id","valid_from","valid_until","district_id");--> statement-breakpoint
CREATE INDEX "plan_entry_live" ON "plan_entry" USING btree ("slot_id","valid_from","valid_until","state","readiness");
--> statement-breakpoint
-- A unit belongs to one district on any day. Over the text of the key, so that the planner does not take this index for looking a unit up.
ALTER TABLE "unit_district" ADD CONSTRAINT "unit_district_one_at_a_time" EXCLUDE USING gist (
  ("unit_id"::text) WITH =, daterange("valid_from", "valid_until") WITH &&);
--> statement-breakpoint
-- Writes anew to which district the given units belong on which days: the nearest one on the way up, the unit itself included. The
-- days on which another one became the nearest divide the time. Each step goes by index from one unit, because nothing is known of
-- how many are given: as one join of all with all, 13,000 units took 43 s.
CREATE FUNCTION refresh_unit_district(units uuid[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM unit_district AS old USING unnest(units) AS touched (id) WHERE old.unit_id = touched.id;
  INSERT INTO unit_district (unit_id, district_id, valid_from, valid_until)
  SELECT span.unit_id, nearest.district_id, span.valid_from, span.valid_until
  FROM (
    SELECT touched.id AS unit_id, turn.day AS valid_from, lead(turn.day) OVER (PARTITION BY touched.id ORDER BY turn.day) AS valid_until
    FROM unnest(units) AS touched (id) CROSS JOIN LATERAL (
      SELECT path.valid_from AS day FROM unit_closure AS path WHERE path.unit_id = touched.id
      UNION SELECT path.valid_until FROM unit_closure AS path WHERE path.unit_id = touched.id AND path.valid_until IS NOT NULL
    ) AS turn
  ) AS span CROSS JOIN LATERAL (
    SELECT path.ancestor_id AS district_id
    FROM unit_closure AS path JOIN unit AS district ON district.id = path.ancestor_id AND district.kind = 'DISTRICT_COMMITTEE'
    WHERE path.unit_id = span.unit_id AND path.valid_from <= span.valid_from
      AND (path.valid_until IS NULL OR path.valid_until > span.valid_from)
    ORDER BY path.depth, path.ancestor_id LIMIT 1
  ) AS nearest;
$$;
--> statement-breakpoint
-- Who stands above a unit decides to which district it belongs.
CREATE OR REPLACE FUNCTION refresh_unit_closure(units uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  CREATE TEMPORARY TABLE IF NOT EXISTS unit_closure_new (LIKE unit_closure) ON COMMIT DROP;
  DELETE FROM unit_closure_new;
  INSERT INTO unit_closure_new (ancestor_id, unit_id, depth, valid_from, valid_until, recorded_from)
  WITH RECURSIVE above AS (
    SELECT id AS ancestor_id, id AS unit_id, 0 AS depth, valid_from, valid_until, recorded_from FROM unit WHERE id = ANY (units)
    UNION ALL
    SELECT link.target_id, above.unit_id, above.depth + 1,
      greatest(above.valid_from, link.valid_from), least(above.valid_until, link.valid_until),
      greatest(above.recorded_from, link.recorded_from)
    FROM above JOIN unit_link AS link ON link.unit_id = above.ancestor_id AND link.kind = 'PARENT'
    WHERE above.depth < 20 AND daterange(above.valid_from, above.valid_until) && daterange(link.valid_from, link.valid_until)
  )
  SELECT ancestor_id, unit_id, depth, valid_from, valid_until, recorded_from FROM above;
  -- Rows that stay as they are keep the instant at which they became known.
  DELETE FROM unit_closure AS old WHERE old.unit_id = ANY (units) AND NOT EXISTS (
    SELECT 1 FROM unit_closure_new AS new WHERE new.unit_id = old.unit_id AND new.ancestor_id = old.ancestor_id
      AND new.depth = old.depth AND new.valid_from = old.valid_from AND new.valid_until IS NOT DISTINCT FROM old.valid_until);
  INSERT INTO unit_closure SELECT * FROM unit_closure_new AS new WHERE NOT EXISTS (
    SELECT 1 FROM unit_closure AS old WHERE new.unit_id = old.unit_id AND new.ancestor_id = old.ancestor_id
      AND new.depth = old.depth AND new.valid_from = old.valid_from AND new.valid_until IS NOT DISTINCT FROM old.valid_until);
  IF EXISTS (SELECT 1 FROM unit_closure WHERE unit_id = ANY (units) AND unit_id = ancestor_id AND depth > 0) THEN
    RAISE EXCEPTION 'a unit would stand under itself' USING ERRCODE = 'check_violation', CONSTRAINT = 'unit_link_forest';
  END IF;
  PERFORM refresh_unit_district(units);
END $$;
--> statement-breakpoint
SELECT refresh_unit_district(array_agg("id")) FROM "unit";
