-- Shares are written without a guard against signs. The chain of comparisons refuses a negative count only where the counts around it are reported.
ALTER TABLE "vote_round" ADD CONSTRAINT "vote_round_counts" CHECK ("vote_round"."members" >= 0 and "vote_round"."summoned" >= 0 and "vote_round"."present" >= 0 and "vote_round"."issued" >= 0 and "vote_round"."returned" >= 0);
