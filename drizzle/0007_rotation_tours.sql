CREATE TABLE "rotation_tour" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cadre_id" uuid NOT NULL,
	"province_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"from_post_id" uuid NOT NULL,
	"to_post_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"started_on" date NOT NULL,
	"due_on" date NOT NULL,
	"ended_on" date,
	"decision_number" text NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rotation_tour_kind_known" CHECK ("rotation_tour"."kind" in ('ROTATION', 'REASSIGNMENT', 'SECONDMENT', 'REINFORCEMENT')),
	CONSTRAINT "rotation_tour_state_known" CHECK ("rotation_tour"."state" in ('PLANNED', 'STARTED', 'EXTENDED', 'RETURNED', 'APPOINTED_ELSEWHERE', 'CURTAILED')),
	CONSTRAINT "rotation_tour_dates" CHECK ("rotation_tour"."due_on" > "rotation_tour"."started_on" and ("rotation_tour"."ended_on" is null or "rotation_tour"."ended_on" >= "rotation_tour"."started_on")),
	CONSTRAINT "rotation_tour_ended" CHECK (("rotation_tour"."ended_on" is null) = ("rotation_tour"."state" in ('PLANNED', 'STARTED', 'EXTENDED')))
);
--> statement-breakpoint
ALTER TABLE "rotation_tour" ADD CONSTRAINT "rotation_tour_cadre_id_cadre_id_fk" FOREIGN KEY ("cadre_id") REFERENCES "public"."cadre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_tour" ADD CONSTRAINT "rotation_tour_from_post_id_post_id_fk" FOREIGN KEY ("from_post_id") REFERENCES "public"."post"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_tour" ADD CONSTRAINT "rotation_tour_to_post_id_post_id_fk" FOREIGN KEY ("to_post_id") REFERENCES "public"."post"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rotation_tour_cadre" ON "rotation_tour" USING btree ("cadre_id","started_on");--> statement-breakpoint
CREATE INDEX "rotation_tour_to" ON "rotation_tour" USING btree ("to_post_id","started_on");--> statement-breakpoint
CREATE INDEX "rotation_tour_from" ON "rotation_tour" USING btree ("from_post_id","started_on");