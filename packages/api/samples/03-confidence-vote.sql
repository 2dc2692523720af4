/* ConfidenceVote */ select '{"voteRounds":' ||
  (select '{"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$1::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"name":' || coalesce(to_json("t1"."name")::text, null_in_answer()) || ',"heldOn":' || coalesce(to_json("t1"."held_on")::text, 'null') || ',"label":' || coalesce(to_json("t1"."label")::text, 'null') || ',"members":' || coalesce(("t1"."members")::integer::text, 'null') || ',"summoned":' || coalesce(("t1"."summoned")::integer::text, 'null') || ',"present":' || coalesce(("t1"."present")::integer::text, 'null') || ',"issued":' || coalesce(("t1"."issued")::integer::text, 'null') || ',"returned":' || coalesce(("t1"."returned")::integer::text, 'null') || ',"valid":' || coalesce(("t1"."valid")::integer::text, 'null') || ',"invalid":' || coalesce(("t1"."invalid")::integer::text, 'null') || ',"results":' ||
        (select '{"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$2::integer], ','), '') || ']' || '}' from
          (select array_agg(q.x1) as x1, count(*)::integer as found from
            (select ('{"cadre":' || coalesce(
              (select '{"fullName":' || coalesce(to_json("t3"."full_name")::text, null_in_answer()) || '}' from "cadre" "t3" where ("t3"."id" = "t2"."cadre_id") and ($3::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                (select true from "unit_closure" "t4" where ("t4"."unit_id" = "t3"."unit_id" and "t4"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), null_in_answer()) || ',"high":' || coalesce(("t2"."high")::integer::text, null_in_answer()) || ',"confidence":' || coalesce(("t2"."confidence")::integer::text, 'null') || ',"low":' || coalesce(("t2"."low")::integer::text, null_in_answer()) || ',"blank":' || coalesce(("t2"."blank")::integer::text, null_in_answer()) || ',"shares":' ||
              (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
                (select '{"denominator":' || coalesce(('"' || "t5"."denominator" || '"'), null_in_answer()) || ',"base":' || coalesce(("t5"."base")::integer::text, 'null') || ',"low":' || coalesce(
                  (select '{"numerator":' || coalesce(("v0_9"."numerator")::text, null_in_answer()) || ',"percent":' || coalesce(to_json(ratio_percent("v0_9"."numerator", "v0_9"."denominator", $5::integer, $6::text))::text, null_in_answer()) || '}' from
                    (select ("t5"."low")::bigint as "numerator", (nullif("t5"."base", 0))::bigint as "denominator" offset 0) "v0_9" where "v0_9"."numerator" is not null and "v0_9"."denominator" is not null), 'null') || '}' as j from (
    select result.id::text || ':' || denominator.name as id, result.id as result_id, result.round_id, result.cadre_id,
      denominator.name as denominator, denominator.ordinal, denominator.base, result.high, result.confidence, result.low
    from "vote_result" "result" join "vote_round" "round" on round.id = result.round_id
    cross join lateral (values
      ('MEMBERS', 1, round.members), ('SUMMONED', 2, round.summoned), ('PRESENT', 3, round.present),
      ('ISSUED', 4, round.issued), ('RETURNED', 5, round.returned), ('VALID', 6, round.valid)
    ) as denominator (name, ordinal, base)) "t5" where ("t5"."result_id" = "t2"."id") and (coalesce(
                  (select true from "vote_result" "t6" where ("t6"."id" = "t5"."result_id") and (coalesce(
                    (select true from "vote_round" "t7" where ("t7"."id" = "t6"."round_id" and "t7"."state" in ('CERTIFIED', 'DISCLOSED')) and ($7::boolean and (coalesce(
                      (select true from "unit_closure" "t8" where ("t8"."unit_id" = "t7"."unit_id" and "t8"."ancestor_id" = $8::uuid) limit 1), false) or "t7"."source_document_id" is not null)) limit 1), false) and coalesce(
                    (select true from "cadre" "t9" where ("t9"."id" = "t6"."cadre_id") and ($9::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                      (select true from "unit_closure" "t10" where ("t10"."unit_id" = "t9"."unit_id" and "t10"."ancestor_id" = $10::uuid) limit 1), false)) limit 1), false)) limit 1), false)) order by "t5"."ordinal" asc, "t5"."id" asc) q) || '}')::text as x1 from "vote_result" "t2" where ((("t2"."round_id" = "t1"."id") and (coalesce(
              (select true from "vote_round" "t11" where ("t11"."id" = "t2"."round_id" and "t11"."state" in ('CERTIFIED', 'DISCLOSED')) and ($11::boolean and (coalesce(
                (select true from "unit_closure" "t12" where ("t12"."unit_id" = "t11"."unit_id" and "t12"."ancestor_id" = $12::uuid) limit 1), false) or "t11"."source_document_id" is not null)) limit 1), false) and coalesce(
              (select true from "cadre" "t13" where ("t13"."id" = "t2"."cadre_id") and ($13::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                (select true from "unit_closure" "t14" where ("t14"."unit_id" = "t13"."unit_id" and "t14"."ancestor_id" = $14::uuid) limit 1), false)) limit 1), false)))) order by "t2"."low" desc, "t2"."id" asc limit $15::integer) q) p) || '}')::text as x1 from "vote_round" "t1" where ((($16::boolean and (coalesce(
        (select true from "unit_closure" "t15" where ("t15"."unit_id" = "t1"."unit_id" and "t15"."ancestor_id" = $17::uuid) limit 1), false) or "t1"."source_document_id" is not null))) and ((("t1"."label" is not null) is not distinct from $18::boolean))) order by "t1"."held_on" asc nulls last, "t1"."id" asc limit $19::integer) q) p) || '}' as data
