-- What every mutation leaves beside its change: who did it, on which verdicts it rests, and under which key a retry finds it.
CREATE TABLE "audit_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"actor_unit_id" uuid NOT NULL,
	"mutation" text collate "C" NOT NULL,
	"act" text collate "C" NOT NULL,
	"row_type" text collate "C" NOT NULL,
	"row_id" uuid NOT NULL,
	"document_id" uuid,
	"request_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"actor" text NOT NULL,
	"key" text collate "C" NOT NULL,
	"mutation" text collate "C" NOT NULL,
	"request_hash" text collate "C" NOT NULL,
	"decision_id" uuid NOT NULL,
	"response" jsonb NOT NULL,
	"as_of" text collate "C" NOT NULL,
	"known_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotency_key_once" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
CREATE TABLE "stored_verdict" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	"row_type" text collate "C" NOT NULL,
	"row_id" uuid NOT NULL,
	"outcome" text collate "C" NOT NULL,
	"verdict" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "audit_entry_row" ON "audit_entry" USING btree ("row_type","row_id","occurred_at");--> statement-breakpoint
CREATE INDEX "audit_entry_decision" ON "audit_entry" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "audit_entry_order" ON "audit_entry" USING btree ("occurred_at","id");--> statement-breakpoint
CREATE INDEX "stored_verdict_row" ON "stored_verdict" USING btree ("row_type","row_id","occurred_at");--> statement-breakpoint
CREATE INDEX "stored_verdict_decision" ON "stored_verdict" USING btree ("decision_id","place");
--> statement-breakpoint
-- What was done is not undone by forgetting it: these rows are added and never changed, by whatever path.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_append_only';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER stored_verdict_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stored_verdict FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER idempotency_key_append_only BEFORE UPDATE OR TRUNCATE ON idempotency_key FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
