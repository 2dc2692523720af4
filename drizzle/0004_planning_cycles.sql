CREATE TABLE "plan_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slot_id" uuid NOT NULL,
	"cadre_id" uuid NOT NULL,
	"province_id" uuid NOT NULL,
	"state" text NOT NULL,
	"readiness" text NOT NULL,
	"rank" integer,
	"source" text NOT NULL,
	"source_unit_id" uuid,
	"object_group" integer,
	"predecessor_id" uuid,
	"removal_ground" text,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_entry_state_known" CHECK ("plan_entry"."state" in ('PROPOSED', 'POLLED', 'APPRAISED', 'APPROVED', 'APPOINTED', 'REMOVED', 'CARRIED_OVER', 'EXPIRED', 'WITHDRAWN')),
	CONSTRAINT "plan_entry_readiness_known" CHECK ("plan_entry"."readiness" in ('READY_NOW', 'READY_NEXT_TERM', 'LONG_TERM')),
	CONSTRAINT "plan_entry_source_known" CHECK ("plan_entry"."source" in ('ON_SITE', 'EXTERNAL')),
	CONSTRAINT "plan_entry_removal_ground_known" CHECK ("plan_entry"."removal_ground" in ('OVER_AGE', 'DISCIPLINE', 'STANDARD_NOT_MET', 'LOW_CONFIDENCE', 'OWN_REQUEST', 'LEFT')),
	CONSTRAINT "plan_entry_removal_has_ground" CHECK (("plan_entry"."state" = 'REMOVED') = ("plan_entry"."removal_ground" is not null)),
	CONSTRAINT "plan_entry_object_group" CHECK ("plan_entry"."object_group" in (1, 2)),
	CONSTRAINT "plan_entry_period" CHECK ("plan_entry"."valid_until" is null or "plan_entry"."valid_until" > "plan_entry"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "plan_slot" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cycle_id" uuid NOT NULL,
	"post_id" uuid,
	"body_id" uuid,
	"required_min" integer NOT NULL,
	"required_max" integer,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_slot_post_once" UNIQUE("cycle_id","post_id"),
	CONSTRAINT "plan_slot_body_once" UNIQUE("cycle_id","body_id"),
	CONSTRAINT "plan_slot_post_or_body" CHECK (num_nonnulls("plan_slot"."post_id", "plan_slot"."body_id") = 1),
	CONSTRAINT "plan_slot_limits" CHECK ("plan_slot"."required_min" >= 0 and ("plan_slot"."required_max" is null or "plan_slot"."required_max" >= "plan_slot"."required_min"))
);
--> statement-breakpoint
CREATE TABLE "planning_cycle" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"state" text NOT NULL,
	"opened_on" date NOT NULL,
	"decided_on" date,
	"age_reference_on" date,
	"document_id" uuid,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "planning_cycle_purpose_known" CHECK ("planning_cycle"."purpose" in ('REVIEW', 'BUILD', 'ORIENT')),
	CONSTRAINT "planning_cycle_state_known" CHECK ("planning_cycle"."state" in ('DRAFT', 'NOMINATING', 'POLLING', 'APPRAISING', 'SUBMITTED', 'RETURNED', 'NOTED', 'APPROVED', 'CONFIRMED', 'UNDER_REVIEW', 'CLOSED')),
	CONSTRAINT "planning_cycle_orientation_is_not_approved" CHECK ("planning_cycle"."purpose" <> 'ORIENT' or ("planning_cycle"."decided_on" is null and "planning_cycle"."state" not in ('APPROVED', 'CONFIRMED')))
);
--> statement-breakpoint
CREATE TABLE "planning_term" (
	"id" uuid PRIMARY KEY NOT NULL,
	"system" text NOT NULL,
	"code" text collate "C" NOT NULL,
	"ordinal" integer,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "planning_term_code" UNIQUE("system","code"),
	CONSTRAINT "planning_term_system_known" CHECK ("planning_term"."system" in ('PARTY', 'STATE')),
	CONSTRAINT "planning_term_period" CHECK ("planning_term"."valid_until" is null or "planning_term"."valid_until" > "planning_term"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "unit_term" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"ordinal" integer,
	"congress_on" date,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "unit_term_once" UNIQUE("unit_id","term_id")
);
--> statement-breakpoint
ALTER TABLE "plan_entry" ADD CONSTRAINT "plan_entry_slot_id_plan_slot_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."plan_slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_entry" ADD CONSTRAINT "plan_entry_cadre_id_cadre_id_fk" FOREIGN KEY ("cadre_id") REFERENCES "public"."cadre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_entry" ADD CONSTRAINT "plan_entry_source_unit_id_unit_id_fk" FOREIGN KEY ("source_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_entry" ADD CONSTRAINT "plan_entry_predecessor_id_plan_entry_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."plan_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_slot" ADD CONSTRAINT "plan_slot_cycle_id_planning_cycle_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."planning_cycle"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_slot" ADD CONSTRAINT "plan_slot_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_slot" ADD CONSTRAINT "plan_slot_body_id_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."body"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planning_cycle" ADD CONSTRAINT "planning_cycle_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planning_cycle" ADD CONSTRAINT "planning_cycle_term_id_planning_term_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."planning_term"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planning_cycle" ADD CONSTRAINT "planning_cycle_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_term" ADD CONSTRAINT "unit_term_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_term" ADD CONSTRAINT "unit_term_term_id_planning_term_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."planning_term"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_entry_slot" ON "plan_entry" USING btree ("slot_id","rank","id");--> statement-breakpoint
CREATE INDEX "plan_entry_cadre" ON "plan_entry" USING btree ("cadre_id","id");--> statement-breakpoint
CREATE INDEX "plan_slot_post" ON "plan_slot" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "plan_slot_body" ON "plan_slot" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "planning_cycle_unit" ON "planning_cycle" USING btree ("unit_id","term_id");--> statement-breakpoint
CREATE INDEX "planning_cycle_term" ON "planning_cycle" USING btree ("term_id","purpose");
--> statement-breakpoint
-- A person stands once on a slot among the entries that are alive.
CREATE UNIQUE INDEX "plan_entry_live_once" ON "plan_entry" ("slot_id", "cadre_id") WHERE state NOT IN ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER');
