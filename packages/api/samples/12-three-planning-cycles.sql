/* ThreePlanningCycles */ select '{"unit":' || coalesce(
  (select '{"name":' || coalesce(to_json(coalesce(
    (select "t2"."name" from "unit_name" "t2" where ("t2"."unit_id" = "t1"."id" and "t2"."valid_from" <= $1::date and ("t2"."valid_until" is null or "t2"."valid_until" > $2::date)) limit 1), "t1"."name"))::text, null_in_answer()) || ',"planningCycles":' ||
    (select '{"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$3::integer], ','), '') || ']' || '}' from
      (select array_agg(q.x1) as x1, count(*)::integer as found from
        (select ('{"purpose":' || coalesce(('"' || "t3"."purpose" || '"'), null_in_answer()) || ',"state":' || coalesce(('"' || "t3"."state" || '"'), null_in_answer()) || ',"term":' || coalesce(
          (select '{"code":' || coalesce(to_json("t4"."code")::text, null_in_answer()) || ',"ordinal":' || coalesce(("t4"."ordinal")::integer::text, 'null') || '}' from "planning_term" "t4" where ("t4"."id" = "t3"."term_id") and ($4::boolean) limit 1), null_in_answer()) || ',"openedOn":' || coalesce(to_json("t3"."opened_on")::text, null_in_answer()) || ',"decidedOn":' || coalesce(to_json("t3"."decided_on")::text, 'null') || ',"document":' || coalesce(
          (select '{"title":' || coalesce(to_json("t5"."title")::text, null_in_answer()) || '}' from "document" "t5" where ("t5"."id" = "t3"."document_id") and ($5::boolean) limit 1), 'null') || '}')::text as x1 from "planning_cycle" "t3" where ((("t3"."unit_id" = "t1"."id") and (case when coalesce(
          (select true from "plan_slot" "t6" where ("t6"."cycle_id" = "t3"."id") limit 1), false) then $6::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t11" where ("t11"."unit_id" = "t3"."unit_id" and "t11"."ancestor_id" = $7::uuid) limit 1), false) and coalesce(
          (select true from "plan_slot" "t7" where ("t7"."cycle_id" = "t3"."id" and (coalesce(
            (select true from "post" "t8" where ("t8"."id" = "t7"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], $8::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t8"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t9" where ("t9"."id" = "t7"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], $9::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t9"."management_level")) limit 1), false))) limit 1), false)
    else $10::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t12" where ("t12"."unit_id" = "t3"."unit_id" and "t12"."ancestor_id" = $11::uuid) limit 1), false) or (coalesce(
          (select true from "document" "t10" where ("t10"."id" = "t3"."document_id" and "t10"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and $12::boolean) end))) order by "t3"."purpose" asc, "t3"."id" asc limit $13::integer) q) p) || ',"observations":' ||
    (select '{"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$14::integer], ','), '') || ']' || '}' from
      (select array_agg(q.x1) as x1, count(*)::integer as found from
        (select ('{"indicator":' || coalesce(
          (select '{"name":' || coalesce(to_json("t14"."name")::text, null_in_answer()) || '}' from "indicator" "t14" where ("t14"."id" = "t13"."indicator_id") and ($15::boolean) limit 1), null_in_answer()) || ',"count":' || coalesce((coalesce("t13"."count",
          (select case when bool_and(
            (select case when "t15"."is_complement" then "t16"."population" - "t16"."count" else "t16"."count" end from "observation" "t16" where ("t16"."id" = "t15"."part_id") limit 1) is not null) then sum(
            (select case when "t15"."is_complement" then "t16"."population" - "t16"."count" else "t16"."count" end from "observation" "t16" where ("t16"."id" = "t15"."part_id") limit 1))::bigint end from "observation_part" "t15" where ("t15"."whole_id" = "t13"."id") limit 1)))::text, 'null') || ',"noteEnglish":' || coalesce(to_json("t13"."note_english")::text, 'null') || '}')::text as x1 from "observation" "t13" where ((("t13"."unit_id" = "t1"."id") and ($16::boolean)) and ((exists
          (select 1 from "indicator" "t17" where ("t17"."id" = "t13"."indicator_id" and (("t17"."code" = any($17::text[])))) and ($18::boolean))))) order by "t13"."count" asc nulls last, "t13"."id" asc limit $19::integer) q) p) || '}' from "unit" "t1" where ("t1"."code" = $20::text) and ($21::boolean) limit 1), 'null') || '}' as data
