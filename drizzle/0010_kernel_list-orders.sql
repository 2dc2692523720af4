CREATE INDEX "post_order" ON "post" USING btree ("valid_from","id");--> statement-breakpoint
CREATE INDEX "membership_order" ON "membership" USING btree ("valid_from","id");--> statement-breakpoint
CREATE INDEX "qualification_order" ON "qualification" USING btree ("valid_from","id");--> statement-breakpoint
CREATE INDEX "tenure_order" ON "tenure" USING btree ("valid_from","id");--> statement-breakpoint
CREATE INDEX "vote_result_order" ON "vote_result" USING btree ("round_id","id");--> statement-breakpoint
CREATE INDEX "vote_round_order" ON "vote_round" USING btree ("held_on","id");--> statement-breakpoint
CREATE INDEX "plan_entry_order" ON "plan_entry" USING btree ("rank","id");--> statement-breakpoint
CREATE INDEX "plan_slot_order" ON "plan_slot" USING btree ("cycle_id","id");--> statement-breakpoint
CREATE INDEX "planning_cycle_order" ON "planning_cycle" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "training_quota_order" ON "training_quota" USING btree ("year","id");--> statement-breakpoint
CREATE INDEX "observation_order" ON "observation" USING btree ("as_of","id");--> statement-breakpoint
CREATE INDEX "target_order" ON "target" USING btree ("period_from","id");--> statement-breakpoint
CREATE INDEX "rotation_tour_order" ON "rotation_tour" USING btree ("started_on","id");