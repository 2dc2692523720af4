-- Which units are touched by a change, and what stands above them, is looked up unit by unit. As joins PostgreSQL expected hundreds of units
-- below each and went through the whole closure for every statement: with a million paths, loading 500 units took seconds.
CREATE FUNCTION units_with_those_below(roots uuid[]) RETURNS uuid[] LANGUAGE sql AS $$
  SELECT array_agg(DISTINCT touched.unit_id)
  FROM unnest(roots) AS root (id) CROSS JOIN LATERAL (
    SELECT root.id AS unit_id
    UNION ALL SELECT * FROM (SELECT unit_id FROM unit_closure WHERE ancestor_id = root.id OFFSET 0) AS below
  ) AS touched;
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION unit_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_unit_closure(units_with_those_below((SELECT array_agg(id) FROM changed)));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION unit_link_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_unit_closure(units_with_those_below((SELECT array_agg(DISTINCT unit_id) FROM changed WHERE kind = 'PARENT')));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION unit_link_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_unit_closure(units_with_those_below((
    SELECT array_agg(DISTINCT unit_id)
    FROM (SELECT unit_id, kind FROM before UNION ALL SELECT unit_id, kind FROM changed) AS moved WHERE kind = 'PARENT')));
  RETURN NULL;
END $$;
--> statement-breakpoint
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
