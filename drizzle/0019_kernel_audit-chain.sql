-- Every line of the audit is linked to the one before it by its hash; `auditHash` in platform/writing/audit-chain.ts says of what it is made.
-- Lines written before this migration become the beginning of the chain, in the order in which they occurred. That proves nothing of
-- what befell them before; from here on they are guarded as all others are.
ALTER TABLE "audit_entry" ADD COLUMN "day" date;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD COLUMN "place" integer;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD COLUMN "rule_codes" text[] collate "C";--> statement-breakpoint
ALTER TABLE "audit_entry" ADD COLUMN "previous_hash" text collate "C";--> statement-breakpoint
ALTER TABLE "audit_entry" ADD COLUMN "hash" text collate "C";--> statement-breakpoint
ALTER TABLE "audit_entry" DISABLE TRIGGER "audit_entry_append_only";--> statement-breakpoint
UPDATE "audit_entry" AS line SET
  "day" = placed.day,
  "place" = placed.place,
  "rule_codes" = coalesce((SELECT array_agg(DISTINCT ("check" ->> 'rule') COLLATE "C" ORDER BY ("check" ->> 'rule') COLLATE "C")
    FROM stored_verdict CROSS JOIN jsonb_array_elements(stored_verdict.verdict -> 'checks') AS "check"
    WHERE stored_verdict.decision_id = line.decision_id), '{}')
FROM (SELECT id, (occurred_at AT TIME ZONE interval '7 hours')::date AS day,
    row_number() OVER (PARTITION BY (occurred_at AT TIME ZONE interval '7 hours')::date ORDER BY occurred_at, id) AS place FROM audit_entry) AS placed
WHERE placed.id = line.id;
--> statement-breakpoint
DO $$
DECLARE
  line record;
  before text;
  own text;
BEGIN
  FOR line IN SELECT * FROM audit_entry ORDER BY day, place LOOP
    -- PostgreSQL escapes in a JSON string what RFC 8785 does, and nothing more.
    own := encode(sha256(convert_to('[' || concat_ws(',', '"cadre-audit-1"', coalesce(to_json(before)::text, 'null'), to_json(line.day::text), line.place,
      to_json(line.id::text), to_json(line.decision_id::text), to_json(to_char(line.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
      to_json(line.actor), to_json(line.actor_unit_id::text), to_json(line.mutation), to_json(line.act), to_json(line.row_type),
      to_json(line.row_id::text), coalesce(to_json(line.document_id::text)::text, 'null'), to_json(line.rule_codes), to_json(line.request_id)) || ']', 'UTF8')), 'hex');
    UPDATE audit_entry SET previous_hash = before, hash = own WHERE id = line.id;
    before := own;
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE "audit_entry" ENABLE TRIGGER "audit_entry_append_only";--> statement-breakpoint
ALTER TABLE "audit_entry" ALTER COLUMN "day" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_entry" ALTER COLUMN "place" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_entry" ALTER COLUMN "rule_codes" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_entry" ALTER COLUMN "hash" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_place" UNIQUE("day","place");
