CREATE TABLE "programme" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"english_name" text NOT NULL,
	"folded_name" text collate "C" NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"level" text,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_code" UNIQUE("code"),
	CONSTRAINT "programme_kind_known" CHECK ("programme"."kind" in ('POLITICAL_THEORY', 'STATE_MANAGEMENT', 'DEFENCE_SECURITY', 'PARTY_AWARENESS', 'NEW_MEMBER_COURSE', 'POST_TRAINING', 'CURRENT_AFFAIRS_BRIEFING', 'RECTIFICATION_CLASS'))
);
--> statement-breakpoint
CREATE TABLE "programme_target_group" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"target_group" text NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_target_group_once" UNIQUE("programme_id","target_group"),
	CONSTRAINT "programme_target_group_known" CHECK ("programme_target_group"."target_group" in ('DEFENCE_GROUP_1', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_4', 'LEADERS', 'PLANNED_CADRES', 'CIVIL_SERVANTS', 'NON_MEMBERS', 'NEW_MEMBERS', 'GRASSROOTS_CADRES'))
);
--> statement-breakpoint
CREATE TABLE "training_class" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"organiser_id" uuid NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "training_class_code" UNIQUE("code"),
	CONSTRAINT "training_class_period" CHECK ("training_class"."ends_on" is null or "training_class"."ends_on" > "training_class"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "training_event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"held_on" text,
	"sessions" integer,
	"attendances" integer NOT NULL,
	"bound" text NOT NULL,
	"source_document_id" uuid,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "training_event_bound_known" CHECK ("training_event"."bound" in ('EXACT', 'AT_LEAST', 'AT_MOST')),
	CONSTRAINT "training_event_held_on_form" CHECK ("training_event"."held_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "training_event_counts" CHECK ("training_event"."attendances" >= 0 and "training_event"."sessions" > 0)
);
--> statement-breakpoint
CREATE TABLE "training_quota" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"seats" integer NOT NULL,
	"document_id" uuid,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "training_quota_once" UNIQUE("unit_id","programme_id","year"),
	CONSTRAINT "training_quota_seats" CHECK ("training_quota"."seats" >= 0)
);
--> statement-breakpoint
CREATE TABLE "training_result" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"period_from" date,
	"period_until" date,
	"people" integer NOT NULL,
	"bound" text NOT NULL,
	"quota_seats" integer,
	"source_document_id" uuid,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "training_result_bound_known" CHECK ("training_result"."bound" in ('EXACT', 'AT_LEAST', 'AT_MOST')),
	CONSTRAINT "training_result_people" CHECK ("training_result"."people" >= 0 and "training_result"."quota_seats" >= 0),
	CONSTRAINT "training_result_period" CHECK ("training_result"."period_until" is null or "training_result"."period_until" > "training_result"."period_from")
);
--> statement-breakpoint
CREATE TABLE "training_seat" (
	"id" uuid PRIMARY KEY NOT NULL,
	"quota_id" uuid NOT NULL,
	"class_id" uuid,
	"cadre_id" uuid,
	"state" text NOT NULL,
	"reason" text,
	"plan_entry_id" uuid,
	"reason_text" text,
	"enrolled_on" date,
	"finished_on" date,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "training_seat_state_known" CHECK ("training_seat"."state" in ('ALLOCATED', 'NAMED', 'ENROLLED', 'ATTENDING', 'COMPLETED', 'FAILED', 'WITHDRAWN')),
	CONSTRAINT "training_seat_reason_known" CHECK ("training_seat"."reason" in ('PLAN_ENTRY', 'STANDARD_GAP', 'OTHER')),
	CONSTRAINT "training_seat_named" CHECK (("training_seat"."state" = 'ALLOCATED') = ("training_seat"."cadre_id" is null))
);
--> statement-breakpoint
ALTER TABLE "programme_target_group" ADD CONSTRAINT "programme_target_group_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_class" ADD CONSTRAINT "training_class_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_class" ADD CONSTRAINT "training_class_organiser_id_unit_id_fk" FOREIGN KEY ("organiser_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_event" ADD CONSTRAINT "training_event_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_event" ADD CONSTRAINT "training_event_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_event" ADD CONSTRAINT "training_event_source_document_id_document_id_fk" FOREIGN KEY ("source_document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_quota" ADD CONSTRAINT "training_quota_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_quota" ADD CONSTRAINT "training_quota_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_quota" ADD CONSTRAINT "training_quota_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_result" ADD CONSTRAINT "training_result_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_result" ADD CONSTRAINT "training_result_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_result" ADD CONSTRAINT "training_result_source_document_id_document_id_fk" FOREIGN KEY ("source_document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_seat" ADD CONSTRAINT "training_seat_quota_id_training_quota_id_fk" FOREIGN KEY ("quota_id") REFERENCES "public"."training_quota"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_seat" ADD CONSTRAINT "training_seat_class_id_training_class_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."training_class"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_seat" ADD CONSTRAINT "training_seat_cadre_id_cadre_id_fk" FOREIGN KEY ("cadre_id") REFERENCES "public"."cadre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_seat" ADD CONSTRAINT "training_seat_plan_entry_id_plan_entry_id_fk" FOREIGN KEY ("plan_entry_id") REFERENCES "public"."plan_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "training_class_programme" ON "training_class" USING btree ("programme_id","starts_on");--> statement-breakpoint
CREATE INDEX "training_event_unit" ON "training_event" USING btree ("unit_id","id");--> statement-breakpoint
CREATE INDEX "training_quota_year" ON "training_quota" USING btree ("year","unit_id");--> statement-breakpoint
CREATE INDEX "training_result_unit" ON "training_result" USING btree ("unit_id","programme_id");--> statement-breakpoint
CREATE INDEX "training_seat_quota" ON "training_seat" USING btree ("quota_id","id");--> statement-breakpoint
CREATE INDEX "training_seat_class" ON "training_seat" USING btree ("class_id","id");--> statement-breakpoint
CREATE INDEX "training_seat_cadre" ON "training_seat" USING btree ("cadre_id","id");