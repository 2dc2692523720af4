-- The grade of a person for a year. Corrected in place: the history keeps what was believed before.
CREATE TABLE "evaluation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cadre_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"subject" text NOT NULL,
	"grade" text NOT NULL,
	"scheme_code" text collate "C" NOT NULL,
	"unit_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"decided_on" date NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evaluation_once" UNIQUE("cadre_id","subject","year"),
	CONSTRAINT "evaluation_subject_known" CHECK ("evaluation"."subject" in ('PARTY_MEMBER', 'CIVIL_SERVANT')),
	CONSTRAINT "evaluation_grade_known" CHECK ("evaluation"."grade" in ('CLEAN_AND_STRONG', 'EXCELLENT', 'GOOD', 'COMPLETED', 'WEAK', 'NOT_COMPLETED')),
	CONSTRAINT "evaluation_decided_in_time" CHECK ("evaluation"."decided_on" >= make_date("evaluation"."year", 1, 1))
);
--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_cadre_id_cadre_id_fk" FOREIGN KEY ("cadre_id") REFERENCES "public"."cadre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evaluation_order" ON "evaluation" USING btree ("year","id");
--> statement-breakpoint
SELECT give_history('evaluation', 'id');
