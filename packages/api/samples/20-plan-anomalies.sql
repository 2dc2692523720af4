/* PlanAnomalies */ select '{"tooOften":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select sealed(cycle.term_id::text || ':' || entry.cadre_id::text) as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    where (exists
      (select 1 from "planning_cycle" "t3" where ("t3"."id" = "slot"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
        (select 1 from "unit_closure" "t4" where ("t4"."unit_id" = "t3"."unit_id" and "t4"."ancestor_id" = $1::uuid))))) and ("slot"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))
    group by cycle.term_id, entry.cadre_id) "t2" where ((exists
      (select 1 from "plan_entry" "t6" where ("t6"."id" = any("t2"."entry_ids") and ("t6"."valid_from" <= $2::date and ("t6"."valid_until" is null or "t6"."valid_until" > $2::date) and ("t6"."valid_until" is not null or "t6"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
        (select 1 from "plan_slot" "t7" where (("t7"."id" = "t6"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t8" where ("t8"."id" = "t7"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t9" where ("t9"."unit_id" = "t8"."unit_id" and "t9"."ancestor_id" = $1::uuid))))) and ("t7"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))))) and (exists
      (select 1 from "plan_entry" "t10" where ("t10"."id" = any("t2"."entry_ids")) and (exists
        (select 1 from "plan_slot" "t11" where (("t11"."id" = "t10"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t12" where ("t12"."id" = "t11"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t13" where ("t13"."unit_id" = "t12"."unit_id" and "t13"."ancestor_id" = $1::uuid))))) and ("t11"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))))))) and (((case when "t2"."posts_ever" >
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
                (select true from "unit_closure" "t27" where ("t27"."unit_id" = "t26"."unit_id" and "t27"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t25"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1)) each) planned), false) else false end) is not distinct from $3::boolean) and (exists
      (select 1 from "planning_term" "t31" where "t31"."id" = "t2"."term_id" and ((("t31"."code" = $4::text))) and (true::boolean))))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"cadre":' || coalesce(
      (select '{"fullName":' || to_json("t32"."full_name")::text || '}' from "cadre" "t32" where ("t32"."id" = "t1"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t37" where ("t37"."unit_id" = "t32"."unit_id" and "t37"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), 'null') || ',"posts":' || coalesce((
      (select count(distinct
        (select "t39"."post_id" from "plan_slot" "t39" where ("t39"."id" = "t38"."slot_id") limit 1))::integer from "plan_entry" "t38" where ("t38"."id" = any("t1"."entry_ids") and ("t38"."valid_from" <= $2::date and ("t38"."valid_until" is null or "t38"."valid_until" > $2::date) and ("t38"."valid_until" is not null or "t38"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
        (select true from "plan_slot" "t40" where (("t40"."id" = "t38"."slot_id")) and ((coalesce(
          (select true from "planning_cycle" "t41" where ("t41"."id" = "t40"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t42" where ("t42"."unit_id" = "t41"."unit_id" and "t42"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t40"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1))::integer::text, null_in_answer()) || ',"tooManyPosts":' || json_build_object('#', 0, 'posts',
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
            (select true from "unit_closure" "t55" where ("t55"."unit_id" = "t54"."unit_id" and "t55"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t53"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1))::text || ',"entries":' ||
      (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
        (select '{"rank":' || coalesce(("t56"."rank")::integer::text, 'null') || ',"slot":' ||
          (select '{"post":' || coalesce(
            (select '{"title":' ||
              (select '{"name":' || to_json("t59"."name")::text || '}' from "post_title" "t59" where ("t59"."id" = "t58"."post_title_id") and (true::boolean)) || ',"unit":' ||
              (select '{"name":' || to_json(case when "t60"."name_since" <= $2::date then "t60"."name" else coalesce(
                (select "t61"."name" from "unit_name" "t61" where ("t61"."unit_id" = "t60"."id" and "t61"."valid_from" <= $2::date and ("t61"."valid_until" is null or "t61"."valid_until" > $2::date)) limit 1), "t60"."name") end)::text || '}' from "unit" "t60" where ("t60"."id" = "t58"."unit_id") and (true::boolean)) || '}' from "post" "t58" where ("t58"."id" = "t57"."post_id") and (true::boolean)), 'null') || '}' from "plan_slot" "t57" where ("t57"."id" = "t56"."slot_id")) || '}' as x1 from "plan_entry" "t56" where (("t56"."id" = any("t1"."entry_ids") and ("t56"."valid_from" <= $2::date and ("t56"."valid_until" is null or "t56"."valid_until" > $2::date) and ("t56"."valid_until" is not null or "t56"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t71" where (("t71"."id" = "t56"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t72" where ("t72"."id" = "t71"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t73" where ("t73"."unit_id" = "t72"."unit_id" and "t73"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t71"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false))) order by "t56"."rank" asc nulls last, "t56"."id" asc limit 50::integer) q) || '}' as x1 from (
    select sealed(cycle.term_id::text || ':' || entry.cadre_id::text) as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    where (exists
      (select 1 from "planning_cycle" "t101" where ("t101"."id" = "slot"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
        (select 1 from "unit_closure" "t102" where ("t102"."unit_id" = "t101"."unit_id" and "t102"."ancestor_id" = $1::uuid))))) and ("slot"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))
    group by cycle.term_id, entry.cadre_id) "t1" where ((exists
      (select 1 from "plan_entry" "t104" where ("t104"."id" = any("t1"."entry_ids") and ("t104"."valid_from" <= $2::date and ("t104"."valid_until" is null or "t104"."valid_until" > $2::date) and ("t104"."valid_until" is not null or "t104"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
        (select 1 from "plan_slot" "t105" where (("t105"."id" = "t104"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t106" where ("t106"."id" = "t105"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t107" where ("t107"."unit_id" = "t106"."unit_id" and "t107"."ancestor_id" = $1::uuid))))) and ("t105"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))))) and (exists
      (select 1 from "plan_entry" "t108" where ("t108"."id" = any("t1"."entry_ids")) and (exists
        (select 1 from "plan_slot" "t109" where (("t109"."id" = "t108"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t110" where ("t110"."id" = "t109"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t111" where ("t111"."unit_id" = "t110"."unit_id" and "t111"."ancestor_id" = $1::uuid))))) and ("t109"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))))))) and (((case when "t1"."posts_ever" >
      (select "t112"."number" from "rule_parameter" "t112" where ("t112"."name" = 'maxPostsPerPerson' and exists
        (select 1 from "rule_version" "t113" where ("t113"."id" = "t112"."version_id" and (("t113"."in_force_from" is null or "t113"."in_force_from" <= $2::date) and ("t113"."in_force_until" is null or "t113"."in_force_until" > $2::date)) and exists
          (select 1 from "rule_series" "t114" where ("t114"."id" = "t113"."series_id" and "t114"."key" = 'planning.persons-per-post'))))) limit 1) then coalesce(
      (select case when
        (select "t126"."value" from "rule_parameter" "t126" where ("t126"."name" = 'postsCounted' and exists
          (select 1 from "rule_version" "t127" where ("t127"."id" = "t126"."version_id" and (("t127"."in_force_from" is null or "t127"."in_force_from" <= $2::date) and ("t127"."in_force_until" is null or "t127"."in_force_until" > $2::date)) and exists
            (select 1 from "rule_series" "t128" where ("t128"."id" = "t127"."series_id" and "t128"."key" = 'planning.persons-per-post'))))) limit 1) = 'ALL' then count(*) >
        (select "t112"."number" from "rule_parameter" "t112" where ("t112"."name" = 'maxPostsPerPerson' and exists
          (select 1 from "rule_version" "t113" where ("t113"."id" = "t112"."version_id" and (("t113"."in_force_from" is null or "t113"."in_force_from" <= $2::date) and ("t113"."in_force_until" is null or "t113"."in_force_until" > $2::date)) and exists
            (select 1 from "rule_series" "t114" where ("t114"."id" = "t113"."series_id" and "t114"."key" = 'planning.persons-per-post'))))) limit 1)
      else bool_and(planned.level is not null) and max(planned.posts) >
        (select "t112"."number" from "rule_parameter" "t112" where ("t112"."name" = 'maxPostsPerPerson' and exists
          (select 1 from "rule_version" "t113" where ("t113"."id" = "t112"."version_id" and (("t113"."in_force_from" is null or "t113"."in_force_from" <= $2::date) and ("t113"."in_force_until" is null or "t113"."in_force_until" > $2::date)) and exists
            (select 1 from "rule_series" "t114" where ("t114"."id" = "t113"."series_id" and "t114"."key" = 'planning.persons-per-post'))))) limit 1) end
    from
        (select each.value as level, count(*) over (partition by each.value) as posts from jsonb_each_text(
          (select jsonb_object_agg(
            (select "t116"."post_id" from "plan_slot" "t116" where ("t116"."id" = "t115"."slot_id") limit 1),
            (select case
      when bool_or(
              (select "t120"."kind" from "unit" "t120" where ("t120"."id" = "t119"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
              (select "t121"."setting" from "unit" "t121" where ("t121"."id" = "t119"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
              (select "t120"."kind" from "unit" "t120" where ("t120"."id" = "t119"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
              (select "t120"."kind" from "unit" "t120" where ("t120"."id" = "t119"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
              (select "t120"."kind" from "unit" "t120" where ("t120"."id" = "t119"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
              (select "t120"."kind" from "unit" "t120" where ("t120"."id" = "t119"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t119" where ("t119"."unit_id" =
              (select "t118"."unit_id" from "post" "t118" where ("t118"."id" =
                (select "t117"."post_id" from "plan_slot" "t117" where ("t117"."id" = "t115"."slot_id") limit 1)) limit 1) and "t119"."valid_from" <= $2::date and ("t119"."valid_until" is null or "t119"."valid_until" > $2::date)) limit 1)) from "plan_entry" "t115" where ("t115"."id" = any("t1"."entry_ids") and ("t115"."valid_from" <= $2::date and ("t115"."valid_until" is null or "t115"."valid_until" > $2::date) and ("t115"."valid_until" is not null or "t115"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
            (select "t122"."post_id" from "plan_slot" "t122" where ("t122"."id" = "t115"."slot_id") limit 1) is not null) and (coalesce(
            (select true from "plan_slot" "t123" where (("t123"."id" = "t115"."slot_id")) and ((coalesce(
              (select true from "planning_cycle" "t124" where ("t124"."id" = "t123"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                (select true from "unit_closure" "t125" where ("t125"."unit_id" = "t124"."unit_id" and "t125"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t123"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1)) each) planned), false) else false end) is not distinct from $5::boolean) and (exists
      (select 1 from "planning_term" "t129" where "t129"."id" = "t1"."term_id" and ((("t129"."code" = $6::text))) and (true::boolean)))) order by "t1"."term_id" asc, "t1"."id" asc limit 50::integer) q) || ',"inTwoDistricts":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select sealed(cycle.term_id::text || ':' || entry.cadre_id::text) as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    where (exists
      (select 1 from "planning_cycle" "t138" where ("t138"."id" = "slot"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
        (select 1 from "unit_closure" "t139" where ("t139"."unit_id" = "t138"."unit_id" and "t139"."ancestor_id" = $1::uuid))))) and ("slot"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))
    group by cycle.term_id, entry.cadre_id) "t137" where ((exists
      (select 1 from "plan_entry" "t141" where ("t141"."id" = any("t137"."entry_ids") and ("t141"."valid_from" <= $7::date and ("t141"."valid_until" is null or "t141"."valid_until" > $7::date) and ("t141"."valid_until" is not null or "t141"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
        (select 1 from "plan_slot" "t142" where (("t142"."id" = "t141"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t143" where ("t143"."id" = "t142"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t144" where ("t144"."unit_id" = "t143"."unit_id" and "t144"."ancestor_id" = $1::uuid))))) and ("t142"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))))) and (exists
      (select 1 from "plan_entry" "t145" where ("t145"."id" = any("t137"."entry_ids")) and (exists
        (select 1 from "plan_slot" "t146" where (("t146"."id" = "t145"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t147" where ("t147"."id" = "t146"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t148" where ("t148"."unit_id" = "t147"."unit_id" and "t148"."ancestor_id" = $1::uuid))))) and ("t146"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))))))) and (((
      (select count(distinct
        (select "t151"."district_id" from "unit_district" "t151" where ("t151"."unit_id" =
          (select "t150"."unit_id" from "plan_slot" "t150" where ("t150"."id" = "t149"."slot_id") limit 1) and "t151"."valid_from" <= $7::date and ("t151"."valid_until" is null or "t151"."valid_until" > $7::date)) limit 1))::integer from "plan_entry" "t149" where ("t149"."id" = any("t137"."entry_ids") and ("t149"."valid_from" <= $7::date and ("t149"."valid_until" is null or "t149"."valid_until" > $7::date) and ("t149"."valid_until" is not null or "t149"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
        (select true from "plan_slot" "t152" where (("t152"."id" = "t149"."slot_id")) and ((coalesce(
          (select true from "planning_cycle" "t153" where ("t153"."id" = "t152"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t154" where ("t154"."unit_id" = "t153"."unit_id" and "t154"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t152"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1) > $8::integer)) and (exists
      (select 1 from "planning_term" "t155" where "t155"."id" = "t137"."term_id" and ((("t155"."code" = $9::text))) and (true::boolean))))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"cadre":' || coalesce(
      (select '{"fullName":' || to_json("t156"."full_name")::text || '}' from "cadre" "t156" where ("t156"."id" = "t130"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t161" where ("t161"."unit_id" = "t156"."unit_id" and "t161"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), 'null') || ',"posts":' || coalesce((
      (select count(distinct
        (select "t163"."post_id" from "plan_slot" "t163" where ("t163"."id" = "t162"."slot_id") limit 1))::integer from "plan_entry" "t162" where ("t162"."id" = any("t130"."entry_ids") and ("t162"."valid_from" <= $7::date and ("t162"."valid_until" is null or "t162"."valid_until" > $7::date) and ("t162"."valid_until" is not null or "t162"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
        (select true from "plan_slot" "t164" where (("t164"."id" = "t162"."slot_id")) and ((coalesce(
          (select true from "planning_cycle" "t165" where ("t165"."id" = "t164"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t166" where ("t166"."unit_id" = "t165"."unit_id" and "t166"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t164"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1))::integer::text, null_in_answer()) || ',"districts":' ||
      (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
        (select '{"name":' || to_json(case when "t167"."name_since" <= $7::date then "t167"."name" else coalesce(
          (select "t174"."name" from "unit_name" "t174" where ("t174"."unit_id" = "t167"."id" and "t174"."valid_from" <= $7::date and ("t174"."valid_until" is null or "t174"."valid_until" > $7::date)) limit 1), "t167"."name") end)::text || '}' as x1 from "unit" "t167" where (("t167"."kind" = 'DISTRICT_COMMITTEE' and exists
          (select 1 from "plan_entry" "t175" where ("t175"."id" = any("t130"."entry_ids") and ("t175"."valid_from" <= $7::date and ("t175"."valid_until" is null or "t175"."valid_until" > $7::date) and ("t175"."valid_until" is not null or "t175"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
            (select "t177"."district_id" from "unit_district" "t177" where ("t177"."unit_id" =
              (select "t176"."unit_id" from "plan_slot" "t176" where ("t176"."id" = "t175"."slot_id") limit 1) and "t177"."valid_from" <= $7::date and ("t177"."valid_until" is null or "t177"."valid_until" > $7::date)) limit 1) = "t167"."id") and (exists
            (select 1 from "plan_slot" "t178" where (("t178"."id" = "t175"."slot_id")) and ((exists
              (select 1 from "planning_cycle" "t179" where ("t179"."id" = "t178"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                (select 1 from "unit_closure" "t180" where ("t180"."unit_id" = "t179"."unit_id" and "t180"."ancestor_id" = $1::uuid))))) and ("t178"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))))) and (true::boolean)) order by "t167"."sort_key" asc, "t167"."id" asc limit 50::integer) q) || '}' as x1 from (
    select sealed(cycle.term_id::text || ':' || entry.cadre_id::text) as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from "plan_entry" "entry" join "plan_slot" "slot" on slot.id = entry.slot_id
      join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    where (exists
      (select 1 from "planning_cycle" "t201" where ("t201"."id" = "slot"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
        (select 1 from "unit_closure" "t202" where ("t202"."unit_id" = "t201"."unit_id" and "t202"."ancestor_id" = $1::uuid))))) and ("slot"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))
    group by cycle.term_id, entry.cadre_id) "t130" where ((exists
      (select 1 from "plan_entry" "t204" where ("t204"."id" = any("t130"."entry_ids") and ("t204"."valid_from" <= $7::date and ("t204"."valid_until" is null or "t204"."valid_until" > $7::date) and ("t204"."valid_until" is not null or "t204"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
        (select 1 from "plan_slot" "t205" where (("t205"."id" = "t204"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t206" where ("t206"."id" = "t205"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t207" where ("t207"."unit_id" = "t206"."unit_id" and "t207"."ancestor_id" = $1::uuid))))) and ("t205"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))))) and (exists
      (select 1 from "plan_entry" "t208" where ("t208"."id" = any("t130"."entry_ids")) and (exists
        (select 1 from "plan_slot" "t209" where (("t209"."id" = "t208"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t210" where ("t210"."id" = "t209"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t211" where ("t211"."unit_id" = "t210"."unit_id" and "t211"."ancestor_id" = $1::uuid))))) and ("t209"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))))))) and (((
      (select count(distinct
        (select "t214"."district_id" from "unit_district" "t214" where ("t214"."unit_id" =
          (select "t213"."unit_id" from "plan_slot" "t213" where ("t213"."id" = "t212"."slot_id") limit 1) and "t214"."valid_from" <= $7::date and ("t214"."valid_until" is null or "t214"."valid_until" > $7::date)) limit 1))::integer from "plan_entry" "t212" where ("t212"."id" = any("t130"."entry_ids") and ("t212"."valid_from" <= $7::date and ("t212"."valid_until" is null or "t212"."valid_until" > $7::date) and ("t212"."valid_until" is not null or "t212"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
        (select true from "plan_slot" "t215" where (("t215"."id" = "t212"."slot_id")) and ((coalesce(
          (select true from "planning_cycle" "t216" where ("t216"."id" = "t215"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t217" where ("t217"."unit_id" = "t216"."unit_id" and "t217"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t215"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1) > $10::integer)) and (exists
      (select 1 from "planning_term" "t218" where "t218"."id" = "t130"."term_id" and ((("t218"."code" = $11::text))) and (true::boolean)))) order by
      (select count(distinct
        (select "t133"."district_id" from "unit_district" "t133" where ("t133"."unit_id" =
          (select "t132"."unit_id" from "plan_slot" "t132" where ("t132"."id" = "t131"."slot_id") limit 1) and "t133"."valid_from" <= $7::date and ("t133"."valid_until" is null or "t133"."valid_until" > $7::date)) limit 1))::integer from "plan_entry" "t131" where ("t131"."id" = any("t130"."entry_ids") and ("t131"."valid_from" <= $7::date and ("t131"."valid_until" is null or "t131"."valid_until" > $7::date) and ("t131"."valid_until" is not null or "t131"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
        (select true from "plan_slot" "t134" where (("t134"."id" = "t131"."slot_id")) and ((coalesce(
          (select true from "planning_cycle" "t135" where ("t135"."id" = "t134"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t136" where ("t136"."unit_id" = "t135"."unit_id" and "t136"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t134"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1) desc, "t130"."id" asc limit 3::integer) q) || ',"onOne":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select cycle.term_id::text || ':' || slot.post_id::text as id, cycle.term_id, slot.post_id as target_id, slot.post_id, slot.body_id,
      post.unit_id, post.management_level, array_agg(slot.id) as slot_ids
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join "post" "post" on post.id = slot.post_id
    where slot.post_id is not null
      and exists
      (select 1 from "plan_slot" "t221" where ("t221"."post_id" = "slot"."post_id") and ((exists
        (select 1 from "planning_cycle" "t222" where ("t222"."id" = "t221"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t223" where ("t223"."unit_id" = "t222"."unit_id" and "t223"."ancestor_id" = $1::uuid))))) and ("t221"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))
    group by cycle.term_id, slot.post_id, slot.body_id, post.unit_id, post.management_level union all 
    select cycle.term_id::text || ':' || slot.body_id::text as id, cycle.term_id, slot.body_id as target_id, slot.post_id, slot.body_id,
      body.unit_id, body.management_level, array_agg(slot.id) as slot_ids
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join "body" "body" on body.id = slot.body_id
    where slot.body_id is not null
      and exists
      (select 1 from "plan_slot" "t224" where ("t224"."body_id" = "slot"."body_id") and ((exists
        (select 1 from "planning_cycle" "t225" where ("t225"."id" = "t224"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t226" where ("t226"."unit_id" = "t225"."unit_id" and "t226"."ancestor_id" = $1::uuid))))) and ("t224"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))
    group by cycle.term_id, slot.post_id, slot.body_id, body.unit_id, body.management_level) "t220" where ((not exists
      (select 1 from "plan_slot" "t228" where ("t228"."id" = any("t220"."slot_ids") and not exists
        (select 1 from "plan_slot" "t229" where (("t229"."id" = "t228"."id")) and ((exists
          (select 1 from "planning_cycle" "t230" where ("t230"."id" = "t229"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t231" where ("t231"."unit_id" = "t230"."unit_id" and "t231"."ancestor_id" = $1::uuid))))) and ("t229"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))))))) and (((
      (select count(distinct "t232"."cadre_id")::integer from "plan_entry" "t232" where ("t232"."slot_id" = any("t220"."slot_ids") and ("t232"."valid_from" <= $12::date and ("t232"."valid_until" is null or "t232"."valid_until" > $12::date) and ("t232"."valid_until" is not null or "t232"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) = $13::integer)) and (exists
      (select 1 from "planning_term" "t233" where "t233"."id" = "t220"."term_id" and ((("t233"."code" = $14::text))) and (true::boolean))))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"post":' || coalesce(
      (select '{"title":' ||
        (select '{"name":' || to_json("t235"."name")::text || '}' from "post_title" "t235" where ("t235"."id" = "t234"."post_title_id") and (true::boolean)) || '}' from "post" "t234" where ("t234"."id" = "t219"."post_id") and (true::boolean) limit 1), 'null') || ',"body":' || coalesce(
      (select '{"name":' || to_json("t240"."name")::text || '}' from "body" "t240" where ("t240"."id" = "t219"."body_id") and (true::boolean) limit 1), 'null') || ',"unit":' || coalesce(
      (select '{"name":' || to_json(case when "t245"."name_since" <= $12::date then "t245"."name" else coalesce(
        (select "t246"."name" from "unit_name" "t246" where ("t246"."unit_id" = "t245"."id" and "t246"."valid_from" <= $12::date and ("t246"."valid_until" is null or "t246"."valid_until" > $12::date)) limit 1), "t245"."name") end)::text || '}' from "unit" "t245" where ("t245"."id" = "t219"."unit_id") and (true::boolean) limit 1), null_in_answer()) || ',"entries":' ||
      (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
        (select '{"cadre":' || coalesce(
          (select '{"fullName":' || to_json("t252"."full_name")::text || '}' from "cadre" "t252" where ("t252"."id" = "t251"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
            (select true from "unit_closure" "t256" where ("t256"."unit_id" = "t252"."unit_id" and "t256"."ancestor_id" = $1::uuid) limit 1), false))), 'null') || ',"readiness":"' || "t251"."readiness" || '"}' as x1 from "plan_entry" "t251" where (("t251"."slot_id" = any("t219"."slot_ids") and ("t251"."valid_from" <= $12::date and ("t251"."valid_until" is null or "t251"."valid_until" > $12::date) and ("t251"."valid_until" is not null or "t251"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t261" where (("t261"."id" = "t251"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t262" where ("t262"."id" = "t261"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t263" where ("t263"."unit_id" = "t262"."unit_id" and "t263"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t261"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false))) order by "t251"."rank" asc nulls last, "t251"."id" asc limit 50::integer) q) || '}' as x1 from (
    select cycle.term_id::text || ':' || slot.post_id::text as id, cycle.term_id, slot.post_id as target_id, slot.post_id, slot.body_id,
      post.unit_id, post.management_level, array_agg(slot.id) as slot_ids
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join "post" "post" on post.id = slot.post_id
    where slot.post_id is not null
      and exists
      (select 1 from "plan_slot" "t271" where ("t271"."post_id" = "slot"."post_id") and ((exists
        (select 1 from "planning_cycle" "t272" where ("t272"."id" = "t271"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t273" where ("t273"."unit_id" = "t272"."unit_id" and "t273"."ancestor_id" = $1::uuid))))) and ("t271"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))
    group by cycle.term_id, slot.post_id, slot.body_id, post.unit_id, post.management_level union all 
    select cycle.term_id::text || ':' || slot.body_id::text as id, cycle.term_id, slot.body_id as target_id, slot.post_id, slot.body_id,
      body.unit_id, body.management_level, array_agg(slot.id) as slot_ids
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join "body" "body" on body.id = slot.body_id
    where slot.body_id is not null
      and exists
      (select 1 from "plan_slot" "t274" where ("t274"."body_id" = "slot"."body_id") and ((exists
        (select 1 from "planning_cycle" "t275" where ("t275"."id" = "t274"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t276" where ("t276"."unit_id" = "t275"."unit_id" and "t276"."ancestor_id" = $1::uuid))))) and ("t274"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))
    group by cycle.term_id, slot.post_id, slot.body_id, body.unit_id, body.management_level) "t219" where ((not exists
      (select 1 from "plan_slot" "t278" where ("t278"."id" = any("t219"."slot_ids") and not exists
        (select 1 from "plan_slot" "t279" where (("t279"."id" = "t278"."id")) and ((exists
          (select 1 from "planning_cycle" "t280" where ("t280"."id" = "t279"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t281" where ("t281"."unit_id" = "t280"."unit_id" and "t281"."ancestor_id" = $1::uuid))))) and ("t279"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))))))) and (((
      (select count(distinct "t282"."cadre_id")::integer from "plan_entry" "t282" where ("t282"."slot_id" = any("t219"."slot_ids") and ("t282"."valid_from" <= $12::date and ("t282"."valid_until" is null or "t282"."valid_until" > $12::date) and ("t282"."valid_until" is not null or "t282"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) = $15::integer)) and (exists
      (select 1 from "planning_term" "t283" where "t283"."id" = "t219"."term_id" and ((("t283"."code" = $16::text))) and (true::boolean)))) order by "t219"."term_id" asc, "t219"."target_id" asc, "t219"."id" asc limit 3::integer) q) || '}' as data
