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
              (select true from "unit_closure" "t27" where ("t27"."unit_id" = "t25"."unit_id" and "t27"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t24"."id") from "plan_entry" "t24" where ("t24"."slot_id" = "t23"."id" and ("t24"."valid_from" <= $6::date and ("t24"."valid_until" is null or "t24"."valid_until" > $6::date) and ("t24"."valid_until" is not null or "t24"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) order by "t23"."id") from "plan_slot" "t23" where ("t23"."cycle_id" = any(
          (select array_agg("t28"."id") from "planning_cycle" "t28" where ("t28"."unit_id" = "t1"."unit_id" and "t28"."term_id" = "t1"."term_id" and ("t28"."purpose" = 'ORIENT') = ("t1"."purpose" = 'ORIENT')) limit 1)::uuid[])) and ((coalesce(
          (select true from "planning_cycle" "t29" where ("t29"."id" = "t23"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t30" where ("t30"."unit_id" = "t29"."unit_id" and "t30"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
          (select true from "post" "t31" where ("t31"."id" = "t23"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t31"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t32" where ("t32"."id" = "t23"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t32"."management_level")) limit 1), false)))) limit 1), 'isWhole', (
        (select count(*) from "plan_slot" "t33" where ("t33"."cycle_id" = any(
          (select array_agg("t34"."id") from "planning_cycle" "t34" where ("t34"."unit_id" = "t1"."unit_id" and "t34"."term_id" = "t1"."term_id" and ("t34"."purpose" = 'ORIENT') = ("t1"."purpose" = 'ORIENT')) limit 1)::uuid[])) limit 1) =
        (select count(*) from "plan_slot" "t35" where ("t35"."cycle_id" = any(
          (select array_agg("t36"."id") from "planning_cycle" "t36" where ("t36"."unit_id" = "t1"."unit_id" and "t36"."term_id" = "t1"."term_id" and ("t36"."purpose" = 'ORIENT') = ("t1"."purpose" = 'ORIENT')) limit 1)::uuid[])) and ((coalesce(
          (select true from "planning_cycle" "t37" where ("t37"."id" = "t35"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t38" where ("t38"."unit_id" = "t37"."unit_id" and "t38"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
          (select true from "post" "t39" where ("t39"."id" = "t35"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t39"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t40" where ("t40"."id" = "t35"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t40"."management_level")) limit 1), false)))) limit 1)), 'level',
        (select case
      when bool_or(
          (select "t42"."kind" from "unit" "t42" where ("t42"."id" = "t41"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
          (select "t43"."setting" from "unit" "t43" where ("t43"."id" = "t41"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
          (select "t42"."kind" from "unit" "t42" where ("t42"."id" = "t41"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
          (select "t42"."kind" from "unit" "t42" where ("t42"."id" = "t41"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
          (select "t42"."kind" from "unit" "t42" where ("t42"."id" = "t41"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
          (select "t42"."kind" from "unit" "t42" where ("t42"."id" = "t41"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t41" where ("t41"."unit_id" = "t1"."unit_id" and "t41"."valid_from" <= $6::date and ("t41"."valid_until" is null or "t41"."valid_until" > $6::date)) limit 1), 'bloc',
        (select "t44"."bloc" from "unit" "t44" where ("t44"."id" = "t1"."unit_id") limit 1))::text || ',"after":' || json_build_object('#', 1, 'people',
        (select jsonb_agg(
          (select jsonb_agg(jsonb_build_object('person', "t46"."cadre_id", 'file',
            (select jsonb_build_object('gender', "t47"."gender", 'birth', "t47"."birth_date", 'ethnicity', "t47"."ethnicity",
      'bloc',
              (select "t48"."bloc" from "unit" "t48" where ("t48"."id" = "t47"."unit_id") limit 1)) from "cadre" "t47" where ("t47"."id" = "t46"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
              (select true from "unit_closure" "t49" where ("t49"."unit_id" = "t47"."unit_id" and "t49"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t46"."id") from "plan_entry" "t46" where ("t46"."slot_id" = "t45"."id" and ("t46"."valid_from" <= $7::date and ("t46"."valid_until" is null or "t46"."valid_until" > $7::date) and ("t46"."valid_until" is not null or "t46"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) order by "t45"."id") from "plan_slot" "t45" where ("t45"."cycle_id" = any(
          (select array_agg("t50"."id") from "planning_cycle" "t50" where ("t50"."unit_id" = "t1"."unit_id" and "t50"."term_id" = "t1"."term_id" and ("t50"."purpose" = 'ORIENT') = ("t1"."purpose" = 'ORIENT')) limit 1)::uuid[])) and ((coalesce(
          (select true from "planning_cycle" "t51" where ("t51"."id" = "t45"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t52" where ("t52"."unit_id" = "t51"."unit_id" and "t52"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
          (select true from "post" "t53" where ("t53"."id" = "t45"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t53"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t54" where ("t54"."id" = "t45"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t54"."management_level")) limit 1), false)))) limit 1), 'isWhole', (
        (select count(*) from "plan_slot" "t55" where ("t55"."cycle_id" = any(
          (select array_agg("t56"."id") from "planning_cycle" "t56" where ("t56"."unit_id" = "t1"."unit_id" and "t56"."term_id" = "t1"."term_id" and ("t56"."purpose" = 'ORIENT') = ("t1"."purpose" = 'ORIENT')) limit 1)::uuid[])) limit 1) =
        (select count(*) from "plan_slot" "t57" where ("t57"."cycle_id" = any(
          (select array_agg("t58"."id") from "planning_cycle" "t58" where ("t58"."unit_id" = "t1"."unit_id" and "t58"."term_id" = "t1"."term_id" and ("t58"."purpose" = 'ORIENT') = ("t1"."purpose" = 'ORIENT')) limit 1)::uuid[])) and ((coalesce(
          (select true from "planning_cycle" "t59" where ("t59"."id" = "t57"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t60" where ("t60"."unit_id" = "t59"."unit_id" and "t60"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
          (select true from "post" "t61" where ("t61"."id" = "t57"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t61"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t62" where ("t62"."id" = "t57"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t62"."management_level")) limit 1), false)))) limit 1)), 'level',
        (select case
      when bool_or(
          (select "t64"."kind" from "unit" "t64" where ("t64"."id" = "t63"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
          (select "t65"."setting" from "unit" "t65" where ("t65"."id" = "t63"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
          (select "t64"."kind" from "unit" "t64" where ("t64"."id" = "t63"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
          (select "t64"."kind" from "unit" "t64" where ("t64"."id" = "t63"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
          (select "t64"."kind" from "unit" "t64" where ("t64"."id" = "t63"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
          (select "t64"."kind" from "unit" "t64" where ("t64"."id" = "t63"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t63" where ("t63"."unit_id" = "t1"."unit_id" and "t63"."valid_from" <= $7::date and ("t63"."valid_until" is null or "t63"."valid_until" > $7::date)) limit 1), 'bloc',
        (select "t66"."bloc" from "unit" "t66" where ("t66"."id" = "t1"."unit_id") limit 1))::text || ',"slots":' ||
        (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
          (select string_agg(q.x1, ',') as x1 from
            (select '{"body":' || coalesce(
              (select '{"name":' || to_json("t68"."name")::text || '}' from "body" "t68" where ("t68"."id" = "t67"."body_id") and (true::boolean)), 'null') || ',"composition":' || json_build_object('#', 2, 'people', jsonb_build_array(
              (select jsonb_agg(jsonb_build_object('person', "t73"."cadre_id", 'file',
                (select jsonb_build_object('gender', "t74"."gender", 'birth', "t74"."birth_date", 'ethnicity', "t74"."ethnicity",
      'bloc',
                  (select "t75"."bloc" from "unit" "t75" where ("t75"."id" = "t74"."unit_id") limit 1)) from "cadre" "t74" where ("t74"."id" = "t73"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                  (select true from "unit_closure" "t76" where ("t76"."unit_id" = "t74"."unit_id" and "t76"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t73"."id") from "plan_entry" "t73" where ("t73"."slot_id" = "t67"."id" and ("t73"."valid_from" <= $8::date and ("t73"."valid_until" is null or "t73"."valid_until" > $8::date) and ("t73"."valid_until" is not null or "t73"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1)), 'bodyKind',
              (select "t77"."kind" from "body" "t77" where ("t77"."id" = "t67"."body_id") limit 1), 'level',
              (select case
      when bool_or(
                (select "t81"."kind" from "unit" "t81" where ("t81"."id" = "t80"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
                (select "t82"."setting" from "unit" "t82" where ("t82"."id" = "t80"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
                (select "t81"."kind" from "unit" "t81" where ("t81"."id" = "t80"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
                (select "t81"."kind" from "unit" "t81" where ("t81"."id" = "t80"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
                (select "t81"."kind" from "unit" "t81" where ("t81"."id" = "t80"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
                (select "t81"."kind" from "unit" "t81" where ("t81"."id" = "t80"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t80" where ("t80"."unit_id" = coalesce(
                (select "t79"."unit_id" from "post" "t79" where ("t79"."id" = "t67"."post_id") limit 1),
                (select "t78"."unit_id" from "body" "t78" where ("t78"."id" = "t67"."body_id") limit 1)) and "t80"."valid_from" <= $8::date and ("t80"."valid_until" is null or "t80"."valid_until" > $8::date)) limit 1), 'bloc',
              (select "t85"."bloc" from "unit" "t85" where ("t85"."id" = coalesce(
                (select "t84"."unit_id" from "post" "t84" where ("t84"."id" = "t67"."post_id") limit 1),
                (select "t83"."unit_id" from "body" "t83" where ("t83"."id" = "t67"."body_id") limit 1))) limit 1))::text || '}' as x1 from "plan_slot" "t67" where ((("t67"."cycle_id" = "t1"."id") and (coalesce(
              (select true from "planning_cycle" "t94" where ("t94"."id" = "t67"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                (select true from "unit_closure" "t95" where ("t95"."unit_id" = "t94"."unit_id" and "t95"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
              (select true from "post" "t96" where ("t96"."id" = "t67"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t96"."management_level")) limit 1), false) or coalesce(
              (select true from "body" "t97" where ("t97"."id" = "t67"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t97"."management_level")) limit 1), false)))) and ((exists
              (select 1 from "body" "t98" where "t98"."id" = "t67"."body_id" and ((("t98"."kind" = $9::text))) and (true::boolean))))) order by "t67"."cycle_id" asc, "t67"."id" asc limit $10::integer) q) p) || '}' as x1 from "planning_cycle" "t1" where (((case when coalesce(
        (select true from "plan_slot" "t101" where ("t101"."cycle_id" = "t1"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t106" where ("t106"."unit_id" = "t1"."unit_id" and "t106"."ancestor_id" = $1::uuid) limit 1), false) and coalesce(
        (select true from "plan_slot" "t102" where ("t102"."cycle_id" = "t1"."id" and (coalesce(
          (select true from "post" "t103" where ("t103"."id" = "t102"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t103"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t104" where ("t104"."id" = "t102"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t104"."management_level")) limit 1), false))) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t107" where ("t107"."unit_id" = "t1"."unit_id" and "t107"."ancestor_id" = $1::uuid) limit 1), false) or (coalesce(
        (select true from "document" "t105" where ("t105"."id" = "t1"."document_id" and "t105"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end)) and ((("t1"."purpose" = $11::text)) and (exists
        (select 1 from "planning_term" "t108" where "t108"."id" = "t1"."term_id" and ((("t108"."code" = $12::text))) and (true::boolean))) and (exists
        (select 1 from "unit" "t109" where "t109"."id" = "t1"."unit_id" and ((("t109"."kind" = $13::text))) and (true::boolean))))) order by "t1"."opened_on" asc, "t1"."id" asc limit $14::integer) q) p) || ',"unit":' || coalesce(
  (select '{"before":' ||
    (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"name":' || to_json("t111"."name")::text || ',"composition":' || json_build_object('#', 3, 'people', case when array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t116" where ("t116"."unit_id" = "t111"."unit_id" and "t116"."ancestor_id" = $1::uuid) limit 1), false) then
          (select jsonb_build_array(coalesce(jsonb_agg(jsonb_build_object('person', "t112"."cadre_id", 'file',
            (select jsonb_build_object('gender', "t113"."gender", 'birth', "t113"."birth_date", 'ethnicity', "t113"."ethnicity",
      'bloc',
              (select "t114"."bloc" from "unit" "t114" where ("t114"."id" = "t113"."unit_id") limit 1)) from "cadre" "t113" where ("t113"."id" = "t112"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
              (select true from "unit_closure" "t115" where ("t115"."unit_id" = "t113"."unit_id" and "t115"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t112"."id"), '[]')) from "tenure" "t112" where ("t112"."body_id" = "t111"."id" and "t112"."valid_from" <= $15::date and ("t112"."valid_until" is null or "t112"."valid_until" > $15::date)) limit 1) end, 'bodyKind', "t111"."kind", 'level',
          (select case
      when bool_or(
            (select "t118"."kind" from "unit" "t118" where ("t118"."id" = "t117"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
            (select "t119"."setting" from "unit" "t119" where ("t119"."id" = "t117"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
            (select "t118"."kind" from "unit" "t118" where ("t118"."id" = "t117"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
            (select "t118"."kind" from "unit" "t118" where ("t118"."id" = "t117"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
            (select "t118"."kind" from "unit" "t118" where ("t118"."id" = "t117"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
            (select "t118"."kind" from "unit" "t118" where ("t118"."id" = "t117"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t117" where ("t117"."unit_id" = "t111"."unit_id" and "t117"."valid_from" <= $15::date and ("t117"."valid_until" is null or "t117"."valid_until" > $15::date)) limit 1), 'bloc',
          (select "t120"."bloc" from "unit" "t120" where ("t120"."id" = "t111"."unit_id") limit 1))::text || '}' as x1 from "body" "t111" where ((("t111"."unit_id" = "t110"."id" and "t111"."valid_from" <= $15::date and ("t111"."valid_until" is null or "t111"."valid_until" > $15::date)) and (true::boolean)) and ((("t111"."valid_from" <= $15::date and ("t111"."valid_until" is null or "t111"."valid_until" > $15::date)) is not distinct from $16::boolean) and (("t111"."kind" = $17::text)))) order by "t111"."kind" asc, "t111"."valid_from" asc, "t111"."id" asc limit $18::integer) q) p) || ',"after":' ||
    (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"name":' || to_json("t121"."name")::text || ',"composition":' || json_build_object('#', 4, 'people', case when array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t126" where ("t126"."unit_id" = "t121"."unit_id" and "t126"."ancestor_id" = $1::uuid) limit 1), false) then
          (select jsonb_build_array(coalesce(jsonb_agg(jsonb_build_object('person', "t122"."cadre_id", 'file',
            (select jsonb_build_object('gender', "t123"."gender", 'birth', "t123"."birth_date", 'ethnicity', "t123"."ethnicity",
      'bloc',
              (select "t124"."bloc" from "unit" "t124" where ("t124"."id" = "t123"."unit_id") limit 1)) from "cadre" "t123" where ("t123"."id" = "t122"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
              (select true from "unit_closure" "t125" where ("t125"."unit_id" = "t123"."unit_id" and "t125"."ancestor_id" = $1::uuid) limit 1), false)) limit 1)) order by "t122"."id"), '[]')) from "tenure" "t122" where ("t122"."body_id" = "t121"."id" and "t122"."valid_from" <= $19::date and ("t122"."valid_until" is null or "t122"."valid_until" > $19::date)) limit 1) end, 'bodyKind', "t121"."kind", 'level',
          (select case
      when bool_or(
            (select "t128"."kind" from "unit" "t128" where ("t128"."id" = "t127"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
            (select "t129"."setting" from "unit" "t129" where ("t129"."id" = "t127"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
            (select "t128"."kind" from "unit" "t128" where ("t128"."id" = "t127"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
            (select "t128"."kind" from "unit" "t128" where ("t128"."id" = "t127"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
            (select "t128"."kind" from "unit" "t128" where ("t128"."id" = "t127"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
            (select "t128"."kind" from "unit" "t128" where ("t128"."id" = "t127"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t127" where ("t127"."unit_id" = "t121"."unit_id" and "t127"."valid_from" <= $19::date and ("t127"."valid_until" is null or "t127"."valid_until" > $19::date)) limit 1), 'bloc',
          (select "t130"."bloc" from "unit" "t130" where ("t130"."id" = "t121"."unit_id") limit 1))::text || '}' as x1 from "body" "t121" where ((("t121"."unit_id" = "t110"."id" and "t121"."valid_from" <= $19::date and ("t121"."valid_until" is null or "t121"."valid_until" > $19::date)) and (true::boolean)) and ((("t121"."valid_from" <= $19::date and ("t121"."valid_until" is null or "t121"."valid_until" > $19::date)) is not distinct from $20::boolean) and (("t121"."kind" = $21::text)))) order by "t121"."kind" asc, "t121"."valid_from" asc, "t121"."id" asc limit $22::integer) q) p) || '}' from "unit" "t110" where ("t110"."code" = $23::text) and (true::boolean) limit 1), 'null') || '}' as data
