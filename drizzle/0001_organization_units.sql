CREATE TABLE "body" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"seats" integer NOT NULL,
	"management_level" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "body_kind_known" CHECK ("body"."kind" in ('EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'STANDING_MEMBERS', 'INSPECTION_COMMISSION', 'CELL_COMMITTEE')),
	CONSTRAINT "body_management_level_known" CHECK ("body"."management_level" in ('CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT')),
	CONSTRAINT "body_period" CHECK ("body"."valid_until" is null or "body"."valid_until" > "body"."valid_from"),
	CONSTRAINT "body_seats_positive" CHECK ("body"."seats" > 0)
);
--> statement-breakpoint
CREATE TABLE "post" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_id" uuid NOT NULL,
	"post_title_id" uuid NOT NULL,
	"establishment" integer NOT NULL,
	"management_level" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "post_management_level_known" CHECK ("post"."management_level" in ('CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT')),
	CONSTRAINT "post_period" CHECK ("post"."valid_until" is null or "post"."valid_until" > "post"."valid_from"),
	CONSTRAINT "post_establishment_positive" CHECK ("post"."establishment" > 0)
);
--> statement-breakpoint
CREATE TABLE "post_title" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"english_name" text NOT NULL,
	"folded_name" text collate "C" NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"rank" integer NOT NULL,
	"is_leadership" boolean NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "post_title_code" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "unit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"setting" text,
	"bloc" text,
	"name" text NOT NULL,
	"folded_name" text collate "C" NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"province_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"source_document_id" uuid,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "unit_code" UNIQUE("code"),
	CONSTRAINT "unit_kind_known" CHECK ("unit"."kind" in ('PROVINCE_COMMITTEE', 'DISTRICT_COMMITTEE', 'BLOC_COMMITTEE', 'GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL', 'SECTIONAL_COMMITTEE', 'SUBORDINATE_CELL', 'PARTY_GROUP', 'PARTY_CIVIL_AFFAIRS_COMMITTEE', 'PARTY_DELEGATION', 'PARTY_AGENCY', 'PEOPLES_COUNCIL', 'PEOPLES_COMMITTEE', 'STATE_AGENCY', 'PUBLIC_SERVICE_UNIT', 'FATHERLAND_FRONT', 'MASS_ORGANISATION')),
	CONSTRAINT "unit_setting_known" CHECK ("unit"."setting" in ('COMMUNE', 'WARD', 'TOWNSHIP', 'AGENCY', 'SCHOOL', 'HEALTH_STATION', 'VILLAGE', 'MILITARY', 'POLICE', 'ENTERPRISE')),
	CONSTRAINT "unit_bloc_known" CHECK ("unit"."bloc" in ('PARTY', 'FRONT_AND_MASS', 'GOVERNMENT')),
	CONSTRAINT "unit_period" CHECK ("unit"."valid_until" is null or "unit"."valid_until" > "unit"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "unit_closure" (
	"ancestor_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"depth" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unit_lineage" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_unit_id" uuid,
	"to_unit_id" uuid,
	"operation" text NOT NULL,
	"effective_on" date NOT NULL,
	"decision_document_id" uuid,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "unit_lineage_operation_known" CHECK ("unit_lineage"."operation" in ('FORM', 'DISSOLVE', 'MERGE', 'SPLIT', 'TRANSFER', 'RENAME')),
	CONSTRAINT "unit_lineage_has_a_side" CHECK ("unit_lineage"."from_unit_id" is not null or "unit_lineage"."to_unit_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "unit_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_id" uuid NOT NULL,
	"target_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "unit_link_kind_known" CHECK ("unit_link"."kind" in ('PARENT', 'LEADS', 'BLOC_OF')),
	CONSTRAINT "unit_link_period" CHECK ("unit_link"."valid_until" is null or "unit_link"."valid_until" > "unit_link"."valid_from"),
	CONSTRAINT "unit_link_not_itself" CHECK ("unit_link"."unit_id" <> "unit_link"."target_id")
);
--> statement-breakpoint
CREATE TABLE "unit_name" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_id" uuid NOT NULL,
	"name" text NOT NULL,
	"folded_name" text collate "C" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "unit_name_period" CHECK ("unit_name"."valid_until" is null or "unit_name"."valid_until" > "unit_name"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "body" ADD CONSTRAINT "body_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post" ADD CONSTRAINT "post_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post" ADD CONSTRAINT "post_post_title_id_post_title_id_fk" FOREIGN KEY ("post_title_id") REFERENCES "public"."post_title"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_source_document_id_document_id_fk" FOREIGN KEY ("source_document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_lineage" ADD CONSTRAINT "unit_lineage_from_unit_id_unit_id_fk" FOREIGN KEY ("from_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_lineage" ADD CONSTRAINT "unit_lineage_to_unit_id_unit_id_fk" FOREIGN KEY ("to_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_lineage" ADD CONSTRAINT "unit_lineage_decision_document_id_document_id_fk" FOREIGN KEY ("decision_document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_link" ADD CONSTRAINT "unit_link_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_link" ADD CONSTRAINT "unit_link_target_id_unit_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_name" ADD CONSTRAINT "unit_name_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "body_unit" ON "body" USING btree ("unit_id","id");--> statement-breakpoint
CREATE INDEX "post_unit" ON "post" USING btree ("unit_id","id");--> statement-breakpoint
CREATE INDEX "post_post_title" ON "post" USING btree ("post_title_id","id");--> statement-breakpoint
CREATE INDEX "unit_sort" ON "unit" USING btree ("sort_key","id");--> statement-breakpoint
CREATE INDEX "unit_kind_sort" ON "unit" USING btree ("kind","sort_key","id");--> statement-breakpoint
CREATE INDEX "unit_closure_ancestor" ON "unit_closure" USING btree ("ancestor_id","unit_id");--> statement-breakpoint
CREATE INDEX "unit_closure_unit" ON "unit_closure" USING btree ("unit_id","ancestor_id");--> statement-breakpoint
CREATE INDEX "unit_lineage_from" ON "unit_lineage" USING btree ("from_unit_id");--> statement-breakpoint
CREATE INDEX "unit_lineage_to" ON "unit_lineage" USING btree ("to_unit_id");--> statement-breakpoint
CREATE INDEX "unit_link_unit" ON "unit_link" USING btree ("unit_id","kind");--> statement-breakpoint
CREATE INDEX "unit_link_target" ON "unit_link" USING btree ("target_id","kind");--> statement-breakpoint
CREATE INDEX "unit_name_unit" ON "unit_name" USING btree ("unit_id","valid_from");
--> statement-breakpoint
CREATE INDEX "unit_folded_name_trigrams" ON "unit" USING gin ("folded_name" gin_trgm_ops);
--> statement-breakpoint
-- A unit has one parent on any day, so its parents form a chain.
ALTER TABLE "unit_link" ADD CONSTRAINT "unit_link_one_at_a_time" EXCLUDE USING gist (
  "unit_id" WITH =, "kind" WITH =, daterange("valid_from", "valid_until") WITH &&);
--> statement-breakpoint
ALTER TABLE "unit_name" ADD CONSTRAINT "unit_name_one_at_a_time" EXCLUDE USING gist (
  "unit_id" WITH =, daterange("valid_from", "valid_until") WITH &&);
--> statement-breakpoint
-- Writes anew who stands above the given units, on which days. Twenty levels are more than any organisation has; a chain that
-- comes back to its start is refused.
CREATE FUNCTION refresh_unit_closure(units uuid[]) RETURNS void LANGUAGE plpgsql AS $$
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
END $$;
--> statement-breakpoint
CREATE FUNCTION unit_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_unit_closure((
    SELECT array_agg(DISTINCT unit_id) FROM (
      SELECT id AS unit_id FROM changed
      UNION ALL SELECT below.unit_id FROM changed JOIN unit_closure AS below ON below.ancestor_id = changed.id
    ) AS touched));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION unit_link_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_unit_closure((
    SELECT array_agg(DISTINCT below.unit_id) FROM changed JOIN unit_closure AS below ON below.ancestor_id = changed.unit_id
    WHERE changed.kind = 'PARENT'));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER unit_inserted AFTER INSERT ON "unit" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION unit_changed();
--> statement-breakpoint
CREATE TRIGGER unit_updated AFTER UPDATE ON "unit" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION unit_changed();
--> statement-breakpoint
CREATE TRIGGER unit_link_inserted AFTER INSERT ON "unit_link" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION unit_link_changed();
--> statement-breakpoint
-- An update may take a link away from a unit and give it to another: both stand elsewhere afterwards.
CREATE FUNCTION unit_link_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_unit_closure((
    SELECT array_agg(DISTINCT below.unit_id)
    FROM (SELECT unit_id, kind FROM before UNION ALL SELECT unit_id, kind FROM changed) AS moved
    JOIN unit_closure AS below ON below.ancestor_id = moved.unit_id
    WHERE moved.kind = 'PARENT'));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER unit_link_updated AFTER UPDATE ON "unit_link" REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION unit_link_moved();
--> statement-breakpoint
CREATE TRIGGER unit_link_deleted AFTER DELETE ON "unit_link" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION unit_link_changed();
