-- What was believed before: every row that an update supersedes, or a deletion ends, stays readable here for the time during
-- which it was the knowledge of this database. One table of history for each table whose rows say since when they are known.
CREATE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    -- Time of knowledge never runs backwards, nor stands still: two changes within one millisecond are one apart.
    NEW.recorded_from := greatest(clock_timestamp(), OLD.recorded_from + interval '1 millisecond');
    EXECUTE format('INSERT INTO %I SELECT * FROM jsonb_populate_record(NULL::%I, $1)', TG_TABLE_NAME || '_history', TG_TABLE_NAME || '_history')
      USING to_jsonb(OLD) || jsonb_build_object('recorded_until', NEW.recorded_from);
    RETURN NEW;
  END IF;
  EXECUTE format('INSERT INTO %I SELECT * FROM jsonb_populate_record(NULL::%I, $1)', TG_TABLE_NAME || '_history', TG_TABLE_NAME || '_history')
    USING to_jsonb(OLD) || jsonb_build_object('recorded_until', greatest(clock_timestamp(), OLD.recorded_from + interval '1 millisecond'));
  RETURN OLD;
END $$;
--> statement-breakpoint
-- Gives a table its history: call it in the migration that makes the table.
CREATE FUNCTION give_history(base text, key text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TABLE %I (LIKE %I, recorded_until timestamp(3) with time zone NOT NULL, CHECK (recorded_until > recorded_from))', base || '_history', base);
  EXECUTE format('CREATE INDEX %I ON %I (%I, recorded_until)', base || '_history_key', base || '_history', key);
  EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION keep_history()', base || '_history_kept', base);
END $$;
--> statement-breakpoint
SELECT give_history(base.table_name, CASE WHEN base.table_name = 'unit_closure' THEN 'unit_id' ELSE 'id' END)
FROM information_schema.columns AS base
WHERE base.table_schema = current_schema() AND base.column_name = 'recorded_from' ORDER BY base.table_name;
