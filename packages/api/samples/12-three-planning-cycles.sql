/* ThreePlanningCycles */ select '{"unit":' || coalesce(
  (select '{"name":' || to_json(case when "t1"."name_since" <= $1::date then "t1"."name" else coalesce(
    (select "t2"."name" from "unit_name" "t2" where ("t2"."unit_id" = "t1"."id" and "t2"."valid_from" <= $1::date and ("t2"."valid_until" is null or "t2"."valid_until" > $1::date)) limit 1), "t1"."name") end)::text || ',"planningCycles":' ||
    (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
      (select '{"purpose":"' || "t3"."purpose" || '","state":"' || "t3"."state" || '","term":' ||
        (select '{"code":' || to_json("t4"."code")::text || ',"ordinal":' || coalesce(("t4"."ordinal")::integer::text, 'null') || '}' from "planning_term" "t4" where ("t4"."id" = "t3"."term_id") and (true::boolean)) || ',"openedOn":"' || "t3"."opened_on" || '","decidedOn":' || coalesce('"' || "t3"."decided_on" || '"', 'null') || ',"document":' || coalesce(
        (select '{"title":' || to_json("t10"."title")::text || '}' from "document" "t10" where ("t10"."id" = "t3"."document_id") and (true::boolean)), 'null') || '}' as x1 from "planning_cycle" "t3" where (("t3"."unit_id" = "t1"."id") and (case when coalesce(
        (select true from "plan_slot" "t16" where ("t16"."cycle_id" = "t3"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t19" where ("t19"."unit_id" = "t3"."unit_id" and "t19"."ancestor_id" = $2::uuid) limit 1), false) and coalesce(
        (select true from "plan_slot" "t17" where ("t17"."cycle_id" = "t3"."id" and "t17"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t20" where ("t20"."unit_id" = "t3"."unit_id" and "t20"."ancestor_id" = $2::uuid) limit 1), false) or (coalesce(
        (select true from "document" "t18" where ("t18"."id" = "t3"."document_id" and "t18"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end)) order by "t3"."purpose" asc, "t3"."id" asc limit 50::integer) q) || ',"observations":' ||
    (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
      (select '{"indicator":' ||
        (select '{"name":' || to_json("t22"."name")::text || '}' from "indicator" "t22" where ("t22"."id" = "t21"."indicator_id") and (true::boolean)) || ',"count":' || coalesce((coalesce("t21"."count",
        (select case when bool_and(
          (select case when "t23"."is_complement" then "t24"."population" - "t24"."count" else "t24"."count" end from "observation" "t24" where ("t24"."id" = "t23"."part_id") limit 1) is not null) then sum(
          (select case when "t23"."is_complement" then "t24"."population" - "t24"."count" else "t24"."count" end from "observation" "t24" where ("t24"."id" = "t23"."part_id") limit 1))::bigint end from "observation_part" "t23" where ("t23"."whole_id" = "t21"."id") limit 1)))::text, 'null') || ',"noteEnglish":' || coalesce(to_json("t21"."note_english")::text, 'null') || '}' as x1 from "observation" "t21" where (("t21"."unit_id" = "t1"."id") and (true::boolean)) and ((exists
        (select 1 from "indicator" "t26" where "t26"."id" = "t21"."indicator_id" and ((("t26"."code" = any($3::text[])))) and (true::boolean)))) order by "t21"."count" asc nulls last, "t21"."id" asc limit 50::integer) q) || '}' from "unit" "t1" where ("t1"."code" = 'HA_TINH'::text) and (true::boolean) limit 1), 'null') || '}' as data
