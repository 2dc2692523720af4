-- Who asks for a subtree asks for that of a province or a district, hundreds of units or thousands. Counted, the average unit has four
-- below it, since most are branches; a statement that is prepared for every viewer was planned for those four, and began with all units
-- of a province where a report reads a hundred rows: 20 ms instead of 3.
ALTER TABLE "unit_closure" ALTER COLUMN "ancestor_id" SET (n_distinct = 200);
--> statement-breakpoint
ANALYZE "unit_closure";
