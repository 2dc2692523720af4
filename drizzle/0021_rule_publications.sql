-- Changes of the law that are published in this database, on top of the rulebook that the package brings. Applied in the order of revisions.
CREATE TABLE "rule_publication" (
	"id" uuid PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"kind" text NOT NULL,
	"series_key" text collate "C" NOT NULL,
	"version" json,
	"rule_code" text collate "C",
	"ended_code" text collate "C",
	"effective_on" date NOT NULL,
	"document_id" uuid NOT NULL,
	"clause" text NOT NULL,
	"note" text,
	"english_note" text,
	"published_on" date NOT NULL,
	"published_by" text NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rule_publication_revision" UNIQUE("revision"),
	CONSTRAINT "rule_publication_rule" UNIQUE("rule_code"),
	CONSTRAINT "rule_publication_kind_known" CHECK ("rule_publication"."kind" in ('ADD', 'REPLACE', 'REPEAL')),
	CONSTRAINT "rule_publication_revision_counts" CHECK ("rule_publication"."revision" > 0),
	CONSTRAINT "rule_publication_version_with_code" CHECK (("rule_publication"."kind" = 'REPEAL') = ("rule_publication"."version" is null) and ("rule_publication"."kind" = 'REPEAL') = ("rule_publication"."rule_code" is null)),
	CONSTRAINT "rule_publication_ends_another" CHECK (("rule_publication"."kind" = 'ADD') = ("rule_publication"."ended_code" is null)),
	CONSTRAINT "rule_publication_note_in_both" CHECK (num_nonnulls("rule_publication"."note", "rule_publication"."english_note") in (0, 2))
);
--> statement-breakpoint
ALTER TABLE "rule_publication" ADD CONSTRAINT "rule_publication_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rule_publication_series" ON "rule_publication" USING btree ("series_key","revision");--> statement-breakpoint
CREATE INDEX "rule_publication_ended" ON "rule_publication" USING btree ("ended_code");
--> statement-breakpoint
SELECT give_history('rule_publication', 'id');
--> statement-breakpoint
-- What was published was judged by: it is ended by another publication, and never changed or taken back.
CREATE TRIGGER rule_publication_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_publication FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
