-- Who holds a post until when is read from the indexes alone: projected vacancies ask it of every post and person of a province.
DROP INDEX "tenure_cadre";--> statement-breakpoint
DROP INDEX "tenure_post";--> statement-breakpoint
CREATE INDEX "tenure_cadre" ON "tenure" USING btree ("cadre_id","valid_from","valid_until","kind","post_id","id");--> statement-breakpoint
CREATE INDEX "tenure_post" ON "tenure" USING btree ("post_id","valid_from","valid_until","kind","cadre_id","id");
