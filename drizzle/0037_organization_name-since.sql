-- A name is shown of every unit in every list, and an earlier one was looked for each time, though hardly a unit bore any: a twelfth of
-- PostgreSQL's time for 50 plan entries. The unit tells from which day on there is none to look for.
ALTER TABLE "unit" ADD COLUMN "name_since" date DEFAULT '-infinity' NOT NULL;--> statement-breakpoint
ALTER TABLE "unit_history" ADD COLUMN "name_since" date DEFAULT '-infinity' NOT NULL;--> statement-breakpoint
-- What is worked out is no belief: that it changed makes no earlier version of the unit, and moves nothing that stands below it.
DROP TRIGGER "unit_history_kept" ON "unit";--> statement-breakpoint
CREATE TRIGGER "unit_history_kept" BEFORE UPDATE ON "unit" FOR EACH ROW
  WHEN (OLD.name_since = NEW.name_since OR to_jsonb(OLD) - 'name_since' <> to_jsonb(NEW) - 'name_since') EXECUTE FUNCTION keep_history();--> statement-breakpoint
CREATE TRIGGER "unit_history_ended" BEFORE DELETE ON "unit" FOR EACH ROW EXECUTE FUNCTION keep_history();--> statement-breakpoint
CREATE FUNCTION unit_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_unit_closure(units_with_those_below((SELECT array_agg(id) FROM changed WHERE NOT EXISTS (
    SELECT FROM before WHERE before.id = changed.id AND to_jsonb(before) - 'name_since' = to_jsonb(changed) - 'name_since'))));
  RETURN NULL;
END $$;--> statement-breakpoint
DROP TRIGGER "unit_updated" ON "unit";--> statement-breakpoint
CREATE TRIGGER "unit_updated" AFTER UPDATE ON "unit" REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION unit_updated();--> statement-breakpoint
-- Two who change names of one unit at a time take turns: the second sees the names of the first only once it holds the unit.
CREATE FUNCTION refresh_name_since(units uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM unit WHERE id = ANY (units) ORDER BY id FOR NO KEY UPDATE;
  UPDATE unit SET name_since = known.since FROM (
    SELECT of.id, coalesce((SELECT max(coalesce(valid_until, 'infinity')) FROM unit_name WHERE unit_id = of.id), '-infinity') AS since
    FROM unnest(units) AS of (id)
  ) AS known WHERE unit.id = known.id AND unit.name_since <> known.since;
END $$;--> statement-breakpoint
CREATE FUNCTION unit_name_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_name_since((SELECT array_agg(DISTINCT unit_id) FROM changed));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION unit_name_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_name_since((SELECT array_agg(DISTINCT unit_id) FROM (SELECT unit_id FROM before UNION ALL SELECT unit_id FROM changed) AS named));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "unit_name_inserted" AFTER INSERT ON "unit_name" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION unit_name_changed();--> statement-breakpoint
CREATE TRIGGER "unit_name_updated" AFTER UPDATE ON "unit_name" REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION unit_name_updated();--> statement-breakpoint
CREATE TRIGGER "unit_name_deleted" AFTER DELETE ON "unit_name" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION unit_name_changed();--> statement-breakpoint
SELECT refresh_name_since(array_agg(DISTINCT unit_id)) FROM unit_name;
