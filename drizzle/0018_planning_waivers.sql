-- Leave from rules that was given to people, posts and cycles. Ended, never deleted: history keeps what was believed before.
CREATE TABLE "waiver" (
	"id" uuid PRIMARY KEY NOT NULL,
	"series_key" text collate "C" NOT NULL,
	"rule_code" text collate "C",
	"cadre_id" uuid,
	"post_id" uuid,
	"cycle_id" uuid,
	"reason" text NOT NULL,
	"english_reason" text NOT NULL,
	"authority" text NOT NULL,
	"level" text NOT NULL,
	"document_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"revocation_reason" text,
	"english_revocation_reason" text,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "waiver_period" CHECK ("waiver"."valid_until" is null or "waiver"."valid_until" > "waiver"."valid_from"),
	CONSTRAINT "waiver_level_known" CHECK ("waiver"."level" in ('CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT')),
	CONSTRAINT "waiver_for_somebody" CHECK (num_nonnulls("waiver"."post_id", "waiver"."cycle_id") > 0),
	CONSTRAINT "waiver_revoked_with_reason" CHECK (num_nonnulls("waiver"."revocation_reason", "waiver"."english_revocation_reason") in (0, 2) and ("waiver"."revocation_reason" is null or "waiver"."valid_until" is not null))
);
--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_cadre_id_cadre_id_fk" FOREIGN KEY ("cadre_id") REFERENCES "public"."cadre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_cycle_id_planning_cycle_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."planning_cycle"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "waiver_order" ON "waiver" USING btree ("valid_from","id");--> statement-breakpoint
CREATE INDEX "waiver_cadre" ON "waiver" USING btree ("cadre_id");--> statement-breakpoint
CREATE INDEX "waiver_post" ON "waiver" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "waiver_cycle" ON "waiver" USING btree ("cycle_id");
--> statement-breakpoint
SELECT give_history('waiver', 'id');
