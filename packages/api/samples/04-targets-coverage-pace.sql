/* TargetsCoveragePace */ select '{"at":' || '{"reached":' ||
  (select '{"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$1::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"indicator":' || coalesce(
        (select '{"name":' || coalesce(to_json("t2"."name")::text, null_in_answer()) || '}' from "indicator" "t2" where ("t2"."id" = "t1"."indicator_id") and ($2::boolean) limit 1), null_in_answer()) || ',"printedPercent":' || coalesce(to_json("t1"."printed_percent")::text, 'null') || ',"printedRelation":' || coalesce(('"' || "t1"."printed_relation" || '"'), 'null') || ',"target":' || coalesce(
        (select '{"value":' || coalesce(
          (select '{"numerator":' || coalesce(("v0_6"."numerator")::text, null_in_answer()) || '}' from
            (select ("t3"."numerator")::bigint as "numerator", ("t3"."denominator")::bigint as "denominator" offset 0) "v0_6" where "v0_6"."numerator" is not null and "v0_6"."denominator" is not null), 'null') || ',"dueOn":' || coalesce(to_json("t3"."due_on")::text, 'null') || ',"daysLeft":' || json_build_object('#', 0, 'periodUntil', "t3"."period_until", 'dueOn', "t3"."due_on")::text || '}' from "target" "t3" where ("t3"."id" = "t1"."target_id") and ($3::boolean) limit 1), 'null') || ',"pace":' || json_build_object('#', 1, 'dataAsOf', "t1"."as_of", 'periodFrom',
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
            (select "t8"."population" from "observation" "t8" where ("t8"."id" = "t7"."part_id") limit 1))::bigint end from "observation_part" "t7" where ("t7"."whole_id" = "t1"."id") limit 1)) else 1 end from "target" "t13" where ("t13"."id" = "t1"."target_id") limit 1), 0))::text || '}')::text as x1 from "observation" "t1" where ((($4::boolean)) and ((exists
        (select 1 from "target" "t14" where ("t14"."id" = "t1"."target_id" and (("t14"."is_share" = $5::boolean))) and ($6::boolean))) and (exists
        (select 1 from "unit" "t15" where ("t15"."id" = "t1"."unit_id" and (("t15"."code" = $7::text))) and ($8::boolean))))) order by "t1"."as_of" asc nulls last, "t1"."id" asc limit $9::integer) q) p) || ',"covered":' ||
  (select '{"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$10::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"count":' || coalesce((coalesce("t16"."count",
        (select case when bool_and(
          (select case when "t17"."is_complement" then "t18"."population" - "t18"."count" else "t18"."count" end from "observation" "t18" where ("t18"."id" = "t17"."part_id") limit 1) is not null) then sum(
          (select case when "t17"."is_complement" then "t18"."population" - "t18"."count" else "t18"."count" end from "observation" "t18" where ("t18"."id" = "t17"."part_id") limit 1))::bigint end from "observation_part" "t17" where ("t17"."whole_id" = "t16"."id") limit 1)))::text, 'null') || ',"population":' || coalesce((coalesce("t16"."population",
        (select case when bool_and(
          (select "t20"."population" from "observation" "t20" where ("t20"."id" = "t19"."part_id") limit 1) is not null) then sum(
          (select "t20"."population" from "observation" "t20" where ("t20"."id" = "t19"."part_id") limit 1))::bigint end from "observation_part" "t19" where ("t19"."whole_id" = "t16"."id") limit 1)))::text, 'null') || ',"share":' || coalesce(
        (select '{"percent":' || coalesce(to_json(ratio_percent("v2_5"."numerator", "v2_5"."denominator", $11::integer, $12::text))::text, null_in_answer()) || '}' from
          (select (coalesce("t16"."count",
            (select case when bool_and(
              (select case when "t21"."is_complement" then "t22"."population" - "t22"."count" else "t22"."count" end from "observation" "t22" where ("t22"."id" = "t21"."part_id") limit 1) is not null) then sum(
              (select case when "t21"."is_complement" then "t22"."population" - "t22"."count" else "t22"."count" end from "observation" "t22" where ("t22"."id" = "t21"."part_id") limit 1))::bigint end from "observation_part" "t21" where ("t21"."whole_id" = "t16"."id") limit 1)))::bigint as "numerator", (nullif(coalesce("t16"."population",
            (select case when bool_and(
              (select "t24"."population" from "observation" "t24" where ("t24"."id" = "t23"."part_id") limit 1) is not null) then sum(
              (select "t24"."population" from "observation" "t24" where ("t24"."id" = "t23"."part_id") limit 1))::bigint end from "observation_part" "t23" where ("t23"."whole_id" = "t16"."id") limit 1)), 0))::bigint as "denominator" offset 0) "v2_5" where "v2_5"."numerator" is not null and "v2_5"."denominator" is not null), 'null') || ',"parts":' ||
        (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
          (select '{"isComplement":' || coalesce(("t25"."is_complement")::text, null_in_answer()) || ',"observation":' || coalesce(
            (select '{"indicator":' || coalesce(
              (select '{"name":' || coalesce(to_json("t27"."name")::text, null_in_answer()) || '}' from "indicator" "t27" where ("t27"."id" = "t26"."indicator_id") and ($13::boolean) limit 1), null_in_answer()) || ',"count":' || coalesce((coalesce("t26"."count",
              (select case when bool_and(
                (select case when "t28"."is_complement" then "t29"."population" - "t29"."count" else "t29"."count" end from "observation" "t29" where ("t29"."id" = "t28"."part_id") limit 1) is not null) then sum(
                (select case when "t28"."is_complement" then "t29"."population" - "t29"."count" else "t29"."count" end from "observation" "t29" where ("t29"."id" = "t28"."part_id") limit 1))::bigint end from "observation_part" "t28" where ("t28"."whole_id" = "t26"."id") limit 1)))::text, 'null') || ',"population":' || coalesce((coalesce("t26"."population",
              (select case when bool_and(
                (select "t31"."population" from "observation" "t31" where ("t31"."id" = "t30"."part_id") limit 1) is not null) then sum(
                (select "t31"."population" from "observation" "t31" where ("t31"."id" = "t30"."part_id") limit 1))::bigint end from "observation_part" "t30" where ("t30"."whole_id" = "t26"."id") limit 1)))::text, 'null') || '}' from "observation" "t26" where ("t26"."id" = "t25"."part_id") and ($14::boolean) limit 1), null_in_answer()) || '}' as j from "observation_part" "t25" where ("t25"."whole_id" = "t16"."id") and ($15::boolean) order by "t25"."is_complement" asc, "t25"."part_id" asc, "t25"."id" asc) q) || '}')::text as x1 from "observation" "t16" where ((($16::boolean)) and ((exists
        (select 1 from "indicator" "t32" where ("t32"."id" = "t16"."indicator_id" and (("t32"."code" = $17::text))) and ($18::boolean))) and (exists
        (select 1 from "unit" "t33" where ("t33"."id" = "t16"."unit_id" and (("t33"."code" = $19::text))) and ($20::boolean))))) order by "t16"."as_of" asc nulls last, "t16"."id" asc limit $21::integer) q) p) || ',"needed":' ||
  (select '{"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$22::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"indicator":' || coalesce(
        (select '{"name":' || coalesce(to_json("t35"."name")::text, null_in_answer()) || '}' from "indicator" "t35" where ("t35"."id" = "t34"."indicator_id") and ($23::boolean) limit 1), null_in_answer()) || ',"value":' || coalesce(
        (select '{"percent":' || coalesce(to_json(ratio_percent("v2_5"."numerator", "v2_5"."denominator", $24::integer, $25::text))::text, null_in_answer()) || '}' from
          (select ("t34"."numerator")::bigint as "numerator", ("t34"."denominator")::bigint as "denominator" offset 0) "v2_5" where "v2_5"."numerator" is not null and "v2_5"."denominator" is not null), 'null') || ',"population":' || coalesce(("t34"."population")::integer::text, 'null') || ',"requiredCount":' || json_build_object('#', 2, 'numerator', "t34"."numerator", 'denominator', "t34"."denominator", 'isShare', "t34"."is_share", 'population', "t34"."population", 'direction',
        (select "t36"."direction" from "indicator" "t36" where ("t36"."id" = "t34"."indicator_id") limit 1))::text || ',"mayMiss":' || json_build_object('#', 3, 'numerator', "t34"."numerator", 'denominator', "t34"."denominator", 'isShare', "t34"."is_share", 'population', "t34"."population", 'direction',
        (select "t37"."direction" from "indicator" "t37" where ("t37"."id" = "t34"."indicator_id") limit 1))::text || '}')::text as x1 from "target" "t34" where ((($26::boolean)) and ((("t34"."is_share" = $27::boolean)) and (exists
        (select 1 from "unit" "t38" where ("t38"."id" = "t34"."unit_id" and (("t38"."code" = $28::text))) and ($29::boolean))))) order by "t34"."period_from" asc, "t34"."id" asc limit $30::integer) q) p) || '}' || '}' as data
