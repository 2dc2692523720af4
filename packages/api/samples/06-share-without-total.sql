/* ShareWithoutTotal */ select '{"observations":' ||
  (select '{"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$1::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"unit":' || coalesce(
        (select '{"name":' || coalesce(to_json(coalesce(
          (select "t3"."name" from "unit_name" "t3" where ("t3"."unit_id" = "t2"."id" and "t3"."valid_from" <= $2::date and ("t3"."valid_until" is null or "t3"."valid_until" > $3::date)) limit 1), "t2"."name"))::text, null_in_answer()) || '}' from "unit" "t2" where ("t2"."id" = "t1"."unit_id") and ($4::boolean) limit 1), null_in_answer()) || ',"asOf":' || coalesce(to_json("t1"."as_of")::text, 'null') || ',"count":' || coalesce((coalesce("t1"."count",
        (select case when bool_and(
          (select case when "t4"."is_complement" then "t5"."population" - "t5"."count" else "t5"."count" end from "observation" "t5" where ("t5"."id" = "t4"."part_id") limit 1) is not null) then sum(
          (select case when "t4"."is_complement" then "t5"."population" - "t5"."count" else "t5"."count" end from "observation" "t5" where ("t5"."id" = "t4"."part_id") limit 1))::bigint end from "observation_part" "t4" where ("t4"."whole_id" = "t1"."id") limit 1)))::text, 'null') || ',"printedPercent":' || coalesce(to_json("t1"."printed_percent")::text, 'null') || ',"knownOthers":' || coalesce(("t1"."known_others")::text, 'null') || ',"reconciliation":' || json_build_object('#', 0, 'printedPercent', "t1"."printed_percent", 'relation', "t1"."printed_relation", 'count', coalesce("t1"."count",
        (select case when bool_and(
          (select case when "t6"."is_complement" then "t7"."population" - "t7"."count" else "t7"."count" end from "observation" "t7" where ("t7"."id" = "t6"."part_id") limit 1) is not null) then sum(
          (select case when "t6"."is_complement" then "t7"."population" - "t7"."count" else "t7"."count" end from "observation" "t7" where ("t7"."id" = "t6"."part_id") limit 1))::bigint end from "observation_part" "t6" where ("t6"."whole_id" = "t1"."id") limit 1)), 'population', coalesce("t1"."population",
        (select case when bool_and(
          (select "t9"."population" from "observation" "t9" where ("t9"."id" = "t8"."part_id") limit 1) is not null) then sum(
          (select "t9"."population" from "observation" "t9" where ("t9"."id" = "t8"."part_id") limit 1))::bigint end from "observation_part" "t8" where ("t8"."whole_id" = "t1"."id") limit 1)), 'knownOthers', coalesce("t1"."known_others", 0))::text || '}')::text as x1 from "observation" "t1" where ((($5::boolean)) and ((exists
        (select 1 from "indicator" "t10" where ("t10"."id" = "t1"."indicator_id" and (("t10"."code" = $6::text))) and ($7::boolean))) and (exists
        (select 1 from "unit" "t11" where ("t11"."id" = "t1"."unit_id" and (("t11"."code" = $8::text))) and ($9::boolean))))) order by "t1"."as_of" asc nulls last, "t1"."id" asc limit $10::integer) q) p) || '}' as data
