-- Who holds a post until when is read from the indexes alone: projected vacancies ask it of every post and person of a province.
DROP INDEX "tenure_cadre";--> statement-breakpoint
DROP INDEX "tenure_post";--> statement-breakpoint
CREATE INDEX "tenure_cadre" ON "tenure" USING btree ("cadre_id","valid_from","valid_until","kind","post_id","id");--> statement-breakpoint
CREATE INDEX "tenure_post" ON "tenure" USING btree ("post_id","valid_from","valid_until","kind","cadre_id","id");--> statement-breakpoint
-- Acts were known from the moment that their key begins with; from now on the database writes it down, and `knownAt` reads it.
ALTER TABLE "plan_act" ADD COLUMN "recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_entry_act" ADD COLUMN "recorded_from" timestamp(3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
-- By a new type and not by an update, which these tables refuse.
ALTER TABLE "plan_act" ALTER COLUMN "recorded_from" DROP DEFAULT, ALTER COLUMN "recorded_from" TYPE timestamp(3) with time zone
	USING to_timestamp(('x' || translate(left("id"::text, 13), '-', ''))::bit(48)::bigint / 1000.0), ALTER COLUMN "recorded_from" SET DEFAULT now();--> statement-breakpoint
ALTER TABLE "plan_entry_act" ALTER COLUMN "recorded_from" DROP DEFAULT, ALTER COLUMN "recorded_from" TYPE timestamp(3) with time zone
	USING to_timestamp(('x' || translate(left("id"::text, 13), '-', ''))::bit(48)::bigint / 1000.0), ALTER COLUMN "recorded_from" SET DEFAULT now();--> statement-breakpoint
SELECT give_history('plan_act', 'id');--> statement-breakpoint
SELECT give_history('plan_entry_act', 'id');
