DROP INDEX "training_quota_year";--> statement-breakpoint
CREATE INDEX "training_quota_year" ON "training_quota" USING btree ("year","unit_id","seats","id");