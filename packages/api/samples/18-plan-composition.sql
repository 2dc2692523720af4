/* PlanComposition */ select '{"planningCycles":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "planning_cycle" "t2" where ((case when exists
      (select 1 from "plan_slot" "t5" where ("t5"."cycle_id" = "t2"."id")) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
      (select 1 from "unit_closure" "t8" where ("t8"."unit_id" = "t2"."unit_id" and "t8"."ancestor_id" = $1::uuid)) and exists
      (select 1 from "plan_slot" "t6" where ("t6"."cycle_id" = "t2"."id" and "t6"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
      (select 1 from "unit_closure" "t9" where ("t9"."unit_id" = "t2"."unit_id" and "t9"."ancestor_id" = $1::uuid)) or (exists
      (select 1 from "document" "t7" where ("t7"."id" = "t2"."document_id" and "t7"."kind" = 'NEWSPAPER_ARTICLE')) and true::boolean) end)) and ((("t2"."purpose" = $2::text)) and (exists
      (select 1 from "planning_term" "t10" where "t10"."id" = "t2"."term_id" and ((("t10"."code" = $3::text))) and (true::boolean))) and (exists
      (select 1 from "unit" "t11" where "t11"."id" = "t2"."unit_id" and ((("t11"."kind" = $4::text))) and (true::boolean))))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"unit":' ||
      (select '{"name":' || to_json(case when "t12"."name_since" <= $5::date then "t12"."name" else coalesce(
        (select "t13"."name" from "unit_name" "t13" where ("t13"."unit_id" = "t12"."id" and "t13"."valid_from" <= $5::date and ("t13"."valid_until" is null or "t13"."valid_until" > $5::date)) limit 1), "t12"."name") end)::text || '}' from "unit" "t12" where ("t12"."id" = "t1"."unit_id") and (true::boolean)) || ',"before":' || json_build_object('#', 0, 'people',
      (select jsonb_agg(
        (select jsonb_agg(jsonb_build_object('person', "t20"."cadre_id", 'file',
          (select jsonb_build_object('gender', "t21"."gender", 'birth', "t21"."birth_date", 'ethnicity', "t21"."ethnicity",
      'bloc',
            (select "t22"."bloc" from "unit" "t22" where ("t22"."id" = "t21"."unit_id") limit 1)) from "cadre" "t21" where ("t21"."id" = "t20"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
            (select true from "unit_closure" "t23" where ("t23"."unit_id" = "t21"."unit_id" and "t23"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t20"."id") from "plan_entry" "t20" where ("t20"."slot_id" = "t19"."id" and ("t20"."valid_from" <= $6::date and ("t20"."valid_until" is null or "t20"."valid_until" > $6::date) and ("t20"."valid_until" is not null or "t20"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) order by "t19"."id") from "plan_slot" "t19" where ("t19"."cycle_id" = any(
        (select array_agg("t24"."id") from "planning_cycle" "t24" where ("t24"."unit_id" = "t1"."unit_id" and "t24"."term_id" = "t1"."term_id" and ("t24"."purpose" = 'ORIENT') = ("t1"."purpose" = 'ORIENT')) limit 1)::uuid[])) and ((coalesce(
        (select true from "planning_cycle" "t25" where ("t25"."id" = "t19"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t26" where ("t26"."unit_id" = "t25"."unit_id" and "t26"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t19"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), 'isWhole', (
      (select count(*) from "plan_slot" "t27" where ("t27"."cycle_id" = any(
        (select array_agg("t28"."id") from "planning_cycle" "t28" where ("t28"."unit_id" = "t1"."unit_id" and "t28"."term_id" = "t1"."term_id" and ("t28"."purpose" = 'ORIENT') = ("t1"."purpose" = 'ORIENT')) limit 1)::uuid[])) limit 1) =
      (select count(*) from "plan_slot" "t29" where ("t29"."cycle_id" = any(
        (select array_agg("t30"."id") from "planning_cycle" "t30" where ("t30"."unit_id" = "t1"."unit_id" and "t30"."term_id" = "t1"."term_id" and ("t30"."purpose" = 'ORIENT') = ("t1"."purpose" = 'ORIENT')) limit 1)::uuid[])) and ((coalesce(
        (select true from "planning_cycle" "t31" where ("t31"."id" = "t29"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t32" where ("t32"."unit_id" = "t31"."unit_id" and "t32"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t29"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1)), 'level',
      (select case
      when bool_or(
        (select "t34"."kind" from "unit" "t34" where ("t34"."id" = "t33"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
        (select "t35"."setting" from "unit" "t35" where ("t35"."id" = "t33"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
        (select "t34"."kind" from "unit" "t34" where ("t34"."id" = "t33"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
        (select "t34"."kind" from "unit" "t34" where ("t34"."id" = "t33"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
        (select "t34"."kind" from "unit" "t34" where ("t34"."id" = "t33"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
        (select "t34"."kind" from "unit" "t34" where ("t34"."id" = "t33"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t33" where ("t33"."unit_id" = "t1"."unit_id" and "t33"."valid_from" <= $6::date and ("t33"."valid_until" is null or "t33"."valid_until" > $6::date)) limit 1), 'bloc',
      (select "t36"."bloc" from "unit" "t36" where ("t36"."id" = "t1"."unit_id") limit 1))::text || ',"after":' || json_build_object('#', 1, 'people',
      (select jsonb_agg(
        (select jsonb_agg(jsonb_build_object('person', "t38"."cadre_id", 'file',
          (select jsonb_build_object('gender', "t39"."gender", 'birth', "t39"."birth_date", 'ethnicity', "t39"."ethnicity",
      'bloc',
            (select "t40"."bloc" from "unit" "t40" where ("t40"."id" = "t39"."unit_id") limit 1)) from "cadre" "t39" where ("t39"."id" = "t38"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
            (select true from "unit_closure" "t41" where ("t41"."unit_id" = "t39"."unit_id" and "t41"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t38"."id") from "plan_entry" "t38" where ("t38"."slot_id" = "t37"."id" and ("t38"."valid_from" <= $7::date and ("t38"."valid_until" is null or "t38"."valid_until" > $7::date) and ("t38"."valid_until" is not null or "t38"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) order by "t37"."id") from "plan_slot" "t37" where ("t37"."cycle_id" = any(
        (select array_agg("t42"."id") from "planning_cycle" "t42" where ("t42"."unit_id" = "t1"."unit_id" and "t42"."term_id" = "t1"."term_id" and ("t42"."purpose" = 'ORIENT') = ("t1"."purpose" = 'ORIENT')) limit 1)::uuid[])) and ((coalesce(
        (select true from "planning_cycle" "t43" where ("t43"."id" = "t37"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t44" where ("t44"."unit_id" = "t43"."unit_id" and "t44"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t37"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), 'isWhole', (
      (select count(*) from "plan_slot" "t45" where ("t45"."cycle_id" = any(
        (select array_agg("t46"."id") from "planning_cycle" "t46" where ("t46"."unit_id" = "t1"."unit_id" and "t46"."term_id" = "t1"."term_id" and ("t46"."purpose" = 'ORIENT') = ("t1"."purpose" = 'ORIENT')) limit 1)::uuid[])) limit 1) =
      (select count(*) from "plan_slot" "t47" where ("t47"."cycle_id" = any(
        (select array_agg("t48"."id") from "planning_cycle" "t48" where ("t48"."unit_id" = "t1"."unit_id" and "t48"."term_id" = "t1"."term_id" and ("t48"."purpose" = 'ORIENT') = ("t1"."purpose" = 'ORIENT')) limit 1)::uuid[])) and ((coalesce(
        (select true from "planning_cycle" "t49" where ("t49"."id" = "t47"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t50" where ("t50"."unit_id" = "t49"."unit_id" and "t50"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t47"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1)), 'level',
      (select case
      when bool_or(
        (select "t52"."kind" from "unit" "t52" where ("t52"."id" = "t51"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
        (select "t53"."setting" from "unit" "t53" where ("t53"."id" = "t51"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
        (select "t52"."kind" from "unit" "t52" where ("t52"."id" = "t51"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
        (select "t52"."kind" from "unit" "t52" where ("t52"."id" = "t51"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
        (select "t52"."kind" from "unit" "t52" where ("t52"."id" = "t51"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
        (select "t52"."kind" from "unit" "t52" where ("t52"."id" = "t51"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t51" where ("t51"."unit_id" = "t1"."unit_id" and "t51"."valid_from" <= $7::date and ("t51"."valid_until" is null or "t51"."valid_until" > $7::date)) limit 1), 'bloc',
      (select "t54"."bloc" from "unit" "t54" where ("t54"."id" = "t1"."unit_id") limit 1))::text || ',"slots":' ||
      (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
        (select '{"body":' || coalesce(
          (select '{"name":' || to_json("t56"."name")::text || '}' from "body" "t56" where ("t56"."id" = "t55"."body_id") and (true::boolean)), 'null') || ',"composition":' || json_build_object('#', 2, 'people', jsonb_build_array(
          (select jsonb_agg(jsonb_build_object('person', "t59"."cadre_id", 'file',
            (select jsonb_build_object('gender', "t60"."gender", 'birth', "t60"."birth_date", 'ethnicity', "t60"."ethnicity",
      'bloc',
              (select "t61"."bloc" from "unit" "t61" where ("t61"."id" = "t60"."unit_id") limit 1)) from "cadre" "t60" where ("t60"."id" = "t59"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
              (select true from "unit_closure" "t62" where ("t62"."unit_id" = "t60"."unit_id" and "t62"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t59"."id") from "plan_entry" "t59" where ("t59"."slot_id" = "t55"."id" and ("t59"."valid_from" <= $8::date and ("t59"."valid_until" is null or "t59"."valid_until" > $8::date) and ("t59"."valid_until" is not null or "t59"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1)), 'bodyKind',
          (select "t63"."kind" from "body" "t63" where ("t63"."id" = "t55"."body_id") limit 1), 'level',
          (select case
      when bool_or(
            (select "t65"."kind" from "unit" "t65" where ("t65"."id" = "t64"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
            (select "t66"."setting" from "unit" "t66" where ("t66"."id" = "t64"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
            (select "t65"."kind" from "unit" "t65" where ("t65"."id" = "t64"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
            (select "t65"."kind" from "unit" "t65" where ("t65"."id" = "t64"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
            (select "t65"."kind" from "unit" "t65" where ("t65"."id" = "t64"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
            (select "t65"."kind" from "unit" "t65" where ("t65"."id" = "t64"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t64" where ("t64"."unit_id" = "t55"."unit_id" and "t64"."valid_from" <= $8::date and ("t64"."valid_until" is null or "t64"."valid_until" > $8::date)) limit 1), 'bloc',
          (select "t67"."bloc" from "unit" "t67" where ("t67"."id" = "t55"."unit_id") limit 1))::text || '}' as x1 from "plan_slot" "t55" where (("t55"."cycle_id" = "t1"."id") and (coalesce(
          (select true from "planning_cycle" "t74" where ("t74"."id" = "t55"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t75" where ("t75"."unit_id" = "t74"."unit_id" and "t75"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t55"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) and ((exists
          (select 1 from "body" "t76" where "t76"."id" = "t55"."body_id" and ((("t76"."kind" = 'EXECUTIVE_COMMITTEE'::text))) and (true::boolean)))) order by "t55"."cycle_id" asc, "t55"."id" asc limit 1::integer) q) || '}' as x1 from "planning_cycle" "t1" where ((case when exists
      (select 1 from "plan_slot" "t88" where ("t88"."cycle_id" = "t1"."id")) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
      (select 1 from "unit_closure" "t91" where ("t91"."unit_id" = "t1"."unit_id" and "t91"."ancestor_id" = $1::uuid)) and exists
      (select 1 from "plan_slot" "t89" where ("t89"."cycle_id" = "t1"."id" and "t89"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
      (select 1 from "unit_closure" "t92" where ("t92"."unit_id" = "t1"."unit_id" and "t92"."ancestor_id" = $1::uuid)) or (exists
      (select 1 from "document" "t90" where ("t90"."id" = "t1"."document_id" and "t90"."kind" = 'NEWSPAPER_ARTICLE')) and true::boolean) end)) and ((("t1"."purpose" = $9::text)) and (exists
      (select 1 from "planning_term" "t93" where "t93"."id" = "t1"."term_id" and ((("t93"."code" = $10::text))) and (true::boolean))) and (exists
      (select 1 from "unit" "t94" where "t94"."id" = "t1"."unit_id" and ((("t94"."kind" = $11::text))) and (true::boolean)))) order by "t1"."opened_on" asc, "t1"."id" asc limit 2::integer) q) || ',"unit":' || coalesce(
  (select '{"before":' ||
    (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
      (select '{"name":' || to_json("t96"."name")::text || ',"composition":' || json_build_object('#', 3, 'people', case when array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t101" where ("t101"."unit_id" = "t96"."unit_id" and "t101"."ancestor_id" = $1::uuid) limit 1), false) then
        (select jsonb_build_array(coalesce(jsonb_agg(jsonb_build_object('person', "t97"."cadre_id", 'file',
          (select jsonb_build_object('gender', "t98"."gender", 'birth', "t98"."birth_date", 'ethnicity', "t98"."ethnicity",
      'bloc',
            (select "t99"."bloc" from "unit" "t99" where ("t99"."id" = "t98"."unit_id") limit 1)) from "cadre" "t98" where ("t98"."id" = "t97"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
            (select true from "unit_closure" "t100" where ("t100"."unit_id" = "t98"."unit_id" and "t100"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t97"."id"), '[]')) from "tenure" "t97" where ("t97"."body_id" = "t96"."id" and "t97"."valid_from" <= $12::date and ("t97"."valid_until" is null or "t97"."valid_until" > $12::date)) limit 1) end, 'bodyKind', "t96"."kind", 'level',
        (select case
      when bool_or(
          (select "t103"."kind" from "unit" "t103" where ("t103"."id" = "t102"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
          (select "t104"."setting" from "unit" "t104" where ("t104"."id" = "t102"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
          (select "t103"."kind" from "unit" "t103" where ("t103"."id" = "t102"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
          (select "t103"."kind" from "unit" "t103" where ("t103"."id" = "t102"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
          (select "t103"."kind" from "unit" "t103" where ("t103"."id" = "t102"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
          (select "t103"."kind" from "unit" "t103" where ("t103"."id" = "t102"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t102" where ("t102"."unit_id" = "t96"."unit_id" and "t102"."valid_from" <= $12::date and ("t102"."valid_until" is null or "t102"."valid_until" > $12::date)) limit 1), 'bloc',
        (select "t105"."bloc" from "unit" "t105" where ("t105"."id" = "t96"."unit_id") limit 1))::text || '}' as x1 from "body" "t96" where (("t96"."unit_id" = "t95"."id" and "t96"."valid_from" <= $12::date and ("t96"."valid_until" is null or "t96"."valid_until" > $12::date)) and (true::boolean)) and ((("t96"."valid_from" <= $12::date and ("t96"."valid_until" is null or "t96"."valid_until" > $12::date)) is not distinct from true::boolean) and (("t96"."kind" = 'EXECUTIVE_COMMITTEE'::text))) order by "t96"."kind" asc, "t96"."valid_from" asc, "t96"."id" asc limit 50::integer) q) || ',"after":' ||
    (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
      (select '{"name":' || to_json("t106"."name")::text || ',"composition":' || json_build_object('#', 4, 'people', case when array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t111" where ("t111"."unit_id" = "t106"."unit_id" and "t111"."ancestor_id" = $1::uuid) limit 1), false) then
        (select jsonb_build_array(coalesce(jsonb_agg(jsonb_build_object('person', "t107"."cadre_id", 'file',
          (select jsonb_build_object('gender', "t108"."gender", 'birth', "t108"."birth_date", 'ethnicity', "t108"."ethnicity",
      'bloc',
            (select "t109"."bloc" from "unit" "t109" where ("t109"."id" = "t108"."unit_id") limit 1)) from "cadre" "t108" where ("t108"."id" = "t107"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
            (select true from "unit_closure" "t110" where ("t110"."unit_id" = "t108"."unit_id" and "t110"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t107"."id"), '[]')) from "tenure" "t107" where ("t107"."body_id" = "t106"."id" and "t107"."valid_from" <= $13::date and ("t107"."valid_until" is null or "t107"."valid_until" > $13::date)) limit 1) end, 'bodyKind', "t106"."kind", 'level',
        (select case
      when bool_or(
          (select "t113"."kind" from "unit" "t113" where ("t113"."id" = "t112"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
          (select "t114"."setting" from "unit" "t114" where ("t114"."id" = "t112"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
          (select "t113"."kind" from "unit" "t113" where ("t113"."id" = "t112"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
          (select "t113"."kind" from "unit" "t113" where ("t113"."id" = "t112"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
          (select "t113"."kind" from "unit" "t113" where ("t113"."id" = "t112"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
          (select "t113"."kind" from "unit" "t113" where ("t113"."id" = "t112"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t112" where ("t112"."unit_id" = "t106"."unit_id" and "t112"."valid_from" <= $13::date and ("t112"."valid_until" is null or "t112"."valid_until" > $13::date)) limit 1), 'bloc',
        (select "t115"."bloc" from "unit" "t115" where ("t115"."id" = "t106"."unit_id") limit 1))::text || '}' as x1 from "body" "t106" where (("t106"."unit_id" = "t95"."id" and "t106"."valid_from" <= $13::date and ("t106"."valid_until" is null or "t106"."valid_until" > $13::date)) and (true::boolean)) and ((("t106"."valid_from" <= $13::date and ("t106"."valid_until" is null or "t106"."valid_until" > $13::date)) is not distinct from true::boolean) and (("t106"."kind" = 'EXECUTIVE_COMMITTEE'::text))) order by "t106"."kind" asc, "t106"."valid_from" asc, "t106"."id" asc limit 50::integer) q) || '}' from "unit" "t95" where ("t95"."code" = $14::text) and (true::boolean) limit 1), 'null') || '}' as data
