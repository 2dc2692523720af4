/* TargetsCoveragePace */ select '{"at":{"reached":' ||
  (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"indicator":' ||
      (select '{"name":' || to_json("t2"."name")::text || '}' from "indicator" "t2" where ("t2"."id" = "t1"."indicator_id") and (true::boolean)) || ',"printedPercent":' || coalesce('"' || "t1"."printed_percent" || '"', 'null') || ',"printedRelation":' || coalesce('"' || "t1"."printed_relation" || '"', 'null') || ',"target":' || coalesce(
      (select '{"value":' || (case when ("t3"."numerator")::bigint is not null and ("t3"."denominator")::bigint is not null then '{"numerator":' || (("t3"."numerator")::bigint)::text || '}' else 'null' end) || ',"dueOn":' || coalesce('"' || "t3"."due_on" || '"', 'null') || ',"daysLeft":' || json_build_object('#', 0, 'periodUntil', "t3"."period_until", 'dueOn', "t3"."due_on")::text || '}' from "target" "t3" where ("t3"."id" = "t1"."target_id") and (true::boolean)), 'null') || ',"pace":' || json_build_object('#', 1, 'dataAsOf', "t1"."as_of", 'periodFrom',
      (select "t4"."period_from" from "target" "t4" where ("t4"."id" = "t1"."target_id") limit 1), 'periodUntil',
      (select "t5"."period_until" from "target" "t5" where ("t5"."id" = "t1"."target_id") limit 1), 'isShare',
      (select "t6"."is_share" from "target" "t6" where ("t6"."id" = "t1"."target_id") limit 1), 'printedPercent', case when "t1"."printed_relation" = 'OF_TARGET' then "t1"."printed_percent" end, 'numerator', coalesce("t1"."count",
      (select case when bool_and(
        (select case when "t9"."is_complement" then "t10"."population" - "t10"."count" else "t10"."count" end from "observation" "t10" where ("t10"."id" = "t9"."part_id") limit 1) is not null) then sum(
        (select case when "t9"."is_complement" then "t10"."population" - "t10"."count" else "t10"."count" end from "observation" "t10" where ("t10"."id" = "t9"."part_id") limit 1))::bigint end from "observation_part" "t9" where ("t9"."whole_id" = "t1"."id") limit 1)) *
      (select "t11"."denominator" from "target" "t11" where ("t11"."id" = "t1"."target_id") limit 1), 'denominator', nullif(
      (select "t12"."numerator" from "target" "t12" where ("t12"."id" = "t1"."target_id") limit 1) *
      (select case when "t13"."is_share" then coalesce("t1"."population",
        (select case when bool_and(
          (select "t8"."population" from "observation" "t8" where ("t8"."id" = "t7"."part_id") limit 1) is not null) then sum(
          (select "t8"."population" from "observation" "t8" where ("t8"."id" = "t7"."part_id") limit 1))::bigint end from "observation_part" "t7" where ("t7"."whole_id" = "t1"."id") limit 1)) else 1 end from "target" "t13" where ("t13"."id" = "t1"."target_id") limit 1), 0))::text || '}' as x1 from "observation" "t1" where ((true::boolean)) and ((exists
      (select 1 from "target" "t16" where "t16"."id" = "t1"."target_id" and ((("t16"."is_share" = $1::boolean))) and (true::boolean))) and (exists
      (select 1 from "unit" "t17" where "t17"."id" = "t1"."unit_id" and ((("t17"."code" = $2::text))) and (true::boolean)))) order by "t1"."as_of" asc nulls last, "t1"."id" asc limit 50::integer) q) || ',"covered":' ||
  (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"count":' || coalesce((coalesce("t18"."count",
      (select case when bool_and(
        (select case when "t19"."is_complement" then "t20"."population" - "t20"."count" else "t20"."count" end from "observation" "t20" where ("t20"."id" = "t19"."part_id") limit 1) is not null) then sum(
        (select case when "t19"."is_complement" then "t20"."population" - "t20"."count" else "t20"."count" end from "observation" "t20" where ("t20"."id" = "t19"."part_id") limit 1))::bigint end from "observation_part" "t19" where ("t19"."whole_id" = "t18"."id") limit 1)))::text, 'null') || ',"population":' || coalesce((coalesce("t18"."population",
      (select case when bool_and(
        (select "t22"."population" from "observation" "t22" where ("t22"."id" = "t21"."part_id") limit 1) is not null) then sum(
        (select "t22"."population" from "observation" "t22" where ("t22"."id" = "t21"."part_id") limit 1))::bigint end from "observation_part" "t21" where ("t21"."whole_id" = "t18"."id") limit 1)))::text, 'null') || ',"share":' || coalesce(
      (select '{"percent":"' || (case when (("v1"."numerator" | ("v1"."denominator" - 1)) >> 30) = 0 then (((2000::bigint * "v1"."numerator" + "v1"."denominator") / (2::bigint * "v1"."denominator")) * 0.1)::text else ratio_percent("v1"."numerator", "v1"."denominator", 1::integer, 'HALF_UP'::text) end) || '"}' from
        (select (coalesce("t18"."count",
          (select case when bool_and(
            (select case when "t23"."is_complement" then "t24"."population" - "t24"."count" else "t24"."count" end from "observation" "t24" where ("t24"."id" = "t23"."part_id") limit 1) is not null) then sum(
            (select case when "t23"."is_complement" then "t24"."population" - "t24"."count" else "t24"."count" end from "observation" "t24" where ("t24"."id" = "t23"."part_id") limit 1))::bigint end from "observation_part" "t23" where ("t23"."whole_id" = "t18"."id") limit 1)))::bigint as "numerator", (nullif(coalesce("t18"."population",
          (select case when bool_and(
            (select "t26"."population" from "observation" "t26" where ("t26"."id" = "t25"."part_id") limit 1) is not null) then sum(
            (select "t26"."population" from "observation" "t26" where ("t26"."id" = "t25"."part_id") limit 1))::bigint end from "observation_part" "t25" where ("t25"."whole_id" = "t18"."id") limit 1)), 0))::bigint as "denominator" offset 0) "v1" where "v1"."numerator" is not null and "v1"."denominator" is not null), 'null') || ',"parts":' ||
      (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
        (select '{"isComplement":' || ("t27"."is_complement")::text || ',"observation":' ||
          (select '{"indicator":' ||
            (select '{"name":' || to_json("t29"."name")::text || '}' from "indicator" "t29" where ("t29"."id" = "t28"."indicator_id") and (true::boolean)) || ',"count":' || coalesce((coalesce("t28"."count",
            (select case when bool_and(
              (select case when "t30"."is_complement" then "t31"."population" - "t31"."count" else "t31"."count" end from "observation" "t31" where ("t31"."id" = "t30"."part_id") limit 1) is not null) then sum(
              (select case when "t30"."is_complement" then "t31"."population" - "t31"."count" else "t31"."count" end from "observation" "t31" where ("t31"."id" = "t30"."part_id") limit 1))::bigint end from "observation_part" "t30" where ("t30"."whole_id" = "t28"."id") limit 1)))::text, 'null') || ',"population":' || coalesce((coalesce("t28"."population",
            (select case when bool_and(
              (select "t33"."population" from "observation" "t33" where ("t33"."id" = "t32"."part_id") limit 1) is not null) then sum(
              (select "t33"."population" from "observation" "t33" where ("t33"."id" = "t32"."part_id") limit 1))::bigint end from "observation_part" "t32" where ("t32"."whole_id" = "t28"."id") limit 1)))::text, 'null') || '}' from "observation" "t28" where ("t28"."id" = "t27"."part_id") and (true::boolean)) || '}' as j from "observation_part" "t27" where ("t27"."whole_id" = "t18"."id") and (true::boolean) order by "t27"."is_complement" asc, "t27"."part_id" asc, "t27"."id" asc) q) || '}' as x1 from "observation" "t18" where ((true::boolean)) and ((exists
      (select 1 from "indicator" "t36" where "t36"."id" = "t18"."indicator_id" and ((("t36"."code" = $3::text))) and (true::boolean))) and (exists
      (select 1 from "unit" "t37" where "t37"."id" = "t18"."unit_id" and ((("t37"."code" = $4::text))) and (true::boolean)))) order by "t18"."as_of" asc nulls last, "t18"."id" asc limit 50::integer) q) || ',"needed":' ||
  (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"indicator":' ||
      (select '{"name":' || to_json("t39"."name")::text || '}' from "indicator" "t39" where ("t39"."id" = "t38"."indicator_id") and (true::boolean)) || ',"value":' || (case when ("t38"."numerator")::bigint is not null and ("t38"."denominator")::bigint is not null then '{"percent":"' || (case when ((("t38"."numerator")::bigint | (("t38"."denominator")::bigint - 1)) >> 30) = 0 then ((200::bigint * ("t38"."numerator")::bigint + ("t38"."denominator")::bigint) / (2::bigint * ("t38"."denominator")::bigint))::text else ratio_percent(("t38"."numerator")::bigint, ("t38"."denominator")::bigint, 0::integer, 'HALF_UP'::text) end) || '"}' else 'null' end) || ',"population":' || coalesce(("t38"."population")::integer::text, 'null') || ',"requiredCount":' || json_build_object('#', 2, 'numerator', "t38"."numerator", 'denominator', "t38"."denominator", 'isShare', "t38"."is_share", 'population', "t38"."population", 'direction',
      (select "t40"."direction" from "indicator" "t40" where ("t40"."id" = "t38"."indicator_id") limit 1))::text || ',"mayMiss":' || json_build_object('#', 3, 'numerator', "t38"."numerator", 'denominator', "t38"."denominator", 'isShare', "t38"."is_share", 'population', "t38"."population", 'direction',
      (select "t41"."direction" from "indicator" "t41" where ("t41"."id" = "t38"."indicator_id") limit 1))::text || '}' as x1 from "target" "t38" where ((true::boolean)) and ((("t38"."is_share" = $5::boolean)) and (exists
      (select 1 from "unit" "t43" where "t43"."id" = "t38"."unit_id" and ((("t43"."code" = $6::text))) and (true::boolean)))) order by "t38"."period_from" asc, "t38"."id" asc limit 50::integer) q) || '}}' as data
