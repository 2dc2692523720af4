/* PlanDiff */ select '{"unit":' || coalesce(
  (select '{"name":' || to_json(case when "t1"."name_since" <= $1::date then "t1"."name" else coalesce(
    (select "t2"."name" from "unit_name" "t2" where ("t2"."unit_id" = "t1"."id" and "t2"."valid_from" <= $1::date and ("t2"."valid_until" is null or "t2"."valid_until" > $1::date)) limit 1), "t1"."name") end)::text || ',"planningCycles":' ||
    (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
      (select '{"openedOn":"' || "t3"."opened_on" || '","decidedOn":' || coalesce('"' || "t3"."decided_on" || '"', 'null') || ',"added":' ||
        (select '{"totalCount":' ||
          (select count(*)::text from (
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        coalesce(earlier.post_id, earlier.body_id) as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, built.unit_id as before_unit_id, built.term_id as before_term_id, built.purpose = 'ORIENT' as is_before_orientation,
        before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, rebuilt.unit_id as after_unit_id, rebuilt.term_id as after_term_id, rebuilt.purpose = 'ORIENT' as is_after_orientation
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
        join "planning_cycle" "built" on built.id = earlier.cycle_id join ("plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) on after.cadre_id = before.cadre_id and coalesce(later.post_id, later.body_id) = coalesce(earlier.post_id, earlier.body_id)
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', coalesce(earlier.post_id, earlier.body_id), earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, built.unit_id, built.term_id, built.purpose = 'ORIENT', before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null, null, null
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
        join "planning_cycle" "built" on built.id = earlier.cycle_id
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', coalesce(later.post_id, later.body_id), later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, null, null, after.id, rebuilt.unit_id, rebuilt.term_id, rebuilt.purpose = 'ORIENT'
      from "plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) "t5" where ((("t5"."side" = 'AFTER' or "t5"."before_unit_id" = "t3"."unit_id" and "t5"."before_term_id" = "t3"."term_id"
      and "t5"."is_before_orientation" = ("t3"."purpose" = 'ORIENT'))
    and ("t5"."side" = 'BEFORE' or "t5"."after_unit_id" = "t3"."unit_id" and "t5"."after_term_id" = "t3"."term_id"
      and "t5"."is_after_orientation" = ("t3"."purpose" = 'ORIENT'))
    and case "t5"."side" when 'BOTH' then exists
            (select 1 from "plan_entry" "t6" where ("t6"."id" = "t5"."before_entry_id" and ("t6"."valid_from" <= $2::date and ("t6"."valid_until" is null or "t6"."valid_until" > $2::date) and ("t6"."valid_until" is not null or "t6"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t7" where ("t7"."slot_id" = any(
                (select array_agg("t8"."id") from "plan_slot" "t8" where (("t8"."post_id" = "t5"."post_id" or "t8"."body_id" = "t5"."body_id") and
                  (select "t9"."unit_id" = "t3"."unit_id" and "t9"."term_id" = "t3"."term_id" and ("t9"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t9" where ("t9"."id" = "t8"."cycle_id") limit 1)) limit 1)::uuid[]) and "t7"."cadre_id" = "t5"."cadre_id" and ("t7"."valid_from" <= $2::date and ("t7"."valid_until" is null or "t7"."valid_until" > $2::date) and ("t7"."valid_until" is not null or "t7"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t7"."valid_from", "t7"."id") > ("t6"."valid_from", "t6"."id"))))) and exists
            (select 1 from "plan_entry" "t10" where ("t10"."id" = "t5"."after_entry_id" and ("t10"."valid_from" <= $3::date and ("t10"."valid_until" is null or "t10"."valid_until" > $3::date) and ("t10"."valid_until" is not null or "t10"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t11" where ("t11"."slot_id" = any(
                (select array_agg("t12"."id") from "plan_slot" "t12" where (("t12"."post_id" = "t5"."post_id" or "t12"."body_id" = "t5"."body_id") and
                  (select "t13"."unit_id" = "t3"."unit_id" and "t13"."term_id" = "t3"."term_id" and ("t13"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t13" where ("t13"."id" = "t12"."cycle_id") limit 1)) limit 1)::uuid[]) and "t11"."cadre_id" = "t5"."cadre_id" and ("t11"."valid_from" <= $3::date and ("t11"."valid_until" is null or "t11"."valid_until" > $3::date) and ("t11"."valid_until" is not null or "t11"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t11"."valid_from", "t11"."id") > ("t10"."valid_from", "t10"."id")))))
      when 'BEFORE' then exists
            (select 1 from "plan_entry" "t6" where ("t6"."id" = "t5"."before_entry_id" and ("t6"."valid_from" <= $2::date and ("t6"."valid_until" is null or "t6"."valid_until" > $2::date) and ("t6"."valid_until" is not null or "t6"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t7" where ("t7"."slot_id" = any(
                (select array_agg("t8"."id") from "plan_slot" "t8" where (("t8"."post_id" = "t5"."post_id" or "t8"."body_id" = "t5"."body_id") and
                  (select "t9"."unit_id" = "t3"."unit_id" and "t9"."term_id" = "t3"."term_id" and ("t9"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t9" where ("t9"."id" = "t8"."cycle_id") limit 1)) limit 1)::uuid[]) and "t7"."cadre_id" = "t5"."cadre_id" and ("t7"."valid_from" <= $2::date and ("t7"."valid_until" is null or "t7"."valid_until" > $2::date) and ("t7"."valid_until" is not null or "t7"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t7"."valid_from", "t7"."id") > ("t6"."valid_from", "t6"."id"))))) and not exists
            (select 1 from "plan_entry" "t14" where ("t14"."slot_id" = any(
              (select array_agg("t15"."id") from "plan_slot" "t15" where (("t15"."post_id" = "t5"."post_id" or "t15"."body_id" = "t5"."body_id") and
                (select "t16"."unit_id" = "t3"."unit_id" and "t16"."term_id" = "t3"."term_id" and ("t16"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t16" where ("t16"."id" = "t15"."cycle_id") limit 1)) limit 1)::uuid[]) and "t14"."cadre_id" = "t5"."cadre_id" and ("t14"."valid_from" <= $3::date and ("t14"."valid_until" is null or "t14"."valid_until" > $3::date) and ("t14"."valid_until" is not null or "t14"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        ))
      else exists
            (select 1 from "plan_entry" "t10" where ("t10"."id" = "t5"."after_entry_id" and ("t10"."valid_from" <= $3::date and ("t10"."valid_until" is null or "t10"."valid_until" > $3::date) and ("t10"."valid_until" is not null or "t10"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t11" where ("t11"."slot_id" = any(
                (select array_agg("t12"."id") from "plan_slot" "t12" where (("t12"."post_id" = "t5"."post_id" or "t12"."body_id" = "t5"."body_id") and
                  (select "t13"."unit_id" = "t3"."unit_id" and "t13"."term_id" = "t3"."term_id" and ("t13"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t13" where ("t13"."id" = "t12"."cycle_id") limit 1)) limit 1)::uuid[]) and "t11"."cadre_id" = "t5"."cadre_id" and ("t11"."valid_from" <= $3::date and ("t11"."valid_until" is null or "t11"."valid_until" > $3::date) and ("t11"."valid_until" is not null or "t11"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t11"."valid_from", "t11"."id") > ("t10"."valid_from", "t10"."id"))))) and not exists
            (select 1 from "plan_entry" "t17" where ("t17"."slot_id" = any(
              (select array_agg("t18"."id") from "plan_slot" "t18" where (("t18"."post_id" = "t5"."post_id" or "t18"."body_id" = "t5"."body_id") and
                (select "t19"."unit_id" = "t3"."unit_id" and "t19"."term_id" = "t3"."term_id" and ("t19"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t19" where ("t19"."id" = "t18"."cycle_id") limit 1)) limit 1)::uuid[]) and "t17"."cadre_id" = "t5"."cadre_id" and ("t17"."valid_from" <= $2::date and ("t17"."valid_until" is null or "t17"."valid_until" > $2::date) and ("t17"."valid_until" is not null or "t17"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        )) end) and (("t5"."before_entry_id" is null or exists
            (select 1 from "plan_entry" "t25" where (("t25"."id" = "t5"."before_entry_id")) and (exists
              (select 1 from "plan_slot" "t26" where (("t26"."id" = "t25"."slot_id")) and ((exists
                (select 1 from "planning_cycle" "t27" where ("t27"."id" = "t26"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                  (select 1 from "unit_closure" "t28" where ("t28"."unit_id" = "t27"."unit_id" and "t28"."ancestor_id" = $4::uuid))))) and ("t26"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))))))) and (("t5"."after_entry_id" is null or exists
            (select 1 from "plan_entry" "t29" where (("t29"."id" = "t5"."after_entry_id")) and (exists
              (select 1 from "plan_slot" "t30" where (("t30"."id" = "t29"."slot_id")) and ((exists
                (select 1 from "planning_cycle" "t31" where ("t31"."id" = "t30"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                  (select 1 from "unit_closure" "t32" where ("t32"."unit_id" = "t31"."unit_id" and "t32"."ancestor_id" = $4::uuid))))) and ("t30"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))))))) and ((("t5"."kind" = 'ADDED'::text)))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
          (select '{"cadre":' || coalesce(
            (select '{"fullName":' || to_json("t33"."full_name")::text || '}' from "cadre" "t33" where ("t33"."id" = "t4"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
              (select true from "unit_closure" "t42" where ("t42"."unit_id" = "t33"."unit_id" and "t42"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), 'null') || ',"post":' || coalesce(
            (select '{"title":' ||
              (select '{"name":' || to_json("t44"."name")::text || '}' from "post_title" "t44" where ("t44"."id" = "t43"."post_title_id") and (true::boolean)) || ',"unit":' ||
              (select '{"name":' || to_json(case when "t45"."name_since" <= $3::date then "t45"."name" else coalesce(
                (select "t46"."name" from "unit_name" "t46" where ("t46"."unit_id" = "t45"."id" and "t46"."valid_from" <= $3::date and ("t46"."valid_until" is null or "t46"."valid_until" > $3::date)) limit 1), "t45"."name") end)::text || '}' from "unit" "t45" where ("t45"."id" = "t43"."unit_id") and (true::boolean)) || '}' from "post" "t43" where ("t43"."id" = "t4"."post_id") and (true::boolean) limit 1), 'null') || ',"body":' || coalesce(
            (select '{"name":' || to_json("t55"."name")::text || '}' from "body" "t55" where ("t55"."id" = "t4"."body_id") and (true::boolean) limit 1), 'null') || ',"after":' || coalesce(
            (select '{"state":"' || "t64"."state" || '","readiness":"' || "t64"."readiness" || '","rank":' || coalesce(("t64"."rank")::integer::text, 'null') || ',"source":"' || "t64"."source" || '","validFrom":"' || "t64"."valid_from" || '","validUntil":' || coalesce('"' || "t64"."valid_until" || '"', 'null') || '}' from "plan_entry" "t64" where ("t64"."id" = "t4"."after_entry_id") and (coalesce(
              (select true from "plan_slot" "t73" where (("t73"."id" = "t64"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t74" where ("t74"."id" = "t73"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t75" where ("t75"."unit_id" = "t74"."unit_id" and "t75"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ("t73"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1), 'null') || '}' as x1 from (
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        coalesce(earlier.post_id, earlier.body_id) as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, built.unit_id as before_unit_id, built.term_id as before_term_id, built.purpose = 'ORIENT' as is_before_orientation,
        before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, rebuilt.unit_id as after_unit_id, rebuilt.term_id as after_term_id, rebuilt.purpose = 'ORIENT' as is_after_orientation
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
        join "planning_cycle" "built" on built.id = earlier.cycle_id join ("plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) on after.cadre_id = before.cadre_id and coalesce(later.post_id, later.body_id) = coalesce(earlier.post_id, earlier.body_id)
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', coalesce(earlier.post_id, earlier.body_id), earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, built.unit_id, built.term_id, built.purpose = 'ORIENT', before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null, null, null
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
        join "planning_cycle" "built" on built.id = earlier.cycle_id
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', coalesce(later.post_id, later.body_id), later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, null, null, after.id, rebuilt.unit_id, rebuilt.term_id, rebuilt.purpose = 'ORIENT'
      from "plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) "t4" where ((("t4"."side" = 'AFTER' or "t4"."before_unit_id" = "t3"."unit_id" and "t4"."before_term_id" = "t3"."term_id"
      and "t4"."is_before_orientation" = ("t3"."purpose" = 'ORIENT'))
    and ("t4"."side" = 'BEFORE' or "t4"."after_unit_id" = "t3"."unit_id" and "t4"."after_term_id" = "t3"."term_id"
      and "t4"."is_after_orientation" = ("t3"."purpose" = 'ORIENT'))
    and case "t4"."side" when 'BOTH' then exists
            (select 1 from "plan_entry" "t76" where ("t76"."id" = "t4"."before_entry_id" and ("t76"."valid_from" <= $2::date and ("t76"."valid_until" is null or "t76"."valid_until" > $2::date) and ("t76"."valid_until" is not null or "t76"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t77" where ("t77"."slot_id" = any(
                (select array_agg("t78"."id") from "plan_slot" "t78" where (("t78"."post_id" = "t4"."post_id" or "t78"."body_id" = "t4"."body_id") and
                  (select "t79"."unit_id" = "t3"."unit_id" and "t79"."term_id" = "t3"."term_id" and ("t79"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t79" where ("t79"."id" = "t78"."cycle_id") limit 1)) limit 1)::uuid[]) and "t77"."cadre_id" = "t4"."cadre_id" and ("t77"."valid_from" <= $2::date and ("t77"."valid_until" is null or "t77"."valid_until" > $2::date) and ("t77"."valid_until" is not null or "t77"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t77"."valid_from", "t77"."id") > ("t76"."valid_from", "t76"."id"))))) and exists
            (select 1 from "plan_entry" "t80" where ("t80"."id" = "t4"."after_entry_id" and ("t80"."valid_from" <= $3::date and ("t80"."valid_until" is null or "t80"."valid_until" > $3::date) and ("t80"."valid_until" is not null or "t80"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t81" where ("t81"."slot_id" = any(
                (select array_agg("t82"."id") from "plan_slot" "t82" where (("t82"."post_id" = "t4"."post_id" or "t82"."body_id" = "t4"."body_id") and
                  (select "t83"."unit_id" = "t3"."unit_id" and "t83"."term_id" = "t3"."term_id" and ("t83"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t83" where ("t83"."id" = "t82"."cycle_id") limit 1)) limit 1)::uuid[]) and "t81"."cadre_id" = "t4"."cadre_id" and ("t81"."valid_from" <= $3::date and ("t81"."valid_until" is null or "t81"."valid_until" > $3::date) and ("t81"."valid_until" is not null or "t81"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t81"."valid_from", "t81"."id") > ("t80"."valid_from", "t80"."id")))))
      when 'BEFORE' then exists
            (select 1 from "plan_entry" "t76" where ("t76"."id" = "t4"."before_entry_id" and ("t76"."valid_from" <= $2::date and ("t76"."valid_until" is null or "t76"."valid_until" > $2::date) and ("t76"."valid_until" is not null or "t76"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t77" where ("t77"."slot_id" = any(
                (select array_agg("t78"."id") from "plan_slot" "t78" where (("t78"."post_id" = "t4"."post_id" or "t78"."body_id" = "t4"."body_id") and
                  (select "t79"."unit_id" = "t3"."unit_id" and "t79"."term_id" = "t3"."term_id" and ("t79"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t79" where ("t79"."id" = "t78"."cycle_id") limit 1)) limit 1)::uuid[]) and "t77"."cadre_id" = "t4"."cadre_id" and ("t77"."valid_from" <= $2::date and ("t77"."valid_until" is null or "t77"."valid_until" > $2::date) and ("t77"."valid_until" is not null or "t77"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t77"."valid_from", "t77"."id") > ("t76"."valid_from", "t76"."id"))))) and not exists
            (select 1 from "plan_entry" "t84" where ("t84"."slot_id" = any(
              (select array_agg("t85"."id") from "plan_slot" "t85" where (("t85"."post_id" = "t4"."post_id" or "t85"."body_id" = "t4"."body_id") and
                (select "t86"."unit_id" = "t3"."unit_id" and "t86"."term_id" = "t3"."term_id" and ("t86"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t86" where ("t86"."id" = "t85"."cycle_id") limit 1)) limit 1)::uuid[]) and "t84"."cadre_id" = "t4"."cadre_id" and ("t84"."valid_from" <= $3::date and ("t84"."valid_until" is null or "t84"."valid_until" > $3::date) and ("t84"."valid_until" is not null or "t84"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        ))
      else exists
            (select 1 from "plan_entry" "t80" where ("t80"."id" = "t4"."after_entry_id" and ("t80"."valid_from" <= $3::date and ("t80"."valid_until" is null or "t80"."valid_until" > $3::date) and ("t80"."valid_until" is not null or "t80"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t81" where ("t81"."slot_id" = any(
                (select array_agg("t82"."id") from "plan_slot" "t82" where (("t82"."post_id" = "t4"."post_id" or "t82"."body_id" = "t4"."body_id") and
                  (select "t83"."unit_id" = "t3"."unit_id" and "t83"."term_id" = "t3"."term_id" and ("t83"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t83" where ("t83"."id" = "t82"."cycle_id") limit 1)) limit 1)::uuid[]) and "t81"."cadre_id" = "t4"."cadre_id" and ("t81"."valid_from" <= $3::date and ("t81"."valid_until" is null or "t81"."valid_until" > $3::date) and ("t81"."valid_until" is not null or "t81"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t81"."valid_from", "t81"."id") > ("t80"."valid_from", "t80"."id"))))) and not exists
            (select 1 from "plan_entry" "t87" where ("t87"."slot_id" = any(
              (select array_agg("t88"."id") from "plan_slot" "t88" where (("t88"."post_id" = "t4"."post_id" or "t88"."body_id" = "t4"."body_id") and
                (select "t89"."unit_id" = "t3"."unit_id" and "t89"."term_id" = "t3"."term_id" and ("t89"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t89" where ("t89"."id" = "t88"."cycle_id") limit 1)) limit 1)::uuid[]) and "t87"."cadre_id" = "t4"."cadre_id" and ("t87"."valid_from" <= $2::date and ("t87"."valid_until" is null or "t87"."valid_until" > $2::date) and ("t87"."valid_until" is not null or "t87"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        )) end) and (("t4"."before_entry_id" is null or coalesce(
            (select true from "plan_entry" "t95" where (("t95"."id" = "t4"."before_entry_id")) and (coalesce(
              (select true from "plan_slot" "t96" where (("t96"."id" = "t95"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t97" where ("t97"."id" = "t96"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t98" where ("t98"."unit_id" = "t97"."unit_id" and "t98"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ("t96"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1), false))) and (("t4"."after_entry_id" is null or coalesce(
            (select true from "plan_entry" "t99" where (("t99"."id" = "t4"."after_entry_id")) and (coalesce(
              (select true from "plan_slot" "t100" where (("t100"."id" = "t99"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t101" where ("t101"."id" = "t100"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t102" where ("t102"."unit_id" = "t101"."unit_id" and "t102"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ("t100"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1), false)))) and ((("t4"."kind" = 'ADDED'::text))) order by "t4"."target_id" asc, "t4"."id" asc limit 3::integer) q) || ',"removed":' ||
        (select '{"totalCount":' ||
          (select count(*)::text from (
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        coalesce(earlier.post_id, earlier.body_id) as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, built.unit_id as before_unit_id, built.term_id as before_term_id, built.purpose = 'ORIENT' as is_before_orientation,
        before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, rebuilt.unit_id as after_unit_id, rebuilt.term_id as after_term_id, rebuilt.purpose = 'ORIENT' as is_after_orientation
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
        join "planning_cycle" "built" on built.id = earlier.cycle_id join ("plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) on after.cadre_id = before.cadre_id and coalesce(later.post_id, later.body_id) = coalesce(earlier.post_id, earlier.body_id)
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', coalesce(earlier.post_id, earlier.body_id), earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, built.unit_id, built.term_id, built.purpose = 'ORIENT', before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null, null, null
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
        join "planning_cycle" "built" on built.id = earlier.cycle_id
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', coalesce(later.post_id, later.body_id), later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, null, null, after.id, rebuilt.unit_id, rebuilt.term_id, rebuilt.purpose = 'ORIENT'
      from "plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) "t104" where ((("t104"."side" = 'AFTER' or "t104"."before_unit_id" = "t3"."unit_id" and "t104"."before_term_id" = "t3"."term_id"
      and "t104"."is_before_orientation" = ("t3"."purpose" = 'ORIENT'))
    and ("t104"."side" = 'BEFORE' or "t104"."after_unit_id" = "t3"."unit_id" and "t104"."after_term_id" = "t3"."term_id"
      and "t104"."is_after_orientation" = ("t3"."purpose" = 'ORIENT'))
    and case "t104"."side" when 'BOTH' then exists
            (select 1 from "plan_entry" "t105" where ("t105"."id" = "t104"."before_entry_id" and ("t105"."valid_from" <= $5::date and ("t105"."valid_until" is null or "t105"."valid_until" > $5::date) and ("t105"."valid_until" is not null or "t105"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t106" where ("t106"."slot_id" = any(
                (select array_agg("t107"."id") from "plan_slot" "t107" where (("t107"."post_id" = "t104"."post_id" or "t107"."body_id" = "t104"."body_id") and
                  (select "t108"."unit_id" = "t3"."unit_id" and "t108"."term_id" = "t3"."term_id" and ("t108"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t108" where ("t108"."id" = "t107"."cycle_id") limit 1)) limit 1)::uuid[]) and "t106"."cadre_id" = "t104"."cadre_id" and ("t106"."valid_from" <= $5::date and ("t106"."valid_until" is null or "t106"."valid_until" > $5::date) and ("t106"."valid_until" is not null or "t106"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t106"."valid_from", "t106"."id") > ("t105"."valid_from", "t105"."id"))))) and exists
            (select 1 from "plan_entry" "t109" where ("t109"."id" = "t104"."after_entry_id" and ("t109"."valid_from" <= $6::date and ("t109"."valid_until" is null or "t109"."valid_until" > $6::date) and ("t109"."valid_until" is not null or "t109"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t110" where ("t110"."slot_id" = any(
                (select array_agg("t111"."id") from "plan_slot" "t111" where (("t111"."post_id" = "t104"."post_id" or "t111"."body_id" = "t104"."body_id") and
                  (select "t112"."unit_id" = "t3"."unit_id" and "t112"."term_id" = "t3"."term_id" and ("t112"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t112" where ("t112"."id" = "t111"."cycle_id") limit 1)) limit 1)::uuid[]) and "t110"."cadre_id" = "t104"."cadre_id" and ("t110"."valid_from" <= $6::date and ("t110"."valid_until" is null or "t110"."valid_until" > $6::date) and ("t110"."valid_until" is not null or "t110"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t110"."valid_from", "t110"."id") > ("t109"."valid_from", "t109"."id")))))
      when 'BEFORE' then exists
            (select 1 from "plan_entry" "t105" where ("t105"."id" = "t104"."before_entry_id" and ("t105"."valid_from" <= $5::date and ("t105"."valid_until" is null or "t105"."valid_until" > $5::date) and ("t105"."valid_until" is not null or "t105"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t106" where ("t106"."slot_id" = any(
                (select array_agg("t107"."id") from "plan_slot" "t107" where (("t107"."post_id" = "t104"."post_id" or "t107"."body_id" = "t104"."body_id") and
                  (select "t108"."unit_id" = "t3"."unit_id" and "t108"."term_id" = "t3"."term_id" and ("t108"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t108" where ("t108"."id" = "t107"."cycle_id") limit 1)) limit 1)::uuid[]) and "t106"."cadre_id" = "t104"."cadre_id" and ("t106"."valid_from" <= $5::date and ("t106"."valid_until" is null or "t106"."valid_until" > $5::date) and ("t106"."valid_until" is not null or "t106"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t106"."valid_from", "t106"."id") > ("t105"."valid_from", "t105"."id"))))) and not exists
            (select 1 from "plan_entry" "t113" where ("t113"."slot_id" = any(
              (select array_agg("t114"."id") from "plan_slot" "t114" where (("t114"."post_id" = "t104"."post_id" or "t114"."body_id" = "t104"."body_id") and
                (select "t115"."unit_id" = "t3"."unit_id" and "t115"."term_id" = "t3"."term_id" and ("t115"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t115" where ("t115"."id" = "t114"."cycle_id") limit 1)) limit 1)::uuid[]) and "t113"."cadre_id" = "t104"."cadre_id" and ("t113"."valid_from" <= $6::date and ("t113"."valid_until" is null or "t113"."valid_until" > $6::date) and ("t113"."valid_until" is not null or "t113"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        ))
      else exists
            (select 1 from "plan_entry" "t109" where ("t109"."id" = "t104"."after_entry_id" and ("t109"."valid_from" <= $6::date and ("t109"."valid_until" is null or "t109"."valid_until" > $6::date) and ("t109"."valid_until" is not null or "t109"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t110" where ("t110"."slot_id" = any(
                (select array_agg("t111"."id") from "plan_slot" "t111" where (("t111"."post_id" = "t104"."post_id" or "t111"."body_id" = "t104"."body_id") and
                  (select "t112"."unit_id" = "t3"."unit_id" and "t112"."term_id" = "t3"."term_id" and ("t112"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t112" where ("t112"."id" = "t111"."cycle_id") limit 1)) limit 1)::uuid[]) and "t110"."cadre_id" = "t104"."cadre_id" and ("t110"."valid_from" <= $6::date and ("t110"."valid_until" is null or "t110"."valid_until" > $6::date) and ("t110"."valid_until" is not null or "t110"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t110"."valid_from", "t110"."id") > ("t109"."valid_from", "t109"."id"))))) and not exists
            (select 1 from "plan_entry" "t116" where ("t116"."slot_id" = any(
              (select array_agg("t117"."id") from "plan_slot" "t117" where (("t117"."post_id" = "t104"."post_id" or "t117"."body_id" = "t104"."body_id") and
                (select "t118"."unit_id" = "t3"."unit_id" and "t118"."term_id" = "t3"."term_id" and ("t118"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t118" where ("t118"."id" = "t117"."cycle_id") limit 1)) limit 1)::uuid[]) and "t116"."cadre_id" = "t104"."cadre_id" and ("t116"."valid_from" <= $5::date and ("t116"."valid_until" is null or "t116"."valid_until" > $5::date) and ("t116"."valid_until" is not null or "t116"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        )) end) and (("t104"."before_entry_id" is null or exists
            (select 1 from "plan_entry" "t124" where (("t124"."id" = "t104"."before_entry_id")) and (exists
              (select 1 from "plan_slot" "t125" where (("t125"."id" = "t124"."slot_id")) and ((exists
                (select 1 from "planning_cycle" "t126" where ("t126"."id" = "t125"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                  (select 1 from "unit_closure" "t127" where ("t127"."unit_id" = "t126"."unit_id" and "t127"."ancestor_id" = $4::uuid))))) and ("t125"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))))))) and (("t104"."after_entry_id" is null or exists
            (select 1 from "plan_entry" "t128" where (("t128"."id" = "t104"."after_entry_id")) and (exists
              (select 1 from "plan_slot" "t129" where (("t129"."id" = "t128"."slot_id")) and ((exists
                (select 1 from "planning_cycle" "t130" where ("t130"."id" = "t129"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                  (select 1 from "unit_closure" "t131" where ("t131"."unit_id" = "t130"."unit_id" and "t131"."ancestor_id" = $4::uuid))))) and ("t129"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))))))) and ((("t104"."kind" = 'REMOVED'::text)))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
          (select '{"cadre":' || coalesce(
            (select '{"fullName":' || to_json("t132"."full_name")::text || '}' from "cadre" "t132" where ("t132"."id" = "t103"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
              (select true from "unit_closure" "t141" where ("t141"."unit_id" = "t132"."unit_id" and "t141"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), 'null') || ',"post":' || coalesce(
            (select '{"title":' ||
              (select '{"name":' || to_json("t143"."name")::text || '}' from "post_title" "t143" where ("t143"."id" = "t142"."post_title_id") and (true::boolean)) || ',"unit":' ||
              (select '{"name":' || to_json(case when "t144"."name_since" <= $6::date then "t144"."name" else coalesce(
                (select "t145"."name" from "unit_name" "t145" where ("t145"."unit_id" = "t144"."id" and "t145"."valid_from" <= $6::date and ("t145"."valid_until" is null or "t145"."valid_until" > $6::date)) limit 1), "t144"."name") end)::text || '}' from "unit" "t144" where ("t144"."id" = "t142"."unit_id") and (true::boolean)) || '}' from "post" "t142" where ("t142"."id" = "t103"."post_id") and (true::boolean) limit 1), 'null') || ',"body":' || coalesce(
            (select '{"name":' || to_json("t154"."name")::text || '}' from "body" "t154" where ("t154"."id" = "t103"."body_id") and (true::boolean) limit 1), 'null') || ',"ground":' || coalesce('"' || case when "t103"."kind" = 'REMOVED' and "t103"."removed_on" <= $6::date then "t103"."removal_ground" end || '"', 'null') || ',"before":' || coalesce(
            (select '{"state":"' || "t163"."state" || '","readiness":"' || "t163"."readiness" || '","rank":' || coalesce(("t163"."rank")::integer::text, 'null') || ',"source":"' || "t163"."source" || '","validFrom":"' || "t163"."valid_from" || '","validUntil":' || coalesce('"' || "t163"."valid_until" || '"', 'null') || '}' from "plan_entry" "t163" where ("t163"."id" = "t103"."before_entry_id") and (coalesce(
              (select true from "plan_slot" "t172" where (("t172"."id" = "t163"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t173" where ("t173"."id" = "t172"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t174" where ("t174"."unit_id" = "t173"."unit_id" and "t174"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ("t172"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1), 'null') || '}' as x1 from (
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        coalesce(earlier.post_id, earlier.body_id) as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, built.unit_id as before_unit_id, built.term_id as before_term_id, built.purpose = 'ORIENT' as is_before_orientation,
        before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, rebuilt.unit_id as after_unit_id, rebuilt.term_id as after_term_id, rebuilt.purpose = 'ORIENT' as is_after_orientation
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
        join "planning_cycle" "built" on built.id = earlier.cycle_id join ("plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) on after.cadre_id = before.cadre_id and coalesce(later.post_id, later.body_id) = coalesce(earlier.post_id, earlier.body_id)
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', coalesce(earlier.post_id, earlier.body_id), earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, built.unit_id, built.term_id, built.purpose = 'ORIENT', before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null, null, null
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
        join "planning_cycle" "built" on built.id = earlier.cycle_id
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', coalesce(later.post_id, later.body_id), later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, null, null, after.id, rebuilt.unit_id, rebuilt.term_id, rebuilt.purpose = 'ORIENT'
      from "plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) "t103" where ((("t103"."side" = 'AFTER' or "t103"."before_unit_id" = "t3"."unit_id" and "t103"."before_term_id" = "t3"."term_id"
      and "t103"."is_before_orientation" = ("t3"."purpose" = 'ORIENT'))
    and ("t103"."side" = 'BEFORE' or "t103"."after_unit_id" = "t3"."unit_id" and "t103"."after_term_id" = "t3"."term_id"
      and "t103"."is_after_orientation" = ("t3"."purpose" = 'ORIENT'))
    and case "t103"."side" when 'BOTH' then exists
            (select 1 from "plan_entry" "t175" where ("t175"."id" = "t103"."before_entry_id" and ("t175"."valid_from" <= $5::date and ("t175"."valid_until" is null or "t175"."valid_until" > $5::date) and ("t175"."valid_until" is not null or "t175"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t176" where ("t176"."slot_id" = any(
                (select array_agg("t177"."id") from "plan_slot" "t177" where (("t177"."post_id" = "t103"."post_id" or "t177"."body_id" = "t103"."body_id") and
                  (select "t178"."unit_id" = "t3"."unit_id" and "t178"."term_id" = "t3"."term_id" and ("t178"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t178" where ("t178"."id" = "t177"."cycle_id") limit 1)) limit 1)::uuid[]) and "t176"."cadre_id" = "t103"."cadre_id" and ("t176"."valid_from" <= $5::date and ("t176"."valid_until" is null or "t176"."valid_until" > $5::date) and ("t176"."valid_until" is not null or "t176"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t176"."valid_from", "t176"."id") > ("t175"."valid_from", "t175"."id"))))) and exists
            (select 1 from "plan_entry" "t179" where ("t179"."id" = "t103"."after_entry_id" and ("t179"."valid_from" <= $6::date and ("t179"."valid_until" is null or "t179"."valid_until" > $6::date) and ("t179"."valid_until" is not null or "t179"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t180" where ("t180"."slot_id" = any(
                (select array_agg("t181"."id") from "plan_slot" "t181" where (("t181"."post_id" = "t103"."post_id" or "t181"."body_id" = "t103"."body_id") and
                  (select "t182"."unit_id" = "t3"."unit_id" and "t182"."term_id" = "t3"."term_id" and ("t182"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t182" where ("t182"."id" = "t181"."cycle_id") limit 1)) limit 1)::uuid[]) and "t180"."cadre_id" = "t103"."cadre_id" and ("t180"."valid_from" <= $6::date and ("t180"."valid_until" is null or "t180"."valid_until" > $6::date) and ("t180"."valid_until" is not null or "t180"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t180"."valid_from", "t180"."id") > ("t179"."valid_from", "t179"."id")))))
      when 'BEFORE' then exists
            (select 1 from "plan_entry" "t175" where ("t175"."id" = "t103"."before_entry_id" and ("t175"."valid_from" <= $5::date and ("t175"."valid_until" is null or "t175"."valid_until" > $5::date) and ("t175"."valid_until" is not null or "t175"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t176" where ("t176"."slot_id" = any(
                (select array_agg("t177"."id") from "plan_slot" "t177" where (("t177"."post_id" = "t103"."post_id" or "t177"."body_id" = "t103"."body_id") and
                  (select "t178"."unit_id" = "t3"."unit_id" and "t178"."term_id" = "t3"."term_id" and ("t178"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t178" where ("t178"."id" = "t177"."cycle_id") limit 1)) limit 1)::uuid[]) and "t176"."cadre_id" = "t103"."cadre_id" and ("t176"."valid_from" <= $5::date and ("t176"."valid_until" is null or "t176"."valid_until" > $5::date) and ("t176"."valid_until" is not null or "t176"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t176"."valid_from", "t176"."id") > ("t175"."valid_from", "t175"."id"))))) and not exists
            (select 1 from "plan_entry" "t183" where ("t183"."slot_id" = any(
              (select array_agg("t184"."id") from "plan_slot" "t184" where (("t184"."post_id" = "t103"."post_id" or "t184"."body_id" = "t103"."body_id") and
                (select "t185"."unit_id" = "t3"."unit_id" and "t185"."term_id" = "t3"."term_id" and ("t185"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t185" where ("t185"."id" = "t184"."cycle_id") limit 1)) limit 1)::uuid[]) and "t183"."cadre_id" = "t103"."cadre_id" and ("t183"."valid_from" <= $6::date and ("t183"."valid_until" is null or "t183"."valid_until" > $6::date) and ("t183"."valid_until" is not null or "t183"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        ))
      else exists
            (select 1 from "plan_entry" "t179" where ("t179"."id" = "t103"."after_entry_id" and ("t179"."valid_from" <= $6::date and ("t179"."valid_until" is null or "t179"."valid_until" > $6::date) and ("t179"."valid_until" is not null or "t179"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t180" where ("t180"."slot_id" = any(
                (select array_agg("t181"."id") from "plan_slot" "t181" where (("t181"."post_id" = "t103"."post_id" or "t181"."body_id" = "t103"."body_id") and
                  (select "t182"."unit_id" = "t3"."unit_id" and "t182"."term_id" = "t3"."term_id" and ("t182"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t182" where ("t182"."id" = "t181"."cycle_id") limit 1)) limit 1)::uuid[]) and "t180"."cadre_id" = "t103"."cadre_id" and ("t180"."valid_from" <= $6::date and ("t180"."valid_until" is null or "t180"."valid_until" > $6::date) and ("t180"."valid_until" is not null or "t180"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t180"."valid_from", "t180"."id") > ("t179"."valid_from", "t179"."id"))))) and not exists
            (select 1 from "plan_entry" "t186" where ("t186"."slot_id" = any(
              (select array_agg("t187"."id") from "plan_slot" "t187" where (("t187"."post_id" = "t103"."post_id" or "t187"."body_id" = "t103"."body_id") and
                (select "t188"."unit_id" = "t3"."unit_id" and "t188"."term_id" = "t3"."term_id" and ("t188"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t188" where ("t188"."id" = "t187"."cycle_id") limit 1)) limit 1)::uuid[]) and "t186"."cadre_id" = "t103"."cadre_id" and ("t186"."valid_from" <= $5::date and ("t186"."valid_until" is null or "t186"."valid_until" > $5::date) and ("t186"."valid_until" is not null or "t186"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        )) end) and (("t103"."before_entry_id" is null or coalesce(
            (select true from "plan_entry" "t194" where (("t194"."id" = "t103"."before_entry_id")) and (coalesce(
              (select true from "plan_slot" "t195" where (("t195"."id" = "t194"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t196" where ("t196"."id" = "t195"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t197" where ("t197"."unit_id" = "t196"."unit_id" and "t197"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ("t195"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1), false))) and (("t103"."after_entry_id" is null or coalesce(
            (select true from "plan_entry" "t198" where (("t198"."id" = "t103"."after_entry_id")) and (coalesce(
              (select true from "plan_slot" "t199" where (("t199"."id" = "t198"."slot_id")) and ((coalesce(
                (select true from "planning_cycle" "t200" where ("t200"."id" = "t199"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t201" where ("t201"."unit_id" = "t200"."unit_id" and "t201"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ("t199"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1), false)))) and ((("t103"."kind" = 'REMOVED'::text))) order by case when "t103"."kind" = 'REMOVED' and "t103"."removed_on" <= $6::date then "t103"."removal_ground" end asc nulls last, "t103"."id" asc limit 4::integer) q) || ',"kept":' || ('{"totalCount":' ||
        (select count(*)::text from (
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        coalesce(earlier.post_id, earlier.body_id) as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, built.unit_id as before_unit_id, built.term_id as before_term_id, built.purpose = 'ORIENT' as is_before_orientation,
        before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, rebuilt.unit_id as after_unit_id, rebuilt.term_id as after_term_id, rebuilt.purpose = 'ORIENT' as is_after_orientation
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
        join "planning_cycle" "built" on built.id = earlier.cycle_id join ("plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) on after.cadre_id = before.cadre_id and coalesce(later.post_id, later.body_id) = coalesce(earlier.post_id, earlier.body_id)
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', coalesce(earlier.post_id, earlier.body_id), earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, built.unit_id, built.term_id, built.purpose = 'ORIENT', before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null, null, null
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
        join "planning_cycle" "built" on built.id = earlier.cycle_id
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', coalesce(later.post_id, later.body_id), later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, null, null, after.id, rebuilt.unit_id, rebuilt.term_id, rebuilt.purpose = 'ORIENT'
      from "plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) "t203" where ((("t203"."side" = 'AFTER' or "t203"."before_unit_id" = "t3"."unit_id" and "t203"."before_term_id" = "t3"."term_id"
      and "t203"."is_before_orientation" = ("t3"."purpose" = 'ORIENT'))
    and ("t203"."side" = 'BEFORE' or "t203"."after_unit_id" = "t3"."unit_id" and "t203"."after_term_id" = "t3"."term_id"
      and "t203"."is_after_orientation" = ("t3"."purpose" = 'ORIENT'))
    and case "t203"."side" when 'BOTH' then exists
          (select 1 from "plan_entry" "t204" where ("t204"."id" = "t203"."before_entry_id" and ("t204"."valid_from" <= $7::date and ("t204"."valid_until" is null or "t204"."valid_until" > $7::date) and ("t204"."valid_until" is not null or "t204"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
            (select 1 from "plan_entry" "t205" where ("t205"."slot_id" = any(
              (select array_agg("t206"."id") from "plan_slot" "t206" where (("t206"."post_id" = "t203"."post_id" or "t206"."body_id" = "t203"."body_id") and
                (select "t207"."unit_id" = "t3"."unit_id" and "t207"."term_id" = "t3"."term_id" and ("t207"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t207" where ("t207"."id" = "t206"."cycle_id") limit 1)) limit 1)::uuid[]) and "t205"."cadre_id" = "t203"."cadre_id" and ("t205"."valid_from" <= $7::date and ("t205"."valid_until" is null or "t205"."valid_until" > $7::date) and ("t205"."valid_until" is not null or "t205"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t205"."valid_from", "t205"."id") > ("t204"."valid_from", "t204"."id"))))) and exists
          (select 1 from "plan_entry" "t208" where ("t208"."id" = "t203"."after_entry_id" and ("t208"."valid_from" <= $8::date and ("t208"."valid_until" is null or "t208"."valid_until" > $8::date) and ("t208"."valid_until" is not null or "t208"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
            (select 1 from "plan_entry" "t209" where ("t209"."slot_id" = any(
              (select array_agg("t210"."id") from "plan_slot" "t210" where (("t210"."post_id" = "t203"."post_id" or "t210"."body_id" = "t203"."body_id") and
                (select "t211"."unit_id" = "t3"."unit_id" and "t211"."term_id" = "t3"."term_id" and ("t211"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t211" where ("t211"."id" = "t210"."cycle_id") limit 1)) limit 1)::uuid[]) and "t209"."cadre_id" = "t203"."cadre_id" and ("t209"."valid_from" <= $8::date and ("t209"."valid_until" is null or "t209"."valid_until" > $8::date) and ("t209"."valid_until" is not null or "t209"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t209"."valid_from", "t209"."id") > ("t208"."valid_from", "t208"."id")))))
      when 'BEFORE' then exists
          (select 1 from "plan_entry" "t204" where ("t204"."id" = "t203"."before_entry_id" and ("t204"."valid_from" <= $7::date and ("t204"."valid_until" is null or "t204"."valid_until" > $7::date) and ("t204"."valid_until" is not null or "t204"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
            (select 1 from "plan_entry" "t205" where ("t205"."slot_id" = any(
              (select array_agg("t206"."id") from "plan_slot" "t206" where (("t206"."post_id" = "t203"."post_id" or "t206"."body_id" = "t203"."body_id") and
                (select "t207"."unit_id" = "t3"."unit_id" and "t207"."term_id" = "t3"."term_id" and ("t207"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t207" where ("t207"."id" = "t206"."cycle_id") limit 1)) limit 1)::uuid[]) and "t205"."cadre_id" = "t203"."cadre_id" and ("t205"."valid_from" <= $7::date and ("t205"."valid_until" is null or "t205"."valid_until" > $7::date) and ("t205"."valid_until" is not null or "t205"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t205"."valid_from", "t205"."id") > ("t204"."valid_from", "t204"."id"))))) and not exists
          (select 1 from "plan_entry" "t212" where ("t212"."slot_id" = any(
            (select array_agg("t213"."id") from "plan_slot" "t213" where (("t213"."post_id" = "t203"."post_id" or "t213"."body_id" = "t203"."body_id") and
              (select "t214"."unit_id" = "t3"."unit_id" and "t214"."term_id" = "t3"."term_id" and ("t214"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t214" where ("t214"."id" = "t213"."cycle_id") limit 1)) limit 1)::uuid[]) and "t212"."cadre_id" = "t203"."cadre_id" and ("t212"."valid_from" <= $8::date and ("t212"."valid_until" is null or "t212"."valid_until" > $8::date) and ("t212"."valid_until" is not null or "t212"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        ))
      else exists
          (select 1 from "plan_entry" "t208" where ("t208"."id" = "t203"."after_entry_id" and ("t208"."valid_from" <= $8::date and ("t208"."valid_until" is null or "t208"."valid_until" > $8::date) and ("t208"."valid_until" is not null or "t208"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
            (select 1 from "plan_entry" "t209" where ("t209"."slot_id" = any(
              (select array_agg("t210"."id") from "plan_slot" "t210" where (("t210"."post_id" = "t203"."post_id" or "t210"."body_id" = "t203"."body_id") and
                (select "t211"."unit_id" = "t3"."unit_id" and "t211"."term_id" = "t3"."term_id" and ("t211"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t211" where ("t211"."id" = "t210"."cycle_id") limit 1)) limit 1)::uuid[]) and "t209"."cadre_id" = "t203"."cadre_id" and ("t209"."valid_from" <= $8::date and ("t209"."valid_until" is null or "t209"."valid_until" > $8::date) and ("t209"."valid_until" is not null or "t209"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t209"."valid_from", "t209"."id") > ("t208"."valid_from", "t208"."id"))))) and not exists
          (select 1 from "plan_entry" "t215" where ("t215"."slot_id" = any(
            (select array_agg("t216"."id") from "plan_slot" "t216" where (("t216"."post_id" = "t203"."post_id" or "t216"."body_id" = "t203"."body_id") and
              (select "t217"."unit_id" = "t3"."unit_id" and "t217"."term_id" = "t3"."term_id" and ("t217"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t217" where ("t217"."id" = "t216"."cycle_id") limit 1)) limit 1)::uuid[]) and "t215"."cadre_id" = "t203"."cadre_id" and ("t215"."valid_from" <= $7::date and ("t215"."valid_until" is null or "t215"."valid_until" > $7::date) and ("t215"."valid_until" is not null or "t215"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        )) end) and (("t203"."before_entry_id" is null or exists
          (select 1 from "plan_entry" "t223" where (("t223"."id" = "t203"."before_entry_id")) and (exists
            (select 1 from "plan_slot" "t224" where (("t224"."id" = "t223"."slot_id")) and ((exists
              (select 1 from "planning_cycle" "t225" where ("t225"."id" = "t224"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                (select 1 from "unit_closure" "t226" where ("t226"."unit_id" = "t225"."unit_id" and "t226"."ancestor_id" = $4::uuid))))) and ("t224"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))))))) and (("t203"."after_entry_id" is null or exists
          (select 1 from "plan_entry" "t227" where (("t227"."id" = "t203"."after_entry_id")) and (exists
            (select 1 from "plan_slot" "t228" where (("t228"."id" = "t227"."slot_id")) and ((exists
              (select 1 from "planning_cycle" "t229" where ("t229"."id" = "t228"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                (select 1 from "unit_closure" "t230" where ("t230"."unit_id" = "t229"."unit_id" and "t230"."ancestor_id" = $4::uuid))))) and ("t228"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))))))) and ((("t203"."kind" = 'CARRIED_OVER'::text)))) || '}') || '}' as x1 from "planning_cycle" "t3" where (("t3"."unit_id" = "t1"."id") and (case when coalesce(
        (select true from "plan_slot" "t259" where ("t259"."cycle_id" = "t3"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t262" where ("t262"."unit_id" = "t3"."unit_id" and "t262"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
        (select true from "plan_slot" "t260" where ("t260"."cycle_id" = "t3"."id" and "t260"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t263" where ("t263"."unit_id" = "t3"."unit_id" and "t263"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
        (select true from "document" "t261" where ("t261"."id" = "t3"."document_id" and "t261"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end)) and ((("t3"."purpose" = 'BUILD'::text)) and (exists
        (select 1 from "planning_term" "t264" where "t264"."id" = "t3"."term_id" and ((("t264"."code" = $9::text))) and (true::boolean)))) order by "t3"."opened_on" asc, "t3"."id" asc limit 50::integer) q) || '}' from "unit" "t1" where ("t1"."code" = $10::text) and (true::boolean) limit 1), 'null') || ',"planDiff":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        coalesce(earlier.post_id, earlier.body_id) as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, built.unit_id as before_unit_id, built.term_id as before_term_id, built.purpose = 'ORIENT' as is_before_orientation,
        before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, rebuilt.unit_id as after_unit_id, rebuilt.term_id as after_term_id, rebuilt.purpose = 'ORIENT' as is_after_orientation
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
        join "planning_cycle" "built" on built.id = earlier.cycle_id join ("plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) on after.cadre_id = before.cadre_id and coalesce(later.post_id, later.body_id) = coalesce(earlier.post_id, earlier.body_id)
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', coalesce(earlier.post_id, earlier.body_id), earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, built.unit_id, built.term_id, built.purpose = 'ORIENT', before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null, null, null
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
        join "planning_cycle" "built" on built.id = earlier.cycle_id
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', coalesce(later.post_id, later.body_id), later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, null, null, after.id, rebuilt.unit_id, rebuilt.term_id, rebuilt.purpose = 'ORIENT'
      from "plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) "t266" where ((coalesce(
      (select true from "planning_cycle" "t273" where (("t273"."id" = $11::uuid) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t274" where ("t274"."unit_id" = "t273"."unit_id" and "t274"."ancestor_id" = $4::uuid) limit 1), false))) and (case when coalesce(
        (select true from "plan_slot" "t275" where ("t275"."cycle_id" = "t273"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t278" where ("t278"."unit_id" = "t273"."unit_id" and "t278"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
        (select true from "plan_slot" "t276" where ("t276"."cycle_id" = "t273"."id" and "t276"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t279" where ("t279"."unit_id" = "t273"."unit_id" and "t279"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
        (select true from "document" "t277" where ("t277"."id" = "t273"."document_id" and "t277"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end) limit 1), false) and coalesce(
      (select true from "planning_cycle" "t280" where (("t280"."id" = $12::uuid) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t281" where ("t281"."unit_id" = "t280"."unit_id" and "t281"."ancestor_id" = $4::uuid) limit 1), false))) and (case when coalesce(
        (select true from "plan_slot" "t282" where ("t282"."cycle_id" = "t280"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t285" where ("t285"."unit_id" = "t280"."unit_id" and "t285"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
        (select true from "plan_slot" "t283" where ("t283"."cycle_id" = "t280"."id" and "t283"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t286" where ("t286"."unit_id" = "t280"."unit_id" and "t286"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
        (select true from "document" "t284" where ("t284"."id" = "t280"."document_id" and "t284"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end) limit 1), false) and ("t266"."side" = 'AFTER' or "t266"."before_unit_id" =
      (select "t267"."unit_id" from "planning_cycle" "t267" where ("t267"."id" = $11::uuid) limit 1) and "t266"."before_term_id" =
      (select "t268"."term_id" from "planning_cycle" "t268" where ("t268"."id" = $11::uuid) limit 1)
      and "t266"."is_before_orientation" =
      (select "t269"."purpose" = 'ORIENT' from "planning_cycle" "t269" where ("t269"."id" = $11::uuid) limit 1))
    and ("t266"."side" = 'BEFORE' or "t266"."after_unit_id" =
      (select "t270"."unit_id" from "planning_cycle" "t270" where ("t270"."id" = $12::uuid) limit 1) and "t266"."after_term_id" =
      (select "t271"."term_id" from "planning_cycle" "t271" where ("t271"."id" = $12::uuid) limit 1)
      and "t266"."is_after_orientation" =
      (select "t272"."purpose" = 'ORIENT' from "planning_cycle" "t272" where ("t272"."id" = $12::uuid) limit 1))
    and case "t266"."side" when 'BOTH' then exists
      (select 1 from "plan_entry" "t287" where ("t287"."id" = "t266"."before_entry_id" and ("t287"."valid_from" <= $13::date and ("t287"."valid_until" is null or "t287"."valid_until" > $13::date) and ("t287"."valid_until" is not null or "t287"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t288" where ("t288"."slot_id" = any(
          (select array_agg("t289"."id") from "plan_slot" "t289" where (("t289"."post_id" = "t266"."post_id" or "t289"."body_id" = "t266"."body_id") and
            (select "t290"."unit_id" =
              (select "t267"."unit_id" from "planning_cycle" "t267" where ("t267"."id" = $11::uuid) limit 1) and "t290"."term_id" =
              (select "t268"."term_id" from "planning_cycle" "t268" where ("t268"."id" = $11::uuid) limit 1) and ("t290"."purpose" = 'ORIENT') =
              (select "t269"."purpose" = 'ORIENT' from "planning_cycle" "t269" where ("t269"."id" = $11::uuid) limit 1) from "planning_cycle" "t290" where ("t290"."id" = "t289"."cycle_id") limit 1)) limit 1)::uuid[]) and "t288"."cadre_id" = "t266"."cadre_id" and ("t288"."valid_from" <= $13::date and ("t288"."valid_until" is null or "t288"."valid_until" > $13::date) and ("t288"."valid_until" is not null or "t288"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t288"."valid_from", "t288"."id") > ("t287"."valid_from", "t287"."id"))))) and exists
      (select 1 from "plan_entry" "t291" where ("t291"."id" = "t266"."after_entry_id" and ("t291"."valid_from" <= $14::date and ("t291"."valid_until" is null or "t291"."valid_until" > $14::date) and ("t291"."valid_until" is not null or "t291"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t292" where ("t292"."slot_id" = any(
          (select array_agg("t293"."id") from "plan_slot" "t293" where (("t293"."post_id" = "t266"."post_id" or "t293"."body_id" = "t266"."body_id") and
            (select "t294"."unit_id" =
              (select "t270"."unit_id" from "planning_cycle" "t270" where ("t270"."id" = $12::uuid) limit 1) and "t294"."term_id" =
              (select "t271"."term_id" from "planning_cycle" "t271" where ("t271"."id" = $12::uuid) limit 1) and ("t294"."purpose" = 'ORIENT') =
              (select "t272"."purpose" = 'ORIENT' from "planning_cycle" "t272" where ("t272"."id" = $12::uuid) limit 1) from "planning_cycle" "t294" where ("t294"."id" = "t293"."cycle_id") limit 1)) limit 1)::uuid[]) and "t292"."cadre_id" = "t266"."cadre_id" and ("t292"."valid_from" <= $14::date and ("t292"."valid_until" is null or "t292"."valid_until" > $14::date) and ("t292"."valid_until" is not null or "t292"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t292"."valid_from", "t292"."id") > ("t291"."valid_from", "t291"."id")))))
      when 'BEFORE' then exists
      (select 1 from "plan_entry" "t287" where ("t287"."id" = "t266"."before_entry_id" and ("t287"."valid_from" <= $13::date and ("t287"."valid_until" is null or "t287"."valid_until" > $13::date) and ("t287"."valid_until" is not null or "t287"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t288" where ("t288"."slot_id" = any(
          (select array_agg("t289"."id") from "plan_slot" "t289" where (("t289"."post_id" = "t266"."post_id" or "t289"."body_id" = "t266"."body_id") and
            (select "t290"."unit_id" =
              (select "t267"."unit_id" from "planning_cycle" "t267" where ("t267"."id" = $11::uuid) limit 1) and "t290"."term_id" =
              (select "t268"."term_id" from "planning_cycle" "t268" where ("t268"."id" = $11::uuid) limit 1) and ("t290"."purpose" = 'ORIENT') =
              (select "t269"."purpose" = 'ORIENT' from "planning_cycle" "t269" where ("t269"."id" = $11::uuid) limit 1) from "planning_cycle" "t290" where ("t290"."id" = "t289"."cycle_id") limit 1)) limit 1)::uuid[]) and "t288"."cadre_id" = "t266"."cadre_id" and ("t288"."valid_from" <= $13::date and ("t288"."valid_until" is null or "t288"."valid_until" > $13::date) and ("t288"."valid_until" is not null or "t288"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t288"."valid_from", "t288"."id") > ("t287"."valid_from", "t287"."id"))))) and not exists
      (select 1 from "plan_entry" "t295" where ("t295"."slot_id" = any(
        (select array_agg("t296"."id") from "plan_slot" "t296" where (("t296"."post_id" = "t266"."post_id" or "t296"."body_id" = "t266"."body_id") and
          (select "t297"."unit_id" =
            (select "t270"."unit_id" from "planning_cycle" "t270" where ("t270"."id" = $12::uuid) limit 1) and "t297"."term_id" =
            (select "t271"."term_id" from "planning_cycle" "t271" where ("t271"."id" = $12::uuid) limit 1) and ("t297"."purpose" = 'ORIENT') =
            (select "t272"."purpose" = 'ORIENT' from "planning_cycle" "t272" where ("t272"."id" = $12::uuid) limit 1) from "planning_cycle" "t297" where ("t297"."id" = "t296"."cycle_id") limit 1)) limit 1)::uuid[]) and "t295"."cadre_id" = "t266"."cadre_id" and ("t295"."valid_from" <= $14::date and ("t295"."valid_until" is null or "t295"."valid_until" > $14::date) and ("t295"."valid_until" is not null or "t295"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        ))
      else exists
      (select 1 from "plan_entry" "t291" where ("t291"."id" = "t266"."after_entry_id" and ("t291"."valid_from" <= $14::date and ("t291"."valid_until" is null or "t291"."valid_until" > $14::date) and ("t291"."valid_until" is not null or "t291"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t292" where ("t292"."slot_id" = any(
          (select array_agg("t293"."id") from "plan_slot" "t293" where (("t293"."post_id" = "t266"."post_id" or "t293"."body_id" = "t266"."body_id") and
            (select "t294"."unit_id" =
              (select "t270"."unit_id" from "planning_cycle" "t270" where ("t270"."id" = $12::uuid) limit 1) and "t294"."term_id" =
              (select "t271"."term_id" from "planning_cycle" "t271" where ("t271"."id" = $12::uuid) limit 1) and ("t294"."purpose" = 'ORIENT') =
              (select "t272"."purpose" = 'ORIENT' from "planning_cycle" "t272" where ("t272"."id" = $12::uuid) limit 1) from "planning_cycle" "t294" where ("t294"."id" = "t293"."cycle_id") limit 1)) limit 1)::uuid[]) and "t292"."cadre_id" = "t266"."cadre_id" and ("t292"."valid_from" <= $14::date and ("t292"."valid_until" is null or "t292"."valid_until" > $14::date) and ("t292"."valid_until" is not null or "t292"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t292"."valid_from", "t292"."id") > ("t291"."valid_from", "t291"."id"))))) and not exists
      (select 1 from "plan_entry" "t298" where ("t298"."slot_id" = any(
        (select array_agg("t299"."id") from "plan_slot" "t299" where (("t299"."post_id" = "t266"."post_id" or "t299"."body_id" = "t266"."body_id") and
          (select "t300"."unit_id" =
            (select "t267"."unit_id" from "planning_cycle" "t267" where ("t267"."id" = $11::uuid) limit 1) and "t300"."term_id" =
            (select "t268"."term_id" from "planning_cycle" "t268" where ("t268"."id" = $11::uuid) limit 1) and ("t300"."purpose" = 'ORIENT') =
            (select "t269"."purpose" = 'ORIENT' from "planning_cycle" "t269" where ("t269"."id" = $11::uuid) limit 1) from "planning_cycle" "t300" where ("t300"."id" = "t299"."cycle_id") limit 1)) limit 1)::uuid[]) and "t298"."cadre_id" = "t266"."cadre_id" and ("t298"."valid_from" <= $13::date and ("t298"."valid_until" is null or "t298"."valid_until" > $13::date) and ("t298"."valid_until" is not null or "t298"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        )) end) and (("t266"."before_entry_id" is null or exists
      (select 1 from "plan_entry" "t301" where (("t301"."id" = "t266"."before_entry_id")) and (exists
        (select 1 from "plan_slot" "t302" where (("t302"."id" = "t301"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t303" where ("t303"."id" = "t302"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t304" where ("t304"."unit_id" = "t303"."unit_id" and "t304"."ancestor_id" = $4::uuid))))) and ("t302"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))))))) and (("t266"."after_entry_id" is null or exists
      (select 1 from "plan_entry" "t305" where (("t305"."id" = "t266"."after_entry_id")) and (exists
        (select 1 from "plan_slot" "t306" where (("t306"."id" = "t305"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t307" where ("t307"."id" = "t306"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t308" where ("t308"."unit_id" = "t307"."unit_id" and "t308"."ancestor_id" = $4::uuid))))) and ("t306"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))))))) and ((("t266"."kind" = 'CHANGED'::text)))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"cadre":' || coalesce(
      (select '{"fullName":' || to_json("t309"."full_name")::text || '}' from "cadre" "t309" where ("t309"."id" = "t265"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t318" where ("t318"."unit_id" = "t309"."unit_id" and "t318"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), 'null') || ',"post":' || coalesce(
      (select '{"title":' ||
        (select '{"name":' || to_json("t320"."name")::text || '}' from "post_title" "t320" where ("t320"."id" = "t319"."post_title_id") and (true::boolean)) || ',"unit":' ||
        (select '{"name":' || to_json(case when "t321"."name_since" <= $14::date then "t321"."name" else coalesce(
          (select "t322"."name" from "unit_name" "t322" where ("t322"."unit_id" = "t321"."id" and "t322"."valid_from" <= $14::date and ("t322"."valid_until" is null or "t322"."valid_until" > $14::date)) limit 1), "t321"."name") end)::text || '}' from "unit" "t321" where ("t321"."id" = "t319"."unit_id") and (true::boolean)) || '}' from "post" "t319" where ("t319"."id" = "t265"."post_id") and (true::boolean) limit 1), 'null') || ',"body":' || coalesce(
      (select '{"name":' || to_json("t331"."name")::text || '}' from "body" "t331" where ("t331"."id" = "t265"."body_id") and (true::boolean) limit 1), 'null') || ',"before":' || coalesce(
      (select '{"state":"' || "t340"."state" || '","readiness":"' || "t340"."readiness" || '","rank":' || coalesce(("t340"."rank")::integer::text, 'null') || ',"source":"' || "t340"."source" || '","validFrom":"' || "t340"."valid_from" || '","validUntil":' || coalesce('"' || "t340"."valid_until" || '"', 'null') || '}' from "plan_entry" "t340" where ("t340"."id" = "t265"."before_entry_id") and (coalesce(
        (select true from "plan_slot" "t349" where (("t349"."id" = "t340"."slot_id")) and ((coalesce(
          (select true from "planning_cycle" "t350" where ("t350"."id" = "t349"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t351" where ("t351"."unit_id" = "t350"."unit_id" and "t351"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ("t349"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1), 'null') || ',"after":' || coalesce(
      (select '{"state":"' || "t352"."state" || '","readiness":"' || "t352"."readiness" || '","rank":' || coalesce(("t352"."rank")::integer::text, 'null') || ',"source":"' || "t352"."source" || '","validFrom":"' || "t352"."valid_from" || '","validUntil":' || coalesce('"' || "t352"."valid_until" || '"', 'null') || '}' from "plan_entry" "t352" where ("t352"."id" = "t265"."after_entry_id") and (coalesce(
        (select true from "plan_slot" "t361" where (("t361"."id" = "t352"."slot_id")) and ((coalesce(
          (select true from "planning_cycle" "t362" where ("t362"."id" = "t361"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
            (select true from "unit_closure" "t363" where ("t363"."unit_id" = "t362"."unit_id" and "t363"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ("t361"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false)) limit 1), 'null') || '}' as x1 from (
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        coalesce(earlier.post_id, earlier.body_id) as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, built.unit_id as before_unit_id, built.term_id as before_term_id, built.purpose = 'ORIENT' as is_before_orientation,
        before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, rebuilt.unit_id as after_unit_id, rebuilt.term_id as after_term_id, rebuilt.purpose = 'ORIENT' as is_after_orientation
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
        join "planning_cycle" "built" on built.id = earlier.cycle_id join ("plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) on after.cadre_id = before.cadre_id and coalesce(later.post_id, later.body_id) = coalesce(earlier.post_id, earlier.body_id)
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', coalesce(earlier.post_id, earlier.body_id), earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, built.unit_id, built.term_id, built.purpose = 'ORIENT', before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null, null, null
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
        join "planning_cycle" "built" on built.id = earlier.cycle_id
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', coalesce(later.post_id, later.body_id), later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, null, null, after.id, rebuilt.unit_id, rebuilt.term_id, rebuilt.purpose = 'ORIENT'
      from "plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) "t265" where ((coalesce(
      (select true from "planning_cycle" "t412" where (("t412"."id" = $11::uuid) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t413" where ("t413"."unit_id" = "t412"."unit_id" and "t413"."ancestor_id" = $4::uuid) limit 1), false))) and (case when coalesce(
        (select true from "plan_slot" "t414" where ("t414"."cycle_id" = "t412"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t417" where ("t417"."unit_id" = "t412"."unit_id" and "t417"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
        (select true from "plan_slot" "t415" where ("t415"."cycle_id" = "t412"."id" and "t415"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t418" where ("t418"."unit_id" = "t412"."unit_id" and "t418"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
        (select true from "document" "t416" where ("t416"."id" = "t412"."document_id" and "t416"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end) limit 1), false) and coalesce(
      (select true from "planning_cycle" "t419" where (("t419"."id" = $12::uuid) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t420" where ("t420"."unit_id" = "t419"."unit_id" and "t420"."ancestor_id" = $4::uuid) limit 1), false))) and (case when coalesce(
        (select true from "plan_slot" "t421" where ("t421"."cycle_id" = "t419"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t424" where ("t424"."unit_id" = "t419"."unit_id" and "t424"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
        (select true from "plan_slot" "t422" where ("t422"."cycle_id" = "t419"."id" and "t422"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t425" where ("t425"."unit_id" = "t419"."unit_id" and "t425"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
        (select true from "document" "t423" where ("t423"."id" = "t419"."document_id" and "t423"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end) limit 1), false) and ("t265"."side" = 'AFTER' or "t265"."before_unit_id" =
      (select "t406"."unit_id" from "planning_cycle" "t406" where ("t406"."id" = $11::uuid) limit 1) and "t265"."before_term_id" =
      (select "t407"."term_id" from "planning_cycle" "t407" where ("t407"."id" = $11::uuid) limit 1)
      and "t265"."is_before_orientation" =
      (select "t408"."purpose" = 'ORIENT' from "planning_cycle" "t408" where ("t408"."id" = $11::uuid) limit 1))
    and ("t265"."side" = 'BEFORE' or "t265"."after_unit_id" =
      (select "t409"."unit_id" from "planning_cycle" "t409" where ("t409"."id" = $12::uuid) limit 1) and "t265"."after_term_id" =
      (select "t410"."term_id" from "planning_cycle" "t410" where ("t410"."id" = $12::uuid) limit 1)
      and "t265"."is_after_orientation" =
      (select "t411"."purpose" = 'ORIENT' from "planning_cycle" "t411" where ("t411"."id" = $12::uuid) limit 1))
    and case "t265"."side" when 'BOTH' then exists
      (select 1 from "plan_entry" "t426" where ("t426"."id" = "t265"."before_entry_id" and ("t426"."valid_from" <= $13::date and ("t426"."valid_until" is null or "t426"."valid_until" > $13::date) and ("t426"."valid_until" is not null or "t426"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t427" where ("t427"."slot_id" = any(
          (select array_agg("t428"."id") from "plan_slot" "t428" where (("t428"."post_id" = "t265"."post_id" or "t428"."body_id" = "t265"."body_id") and
            (select "t429"."unit_id" =
              (select "t406"."unit_id" from "planning_cycle" "t406" where ("t406"."id" = $11::uuid) limit 1) and "t429"."term_id" =
              (select "t407"."term_id" from "planning_cycle" "t407" where ("t407"."id" = $11::uuid) limit 1) and ("t429"."purpose" = 'ORIENT') =
              (select "t408"."purpose" = 'ORIENT' from "planning_cycle" "t408" where ("t408"."id" = $11::uuid) limit 1) from "planning_cycle" "t429" where ("t429"."id" = "t428"."cycle_id") limit 1)) limit 1)::uuid[]) and "t427"."cadre_id" = "t265"."cadre_id" and ("t427"."valid_from" <= $13::date and ("t427"."valid_until" is null or "t427"."valid_until" > $13::date) and ("t427"."valid_until" is not null or "t427"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t427"."valid_from", "t427"."id") > ("t426"."valid_from", "t426"."id"))))) and exists
      (select 1 from "plan_entry" "t430" where ("t430"."id" = "t265"."after_entry_id" and ("t430"."valid_from" <= $14::date and ("t430"."valid_until" is null or "t430"."valid_until" > $14::date) and ("t430"."valid_until" is not null or "t430"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t431" where ("t431"."slot_id" = any(
          (select array_agg("t432"."id") from "plan_slot" "t432" where (("t432"."post_id" = "t265"."post_id" or "t432"."body_id" = "t265"."body_id") and
            (select "t433"."unit_id" =
              (select "t409"."unit_id" from "planning_cycle" "t409" where ("t409"."id" = $12::uuid) limit 1) and "t433"."term_id" =
              (select "t410"."term_id" from "planning_cycle" "t410" where ("t410"."id" = $12::uuid) limit 1) and ("t433"."purpose" = 'ORIENT') =
              (select "t411"."purpose" = 'ORIENT' from "planning_cycle" "t411" where ("t411"."id" = $12::uuid) limit 1) from "planning_cycle" "t433" where ("t433"."id" = "t432"."cycle_id") limit 1)) limit 1)::uuid[]) and "t431"."cadre_id" = "t265"."cadre_id" and ("t431"."valid_from" <= $14::date and ("t431"."valid_until" is null or "t431"."valid_until" > $14::date) and ("t431"."valid_until" is not null or "t431"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t431"."valid_from", "t431"."id") > ("t430"."valid_from", "t430"."id")))))
      when 'BEFORE' then exists
      (select 1 from "plan_entry" "t426" where ("t426"."id" = "t265"."before_entry_id" and ("t426"."valid_from" <= $13::date and ("t426"."valid_until" is null or "t426"."valid_until" > $13::date) and ("t426"."valid_until" is not null or "t426"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t427" where ("t427"."slot_id" = any(
          (select array_agg("t428"."id") from "plan_slot" "t428" where (("t428"."post_id" = "t265"."post_id" or "t428"."body_id" = "t265"."body_id") and
            (select "t429"."unit_id" =
              (select "t406"."unit_id" from "planning_cycle" "t406" where ("t406"."id" = $11::uuid) limit 1) and "t429"."term_id" =
              (select "t407"."term_id" from "planning_cycle" "t407" where ("t407"."id" = $11::uuid) limit 1) and ("t429"."purpose" = 'ORIENT') =
              (select "t408"."purpose" = 'ORIENT' from "planning_cycle" "t408" where ("t408"."id" = $11::uuid) limit 1) from "planning_cycle" "t429" where ("t429"."id" = "t428"."cycle_id") limit 1)) limit 1)::uuid[]) and "t427"."cadre_id" = "t265"."cadre_id" and ("t427"."valid_from" <= $13::date and ("t427"."valid_until" is null or "t427"."valid_until" > $13::date) and ("t427"."valid_until" is not null or "t427"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t427"."valid_from", "t427"."id") > ("t426"."valid_from", "t426"."id"))))) and not exists
      (select 1 from "plan_entry" "t434" where ("t434"."slot_id" = any(
        (select array_agg("t435"."id") from "plan_slot" "t435" where (("t435"."post_id" = "t265"."post_id" or "t435"."body_id" = "t265"."body_id") and
          (select "t436"."unit_id" =
            (select "t409"."unit_id" from "planning_cycle" "t409" where ("t409"."id" = $12::uuid) limit 1) and "t436"."term_id" =
            (select "t410"."term_id" from "planning_cycle" "t410" where ("t410"."id" = $12::uuid) limit 1) and ("t436"."purpose" = 'ORIENT') =
            (select "t411"."purpose" = 'ORIENT' from "planning_cycle" "t411" where ("t411"."id" = $12::uuid) limit 1) from "planning_cycle" "t436" where ("t436"."id" = "t435"."cycle_id") limit 1)) limit 1)::uuid[]) and "t434"."cadre_id" = "t265"."cadre_id" and ("t434"."valid_from" <= $14::date and ("t434"."valid_until" is null or "t434"."valid_until" > $14::date) and ("t434"."valid_until" is not null or "t434"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        ))
      else exists
      (select 1 from "plan_entry" "t430" where ("t430"."id" = "t265"."after_entry_id" and ("t430"."valid_from" <= $14::date and ("t430"."valid_until" is null or "t430"."valid_until" > $14::date) and ("t430"."valid_until" is not null or "t430"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t431" where ("t431"."slot_id" = any(
          (select array_agg("t432"."id") from "plan_slot" "t432" where (("t432"."post_id" = "t265"."post_id" or "t432"."body_id" = "t265"."body_id") and
            (select "t433"."unit_id" =
              (select "t409"."unit_id" from "planning_cycle" "t409" where ("t409"."id" = $12::uuid) limit 1) and "t433"."term_id" =
              (select "t410"."term_id" from "planning_cycle" "t410" where ("t410"."id" = $12::uuid) limit 1) and ("t433"."purpose" = 'ORIENT') =
              (select "t411"."purpose" = 'ORIENT' from "planning_cycle" "t411" where ("t411"."id" = $12::uuid) limit 1) from "planning_cycle" "t433" where ("t433"."id" = "t432"."cycle_id") limit 1)) limit 1)::uuid[]) and "t431"."cadre_id" = "t265"."cadre_id" and ("t431"."valid_from" <= $14::date and ("t431"."valid_until" is null or "t431"."valid_until" > $14::date) and ("t431"."valid_until" is not null or "t431"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t431"."valid_from", "t431"."id") > ("t430"."valid_from", "t430"."id"))))) and not exists
      (select 1 from "plan_entry" "t437" where ("t437"."slot_id" = any(
        (select array_agg("t438"."id") from "plan_slot" "t438" where (("t438"."post_id" = "t265"."post_id" or "t438"."body_id" = "t265"."body_id") and
          (select "t439"."unit_id" =
            (select "t406"."unit_id" from "planning_cycle" "t406" where ("t406"."id" = $11::uuid) limit 1) and "t439"."term_id" =
            (select "t407"."term_id" from "planning_cycle" "t407" where ("t407"."id" = $11::uuid) limit 1) and ("t439"."purpose" = 'ORIENT') =
            (select "t408"."purpose" = 'ORIENT' from "planning_cycle" "t408" where ("t408"."id" = $11::uuid) limit 1) from "planning_cycle" "t439" where ("t439"."id" = "t438"."cycle_id") limit 1)) limit 1)::uuid[]) and "t437"."cadre_id" = "t265"."cadre_id" and ("t437"."valid_from" <= $13::date and ("t437"."valid_until" is null or "t437"."valid_until" > $13::date) and ("t437"."valid_until" is not null or "t437"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        )) end) and (("t265"."before_entry_id" is null or exists
      (select 1 from "plan_entry" "t440" where (("t440"."id" = "t265"."before_entry_id")) and (exists
        (select 1 from "plan_slot" "t441" where (("t441"."id" = "t440"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t442" where ("t442"."id" = "t441"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t443" where ("t443"."unit_id" = "t442"."unit_id" and "t443"."ancestor_id" = $4::uuid))))) and ("t441"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))))))) and (("t265"."after_entry_id" is null or exists
      (select 1 from "plan_entry" "t444" where (("t444"."id" = "t265"."after_entry_id")) and (exists
        (select 1 from "plan_slot" "t445" where (("t445"."id" = "t444"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t446" where ("t446"."id" = "t445"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t447" where ("t447"."unit_id" = "t446"."unit_id" and "t447"."ancestor_id" = $4::uuid))))) and ("t445"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))))))) and ((("t265"."kind" = 'CHANGED'::text))) order by "t265"."target_id" asc, "t265"."id" asc limit 3::integer) q) || '}' as data
