/* PlanAnomalies */ select '{"tooOften":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    where (exists
      (select 1 from "planning_cycle" "t3" where ("t3"."id" = "slot"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
        (select 1 from "unit_closure" "t4" where ("t4"."unit_id" = "t3"."unit_id" and "t4"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "slot"."management_level"))
    group by cycle.term_id, entry.cadre_id) "t2" where ((exists
      (select 1 from "plan_entry" "t6" where ("t6"."id" = any("t2"."entry_ids") and ("t6"."valid_from" <= $2::date and ("t6"."valid_until" is null or "t6"."valid_until" > $2::date) and ("t6"."valid_until" is not null or "t6"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
        (select 1 from "plan_slot" "t7" where (("t7"."id" = "t6"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t8" where ("t8"."id" = "t7"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t9" where ("t9"."unit_id" = "t8"."unit_id" and "t9"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t7"."management_level"))))))) and (exists
      (select 1 from "plan_entry" "t10" where ("t10"."id" = any("t2"."entry_ids")) and (exists
        (select 1 from "plan_slot" "t11" where (("t11"."id" = "t10"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t12" where ("t12"."id" = "t11"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t13" where ("t13"."unit_id" = "t12"."unit_id" and "t13"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t11"."management_level")))))))) and (((case when "t2"."posts_ever" >
      (select "t14"."number" from "rule_parameter" "t14" where ("t14"."name" = 'maxPostsPerPerson' and exists
        (select 1 from "rule_version" "t15" where ("t15"."id" = "t14"."version_id" and (("t15"."in_force_from" is null or "t15"."in_force_from" <= $2::date) and ("t15"."in_force_until" is null or "t15"."in_force_until" > $2::date)) and exists
          (select 1 from "rule_series" "t16" where ("t16"."id" = "t15"."series_id" and "t16"."key" = 'planning.persons-per-post'))))) limit 1) then coalesce(
      (select case when
        (select "t28"."value" from "rule_parameter" "t28" where ("t28"."name" = 'postsCounted' and exists
          (select 1 from "rule_version" "t29" where ("t29"."id" = "t28"."version_id" and (("t29"."in_force_from" is null or "t29"."in_force_from" <= $2::date) and ("t29"."in_force_until" is null or "t29"."in_force_until" > $2::date)) and exists
            (select 1 from "rule_series" "t30" where ("t30"."id" = "t29"."series_id" and "t30"."key" = 'planning.persons-per-post'))))) limit 1) = 'ALL' then count(*) >
        (select "t14"."number" from "rule_parameter" "t14" where ("t14"."name" = 'maxPostsPerPerson' and exists
          (select 1 from "rule_version" "t15" where ("t15"."id" = "t14"."version_id" and (("t15"."in_force_from" is null or "t15"."in_force_from" <= $2::date) and ("t15"."in_force_until" is null or "t15"."in_force_until" > $2::date)) and exists
            (select 1 from "rule_series" "t16" where ("t16"."id" = "t15"."series_id" and "t16"."key" = 'planning.persons-per-post'))))) limit 1)
      else bool_and(planned.level is not null) and max(planned.posts) >
        (select "t14"."number" from "rule_parameter" "t14" where ("t14"."name" = 'maxPostsPerPerson' and exists
          (select 1 from "rule_version" "t15" where ("t15"."id" = "t14"."version_id" and (("t15"."in_force_from" is null or "t15"."in_force_from" <= $2::date) and ("t15"."in_force_until" is null or "t15"."in_force_until" > $2::date)) and exists
            (select 1 from "rule_series" "t16" where ("t16"."id" = "t15"."series_id" and "t16"."key" = 'planning.persons-per-post'))))) limit 1) end
    from
        (select each.value as level, count(*) over (partition by each.value) as posts from jsonb_each_text(
          (select jsonb_object_agg(
            (select "t18"."post_id" from "plan_slot" "t18" where ("t18"."id" = "t17"."slot_id") limit 1),
            (select case
      when bool_or(
              (select "t22"."kind" from "unit" "t22" where ("t22"."id" = "t21"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
              (select "t23"."setting" from "unit" "t23" where ("t23"."id" = "t21"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
              (select "t22"."kind" from "unit" "t22" where ("t22"."id" = "t21"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
              (select "t22"."kind" from "unit" "t22" where ("t22"."id" = "t21"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
              (select "t22"."kind" from "unit" "t22" where ("t22"."id" = "t21"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
              (select "t22"."kind" from "unit" "t22" where ("t22"."id" = "t21"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t21" where ("t21"."unit_id" =
              (select "t20"."unit_id" from "post" "t20" where ("t20"."id" =
                (select "t19"."post_id" from "plan_slot" "t19" where ("t19"."id" = "t17"."slot_id") limit 1)) limit 1) and "t21"."valid_from" <= $2::date and ("t21"."valid_until" is null or "t21"."valid_until" > $2::date)) limit 1)) from "plan_entry" "t17" where ("t17"."id" = any("t2"."entry_ids") and ("t17"."valid_from" <= $2::date and ("t17"."valid_until" is null or "t17"."valid_until" > $2::date) and ("t17"."valid_until" is not null or "t17"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
            (select "t24"."post_id" from "plan_slot" "t24" where ("t24"."id" = "t17"."slot_id") limit 1) is not null) and (coalesce(
            (select true from "plan_slot" "t25" where (("t25"."id" = "t17"."slot_id")) and ((coalesce(
              (select true from "planning_cycle" "t26" where ("t26"."id" = "t25"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                (select true from "unit_closure" "t27" where ("t27"."unit_id" = "t26"."unit_id" and "t27"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t25"."management_level"))) limit 1), false)) limit 1)) each) planned), false) else false end) is not distinct from $3::boolean) and (exists
      (select 1 from "planning_term" "t31" where "t31"."id" = "t2"."term_id" and ((("t31"."code" = $4::text))) and (true::boolean))))) || ',"nodes":[' || coalesce(p.x1, '') || ']}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t32"."full_name")::text || '}' from "cadre" "t32" where ("t32"."id" = "t1"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t37" where ("t37"."unit_id" = "t32"."unit_id" and "t37"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), 'null') || ',"posts":' || coalesce((
        (select count(distinct
          (select "t39"."post_id" from "plan_slot" "t39" where ("t39"."id" = "t38"."slot_id") limit 1))::integer from "plan_entry" "t38" where ("t38"."id" = any("t1"."entry_ids") and ("t38"."valid_from" <= $2::date and ("t38"."valid_until" is null or "t38"."valid_until" > $2::date) and ("t38"."valid_until" is not null or "t38"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t40" where (("t40"."id" = "t38"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t41" where ("t41"."id" = "t40"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t42" where ("t42"."unit_id" = "t41"."unit_id" and "t42"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t40"."management_level"))) limit 1), false)) limit 1))::integer::text, null_in_answer()) || ',"tooManyPosts":' || json_build_object('#', 0, 'posts',
        (select jsonb_agg(jsonb_build_object('post',
          (select "t44"."post_id" from "plan_slot" "t44" where ("t44"."id" = "t43"."slot_id") limit 1), 'level',
          (select case
      when bool_or(
            (select "t49"."kind" from "unit" "t49" where ("t49"."id" = "t48"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
            (select "t50"."setting" from "unit" "t50" where ("t50"."id" = "t48"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
            (select "t49"."kind" from "unit" "t49" where ("t49"."id" = "t48"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
            (select "t49"."kind" from "unit" "t49" where ("t49"."id" = "t48"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
            (select "t49"."kind" from "unit" "t49" where ("t49"."id" = "t48"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
            (select "t49"."kind" from "unit" "t49" where ("t49"."id" = "t48"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t48" where ("t48"."unit_id" =
            (select "t45"."unit_id" from "post" "t45" where ("t45"."id" =
              (select "t44"."post_id" from "plan_slot" "t44" where ("t44"."id" = "t43"."slot_id") limit 1)) limit 1) and "t48"."valid_from" <= $2::date and ("t48"."valid_until" is null or "t48"."valid_until" > $2::date)) limit 1),
    'bloc',
          (select "t51"."bloc" from "unit" "t51" where ("t51"."id" =
            (select "t45"."unit_id" from "post" "t45" where ("t45"."id" =
              (select "t44"."post_id" from "plan_slot" "t44" where ("t44"."id" = "t43"."slot_id") limit 1)) limit 1)) limit 1), 'postClass',
          (select case when "t46"."folded_name" like 'pho %' then 'DEPUTY' when "t46"."is_leadership" then 'HEAD' end from "post_title" "t46" where ("t46"."id" =
            (select "t47"."post_title_id" from "post" "t47" where ("t47"."id" =
              (select "t44"."post_id" from "plan_slot" "t44" where ("t44"."id" = "t43"."slot_id") limit 1)) limit 1)) limit 1)) order by "t43"."slot_id") from "plan_entry" "t43" where ("t43"."id" = any("t1"."entry_ids") and ("t43"."valid_from" <= $2::date and ("t43"."valid_until" is null or "t43"."valid_until" > $2::date) and ("t43"."valid_until" is not null or "t43"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
          (select "t52"."post_id" from "plan_slot" "t52" where ("t52"."id" = "t43"."slot_id") limit 1) is not null) and (coalesce(
          (select true from "plan_slot" "t53" where (("t53"."id" = "t43"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t54" where ("t54"."id" = "t53"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t55" where ("t55"."unit_id" = "t54"."unit_id" and "t55"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t53"."management_level"))) limit 1), false)) limit 1))::text || ',"entries":' ||
        (select '{"nodes":[' || coalesce(p.x1, '') || ']}' from
          (select string_agg(q.x1, ',') as x1 from
            (select '{"rank":' || coalesce(("t56"."rank")::integer::text, 'null') || ',"slot":' ||
              (select '{"post":' || coalesce(
                (select '{"title":' ||
                  (select '{"name":' || to_json("t59"."name")::text || '}' from "post_title" "t59" where ("t59"."id" = "t58"."post_title_id") and (true::boolean)) || ',"unit":' ||
                  (select '{"name":' || coalesce(to_json(coalesce(
                    (select "t61"."name" from "unit_name" "t61" where ("t61"."unit_id" = "t60"."id" and "t61"."valid_from" <= $2::date and ("t61"."valid_until" is null or "t61"."valid_until" > $2::date)) limit 1), "t60"."name"))::text, null_in_answer()) || '}' from "unit" "t60" where ("t60"."id" = "t58"."unit_id") and (true::boolean)) || '}' from "post" "t58" where ("t58"."id" = "t57"."post_id") and (true::boolean)), 'null') || '}' from "plan_slot" "t57" where ("t57"."id" = "t56"."slot_id")) || '}' as x1 from "plan_entry" "t56" where (("t56"."id" = any("t1"."entry_ids") and ("t56"."valid_from" <= $2::date and ("t56"."valid_until" is null or "t56"."valid_until" > $2::date) and ("t56"."valid_until" is not null or "t56"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
              (select true from "plan_slot" "t71" where (("t71"."id" = "t56"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t72" where ("t72"."id" = "t71"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t73" where ("t73"."unit_id" = "t72"."unit_id" and "t73"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t71"."management_level"))) limit 1), false))) order by "t56"."rank" asc nulls last, "t56"."id" asc limit 50::integer) q) p) || '}' as x1 from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    where (exists
        (select 1 from "planning_cycle" "t101" where ("t101"."id" = "slot"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t102" where ("t102"."unit_id" = "t101"."unit_id" and "t102"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "slot"."management_level"))
    group by cycle.term_id, entry.cadre_id) "t1" where ((exists
        (select 1 from "plan_entry" "t75" where ("t75"."id" = any("t1"."entry_ids") and ("t75"."valid_from" <= $2::date and ("t75"."valid_until" is null or "t75"."valid_until" > $2::date) and ("t75"."valid_until" is not null or "t75"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
          (select 1 from "plan_slot" "t76" where (("t76"."id" = "t75"."slot_id")) and ((exists
            (select 1 from "planning_cycle" "t77" where ("t77"."id" = "t76"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
              (select 1 from "unit_closure" "t78" where ("t78"."unit_id" = "t77"."unit_id" and "t78"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t76"."management_level"))))))) and (coalesce(
        (select true from "plan_entry" "t79" where ("t79"."id" = any("t1"."entry_ids")) and (coalesce(
          (select true from "plan_slot" "t80" where (("t80"."id" = "t79"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t81" where ("t81"."id" = "t80"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t82" where ("t82"."unit_id" = "t81"."unit_id" and "t82"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t80"."management_level"))) limit 1), false)) limit 1), false))) and (((case when "t1"."posts_ever" >
        (select "t83"."number" from "rule_parameter" "t83" where ("t83"."name" = 'maxPostsPerPerson' and exists
          (select 1 from "rule_version" "t84" where ("t84"."id" = "t83"."version_id" and (("t84"."in_force_from" is null or "t84"."in_force_from" <= $2::date) and ("t84"."in_force_until" is null or "t84"."in_force_until" > $2::date)) and exists
            (select 1 from "rule_series" "t85" where ("t85"."id" = "t84"."series_id" and "t85"."key" = 'planning.persons-per-post'))))) limit 1) then coalesce(
        (select case when
          (select "t97"."value" from "rule_parameter" "t97" where ("t97"."name" = 'postsCounted' and exists
            (select 1 from "rule_version" "t98" where ("t98"."id" = "t97"."version_id" and (("t98"."in_force_from" is null or "t98"."in_force_from" <= $2::date) and ("t98"."in_force_until" is null or "t98"."in_force_until" > $2::date)) and exists
              (select 1 from "rule_series" "t99" where ("t99"."id" = "t98"."series_id" and "t99"."key" = 'planning.persons-per-post'))))) limit 1) = 'ALL' then count(*) >
          (select "t83"."number" from "rule_parameter" "t83" where ("t83"."name" = 'maxPostsPerPerson' and exists
            (select 1 from "rule_version" "t84" where ("t84"."id" = "t83"."version_id" and (("t84"."in_force_from" is null or "t84"."in_force_from" <= $2::date) and ("t84"."in_force_until" is null or "t84"."in_force_until" > $2::date)) and exists
              (select 1 from "rule_series" "t85" where ("t85"."id" = "t84"."series_id" and "t85"."key" = 'planning.persons-per-post'))))) limit 1)
      else bool_and(planned.level is not null) and max(planned.posts) >
          (select "t83"."number" from "rule_parameter" "t83" where ("t83"."name" = 'maxPostsPerPerson' and exists
            (select 1 from "rule_version" "t84" where ("t84"."id" = "t83"."version_id" and (("t84"."in_force_from" is null or "t84"."in_force_from" <= $2::date) and ("t84"."in_force_until" is null or "t84"."in_force_until" > $2::date)) and exists
              (select 1 from "rule_series" "t85" where ("t85"."id" = "t84"."series_id" and "t85"."key" = 'planning.persons-per-post'))))) limit 1) end
    from
          (select each.value as level, count(*) over (partition by each.value) as posts from jsonb_each_text(
            (select jsonb_object_agg(
              (select "t87"."post_id" from "plan_slot" "t87" where ("t87"."id" = "t86"."slot_id") limit 1),
              (select case
      when bool_or(
                (select "t91"."kind" from "unit" "t91" where ("t91"."id" = "t90"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
                (select "t92"."setting" from "unit" "t92" where ("t92"."id" = "t90"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
                (select "t91"."kind" from "unit" "t91" where ("t91"."id" = "t90"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
                (select "t91"."kind" from "unit" "t91" where ("t91"."id" = "t90"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
                (select "t91"."kind" from "unit" "t91" where ("t91"."id" = "t90"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
                (select "t91"."kind" from "unit" "t91" where ("t91"."id" = "t90"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t90" where ("t90"."unit_id" =
                (select "t89"."unit_id" from "post" "t89" where ("t89"."id" =
                  (select "t88"."post_id" from "plan_slot" "t88" where ("t88"."id" = "t86"."slot_id") limit 1)) limit 1) and "t90"."valid_from" <= $2::date and ("t90"."valid_until" is null or "t90"."valid_until" > $2::date)) limit 1)) from "plan_entry" "t86" where ("t86"."id" = any("t1"."entry_ids") and ("t86"."valid_from" <= $2::date and ("t86"."valid_until" is null or "t86"."valid_until" > $2::date) and ("t86"."valid_until" is not null or "t86"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
              (select "t93"."post_id" from "plan_slot" "t93" where ("t93"."id" = "t86"."slot_id") limit 1) is not null) and (coalesce(
              (select true from "plan_slot" "t94" where (("t94"."id" = "t86"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t95" where ("t95"."id" = "t94"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t96" where ("t96"."unit_id" = "t95"."unit_id" and "t96"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t94"."management_level"))) limit 1), false)) limit 1)) each) planned), false) else false end) is not distinct from $5::boolean) and (exists
        (select 1 from "planning_term" "t100" where "t100"."id" = "t1"."term_id" and ((("t100"."code" = $6::text))) and (true::boolean)))) order by "t1"."term_id" asc, "t1"."cadre_id" asc, "t1"."id" asc limit 50::integer) q) p) || ',"inTwoDistricts":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    where (exists
      (select 1 from "planning_cycle" "t111" where ("t111"."id" = "slot"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
        (select 1 from "unit_closure" "t112" where ("t112"."unit_id" = "t111"."unit_id" and "t112"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "slot"."management_level"))
    group by cycle.term_id, entry.cadre_id) "t110" where ((exists
      (select 1 from "plan_entry" "t114" where ("t114"."id" = any("t110"."entry_ids") and ("t114"."valid_from" <= $7::date and ("t114"."valid_until" is null or "t114"."valid_until" > $7::date) and ("t114"."valid_until" is not null or "t114"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
        (select 1 from "plan_slot" "t115" where (("t115"."id" = "t114"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t116" where ("t116"."id" = "t115"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t117" where ("t117"."unit_id" = "t116"."unit_id" and "t117"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t115"."management_level"))))))) and (exists
      (select 1 from "plan_entry" "t118" where ("t118"."id" = any("t110"."entry_ids")) and (exists
        (select 1 from "plan_slot" "t119" where (("t119"."id" = "t118"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t120" where ("t120"."id" = "t119"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t121" where ("t121"."unit_id" = "t120"."unit_id" and "t121"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t119"."management_level")))))))) and (((
      (select count(distinct
        (select "t124"."district_id" from "unit_district" "t124" where ("t124"."unit_id" =
          (select "t123"."unit_id" from "plan_slot" "t123" where ("t123"."id" = "t122"."slot_id") limit 1) and "t124"."valid_from" <= $7::date and ("t124"."valid_until" is null or "t124"."valid_until" > $7::date)) limit 1))::integer from "plan_entry" "t122" where ("t122"."id" = any("t110"."entry_ids") and ("t122"."valid_from" <= $7::date and ("t122"."valid_until" is null or "t122"."valid_until" > $7::date) and ("t122"."valid_until" is not null or "t122"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
        (select true from "plan_slot" "t125" where (("t125"."id" = "t122"."slot_id")) and ((coalesce(
          (select true from "planning_cycle" "t126" where ("t126"."id" = "t125"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t127" where ("t127"."unit_id" = "t126"."unit_id" and "t127"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t125"."management_level"))) limit 1), false)) limit 1) > $8::integer)) and (exists
      (select 1 from "planning_term" "t128" where "t128"."id" = "t110"."term_id" and ((("t128"."code" = $9::text))) and (true::boolean))))) || ',"nodes":[' || coalesce(p.x1, '') || ']}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t129"."full_name")::text || '}' from "cadre" "t129" where ("t129"."id" = "t103"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t134" where ("t134"."unit_id" = "t129"."unit_id" and "t134"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), 'null') || ',"posts":' || coalesce((
        (select count(distinct
          (select "t136"."post_id" from "plan_slot" "t136" where ("t136"."id" = "t135"."slot_id") limit 1))::integer from "plan_entry" "t135" where ("t135"."id" = any("t103"."entry_ids") and ("t135"."valid_from" <= $7::date and ("t135"."valid_until" is null or "t135"."valid_until" > $7::date) and ("t135"."valid_until" is not null or "t135"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t137" where (("t137"."id" = "t135"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t138" where ("t138"."id" = "t137"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t139" where ("t139"."unit_id" = "t138"."unit_id" and "t139"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t137"."management_level"))) limit 1), false)) limit 1))::integer::text, null_in_answer()) || ',"districts":' ||
        (select '{"nodes":[' || coalesce(p.x1, '') || ']}' from
          (select string_agg(q.x1, ',') as x1 from
            (select '{"name":' || coalesce(to_json(coalesce(
              (select "t147"."name" from "unit_name" "t147" where ("t147"."unit_id" = "t140"."id" and "t147"."valid_from" <= $7::date and ("t147"."valid_until" is null or "t147"."valid_until" > $7::date)) limit 1), "t140"."name"))::text, null_in_answer()) || '}' as x1 from "unit" "t140" where (("t140"."kind" = 'DISTRICT_COMMITTEE' and exists
              (select 1 from "plan_entry" "t148" where ("t148"."id" = any("t103"."entry_ids") and ("t148"."valid_from" <= $7::date and ("t148"."valid_until" is null or "t148"."valid_until" > $7::date) and ("t148"."valid_until" is not null or "t148"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
                (select "t150"."district_id" from "unit_district" "t150" where ("t150"."unit_id" =
                  (select "t149"."unit_id" from "plan_slot" "t149" where ("t149"."id" = "t148"."slot_id") limit 1) and "t150"."valid_from" <= $7::date and ("t150"."valid_until" is null or "t150"."valid_until" > $7::date)) limit 1) = "t140"."id") and (exists
                (select 1 from "plan_slot" "t151" where (("t151"."id" = "t148"."slot_id")) and ((exists
                  (select 1 from "planning_cycle" "t152" where ("t152"."id" = "t151"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                    (select 1 from "unit_closure" "t153" where ("t153"."unit_id" = "t152"."unit_id" and "t153"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t151"."management_level"))))))) and (true::boolean)) order by "t140"."sort_key" asc, "t140"."id" asc limit 50::integer) q) p) || '}' as x1 from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    where (exists
        (select 1 from "planning_cycle" "t174" where ("t174"."id" = "slot"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t175" where ("t175"."unit_id" = "t174"."unit_id" and "t175"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "slot"."management_level"))
    group by cycle.term_id, entry.cadre_id) "t103" where ((exists
        (select 1 from "plan_entry" "t159" where ("t159"."id" = any("t103"."entry_ids") and ("t159"."valid_from" <= $7::date and ("t159"."valid_until" is null or "t159"."valid_until" > $7::date) and ("t159"."valid_until" is not null or "t159"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
          (select 1 from "plan_slot" "t160" where (("t160"."id" = "t159"."slot_id")) and ((exists
            (select 1 from "planning_cycle" "t161" where ("t161"."id" = "t160"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
              (select 1 from "unit_closure" "t162" where ("t162"."unit_id" = "t161"."unit_id" and "t162"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t160"."management_level"))))))) and (coalesce(
        (select true from "plan_entry" "t163" where ("t163"."id" = any("t103"."entry_ids")) and (coalesce(
          (select true from "plan_slot" "t164" where (("t164"."id" = "t163"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t165" where ("t165"."id" = "t164"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t166" where ("t166"."unit_id" = "t165"."unit_id" and "t166"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t164"."management_level"))) limit 1), false)) limit 1), false))) and (((
        (select count(distinct
          (select "t169"."district_id" from "unit_district" "t169" where ("t169"."unit_id" =
            (select "t168"."unit_id" from "plan_slot" "t168" where ("t168"."id" = "t167"."slot_id") limit 1) and "t169"."valid_from" <= $7::date and ("t169"."valid_until" is null or "t169"."valid_until" > $7::date)) limit 1))::integer from "plan_entry" "t167" where ("t167"."id" = any("t103"."entry_ids") and ("t167"."valid_from" <= $7::date and ("t167"."valid_until" is null or "t167"."valid_until" > $7::date) and ("t167"."valid_until" is not null or "t167"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t170" where (("t170"."id" = "t167"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t171" where ("t171"."id" = "t170"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t172" where ("t172"."unit_id" = "t171"."unit_id" and "t172"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t170"."management_level"))) limit 1), false)) limit 1) > $10::integer)) and (exists
        (select 1 from "planning_term" "t173" where "t173"."id" = "t103"."term_id" and ((("t173"."code" = $11::text))) and (true::boolean)))) order by
        (select count(distinct
          (select "t106"."district_id" from "unit_district" "t106" where ("t106"."unit_id" =
            (select "t105"."unit_id" from "plan_slot" "t105" where ("t105"."id" = "t104"."slot_id") limit 1) and "t106"."valid_from" <= $7::date and ("t106"."valid_until" is null or "t106"."valid_until" > $7::date)) limit 1))::integer from "plan_entry" "t104" where ("t104"."id" = any("t103"."entry_ids") and ("t104"."valid_from" <= $7::date and ("t104"."valid_until" is null or "t104"."valid_until" > $7::date) and ("t104"."valid_until" is not null or "t104"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t107" where (("t107"."id" = "t104"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t108" where ("t108"."id" = "t107"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t109" where ("t109"."unit_id" = "t108"."unit_id" and "t109"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t107"."management_level"))) limit 1), false)) limit 1) desc, "t103"."id" asc limit 3::integer) q) p) || ',"onOne":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select cycle.term_id::text || ':' || slot.post_id::text as id, cycle.term_id, slot.post_id as target_id, slot.post_id, slot.body_id,
      post.unit_id, post.management_level, array_agg(slot.id) as slot_ids
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join "post" "post" on post.id = slot.post_id
    where slot.post_id is not null
      and exists
      (select 1 from "plan_slot" "t178" where ("t178"."post_id" = "slot"."post_id") and ((exists
        (select 1 from "planning_cycle" "t179" where ("t179"."id" = "t178"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t180" where ("t180"."unit_id" = "t179"."unit_id" and "t180"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t178"."management_level"))))
    group by cycle.term_id, slot.post_id, slot.body_id, post.unit_id, post.management_level union all 
    select cycle.term_id::text || ':' || slot.body_id::text as id, cycle.term_id, slot.body_id as target_id, slot.post_id, slot.body_id,
      body.unit_id, body.management_level, array_agg(slot.id) as slot_ids
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join "body" "body" on body.id = slot.body_id
    where slot.body_id is not null
      and exists
      (select 1 from "plan_slot" "t181" where ("t181"."body_id" = "slot"."body_id") and ((exists
        (select 1 from "planning_cycle" "t182" where ("t182"."id" = "t181"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t183" where ("t183"."unit_id" = "t182"."unit_id" and "t183"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t181"."management_level"))))
    group by cycle.term_id, slot.post_id, slot.body_id, body.unit_id, body.management_level) "t177" where ((not exists
      (select 1 from "plan_slot" "t185" where ("t185"."id" = any("t177"."slot_ids") and not exists
        (select 1 from "plan_slot" "t186" where (("t186"."id" = "t185"."id")) and ((exists
          (select 1 from "planning_cycle" "t187" where ("t187"."id" = "t186"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t188" where ("t188"."unit_id" = "t187"."unit_id" and "t188"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t186"."management_level")))))))) and (((
      (select count(distinct "t189"."cadre_id")::integer from "plan_entry" "t189" where ("t189"."slot_id" = any("t177"."slot_ids") and ("t189"."valid_from" <= $12::date and ("t189"."valid_until" is null or "t189"."valid_until" > $12::date) and ("t189"."valid_until" is not null or "t189"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) = $13::integer)) and (exists
      (select 1 from "planning_term" "t190" where "t190"."id" = "t177"."term_id" and ((("t190"."code" = $14::text))) and (true::boolean))))) || ',"nodes":[' || coalesce(p.x1, '') || ']}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"post":' || coalesce(
        (select '{"title":' ||
          (select '{"name":' || to_json("t192"."name")::text || '}' from "post_title" "t192" where ("t192"."id" = "t191"."post_title_id") and (true::boolean)) || '}' from "post" "t191" where ("t191"."id" = "t176"."post_id") and (true::boolean) limit 1), 'null') || ',"body":' || coalesce(
        (select '{"name":' || to_json("t197"."name")::text || '}' from "body" "t197" where ("t197"."id" = "t176"."body_id") and (true::boolean) limit 1), 'null') || ',"unit":' || coalesce(
        (select '{"name":' || coalesce(to_json(coalesce(
          (select "t203"."name" from "unit_name" "t203" where ("t203"."unit_id" = "t202"."id" and "t203"."valid_from" <= $12::date and ("t203"."valid_until" is null or "t203"."valid_until" > $12::date)) limit 1), "t202"."name"))::text, null_in_answer()) || '}' from "unit" "t202" where ("t202"."id" = "t176"."unit_id") and (true::boolean) limit 1), null_in_answer()) || ',"entries":' ||
        (select '{"nodes":[' || coalesce(p.x1, '') || ']}' from
          (select string_agg(q.x1, ',') as x1 from
            (select '{"cadre":' || coalesce(
              (select '{"fullName":' || to_json("t209"."full_name")::text || '}' from "cadre" "t209" where ("t209"."id" = "t208"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                (select true from "unit_closure" "t213" where ("t213"."unit_id" = "t209"."unit_id" and "t213"."ancestor_id" = $1::uuid) limit 1), false))), 'null') || ',"readiness":"' || "t208"."readiness" || '"}' as x1 from "plan_entry" "t208" where (("t208"."slot_id" = any("t176"."slot_ids") and ("t208"."valid_from" <= $12::date and ("t208"."valid_until" is null or "t208"."valid_until" > $12::date) and ("t208"."valid_until" is not null or "t208"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
              (select true from "plan_slot" "t218" where (("t218"."id" = "t208"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t219" where ("t219"."id" = "t218"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t220" where ("t220"."unit_id" = "t219"."unit_id" and "t220"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t218"."management_level"))) limit 1), false))) order by "t208"."rank" asc nulls last, "t208"."id" asc limit 50::integer) q) p) || '}' as x1 from (
    select cycle.term_id::text || ':' || slot.post_id::text as id, cycle.term_id, slot.post_id as target_id, slot.post_id, slot.body_id,
      post.unit_id, post.management_level, array_agg(slot.id) as slot_ids
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join "post" "post" on post.id = slot.post_id
    where slot.post_id is not null
      and exists
        (select 1 from "plan_slot" "t228" where ("t228"."post_id" = "slot"."post_id") and ((exists
          (select 1 from "planning_cycle" "t229" where ("t229"."id" = "t228"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t230" where ("t230"."unit_id" = "t229"."unit_id" and "t230"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t228"."management_level"))))
    group by cycle.term_id, slot.post_id, slot.body_id, post.unit_id, post.management_level union all 
    select cycle.term_id::text || ':' || slot.body_id::text as id, cycle.term_id, slot.body_id as target_id, slot.post_id, slot.body_id,
      body.unit_id, body.management_level, array_agg(slot.id) as slot_ids
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join "body" "body" on body.id = slot.body_id
    where slot.body_id is not null
      and exists
        (select 1 from "plan_slot" "t231" where ("t231"."body_id" = "slot"."body_id") and ((exists
          (select 1 from "planning_cycle" "t232" where ("t232"."id" = "t231"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t233" where ("t233"."unit_id" = "t232"."unit_id" and "t233"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t231"."management_level"))))
    group by cycle.term_id, slot.post_id, slot.body_id, body.unit_id, body.management_level) "t176" where ((not coalesce(
        (select true from "plan_slot" "t222" where ("t222"."id" = any("t176"."slot_ids") and not coalesce(
          (select true from "plan_slot" "t223" where (("t223"."id" = "t222"."id")) and ((coalesce(
            (select true from "planning_cycle" "t224" where ("t224"."id" = "t223"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t225" where ("t225"."unit_id" = "t224"."unit_id" and "t225"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t223"."management_level"))) limit 1), false)) limit 1), false))) and (((
        (select count(distinct "t226"."cadre_id")::integer from "plan_entry" "t226" where ("t226"."slot_id" = any("t176"."slot_ids") and ("t226"."valid_from" <= $12::date and ("t226"."valid_until" is null or "t226"."valid_until" > $12::date) and ("t226"."valid_until" is not null or "t226"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) = $15::integer)) and (exists
        (select 1 from "planning_term" "t227" where "t227"."id" = "t176"."term_id" and ((("t227"."code" = $16::text))) and (true::boolean)))) order by "t176"."term_id" asc, "t176"."target_id" asc, "t176"."id" asc limit 3::integer) q) p) || '}' as data
