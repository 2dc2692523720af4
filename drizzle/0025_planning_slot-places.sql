ALTER TABLE "plan_slot" ADD COLUMN "unit_id" uuid;
--> statement-breakpoint
ALTER TABLE "plan_slot" ADD COLUMN "management_level" text;
--> statement-breakpoint
ALTER TABLE "plan_slot_history" ADD COLUMN "unit_id" uuid;
--> statement-breakpoint
ALTER TABLE "plan_slot_history" ADD COLUMN "management_level" text;
--> statement-breakpoint
-- Nothing becomes known by this: the rows stay as they were recorded.
ALTER TABLE "plan_slot" DISABLE TRIGGER "plan_slot_history_kept";
--> statement-breakpoint
UPDATE "plan_slot" AS slot SET "unit_id" = post."unit_id", "management_level" = post."management_level" FROM "post" WHERE post."id" = slot."post_id";
--> statement-breakpoint
UPDATE "plan_slot" AS slot SET "unit_id" = body."unit_id", "management_level" = body."management_level" FROM "body" WHERE body."id" = slot."body_id";
--> statement-breakpoint
UPDATE "plan_slot_history" AS slot SET "unit_id" = post."unit_id", "management_level" = post."management_level" FROM "post" WHERE post."id" = slot."post_id";
--> statement-breakpoint
UPDATE "plan_slot_history" AS slot SET "unit_id" = body."unit_id", "management_level" = body."management_level" FROM "body" WHERE body."id" = slot."body_id";
--> statement-breakpoint
-- Of a slot that is gone, the post or body may be gone as well.
UPDATE "plan_slot_history" AS slot SET "unit_id" = gone."unit_id", "management_level" = gone."management_level" FROM "post_history" AS gone
WHERE slot."unit_id" IS NULL AND gone."id" = slot."post_id";
--> statement-breakpoint
UPDATE "plan_slot_history" AS slot SET "unit_id" = gone."unit_id", "management_level" = gone."management_level" FROM "body_history" AS gone
WHERE slot."unit_id" IS NULL AND gone."id" = slot."body_id";
--> statement-breakpoint
ALTER TABLE "plan_slot" ENABLE TRIGGER "plan_slot_history_kept";
--> statement-breakpoint
ALTER TABLE "plan_slot" ALTER COLUMN "unit_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "plan_slot" ALTER COLUMN "management_level" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "plan_slot_history" ALTER COLUMN "unit_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "plan_slot_history" ALTER COLUMN "management_level" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "plan_slot" ADD CONSTRAINT "plan_slot_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "plan_slot_unit" ON "plan_slot" USING btree ("unit_id");
--> statement-breakpoint
-- A slot stands where its post or body stands, whatever is written into it. The lock lets nobody move the post or body between this and
-- the end of the transaction: who moves it afterwards finds the slot.
CREATE FUNCTION place_slot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Columns that are never NULL are checked before anything else is, and would be blamed.
  IF num_nonnulls(NEW.post_id, NEW.body_id) <> 1 THEN
    RAISE EXCEPTION 'a slot is for a post or a body' USING ERRCODE = 'check_violation', CONSTRAINT = 'plan_slot_post_or_body';
  ELSIF NEW.post_id IS NOT NULL THEN
    SELECT unit_id, management_level INTO NEW.unit_id, NEW.management_level FROM post WHERE id = NEW.post_id FOR SHARE;
  ELSE
    SELECT unit_id, management_level INTO NEW.unit_id, NEW.management_level FROM body WHERE id = NEW.body_id FOR SHARE;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- Not when something else of a slot changes: to lock its post then could wait for who moves the post and waits for the slot.
CREATE TRIGGER plan_slot_placed BEFORE INSERT OR UPDATE OF post_id, body_id, unit_id, management_level ON plan_slot FOR EACH ROW EXECUTE FUNCTION place_slot();
--> statement-breakpoint
CREATE FUNCTION move_slots_of_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE plan_slot SET unit_id = NEW.unit_id, management_level = NEW.management_level WHERE post_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION move_slots_of_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE plan_slot SET unit_id = NEW.unit_id, management_level = NEW.management_level WHERE body_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER post_slots_moved AFTER UPDATE ON post FOR EACH ROW
  WHEN ((OLD.unit_id, OLD.management_level) IS DISTINCT FROM (NEW.unit_id, NEW.management_level)) EXECUTE FUNCTION move_slots_of_post();
--> statement-breakpoint
CREATE TRIGGER body_slots_moved AFTER UPDATE ON body FOR EACH ROW
  WHEN ((OLD.unit_id, OLD.management_level) IS DISTINCT FROM (NEW.unit_id, NEW.management_level)) EXECUTE FUNCTION move_slots_of_body();
--> statement-breakpoint
CREATE INDEX "planning_cycle_term_unit" ON "planning_cycle" USING btree ("term_id","unit_id","id");
--> statement-breakpoint
ANALYZE "plan_slot";
