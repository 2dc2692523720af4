/* ConfidenceVote */ select '{"voteRounds":' ||
  (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"name":' || to_json("t1"."name")::text || ',"heldOn":' || coalesce('"' || "t1"."held_on" || '"', 'null') || ',"label":' || coalesce(to_json("t1"."label")::text, 'null') || ',"members":' || coalesce(("t1"."members")::integer::text, 'null') || ',"summoned":' || coalesce(("t1"."summoned")::integer::text, 'null') || ',"present":' || coalesce(("t1"."present")::integer::text, 'null') || ',"issued":' || coalesce(("t1"."issued")::integer::text, 'null') || ',"returned":' || coalesce(("t1"."returned")::integer::text, 'null') || ',"valid":' || coalesce(("t1"."valid")::integer::text, 'null') || ',"invalid":' || coalesce(("t1"."invalid")::integer::text, 'null') || ',"results":' ||
      (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
        (select '{"cadre":' ||
          (select '{"fullName":' || to_json("t3"."full_name")::text || '}' from "cadre" "t3" where ("t3"."id" = "t2"."cadre_id")) || ',"high":' || ("t2"."high")::integer::text || ',"confidence":' || coalesce(("t2"."confidence")::integer::text, 'null') || ',"low":' || ("t2"."low")::integer::text || ',"blank":' || ("t2"."blank")::integer::text || ',"shares":' ||
          (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
            (select '{"denominator":' || coalesce('"' || "t8"."denominator" || '"', null_in_answer()) || ',"base":' || coalesce(("t8"."base")::integer::text, 'null') || ',"low":' || (case when "t8"."low" is not null and "t8"."base" <> 0 then '{"numerator":' || ("t8"."low")::text || ',"percent":"' || (((2000::bigint * "t8"."low" + "t8"."base") / (2::bigint * "t8"."base")) * 0.1)::text || '"}' else 'null' end) || '}' as j from (
    select result.id::text || ':' || denominator.name as id, result.id as result_id, result.round_id, result.cadre_id,
      denominator.name as denominator, denominator.ordinal, denominator.base, result.high, result.confidence, result.low
    from "vote_result" "result" join "vote_round" "round" on round.id = result.round_id
    cross join lateral (values
      ('MEMBERS', 1, round.members), ('SUMMONED', 2, round.summoned), ('PRESENT', 3, round.present),
      ('ISSUED', 4, round.issued), ('RETURNED', 5, round.returned), ('VALID', 6, round.valid)
    ) as denominator (name, ordinal, base)) "t8" where ("t8"."result_id" = "t2"."id") order by "t8"."ordinal" asc, "t8"."id" asc) q) || '}' as x1 from "vote_result" "t2" where (("t2"."round_id" = "t1"."id") and ("t1"."state" in ('CERTIFIED', 'DISCLOSED')) and (coalesce(
          (select true from "cadre" "t21" where (("t21"."id" = "t2"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
            (select true from "unit_closure" "t22" where ("t22"."unit_id" = "t21"."unit_id" and "t22"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false))) order by "t2"."low" desc, "t2"."id" asc limit 1::integer) q) || '}' as x1 from "vote_round" "t1" where ((true::boolean and (coalesce(
      (select true from "unit_closure" "t23" where ("t23"."unit_id" = "t1"."unit_id" and "t23"."ancestor_id" = $1::uuid) limit 1), false) or "t1"."source_document_id" is not null))) and ((("t1"."label" is not null) is not distinct from true::boolean)) order by "t1"."held_on" asc nulls last, "t1"."id" asc limit 50::integer) q) || '}' as data
