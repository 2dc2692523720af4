/* PlanAnomalies */ select '{"tooOften":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    where (exists
      (select 1 from "planning_cycle" "t3" where ("t3"."id" = "slot"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
        (select 1 from "unit_closure" "t4" where ("t4"."unit_id" = "t3"."unit_id" and "t4"."ancestor_id" = $1::uuid))))) and ((exists
      (select 1 from "post" "t5" where ("t5"."id" = "slot"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t5"."management_level"))) or exists
      (select 1 from "body" "t6" where ("t6"."id" = "slot"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t6"."management_level")))))
    group by cycle.term_id, entry.cadre_id) "t2" where ((exists
      (select 1 from "plan_entry" "t8" where ("t8"."id" = any("t2"."entry_ids") and ("t8"."valid_from" <= $2::date and ("t8"."valid_until" is null or "t8"."valid_until" > $2::date) and ("t8"."valid_until" is not null or "t8"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
        (select 1 from "plan_slot" "t9" where (("t9"."id" = "t8"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t10" where ("t10"."id" = "t9"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t11" where ("t11"."unit_id" = "t10"."unit_id" and "t11"."ancestor_id" = $1::uuid))))) and ((exists
          (select 1 from "post" "t12" where ("t12"."id" = "t9"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t12"."management_level"))) or exists
          (select 1 from "body" "t13" where ("t13"."id" = "t9"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t13"."management_level")))))))))) and (exists
      (select 1 from "plan_entry" "t14" where ("t14"."id" = any("t2"."entry_ids")) and (exists
        (select 1 from "plan_slot" "t15" where (("t15"."id" = "t14"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t16" where ("t16"."id" = "t15"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t17" where ("t17"."unit_id" = "t16"."unit_id" and "t17"."ancestor_id" = $1::uuid))))) and ((exists
          (select 1 from "post" "t18" where ("t18"."id" = "t15"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t18"."management_level"))) or exists
          (select 1 from "body" "t19" where ("t19"."id" = "t15"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t19"."management_level"))))))))))) and (((case when "t2"."posts_ever" >
      (select "t20"."number" from "rule_parameter" "t20" where ("t20"."name" = 'maxPostsPerPerson' and exists
        (select 1 from "rule_version" "t21" where ("t21"."id" = "t20"."version_id" and (("t21"."in_force_from" is null or "t21"."in_force_from" <= $2::date) and ("t21"."in_force_until" is null or "t21"."in_force_until" > $2::date)) and exists
          (select 1 from "rule_series" "t22" where ("t22"."id" = "t21"."series_id" and "t22"."key" = 'planning.persons-per-post'))))) limit 1) then coalesce(
      (select case when
        (select "t36"."value" from "rule_parameter" "t36" where ("t36"."name" = 'postsCounted' and exists
          (select 1 from "rule_version" "t37" where ("t37"."id" = "t36"."version_id" and (("t37"."in_force_from" is null or "t37"."in_force_from" <= $2::date) and ("t37"."in_force_until" is null or "t37"."in_force_until" > $2::date)) and exists
            (select 1 from "rule_series" "t38" where ("t38"."id" = "t37"."series_id" and "t38"."key" = 'planning.persons-per-post'))))) limit 1) = 'ALL' then count(*) >
        (select "t20"."number" from "rule_parameter" "t20" where ("t20"."name" = 'maxPostsPerPerson' and exists
          (select 1 from "rule_version" "t21" where ("t21"."id" = "t20"."version_id" and (("t21"."in_force_from" is null or "t21"."in_force_from" <= $2::date) and ("t21"."in_force_until" is null or "t21"."in_force_until" > $2::date)) and exists
            (select 1 from "rule_series" "t22" where ("t22"."id" = "t21"."series_id" and "t22"."key" = 'planning.persons-per-post'))))) limit 1)
      else bool_and(planned.level is not null) and max(planned.posts) >
        (select "t20"."number" from "rule_parameter" "t20" where ("t20"."name" = 'maxPostsPerPerson' and exists
          (select 1 from "rule_version" "t21" where ("t21"."id" = "t20"."version_id" and (("t21"."in_force_from" is null or "t21"."in_force_from" <= $2::date) and ("t21"."in_force_until" is null or "t21"."in_force_until" > $2::date)) and exists
            (select 1 from "rule_series" "t22" where ("t22"."id" = "t21"."series_id" and "t22"."key" = 'planning.persons-per-post'))))) limit 1) end
    from
        (select each.value as level, count(*) over (partition by each.value) as posts from jsonb_each_text(
          (select jsonb_object_agg(
            (select "t24"."post_id" from "plan_slot" "t24" where ("t24"."id" = "t23"."slot_id") limit 1),
            (select case
      when bool_or(
              (select "t28"."kind" from "unit" "t28" where ("t28"."id" = "t27"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
              (select "t29"."setting" from "unit" "t29" where ("t29"."id" = "t27"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
              (select "t28"."kind" from "unit" "t28" where ("t28"."id" = "t27"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
              (select "t28"."kind" from "unit" "t28" where ("t28"."id" = "t27"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
              (select "t28"."kind" from "unit" "t28" where ("t28"."id" = "t27"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
              (select "t28"."kind" from "unit" "t28" where ("t28"."id" = "t27"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t27" where ("t27"."unit_id" =
              (select "t26"."unit_id" from "post" "t26" where ("t26"."id" =
                (select "t25"."post_id" from "plan_slot" "t25" where ("t25"."id" = "t23"."slot_id") limit 1)) limit 1) and "t27"."valid_from" <= $2::date and ("t27"."valid_until" is null or "t27"."valid_until" > $2::date)) limit 1)) from "plan_entry" "t23" where ("t23"."id" = any("t2"."entry_ids") and ("t23"."valid_from" <= $2::date and ("t23"."valid_until" is null or "t23"."valid_until" > $2::date) and ("t23"."valid_until" is not null or "t23"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
            (select "t30"."post_id" from "plan_slot" "t30" where ("t30"."id" = "t23"."slot_id") limit 1) is not null) and (coalesce(
            (select true from "plan_slot" "t31" where (("t31"."id" = "t23"."slot_id")) and ((coalesce(
              (select true from "planning_cycle" "t32" where ("t32"."id" = "t31"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                (select true from "unit_closure" "t33" where ("t33"."unit_id" = "t32"."unit_id" and "t33"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
              (select true from "post" "t34" where ("t34"."id" = "t31"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t34"."management_level")) limit 1), false) or coalesce(
              (select true from "body" "t35" where ("t35"."id" = "t31"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t35"."management_level")) limit 1), false)))) limit 1), false)) limit 1)) each) planned), false) else false end) is not distinct from $3::boolean) and (exists
      (select 1 from "planning_term" "t39" where "t39"."id" = "t2"."term_id" and ((("t39"."code" = $4::text))) and (true::boolean))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t40"."full_name")::text || '}' from "cadre" "t40" where ("t40"."id" = "t1"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t47" where ("t47"."unit_id" = "t40"."unit_id" and "t47"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), 'null') || ',"posts":' || coalesce((
        (select count(distinct
          (select "t49"."post_id" from "plan_slot" "t49" where ("t49"."id" = "t48"."slot_id") limit 1))::integer from "plan_entry" "t48" where ("t48"."id" = any("t1"."entry_ids") and ("t48"."valid_from" <= $2::date and ("t48"."valid_until" is null or "t48"."valid_until" > $2::date) and ("t48"."valid_until" is not null or "t48"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t50" where (("t50"."id" = "t48"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t51" where ("t51"."id" = "t50"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t52" where ("t52"."unit_id" = "t51"."unit_id" and "t52"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t53" where ("t53"."id" = "t50"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t53"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t54" where ("t54"."id" = "t50"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t54"."management_level")) limit 1), false)))) limit 1), false)) limit 1))::integer::text, null_in_answer()) || ',"tooManyPosts":' || json_build_object('#', 0, 'posts',
        (select jsonb_agg(jsonb_build_object('post',
          (select "t56"."post_id" from "plan_slot" "t56" where ("t56"."id" = "t55"."slot_id") limit 1), 'level',
          (select case
      when bool_or(
            (select "t61"."kind" from "unit" "t61" where ("t61"."id" = "t60"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
            (select "t62"."setting" from "unit" "t62" where ("t62"."id" = "t60"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
            (select "t61"."kind" from "unit" "t61" where ("t61"."id" = "t60"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
            (select "t61"."kind" from "unit" "t61" where ("t61"."id" = "t60"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
            (select "t61"."kind" from "unit" "t61" where ("t61"."id" = "t60"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
            (select "t61"."kind" from "unit" "t61" where ("t61"."id" = "t60"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t60" where ("t60"."unit_id" =
            (select "t57"."unit_id" from "post" "t57" where ("t57"."id" =
              (select "t56"."post_id" from "plan_slot" "t56" where ("t56"."id" = "t55"."slot_id") limit 1)) limit 1) and "t60"."valid_from" <= $2::date and ("t60"."valid_until" is null or "t60"."valid_until" > $2::date)) limit 1),
    'bloc',
          (select "t63"."bloc" from "unit" "t63" where ("t63"."id" =
            (select "t57"."unit_id" from "post" "t57" where ("t57"."id" =
              (select "t56"."post_id" from "plan_slot" "t56" where ("t56"."id" = "t55"."slot_id") limit 1)) limit 1)) limit 1), 'postClass',
          (select case when "t58"."folded_name" like 'pho %' then 'DEPUTY' when "t58"."is_leadership" then 'HEAD' end from "post_title" "t58" where ("t58"."id" =
            (select "t59"."post_title_id" from "post" "t59" where ("t59"."id" =
              (select "t56"."post_id" from "plan_slot" "t56" where ("t56"."id" = "t55"."slot_id") limit 1)) limit 1)) limit 1)) order by "t55"."slot_id") from "plan_entry" "t55" where ("t55"."id" = any("t1"."entry_ids") and ("t55"."valid_from" <= $2::date and ("t55"."valid_until" is null or "t55"."valid_until" > $2::date) and ("t55"."valid_until" is not null or "t55"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
          (select "t64"."post_id" from "plan_slot" "t64" where ("t64"."id" = "t55"."slot_id") limit 1) is not null) and (coalesce(
          (select true from "plan_slot" "t65" where (("t65"."id" = "t55"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t66" where ("t66"."id" = "t65"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t67" where ("t67"."unit_id" = "t66"."unit_id" and "t67"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t68" where ("t68"."id" = "t65"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t68"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t69" where ("t69"."id" = "t65"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t69"."management_level")) limit 1), false)))) limit 1), false)) limit 1))::text || ',"entries":' ||
        (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
          (select string_agg(q.x1, ',') as x1 from
            (select '{"rank":' || coalesce(("t70"."rank")::integer::text, 'null') || ',"slot":' ||
              (select '{"post":' || coalesce(
                (select '{"title":' ||
                  (select '{"name":' || to_json("t73"."name")::text || '}' from "post_title" "t73" where ("t73"."id" = "t72"."post_title_id") and (true::boolean)) || ',"unit":' ||
                  (select '{"name":' || coalesce(to_json(coalesce(
                    (select "t75"."name" from "unit_name" "t75" where ("t75"."unit_id" = "t74"."id" and "t75"."valid_from" <= $2::date and ("t75"."valid_until" is null or "t75"."valid_until" > $2::date)) limit 1), "t74"."name"))::text, null_in_answer()) || '}' from "unit" "t74" where ("t74"."id" = "t72"."unit_id") and (true::boolean)) || '}' from "post" "t72" where ("t72"."id" = "t71"."post_id") and (true::boolean)), 'null') || '}' from "plan_slot" "t71" where ("t71"."id" = "t70"."slot_id")) || '}' as x1 from "plan_entry" "t70" where ((("t70"."id" = any("t1"."entry_ids") and ("t70"."valid_from" <= $2::date and ("t70"."valid_until" is null or "t70"."valid_until" > $2::date) and ("t70"."valid_until" is not null or "t70"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
              (select true from "plan_slot" "t91" where (("t91"."id" = "t70"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t92" where ("t92"."id" = "t91"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t93" where ("t93"."unit_id" = "t92"."unit_id" and "t93"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                (select true from "post" "t94" where ("t94"."id" = "t91"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t94"."management_level")) limit 1), false) or coalesce(
                (select true from "body" "t95" where ("t95"."id" = "t91"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t95"."management_level")) limit 1), false)))) limit 1), false)))) order by "t70"."rank" asc nulls last, "t70"."id" asc limit $5::integer) q) p) || '}' as x1 from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    where (exists
        (select 1 from "planning_cycle" "t129" where ("t129"."id" = "slot"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t130" where ("t130"."unit_id" = "t129"."unit_id" and "t130"."ancestor_id" = $1::uuid))))) and ((exists
        (select 1 from "post" "t131" where ("t131"."id" = "slot"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t131"."management_level"))) or exists
        (select 1 from "body" "t132" where ("t132"."id" = "slot"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t132"."management_level")))))
    group by cycle.term_id, entry.cadre_id) "t1" where (((exists
        (select 1 from "plan_entry" "t97" where ("t97"."id" = any("t1"."entry_ids") and ("t97"."valid_from" <= $2::date and ("t97"."valid_until" is null or "t97"."valid_until" > $2::date) and ("t97"."valid_until" is not null or "t97"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
          (select 1 from "plan_slot" "t98" where (("t98"."id" = "t97"."slot_id")) and ((exists
            (select 1 from "planning_cycle" "t99" where ("t99"."id" = "t98"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
              (select 1 from "unit_closure" "t100" where ("t100"."unit_id" = "t99"."unit_id" and "t100"."ancestor_id" = $1::uuid))))) and ((exists
            (select 1 from "post" "t101" where ("t101"."id" = "t98"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t101"."management_level"))) or exists
            (select 1 from "body" "t102" where ("t102"."id" = "t98"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t102"."management_level")))))))))) and (coalesce(
        (select true from "plan_entry" "t103" where ("t103"."id" = any("t1"."entry_ids")) and (coalesce(
          (select true from "plan_slot" "t104" where (("t104"."id" = "t103"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t105" where ("t105"."id" = "t104"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t106" where ("t106"."unit_id" = "t105"."unit_id" and "t106"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t107" where ("t107"."id" = "t104"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t107"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t108" where ("t108"."id" = "t104"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t108"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (((case when "t1"."posts_ever" >
        (select "t109"."number" from "rule_parameter" "t109" where ("t109"."name" = 'maxPostsPerPerson' and exists
          (select 1 from "rule_version" "t110" where ("t110"."id" = "t109"."version_id" and (("t110"."in_force_from" is null or "t110"."in_force_from" <= $2::date) and ("t110"."in_force_until" is null or "t110"."in_force_until" > $2::date)) and exists
            (select 1 from "rule_series" "t111" where ("t111"."id" = "t110"."series_id" and "t111"."key" = 'planning.persons-per-post'))))) limit 1) then coalesce(
        (select case when
          (select "t125"."value" from "rule_parameter" "t125" where ("t125"."name" = 'postsCounted' and exists
            (select 1 from "rule_version" "t126" where ("t126"."id" = "t125"."version_id" and (("t126"."in_force_from" is null or "t126"."in_force_from" <= $2::date) and ("t126"."in_force_until" is null or "t126"."in_force_until" > $2::date)) and exists
              (select 1 from "rule_series" "t127" where ("t127"."id" = "t126"."series_id" and "t127"."key" = 'planning.persons-per-post'))))) limit 1) = 'ALL' then count(*) >
          (select "t109"."number" from "rule_parameter" "t109" where ("t109"."name" = 'maxPostsPerPerson' and exists
            (select 1 from "rule_version" "t110" where ("t110"."id" = "t109"."version_id" and (("t110"."in_force_from" is null or "t110"."in_force_from" <= $2::date) and ("t110"."in_force_until" is null or "t110"."in_force_until" > $2::date)) and exists
              (select 1 from "rule_series" "t111" where ("t111"."id" = "t110"."series_id" and "t111"."key" = 'planning.persons-per-post'))))) limit 1)
      else bool_and(planned.level is not null) and max(planned.posts) >
          (select "t109"."number" from "rule_parameter" "t109" where ("t109"."name" = 'maxPostsPerPerson' and exists
            (select 1 from "rule_version" "t110" where ("t110"."id" = "t109"."version_id" and (("t110"."in_force_from" is null or "t110"."in_force_from" <= $2::date) and ("t110"."in_force_until" is null or "t110"."in_force_until" > $2::date)) and exists
              (select 1 from "rule_series" "t111" where ("t111"."id" = "t110"."series_id" and "t111"."key" = 'planning.persons-per-post'))))) limit 1) end
    from
          (select each.value as level, count(*) over (partition by each.value) as posts from jsonb_each_text(
            (select jsonb_object_agg(
              (select "t113"."post_id" from "plan_slot" "t113" where ("t113"."id" = "t112"."slot_id") limit 1),
              (select case
      when bool_or(
                (select "t117"."kind" from "unit" "t117" where ("t117"."id" = "t116"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
                (select "t118"."setting" from "unit" "t118" where ("t118"."id" = "t116"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
                (select "t117"."kind" from "unit" "t117" where ("t117"."id" = "t116"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
                (select "t117"."kind" from "unit" "t117" where ("t117"."id" = "t116"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
                (select "t117"."kind" from "unit" "t117" where ("t117"."id" = "t116"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
                (select "t117"."kind" from "unit" "t117" where ("t117"."id" = "t116"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t116" where ("t116"."unit_id" =
                (select "t115"."unit_id" from "post" "t115" where ("t115"."id" =
                  (select "t114"."post_id" from "plan_slot" "t114" where ("t114"."id" = "t112"."slot_id") limit 1)) limit 1) and "t116"."valid_from" <= $2::date and ("t116"."valid_until" is null or "t116"."valid_until" > $2::date)) limit 1)) from "plan_entry" "t112" where ("t112"."id" = any("t1"."entry_ids") and ("t112"."valid_from" <= $2::date and ("t112"."valid_until" is null or "t112"."valid_until" > $2::date) and ("t112"."valid_until" is not null or "t112"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
              (select "t119"."post_id" from "plan_slot" "t119" where ("t119"."id" = "t112"."slot_id") limit 1) is not null) and (coalesce(
              (select true from "plan_slot" "t120" where (("t120"."id" = "t112"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t121" where ("t121"."id" = "t120"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t122" where ("t122"."unit_id" = "t121"."unit_id" and "t122"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                (select true from "post" "t123" where ("t123"."id" = "t120"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t123"."management_level")) limit 1), false) or coalesce(
                (select true from "body" "t124" where ("t124"."id" = "t120"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t124"."management_level")) limit 1), false)))) limit 1), false)) limit 1)) each) planned), false) else false end) is not distinct from $6::boolean) and (exists
        (select 1 from "planning_term" "t128" where "t128"."id" = "t1"."term_id" and ((("t128"."code" = $7::text))) and (true::boolean))))) order by "t1"."term_id" asc, "t1"."cadre_id" asc, "t1"."id" asc limit $8::integer) q) p) || ',"inTwoDistricts":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    where (exists
      (select 1 from "planning_cycle" "t145" where ("t145"."id" = "slot"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
        (select 1 from "unit_closure" "t146" where ("t146"."unit_id" = "t145"."unit_id" and "t146"."ancestor_id" = $1::uuid))))) and ((exists
      (select 1 from "post" "t147" where ("t147"."id" = "slot"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t147"."management_level"))) or exists
      (select 1 from "body" "t148" where ("t148"."id" = "slot"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t148"."management_level")))))
    group by cycle.term_id, entry.cadre_id) "t144" where ((exists
      (select 1 from "plan_entry" "t150" where ("t150"."id" = any("t144"."entry_ids") and ("t150"."valid_from" <= $9::date and ("t150"."valid_until" is null or "t150"."valid_until" > $9::date) and ("t150"."valid_until" is not null or "t150"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
        (select 1 from "plan_slot" "t151" where (("t151"."id" = "t150"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t152" where ("t152"."id" = "t151"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t153" where ("t153"."unit_id" = "t152"."unit_id" and "t153"."ancestor_id" = $1::uuid))))) and ((exists
          (select 1 from "post" "t154" where ("t154"."id" = "t151"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t154"."management_level"))) or exists
          (select 1 from "body" "t155" where ("t155"."id" = "t151"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t155"."management_level")))))))))) and (exists
      (select 1 from "plan_entry" "t156" where ("t156"."id" = any("t144"."entry_ids")) and (exists
        (select 1 from "plan_slot" "t157" where (("t157"."id" = "t156"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t158" where ("t158"."id" = "t157"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t159" where ("t159"."unit_id" = "t158"."unit_id" and "t159"."ancestor_id" = $1::uuid))))) and ((exists
          (select 1 from "post" "t160" where ("t160"."id" = "t157"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t160"."management_level"))) or exists
          (select 1 from "body" "t161" where ("t161"."id" = "t157"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t161"."management_level"))))))))))) and (((
      (select count(distinct
        (select "t166"."district_id" from "unit_district" "t166" where ("t166"."unit_id" =
          (select coalesce(
            (select "t165"."unit_id" from "post" "t165" where ("t165"."id" = "t163"."post_id") limit 1),
            (select "t164"."unit_id" from "body" "t164" where ("t164"."id" = "t163"."body_id") limit 1)) from "plan_slot" "t163" where ("t163"."id" = "t162"."slot_id") limit 1) and "t166"."valid_from" <= $9::date and ("t166"."valid_until" is null or "t166"."valid_until" > $9::date)) limit 1))::integer from "plan_entry" "t162" where ("t162"."id" = any("t144"."entry_ids") and ("t162"."valid_from" <= $9::date and ("t162"."valid_until" is null or "t162"."valid_until" > $9::date) and ("t162"."valid_until" is not null or "t162"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
        (select true from "plan_slot" "t167" where (("t167"."id" = "t162"."slot_id")) and ((coalesce(
          (select true from "planning_cycle" "t168" where ("t168"."id" = "t167"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t169" where ("t169"."unit_id" = "t168"."unit_id" and "t169"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
          (select true from "post" "t170" where ("t170"."id" = "t167"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t170"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t171" where ("t171"."id" = "t167"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t171"."management_level")) limit 1), false)))) limit 1), false)) limit 1) > $10::integer)) and (exists
      (select 1 from "planning_term" "t172" where "t172"."id" = "t144"."term_id" and ((("t172"."code" = $11::text))) and (true::boolean))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t173"."full_name")::text || '}' from "cadre" "t173" where ("t173"."id" = "t133"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t180" where ("t180"."unit_id" = "t173"."unit_id" and "t180"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), 'null') || ',"posts":' || coalesce((
        (select count(distinct
          (select "t182"."post_id" from "plan_slot" "t182" where ("t182"."id" = "t181"."slot_id") limit 1))::integer from "plan_entry" "t181" where ("t181"."id" = any("t133"."entry_ids") and ("t181"."valid_from" <= $9::date and ("t181"."valid_until" is null or "t181"."valid_until" > $9::date) and ("t181"."valid_until" is not null or "t181"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t183" where (("t183"."id" = "t181"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t184" where ("t184"."id" = "t183"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t185" where ("t185"."unit_id" = "t184"."unit_id" and "t185"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t186" where ("t186"."id" = "t183"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t186"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t187" where ("t187"."id" = "t183"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t187"."management_level")) limit 1), false)))) limit 1), false)) limit 1))::integer::text, null_in_answer()) || ',"districts":' ||
        (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
          (select string_agg(q.x1, ',') as x1 from
            (select '{"name":' || coalesce(to_json(coalesce(
              (select "t199"."name" from "unit_name" "t199" where ("t199"."unit_id" = "t188"."id" and "t199"."valid_from" <= $9::date and ("t199"."valid_until" is null or "t199"."valid_until" > $9::date)) limit 1), "t188"."name"))::text, null_in_answer()) || '}' as x1 from "unit" "t188" where ((("t188"."kind" = 'DISTRICT_COMMITTEE' and exists
              (select 1 from "plan_entry" "t200" where ("t200"."id" = any("t133"."entry_ids") and ("t200"."valid_from" <= $9::date and ("t200"."valid_until" is null or "t200"."valid_until" > $9::date) and ("t200"."valid_until" is not null or "t200"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
                (select "t204"."district_id" from "unit_district" "t204" where ("t204"."unit_id" =
                  (select coalesce(
                    (select "t203"."unit_id" from "post" "t203" where ("t203"."id" = "t201"."post_id") limit 1),
                    (select "t202"."unit_id" from "body" "t202" where ("t202"."id" = "t201"."body_id") limit 1)) from "plan_slot" "t201" where ("t201"."id" = "t200"."slot_id") limit 1) and "t204"."valid_from" <= $9::date and ("t204"."valid_until" is null or "t204"."valid_until" > $9::date)) limit 1) = "t188"."id") and (exists
                (select 1 from "plan_slot" "t205" where (("t205"."id" = "t200"."slot_id")) and ((exists
                  (select 1 from "planning_cycle" "t206" where ("t206"."id" = "t205"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                    (select 1 from "unit_closure" "t207" where ("t207"."unit_id" = "t206"."unit_id" and "t207"."ancestor_id" = $1::uuid))))) and ((exists
                  (select 1 from "post" "t208" where ("t208"."id" = "t205"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t208"."management_level"))) or exists
                  (select 1 from "body" "t209" where ("t209"."id" = "t205"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t209"."management_level")))))))))) and (true::boolean))) order by "t188"."sort_key" asc, "t188"."id" asc limit $12::integer) q) p) || '}' as x1 from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    where (exists
        (select 1 from "planning_cycle" "t240" where ("t240"."id" = "slot"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t241" where ("t241"."unit_id" = "t240"."unit_id" and "t241"."ancestor_id" = $1::uuid))))) and ((exists
        (select 1 from "post" "t242" where ("t242"."id" = "slot"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t242"."management_level"))) or exists
        (select 1 from "body" "t243" where ("t243"."id" = "slot"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t243"."management_level")))))
    group by cycle.term_id, entry.cadre_id) "t133" where (((exists
        (select 1 from "plan_entry" "t217" where ("t217"."id" = any("t133"."entry_ids") and ("t217"."valid_from" <= $9::date and ("t217"."valid_until" is null or "t217"."valid_until" > $9::date) and ("t217"."valid_until" is not null or "t217"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
          (select 1 from "plan_slot" "t218" where (("t218"."id" = "t217"."slot_id")) and ((exists
            (select 1 from "planning_cycle" "t219" where ("t219"."id" = "t218"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
              (select 1 from "unit_closure" "t220" where ("t220"."unit_id" = "t219"."unit_id" and "t220"."ancestor_id" = $1::uuid))))) and ((exists
            (select 1 from "post" "t221" where ("t221"."id" = "t218"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t221"."management_level"))) or exists
            (select 1 from "body" "t222" where ("t222"."id" = "t218"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t222"."management_level")))))))))) and (coalesce(
        (select true from "plan_entry" "t223" where ("t223"."id" = any("t133"."entry_ids")) and (coalesce(
          (select true from "plan_slot" "t224" where (("t224"."id" = "t223"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t225" where ("t225"."id" = "t224"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t226" where ("t226"."unit_id" = "t225"."unit_id" and "t226"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t227" where ("t227"."id" = "t224"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t227"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t228" where ("t228"."id" = "t224"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t228"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (((
        (select count(distinct
          (select "t233"."district_id" from "unit_district" "t233" where ("t233"."unit_id" =
            (select coalesce(
              (select "t232"."unit_id" from "post" "t232" where ("t232"."id" = "t230"."post_id") limit 1),
              (select "t231"."unit_id" from "body" "t231" where ("t231"."id" = "t230"."body_id") limit 1)) from "plan_slot" "t230" where ("t230"."id" = "t229"."slot_id") limit 1) and "t233"."valid_from" <= $9::date and ("t233"."valid_until" is null or "t233"."valid_until" > $9::date)) limit 1))::integer from "plan_entry" "t229" where ("t229"."id" = any("t133"."entry_ids") and ("t229"."valid_from" <= $9::date and ("t229"."valid_until" is null or "t229"."valid_until" > $9::date) and ("t229"."valid_until" is not null or "t229"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t234" where (("t234"."id" = "t229"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t235" where ("t235"."id" = "t234"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t236" where ("t236"."unit_id" = "t235"."unit_id" and "t236"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t237" where ("t237"."id" = "t234"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t237"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t238" where ("t238"."id" = "t234"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t238"."management_level")) limit 1), false)))) limit 1), false)) limit 1) > $13::integer)) and (exists
        (select 1 from "planning_term" "t239" where "t239"."id" = "t133"."term_id" and ((("t239"."code" = $14::text))) and (true::boolean))))) order by
        (select count(distinct
          (select "t138"."district_id" from "unit_district" "t138" where ("t138"."unit_id" =
            (select coalesce(
              (select "t137"."unit_id" from "post" "t137" where ("t137"."id" = "t135"."post_id") limit 1),
              (select "t136"."unit_id" from "body" "t136" where ("t136"."id" = "t135"."body_id") limit 1)) from "plan_slot" "t135" where ("t135"."id" = "t134"."slot_id") limit 1) and "t138"."valid_from" <= $9::date and ("t138"."valid_until" is null or "t138"."valid_until" > $9::date)) limit 1))::integer from "plan_entry" "t134" where ("t134"."id" = any("t133"."entry_ids") and ("t134"."valid_from" <= $9::date and ("t134"."valid_until" is null or "t134"."valid_until" > $9::date) and ("t134"."valid_until" is not null or "t134"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t139" where (("t139"."id" = "t134"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t140" where ("t140"."id" = "t139"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t141" where ("t141"."unit_id" = "t140"."unit_id" and "t141"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t142" where ("t142"."id" = "t139"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t142"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t143" where ("t143"."id" = "t139"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t143"."management_level")) limit 1), false)))) limit 1), false)) limit 1) desc, "t133"."id" asc limit $15::integer) q) p) || ',"onOne":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select cycle.term_id::text || ':' || slot.post_id::text as id, cycle.term_id, slot.post_id as target_id, slot.post_id, slot.body_id,
      post.unit_id, post.management_level, array_agg(slot.id) as slot_ids
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join "post" "post" on post.id = slot.post_id
    where slot.post_id is not null
      and exists
      (select 1 from "plan_slot" "t246" where ("t246"."post_id" = "slot"."post_id") and ((exists
        (select 1 from "planning_cycle" "t247" where ("t247"."id" = "t246"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t248" where ("t248"."unit_id" = "t247"."unit_id" and "t248"."ancestor_id" = $1::uuid))))) and ((exists
        (select 1 from "post" "t249" where ("t249"."id" = "t246"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t249"."management_level"))) or exists
        (select 1 from "body" "t250" where ("t250"."id" = "t246"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t250"."management_level")))))))
    group by cycle.term_id, slot.post_id, slot.body_id, post.unit_id, post.management_level union all 
    select cycle.term_id::text || ':' || slot.body_id::text as id, cycle.term_id, slot.body_id as target_id, slot.post_id, slot.body_id,
      body.unit_id, body.management_level, array_agg(slot.id) as slot_ids
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join "body" "body" on body.id = slot.body_id
    where slot.body_id is not null
      and exists
      (select 1 from "plan_slot" "t251" where ("t251"."body_id" = "slot"."body_id") and ((exists
        (select 1 from "planning_cycle" "t252" where ("t252"."id" = "t251"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t253" where ("t253"."unit_id" = "t252"."unit_id" and "t253"."ancestor_id" = $1::uuid))))) and ((exists
        (select 1 from "post" "t254" where ("t254"."id" = "t251"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t254"."management_level"))) or exists
        (select 1 from "body" "t255" where ("t255"."id" = "t251"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t255"."management_level")))))))
    group by cycle.term_id, slot.post_id, slot.body_id, body.unit_id, body.management_level) "t245" where ((not exists
      (select 1 from "plan_slot" "t257" where ("t257"."id" = any("t245"."slot_ids") and not exists
        (select 1 from "plan_slot" "t258" where (("t258"."id" = "t257"."id")) and ((exists
          (select 1 from "planning_cycle" "t259" where ("t259"."id" = "t258"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t260" where ("t260"."unit_id" = "t259"."unit_id" and "t260"."ancestor_id" = $1::uuid))))) and ((exists
          (select 1 from "post" "t261" where ("t261"."id" = "t258"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t261"."management_level"))) or exists
          (select 1 from "body" "t262" where ("t262"."id" = "t258"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t262"."management_level"))))))))))) and (((
      (select count(distinct "t263"."cadre_id")::integer from "plan_entry" "t263" where ("t263"."slot_id" = any("t245"."slot_ids") and ("t263"."valid_from" <= $16::date and ("t263"."valid_until" is null or "t263"."valid_until" > $16::date) and ("t263"."valid_until" is not null or "t263"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) = $17::integer)) and (exists
      (select 1 from "planning_term" "t264" where "t264"."id" = "t245"."term_id" and ((("t264"."code" = $18::text))) and (true::boolean))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"post":' || coalesce(
        (select '{"title":' ||
          (select '{"name":' || to_json("t266"."name")::text || '}' from "post_title" "t266" where ("t266"."id" = "t265"."post_title_id") and (true::boolean)) || '}' from "post" "t265" where ("t265"."id" = "t244"."post_id") and (true::boolean) limit 1), 'null') || ',"body":' || coalesce(
        (select '{"name":' || to_json("t273"."name")::text || '}' from "body" "t273" where ("t273"."id" = "t244"."body_id") and (true::boolean) limit 1), 'null') || ',"unit":' || coalesce(
        (select '{"name":' || coalesce(to_json(coalesce(
          (select "t281"."name" from "unit_name" "t281" where ("t281"."unit_id" = "t280"."id" and "t281"."valid_from" <= $16::date and ("t281"."valid_until" is null or "t281"."valid_until" > $16::date)) limit 1), "t280"."name"))::text, null_in_answer()) || '}' from "unit" "t280" where ("t280"."id" = "t244"."unit_id") and (true::boolean) limit 1), null_in_answer()) || ',"entries":' ||
        (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
          (select string_agg(q.x1, ',') as x1 from
            (select '{"cadre":' || coalesce(
              (select '{"fullName":' || to_json("t289"."full_name")::text || '}' from "cadre" "t289" where ("t289"."id" = "t288"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                (select true from "unit_closure" "t295" where ("t295"."unit_id" = "t289"."unit_id" and "t295"."ancestor_id" = $1::uuid) limit 1), false))), 'null') || ',"readiness":' || ('"' || "t288"."readiness" || '"') || '}' as x1 from "plan_entry" "t288" where ((("t288"."slot_id" = any("t244"."slot_ids") and ("t288"."valid_from" <= $16::date and ("t288"."valid_until" is null or "t288"."valid_until" > $16::date) and ("t288"."valid_until" is not null or "t288"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
              (select true from "plan_slot" "t302" where (("t302"."id" = "t288"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t303" where ("t303"."id" = "t302"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t304" where ("t304"."unit_id" = "t303"."unit_id" and "t304"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                (select true from "post" "t305" where ("t305"."id" = "t302"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t305"."management_level")) limit 1), false) or coalesce(
                (select true from "body" "t306" where ("t306"."id" = "t302"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t306"."management_level")) limit 1), false)))) limit 1), false)))) order by "t288"."rank" asc nulls last, "t288"."id" asc limit $19::integer) q) p) || '}' as x1 from (
    select cycle.term_id::text || ':' || slot.post_id::text as id, cycle.term_id, slot.post_id as target_id, slot.post_id, slot.body_id,
      post.unit_id, post.management_level, array_agg(slot.id) as slot_ids
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join "post" "post" on post.id = slot.post_id
    where slot.post_id is not null
      and exists
        (select 1 from "plan_slot" "t316" where ("t316"."post_id" = "slot"."post_id") and ((exists
          (select 1 from "planning_cycle" "t317" where ("t317"."id" = "t316"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t318" where ("t318"."unit_id" = "t317"."unit_id" and "t318"."ancestor_id" = $1::uuid))))) and ((exists
          (select 1 from "post" "t319" where ("t319"."id" = "t316"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t319"."management_level"))) or exists
          (select 1 from "body" "t320" where ("t320"."id" = "t316"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t320"."management_level")))))))
    group by cycle.term_id, slot.post_id, slot.body_id, post.unit_id, post.management_level union all 
    select cycle.term_id::text || ':' || slot.body_id::text as id, cycle.term_id, slot.body_id as target_id, slot.post_id, slot.body_id,
      body.unit_id, body.management_level, array_agg(slot.id) as slot_ids
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join "body" "body" on body.id = slot.body_id
    where slot.body_id is not null
      and exists
        (select 1 from "plan_slot" "t321" where ("t321"."body_id" = "slot"."body_id") and ((exists
          (select 1 from "planning_cycle" "t322" where ("t322"."id" = "t321"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t323" where ("t323"."unit_id" = "t322"."unit_id" and "t323"."ancestor_id" = $1::uuid))))) and ((exists
          (select 1 from "post" "t324" where ("t324"."id" = "t321"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t324"."management_level"))) or exists
          (select 1 from "body" "t325" where ("t325"."id" = "t321"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t325"."management_level")))))))
    group by cycle.term_id, slot.post_id, slot.body_id, body.unit_id, body.management_level) "t244" where (((not coalesce(
        (select true from "plan_slot" "t308" where ("t308"."id" = any("t244"."slot_ids") and not coalesce(
          (select true from "plan_slot" "t309" where (("t309"."id" = "t308"."id")) and ((coalesce(
            (select true from "planning_cycle" "t310" where ("t310"."id" = "t309"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t311" where ("t311"."unit_id" = "t310"."unit_id" and "t311"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t312" where ("t312"."id" = "t309"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t312"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t313" where ("t313"."id" = "t309"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t313"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (((
        (select count(distinct "t314"."cadre_id")::integer from "plan_entry" "t314" where ("t314"."slot_id" = any("t244"."slot_ids") and ("t314"."valid_from" <= $16::date and ("t314"."valid_until" is null or "t314"."valid_until" > $16::date) and ("t314"."valid_until" is not null or "t314"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) = $20::integer)) and (exists
        (select 1 from "planning_term" "t315" where "t315"."id" = "t244"."term_id" and ((("t315"."code" = $21::text))) and (true::boolean))))) order by "t244"."term_id" asc, "t244"."target_id" asc, "t244"."id" asc limit $22::integer) q) p) || '}' as data
