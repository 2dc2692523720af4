-- The rulebook of the package as rows. They are written by `migrate` after the chain, from the code, on every database alike.
CREATE TABLE "rule_citation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"number" text NOT NULL,
	"search_key" text collate "C" NOT NULL,
	"issued_on" text,
	"clause" text,
	CONSTRAINT "rule_citation_place" UNIQUE("version_id","place"),
	CONSTRAINT "rule_citation_issued_on_form" CHECK ("rule_citation"."issued_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$')
);
--> statement-breakpoint
CREATE TABLE "rule_parameter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"name" text collate "C" NOT NULL,
	"value" text,
	"number" bigint,
	"unit" text NOT NULL,
	"is_low_confidence" boolean NOT NULL,
	CONSTRAINT "rule_parameter_name" UNIQUE("version_id","name"),
	CONSTRAINT "rule_parameter_unit_known" CHECK ("rule_parameter"."unit" in ('PERSONS', 'POSTS', 'SEATS', 'MEMBERS', 'UNITS', 'BALLOTS', 'TERMS', 'YEARS', 'MONTHS', 'WEEKS', 'DAYS', 'WORKING_DAYS', 'HOURS', 'MINUTES', 'SESSIONS', 'PERIODS', 'LESSONS', 'STEPS', 'TIMES', 'COUNT', 'POINTS', 'PERCENT', 'SHARE', 'DATE', 'CODE', 'NONE'))
);
--> statement-breakpoint
CREATE TABLE "rule_series" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text collate "C" NOT NULL,
	"room" text NOT NULL,
	"area" text NOT NULL,
	"question" text NOT NULL,
	"english_question" text NOT NULL,
	"is_executable" boolean NOT NULL,
	"questions" jsonb NOT NULL,
	CONSTRAINT "rule_series_key" UNIQUE("key"),
	CONSTRAINT "rule_series_area_known" CHECK ("rule_series"."area" in ('PL', 'PR', 'CV', 'RO', 'TR', 'EV', 'OR', 'MG', 'IN', 'TM', 'SC', 'RT'))
);
--> statement-breakpoint
CREATE TABLE "rule_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"series_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"code" text collate "C" NOT NULL,
	"area" text NOT NULL,
	"title" text NOT NULL,
	"english_title" text NOT NULL,
	"statement" text NOT NULL,
	"english_statement" text NOT NULL,
	"in_force_from" date,
	"in_force_until" date,
	"scope" jsonb NOT NULL,
	"severity" text NOT NULL,
	"is_executable" boolean NOT NULL,
	"confidence" text NOT NULL,
	"is_low_confidence" boolean NOT NULL,
	"evidence" text NOT NULL,
	"evidence_pages" jsonb NOT NULL,
	"source" text NOT NULL,
	"note" text,
	"english_note" text,
	"folded_text" text collate "C" NOT NULL,
	"folded_instruments" text collate "C" NOT NULL,
	CONSTRAINT "rule_version_code" UNIQUE("code"),
	CONSTRAINT "rule_version_area_known" CHECK ("rule_version"."area" in ('PL', 'PR', 'CV', 'RO', 'TR', 'EV', 'OR', 'MG', 'IN', 'TM', 'SC', 'RT')),
	CONSTRAINT "rule_version_severity_known" CHECK ("rule_version"."severity" in ('BINDING', 'ADVISORY')),
	CONSTRAINT "rule_version_confidence_known" CHECK ("rule_version"."confidence" in ('HIGH', 'MEDIUM', 'LOW')),
	CONSTRAINT "rule_version_evidence_known" CHECK ("rule_version"."evidence" in ('READ', 'PARTLY_READ', 'ARTICLE', 'INFERRED', 'SOFTWARE', 'NOT_READ')),
	CONSTRAINT "rule_version_period" CHECK ("rule_version"."in_force_until" is null or "rule_version"."in_force_until" > "rule_version"."in_force_from")
);
--> statement-breakpoint
ALTER TABLE "rule_citation" ADD CONSTRAINT "rule_citation_version_id_rule_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."rule_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_parameter" ADD CONSTRAINT "rule_parameter_version_id_rule_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."rule_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_version" ADD CONSTRAINT "rule_version_series_id_rule_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."rule_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rule_citation_search_key" ON "rule_citation" USING btree ("search_key");--> statement-breakpoint
CREATE INDEX "rule_version_series" ON "rule_version" USING btree ("series_id","place");
