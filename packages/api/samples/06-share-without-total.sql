/* ShareWithoutTotal */ select '{"observations":' ||
  (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"unit":' ||
      (select '{"name":' || to_json(case when "t2"."name_since" <= $1::date then "t2"."name" else coalesce(
        (select "t3"."name" from "unit_name" "t3" where ("t3"."unit_id" = "t2"."id" and "t3"."valid_from" <= $1::date and ("t3"."valid_until" is null or "t3"."valid_until" > $1::date)) limit 1), "t2"."name") end)::text || '}' from "unit" "t2" where ("t2"."id" = "t1"."unit_id") and (true::boolean)) || ',"asOf":' || coalesce('"' || "t1"."as_of" || '"', 'null') || ',"count":' || coalesce((coalesce("t1"."count",
      (select case when bool_and(
        (select case when "t4"."is_complement" then "t5"."population" - "t5"."count" else "t5"."count" end from "observation" "t5" where ("t5"."id" = "t4"."part_id") limit 1) is not null) then sum(
        (select case when "t4"."is_complement" then "t5"."population" - "t5"."count" else "t5"."count" end from "observation" "t5" where ("t5"."id" = "t4"."part_id") limit 1))::bigint end from "observation_part" "t4" where ("t4"."whole_id" = "t1"."id") limit 1)))::text, 'null') || ',"printedPercent":' || coalesce('"' || "t1"."printed_percent" || '"', 'null') || ',"knownOthers":' || coalesce(("t1"."known_others")::text, 'null') || ',"reconciliation":' || json_build_object('#', 0, 'printedPercent', "t1"."printed_percent", 'relation', "t1"."printed_relation", 'count', coalesce("t1"."count",
      (select case when bool_and(
        (select case when "t6"."is_complement" then "t7"."population" - "t7"."count" else "t7"."count" end from "observation" "t7" where ("t7"."id" = "t6"."part_id") limit 1) is not null) then sum(
        (select case when "t6"."is_complement" then "t7"."population" - "t7"."count" else "t7"."count" end from "observation" "t7" where ("t7"."id" = "t6"."part_id") limit 1))::bigint end from "observation_part" "t6" where ("t6"."whole_id" = "t1"."id") limit 1)), 'population', coalesce("t1"."population",
      (select case when bool_and(
        (select "t9"."population" from "observation" "t9" where ("t9"."id" = "t8"."part_id") limit 1) is not null) then sum(
        (select "t9"."population" from "observation" "t9" where ("t9"."id" = "t8"."part_id") limit 1))::bigint end from "observation_part" "t8" where ("t8"."whole_id" = "t1"."id") limit 1)), 'knownOthers', coalesce("t1"."known_others", 0))::text || '}' as x1 from "observation" "t1" where ((true::boolean)) and ((exists
      (select 1 from "indicator" "t12" where "t12"."id" = "t1"."indicator_id" and ((("t12"."code" = 'MEMBERS_NOT_COMPLETED'::text))) and (true::boolean))) and (exists
      (select 1 from "unit" "t13" where "t13"."id" = "t1"."unit_id" and ((("t13"."code" = 'TUAN_GIAO'::text))) and (true::boolean)))) order by "t1"."as_of" asc nulls last, "t1"."id" asc limit 50::integer) q) || '}' as data
