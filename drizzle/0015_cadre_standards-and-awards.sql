CREATE TABLE "award" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cadre_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"awarded_on" date NOT NULL,
	"decision_number" text NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "award_kind_known" CHECK ("award"."kind" in ('PARTY_BADGE', 'ORDER', 'MEDAL', 'TITLE', 'CERTIFICATE_OF_MERIT', 'LETTER_OF_COMMENDATION'))
);
--> statement-breakpoint
CREATE TABLE "discipline" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cadre_id" uuid NOT NULL,
	"side" text NOT NULL,
	"form" text NOT NULL,
	"decision_number" text NOT NULL,
	"decided_on" date NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "discipline_side_known" CHECK ("discipline"."side" in ('PARTY', 'STATE', 'MASS_ORGANISATION')),
	CONSTRAINT "discipline_form_known" CHECK ("discipline"."form" in ('REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION')),
	CONSTRAINT "discipline_period" CHECK ("discipline"."valid_until" is null or "discipline"."valid_until" > "discipline"."valid_from"),
	CONSTRAINT "discipline_decided_before" CHECK ("discipline"."decided_on" <= "discipline"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "post_standard" (
	"id" uuid PRIMARY KEY NOT NULL,
	"province_id" uuid NOT NULL,
	"post_title_id" uuid NOT NULL,
	"decision_number" text NOT NULL,
	"decided_on" date NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "post_standard_period" CHECK ("post_standard"."valid_until" is null or "post_standard"."valid_until" > "post_standard"."valid_from"),
	CONSTRAINT "post_standard_decided_before" CHECK ("post_standard"."decided_on" <= "post_standard"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "post_standard_group" (
	"id" uuid PRIMARY KEY NOT NULL,
	"standard_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"needed" integer NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "post_standard_group_place" UNIQUE("standard_id","place"),
	CONSTRAINT "post_standard_group_needed" CHECK ("post_standard_group"."place" > 0 and "post_standard_group"."needed" > 0)
);
--> statement-breakpoint
CREATE TABLE "post_standard_requirement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"group_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"kind" text NOT NULL,
	"level" text,
	"field" text,
	"months" integer,
	"post_title_id" uuid,
	"clause" text,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "post_standard_requirement_place" UNIQUE("group_id","place"),
	CONSTRAINT "post_standard_requirement_kind_known" CHECK ("post_standard_requirement"."kind" in ('POLITICAL_THEORY', 'PROFESSIONAL', 'STATE_MANAGEMENT', 'DEFENCE_SECURITY', 'FOREIGN_LANGUAGE', 'ETHNIC_LANGUAGE', 'INFORMATION_TECHNOLOGY', 'MONTHS_IN_POSTS')),
	CONSTRAINT "post_standard_requirement_level_known" CHECK ("post_standard_requirement"."level" in ('THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_1', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_4', 'BASIC', 'INDEPENDENT', 'PROFICIENT')),
	CONSTRAINT "post_standard_requirement_form" CHECK (case when "post_standard_requirement"."kind" = 'MONTHS_IN_POSTS'
        then "post_standard_requirement"."level" is null and "post_standard_requirement"."field" is null and "post_standard_requirement"."months" > 0 and "post_standard_requirement"."post_title_id" is not null
        else "post_standard_requirement"."level" is not null and "post_standard_requirement"."months" is null and "post_standard_requirement"."post_title_id" is null end)
);
--> statement-breakpoint
ALTER TABLE "award" ADD CONSTRAINT "award_cadre_id_cadre_id_fk" FOREIGN KEY ("cadre_id") REFERENCES "public"."cadre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discipline" ADD CONSTRAINT "discipline_cadre_id_cadre_id_fk" FOREIGN KEY ("cadre_id") REFERENCES "public"."cadre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_standard" ADD CONSTRAINT "post_standard_province_id_unit_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_standard" ADD CONSTRAINT "post_standard_post_title_id_post_title_id_fk" FOREIGN KEY ("post_title_id") REFERENCES "public"."post_title"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_standard_group" ADD CONSTRAINT "post_standard_group_standard_id_post_standard_id_fk" FOREIGN KEY ("standard_id") REFERENCES "public"."post_standard"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_standard_requirement" ADD CONSTRAINT "post_standard_requirement_group_id_post_standard_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."post_standard_group"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_standard_requirement" ADD CONSTRAINT "post_standard_requirement_post_title_id_post_title_id_fk" FOREIGN KEY ("post_title_id") REFERENCES "public"."post_title"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "award_order" ON "award" USING btree ("awarded_on","id");--> statement-breakpoint
CREATE INDEX "award_cadre" ON "award" USING btree ("cadre_id","awarded_on");--> statement-breakpoint
CREATE INDEX "discipline_order" ON "discipline" USING btree ("valid_from","id");--> statement-breakpoint
CREATE INDEX "discipline_cadre" ON "discipline" USING btree ("cadre_id","valid_from");--> statement-breakpoint
CREATE INDEX "post_standard_order" ON "post_standard" USING btree ("valid_from","id");--> statement-breakpoint
CREATE INDEX "post_standard_title" ON "post_standard" USING btree ("post_title_id","province_id","valid_from");--> statement-breakpoint
CREATE INDEX "post_standard_requirement_kind" ON "post_standard_requirement" USING btree ("kind","group_id");
--> statement-breakpoint
ALTER TABLE "post_standard" ADD CONSTRAINT "post_standard_one_at_a_time" EXCLUDE USING gist (
  "province_id" WITH =, "post_title_id" WITH =, daterange("valid_from", "valid_until") WITH &&);
--> statement-breakpoint
SELECT give_history(base, 'id')
FROM unnest(ARRAY['award', 'discipline', 'post_standard', 'post_standard_group', 'post_standard_requirement']) AS base;
