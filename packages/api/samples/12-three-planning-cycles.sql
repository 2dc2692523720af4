/* ThreePlanningCycles */ select '{"unit":' || coalesce(
  (select '{"name":' || coalesce(to_json(coalesce(
    (select "t2"."name" from "unit_name" "t2" where ("t2"."unit_id" = "t1"."id" and "t2"."valid_from" <= $1::date and ("t2"."valid_until" is null or "t2"."valid_until" > $1::date)) limit 1), "t1"."name"))::text, null_in_answer()) || ',"planningCycles":' ||
    (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"purpose":' || ('"' || "t3"."purpose" || '"') || ',"state":' || ('"' || "t3"."state" || '"') || ',"term":' ||
          (select '{"code":' || to_json("t4"."code")::text || ',"ordinal":' || coalesce(("t4"."ordinal")::integer::text, 'null') || '}' from "planning_term" "t4" where ("t4"."id" = "t3"."term_id") and (true::boolean)) || ',"openedOn":' || to_json("t3"."opened_on")::text || ',"decidedOn":' || coalesce(to_json("t3"."decided_on")::text, 'null') || ',"document":' || coalesce(
          (select '{"title":' || to_json("t12"."title")::text || '}' from "document" "t12" where ("t12"."id" = "t3"."document_id") and (true::boolean)), 'null') || '}' as x1 from "planning_cycle" "t3" where ((("t3"."unit_id" = "t1"."id") and (case when coalesce(
          (select true from "plan_slot" "t20" where ("t20"."cycle_id" = "t3"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t25" where ("t25"."unit_id" = "t3"."unit_id" and "t25"."ancestor_id" = $2::uuid) limit 1), false) and coalesce(
          (select true from "plan_slot" "t21" where ("t21"."cycle_id" = "t3"."id" and (coalesce(
            (select true from "post" "t22" where ("t22"."id" = "t21"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t22"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t23" where ("t23"."id" = "t21"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t23"."management_level")) limit 1), false))) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t26" where ("t26"."unit_id" = "t3"."unit_id" and "t26"."ancestor_id" = $2::uuid) limit 1), false) or (coalesce(
          (select true from "document" "t24" where ("t24"."id" = "t3"."document_id" and "t24"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end))) order by "t3"."purpose" asc, "t3"."id" asc limit $3::integer) q) p) || ',"observations":' ||
    (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"indicator":' ||
          (select '{"name":' || to_json("t28"."name")::text || '}' from "indicator" "t28" where ("t28"."id" = "t27"."indicator_id") and (true::boolean)) || ',"count":' || coalesce((coalesce("t27"."count",
          (select case when bool_and(
            (select case when "t29"."is_complement" then "t30"."population" - "t30"."count" else "t30"."count" end from "observation" "t30" where ("t30"."id" = "t29"."part_id") limit 1) is not null) then sum(
            (select case when "t29"."is_complement" then "t30"."population" - "t30"."count" else "t30"."count" end from "observation" "t30" where ("t30"."id" = "t29"."part_id") limit 1))::bigint end from "observation_part" "t29" where ("t29"."whole_id" = "t27"."id") limit 1)))::text, 'null') || ',"noteEnglish":' || coalesce(to_json("t27"."note_english")::text, 'null') || '}' as x1 from "observation" "t27" where ((("t27"."unit_id" = "t1"."id") and (true::boolean)) and ((exists
          (select 1 from "indicator" "t32" where "t32"."id" = "t27"."indicator_id" and ((("t32"."code" = any($4::text[])))) and (true::boolean))))) order by "t27"."count" asc nulls last, "t27"."id" asc limit $5::integer) q) p) || '}' from "unit" "t1" where ("t1"."code" = $6::text) and (true::boolean) limit 1), 'null') || '}' as data
