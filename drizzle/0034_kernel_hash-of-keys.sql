-- One row is found by its key in two pages, where the B-tree of the primary key takes four. Lists look up such a row for each of their own.
CREATE INDEX "cadre_key" ON "cadre" USING hash ("id");--> statement-breakpoint
CREATE INDEX "post_key" ON "post" USING hash ("id");--> statement-breakpoint
CREATE INDEX "unit_key" ON "unit" USING hash ("id");--> statement-breakpoint
CREATE INDEX "plan_slot_key" ON "plan_slot" USING hash ("id");
