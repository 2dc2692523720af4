CREATE TABLE "cadre" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"full_name" text NOT NULL,
	"folded_name" text collate "C" NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"gender" text NOT NULL,
	"birth_date" text,
	"ethnicity" text,
	"home_place" text,
	"province_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cadre_code" UNIQUE("code"),
	CONSTRAINT "cadre_gender_known" CHECK ("cadre"."gender" in ('FEMALE', 'MALE')),
	CONSTRAINT "cadre_birth_date_form" CHECK ("cadre"."birth_date" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$')
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cadre_id" uuid NOT NULL,
	"status" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "membership_status_known" CHECK ("membership"."status" in ('PROBATIONARY', 'OFFICIAL')),
	CONSTRAINT "membership_period" CHECK ("membership"."valid_until" is null or "membership"."valid_until" > "membership"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "qualification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cadre_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"level" text NOT NULL,
	"field" text,
	"institution" text,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "qualification_kind_known" CHECK ("qualification"."kind" in ('POLITICAL_THEORY', 'PROFESSIONAL', 'STATE_MANAGEMENT', 'DEFENCE_SECURITY', 'FOREIGN_LANGUAGE', 'ETHNIC_LANGUAGE', 'INFORMATION_TECHNOLOGY')),
	CONSTRAINT "qualification_level_known" CHECK ("qualification"."level" in ('THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_1', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_4', 'BASIC', 'INDEPENDENT', 'PROFICIENT')),
	CONSTRAINT "qualification_period" CHECK ("qualification"."valid_until" is null or "qualification"."valid_until" > "qualification"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "tenure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cadre_id" uuid NOT NULL,
	"post_id" uuid,
	"body_id" uuid,
	"kind" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"decision_number" text NOT NULL,
	"decided_on" date NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenure_kind_known" CHECK ("tenure"."kind" in ('APPOINTED', 'ELECTED', 'DESIGNATED', 'CONCURRENT', 'ACTING')),
	CONSTRAINT "tenure_period" CHECK ("tenure"."valid_until" is null or "tenure"."valid_until" > "tenure"."valid_from"),
	CONSTRAINT "tenure_post_or_body" CHECK (num_nonnulls("tenure"."post_id", "tenure"."body_id") = 1),
	CONSTRAINT "tenure_decided_before" CHECK ("tenure"."decided_on" <= "tenure"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "cadre" ADD CONSTRAINT "cadre_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_cadre_id_cadre_id_fk" FOREIGN KEY ("cadre_id") REFERENCES "public"."cadre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "qualification" ADD CONSTRAINT "qualification_cadre_id_cadre_id_fk" FOREIGN KEY ("cadre_id") REFERENCES "public"."cadre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_cadre_id_cadre_id_fk" FOREIGN KEY ("cadre_id") REFERENCES "public"."cadre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_body_id_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."body"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cadre_sort" ON "cadre" USING btree ("sort_key","id");--> statement-breakpoint
CREATE INDEX "cadre_unit_sort" ON "cadre" USING btree ("unit_id","sort_key","id");--> statement-breakpoint
CREATE INDEX "membership_cadre" ON "membership" USING btree ("cadre_id","valid_from");--> statement-breakpoint
CREATE INDEX "qualification_cadre" ON "qualification" USING btree ("cadre_id","kind");--> statement-breakpoint
CREATE INDEX "tenure_cadre" ON "tenure" USING btree ("cadre_id","valid_from");--> statement-breakpoint
CREATE INDEX "tenure_post" ON "tenure" USING btree ("post_id","valid_from");--> statement-breakpoint
CREATE INDEX "tenure_body" ON "tenure" USING btree ("body_id","valid_from");
--> statement-breakpoint
CREATE INDEX "cadre_folded_name_trigrams" ON "cadre" USING gin ("folded_name" gin_trgm_ops);
--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_one_status_at_a_time" EXCLUDE USING gist (
  "cadre_id" WITH =, daterange("valid_from", "valid_until") WITH &&);
--> statement-breakpoint
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_of_post_once_at_a_time" EXCLUDE USING gist (
  "cadre_id" WITH =, "post_id" WITH =, daterange("valid_from", "valid_until") WITH &&);
--> statement-breakpoint
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_of_body_once_at_a_time" EXCLUDE USING gist (
  "cadre_id" WITH =, "body_id" WITH =, daterange("valid_from", "valid_until") WITH &&);
--> statement-breakpoint
-- No day has more holders of a post than its establishment, acting ones aside, nor more members of a body than its seats.
CREATE FUNCTION tenure_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM (
      SELECT sum(step.change) OVER (PARTITION BY step.place ORDER BY step.day, step.change) AS holders, step.places
      FROM (
        SELECT tenure.post_id AS place, post.establishment AS places, event.day, event.change
        FROM tenure JOIN post ON post.id = tenure.post_id
        CROSS JOIN LATERAL (VALUES (tenure.valid_from, 1), (tenure.valid_until, -1)) AS event (day, change)
        WHERE tenure.post_id IN (SELECT post_id FROM changed) AND tenure.kind <> 'ACTING'
        UNION ALL
        SELECT tenure.body_id, body.seats, event.day, event.change
        FROM tenure JOIN body ON body.id = tenure.body_id
        CROSS JOIN LATERAL (VALUES (tenure.valid_from, 1), (tenure.valid_until, -1)) AS event (day, change)
        WHERE tenure.body_id IN (SELECT body_id FROM changed)
      ) AS step
      WHERE step.day IS NOT NULL
    ) AS running
    WHERE running.holders > running.places
  ) THEN
    RAISE EXCEPTION 'a post or body would have more holders than places' USING ERRCODE = 'check_violation', CONSTRAINT = 'tenure_within_places';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER tenure_inserted AFTER INSERT ON "tenure" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tenure_changed();
--> statement-breakpoint
CREATE TRIGGER tenure_updated AFTER UPDATE ON "tenure" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tenure_changed();
