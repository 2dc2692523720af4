/* PlanComposition */ select '{"planningCycles":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "planning_cycle" "t2" where ((case when exists
      (select 1 from "plan_slot" "t5" where ("t5"."cycle_id" = "t2"."id")) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
      (select 1 from "unit_closure" "t10" where ("t10"."unit_id" = "t2"."unit_id" and "t10"."ancestor_id" = $1::uuid)) and exists
      (select 1 from "plan_slot" "t6" where ("t6"."cycle_id" = "t2"."id" and (exists
        (select 1 from "post" "t7" where ("t7"."id" = "t6"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t7"."management_level"))) or exists
        (select 1 from "body" "t8" where ("t8"."id" = "t6"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t8"."management_level"))))))
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
      (select 1 from "unit_closure" "t11" where ("t11"."unit_id" = "t2"."unit_id" and "t11"."ancestor_id" = $1::uuid)) or (exists
      (select 1 from "document" "t9" where ("t9"."id" = "t2"."document_id" and "t9"."kind" = 'NEWSPAPER_ARTICLE')) and true::boolean) end)) and ((("t2"."purpose" = $2::text)) and (exists
      (select 1 from "planning_term" "t12" where "t12"."id" = "t2"."term_id" and ((("t12"."code" = $3::text))) and (true::boolean))) and (exists
      (select 1 from "unit" "t13" where "t13"."id" = "t2"."unit_id" and ((("t13"."kind" = $4::text))) and (true::boolean))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"unit":' ||
        (select '{"name":' || coalesce(to_json(coalesce(
          (select "t15"."name" from "unit_name" "t15" where ("t15"."unit_id" = "t14"."id" and "t15"."valid_from" <= $5::date and ("t15"."valid_until" is null or "t15"."valid_until" > $5::date)) limit 1), "t14"."name"))::text, null_in_answer()) || '}' from "unit" "t14" where ("t14"."id" = "t1"."unit_id") and (true::boolean)) || ',"before":' || json_build_object('#', 0, 'people',
        (select jsonb_agg(
          (select jsonb_agg(jsonb_build_object('person', "t24"."cadre_id", 'file',
            (select jsonb_build_object('gender', "t25"."gender", 'birth', "t25"."birth_date", 'ethnicity', "t25"."ethnicity",
      'bloc',
              (select "t26"."bloc" from "unit" "t26" where ("t26"."id" = "t25"."unit_id") limit 1)) from "cadre" "t25" where ("t25"."id" = "t24"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
              (select true from "unit_closure" "t27" where ("t27"."unit_id" = "t25"."unit_id" and "t27"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t24"."id") from "plan_entry" "t24" where ("t24"."slot_id" = "t23"."id" and ("t24"."valid_from" <= $6::date and ("t24"."valid_until" is null or "t24"."valid_until" > $6::date) and ("t24"."valid_until" is not null or "t24"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) order by "t23"."id") from "plan_slot" "t23" where ("t23"."cycle_id" = "t1"."id") and ((coalesce(
          (select true from "planning_cycle" "t28" where ("t28"."id" = "t23"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t29" where ("t29"."unit_id" = "t28"."unit_id" and "t29"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
          (select true from "post" "t30" where ("t30"."id" = "t23"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t30"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t31" where ("t31"."id" = "t23"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t31"."management_level")) limit 1), false)))) limit 1), 'isWhole', (
        (select count(*) from "plan_slot" "t32" where ("t32"."cycle_id" = "t1"."id") limit 1) =
        (select count(*) from "plan_slot" "t33" where ("t33"."cycle_id" = "t1"."id") and ((coalesce(
          (select true from "planning_cycle" "t34" where ("t34"."id" = "t33"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t35" where ("t35"."unit_id" = "t34"."unit_id" and "t35"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
          (select true from "post" "t36" where ("t36"."id" = "t33"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t36"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t37" where ("t37"."id" = "t33"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t37"."management_level")) limit 1), false)))) limit 1)), 'level',
        (select case
      when bool_or(
          (select "t39"."kind" from "unit" "t39" where ("t39"."id" = "t38"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
          (select "t40"."setting" from "unit" "t40" where ("t40"."id" = "t38"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
          (select "t39"."kind" from "unit" "t39" where ("t39"."id" = "t38"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
          (select "t39"."kind" from "unit" "t39" where ("t39"."id" = "t38"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
          (select "t39"."kind" from "unit" "t39" where ("t39"."id" = "t38"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
          (select "t39"."kind" from "unit" "t39" where ("t39"."id" = "t38"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t38" where ("t38"."unit_id" = "t1"."unit_id" and "t38"."valid_from" <= $6::date and ("t38"."valid_until" is null or "t38"."valid_until" > $6::date)) limit 1), 'bloc',
        (select "t41"."bloc" from "unit" "t41" where ("t41"."id" = "t1"."unit_id") limit 1))::text || ',"after":' || json_build_object('#', 1, 'people',
        (select jsonb_agg(
          (select jsonb_agg(jsonb_build_object('person', "t43"."cadre_id", 'file',
            (select jsonb_build_object('gender', "t44"."gender", 'birth', "t44"."birth_date", 'ethnicity', "t44"."ethnicity",
      'bloc',
              (select "t45"."bloc" from "unit" "t45" where ("t45"."id" = "t44"."unit_id") limit 1)) from "cadre" "t44" where ("t44"."id" = "t43"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
              (select true from "unit_closure" "t46" where ("t46"."unit_id" = "t44"."unit_id" and "t46"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t43"."id") from "plan_entry" "t43" where ("t43"."slot_id" = "t42"."id" and ("t43"."valid_from" <= $7::date and ("t43"."valid_until" is null or "t43"."valid_until" > $7::date) and ("t43"."valid_until" is not null or "t43"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) order by "t42"."id") from "plan_slot" "t42" where ("t42"."cycle_id" = "t1"."id") and ((coalesce(
          (select true from "planning_cycle" "t47" where ("t47"."id" = "t42"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t48" where ("t48"."unit_id" = "t47"."unit_id" and "t48"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
          (select true from "post" "t49" where ("t49"."id" = "t42"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t49"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t50" where ("t50"."id" = "t42"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t50"."management_level")) limit 1), false)))) limit 1), 'isWhole', (
        (select count(*) from "plan_slot" "t51" where ("t51"."cycle_id" = "t1"."id") limit 1) =
        (select count(*) from "plan_slot" "t52" where ("t52"."cycle_id" = "t1"."id") and ((coalesce(
          (select true from "planning_cycle" "t53" where ("t53"."id" = "t52"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t54" where ("t54"."unit_id" = "t53"."unit_id" and "t54"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
          (select true from "post" "t55" where ("t55"."id" = "t52"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t55"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t56" where ("t56"."id" = "t52"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t56"."management_level")) limit 1), false)))) limit 1)), 'level',
        (select case
      when bool_or(
          (select "t58"."kind" from "unit" "t58" where ("t58"."id" = "t57"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
          (select "t59"."setting" from "unit" "t59" where ("t59"."id" = "t57"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
          (select "t58"."kind" from "unit" "t58" where ("t58"."id" = "t57"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
          (select "t58"."kind" from "unit" "t58" where ("t58"."id" = "t57"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
          (select "t58"."kind" from "unit" "t58" where ("t58"."id" = "t57"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
          (select "t58"."kind" from "unit" "t58" where ("t58"."id" = "t57"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t57" where ("t57"."unit_id" = "t1"."unit_id" and "t57"."valid_from" <= $7::date and ("t57"."valid_until" is null or "t57"."valid_until" > $7::date)) limit 1), 'bloc',
        (select "t60"."bloc" from "unit" "t60" where ("t60"."id" = "t1"."unit_id") limit 1))::text || ',"slots":' ||
        (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
          (select string_agg(q.x1, ',') as x1 from
            (select '{"body":' || coalesce(
              (select '{"name":' || to_json("t62"."name")::text || '}' from "body" "t62" where ("t62"."id" = "t61"."body_id") and (true::boolean)), 'null') || ',"composition":' || json_build_object('#', 2, 'people', jsonb_build_array(
              (select jsonb_agg(jsonb_build_object('person', "t67"."cadre_id", 'file',
                (select jsonb_build_object('gender', "t68"."gender", 'birth', "t68"."birth_date", 'ethnicity', "t68"."ethnicity",
      'bloc',
                  (select "t69"."bloc" from "unit" "t69" where ("t69"."id" = "t68"."unit_id") limit 1)) from "cadre" "t68" where ("t68"."id" = "t67"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                  (select true from "unit_closure" "t70" where ("t70"."unit_id" = "t68"."unit_id" and "t70"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t67"."id") from "plan_entry" "t67" where ("t67"."slot_id" = "t61"."id" and ("t67"."valid_from" <= $8::date and ("t67"."valid_until" is null or "t67"."valid_until" > $8::date) and ("t67"."valid_until" is not null or "t67"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1)), 'bodyKind',
              (select "t71"."kind" from "body" "t71" where ("t71"."id" = "t61"."body_id") limit 1), 'level',
              (select case
      when bool_or(
                (select "t75"."kind" from "unit" "t75" where ("t75"."id" = "t74"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
                (select "t76"."setting" from "unit" "t76" where ("t76"."id" = "t74"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
                (select "t75"."kind" from "unit" "t75" where ("t75"."id" = "t74"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
                (select "t75"."kind" from "unit" "t75" where ("t75"."id" = "t74"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
                (select "t75"."kind" from "unit" "t75" where ("t75"."id" = "t74"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
                (select "t75"."kind" from "unit" "t75" where ("t75"."id" = "t74"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t74" where ("t74"."unit_id" = coalesce(
                (select "t73"."unit_id" from "post" "t73" where ("t73"."id" = "t61"."post_id") limit 1),
                (select "t72"."unit_id" from "body" "t72" where ("t72"."id" = "t61"."body_id") limit 1)) and "t74"."valid_from" <= $8::date and ("t74"."valid_until" is null or "t74"."valid_until" > $8::date)) limit 1), 'bloc',
              (select "t79"."bloc" from "unit" "t79" where ("t79"."id" = coalesce(
                (select "t78"."unit_id" from "post" "t78" where ("t78"."id" = "t61"."post_id") limit 1),
                (select "t77"."unit_id" from "body" "t77" where ("t77"."id" = "t61"."body_id") limit 1))) limit 1))::text || '}' as x1 from "plan_slot" "t61" where ((("t61"."cycle_id" = "t1"."id") and (coalesce(
              (select true from "planning_cycle" "t88" where ("t88"."id" = "t61"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                (select true from "unit_closure" "t89" where ("t89"."unit_id" = "t88"."unit_id" and "t89"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
              (select true from "post" "t90" where ("t90"."id" = "t61"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t90"."management_level")) limit 1), false) or coalesce(
              (select true from "body" "t91" where ("t91"."id" = "t61"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t91"."management_level")) limit 1), false)))) and ((exists
              (select 1 from "body" "t92" where "t92"."id" = "t61"."body_id" and ((("t92"."kind" = $9::text))) and (true::boolean))))) order by "t61"."cycle_id" asc, "t61"."id" asc limit $10::integer) q) p) || '}' as x1 from "planning_cycle" "t1" where (((case when coalesce(
        (select true from "plan_slot" "t95" where ("t95"."cycle_id" = "t1"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t100" where ("t100"."unit_id" = "t1"."unit_id" and "t100"."ancestor_id" = $1::uuid) limit 1), false) and coalesce(
        (select true from "plan_slot" "t96" where ("t96"."cycle_id" = "t1"."id" and (coalesce(
          (select true from "post" "t97" where ("t97"."id" = "t96"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t97"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t98" where ("t98"."id" = "t96"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t98"."management_level")) limit 1), false))) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t101" where ("t101"."unit_id" = "t1"."unit_id" and "t101"."ancestor_id" = $1::uuid) limit 1), false) or (coalesce(
        (select true from "document" "t99" where ("t99"."id" = "t1"."document_id" and "t99"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end)) and ((("t1"."purpose" = $11::text)) and (exists
        (select 1 from "planning_term" "t102" where "t102"."id" = "t1"."term_id" and ((("t102"."code" = $12::text))) and (true::boolean))) and (exists
        (select 1 from "unit" "t103" where "t103"."id" = "t1"."unit_id" and ((("t103"."kind" = $13::text))) and (true::boolean))))) order by "t1"."opened_on" asc, "t1"."id" asc limit $14::integer) q) p) || ',"unit":' || coalesce(
  (select '{"before":' ||
    (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"name":' || to_json("t105"."name")::text || ',"composition":' || json_build_object('#', 3, 'people', case when array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t110" where ("t110"."unit_id" = "t105"."unit_id" and "t110"."ancestor_id" = $1::uuid) limit 1), false) then
          (select jsonb_build_array(coalesce(jsonb_agg(jsonb_build_object('person', "t106"."cadre_id", 'file',
            (select jsonb_build_object('gender', "t107"."gender", 'birth', "t107"."birth_date", 'ethnicity', "t107"."ethnicity",
      'bloc',
              (select "t108"."bloc" from "unit" "t108" where ("t108"."id" = "t107"."unit_id") limit 1)) from "cadre" "t107" where ("t107"."id" = "t106"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
              (select true from "unit_closure" "t109" where ("t109"."unit_id" = "t107"."unit_id" and "t109"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t106"."id"), '[]')) from "tenure" "t106" where ("t106"."body_id" = "t105"."id" and "t106"."valid_from" <= $15::date and ("t106"."valid_until" is null or "t106"."valid_until" > $15::date)) limit 1) end, 'bodyKind', "t105"."kind", 'level',
          (select case
      when bool_or(
            (select "t112"."kind" from "unit" "t112" where ("t112"."id" = "t111"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
            (select "t113"."setting" from "unit" "t113" where ("t113"."id" = "t111"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
            (select "t112"."kind" from "unit" "t112" where ("t112"."id" = "t111"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
            (select "t112"."kind" from "unit" "t112" where ("t112"."id" = "t111"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
            (select "t112"."kind" from "unit" "t112" where ("t112"."id" = "t111"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
            (select "t112"."kind" from "unit" "t112" where ("t112"."id" = "t111"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t111" where ("t111"."unit_id" = "t105"."unit_id" and "t111"."valid_from" <= $15::date and ("t111"."valid_until" is null or "t111"."valid_until" > $15::date)) limit 1), 'bloc',
          (select "t114"."bloc" from "unit" "t114" where ("t114"."id" = "t105"."unit_id") limit 1))::text || '}' as x1 from "body" "t105" where ((("t105"."unit_id" = "t104"."id" and "t105"."valid_from" <= $15::date and ("t105"."valid_until" is null or "t105"."valid_until" > $15::date)) and (true::boolean)) and ((("t105"."valid_from" <= $15::date and ("t105"."valid_until" is null or "t105"."valid_until" > $15::date)) is not distinct from $16::boolean) and (("t105"."kind" = $17::text)))) order by "t105"."kind" asc, "t105"."valid_from" asc, "t105"."id" asc limit $18::integer) q) p) || ',"after":' ||
    (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"name":' || to_json("t115"."name")::text || ',"composition":' || json_build_object('#', 4, 'people', case when array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t120" where ("t120"."unit_id" = "t115"."unit_id" and "t120"."ancestor_id" = $1::uuid) limit 1), false) then
          (select jsonb_build_array(coalesce(jsonb_agg(jsonb_build_object('person', "t116"."cadre_id", 'file',
            (select jsonb_build_object('gender', "t117"."gender", 'birth', "t117"."birth_date", 'ethnicity', "t117"."ethnicity",
      'bloc',
              (select "t118"."bloc" from "unit" "t118" where ("t118"."id" = "t117"."unit_id") limit 1)) from "cadre" "t117" where ("t117"."id" = "t116"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
              (select true from "unit_closure" "t119" where ("t119"."unit_id" = "t117"."unit_id" and "t119"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t116"."id"), '[]')) from "tenure" "t116" where ("t116"."body_id" = "t115"."id" and "t116"."valid_from" <= $19::date and ("t116"."valid_until" is null or "t116"."valid_until" > $19::date)) limit 1) end, 'bodyKind', "t115"."kind", 'level',
          (select case
      when bool_or(
            (select "t122"."kind" from "unit" "t122" where ("t122"."id" = "t121"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
            (select "t123"."setting" from "unit" "t123" where ("t123"."id" = "t121"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
            (select "t122"."kind" from "unit" "t122" where ("t122"."id" = "t121"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
            (select "t122"."kind" from "unit" "t122" where ("t122"."id" = "t121"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
            (select "t122"."kind" from "unit" "t122" where ("t122"."id" = "t121"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
            (select "t122"."kind" from "unit" "t122" where ("t122"."id" = "t121"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t121" where ("t121"."unit_id" = "t115"."unit_id" and "t121"."valid_from" <= $19::date and ("t121"."valid_until" is null or "t121"."valid_until" > $19::date)) limit 1), 'bloc',
          (select "t124"."bloc" from "unit" "t124" where ("t124"."id" = "t115"."unit_id") limit 1))::text || '}' as x1 from "body" "t115" where ((("t115"."unit_id" = "t104"."id" and "t115"."valid_from" <= $19::date and ("t115"."valid_until" is null or "t115"."valid_until" > $19::date)) and (true::boolean)) and ((("t115"."valid_from" <= $19::date and ("t115"."valid_until" is null or "t115"."valid_until" > $19::date)) is not distinct from $20::boolean) and (("t115"."kind" = $21::text)))) order by "t115"."kind" asc, "t115"."valid_from" asc, "t115"."id" asc limit $22::integer) q) p) || '}' from "unit" "t104" where ("t104"."code" = $23::text) and (true::boolean) limit 1), 'null') || '}' as data
