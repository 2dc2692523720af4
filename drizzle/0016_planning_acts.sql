-- What is done to plans and to the people in them, and what their appraisal found; acts are added and never changed.
CREATE TABLE "plan_act" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cycle_id" uuid NOT NULL,
	"act" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"level" text NOT NULL,
	"acted_on" date NOT NULL,
	"document_id" uuid,
	"reason" text,
	"freeze" jsonb,
	CONSTRAINT "plan_act_act_known" CHECK ("plan_act"."act" in ('NOMINATE', 'POLL', 'APPRAISE', 'SUBMIT', 'APPROVE', 'CONFIRM', 'RETURN', 'NOTE', 'REVIEW', 'CLOSE')),
	CONSTRAINT "plan_act_from_state_known" CHECK ("plan_act"."from_state" in ('DRAFT', 'NOMINATING', 'POLLING', 'APPRAISING', 'SUBMITTED', 'RETURNED', 'NOTED', 'APPROVED', 'CONFIRMED', 'UNDER_REVIEW', 'CLOSED')),
	CONSTRAINT "plan_act_to_state_known" CHECK ("plan_act"."to_state" in ('DRAFT', 'NOMINATING', 'POLLING', 'APPRAISING', 'SUBMITTED', 'RETURNED', 'NOTED', 'APPROVED', 'CONFIRMED', 'UNDER_REVIEW', 'CLOSED')),
	CONSTRAINT "plan_act_level_known" CHECK ("plan_act"."level" in ('CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'))
);
--> statement-breakpoint
CREATE TABLE "plan_entry_act" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"act" text NOT NULL,
	"acted_on" date NOT NULL,
	"reason" text,
	"ground" text,
	"evidence" text,
	"document_id" uuid,
	CONSTRAINT "plan_entry_act_act_known" CHECK ("plan_entry_act"."act" in ('KEEP', 'ADD', 'REMOVE')),
	CONSTRAINT "plan_entry_act_ground_known" CHECK ("plan_entry_act"."ground" in ('OVER_AGE', 'DISCIPLINE', 'STANDARD_NOT_MET', 'LOW_CONFIDENCE', 'OWN_REQUEST', 'LEFT')),
	CONSTRAINT "plan_entry_act_evidence_known" CHECK ("plan_entry_act"."evidence" in ('PERSONNEL_FILE', 'DISCIPLINE_DECISION', 'STANDARD_CONCLUSION', 'VOTE_MINUTES', 'OWN_APPLICATION', 'DEPARTURE_RECORD')),
	CONSTRAINT "plan_entry_act_removal_is_proven" CHECK (("plan_entry_act"."act" = 'REMOVE') = ("plan_entry_act"."ground" is not null) and num_nonnulls("plan_entry_act"."ground", "plan_entry_act"."evidence", "plan_entry_act"."document_id") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "plan_finding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cycle_id" uuid NOT NULL,
	"cadre_id" uuid NOT NULL,
	"is_proposed" boolean,
	"is_political_standard_denied" boolean,
	"fault" text,
	"found_on" date NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_finding_once" UNIQUE("cycle_id","cadre_id"),
	CONSTRAINT "plan_finding_fault_known" CHECK ("plan_finding"."fault" in ('NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'))
);
--> statement-breakpoint
ALTER TABLE "plan_slot" ADD COLUMN "rule_code" text collate "C";
--> statement-breakpoint
ALTER TABLE "plan_slot" ADD COLUMN "working" text;
--> statement-breakpoint
ALTER TABLE "plan_act" ADD CONSTRAINT "plan_act_cycle_id_planning_cycle_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."planning_cycle"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plan_act" ADD CONSTRAINT "plan_act_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plan_entry_act" ADD CONSTRAINT "plan_entry_act_entry_id_plan_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."plan_entry"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plan_entry_act" ADD CONSTRAINT "plan_entry_act_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plan_finding" ADD CONSTRAINT "plan_finding_cycle_id_planning_cycle_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."planning_cycle"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plan_finding" ADD CONSTRAINT "plan_finding_cadre_id_cadre_id_fk" FOREIGN KEY ("cadre_id") REFERENCES "public"."cadre"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "plan_act_cycle" ON "plan_act" USING btree ("cycle_id","acted_on","id");
--> statement-breakpoint
CREATE INDEX "plan_entry_act_entry" ON "plan_entry_act" USING btree ("entry_id","acted_on","id");
--> statement-breakpoint
ALTER TABLE "plan_slot_history" ADD COLUMN "rule_code" text collate "C";
--> statement-breakpoint
ALTER TABLE "plan_slot_history" ADD COLUMN "working" text;
--> statement-breakpoint
SELECT give_history('plan_finding', 'id');
--> statement-breakpoint
CREATE TRIGGER plan_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON plan_act FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER plan_entry_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON plan_entry_act FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
