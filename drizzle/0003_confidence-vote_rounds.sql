CREATE TABLE "vote_invalid_reason" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"ballots" integer NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vote_invalid_reason_positive" CHECK ("vote_invalid_reason"."ballots" > 0)
);
--> statement-breakpoint
CREATE TABLE "vote_result" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"cadre_id" uuid NOT NULL,
	"post_id" uuid,
	"high" integer NOT NULL,
	"confidence" integer,
	"low" integer NOT NULL,
	"blank" integer NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vote_result_once" UNIQUE("round_id","cadre_id"),
	CONSTRAINT "vote_result_counts" CHECK ("vote_result"."high" >= 0 and "vote_result"."low" >= 0 and "vote_result"."blank" >= 0 and coalesce("vote_result"."confidence", 0) >= 0)
);
--> statement-breakpoint
CREATE TABLE "vote_round" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_id" uuid NOT NULL,
	"body_id" uuid,
	"purpose" text NOT NULL,
	"state" text NOT NULL,
	"name" text NOT NULL,
	"held_on" date,
	"members" integer,
	"summoned" integer,
	"present" integer,
	"issued" integer,
	"returned" integer,
	"valid" integer,
	"invalid" integer,
	"label" text,
	"source_document_id" uuid,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vote_round_purpose_known" CHECK ("vote_round"."purpose" in ('CONFIDENCE_BALLOT', 'VOTE_OF_CONFIDENCE', 'EXPLORATORY_BALLOT', 'REFERRAL_BALLOT')),
	CONSTRAINT "vote_round_state_known" CHECK ("vote_round"."state" in ('DRAFT', 'ROLL_FROZEN', 'OPEN', 'CLOSED', 'COUNTED', 'CERTIFIED', 'DISCLOSED', 'VOID')),
	CONSTRAINT "vote_round_accounting" CHECK ("vote_round"."present" <= "vote_round"."summoned" and "vote_round"."present" <= "vote_round"."members" and "vote_round"."summoned" <= "vote_round"."members" and "vote_round"."issued" <= "vote_round"."present" and "vote_round"."returned" <= "vote_round"."issued" and "vote_round"."valid" + "vote_round"."invalid" = "vote_round"."returned" and "vote_round"."valid" >= 0 and "vote_round"."invalid" >= 0)
);
--> statement-breakpoint
ALTER TABLE "vote_invalid_reason" ADD CONSTRAINT "vote_invalid_reason_round_id_vote_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."vote_round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_result" ADD CONSTRAINT "vote_result_round_id_vote_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."vote_round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_result" ADD CONSTRAINT "vote_result_cadre_id_cadre_id_fk" FOREIGN KEY ("cadre_id") REFERENCES "public"."cadre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_result" ADD CONSTRAINT "vote_result_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_round" ADD CONSTRAINT "vote_round_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_round" ADD CONSTRAINT "vote_round_body_id_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."body"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_round" ADD CONSTRAINT "vote_round_source_document_id_document_id_fk" FOREIGN KEY ("source_document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "vote_invalid_reason_round" ON "vote_invalid_reason" USING btree ("round_id","id");--> statement-breakpoint
CREATE INDEX "vote_result_cadre" ON "vote_result" USING btree ("cadre_id");--> statement-breakpoint
CREATE INDEX "vote_round_unit" ON "vote_round" USING btree ("unit_id","held_on");
--> statement-breakpoint
-- Every valid ballot marks a level for the person or leaves it blank.
CREATE FUNCTION vote_result_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM changed JOIN vote_round AS round ON round.id = changed.round_id
    WHERE changed.high + coalesce(changed.confidence, 0) + changed.low + changed.blank IS DISTINCT FROM round.valid
  ) THEN
    RAISE EXCEPTION 'the levels and blanks of a result do not add up to the valid ballots' USING ERRCODE = 'check_violation', CONSTRAINT = 'vote_result_adds_up';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER vote_result_inserted AFTER INSERT ON "vote_result" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION vote_result_changed();
--> statement-breakpoint
CREATE TRIGGER vote_result_updated AFTER UPDATE ON "vote_result" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION vote_result_changed();
--> statement-breakpoint
CREATE VIEW vote_share AS
SELECT result.id::text || ':' || denominator.name AS id, result.id AS result_id, result.round_id, result.cadre_id,
  denominator.name AS denominator, denominator.ordinal, denominator.base, result.high, result.confidence, result.low
FROM vote_result AS result JOIN vote_round AS round ON round.id = result.round_id
CROSS JOIN LATERAL (VALUES
  ('MEMBERS', 1, round.members), ('SUMMONED', 2, round.summoned), ('PRESENT', 3, round.present),
  ('ISSUED', 4, round.issued), ('RETURNED', 5, round.returned), ('VALID', 6, round.valid)
) AS denominator (name, ordinal, base);
