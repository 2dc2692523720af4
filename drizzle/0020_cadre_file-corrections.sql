-- Why something in a file was corrected. What stood before is in the history of the corrected row; the reason itself is never changed.
CREATE TABLE "file_correction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cadre_id" uuid NOT NULL,
	"row_type" text collate "C" NOT NULL,
	"row_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"document_id" uuid NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "file_correction" ADD CONSTRAINT "file_correction_cadre_id_cadre_id_fk" FOREIGN KEY ("cadre_id") REFERENCES "public"."cadre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_correction" ADD CONSTRAINT "file_correction_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "file_correction_cadre" ON "file_correction" USING btree ("cadre_id","id");
--> statement-breakpoint
SELECT give_history('file_correction', 'id');
--> statement-breakpoint
CREATE TRIGGER file_correction_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON file_correction FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
