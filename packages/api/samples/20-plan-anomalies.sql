/* PlanAnomalies */ select '{"tooOften":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    group by cycle.term_id, entry.cadre_id) "t2" where ((exists
      (select 1 from "plan_entry" "t4" where ("t4"."id" = any("t2"."entry_ids") and ("t4"."valid_from" <= $1::date and ("t4"."valid_until" is null or "t4"."valid_until" > $1::date) and ("t4"."valid_until" is not null or "t4"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
        (select 1 from "plan_slot" "t5" where (("t5"."id" = "t4"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t6" where ("t6"."id" = "t5"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t7" where ("t7"."unit_id" = "t6"."unit_id" and "t7"."ancestor_id" = $2::uuid))))) and ((exists
          (select 1 from "post" "t8" where ("t8"."id" = "t5"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t8"."management_level"))) or exists
          (select 1 from "body" "t9" where ("t9"."id" = "t5"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t9"."management_level")))))))))) and (exists
      (select 1 from "plan_entry" "t10" where ("t10"."id" = any("t2"."entry_ids")) and (exists
        (select 1 from "plan_slot" "t11" where (("t11"."id" = "t10"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t12" where ("t12"."id" = "t11"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t13" where ("t13"."unit_id" = "t12"."unit_id" and "t13"."ancestor_id" = $2::uuid))))) and ((exists
          (select 1 from "post" "t14" where ("t14"."id" = "t11"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t14"."management_level"))) or exists
          (select 1 from "body" "t15" where ("t15"."id" = "t11"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t15"."management_level"))))))))))) and (((case when "t2"."posts_ever" >
      (select "t16"."number" from "rule_parameter" "t16" where ("t16"."name" = 'maxPostsPerPerson' and exists
        (select 1 from "rule_version" "t17" where ("t17"."id" = "t16"."version_id" and (("t17"."in_force_from" is null or "t17"."in_force_from" <= $1::date) and ("t17"."in_force_until" is null or "t17"."in_force_until" > $1::date)) and exists
          (select 1 from "rule_series" "t18" where ("t18"."id" = "t17"."series_id" and "t18"."key" = 'planning.persons-per-post'))))) limit 1) then coalesce(
      (select case when
        (select "t32"."value" from "rule_parameter" "t32" where ("t32"."name" = 'postsCounted' and exists
          (select 1 from "rule_version" "t33" where ("t33"."id" = "t32"."version_id" and (("t33"."in_force_from" is null or "t33"."in_force_from" <= $1::date) and ("t33"."in_force_until" is null or "t33"."in_force_until" > $1::date)) and exists
            (select 1 from "rule_series" "t34" where ("t34"."id" = "t33"."series_id" and "t34"."key" = 'planning.persons-per-post'))))) limit 1) = 'ALL' then count(*) >
        (select "t16"."number" from "rule_parameter" "t16" where ("t16"."name" = 'maxPostsPerPerson' and exists
          (select 1 from "rule_version" "t17" where ("t17"."id" = "t16"."version_id" and (("t17"."in_force_from" is null or "t17"."in_force_from" <= $1::date) and ("t17"."in_force_until" is null or "t17"."in_force_until" > $1::date)) and exists
            (select 1 from "rule_series" "t18" where ("t18"."id" = "t17"."series_id" and "t18"."key" = 'planning.persons-per-post'))))) limit 1)
      else bool_and(planned.level is not null) and max(planned.posts) >
        (select "t16"."number" from "rule_parameter" "t16" where ("t16"."name" = 'maxPostsPerPerson' and exists
          (select 1 from "rule_version" "t17" where ("t17"."id" = "t16"."version_id" and (("t17"."in_force_from" is null or "t17"."in_force_from" <= $1::date) and ("t17"."in_force_until" is null or "t17"."in_force_until" > $1::date)) and exists
            (select 1 from "rule_series" "t18" where ("t18"."id" = "t17"."series_id" and "t18"."key" = 'planning.persons-per-post'))))) limit 1) end
    from
        (select each.value as level, count(*) over (partition by each.value) as posts from jsonb_each_text(
          (select jsonb_object_agg(
            (select "t20"."post_id" from "plan_slot" "t20" where ("t20"."id" = "t19"."slot_id") limit 1),
            (select case
      when bool_or(
              (select "t24"."kind" from "unit" "t24" where ("t24"."id" = "t23"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
              (select "t25"."setting" from "unit" "t25" where ("t25"."id" = "t23"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
              (select "t24"."kind" from "unit" "t24" where ("t24"."id" = "t23"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
              (select "t24"."kind" from "unit" "t24" where ("t24"."id" = "t23"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
              (select "t24"."kind" from "unit" "t24" where ("t24"."id" = "t23"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
              (select "t24"."kind" from "unit" "t24" where ("t24"."id" = "t23"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t23" where ("t23"."unit_id" =
              (select "t22"."unit_id" from "post" "t22" where ("t22"."id" =
                (select "t21"."post_id" from "plan_slot" "t21" where ("t21"."id" = "t19"."slot_id") limit 1)) limit 1) and "t23"."valid_from" <= $1::date and ("t23"."valid_until" is null or "t23"."valid_until" > $1::date)) limit 1)) from "plan_entry" "t19" where ("t19"."id" = any("t2"."entry_ids") and ("t19"."valid_from" <= $1::date and ("t19"."valid_until" is null or "t19"."valid_until" > $1::date) and ("t19"."valid_until" is not null or "t19"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
            (select "t26"."post_id" from "plan_slot" "t26" where ("t26"."id" = "t19"."slot_id") limit 1) is not null) and (coalesce(
            (select true from "plan_slot" "t27" where (("t27"."id" = "t19"."slot_id")) and ((coalesce(
              (select true from "planning_cycle" "t28" where ("t28"."id" = "t27"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                (select true from "unit_closure" "t29" where ("t29"."unit_id" = "t28"."unit_id" and "t29"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
              (select true from "post" "t30" where ("t30"."id" = "t27"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t30"."management_level")) limit 1), false) or coalesce(
              (select true from "body" "t31" where ("t31"."id" = "t27"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t31"."management_level")) limit 1), false)))) limit 1), false)) limit 1)) each) planned), false) else false end) is not distinct from $3::boolean) and (exists
      (select 1 from "planning_term" "t35" where "t35"."id" = "t2"."term_id" and ((("t35"."code" = $4::text))) and (true::boolean))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t36"."full_name")::text || '}' from "cadre" "t36" where ("t36"."id" = "t1"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t43" where ("t43"."unit_id" = "t36"."unit_id" and "t43"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), 'null') || ',"posts":' || coalesce((
        (select count(distinct
          (select "t45"."post_id" from "plan_slot" "t45" where ("t45"."id" = "t44"."slot_id") limit 1))::integer from "plan_entry" "t44" where ("t44"."id" = any("t1"."entry_ids") and ("t44"."valid_from" <= $1::date and ("t44"."valid_until" is null or "t44"."valid_until" > $1::date) and ("t44"."valid_until" is not null or "t44"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t46" where (("t46"."id" = "t44"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t47" where ("t47"."id" = "t46"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t48" where ("t48"."unit_id" = "t47"."unit_id" and "t48"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t49" where ("t49"."id" = "t46"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t49"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t50" where ("t50"."id" = "t46"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t50"."management_level")) limit 1), false)))) limit 1), false)) limit 1))::integer::text, null_in_answer()) || ',"tooManyPosts":' || json_build_object('#', 0, 'posts',
        (select jsonb_agg(jsonb_build_object('post',
          (select "t52"."post_id" from "plan_slot" "t52" where ("t52"."id" = "t51"."slot_id") limit 1), 'level',
          (select case
      when bool_or(
            (select "t57"."kind" from "unit" "t57" where ("t57"."id" = "t56"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
            (select "t58"."setting" from "unit" "t58" where ("t58"."id" = "t56"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
            (select "t57"."kind" from "unit" "t57" where ("t57"."id" = "t56"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
            (select "t57"."kind" from "unit" "t57" where ("t57"."id" = "t56"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
            (select "t57"."kind" from "unit" "t57" where ("t57"."id" = "t56"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
            (select "t57"."kind" from "unit" "t57" where ("t57"."id" = "t56"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t56" where ("t56"."unit_id" =
            (select "t53"."unit_id" from "post" "t53" where ("t53"."id" =
              (select "t52"."post_id" from "plan_slot" "t52" where ("t52"."id" = "t51"."slot_id") limit 1)) limit 1) and "t56"."valid_from" <= $1::date and ("t56"."valid_until" is null or "t56"."valid_until" > $1::date)) limit 1),
    'bloc',
          (select "t59"."bloc" from "unit" "t59" where ("t59"."id" =
            (select "t53"."unit_id" from "post" "t53" where ("t53"."id" =
              (select "t52"."post_id" from "plan_slot" "t52" where ("t52"."id" = "t51"."slot_id") limit 1)) limit 1)) limit 1), 'postClass',
          (select case when "t54"."folded_name" like 'pho %' then 'DEPUTY' when "t54"."is_leadership" then 'HEAD' end from "post_title" "t54" where ("t54"."id" =
            (select "t55"."post_title_id" from "post" "t55" where ("t55"."id" =
              (select "t52"."post_id" from "plan_slot" "t52" where ("t52"."id" = "t51"."slot_id") limit 1)) limit 1)) limit 1)) order by "t51"."slot_id") from "plan_entry" "t51" where ("t51"."id" = any("t1"."entry_ids") and ("t51"."valid_from" <= $1::date and ("t51"."valid_until" is null or "t51"."valid_until" > $1::date) and ("t51"."valid_until" is not null or "t51"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
          (select "t60"."post_id" from "plan_slot" "t60" where ("t60"."id" = "t51"."slot_id") limit 1) is not null) and (coalesce(
          (select true from "plan_slot" "t61" where (("t61"."id" = "t51"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t62" where ("t62"."id" = "t61"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t63" where ("t63"."unit_id" = "t62"."unit_id" and "t63"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t64" where ("t64"."id" = "t61"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t64"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t65" where ("t65"."id" = "t61"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t65"."management_level")) limit 1), false)))) limit 1), false)) limit 1))::text || ',"entries":' ||
        (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
          (select string_agg(q.x1, ',') as x1 from
            (select '{"rank":' || coalesce(("t66"."rank")::integer::text, 'null') || ',"slot":' ||
              (select '{"post":' || coalesce(
                (select '{"title":' ||
                  (select '{"name":' || to_json("t69"."name")::text || '}' from "post_title" "t69" where ("t69"."id" = "t68"."post_title_id") and (true::boolean)) || ',"unit":' ||
                  (select '{"name":' || coalesce(to_json(coalesce(
                    (select "t71"."name" from "unit_name" "t71" where ("t71"."unit_id" = "t70"."id" and "t71"."valid_from" <= $1::date and ("t71"."valid_until" is null or "t71"."valid_until" > $1::date)) limit 1), "t70"."name"))::text, null_in_answer()) || '}' from "unit" "t70" where ("t70"."id" = "t68"."unit_id") and (true::boolean)) || '}' from "post" "t68" where ("t68"."id" = "t67"."post_id") and (true::boolean)), 'null') || '}' from "plan_slot" "t67" where ("t67"."id" = "t66"."slot_id")) || '}' as x1 from "plan_entry" "t66" where ((("t66"."id" = any("t1"."entry_ids") and ("t66"."valid_from" <= $1::date and ("t66"."valid_until" is null or "t66"."valid_until" > $1::date) and ("t66"."valid_until" is not null or "t66"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
              (select true from "plan_slot" "t87" where (("t87"."id" = "t66"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t88" where ("t88"."id" = "t87"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t89" where ("t89"."unit_id" = "t88"."unit_id" and "t89"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                (select true from "post" "t90" where ("t90"."id" = "t87"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t90"."management_level")) limit 1), false) or coalesce(
                (select true from "body" "t91" where ("t91"."id" = "t87"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t91"."management_level")) limit 1), false)))) limit 1), false)))) order by "t66"."rank" asc nulls last, "t66"."id" asc limit $5::integer) q) p) || '}' as x1 from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    group by cycle.term_id, entry.cadre_id) "t1" where (((exists
        (select 1 from "plan_entry" "t93" where ("t93"."id" = any("t1"."entry_ids") and ("t93"."valid_from" <= $1::date and ("t93"."valid_until" is null or "t93"."valid_until" > $1::date) and ("t93"."valid_until" is not null or "t93"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
          (select 1 from "plan_slot" "t94" where (("t94"."id" = "t93"."slot_id")) and ((exists
            (select 1 from "planning_cycle" "t95" where ("t95"."id" = "t94"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
              (select 1 from "unit_closure" "t96" where ("t96"."unit_id" = "t95"."unit_id" and "t96"."ancestor_id" = $2::uuid))))) and ((exists
            (select 1 from "post" "t97" where ("t97"."id" = "t94"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t97"."management_level"))) or exists
            (select 1 from "body" "t98" where ("t98"."id" = "t94"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t98"."management_level")))))))))) and (coalesce(
        (select true from "plan_entry" "t99" where ("t99"."id" = any("t1"."entry_ids")) and (coalesce(
          (select true from "plan_slot" "t100" where (("t100"."id" = "t99"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t101" where ("t101"."id" = "t100"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t102" where ("t102"."unit_id" = "t101"."unit_id" and "t102"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t103" where ("t103"."id" = "t100"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t103"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t104" where ("t104"."id" = "t100"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t104"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (((case when "t1"."posts_ever" >
        (select "t105"."number" from "rule_parameter" "t105" where ("t105"."name" = 'maxPostsPerPerson' and exists
          (select 1 from "rule_version" "t106" where ("t106"."id" = "t105"."version_id" and (("t106"."in_force_from" is null or "t106"."in_force_from" <= $1::date) and ("t106"."in_force_until" is null or "t106"."in_force_until" > $1::date)) and exists
            (select 1 from "rule_series" "t107" where ("t107"."id" = "t106"."series_id" and "t107"."key" = 'planning.persons-per-post'))))) limit 1) then coalesce(
        (select case when
          (select "t121"."value" from "rule_parameter" "t121" where ("t121"."name" = 'postsCounted' and exists
            (select 1 from "rule_version" "t122" where ("t122"."id" = "t121"."version_id" and (("t122"."in_force_from" is null or "t122"."in_force_from" <= $1::date) and ("t122"."in_force_until" is null or "t122"."in_force_until" > $1::date)) and exists
              (select 1 from "rule_series" "t123" where ("t123"."id" = "t122"."series_id" and "t123"."key" = 'planning.persons-per-post'))))) limit 1) = 'ALL' then count(*) >
          (select "t105"."number" from "rule_parameter" "t105" where ("t105"."name" = 'maxPostsPerPerson' and exists
            (select 1 from "rule_version" "t106" where ("t106"."id" = "t105"."version_id" and (("t106"."in_force_from" is null or "t106"."in_force_from" <= $1::date) and ("t106"."in_force_until" is null or "t106"."in_force_until" > $1::date)) and exists
              (select 1 from "rule_series" "t107" where ("t107"."id" = "t106"."series_id" and "t107"."key" = 'planning.persons-per-post'))))) limit 1)
      else bool_and(planned.level is not null) and max(planned.posts) >
          (select "t105"."number" from "rule_parameter" "t105" where ("t105"."name" = 'maxPostsPerPerson' and exists
            (select 1 from "rule_version" "t106" where ("t106"."id" = "t105"."version_id" and (("t106"."in_force_from" is null or "t106"."in_force_from" <= $1::date) and ("t106"."in_force_until" is null or "t106"."in_force_until" > $1::date)) and exists
              (select 1 from "rule_series" "t107" where ("t107"."id" = "t106"."series_id" and "t107"."key" = 'planning.persons-per-post'))))) limit 1) end
    from
          (select each.value as level, count(*) over (partition by each.value) as posts from jsonb_each_text(
            (select jsonb_object_agg(
              (select "t109"."post_id" from "plan_slot" "t109" where ("t109"."id" = "t108"."slot_id") limit 1),
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
                (select "t113"."kind" from "unit" "t113" where ("t113"."id" = "t112"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t112" where ("t112"."unit_id" =
                (select "t111"."unit_id" from "post" "t111" where ("t111"."id" =
                  (select "t110"."post_id" from "plan_slot" "t110" where ("t110"."id" = "t108"."slot_id") limit 1)) limit 1) and "t112"."valid_from" <= $1::date and ("t112"."valid_until" is null or "t112"."valid_until" > $1::date)) limit 1)) from "plan_entry" "t108" where ("t108"."id" = any("t1"."entry_ids") and ("t108"."valid_from" <= $1::date and ("t108"."valid_until" is null or "t108"."valid_until" > $1::date) and ("t108"."valid_until" is not null or "t108"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
              (select "t115"."post_id" from "plan_slot" "t115" where ("t115"."id" = "t108"."slot_id") limit 1) is not null) and (coalesce(
              (select true from "plan_slot" "t116" where (("t116"."id" = "t108"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t117" where ("t117"."id" = "t116"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t118" where ("t118"."unit_id" = "t117"."unit_id" and "t118"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                (select true from "post" "t119" where ("t119"."id" = "t116"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t119"."management_level")) limit 1), false) or coalesce(
                (select true from "body" "t120" where ("t120"."id" = "t116"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t120"."management_level")) limit 1), false)))) limit 1), false)) limit 1)) each) planned), false) else false end) is not distinct from $6::boolean) and (exists
        (select 1 from "planning_term" "t124" where "t124"."id" = "t1"."term_id" and ((("t124"."code" = $7::text))) and (true::boolean))))) order by "t1"."term_id" asc, "t1"."cadre_id" asc, "t1"."id" asc limit $8::integer) q) p) || ',"inTwoDistricts":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    group by cycle.term_id, entry.cadre_id) "t136" where ((exists
      (select 1 from "plan_entry" "t138" where ("t138"."id" = any("t136"."entry_ids") and ("t138"."valid_from" <= $9::date and ("t138"."valid_until" is null or "t138"."valid_until" > $9::date) and ("t138"."valid_until" is not null or "t138"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
        (select 1 from "plan_slot" "t139" where (("t139"."id" = "t138"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t140" where ("t140"."id" = "t139"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t141" where ("t141"."unit_id" = "t140"."unit_id" and "t141"."ancestor_id" = $2::uuid))))) and ((exists
          (select 1 from "post" "t142" where ("t142"."id" = "t139"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t142"."management_level"))) or exists
          (select 1 from "body" "t143" where ("t143"."id" = "t139"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t143"."management_level")))))))))) and (exists
      (select 1 from "plan_entry" "t144" where ("t144"."id" = any("t136"."entry_ids")) and (exists
        (select 1 from "plan_slot" "t145" where (("t145"."id" = "t144"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t146" where ("t146"."id" = "t145"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t147" where ("t147"."unit_id" = "t146"."unit_id" and "t147"."ancestor_id" = $2::uuid))))) and ((exists
          (select 1 from "post" "t148" where ("t148"."id" = "t145"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t148"."management_level"))) or exists
          (select 1 from "body" "t149" where ("t149"."id" = "t145"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t149"."management_level"))))))))))) and (((
      (select count(distinct
        (select "t154"."district_id" from "unit_district" "t154" where ("t154"."unit_id" =
          (select coalesce(
            (select "t153"."unit_id" from "post" "t153" where ("t153"."id" = "t151"."post_id") limit 1),
            (select "t152"."unit_id" from "body" "t152" where ("t152"."id" = "t151"."body_id") limit 1)) from "plan_slot" "t151" where ("t151"."id" = "t150"."slot_id") limit 1) and "t154"."valid_from" <= $9::date and ("t154"."valid_until" is null or "t154"."valid_until" > $9::date)) limit 1))::integer from "plan_entry" "t150" where ("t150"."id" = any("t136"."entry_ids") and ("t150"."valid_from" <= $9::date and ("t150"."valid_until" is null or "t150"."valid_until" > $9::date) and ("t150"."valid_until" is not null or "t150"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
        (select true from "plan_slot" "t155" where (("t155"."id" = "t150"."slot_id")) and ((coalesce(
          (select true from "planning_cycle" "t156" where ("t156"."id" = "t155"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t157" where ("t157"."unit_id" = "t156"."unit_id" and "t157"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
          (select true from "post" "t158" where ("t158"."id" = "t155"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t158"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t159" where ("t159"."id" = "t155"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t159"."management_level")) limit 1), false)))) limit 1), false)) limit 1) > $10::integer)) and (exists
      (select 1 from "planning_term" "t160" where "t160"."id" = "t136"."term_id" and ((("t160"."code" = $11::text))) and (true::boolean))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t161"."full_name")::text || '}' from "cadre" "t161" where ("t161"."id" = "t125"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t168" where ("t168"."unit_id" = "t161"."unit_id" and "t168"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), 'null') || ',"posts":' || coalesce((
        (select count(distinct
          (select "t170"."post_id" from "plan_slot" "t170" where ("t170"."id" = "t169"."slot_id") limit 1))::integer from "plan_entry" "t169" where ("t169"."id" = any("t125"."entry_ids") and ("t169"."valid_from" <= $9::date and ("t169"."valid_until" is null or "t169"."valid_until" > $9::date) and ("t169"."valid_until" is not null or "t169"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t171" where (("t171"."id" = "t169"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t172" where ("t172"."id" = "t171"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t173" where ("t173"."unit_id" = "t172"."unit_id" and "t173"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t174" where ("t174"."id" = "t171"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t174"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t175" where ("t175"."id" = "t171"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t175"."management_level")) limit 1), false)))) limit 1), false)) limit 1))::integer::text, null_in_answer()) || ',"districts":' ||
        (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
          (select string_agg(q.x1, ',') as x1 from
            (select '{"name":' || coalesce(to_json(coalesce(
              (select "t177"."name" from "unit_name" "t177" where ("t177"."unit_id" = "t176"."id" and "t177"."valid_from" <= $9::date and ("t177"."valid_until" is null or "t177"."valid_until" > $9::date)) limit 1), "t176"."name"))::text, null_in_answer()) || '}' as x1 from "unit" "t176" where ((("t176"."kind" = 'DISTRICT_COMMITTEE' and exists
              (select 1 from "plan_entry" "t178" where ("t178"."id" = any("t125"."entry_ids") and ("t178"."valid_from" <= $9::date and ("t178"."valid_until" is null or "t178"."valid_until" > $9::date) and ("t178"."valid_until" is not null or "t178"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
                (select "t182"."district_id" from "unit_district" "t182" where ("t182"."unit_id" =
                  (select coalesce(
                    (select "t181"."unit_id" from "post" "t181" where ("t181"."id" = "t179"."post_id") limit 1),
                    (select "t180"."unit_id" from "body" "t180" where ("t180"."id" = "t179"."body_id") limit 1)) from "plan_slot" "t179" where ("t179"."id" = "t178"."slot_id") limit 1) and "t182"."valid_from" <= $9::date and ("t182"."valid_until" is null or "t182"."valid_until" > $9::date)) limit 1) = "t176"."id") and (exists
                (select 1 from "plan_slot" "t183" where (("t183"."id" = "t178"."slot_id")) and ((exists
                  (select 1 from "planning_cycle" "t184" where ("t184"."id" = "t183"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                    (select 1 from "unit_closure" "t185" where ("t185"."unit_id" = "t184"."unit_id" and "t185"."ancestor_id" = $2::uuid))))) and ((exists
                  (select 1 from "post" "t186" where ("t186"."id" = "t183"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t186"."management_level"))) or exists
                  (select 1 from "body" "t187" where ("t187"."id" = "t183"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t187"."management_level")))))))))) and (true::boolean))) order by "t176"."sort_key" asc, "t176"."id" asc limit $12::integer) q) p) || '}' as x1 from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    group by cycle.term_id, entry.cadre_id) "t125" where (((exists
        (select 1 from "plan_entry" "t195" where ("t195"."id" = any("t125"."entry_ids") and ("t195"."valid_from" <= $9::date and ("t195"."valid_until" is null or "t195"."valid_until" > $9::date) and ("t195"."valid_until" is not null or "t195"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
          (select 1 from "plan_slot" "t196" where (("t196"."id" = "t195"."slot_id")) and ((exists
            (select 1 from "planning_cycle" "t197" where ("t197"."id" = "t196"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
              (select 1 from "unit_closure" "t198" where ("t198"."unit_id" = "t197"."unit_id" and "t198"."ancestor_id" = $2::uuid))))) and ((exists
            (select 1 from "post" "t199" where ("t199"."id" = "t196"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t199"."management_level"))) or exists
            (select 1 from "body" "t200" where ("t200"."id" = "t196"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t200"."management_level")))))))))) and (coalesce(
        (select true from "plan_entry" "t201" where ("t201"."id" = any("t125"."entry_ids")) and (coalesce(
          (select true from "plan_slot" "t202" where (("t202"."id" = "t201"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t203" where ("t203"."id" = "t202"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t204" where ("t204"."unit_id" = "t203"."unit_id" and "t204"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t205" where ("t205"."id" = "t202"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t205"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t206" where ("t206"."id" = "t202"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t206"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (((
        (select count(distinct
          (select "t211"."district_id" from "unit_district" "t211" where ("t211"."unit_id" =
            (select coalesce(
              (select "t210"."unit_id" from "post" "t210" where ("t210"."id" = "t208"."post_id") limit 1),
              (select "t209"."unit_id" from "body" "t209" where ("t209"."id" = "t208"."body_id") limit 1)) from "plan_slot" "t208" where ("t208"."id" = "t207"."slot_id") limit 1) and "t211"."valid_from" <= $9::date and ("t211"."valid_until" is null or "t211"."valid_until" > $9::date)) limit 1))::integer from "plan_entry" "t207" where ("t207"."id" = any("t125"."entry_ids") and ("t207"."valid_from" <= $9::date and ("t207"."valid_until" is null or "t207"."valid_until" > $9::date) and ("t207"."valid_until" is not null or "t207"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t212" where (("t212"."id" = "t207"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t213" where ("t213"."id" = "t212"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t214" where ("t214"."unit_id" = "t213"."unit_id" and "t214"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t215" where ("t215"."id" = "t212"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t215"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t216" where ("t216"."id" = "t212"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t216"."management_level")) limit 1), false)))) limit 1), false)) limit 1) > $13::integer)) and (exists
        (select 1 from "planning_term" "t217" where "t217"."id" = "t125"."term_id" and ((("t217"."code" = $14::text))) and (true::boolean))))) order by
        (select count(distinct
          (select "t130"."district_id" from "unit_district" "t130" where ("t130"."unit_id" =
            (select coalesce(
              (select "t129"."unit_id" from "post" "t129" where ("t129"."id" = "t127"."post_id") limit 1),
              (select "t128"."unit_id" from "body" "t128" where ("t128"."id" = "t127"."body_id") limit 1)) from "plan_slot" "t127" where ("t127"."id" = "t126"."slot_id") limit 1) and "t130"."valid_from" <= $9::date and ("t130"."valid_until" is null or "t130"."valid_until" > $9::date)) limit 1))::integer from "plan_entry" "t126" where ("t126"."id" = any("t125"."entry_ids") and ("t126"."valid_from" <= $9::date and ("t126"."valid_until" is null or "t126"."valid_until" > $9::date) and ("t126"."valid_until" is not null or "t126"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t131" where (("t131"."id" = "t126"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t132" where ("t132"."id" = "t131"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t133" where ("t133"."unit_id" = "t132"."unit_id" and "t133"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t134" where ("t134"."id" = "t131"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t134"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t135" where ("t135"."id" = "t131"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t135"."management_level")) limit 1), false)))) limit 1), false)) limit 1) desc, "t125"."id" asc limit $15::integer) q) p) || ',"onOne":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select cycle.term_id::text || ':' || coalesce(slot.post_id, slot.body_id)::text as id, cycle.term_id,
      coalesce(slot.post_id, slot.body_id) as target_id, slot.post_id, slot.body_id, coalesce(post.unit_id, body.unit_id) as unit_id,
      coalesce(post.management_level, body.management_level) as management_level, array_agg(slot.id) as slot_ids
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join "post" "post" on post.id = slot.post_id left join "body" "body" on body.id = slot.body_id
    group by cycle.term_id, slot.post_id, slot.body_id, post.unit_id, body.unit_id, post.management_level, body.management_level) "t219" where ((not exists
      (select 1 from "plan_slot" "t221" where ("t221"."id" = any("t219"."slot_ids") and not exists
        (select 1 from "plan_slot" "t222" where (("t222"."id" = "t221"."id")) and ((exists
          (select 1 from "planning_cycle" "t223" where ("t223"."id" = "t222"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t224" where ("t224"."unit_id" = "t223"."unit_id" and "t224"."ancestor_id" = $2::uuid))))) and ((exists
          (select 1 from "post" "t225" where ("t225"."id" = "t222"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t225"."management_level"))) or exists
          (select 1 from "body" "t226" where ("t226"."id" = "t222"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t226"."management_level"))))))))))) and (((
      (select count(distinct "t227"."cadre_id")::integer from "plan_entry" "t227" where ("t227"."slot_id" = any("t219"."slot_ids") and ("t227"."valid_from" <= $16::date and ("t227"."valid_until" is null or "t227"."valid_until" > $16::date) and ("t227"."valid_until" is not null or "t227"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) = $17::integer)) and (exists
      (select 1 from "planning_term" "t228" where "t228"."id" = "t219"."term_id" and ((("t228"."code" = $18::text))) and (true::boolean))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"post":' || coalesce(
        (select '{"title":' ||
          (select '{"name":' || to_json("t230"."name")::text || '}' from "post_title" "t230" where ("t230"."id" = "t229"."post_title_id") and (true::boolean)) || '}' from "post" "t229" where ("t229"."id" = "t218"."post_id") and (true::boolean) limit 1), 'null') || ',"body":' || coalesce(
        (select '{"name":' || to_json("t237"."name")::text || '}' from "body" "t237" where ("t237"."id" = "t218"."body_id") and (true::boolean) limit 1), 'null') || ',"unit":' || coalesce(
        (select '{"name":' || coalesce(to_json(coalesce(
          (select "t245"."name" from "unit_name" "t245" where ("t245"."unit_id" = "t244"."id" and "t245"."valid_from" <= $16::date and ("t245"."valid_until" is null or "t245"."valid_until" > $16::date)) limit 1), "t244"."name"))::text, null_in_answer()) || '}' from "unit" "t244" where ("t244"."id" = "t218"."unit_id") and (true::boolean) limit 1), null_in_answer()) || ',"entries":' ||
        (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
          (select string_agg(q.x1, ',') as x1 from
            (select '{"cadre":' || coalesce(
              (select '{"fullName":' || to_json("t253"."full_name")::text || '}' from "cadre" "t253" where ("t253"."id" = "t252"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                (select true from "unit_closure" "t259" where ("t259"."unit_id" = "t253"."unit_id" and "t259"."ancestor_id" = $2::uuid) limit 1), false))), 'null') || ',"readiness":' || ('"' || "t252"."readiness" || '"') || '}' as x1 from "plan_entry" "t252" where ((("t252"."slot_id" = any("t218"."slot_ids") and ("t252"."valid_from" <= $16::date and ("t252"."valid_until" is null or "t252"."valid_until" > $16::date) and ("t252"."valid_until" is not null or "t252"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
              (select true from "plan_slot" "t266" where (("t266"."id" = "t252"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t267" where ("t267"."id" = "t266"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t268" where ("t268"."unit_id" = "t267"."unit_id" and "t268"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                (select true from "post" "t269" where ("t269"."id" = "t266"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t269"."management_level")) limit 1), false) or coalesce(
                (select true from "body" "t270" where ("t270"."id" = "t266"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t270"."management_level")) limit 1), false)))) limit 1), false)))) order by "t252"."rank" asc nulls last, "t252"."id" asc limit $19::integer) q) p) || '}' as x1 from (
    select cycle.term_id::text || ':' || coalesce(slot.post_id, slot.body_id)::text as id, cycle.term_id,
      coalesce(slot.post_id, slot.body_id) as target_id, slot.post_id, slot.body_id, coalesce(post.unit_id, body.unit_id) as unit_id,
      coalesce(post.management_level, body.management_level) as management_level, array_agg(slot.id) as slot_ids
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join "post" "post" on post.id = slot.post_id left join "body" "body" on body.id = slot.body_id
    group by cycle.term_id, slot.post_id, slot.body_id, post.unit_id, body.unit_id, post.management_level, body.management_level) "t218" where (((not coalesce(
        (select true from "plan_slot" "t272" where ("t272"."id" = any("t218"."slot_ids") and not coalesce(
          (select true from "plan_slot" "t273" where (("t273"."id" = "t272"."id")) and ((coalesce(
            (select true from "planning_cycle" "t274" where ("t274"."id" = "t273"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t275" where ("t275"."unit_id" = "t274"."unit_id" and "t275"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t276" where ("t276"."id" = "t273"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t276"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t277" where ("t277"."id" = "t273"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t277"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (((
        (select count(distinct "t278"."cadre_id")::integer from "plan_entry" "t278" where ("t278"."slot_id" = any("t218"."slot_ids") and ("t278"."valid_from" <= $16::date and ("t278"."valid_until" is null or "t278"."valid_until" > $16::date) and ("t278"."valid_until" is not null or "t278"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) = $20::integer)) and (exists
        (select 1 from "planning_term" "t279" where "t279"."id" = "t218"."term_id" and ((("t279"."code" = $21::text))) and (true::boolean))))) order by "t218"."term_id" asc, "t218"."target_id" asc, "t218"."id" asc limit $22::integer) q) p) || '}' as data
