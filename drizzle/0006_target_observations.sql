CREATE TABLE "indicator" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"english_name" text NOT NULL,
	"folded_name" text collate "C" NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"counted_unit" text NOT NULL,
	"direction" text NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "indicator_code" UNIQUE("code"),
	CONSTRAINT "indicator_counted_unit_known" CHECK ("indicator"."counted_unit" in ('ORGANISATIONS', 'UNITS', 'PEOPLE', 'ATTENDANCES', 'MEETINGS', 'DOCUMENTS', 'OPINIONS', 'COLLECTIVES_AND_PEOPLE', 'YEARS', 'STEPS')),
	CONSTRAINT "indicator_direction_known" CHECK ("indicator"."direction" in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL'))
);
--> statement-breakpoint
CREATE TABLE "observation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"indicator_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"target_id" uuid,
	"as_of" text,
	"count" bigint,
	"population" bigint,
	"printed_percent" text,
	"printed_relation" text,
	"known_others" bigint,
	"bound" text NOT NULL,
	"state" text NOT NULL,
	"note" text,
	"note_english" text,
	"source_document_id" uuid,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "observation_bound_known" CHECK ("observation"."bound" in ('EXACT', 'AT_LEAST', 'AT_MOST')),
	CONSTRAINT "observation_state_known" CHECK ("observation"."state" in ('PROVISIONAL', 'FINAL')),
	CONSTRAINT "observation_printed_relation_known" CHECK ("observation"."printed_relation" in ('OF_TARGET', 'OF_TOTAL')),
	CONSTRAINT "observation_as_of_form" CHECK ("observation"."as_of" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "observation_printed" CHECK (("observation"."printed_percent" is null) = ("observation"."printed_relation" is null)),
	CONSTRAINT "observation_printed_form" CHECK ("observation"."printed_percent" ~ '^[0-9]+(\.[0-9]+)?$'),
	CONSTRAINT "observation_counts" CHECK ("observation"."count" >= 0 and "observation"."population" >= 0 and "observation"."known_others" >= 0)
);
--> statement-breakpoint
CREATE TABLE "observation_part" (
	"id" uuid PRIMARY KEY NOT NULL,
	"whole_id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"is_complement" boolean NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "observation_part_once" UNIQUE("whole_id","part_id")
);
--> statement-breakpoint
CREATE TABLE "target" (
	"id" uuid PRIMARY KEY NOT NULL,
	"indicator_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"period_from" date NOT NULL,
	"period_until" date NOT NULL,
	"numerator" bigint,
	"denominator" bigint NOT NULL,
	"is_share" boolean NOT NULL,
	"population" integer,
	"due_on" date,
	"source_document_id" uuid,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "target_denominator_positive" CHECK ("target"."denominator" > 0),
	CONSTRAINT "target_period" CHECK ("target"."period_until" is null or "target"."period_until" > "target"."period_from")
);
--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_target_id_target_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."target"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_source_document_id_document_id_fk" FOREIGN KEY ("source_document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation_part" ADD CONSTRAINT "observation_part_whole_id_observation_id_fk" FOREIGN KEY ("whole_id") REFERENCES "public"."observation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation_part" ADD CONSTRAINT "observation_part_part_id_observation_id_fk" FOREIGN KEY ("part_id") REFERENCES "public"."observation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_source_document_id_document_id_fk" FOREIGN KEY ("source_document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "observation_unit" ON "observation" USING btree ("unit_id","indicator_id");--> statement-breakpoint
CREATE INDEX "observation_indicator" ON "observation" USING btree ("indicator_id","as_of");--> statement-breakpoint
CREATE INDEX "observation_target" ON "observation" USING btree ("target_id");--> statement-breakpoint
CREATE INDEX "observation_part_part" ON "observation_part" USING btree ("part_id");--> statement-breakpoint
CREATE INDEX "target_unit" ON "target" USING btree ("unit_id","indicator_id");--> statement-breakpoint
CREATE INDEX "target_indicator" ON "target" USING btree ("indicator_id","period_from");