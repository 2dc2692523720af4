-- Exclusion constraints over UUIDs and dates need btree_gist; folded text is searched by trigrams.
CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
-- Stands where an answer may hold no null. Reaching it ends the statement; the operation is then answered field by field,
-- which tells the client where the null came from.
CREATE FUNCTION null_in_answer() RETURNS text LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RAISE EXCEPTION 'null where the answer allows none' USING ERRCODE = 'CDR01';
END $$;
--> statement-breakpoint
-- An exact share as a percentage with so many digits. Integer arithmetic throughout: a quotient rounded twice would be wrong at the
-- border. In PL/pgSQL because a function in SQL that cannot be inlined is started anew for every call, at a hundred times the cost.
CREATE FUNCTION ratio_percent(numerator bigint, denominator bigint, digits integer, rounding text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  places integer := least(greatest(digits, 0), 10);
  negative boolean := (numerator < 0) <> (denominator < 0);
  base numeric := abs(denominator::numeric);
  scaled numeric := abs(numerator::numeric) * 100 * ('1' || repeat('0', least(greatest(digits, 0), 10)))::numeric;
  whole numeric;
  rest numeric;
  up boolean;
BEGIN
  IF denominator = 0 THEN RETURN NULL; END IF;
  whole := div(scaled, base);
  rest := scaled - whole * base;
  up := CASE rounding
    WHEN 'HALF_UP' THEN 2 * rest >= base
    WHEN 'HALF_EVEN' THEN 2 * rest > base OR (2 * rest = base AND mod(whole, 2) = 1)
    WHEN 'DOWN' THEN false
    WHEN 'UP' THEN rest > 0
    WHEN 'FLOOR' THEN negative AND rest > 0
    WHEN 'CEILING' THEN NOT negative AND rest > 0
  END;
  IF up THEN whole := whole + 1; END IF;
  RETURN CASE WHEN negative AND whole <> 0 THEN '-' ELSE '' END
    || round(whole * ('1e-' || places)::numeric, places)::text;
END $$;
--> statement-breakpoint
CREATE TABLE "document" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text,
	"search_key" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"folded_title" text collate "C" NOT NULL,
	"issuer" text,
	"place" text,
	"issued_on" text,
	"effective_from" date,
	"effective_until" date,
	"congress" integer,
	"plenum" integer,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_kind_known" CHECK ("document"."kind" in ('RESOLUTION', 'DIRECTIVE', 'REGULATION', 'GUIDANCE', 'CONCLUSION', 'PLAN', 'DECISION', 'NOTICE', 'OFFICIAL_LETTER', 'CHARTER', 'LAW', 'DECREE', 'CIRCULAR', 'REPORT', 'NEWSPAPER_ARTICLE')),
	CONSTRAINT "document_issued_on_form" CHECK ("document"."issued_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$')
);
--> statement-breakpoint
CREATE TABLE "document_reference" (
	"id" uuid PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"target_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_reference_once" UNIQUE("document_id","target_id","relation"),
	CONSTRAINT "document_reference_relation_known" CHECK ("document_reference"."relation" in ('BASIS', 'REPLACES', 'AMENDS', 'IMPLEMENTS', 'MENTIONS'))
);
--> statement-breakpoint
ALTER TABLE "document_reference" ADD CONSTRAINT "document_reference_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_reference" ADD CONSTRAINT "document_reference_target_id_document_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_search_key" ON "document" USING btree ("search_key","id");--> statement-breakpoint
CREATE INDEX "document_title" ON "document" USING btree ("folded_title","id");--> statement-breakpoint
CREATE INDEX "document_reference_target" ON "document_reference" USING btree ("target_id");
--> statement-breakpoint
CREATE INDEX "document_title_trigrams" ON "document" USING gin ("folded_title" gin_trgm_ops);
