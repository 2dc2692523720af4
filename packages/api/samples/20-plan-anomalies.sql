/* PlanAnomalies */ select '{"tooOften":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id,
      count(distinct slot.post_id)::integer as posts_ever, count(distinct coalesce(post.unit_id, body.unit_id))::integer as units_ever
    from "plan_entry" "entry" join ("plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    left join "post" "post" on post.id = slot.post_id left join "body" "body" on body.id = slot.body_id) on slot.id = entry.slot_id
    group by cycle.term_id, entry.cadre_id) "t2" where ((exists
      (select 1 from "plan_entry" "t4" where ("t4"."cadre_id" = "t2"."cadre_id" and
        (select
          (select case when "t6"."purpose" <> 'ORIENT' then "t6"."term_id" end from "planning_cycle" "t6" where ("t6"."id" = "t5"."cycle_id") limit 1) from "plan_slot" "t5" where ("t5"."id" = "t4"."slot_id") limit 1) = "t2"."term_id" and ("t4"."valid_from" <= $1::date and ("t4"."valid_until" is null or "t4"."valid_until" > $1::date) and ("t4"."valid_until" is not null or "t4"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
        (select 1 from "plan_slot" "t7" where (("t7"."id" = "t4"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t8" where ("t8"."id" = "t7"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t9" where ("t9"."unit_id" = "t8"."unit_id" and "t9"."ancestor_id" = $2::uuid))))) and ((exists
          (select 1 from "post" "t10" where ("t10"."id" = "t7"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t10"."management_level"))) or exists
          (select 1 from "body" "t11" where ("t11"."id" = "t7"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t11"."management_level")))))))))) and (exists
      (select 1 from "plan_entry" "t12" where ("t12"."cadre_id" = "t2"."cadre_id" and
        (select
          (select case when "t14"."purpose" <> 'ORIENT' then "t14"."term_id" end from "planning_cycle" "t14" where ("t14"."id" = "t13"."cycle_id") limit 1) from "plan_slot" "t13" where ("t13"."id" = "t12"."slot_id") limit 1) = "t2"."term_id") and (exists
        (select 1 from "plan_slot" "t15" where (("t15"."id" = "t12"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t16" where ("t16"."id" = "t15"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t17" where ("t17"."unit_id" = "t16"."unit_id" and "t17"."ancestor_id" = $2::uuid))))) and ((exists
          (select 1 from "post" "t18" where ("t18"."id" = "t15"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t18"."management_level"))) or exists
          (select 1 from "body" "t19" where ("t19"."id" = "t15"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t19"."management_level"))))))))))) and (((case when "t2"."posts_ever" >
      (select "t20"."number" from "rule_parameter" "t20" where ("t20"."name" = 'maxPostsPerPerson' and exists
        (select 1 from "rule_version" "t21" where ("t21"."id" = "t20"."version_id" and (("t21"."in_force_from" is null or "t21"."in_force_from" <= $1::date) and ("t21"."in_force_until" is null or "t21"."in_force_until" > $1::date)) and exists
          (select 1 from "rule_series" "t22" where ("t22"."id" = "t21"."series_id" and "t22"."key" = 'planning.persons-per-post'))))) limit 1) then coalesce(
      (select case when
        (select "t38"."value" from "rule_parameter" "t38" where ("t38"."name" = 'postsCounted' and exists
          (select 1 from "rule_version" "t39" where ("t39"."id" = "t38"."version_id" and (("t39"."in_force_from" is null or "t39"."in_force_from" <= $1::date) and ("t39"."in_force_until" is null or "t39"."in_force_until" > $1::date)) and exists
            (select 1 from "rule_series" "t40" where ("t40"."id" = "t39"."series_id" and "t40"."key" = 'planning.persons-per-post'))))) limit 1) = 'ALL' then count(*) >
        (select "t20"."number" from "rule_parameter" "t20" where ("t20"."name" = 'maxPostsPerPerson' and exists
          (select 1 from "rule_version" "t21" where ("t21"."id" = "t20"."version_id" and (("t21"."in_force_from" is null or "t21"."in_force_from" <= $1::date) and ("t21"."in_force_until" is null or "t21"."in_force_until" > $1::date)) and exists
            (select 1 from "rule_series" "t22" where ("t22"."id" = "t21"."series_id" and "t22"."key" = 'planning.persons-per-post'))))) limit 1)
      else bool_and(planned.level is not null) and max(planned.posts) >
        (select "t20"."number" from "rule_parameter" "t20" where ("t20"."name" = 'maxPostsPerPerson' and exists
          (select 1 from "rule_version" "t21" where ("t21"."id" = "t20"."version_id" and (("t21"."in_force_from" is null or "t21"."in_force_from" <= $1::date) and ("t21"."in_force_until" is null or "t21"."in_force_until" > $1::date)) and exists
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
                (select "t25"."post_id" from "plan_slot" "t25" where ("t25"."id" = "t23"."slot_id") limit 1)) limit 1) and "t27"."valid_from" <= $1::date and ("t27"."valid_until" is null or "t27"."valid_until" > $1::date)) limit 1)) from "plan_entry" "t23" where ("t23"."cadre_id" = "t2"."cadre_id" and
            (select
              (select case when "t31"."purpose" <> 'ORIENT' then "t31"."term_id" end from "planning_cycle" "t31" where ("t31"."id" = "t30"."cycle_id") limit 1) from "plan_slot" "t30" where ("t30"."id" = "t23"."slot_id") limit 1) = "t2"."term_id" and ("t23"."valid_from" <= $1::date and ("t23"."valid_until" is null or "t23"."valid_until" > $1::date) and ("t23"."valid_until" is not null or "t23"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
            (select "t32"."post_id" from "plan_slot" "t32" where ("t32"."id" = "t23"."slot_id") limit 1) is not null) and (coalesce(
            (select true from "plan_slot" "t33" where (("t33"."id" = "t23"."slot_id")) and ((coalesce(
              (select true from "planning_cycle" "t34" where ("t34"."id" = "t33"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                (select true from "unit_closure" "t35" where ("t35"."unit_id" = "t34"."unit_id" and "t35"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
              (select true from "post" "t36" where ("t36"."id" = "t33"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t36"."management_level")) limit 1), false) or coalesce(
              (select true from "body" "t37" where ("t37"."id" = "t33"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t37"."management_level")) limit 1), false)))) limit 1), false)) limit 1)) each) planned), false) else false end) is not distinct from $3::boolean) and (exists
      (select 1 from "planning_term" "t41" where "t41"."id" = "t2"."term_id" and ((("t41"."code" = $4::text))) and (true::boolean))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t42"."full_name")::text || '}' from "cadre" "t42" where ("t42"."id" = "t1"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t51" where ("t51"."unit_id" = "t42"."unit_id" and "t51"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), 'null') || ',"posts":' || coalesce((
        (select count(distinct
          (select "t53"."post_id" from "plan_slot" "t53" where ("t53"."id" = "t52"."slot_id") limit 1))::integer from "plan_entry" "t52" where ("t52"."cadre_id" = "t1"."cadre_id" and
          (select
            (select case when "t55"."purpose" <> 'ORIENT' then "t55"."term_id" end from "planning_cycle" "t55" where ("t55"."id" = "t54"."cycle_id") limit 1) from "plan_slot" "t54" where ("t54"."id" = "t52"."slot_id") limit 1) = "t1"."term_id" and ("t52"."valid_from" <= $1::date and ("t52"."valid_until" is null or "t52"."valid_until" > $1::date) and ("t52"."valid_until" is not null or "t52"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t56" where (("t56"."id" = "t52"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t57" where ("t57"."id" = "t56"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t58" where ("t58"."unit_id" = "t57"."unit_id" and "t58"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t59" where ("t59"."id" = "t56"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t59"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t60" where ("t60"."id" = "t56"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t60"."management_level")) limit 1), false)))) limit 1), false)) limit 1))::integer::text, null_in_answer()) || ',"tooManyPosts":' || json_build_object('#', 0, 'posts',
        (select jsonb_agg(jsonb_build_object('post',
          (select "t62"."post_id" from "plan_slot" "t62" where ("t62"."id" = "t61"."slot_id") limit 1), 'level',
          (select case
      when bool_or(
            (select "t67"."kind" from "unit" "t67" where ("t67"."id" = "t66"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
            (select "t68"."setting" from "unit" "t68" where ("t68"."id" = "t66"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
            (select "t67"."kind" from "unit" "t67" where ("t67"."id" = "t66"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
            (select "t67"."kind" from "unit" "t67" where ("t67"."id" = "t66"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
            (select "t67"."kind" from "unit" "t67" where ("t67"."id" = "t66"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
            (select "t67"."kind" from "unit" "t67" where ("t67"."id" = "t66"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t66" where ("t66"."unit_id" =
            (select "t63"."unit_id" from "post" "t63" where ("t63"."id" =
              (select "t62"."post_id" from "plan_slot" "t62" where ("t62"."id" = "t61"."slot_id") limit 1)) limit 1) and "t66"."valid_from" <= $1::date and ("t66"."valid_until" is null or "t66"."valid_until" > $1::date)) limit 1),
    'bloc',
          (select "t69"."bloc" from "unit" "t69" where ("t69"."id" =
            (select "t63"."unit_id" from "post" "t63" where ("t63"."id" =
              (select "t62"."post_id" from "plan_slot" "t62" where ("t62"."id" = "t61"."slot_id") limit 1)) limit 1)) limit 1), 'postClass',
          (select case when "t64"."folded_name" like 'pho %' then 'DEPUTY' when "t64"."is_leadership" then 'HEAD' end from "post_title" "t64" where ("t64"."id" =
            (select "t65"."post_title_id" from "post" "t65" where ("t65"."id" =
              (select "t62"."post_id" from "plan_slot" "t62" where ("t62"."id" = "t61"."slot_id") limit 1)) limit 1)) limit 1)) order by "t61"."slot_id") from "plan_entry" "t61" where ("t61"."cadre_id" = "t1"."cadre_id" and
          (select
            (select case when "t71"."purpose" <> 'ORIENT' then "t71"."term_id" end from "planning_cycle" "t71" where ("t71"."id" = "t70"."cycle_id") limit 1) from "plan_slot" "t70" where ("t70"."id" = "t61"."slot_id") limit 1) = "t1"."term_id" and ("t61"."valid_from" <= $1::date and ("t61"."valid_until" is null or "t61"."valid_until" > $1::date) and ("t61"."valid_until" is not null or "t61"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
          (select "t72"."post_id" from "plan_slot" "t72" where ("t72"."id" = "t61"."slot_id") limit 1) is not null) and (coalesce(
          (select true from "plan_slot" "t73" where (("t73"."id" = "t61"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t74" where ("t74"."id" = "t73"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t75" where ("t75"."unit_id" = "t74"."unit_id" and "t75"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t76" where ("t76"."id" = "t73"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t76"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t77" where ("t77"."id" = "t73"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t77"."management_level")) limit 1), false)))) limit 1), false)) limit 1))::text || ',"entries":' ||
        (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
          (select string_agg(q.x1, ',') as x1 from
            (select '{"rank":' || coalesce(("t78"."rank")::integer::text, 'null') || ',"slot":' ||
              (select '{"post":' || coalesce(
                (select '{"title":' ||
                  (select '{"name":' || to_json("t81"."name")::text || '}' from "post_title" "t81" where ("t81"."id" = "t80"."post_title_id") and (true::boolean)) || ',"unit":' ||
                  (select '{"name":' || coalesce(to_json(coalesce(
                    (select "t83"."name" from "unit_name" "t83" where ("t83"."unit_id" = "t82"."id" and "t83"."valid_from" <= $1::date and ("t83"."valid_until" is null or "t83"."valid_until" > $1::date)) limit 1), "t82"."name"))::text, null_in_answer()) || '}' from "unit" "t82" where ("t82"."id" = "t80"."unit_id") and (true::boolean)) || '}' from "post" "t80" where ("t80"."id" = "t79"."post_id") and (true::boolean)), 'null') || '}' from "plan_slot" "t79" where ("t79"."id" = "t78"."slot_id")) || '}' as x1 from "plan_entry" "t78" where ((("t78"."cadre_id" = "t1"."cadre_id" and
              (select
                (select case when "t94"."purpose" <> 'ORIENT' then "t94"."term_id" end from "planning_cycle" "t94" where ("t94"."id" = "t93"."cycle_id") limit 1) from "plan_slot" "t93" where ("t93"."id" = "t78"."slot_id") limit 1) = "t1"."term_id" and ("t78"."valid_from" <= $1::date and ("t78"."valid_until" is null or "t78"."valid_until" > $1::date) and ("t78"."valid_until" is not null or "t78"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
              (select true from "plan_slot" "t103" where (("t103"."id" = "t78"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t104" where ("t104"."id" = "t103"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t105" where ("t105"."unit_id" = "t104"."unit_id" and "t105"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                (select true from "post" "t106" where ("t106"."id" = "t103"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t106"."management_level")) limit 1), false) or coalesce(
                (select true from "body" "t107" where ("t107"."id" = "t103"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t107"."management_level")) limit 1), false)))) limit 1), false)))) order by "t78"."rank" asc nulls last, "t78"."id" asc limit $5::integer) q) p) || '}' as x1 from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id,
      count(distinct slot.post_id)::integer as posts_ever, count(distinct coalesce(post.unit_id, body.unit_id))::integer as units_ever
    from "plan_entry" "entry" join ("plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    left join "post" "post" on post.id = slot.post_id left join "body" "body" on body.id = slot.body_id) on slot.id = entry.slot_id
    group by cycle.term_id, entry.cadre_id) "t1" where (((exists
        (select 1 from "plan_entry" "t109" where ("t109"."cadre_id" = "t1"."cadre_id" and
          (select
            (select case when "t111"."purpose" <> 'ORIENT' then "t111"."term_id" end from "planning_cycle" "t111" where ("t111"."id" = "t110"."cycle_id") limit 1) from "plan_slot" "t110" where ("t110"."id" = "t109"."slot_id") limit 1) = "t1"."term_id" and ("t109"."valid_from" <= $1::date and ("t109"."valid_until" is null or "t109"."valid_until" > $1::date) and ("t109"."valid_until" is not null or "t109"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
          (select 1 from "plan_slot" "t112" where (("t112"."id" = "t109"."slot_id")) and ((exists
            (select 1 from "planning_cycle" "t113" where ("t113"."id" = "t112"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
              (select 1 from "unit_closure" "t114" where ("t114"."unit_id" = "t113"."unit_id" and "t114"."ancestor_id" = $2::uuid))))) and ((exists
            (select 1 from "post" "t115" where ("t115"."id" = "t112"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t115"."management_level"))) or exists
            (select 1 from "body" "t116" where ("t116"."id" = "t112"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t116"."management_level")))))))))) and (coalesce(
        (select true from "plan_entry" "t117" where ("t117"."cadre_id" = "t1"."cadre_id" and
          (select
            (select case when "t119"."purpose" <> 'ORIENT' then "t119"."term_id" end from "planning_cycle" "t119" where ("t119"."id" = "t118"."cycle_id") limit 1) from "plan_slot" "t118" where ("t118"."id" = "t117"."slot_id") limit 1) = "t1"."term_id") and (coalesce(
          (select true from "plan_slot" "t120" where (("t120"."id" = "t117"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t121" where ("t121"."id" = "t120"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t122" where ("t122"."unit_id" = "t121"."unit_id" and "t122"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t123" where ("t123"."id" = "t120"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t123"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t124" where ("t124"."id" = "t120"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t124"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (((case when "t1"."posts_ever" >
        (select "t125"."number" from "rule_parameter" "t125" where ("t125"."name" = 'maxPostsPerPerson' and exists
          (select 1 from "rule_version" "t126" where ("t126"."id" = "t125"."version_id" and (("t126"."in_force_from" is null or "t126"."in_force_from" <= $1::date) and ("t126"."in_force_until" is null or "t126"."in_force_until" > $1::date)) and exists
            (select 1 from "rule_series" "t127" where ("t127"."id" = "t126"."series_id" and "t127"."key" = 'planning.persons-per-post'))))) limit 1) then coalesce(
        (select case when
          (select "t143"."value" from "rule_parameter" "t143" where ("t143"."name" = 'postsCounted' and exists
            (select 1 from "rule_version" "t144" where ("t144"."id" = "t143"."version_id" and (("t144"."in_force_from" is null or "t144"."in_force_from" <= $1::date) and ("t144"."in_force_until" is null or "t144"."in_force_until" > $1::date)) and exists
              (select 1 from "rule_series" "t145" where ("t145"."id" = "t144"."series_id" and "t145"."key" = 'planning.persons-per-post'))))) limit 1) = 'ALL' then count(*) >
          (select "t125"."number" from "rule_parameter" "t125" where ("t125"."name" = 'maxPostsPerPerson' and exists
            (select 1 from "rule_version" "t126" where ("t126"."id" = "t125"."version_id" and (("t126"."in_force_from" is null or "t126"."in_force_from" <= $1::date) and ("t126"."in_force_until" is null or "t126"."in_force_until" > $1::date)) and exists
              (select 1 from "rule_series" "t127" where ("t127"."id" = "t126"."series_id" and "t127"."key" = 'planning.persons-per-post'))))) limit 1)
      else bool_and(planned.level is not null) and max(planned.posts) >
          (select "t125"."number" from "rule_parameter" "t125" where ("t125"."name" = 'maxPostsPerPerson' and exists
            (select 1 from "rule_version" "t126" where ("t126"."id" = "t125"."version_id" and (("t126"."in_force_from" is null or "t126"."in_force_from" <= $1::date) and ("t126"."in_force_until" is null or "t126"."in_force_until" > $1::date)) and exists
              (select 1 from "rule_series" "t127" where ("t127"."id" = "t126"."series_id" and "t127"."key" = 'planning.persons-per-post'))))) limit 1) end
    from
          (select each.value as level, count(*) over (partition by each.value) as posts from jsonb_each_text(
            (select jsonb_object_agg(
              (select "t129"."post_id" from "plan_slot" "t129" where ("t129"."id" = "t128"."slot_id") limit 1),
              (select case
      when bool_or(
                (select "t133"."kind" from "unit" "t133" where ("t133"."id" = "t132"."ancestor_id") limit 1) = 'GRASSROOTS_COMMITTEE' and
                (select "t134"."setting" from "unit" "t134" where ("t134"."id" = "t132"."ancestor_id") limit 1) in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(
                (select "t133"."kind" from "unit" "t133" where ("t133"."id" = "t132"."ancestor_id") limit 1) in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(
                (select "t133"."kind" from "unit" "t133" where ("t133"."id" = "t132"."ancestor_id") limit 1) = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(
                (select "t133"."kind" from "unit" "t133" where ("t133"."id" = "t132"."ancestor_id") limit 1) = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(
                (select "t133"."kind" from "unit" "t133" where ("t133"."id" = "t132"."ancestor_id") limit 1) = 'PROVINCE_COMMITTEE') then 'PROVINCE' end from "unit_closure" "t132" where ("t132"."unit_id" =
                (select "t131"."unit_id" from "post" "t131" where ("t131"."id" =
                  (select "t130"."post_id" from "plan_slot" "t130" where ("t130"."id" = "t128"."slot_id") limit 1)) limit 1) and "t132"."valid_from" <= $1::date and ("t132"."valid_until" is null or "t132"."valid_until" > $1::date)) limit 1)) from "plan_entry" "t128" where ("t128"."cadre_id" = "t1"."cadre_id" and
              (select
                (select case when "t136"."purpose" <> 'ORIENT' then "t136"."term_id" end from "planning_cycle" "t136" where ("t136"."id" = "t135"."cycle_id") limit 1) from "plan_slot" "t135" where ("t135"."id" = "t128"."slot_id") limit 1) = "t1"."term_id" and ("t128"."valid_from" <= $1::date and ("t128"."valid_until" is null or "t128"."valid_until" > $1::date) and ("t128"."valid_until" is not null or "t128"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
              (select "t137"."post_id" from "plan_slot" "t137" where ("t137"."id" = "t128"."slot_id") limit 1) is not null) and (coalesce(
              (select true from "plan_slot" "t138" where (("t138"."id" = "t128"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t139" where ("t139"."id" = "t138"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t140" where ("t140"."unit_id" = "t139"."unit_id" and "t140"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                (select true from "post" "t141" where ("t141"."id" = "t138"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t141"."management_level")) limit 1), false) or coalesce(
                (select true from "body" "t142" where ("t142"."id" = "t138"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t142"."management_level")) limit 1), false)))) limit 1), false)) limit 1)) each) planned), false) else false end) is not distinct from $6::boolean) and (exists
        (select 1 from "planning_term" "t146" where "t146"."id" = "t1"."term_id" and ((("t146"."code" = $7::text))) and (true::boolean))))) order by "t1"."term_id" asc, "t1"."cadre_id" asc, "t1"."id" asc limit $8::integer) q) p) || ',"inTwoDistricts":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id,
      count(distinct slot.post_id)::integer as posts_ever, count(distinct coalesce(post.unit_id, body.unit_id))::integer as units_ever
    from "plan_entry" "entry" join ("plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    left join "post" "post" on post.id = slot.post_id left join "body" "body" on body.id = slot.body_id) on slot.id = entry.slot_id
    group by cycle.term_id, entry.cadre_id) "t160" where ((exists
      (select 1 from "plan_entry" "t162" where ("t162"."cadre_id" = "t160"."cadre_id" and
        (select
          (select case when "t164"."purpose" <> 'ORIENT' then "t164"."term_id" end from "planning_cycle" "t164" where ("t164"."id" = "t163"."cycle_id") limit 1) from "plan_slot" "t163" where ("t163"."id" = "t162"."slot_id") limit 1) = "t160"."term_id" and ("t162"."valid_from" <= $9::date and ("t162"."valid_until" is null or "t162"."valid_until" > $9::date) and ("t162"."valid_until" is not null or "t162"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
        (select 1 from "plan_slot" "t165" where (("t165"."id" = "t162"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t166" where ("t166"."id" = "t165"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t167" where ("t167"."unit_id" = "t166"."unit_id" and "t167"."ancestor_id" = $2::uuid))))) and ((exists
          (select 1 from "post" "t168" where ("t168"."id" = "t165"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t168"."management_level"))) or exists
          (select 1 from "body" "t169" where ("t169"."id" = "t165"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t169"."management_level")))))))))) and (exists
      (select 1 from "plan_entry" "t170" where ("t170"."cadre_id" = "t160"."cadre_id" and
        (select
          (select case when "t172"."purpose" <> 'ORIENT' then "t172"."term_id" end from "planning_cycle" "t172" where ("t172"."id" = "t171"."cycle_id") limit 1) from "plan_slot" "t171" where ("t171"."id" = "t170"."slot_id") limit 1) = "t160"."term_id") and (exists
        (select 1 from "plan_slot" "t173" where (("t173"."id" = "t170"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t174" where ("t174"."id" = "t173"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t175" where ("t175"."unit_id" = "t174"."unit_id" and "t175"."ancestor_id" = $2::uuid))))) and ((exists
          (select 1 from "post" "t176" where ("t176"."id" = "t173"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t176"."management_level"))) or exists
          (select 1 from "body" "t177" where ("t177"."id" = "t173"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t177"."management_level"))))))))))) and (((case when "t160"."units_ever" > 1 then
      (select count(distinct
        (select "t182"."district_id" from "unit_district" "t182" where ("t182"."unit_id" =
          (select coalesce(
            (select "t181"."unit_id" from "post" "t181" where ("t181"."id" = "t179"."post_id") limit 1),
            (select "t180"."unit_id" from "body" "t180" where ("t180"."id" = "t179"."body_id") limit 1)) from "plan_slot" "t179" where ("t179"."id" = "t178"."slot_id") limit 1) and "t182"."valid_from" <= $9::date and ("t182"."valid_until" is null or "t182"."valid_until" > $9::date)) limit 1))::integer from "plan_entry" "t178" where ("t178"."cadre_id" = "t160"."cadre_id" and
        (select
          (select case when "t184"."purpose" <> 'ORIENT' then "t184"."term_id" end from "planning_cycle" "t184" where ("t184"."id" = "t183"."cycle_id") limit 1) from "plan_slot" "t183" where ("t183"."id" = "t178"."slot_id") limit 1) = "t160"."term_id" and ("t178"."valid_from" <= $9::date and ("t178"."valid_until" is null or "t178"."valid_until" > $9::date) and ("t178"."valid_until" is not null or "t178"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
        (select true from "plan_slot" "t185" where (("t185"."id" = "t178"."slot_id")) and ((coalesce(
          (select true from "planning_cycle" "t186" where ("t186"."id" = "t185"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t187" where ("t187"."unit_id" = "t186"."unit_id" and "t187"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
          (select true from "post" "t188" where ("t188"."id" = "t185"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t188"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t189" where ("t189"."id" = "t185"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t189"."management_level")) limit 1), false)))) limit 1), false)) limit 1) else least(
      (select count(distinct
        (select "t182"."district_id" from "unit_district" "t182" where ("t182"."unit_id" =
          (select coalesce(
            (select "t181"."unit_id" from "post" "t181" where ("t181"."id" = "t179"."post_id") limit 1),
            (select "t180"."unit_id" from "body" "t180" where ("t180"."id" = "t179"."body_id") limit 1)) from "plan_slot" "t179" where ("t179"."id" = "t178"."slot_id") limit 1) and "t182"."valid_from" <= $9::date and ("t182"."valid_until" is null or "t182"."valid_until" > $9::date)) limit 1))::integer from "plan_entry" "t178" where ("t178"."cadre_id" = "t160"."cadre_id" and
        (select
          (select case when "t184"."purpose" <> 'ORIENT' then "t184"."term_id" end from "planning_cycle" "t184" where ("t184"."id" = "t183"."cycle_id") limit 1) from "plan_slot" "t183" where ("t183"."id" = "t178"."slot_id") limit 1) = "t160"."term_id" and ("t178"."valid_from" <= $9::date and ("t178"."valid_until" is null or "t178"."valid_until" > $9::date) and ("t178"."valid_until" is not null or "t178"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
        (select true from "plan_slot" "t185" where (("t185"."id" = "t178"."slot_id")) and ((coalesce(
          (select true from "planning_cycle" "t186" where ("t186"."id" = "t185"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t187" where ("t187"."unit_id" = "t186"."unit_id" and "t187"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
          (select true from "post" "t188" where ("t188"."id" = "t185"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t188"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t189" where ("t189"."id" = "t185"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t189"."management_level")) limit 1), false)))) limit 1), false)) limit 1), 1) end > $10::integer)) and (exists
      (select 1 from "planning_term" "t190" where "t190"."id" = "t160"."term_id" and ((("t190"."code" = $11::text))) and (true::boolean))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t191"."full_name")::text || '}' from "cadre" "t191" where ("t191"."id" = "t147"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t200" where ("t200"."unit_id" = "t191"."unit_id" and "t200"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), 'null') || ',"posts":' || coalesce((
        (select count(distinct
          (select "t202"."post_id" from "plan_slot" "t202" where ("t202"."id" = "t201"."slot_id") limit 1))::integer from "plan_entry" "t201" where ("t201"."cadre_id" = "t147"."cadre_id" and
          (select
            (select case when "t204"."purpose" <> 'ORIENT' then "t204"."term_id" end from "planning_cycle" "t204" where ("t204"."id" = "t203"."cycle_id") limit 1) from "plan_slot" "t203" where ("t203"."id" = "t201"."slot_id") limit 1) = "t147"."term_id" and ("t201"."valid_from" <= $9::date and ("t201"."valid_until" is null or "t201"."valid_until" > $9::date) and ("t201"."valid_until" is not null or "t201"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t205" where (("t205"."id" = "t201"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t206" where ("t206"."id" = "t205"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t207" where ("t207"."unit_id" = "t206"."unit_id" and "t207"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t208" where ("t208"."id" = "t205"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t208"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t209" where ("t209"."id" = "t205"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t209"."management_level")) limit 1), false)))) limit 1), false)) limit 1))::integer::text, null_in_answer()) || ',"districts":' ||
        (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
          (select string_agg(q.x1, ',') as x1 from
            (select '{"name":' || coalesce(to_json(coalesce(
              (select "t211"."name" from "unit_name" "t211" where ("t211"."unit_id" = "t210"."id" and "t211"."valid_from" <= $9::date and ("t211"."valid_until" is null or "t211"."valid_until" > $9::date)) limit 1), "t210"."name"))::text, null_in_answer()) || '}' as x1 from "unit" "t210" where ((("t210"."kind" = 'DISTRICT_COMMITTEE' and exists
              (select 1 from "plan_entry" "t212" where ("t212"."cadre_id" = "t147"."cadre_id" and
                (select
                  (select case when "t214"."purpose" <> 'ORIENT' then "t214"."term_id" end from "planning_cycle" "t214" where ("t214"."id" = "t213"."cycle_id") limit 1) from "plan_slot" "t213" where ("t213"."id" = "t212"."slot_id") limit 1) = "t147"."term_id" and ("t212"."valid_from" <= $9::date and ("t212"."valid_until" is null or "t212"."valid_until" > $9::date) and ("t212"."valid_until" is not null or "t212"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and
                (select "t218"."district_id" from "unit_district" "t218" where ("t218"."unit_id" =
                  (select coalesce(
                    (select "t217"."unit_id" from "post" "t217" where ("t217"."id" = "t215"."post_id") limit 1),
                    (select "t216"."unit_id" from "body" "t216" where ("t216"."id" = "t215"."body_id") limit 1)) from "plan_slot" "t215" where ("t215"."id" = "t212"."slot_id") limit 1) and "t218"."valid_from" <= $9::date and ("t218"."valid_until" is null or "t218"."valid_until" > $9::date)) limit 1) = "t210"."id") and (exists
                (select 1 from "plan_slot" "t219" where (("t219"."id" = "t212"."slot_id")) and ((exists
                  (select 1 from "planning_cycle" "t220" where ("t220"."id" = "t219"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                    (select 1 from "unit_closure" "t221" where ("t221"."unit_id" = "t220"."unit_id" and "t221"."ancestor_id" = $2::uuid))))) and ((exists
                  (select 1 from "post" "t222" where ("t222"."id" = "t219"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t222"."management_level"))) or exists
                  (select 1 from "body" "t223" where ("t223"."id" = "t219"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t223"."management_level")))))))))) and (true::boolean))) order by "t210"."sort_key" asc, "t210"."id" asc limit $12::integer) q) p) || '}' as x1 from (
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id,
      count(distinct slot.post_id)::integer as posts_ever, count(distinct coalesce(post.unit_id, body.unit_id))::integer as units_ever
    from "plan_entry" "entry" join ("plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    left join "post" "post" on post.id = slot.post_id left join "body" "body" on body.id = slot.body_id) on slot.id = entry.slot_id
    group by cycle.term_id, entry.cadre_id) "t147" where (((exists
        (select 1 from "plan_entry" "t233" where ("t233"."cadre_id" = "t147"."cadre_id" and
          (select
            (select case when "t235"."purpose" <> 'ORIENT' then "t235"."term_id" end from "planning_cycle" "t235" where ("t235"."id" = "t234"."cycle_id") limit 1) from "plan_slot" "t234" where ("t234"."id" = "t233"."slot_id") limit 1) = "t147"."term_id" and ("t233"."valid_from" <= $9::date and ("t233"."valid_until" is null or "t233"."valid_until" > $9::date) and ("t233"."valid_until" is not null or "t233"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (exists
          (select 1 from "plan_slot" "t236" where (("t236"."id" = "t233"."slot_id")) and ((exists
            (select 1 from "planning_cycle" "t237" where ("t237"."id" = "t236"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
              (select 1 from "unit_closure" "t238" where ("t238"."unit_id" = "t237"."unit_id" and "t238"."ancestor_id" = $2::uuid))))) and ((exists
            (select 1 from "post" "t239" where ("t239"."id" = "t236"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t239"."management_level"))) or exists
            (select 1 from "body" "t240" where ("t240"."id" = "t236"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t240"."management_level")))))))))) and (coalesce(
        (select true from "plan_entry" "t241" where ("t241"."cadre_id" = "t147"."cadre_id" and
          (select
            (select case when "t243"."purpose" <> 'ORIENT' then "t243"."term_id" end from "planning_cycle" "t243" where ("t243"."id" = "t242"."cycle_id") limit 1) from "plan_slot" "t242" where ("t242"."id" = "t241"."slot_id") limit 1) = "t147"."term_id") and (coalesce(
          (select true from "plan_slot" "t244" where (("t244"."id" = "t241"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t245" where ("t245"."id" = "t244"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t246" where ("t246"."unit_id" = "t245"."unit_id" and "t246"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t247" where ("t247"."id" = "t244"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t247"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t248" where ("t248"."id" = "t244"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t248"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (((case when "t147"."units_ever" > 1 then
        (select count(distinct
          (select "t253"."district_id" from "unit_district" "t253" where ("t253"."unit_id" =
            (select coalesce(
              (select "t252"."unit_id" from "post" "t252" where ("t252"."id" = "t250"."post_id") limit 1),
              (select "t251"."unit_id" from "body" "t251" where ("t251"."id" = "t250"."body_id") limit 1)) from "plan_slot" "t250" where ("t250"."id" = "t249"."slot_id") limit 1) and "t253"."valid_from" <= $9::date and ("t253"."valid_until" is null or "t253"."valid_until" > $9::date)) limit 1))::integer from "plan_entry" "t249" where ("t249"."cadre_id" = "t147"."cadre_id" and
          (select
            (select case when "t255"."purpose" <> 'ORIENT' then "t255"."term_id" end from "planning_cycle" "t255" where ("t255"."id" = "t254"."cycle_id") limit 1) from "plan_slot" "t254" where ("t254"."id" = "t249"."slot_id") limit 1) = "t147"."term_id" and ("t249"."valid_from" <= $9::date and ("t249"."valid_until" is null or "t249"."valid_until" > $9::date) and ("t249"."valid_until" is not null or "t249"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t256" where (("t256"."id" = "t249"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t257" where ("t257"."id" = "t256"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t258" where ("t258"."unit_id" = "t257"."unit_id" and "t258"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t259" where ("t259"."id" = "t256"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t259"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t260" where ("t260"."id" = "t256"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t260"."management_level")) limit 1), false)))) limit 1), false)) limit 1) else least(
        (select count(distinct
          (select "t253"."district_id" from "unit_district" "t253" where ("t253"."unit_id" =
            (select coalesce(
              (select "t252"."unit_id" from "post" "t252" where ("t252"."id" = "t250"."post_id") limit 1),
              (select "t251"."unit_id" from "body" "t251" where ("t251"."id" = "t250"."body_id") limit 1)) from "plan_slot" "t250" where ("t250"."id" = "t249"."slot_id") limit 1) and "t253"."valid_from" <= $9::date and ("t253"."valid_until" is null or "t253"."valid_until" > $9::date)) limit 1))::integer from "plan_entry" "t249" where ("t249"."cadre_id" = "t147"."cadre_id" and
          (select
            (select case when "t255"."purpose" <> 'ORIENT' then "t255"."term_id" end from "planning_cycle" "t255" where ("t255"."id" = "t254"."cycle_id") limit 1) from "plan_slot" "t254" where ("t254"."id" = "t249"."slot_id") limit 1) = "t147"."term_id" and ("t249"."valid_from" <= $9::date and ("t249"."valid_until" is null or "t249"."valid_until" > $9::date) and ("t249"."valid_until" is not null or "t249"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t256" where (("t256"."id" = "t249"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t257" where ("t257"."id" = "t256"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t258" where ("t258"."unit_id" = "t257"."unit_id" and "t258"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t259" where ("t259"."id" = "t256"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t259"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t260" where ("t260"."id" = "t256"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t260"."management_level")) limit 1), false)))) limit 1), false)) limit 1), 1) end > $13::integer)) and (exists
        (select 1 from "planning_term" "t261" where "t261"."id" = "t147"."term_id" and ((("t261"."code" = $14::text))) and (true::boolean))))) order by case when "t147"."units_ever" > 1 then
        (select count(distinct
          (select "t152"."district_id" from "unit_district" "t152" where ("t152"."unit_id" =
            (select coalesce(
              (select "t151"."unit_id" from "post" "t151" where ("t151"."id" = "t149"."post_id") limit 1),
              (select "t150"."unit_id" from "body" "t150" where ("t150"."id" = "t149"."body_id") limit 1)) from "plan_slot" "t149" where ("t149"."id" = "t148"."slot_id") limit 1) and "t152"."valid_from" <= $9::date and ("t152"."valid_until" is null or "t152"."valid_until" > $9::date)) limit 1))::integer from "plan_entry" "t148" where ("t148"."cadre_id" = "t147"."cadre_id" and
          (select
            (select case when "t154"."purpose" <> 'ORIENT' then "t154"."term_id" end from "planning_cycle" "t154" where ("t154"."id" = "t153"."cycle_id") limit 1) from "plan_slot" "t153" where ("t153"."id" = "t148"."slot_id") limit 1) = "t147"."term_id" and ("t148"."valid_from" <= $9::date and ("t148"."valid_until" is null or "t148"."valid_until" > $9::date) and ("t148"."valid_until" is not null or "t148"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t155" where (("t155"."id" = "t148"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t156" where ("t156"."id" = "t155"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t157" where ("t157"."unit_id" = "t156"."unit_id" and "t157"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t158" where ("t158"."id" = "t155"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t158"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t159" where ("t159"."id" = "t155"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t159"."management_level")) limit 1), false)))) limit 1), false)) limit 1) else least(
        (select count(distinct
          (select "t152"."district_id" from "unit_district" "t152" where ("t152"."unit_id" =
            (select coalesce(
              (select "t151"."unit_id" from "post" "t151" where ("t151"."id" = "t149"."post_id") limit 1),
              (select "t150"."unit_id" from "body" "t150" where ("t150"."id" = "t149"."body_id") limit 1)) from "plan_slot" "t149" where ("t149"."id" = "t148"."slot_id") limit 1) and "t152"."valid_from" <= $9::date and ("t152"."valid_until" is null or "t152"."valid_until" > $9::date)) limit 1))::integer from "plan_entry" "t148" where ("t148"."cadre_id" = "t147"."cadre_id" and
          (select
            (select case when "t154"."purpose" <> 'ORIENT' then "t154"."term_id" end from "planning_cycle" "t154" where ("t154"."id" = "t153"."cycle_id") limit 1) from "plan_slot" "t153" where ("t153"."id" = "t148"."slot_id") limit 1) = "t147"."term_id" and ("t148"."valid_from" <= $9::date and ("t148"."valid_until" is null or "t148"."valid_until" > $9::date) and ("t148"."valid_until" is not null or "t148"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
          (select true from "plan_slot" "t155" where (("t155"."id" = "t148"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t156" where ("t156"."id" = "t155"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t157" where ("t157"."unit_id" = "t156"."unit_id" and "t157"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t158" where ("t158"."id" = "t155"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t158"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t159" where ("t159"."id" = "t155"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t159"."management_level")) limit 1), false)))) limit 1), false)) limit 1), 1) end desc, "t147"."id" asc limit $15::integer) q) p) || ',"onOne":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select distinct cycle.term_id::text || ':' || coalesce(slot.post_id, slot.body_id)::text as id, cycle.term_id,
      coalesce(slot.post_id, slot.body_id) as target_id, slot.post_id, slot.body_id, coalesce(post.unit_id, body.unit_id) as unit_id,
      coalesce(post.management_level, body.management_level) as management_level
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    left join "post" "post" on post.id = slot.post_id left join "body" "body" on body.id = slot.body_id) "t263" where ((not exists
      (select 1 from "plan_slot" "t265" where (("t265"."post_id" = "t263"."post_id" or "t265"."body_id" = "t263"."body_id") and
        (select case when "t266"."purpose" <> 'ORIENT' then "t266"."term_id" end from "planning_cycle" "t266" where ("t266"."id" = "t265"."cycle_id") limit 1) = "t263"."term_id" and not exists
        (select 1 from "plan_slot" "t267" where (("t267"."id" = "t265"."id")) and ((exists
          (select 1 from "planning_cycle" "t268" where ("t268"."id" = "t267"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t269" where ("t269"."unit_id" = "t268"."unit_id" and "t269"."ancestor_id" = $2::uuid))))) and ((exists
          (select 1 from "post" "t270" where ("t270"."id" = "t267"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t270"."management_level"))) or exists
          (select 1 from "body" "t271" where ("t271"."id" = "t267"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t271"."management_level"))))))))))) and (((
      (select count(distinct "t272"."cadre_id")::integer from "plan_entry" "t272" where ("t272"."slot_id" = any(
        (select array_agg("t273"."id") from "plan_slot" "t273" where (("t273"."post_id" = "t263"."post_id" or "t273"."body_id" = "t263"."body_id") and
          (select case when "t274"."purpose" <> 'ORIENT' then "t274"."term_id" end from "planning_cycle" "t274" where ("t274"."id" = "t273"."cycle_id") limit 1) = "t263"."term_id") limit 1)::uuid[]) and ("t272"."valid_from" <= $16::date and ("t272"."valid_until" is null or "t272"."valid_until" > $16::date) and ("t272"."valid_until" is not null or "t272"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) = $17::integer)) and (exists
      (select 1 from "planning_term" "t275" where "t275"."id" = "t263"."term_id" and ((("t275"."code" = $18::text))) and (true::boolean))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"post":' || coalesce(
        (select '{"title":' ||
          (select '{"name":' || to_json("t277"."name")::text || '}' from "post_title" "t277" where ("t277"."id" = "t276"."post_title_id") and (true::boolean)) || '}' from "post" "t276" where ("t276"."id" = "t262"."post_id") and (true::boolean) limit 1), 'null') || ',"body":' || coalesce(
        (select '{"name":' || to_json("t285"."name")::text || '}' from "body" "t285" where ("t285"."id" = "t262"."body_id") and (true::boolean) limit 1), 'null') || ',"unit":' || coalesce(
        (select '{"name":' || coalesce(to_json(coalesce(
          (select "t294"."name" from "unit_name" "t294" where ("t294"."unit_id" = "t293"."id" and "t294"."valid_from" <= $16::date and ("t294"."valid_until" is null or "t294"."valid_until" > $16::date)) limit 1), "t293"."name"))::text, null_in_answer()) || '}' from "unit" "t293" where ("t293"."id" = "t262"."unit_id") and (true::boolean) limit 1), null_in_answer()) || ',"entries":' ||
        (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
          (select string_agg(q.x1, ',') as x1 from
            (select '{"cadre":' || coalesce(
              (select '{"fullName":' || to_json("t303"."full_name")::text || '}' from "cadre" "t303" where ("t303"."id" = "t302"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                (select true from "unit_closure" "t309" where ("t309"."unit_id" = "t303"."unit_id" and "t309"."ancestor_id" = $2::uuid) limit 1), false))), 'null') || ',"readiness":' || ('"' || "t302"."readiness" || '"') || '}' as x1 from "plan_entry" "t302" where ((("t302"."slot_id" = any(
              (select array_agg("t310"."id") from "plan_slot" "t310" where (("t310"."post_id" = "t262"."post_id" or "t310"."body_id" = "t262"."body_id") and
                (select case when "t311"."purpose" <> 'ORIENT' then "t311"."term_id" end from "planning_cycle" "t311" where ("t311"."id" = "t310"."cycle_id") limit 1) = "t262"."term_id") limit 1)::uuid[]) and ("t302"."valid_from" <= $16::date and ("t302"."valid_until" is null or "t302"."valid_until" > $16::date) and ("t302"."valid_until" is not null or "t302"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) and (coalesce(
              (select true from "plan_slot" "t319" where (("t319"."id" = "t302"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t320" where ("t320"."id" = "t319"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t321" where ("t321"."unit_id" = "t320"."unit_id" and "t321"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                (select true from "post" "t322" where ("t322"."id" = "t319"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t322"."management_level")) limit 1), false) or coalesce(
                (select true from "body" "t323" where ("t323"."id" = "t319"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t323"."management_level")) limit 1), false)))) limit 1), false)))) order by "t302"."rank" asc nulls last, "t302"."id" asc limit $19::integer) q) p) || '}' as x1 from (
    select distinct cycle.term_id::text || ':' || coalesce(slot.post_id, slot.body_id)::text as id, cycle.term_id,
      coalesce(slot.post_id, slot.body_id) as target_id, slot.post_id, slot.body_id, coalesce(post.unit_id, body.unit_id) as unit_id,
      coalesce(post.management_level, body.management_level) as management_level
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    left join "post" "post" on post.id = slot.post_id left join "body" "body" on body.id = slot.body_id) "t262" where (((not coalesce(
        (select true from "plan_slot" "t325" where (("t325"."post_id" = "t262"."post_id" or "t325"."body_id" = "t262"."body_id") and
          (select case when "t326"."purpose" <> 'ORIENT' then "t326"."term_id" end from "planning_cycle" "t326" where ("t326"."id" = "t325"."cycle_id") limit 1) = "t262"."term_id" and not coalesce(
          (select true from "plan_slot" "t327" where (("t327"."id" = "t325"."id")) and ((coalesce(
            (select true from "planning_cycle" "t328" where ("t328"."id" = "t327"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t329" where ("t329"."unit_id" = "t328"."unit_id" and "t329"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t330" where ("t330"."id" = "t327"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t330"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t331" where ("t331"."id" = "t327"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t331"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (((
        (select count(distinct "t332"."cadre_id")::integer from "plan_entry" "t332" where ("t332"."slot_id" = any(
          (select array_agg("t333"."id") from "plan_slot" "t333" where (("t333"."post_id" = "t262"."post_id" or "t333"."body_id" = "t262"."body_id") and
            (select case when "t334"."purpose" <> 'ORIENT' then "t334"."term_id" end from "planning_cycle" "t334" where ("t334"."id" = "t333"."cycle_id") limit 1) = "t262"."term_id") limit 1)::uuid[]) and ("t332"."valid_from" <= $16::date and ("t332"."valid_until" is null or "t332"."valid_until" > $16::date) and ("t332"."valid_until" is not null or "t332"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1) = $20::integer)) and (exists
        (select 1 from "planning_term" "t335" where "t335"."id" = "t262"."term_id" and ((("t335"."code" = $21::text))) and (true::boolean))))) order by "t262"."term_id" asc, "t262"."target_id" asc, "t262"."id" asc limit $22::integer) q) p) || '}' as data
