/* PlanDiff */ select '{"unit":' || coalesce(
  (select '{"name":' || coalesce(to_json(coalesce(
    (select "t2"."name" from "unit_name" "t2" where ("t2"."unit_id" = "t1"."id" and "t2"."valid_from" <= $1::date and ("t2"."valid_until" is null or "t2"."valid_until" > $1::date)) limit 1), "t1"."name"))::text, null_in_answer()) || ',"planningCycles":' ||
    (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"openedOn":' || to_json("t3"."opened_on")::text || ',"decidedOn":' || coalesce(to_json("t3"."decided_on")::text, 'null') || ',"added":' ||
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
              (select 1 from "plan_entry" "t27" where (("t27"."id" = "t5"."before_entry_id")) and (exists
                (select 1 from "plan_slot" "t28" where (("t28"."id" = "t27"."slot_id")) and ((exists
                  (select 1 from "planning_cycle" "t29" where ("t29"."id" = "t28"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                    (select 1 from "unit_closure" "t30" where ("t30"."unit_id" = "t29"."unit_id" and "t30"."ancestor_id" = $4::uuid))))) and ((exists
                  (select 1 from "post" "t31" where ("t31"."id" = "t28"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t31"."management_level"))) or exists
                  (select 1 from "body" "t32" where ("t32"."id" = "t28"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t32"."management_level"))))))))))) and (("t5"."after_entry_id" is null or exists
              (select 1 from "plan_entry" "t33" where (("t33"."id" = "t5"."after_entry_id")) and (exists
                (select 1 from "plan_slot" "t34" where (("t34"."id" = "t33"."slot_id")) and ((exists
                  (select 1 from "planning_cycle" "t35" where ("t35"."id" = "t34"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                    (select 1 from "unit_closure" "t36" where ("t36"."unit_id" = "t35"."unit_id" and "t36"."ancestor_id" = $4::uuid))))) and ((exists
                  (select 1 from "post" "t37" where ("t37"."id" = "t34"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t37"."management_level"))) or exists
                  (select 1 from "body" "t38" where ("t38"."id" = "t34"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t38"."management_level")))))))))))) and ((("t5"."kind" = $5::text)))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
            (select string_agg(q.x1, ',') as x1 from
              (select '{"cadre":' || coalesce(
                (select '{"fullName":' || to_json("t39"."full_name")::text || '}' from "cadre" "t39" where ("t39"."id" = "t4"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                  (select true from "unit_closure" "t52" where ("t52"."unit_id" = "t39"."unit_id" and "t52"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), 'null') || ',"post":' || coalesce(
                (select '{"title":' ||
                  (select '{"name":' || to_json("t54"."name")::text || '}' from "post_title" "t54" where ("t54"."id" = "t53"."post_title_id") and (true::boolean)) || ',"unit":' ||
                  (select '{"name":' || coalesce(to_json(coalesce(
                    (select "t56"."name" from "unit_name" "t56" where ("t56"."unit_id" = "t55"."id" and "t56"."valid_from" <= $3::date and ("t56"."valid_until" is null or "t56"."valid_until" > $3::date)) limit 1), "t55"."name"))::text, null_in_answer()) || '}' from "unit" "t55" where ("t55"."id" = "t53"."unit_id") and (true::boolean)) || '}' from "post" "t53" where ("t53"."id" = "t4"."post_id") and (true::boolean) limit 1), 'null') || ',"body":' || coalesce(
                (select '{"name":' || to_json("t69"."name")::text || '}' from "body" "t69" where ("t69"."id" = "t4"."body_id") and (true::boolean) limit 1), 'null') || ',"after":' || coalesce(
                (select '{"state":' || ('"' || "t82"."state" || '"') || ',"readiness":' || ('"' || "t82"."readiness" || '"') || ',"rank":' || coalesce(("t82"."rank")::integer::text, 'null') || ',"source":' || ('"' || "t82"."source" || '"') || ',"validFrom":' || to_json("t82"."valid_from")::text || ',"validUntil":' || coalesce(to_json("t82"."valid_until")::text, 'null') || '}' from "plan_entry" "t82" where ("t82"."id" = "t4"."after_entry_id") and (coalesce(
                  (select true from "plan_slot" "t95" where (("t95"."id" = "t82"."slot_id")) and ((coalesce(
                    (select true from "planning_cycle" "t96" where ("t96"."id" = "t95"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                      (select true from "unit_closure" "t97" where ("t97"."unit_id" = "t96"."unit_id" and "t97"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                    (select true from "post" "t98" where ("t98"."id" = "t95"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t98"."management_level")) limit 1), false) or coalesce(
                    (select true from "body" "t99" where ("t99"."id" = "t95"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t99"."management_level")) limit 1), false)))) limit 1), false)) limit 1), 'null') || '}' as x1 from (
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
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) "t4" where (((("t4"."side" = 'AFTER' or "t4"."before_unit_id" = "t3"."unit_id" and "t4"."before_term_id" = "t3"."term_id"
      and "t4"."is_before_orientation" = ("t3"."purpose" = 'ORIENT'))
    and ("t4"."side" = 'BEFORE' or "t4"."after_unit_id" = "t3"."unit_id" and "t4"."after_term_id" = "t3"."term_id"
      and "t4"."is_after_orientation" = ("t3"."purpose" = 'ORIENT'))
    and case "t4"."side" when 'BOTH' then exists
                (select 1 from "plan_entry" "t100" where ("t100"."id" = "t4"."before_entry_id" and ("t100"."valid_from" <= $2::date and ("t100"."valid_until" is null or "t100"."valid_until" > $2::date) and ("t100"."valid_until" is not null or "t100"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t101" where ("t101"."slot_id" = any(
                    (select array_agg("t102"."id") from "plan_slot" "t102" where (("t102"."post_id" = "t4"."post_id" or "t102"."body_id" = "t4"."body_id") and
                      (select "t103"."unit_id" = "t3"."unit_id" and "t103"."term_id" = "t3"."term_id" and ("t103"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t103" where ("t103"."id" = "t102"."cycle_id") limit 1)) limit 1)::uuid[]) and "t101"."cadre_id" = "t4"."cadre_id" and ("t101"."valid_from" <= $2::date and ("t101"."valid_until" is null or "t101"."valid_until" > $2::date) and ("t101"."valid_until" is not null or "t101"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t101"."valid_from", "t101"."id") > ("t100"."valid_from", "t100"."id"))))) and exists
                (select 1 from "plan_entry" "t104" where ("t104"."id" = "t4"."after_entry_id" and ("t104"."valid_from" <= $3::date and ("t104"."valid_until" is null or "t104"."valid_until" > $3::date) and ("t104"."valid_until" is not null or "t104"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t105" where ("t105"."slot_id" = any(
                    (select array_agg("t106"."id") from "plan_slot" "t106" where (("t106"."post_id" = "t4"."post_id" or "t106"."body_id" = "t4"."body_id") and
                      (select "t107"."unit_id" = "t3"."unit_id" and "t107"."term_id" = "t3"."term_id" and ("t107"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t107" where ("t107"."id" = "t106"."cycle_id") limit 1)) limit 1)::uuid[]) and "t105"."cadre_id" = "t4"."cadre_id" and ("t105"."valid_from" <= $3::date and ("t105"."valid_until" is null or "t105"."valid_until" > $3::date) and ("t105"."valid_until" is not null or "t105"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t105"."valid_from", "t105"."id") > ("t104"."valid_from", "t104"."id")))))
      when 'BEFORE' then exists
                (select 1 from "plan_entry" "t100" where ("t100"."id" = "t4"."before_entry_id" and ("t100"."valid_from" <= $2::date and ("t100"."valid_until" is null or "t100"."valid_until" > $2::date) and ("t100"."valid_until" is not null or "t100"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t101" where ("t101"."slot_id" = any(
                    (select array_agg("t102"."id") from "plan_slot" "t102" where (("t102"."post_id" = "t4"."post_id" or "t102"."body_id" = "t4"."body_id") and
                      (select "t103"."unit_id" = "t3"."unit_id" and "t103"."term_id" = "t3"."term_id" and ("t103"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t103" where ("t103"."id" = "t102"."cycle_id") limit 1)) limit 1)::uuid[]) and "t101"."cadre_id" = "t4"."cadre_id" and ("t101"."valid_from" <= $2::date and ("t101"."valid_until" is null or "t101"."valid_until" > $2::date) and ("t101"."valid_until" is not null or "t101"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t101"."valid_from", "t101"."id") > ("t100"."valid_from", "t100"."id"))))) and not exists
                (select 1 from "plan_entry" "t108" where ("t108"."slot_id" = any(
                  (select array_agg("t109"."id") from "plan_slot" "t109" where (("t109"."post_id" = "t4"."post_id" or "t109"."body_id" = "t4"."body_id") and
                    (select "t110"."unit_id" = "t3"."unit_id" and "t110"."term_id" = "t3"."term_id" and ("t110"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t110" where ("t110"."id" = "t109"."cycle_id") limit 1)) limit 1)::uuid[]) and "t108"."cadre_id" = "t4"."cadre_id" and ("t108"."valid_from" <= $3::date and ("t108"."valid_until" is null or "t108"."valid_until" > $3::date) and ("t108"."valid_until" is not null or "t108"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        ))
      else exists
                (select 1 from "plan_entry" "t104" where ("t104"."id" = "t4"."after_entry_id" and ("t104"."valid_from" <= $3::date and ("t104"."valid_until" is null or "t104"."valid_until" > $3::date) and ("t104"."valid_until" is not null or "t104"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t105" where ("t105"."slot_id" = any(
                    (select array_agg("t106"."id") from "plan_slot" "t106" where (("t106"."post_id" = "t4"."post_id" or "t106"."body_id" = "t4"."body_id") and
                      (select "t107"."unit_id" = "t3"."unit_id" and "t107"."term_id" = "t3"."term_id" and ("t107"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t107" where ("t107"."id" = "t106"."cycle_id") limit 1)) limit 1)::uuid[]) and "t105"."cadre_id" = "t4"."cadre_id" and ("t105"."valid_from" <= $3::date and ("t105"."valid_until" is null or "t105"."valid_until" > $3::date) and ("t105"."valid_until" is not null or "t105"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t105"."valid_from", "t105"."id") > ("t104"."valid_from", "t104"."id"))))) and not exists
                (select 1 from "plan_entry" "t111" where ("t111"."slot_id" = any(
                  (select array_agg("t112"."id") from "plan_slot" "t112" where (("t112"."post_id" = "t4"."post_id" or "t112"."body_id" = "t4"."body_id") and
                    (select "t113"."unit_id" = "t3"."unit_id" and "t113"."term_id" = "t3"."term_id" and ("t113"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t113" where ("t113"."id" = "t112"."cycle_id") limit 1)) limit 1)::uuid[]) and "t111"."cadre_id" = "t4"."cadre_id" and ("t111"."valid_from" <= $2::date and ("t111"."valid_until" is null or "t111"."valid_until" > $2::date) and ("t111"."valid_until" is not null or "t111"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        )) end) and (("t4"."before_entry_id" is null or coalesce(
                (select true from "plan_entry" "t121" where (("t121"."id" = "t4"."before_entry_id")) and (coalesce(
                  (select true from "plan_slot" "t122" where (("t122"."id" = "t121"."slot_id")) and ((coalesce(
                    (select true from "planning_cycle" "t123" where ("t123"."id" = "t122"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                      (select true from "unit_closure" "t124" where ("t124"."unit_id" = "t123"."unit_id" and "t124"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                    (select true from "post" "t125" where ("t125"."id" = "t122"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t125"."management_level")) limit 1), false) or coalesce(
                    (select true from "body" "t126" where ("t126"."id" = "t122"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t126"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (("t4"."after_entry_id" is null or coalesce(
                (select true from "plan_entry" "t127" where (("t127"."id" = "t4"."after_entry_id")) and (coalesce(
                  (select true from "plan_slot" "t128" where (("t128"."id" = "t127"."slot_id")) and ((coalesce(
                    (select true from "planning_cycle" "t129" where ("t129"."id" = "t128"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                      (select true from "unit_closure" "t130" where ("t130"."unit_id" = "t129"."unit_id" and "t130"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                    (select true from "post" "t131" where ("t131"."id" = "t128"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t131"."management_level")) limit 1), false) or coalesce(
                    (select true from "body" "t132" where ("t132"."id" = "t128"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t132"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false)))) and ((("t4"."kind" = $6::text)))) order by "t4"."target_id" asc, "t4"."cadre_id" asc, "t4"."id" asc limit $7::integer) q) p) || ',"removed":' ||
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
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) "t134" where ((("t134"."side" = 'AFTER' or "t134"."before_unit_id" = "t3"."unit_id" and "t134"."before_term_id" = "t3"."term_id"
      and "t134"."is_before_orientation" = ("t3"."purpose" = 'ORIENT'))
    and ("t134"."side" = 'BEFORE' or "t134"."after_unit_id" = "t3"."unit_id" and "t134"."after_term_id" = "t3"."term_id"
      and "t134"."is_after_orientation" = ("t3"."purpose" = 'ORIENT'))
    and case "t134"."side" when 'BOTH' then exists
              (select 1 from "plan_entry" "t135" where ("t135"."id" = "t134"."before_entry_id" and ("t135"."valid_from" <= $8::date and ("t135"."valid_until" is null or "t135"."valid_until" > $8::date) and ("t135"."valid_until" is not null or "t135"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                (select 1 from "plan_entry" "t136" where ("t136"."slot_id" = any(
                  (select array_agg("t137"."id") from "plan_slot" "t137" where (("t137"."post_id" = "t134"."post_id" or "t137"."body_id" = "t134"."body_id") and
                    (select "t138"."unit_id" = "t3"."unit_id" and "t138"."term_id" = "t3"."term_id" and ("t138"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t138" where ("t138"."id" = "t137"."cycle_id") limit 1)) limit 1)::uuid[]) and "t136"."cadre_id" = "t134"."cadre_id" and ("t136"."valid_from" <= $8::date and ("t136"."valid_until" is null or "t136"."valid_until" > $8::date) and ("t136"."valid_until" is not null or "t136"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t136"."valid_from", "t136"."id") > ("t135"."valid_from", "t135"."id"))))) and exists
              (select 1 from "plan_entry" "t139" where ("t139"."id" = "t134"."after_entry_id" and ("t139"."valid_from" <= $9::date and ("t139"."valid_until" is null or "t139"."valid_until" > $9::date) and ("t139"."valid_until" is not null or "t139"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                (select 1 from "plan_entry" "t140" where ("t140"."slot_id" = any(
                  (select array_agg("t141"."id") from "plan_slot" "t141" where (("t141"."post_id" = "t134"."post_id" or "t141"."body_id" = "t134"."body_id") and
                    (select "t142"."unit_id" = "t3"."unit_id" and "t142"."term_id" = "t3"."term_id" and ("t142"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t142" where ("t142"."id" = "t141"."cycle_id") limit 1)) limit 1)::uuid[]) and "t140"."cadre_id" = "t134"."cadre_id" and ("t140"."valid_from" <= $9::date and ("t140"."valid_until" is null or "t140"."valid_until" > $9::date) and ("t140"."valid_until" is not null or "t140"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t140"."valid_from", "t140"."id") > ("t139"."valid_from", "t139"."id")))))
      when 'BEFORE' then exists
              (select 1 from "plan_entry" "t135" where ("t135"."id" = "t134"."before_entry_id" and ("t135"."valid_from" <= $8::date and ("t135"."valid_until" is null or "t135"."valid_until" > $8::date) and ("t135"."valid_until" is not null or "t135"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                (select 1 from "plan_entry" "t136" where ("t136"."slot_id" = any(
                  (select array_agg("t137"."id") from "plan_slot" "t137" where (("t137"."post_id" = "t134"."post_id" or "t137"."body_id" = "t134"."body_id") and
                    (select "t138"."unit_id" = "t3"."unit_id" and "t138"."term_id" = "t3"."term_id" and ("t138"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t138" where ("t138"."id" = "t137"."cycle_id") limit 1)) limit 1)::uuid[]) and "t136"."cadre_id" = "t134"."cadre_id" and ("t136"."valid_from" <= $8::date and ("t136"."valid_until" is null or "t136"."valid_until" > $8::date) and ("t136"."valid_until" is not null or "t136"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t136"."valid_from", "t136"."id") > ("t135"."valid_from", "t135"."id"))))) and not exists
              (select 1 from "plan_entry" "t143" where ("t143"."slot_id" = any(
                (select array_agg("t144"."id") from "plan_slot" "t144" where (("t144"."post_id" = "t134"."post_id" or "t144"."body_id" = "t134"."body_id") and
                  (select "t145"."unit_id" = "t3"."unit_id" and "t145"."term_id" = "t3"."term_id" and ("t145"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t145" where ("t145"."id" = "t144"."cycle_id") limit 1)) limit 1)::uuid[]) and "t143"."cadre_id" = "t134"."cadre_id" and ("t143"."valid_from" <= $9::date and ("t143"."valid_until" is null or "t143"."valid_until" > $9::date) and ("t143"."valid_until" is not null or "t143"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        ))
      else exists
              (select 1 from "plan_entry" "t139" where ("t139"."id" = "t134"."after_entry_id" and ("t139"."valid_from" <= $9::date and ("t139"."valid_until" is null or "t139"."valid_until" > $9::date) and ("t139"."valid_until" is not null or "t139"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                (select 1 from "plan_entry" "t140" where ("t140"."slot_id" = any(
                  (select array_agg("t141"."id") from "plan_slot" "t141" where (("t141"."post_id" = "t134"."post_id" or "t141"."body_id" = "t134"."body_id") and
                    (select "t142"."unit_id" = "t3"."unit_id" and "t142"."term_id" = "t3"."term_id" and ("t142"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t142" where ("t142"."id" = "t141"."cycle_id") limit 1)) limit 1)::uuid[]) and "t140"."cadre_id" = "t134"."cadre_id" and ("t140"."valid_from" <= $9::date and ("t140"."valid_until" is null or "t140"."valid_until" > $9::date) and ("t140"."valid_until" is not null or "t140"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t140"."valid_from", "t140"."id") > ("t139"."valid_from", "t139"."id"))))) and not exists
              (select 1 from "plan_entry" "t146" where ("t146"."slot_id" = any(
                (select array_agg("t147"."id") from "plan_slot" "t147" where (("t147"."post_id" = "t134"."post_id" or "t147"."body_id" = "t134"."body_id") and
                  (select "t148"."unit_id" = "t3"."unit_id" and "t148"."term_id" = "t3"."term_id" and ("t148"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t148" where ("t148"."id" = "t147"."cycle_id") limit 1)) limit 1)::uuid[]) and "t146"."cadre_id" = "t134"."cadre_id" and ("t146"."valid_from" <= $8::date and ("t146"."valid_until" is null or "t146"."valid_until" > $8::date) and ("t146"."valid_until" is not null or "t146"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        )) end) and (("t134"."before_entry_id" is null or exists
              (select 1 from "plan_entry" "t156" where (("t156"."id" = "t134"."before_entry_id")) and (exists
                (select 1 from "plan_slot" "t157" where (("t157"."id" = "t156"."slot_id")) and ((exists
                  (select 1 from "planning_cycle" "t158" where ("t158"."id" = "t157"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                    (select 1 from "unit_closure" "t159" where ("t159"."unit_id" = "t158"."unit_id" and "t159"."ancestor_id" = $4::uuid))))) and ((exists
                  (select 1 from "post" "t160" where ("t160"."id" = "t157"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t160"."management_level"))) or exists
                  (select 1 from "body" "t161" where ("t161"."id" = "t157"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t161"."management_level"))))))))))) and (("t134"."after_entry_id" is null or exists
              (select 1 from "plan_entry" "t162" where (("t162"."id" = "t134"."after_entry_id")) and (exists
                (select 1 from "plan_slot" "t163" where (("t163"."id" = "t162"."slot_id")) and ((exists
                  (select 1 from "planning_cycle" "t164" where ("t164"."id" = "t163"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                    (select 1 from "unit_closure" "t165" where ("t165"."unit_id" = "t164"."unit_id" and "t165"."ancestor_id" = $4::uuid))))) and ((exists
                  (select 1 from "post" "t166" where ("t166"."id" = "t163"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t166"."management_level"))) or exists
                  (select 1 from "body" "t167" where ("t167"."id" = "t163"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t167"."management_level")))))))))))) and ((("t134"."kind" = $10::text)))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
            (select string_agg(q.x1, ',') as x1 from
              (select '{"cadre":' || coalesce(
                (select '{"fullName":' || to_json("t168"."full_name")::text || '}' from "cadre" "t168" where ("t168"."id" = "t133"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                  (select true from "unit_closure" "t181" where ("t181"."unit_id" = "t168"."unit_id" and "t181"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), 'null') || ',"post":' || coalesce(
                (select '{"title":' ||
                  (select '{"name":' || to_json("t183"."name")::text || '}' from "post_title" "t183" where ("t183"."id" = "t182"."post_title_id") and (true::boolean)) || ',"unit":' ||
                  (select '{"name":' || coalesce(to_json(coalesce(
                    (select "t185"."name" from "unit_name" "t185" where ("t185"."unit_id" = "t184"."id" and "t185"."valid_from" <= $9::date and ("t185"."valid_until" is null or "t185"."valid_until" > $9::date)) limit 1), "t184"."name"))::text, null_in_answer()) || '}' from "unit" "t184" where ("t184"."id" = "t182"."unit_id") and (true::boolean)) || '}' from "post" "t182" where ("t182"."id" = "t133"."post_id") and (true::boolean) limit 1), 'null') || ',"body":' || coalesce(
                (select '{"name":' || to_json("t198"."name")::text || '}' from "body" "t198" where ("t198"."id" = "t133"."body_id") and (true::boolean) limit 1), 'null') || ',"ground":' || coalesce(('"' || case when "t133"."kind" = 'REMOVED' and "t133"."removed_on" <= $9::date then "t133"."removal_ground" end || '"'), 'null') || ',"before":' || coalesce(
                (select '{"state":' || ('"' || "t211"."state" || '"') || ',"readiness":' || ('"' || "t211"."readiness" || '"') || ',"rank":' || coalesce(("t211"."rank")::integer::text, 'null') || ',"source":' || ('"' || "t211"."source" || '"') || ',"validFrom":' || to_json("t211"."valid_from")::text || ',"validUntil":' || coalesce(to_json("t211"."valid_until")::text, 'null') || '}' from "plan_entry" "t211" where ("t211"."id" = "t133"."before_entry_id") and (coalesce(
                  (select true from "plan_slot" "t224" where (("t224"."id" = "t211"."slot_id")) and ((coalesce(
                    (select true from "planning_cycle" "t225" where ("t225"."id" = "t224"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                      (select true from "unit_closure" "t226" where ("t226"."unit_id" = "t225"."unit_id" and "t226"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                    (select true from "post" "t227" where ("t227"."id" = "t224"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t227"."management_level")) limit 1), false) or coalesce(
                    (select true from "body" "t228" where ("t228"."id" = "t224"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t228"."management_level")) limit 1), false)))) limit 1), false)) limit 1), 'null') || '}' as x1 from (
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
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) "t133" where (((("t133"."side" = 'AFTER' or "t133"."before_unit_id" = "t3"."unit_id" and "t133"."before_term_id" = "t3"."term_id"
      and "t133"."is_before_orientation" = ("t3"."purpose" = 'ORIENT'))
    and ("t133"."side" = 'BEFORE' or "t133"."after_unit_id" = "t3"."unit_id" and "t133"."after_term_id" = "t3"."term_id"
      and "t133"."is_after_orientation" = ("t3"."purpose" = 'ORIENT'))
    and case "t133"."side" when 'BOTH' then exists
                (select 1 from "plan_entry" "t229" where ("t229"."id" = "t133"."before_entry_id" and ("t229"."valid_from" <= $8::date and ("t229"."valid_until" is null or "t229"."valid_until" > $8::date) and ("t229"."valid_until" is not null or "t229"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t230" where ("t230"."slot_id" = any(
                    (select array_agg("t231"."id") from "plan_slot" "t231" where (("t231"."post_id" = "t133"."post_id" or "t231"."body_id" = "t133"."body_id") and
                      (select "t232"."unit_id" = "t3"."unit_id" and "t232"."term_id" = "t3"."term_id" and ("t232"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t232" where ("t232"."id" = "t231"."cycle_id") limit 1)) limit 1)::uuid[]) and "t230"."cadre_id" = "t133"."cadre_id" and ("t230"."valid_from" <= $8::date and ("t230"."valid_until" is null or "t230"."valid_until" > $8::date) and ("t230"."valid_until" is not null or "t230"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t230"."valid_from", "t230"."id") > ("t229"."valid_from", "t229"."id"))))) and exists
                (select 1 from "plan_entry" "t233" where ("t233"."id" = "t133"."after_entry_id" and ("t233"."valid_from" <= $9::date and ("t233"."valid_until" is null or "t233"."valid_until" > $9::date) and ("t233"."valid_until" is not null or "t233"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t234" where ("t234"."slot_id" = any(
                    (select array_agg("t235"."id") from "plan_slot" "t235" where (("t235"."post_id" = "t133"."post_id" or "t235"."body_id" = "t133"."body_id") and
                      (select "t236"."unit_id" = "t3"."unit_id" and "t236"."term_id" = "t3"."term_id" and ("t236"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t236" where ("t236"."id" = "t235"."cycle_id") limit 1)) limit 1)::uuid[]) and "t234"."cadre_id" = "t133"."cadre_id" and ("t234"."valid_from" <= $9::date and ("t234"."valid_until" is null or "t234"."valid_until" > $9::date) and ("t234"."valid_until" is not null or "t234"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t234"."valid_from", "t234"."id") > ("t233"."valid_from", "t233"."id")))))
      when 'BEFORE' then exists
                (select 1 from "plan_entry" "t229" where ("t229"."id" = "t133"."before_entry_id" and ("t229"."valid_from" <= $8::date and ("t229"."valid_until" is null or "t229"."valid_until" > $8::date) and ("t229"."valid_until" is not null or "t229"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t230" where ("t230"."slot_id" = any(
                    (select array_agg("t231"."id") from "plan_slot" "t231" where (("t231"."post_id" = "t133"."post_id" or "t231"."body_id" = "t133"."body_id") and
                      (select "t232"."unit_id" = "t3"."unit_id" and "t232"."term_id" = "t3"."term_id" and ("t232"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t232" where ("t232"."id" = "t231"."cycle_id") limit 1)) limit 1)::uuid[]) and "t230"."cadre_id" = "t133"."cadre_id" and ("t230"."valid_from" <= $8::date and ("t230"."valid_until" is null or "t230"."valid_until" > $8::date) and ("t230"."valid_until" is not null or "t230"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t230"."valid_from", "t230"."id") > ("t229"."valid_from", "t229"."id"))))) and not exists
                (select 1 from "plan_entry" "t237" where ("t237"."slot_id" = any(
                  (select array_agg("t238"."id") from "plan_slot" "t238" where (("t238"."post_id" = "t133"."post_id" or "t238"."body_id" = "t133"."body_id") and
                    (select "t239"."unit_id" = "t3"."unit_id" and "t239"."term_id" = "t3"."term_id" and ("t239"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t239" where ("t239"."id" = "t238"."cycle_id") limit 1)) limit 1)::uuid[]) and "t237"."cadre_id" = "t133"."cadre_id" and ("t237"."valid_from" <= $9::date and ("t237"."valid_until" is null or "t237"."valid_until" > $9::date) and ("t237"."valid_until" is not null or "t237"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        ))
      else exists
                (select 1 from "plan_entry" "t233" where ("t233"."id" = "t133"."after_entry_id" and ("t233"."valid_from" <= $9::date and ("t233"."valid_until" is null or "t233"."valid_until" > $9::date) and ("t233"."valid_until" is not null or "t233"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t234" where ("t234"."slot_id" = any(
                    (select array_agg("t235"."id") from "plan_slot" "t235" where (("t235"."post_id" = "t133"."post_id" or "t235"."body_id" = "t133"."body_id") and
                      (select "t236"."unit_id" = "t3"."unit_id" and "t236"."term_id" = "t3"."term_id" and ("t236"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t236" where ("t236"."id" = "t235"."cycle_id") limit 1)) limit 1)::uuid[]) and "t234"."cadre_id" = "t133"."cadre_id" and ("t234"."valid_from" <= $9::date and ("t234"."valid_until" is null or "t234"."valid_until" > $9::date) and ("t234"."valid_until" is not null or "t234"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t234"."valid_from", "t234"."id") > ("t233"."valid_from", "t233"."id"))))) and not exists
                (select 1 from "plan_entry" "t240" where ("t240"."slot_id" = any(
                  (select array_agg("t241"."id") from "plan_slot" "t241" where (("t241"."post_id" = "t133"."post_id" or "t241"."body_id" = "t133"."body_id") and
                    (select "t242"."unit_id" = "t3"."unit_id" and "t242"."term_id" = "t3"."term_id" and ("t242"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t242" where ("t242"."id" = "t241"."cycle_id") limit 1)) limit 1)::uuid[]) and "t240"."cadre_id" = "t133"."cadre_id" and ("t240"."valid_from" <= $8::date and ("t240"."valid_until" is null or "t240"."valid_until" > $8::date) and ("t240"."valid_until" is not null or "t240"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        )) end) and (("t133"."before_entry_id" is null or coalesce(
                (select true from "plan_entry" "t250" where (("t250"."id" = "t133"."before_entry_id")) and (coalesce(
                  (select true from "plan_slot" "t251" where (("t251"."id" = "t250"."slot_id")) and ((coalesce(
                    (select true from "planning_cycle" "t252" where ("t252"."id" = "t251"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                      (select true from "unit_closure" "t253" where ("t253"."unit_id" = "t252"."unit_id" and "t253"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                    (select true from "post" "t254" where ("t254"."id" = "t251"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t254"."management_level")) limit 1), false) or coalesce(
                    (select true from "body" "t255" where ("t255"."id" = "t251"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t255"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (("t133"."after_entry_id" is null or coalesce(
                (select true from "plan_entry" "t256" where (("t256"."id" = "t133"."after_entry_id")) and (coalesce(
                  (select true from "plan_slot" "t257" where (("t257"."id" = "t256"."slot_id")) and ((coalesce(
                    (select true from "planning_cycle" "t258" where ("t258"."id" = "t257"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                      (select true from "unit_closure" "t259" where ("t259"."unit_id" = "t258"."unit_id" and "t259"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                    (select true from "post" "t260" where ("t260"."id" = "t257"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t260"."management_level")) limit 1), false) or coalesce(
                    (select true from "body" "t261" where ("t261"."id" = "t257"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t261"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false)))) and ((("t133"."kind" = $11::text)))) order by case when "t133"."kind" = 'REMOVED' and "t133"."removed_on" <= $9::date then "t133"."removal_ground" end asc nulls last, "t133"."id" asc limit $12::integer) q) p) || ',"kept":' || ('{"totalCount":' ||
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
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) "t263" where ((("t263"."side" = 'AFTER' or "t263"."before_unit_id" = "t3"."unit_id" and "t263"."before_term_id" = "t3"."term_id"
      and "t263"."is_before_orientation" = ("t3"."purpose" = 'ORIENT'))
    and ("t263"."side" = 'BEFORE' or "t263"."after_unit_id" = "t3"."unit_id" and "t263"."after_term_id" = "t3"."term_id"
      and "t263"."is_after_orientation" = ("t3"."purpose" = 'ORIENT'))
    and case "t263"."side" when 'BOTH' then exists
            (select 1 from "plan_entry" "t264" where ("t264"."id" = "t263"."before_entry_id" and ("t264"."valid_from" <= $13::date and ("t264"."valid_until" is null or "t264"."valid_until" > $13::date) and ("t264"."valid_until" is not null or "t264"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t265" where ("t265"."slot_id" = any(
                (select array_agg("t266"."id") from "plan_slot" "t266" where (("t266"."post_id" = "t263"."post_id" or "t266"."body_id" = "t263"."body_id") and
                  (select "t267"."unit_id" = "t3"."unit_id" and "t267"."term_id" = "t3"."term_id" and ("t267"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t267" where ("t267"."id" = "t266"."cycle_id") limit 1)) limit 1)::uuid[]) and "t265"."cadre_id" = "t263"."cadre_id" and ("t265"."valid_from" <= $13::date and ("t265"."valid_until" is null or "t265"."valid_until" > $13::date) and ("t265"."valid_until" is not null or "t265"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t265"."valid_from", "t265"."id") > ("t264"."valid_from", "t264"."id"))))) and exists
            (select 1 from "plan_entry" "t268" where ("t268"."id" = "t263"."after_entry_id" and ("t268"."valid_from" <= $14::date and ("t268"."valid_until" is null or "t268"."valid_until" > $14::date) and ("t268"."valid_until" is not null or "t268"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t269" where ("t269"."slot_id" = any(
                (select array_agg("t270"."id") from "plan_slot" "t270" where (("t270"."post_id" = "t263"."post_id" or "t270"."body_id" = "t263"."body_id") and
                  (select "t271"."unit_id" = "t3"."unit_id" and "t271"."term_id" = "t3"."term_id" and ("t271"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t271" where ("t271"."id" = "t270"."cycle_id") limit 1)) limit 1)::uuid[]) and "t269"."cadre_id" = "t263"."cadre_id" and ("t269"."valid_from" <= $14::date and ("t269"."valid_until" is null or "t269"."valid_until" > $14::date) and ("t269"."valid_until" is not null or "t269"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t269"."valid_from", "t269"."id") > ("t268"."valid_from", "t268"."id")))))
      when 'BEFORE' then exists
            (select 1 from "plan_entry" "t264" where ("t264"."id" = "t263"."before_entry_id" and ("t264"."valid_from" <= $13::date and ("t264"."valid_until" is null or "t264"."valid_until" > $13::date) and ("t264"."valid_until" is not null or "t264"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t265" where ("t265"."slot_id" = any(
                (select array_agg("t266"."id") from "plan_slot" "t266" where (("t266"."post_id" = "t263"."post_id" or "t266"."body_id" = "t263"."body_id") and
                  (select "t267"."unit_id" = "t3"."unit_id" and "t267"."term_id" = "t3"."term_id" and ("t267"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t267" where ("t267"."id" = "t266"."cycle_id") limit 1)) limit 1)::uuid[]) and "t265"."cadre_id" = "t263"."cadre_id" and ("t265"."valid_from" <= $13::date and ("t265"."valid_until" is null or "t265"."valid_until" > $13::date) and ("t265"."valid_until" is not null or "t265"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t265"."valid_from", "t265"."id") > ("t264"."valid_from", "t264"."id"))))) and not exists
            (select 1 from "plan_entry" "t272" where ("t272"."slot_id" = any(
              (select array_agg("t273"."id") from "plan_slot" "t273" where (("t273"."post_id" = "t263"."post_id" or "t273"."body_id" = "t263"."body_id") and
                (select "t274"."unit_id" = "t3"."unit_id" and "t274"."term_id" = "t3"."term_id" and ("t274"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t274" where ("t274"."id" = "t273"."cycle_id") limit 1)) limit 1)::uuid[]) and "t272"."cadre_id" = "t263"."cadre_id" and ("t272"."valid_from" <= $14::date and ("t272"."valid_until" is null or "t272"."valid_until" > $14::date) and ("t272"."valid_until" is not null or "t272"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        ))
      else exists
            (select 1 from "plan_entry" "t268" where ("t268"."id" = "t263"."after_entry_id" and ("t268"."valid_from" <= $14::date and ("t268"."valid_until" is null or "t268"."valid_until" > $14::date) and ("t268"."valid_until" is not null or "t268"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t269" where ("t269"."slot_id" = any(
                (select array_agg("t270"."id") from "plan_slot" "t270" where (("t270"."post_id" = "t263"."post_id" or "t270"."body_id" = "t263"."body_id") and
                  (select "t271"."unit_id" = "t3"."unit_id" and "t271"."term_id" = "t3"."term_id" and ("t271"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t271" where ("t271"."id" = "t270"."cycle_id") limit 1)) limit 1)::uuid[]) and "t269"."cadre_id" = "t263"."cadre_id" and ("t269"."valid_from" <= $14::date and ("t269"."valid_until" is null or "t269"."valid_until" > $14::date) and ("t269"."valid_until" is not null or "t269"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t269"."valid_from", "t269"."id") > ("t268"."valid_from", "t268"."id"))))) and not exists
            (select 1 from "plan_entry" "t275" where ("t275"."slot_id" = any(
              (select array_agg("t276"."id") from "plan_slot" "t276" where (("t276"."post_id" = "t263"."post_id" or "t276"."body_id" = "t263"."body_id") and
                (select "t277"."unit_id" = "t3"."unit_id" and "t277"."term_id" = "t3"."term_id" and ("t277"."purpose" = 'ORIENT') = ("t3"."purpose" = 'ORIENT') from "planning_cycle" "t277" where ("t277"."id" = "t276"."cycle_id") limit 1)) limit 1)::uuid[]) and "t275"."cadre_id" = "t263"."cadre_id" and ("t275"."valid_from" <= $13::date and ("t275"."valid_until" is null or "t275"."valid_until" > $13::date) and ("t275"."valid_until" is not null or "t275"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        )) end) and (("t263"."before_entry_id" is null or exists
            (select 1 from "plan_entry" "t285" where (("t285"."id" = "t263"."before_entry_id")) and (exists
              (select 1 from "plan_slot" "t286" where (("t286"."id" = "t285"."slot_id")) and ((exists
                (select 1 from "planning_cycle" "t287" where ("t287"."id" = "t286"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                  (select 1 from "unit_closure" "t288" where ("t288"."unit_id" = "t287"."unit_id" and "t288"."ancestor_id" = $4::uuid))))) and ((exists
                (select 1 from "post" "t289" where ("t289"."id" = "t286"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t289"."management_level"))) or exists
                (select 1 from "body" "t290" where ("t290"."id" = "t286"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t290"."management_level"))))))))))) and (("t263"."after_entry_id" is null or exists
            (select 1 from "plan_entry" "t291" where (("t291"."id" = "t263"."after_entry_id")) and (exists
              (select 1 from "plan_slot" "t292" where (("t292"."id" = "t291"."slot_id")) and ((exists
                (select 1 from "planning_cycle" "t293" where ("t293"."id" = "t292"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                  (select 1 from "unit_closure" "t294" where ("t294"."unit_id" = "t293"."unit_id" and "t294"."ancestor_id" = $4::uuid))))) and ((exists
                (select 1 from "post" "t295" where ("t295"."id" = "t292"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t295"."management_level"))) or exists
                (select 1 from "body" "t296" where ("t296"."id" = "t292"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t296"."management_level")))))))))))) and ((("t263"."kind" = $15::text)))) || '}') || '}' as x1 from "planning_cycle" "t3" where ((("t3"."unit_id" = "t1"."id") and (case when coalesce(
          (select true from "plan_slot" "t331" where ("t331"."cycle_id" = "t3"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t336" where ("t336"."unit_id" = "t3"."unit_id" and "t336"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
          (select true from "plan_slot" "t332" where ("t332"."cycle_id" = "t3"."id" and (coalesce(
            (select true from "post" "t333" where ("t333"."id" = "t332"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t333"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t334" where ("t334"."id" = "t332"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t334"."management_level")) limit 1), false))) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t337" where ("t337"."unit_id" = "t3"."unit_id" and "t337"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
          (select true from "document" "t335" where ("t335"."id" = "t3"."document_id" and "t335"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end)) and ((("t3"."purpose" = $16::text)) and (exists
          (select 1 from "planning_term" "t338" where "t338"."id" = "t3"."term_id" and ((("t338"."code" = $17::text))) and (true::boolean))))) order by "t3"."opened_on" asc, "t3"."id" asc limit $18::integer) q) p) || '}' from "unit" "t1" where ("t1"."code" = $19::text) and (true::boolean) limit 1), 'null') || ',"planDiff":' ||
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
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) "t340" where ((coalesce(
      (select true from "planning_cycle" "t347" where (("t347"."id" = $20::uuid) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t348" where ("t348"."unit_id" = "t347"."unit_id" and "t348"."ancestor_id" = $4::uuid) limit 1), false))) and (case when coalesce(
        (select true from "plan_slot" "t349" where ("t349"."cycle_id" = "t347"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t354" where ("t354"."unit_id" = "t347"."unit_id" and "t354"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
        (select true from "plan_slot" "t350" where ("t350"."cycle_id" = "t347"."id" and (coalesce(
          (select true from "post" "t351" where ("t351"."id" = "t350"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t351"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t352" where ("t352"."id" = "t350"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t352"."management_level")) limit 1), false))) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t355" where ("t355"."unit_id" = "t347"."unit_id" and "t355"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
        (select true from "document" "t353" where ("t353"."id" = "t347"."document_id" and "t353"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end) limit 1), false) and coalesce(
      (select true from "planning_cycle" "t356" where (("t356"."id" = $21::uuid) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t357" where ("t357"."unit_id" = "t356"."unit_id" and "t357"."ancestor_id" = $4::uuid) limit 1), false))) and (case when coalesce(
        (select true from "plan_slot" "t358" where ("t358"."cycle_id" = "t356"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t363" where ("t363"."unit_id" = "t356"."unit_id" and "t363"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
        (select true from "plan_slot" "t359" where ("t359"."cycle_id" = "t356"."id" and (coalesce(
          (select true from "post" "t360" where ("t360"."id" = "t359"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t360"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t361" where ("t361"."id" = "t359"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t361"."management_level")) limit 1), false))) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t364" where ("t364"."unit_id" = "t356"."unit_id" and "t364"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
        (select true from "document" "t362" where ("t362"."id" = "t356"."document_id" and "t362"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end) limit 1), false) and ("t340"."side" = 'AFTER' or "t340"."before_unit_id" =
      (select "t341"."unit_id" from "planning_cycle" "t341" where ("t341"."id" = $20::uuid) limit 1) and "t340"."before_term_id" =
      (select "t342"."term_id" from "planning_cycle" "t342" where ("t342"."id" = $20::uuid) limit 1)
      and "t340"."is_before_orientation" =
      (select "t343"."purpose" = 'ORIENT' from "planning_cycle" "t343" where ("t343"."id" = $20::uuid) limit 1))
    and ("t340"."side" = 'BEFORE' or "t340"."after_unit_id" =
      (select "t344"."unit_id" from "planning_cycle" "t344" where ("t344"."id" = $21::uuid) limit 1) and "t340"."after_term_id" =
      (select "t345"."term_id" from "planning_cycle" "t345" where ("t345"."id" = $21::uuid) limit 1)
      and "t340"."is_after_orientation" =
      (select "t346"."purpose" = 'ORIENT' from "planning_cycle" "t346" where ("t346"."id" = $21::uuid) limit 1))
    and case "t340"."side" when 'BOTH' then exists
      (select 1 from "plan_entry" "t365" where ("t365"."id" = "t340"."before_entry_id" and ("t365"."valid_from" <= $22::date and ("t365"."valid_until" is null or "t365"."valid_until" > $22::date) and ("t365"."valid_until" is not null or "t365"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t366" where ("t366"."slot_id" = any(
          (select array_agg("t367"."id") from "plan_slot" "t367" where (("t367"."post_id" = "t340"."post_id" or "t367"."body_id" = "t340"."body_id") and
            (select "t368"."unit_id" =
              (select "t341"."unit_id" from "planning_cycle" "t341" where ("t341"."id" = $20::uuid) limit 1) and "t368"."term_id" =
              (select "t342"."term_id" from "planning_cycle" "t342" where ("t342"."id" = $20::uuid) limit 1) and ("t368"."purpose" = 'ORIENT') =
              (select "t343"."purpose" = 'ORIENT' from "planning_cycle" "t343" where ("t343"."id" = $20::uuid) limit 1) from "planning_cycle" "t368" where ("t368"."id" = "t367"."cycle_id") limit 1)) limit 1)::uuid[]) and "t366"."cadre_id" = "t340"."cadre_id" and ("t366"."valid_from" <= $22::date and ("t366"."valid_until" is null or "t366"."valid_until" > $22::date) and ("t366"."valid_until" is not null or "t366"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t366"."valid_from", "t366"."id") > ("t365"."valid_from", "t365"."id"))))) and exists
      (select 1 from "plan_entry" "t369" where ("t369"."id" = "t340"."after_entry_id" and ("t369"."valid_from" <= $23::date and ("t369"."valid_until" is null or "t369"."valid_until" > $23::date) and ("t369"."valid_until" is not null or "t369"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t370" where ("t370"."slot_id" = any(
          (select array_agg("t371"."id") from "plan_slot" "t371" where (("t371"."post_id" = "t340"."post_id" or "t371"."body_id" = "t340"."body_id") and
            (select "t372"."unit_id" =
              (select "t344"."unit_id" from "planning_cycle" "t344" where ("t344"."id" = $21::uuid) limit 1) and "t372"."term_id" =
              (select "t345"."term_id" from "planning_cycle" "t345" where ("t345"."id" = $21::uuid) limit 1) and ("t372"."purpose" = 'ORIENT') =
              (select "t346"."purpose" = 'ORIENT' from "planning_cycle" "t346" where ("t346"."id" = $21::uuid) limit 1) from "planning_cycle" "t372" where ("t372"."id" = "t371"."cycle_id") limit 1)) limit 1)::uuid[]) and "t370"."cadre_id" = "t340"."cadre_id" and ("t370"."valid_from" <= $23::date and ("t370"."valid_until" is null or "t370"."valid_until" > $23::date) and ("t370"."valid_until" is not null or "t370"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t370"."valid_from", "t370"."id") > ("t369"."valid_from", "t369"."id")))))
      when 'BEFORE' then exists
      (select 1 from "plan_entry" "t365" where ("t365"."id" = "t340"."before_entry_id" and ("t365"."valid_from" <= $22::date and ("t365"."valid_until" is null or "t365"."valid_until" > $22::date) and ("t365"."valid_until" is not null or "t365"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t366" where ("t366"."slot_id" = any(
          (select array_agg("t367"."id") from "plan_slot" "t367" where (("t367"."post_id" = "t340"."post_id" or "t367"."body_id" = "t340"."body_id") and
            (select "t368"."unit_id" =
              (select "t341"."unit_id" from "planning_cycle" "t341" where ("t341"."id" = $20::uuid) limit 1) and "t368"."term_id" =
              (select "t342"."term_id" from "planning_cycle" "t342" where ("t342"."id" = $20::uuid) limit 1) and ("t368"."purpose" = 'ORIENT') =
              (select "t343"."purpose" = 'ORIENT' from "planning_cycle" "t343" where ("t343"."id" = $20::uuid) limit 1) from "planning_cycle" "t368" where ("t368"."id" = "t367"."cycle_id") limit 1)) limit 1)::uuid[]) and "t366"."cadre_id" = "t340"."cadre_id" and ("t366"."valid_from" <= $22::date and ("t366"."valid_until" is null or "t366"."valid_until" > $22::date) and ("t366"."valid_until" is not null or "t366"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t366"."valid_from", "t366"."id") > ("t365"."valid_from", "t365"."id"))))) and not exists
      (select 1 from "plan_entry" "t373" where ("t373"."slot_id" = any(
        (select array_agg("t374"."id") from "plan_slot" "t374" where (("t374"."post_id" = "t340"."post_id" or "t374"."body_id" = "t340"."body_id") and
          (select "t375"."unit_id" =
            (select "t344"."unit_id" from "planning_cycle" "t344" where ("t344"."id" = $21::uuid) limit 1) and "t375"."term_id" =
            (select "t345"."term_id" from "planning_cycle" "t345" where ("t345"."id" = $21::uuid) limit 1) and ("t375"."purpose" = 'ORIENT') =
            (select "t346"."purpose" = 'ORIENT' from "planning_cycle" "t346" where ("t346"."id" = $21::uuid) limit 1) from "planning_cycle" "t375" where ("t375"."id" = "t374"."cycle_id") limit 1)) limit 1)::uuid[]) and "t373"."cadre_id" = "t340"."cadre_id" and ("t373"."valid_from" <= $23::date and ("t373"."valid_until" is null or "t373"."valid_until" > $23::date) and ("t373"."valid_until" is not null or "t373"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        ))
      else exists
      (select 1 from "plan_entry" "t369" where ("t369"."id" = "t340"."after_entry_id" and ("t369"."valid_from" <= $23::date and ("t369"."valid_until" is null or "t369"."valid_until" > $23::date) and ("t369"."valid_until" is not null or "t369"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t370" where ("t370"."slot_id" = any(
          (select array_agg("t371"."id") from "plan_slot" "t371" where (("t371"."post_id" = "t340"."post_id" or "t371"."body_id" = "t340"."body_id") and
            (select "t372"."unit_id" =
              (select "t344"."unit_id" from "planning_cycle" "t344" where ("t344"."id" = $21::uuid) limit 1) and "t372"."term_id" =
              (select "t345"."term_id" from "planning_cycle" "t345" where ("t345"."id" = $21::uuid) limit 1) and ("t372"."purpose" = 'ORIENT') =
              (select "t346"."purpose" = 'ORIENT' from "planning_cycle" "t346" where ("t346"."id" = $21::uuid) limit 1) from "planning_cycle" "t372" where ("t372"."id" = "t371"."cycle_id") limit 1)) limit 1)::uuid[]) and "t370"."cadre_id" = "t340"."cadre_id" and ("t370"."valid_from" <= $23::date and ("t370"."valid_until" is null or "t370"."valid_until" > $23::date) and ("t370"."valid_until" is not null or "t370"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t370"."valid_from", "t370"."id") > ("t369"."valid_from", "t369"."id"))))) and not exists
      (select 1 from "plan_entry" "t376" where ("t376"."slot_id" = any(
        (select array_agg("t377"."id") from "plan_slot" "t377" where (("t377"."post_id" = "t340"."post_id" or "t377"."body_id" = "t340"."body_id") and
          (select "t378"."unit_id" =
            (select "t341"."unit_id" from "planning_cycle" "t341" where ("t341"."id" = $20::uuid) limit 1) and "t378"."term_id" =
            (select "t342"."term_id" from "planning_cycle" "t342" where ("t342"."id" = $20::uuid) limit 1) and ("t378"."purpose" = 'ORIENT') =
            (select "t343"."purpose" = 'ORIENT' from "planning_cycle" "t343" where ("t343"."id" = $20::uuid) limit 1) from "planning_cycle" "t378" where ("t378"."id" = "t377"."cycle_id") limit 1)) limit 1)::uuid[]) and "t376"."cadre_id" = "t340"."cadre_id" and ("t376"."valid_from" <= $22::date and ("t376"."valid_until" is null or "t376"."valid_until" > $22::date) and ("t376"."valid_until" is not null or "t376"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        )) end) and (("t340"."before_entry_id" is null or exists
      (select 1 from "plan_entry" "t379" where (("t379"."id" = "t340"."before_entry_id")) and (exists
        (select 1 from "plan_slot" "t380" where (("t380"."id" = "t379"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t381" where ("t381"."id" = "t380"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t382" where ("t382"."unit_id" = "t381"."unit_id" and "t382"."ancestor_id" = $4::uuid))))) and ((exists
          (select 1 from "post" "t383" where ("t383"."id" = "t380"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t383"."management_level"))) or exists
          (select 1 from "body" "t384" where ("t384"."id" = "t380"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t384"."management_level"))))))))))) and (("t340"."after_entry_id" is null or exists
      (select 1 from "plan_entry" "t385" where (("t385"."id" = "t340"."after_entry_id")) and (exists
        (select 1 from "plan_slot" "t386" where (("t386"."id" = "t385"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t387" where ("t387"."id" = "t386"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t388" where ("t388"."unit_id" = "t387"."unit_id" and "t388"."ancestor_id" = $4::uuid))))) and ((exists
          (select 1 from "post" "t389" where ("t389"."id" = "t386"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t389"."management_level"))) or exists
          (select 1 from "body" "t390" where ("t390"."id" = "t386"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t390"."management_level")))))))))))) and ((("t340"."kind" = $24::text)))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t391"."full_name")::text || '}' from "cadre" "t391" where ("t391"."id" = "t339"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t404" where ("t404"."unit_id" = "t391"."unit_id" and "t404"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), 'null') || ',"post":' || coalesce(
        (select '{"title":' ||
          (select '{"name":' || to_json("t406"."name")::text || '}' from "post_title" "t406" where ("t406"."id" = "t405"."post_title_id") and (true::boolean)) || ',"unit":' ||
          (select '{"name":' || coalesce(to_json(coalesce(
            (select "t408"."name" from "unit_name" "t408" where ("t408"."unit_id" = "t407"."id" and "t408"."valid_from" <= $23::date and ("t408"."valid_until" is null or "t408"."valid_until" > $23::date)) limit 1), "t407"."name"))::text, null_in_answer()) || '}' from "unit" "t407" where ("t407"."id" = "t405"."unit_id") and (true::boolean)) || '}' from "post" "t405" where ("t405"."id" = "t339"."post_id") and (true::boolean) limit 1), 'null') || ',"body":' || coalesce(
        (select '{"name":' || to_json("t421"."name")::text || '}' from "body" "t421" where ("t421"."id" = "t339"."body_id") and (true::boolean) limit 1), 'null') || ',"before":' || coalesce(
        (select '{"state":' || ('"' || "t434"."state" || '"') || ',"readiness":' || ('"' || "t434"."readiness" || '"') || ',"rank":' || coalesce(("t434"."rank")::integer::text, 'null') || ',"source":' || ('"' || "t434"."source" || '"') || ',"validFrom":' || to_json("t434"."valid_from")::text || ',"validUntil":' || coalesce(to_json("t434"."valid_until")::text, 'null') || '}' from "plan_entry" "t434" where ("t434"."id" = "t339"."before_entry_id") and (coalesce(
          (select true from "plan_slot" "t447" where (("t447"."id" = "t434"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t448" where ("t448"."id" = "t447"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t449" where ("t449"."unit_id" = "t448"."unit_id" and "t449"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t450" where ("t450"."id" = "t447"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t450"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t451" where ("t451"."id" = "t447"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t451"."management_level")) limit 1), false)))) limit 1), false)) limit 1), 'null') || ',"after":' || coalesce(
        (select '{"state":' || ('"' || "t452"."state" || '"') || ',"readiness":' || ('"' || "t452"."readiness" || '"') || ',"rank":' || coalesce(("t452"."rank")::integer::text, 'null') || ',"source":' || ('"' || "t452"."source" || '"') || ',"validFrom":' || to_json("t452"."valid_from")::text || ',"validUntil":' || coalesce(to_json("t452"."valid_until")::text, 'null') || '}' from "plan_entry" "t452" where ("t452"."id" = "t339"."after_entry_id") and (coalesce(
          (select true from "plan_slot" "t465" where (("t465"."id" = "t452"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t466" where ("t466"."id" = "t465"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t467" where ("t467"."unit_id" = "t466"."unit_id" and "t467"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t468" where ("t468"."id" = "t465"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t468"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t469" where ("t469"."id" = "t465"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t469"."management_level")) limit 1), false)))) limit 1), false)) limit 1), 'null') || '}' as x1 from (
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
        join "planning_cycle" "rebuilt" on rebuilt.id = later.cycle_id) "t339" where (((coalesce(
        (select true from "planning_cycle" "t476" where (("t476"."id" = $20::uuid) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t477" where ("t477"."unit_id" = "t476"."unit_id" and "t477"."ancestor_id" = $4::uuid) limit 1), false))) and (case when coalesce(
          (select true from "plan_slot" "t478" where ("t478"."cycle_id" = "t476"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t483" where ("t483"."unit_id" = "t476"."unit_id" and "t483"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
          (select true from "plan_slot" "t479" where ("t479"."cycle_id" = "t476"."id" and (coalesce(
            (select true from "post" "t480" where ("t480"."id" = "t479"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t480"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t481" where ("t481"."id" = "t479"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t481"."management_level")) limit 1), false))) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t484" where ("t484"."unit_id" = "t476"."unit_id" and "t484"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
          (select true from "document" "t482" where ("t482"."id" = "t476"."document_id" and "t482"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end) limit 1), false) and coalesce(
        (select true from "planning_cycle" "t485" where (("t485"."id" = $21::uuid) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t486" where ("t486"."unit_id" = "t485"."unit_id" and "t486"."ancestor_id" = $4::uuid) limit 1), false))) and (case when coalesce(
          (select true from "plan_slot" "t487" where ("t487"."cycle_id" = "t485"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t492" where ("t492"."unit_id" = "t485"."unit_id" and "t492"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
          (select true from "plan_slot" "t488" where ("t488"."cycle_id" = "t485"."id" and (coalesce(
            (select true from "post" "t489" where ("t489"."id" = "t488"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t489"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t490" where ("t490"."id" = "t488"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t490"."management_level")) limit 1), false))) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t493" where ("t493"."unit_id" = "t485"."unit_id" and "t493"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
          (select true from "document" "t491" where ("t491"."id" = "t485"."document_id" and "t491"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end) limit 1), false) and ("t339"."side" = 'AFTER' or "t339"."before_unit_id" =
        (select "t470"."unit_id" from "planning_cycle" "t470" where ("t470"."id" = $20::uuid) limit 1) and "t339"."before_term_id" =
        (select "t471"."term_id" from "planning_cycle" "t471" where ("t471"."id" = $20::uuid) limit 1)
      and "t339"."is_before_orientation" =
        (select "t472"."purpose" = 'ORIENT' from "planning_cycle" "t472" where ("t472"."id" = $20::uuid) limit 1))
    and ("t339"."side" = 'BEFORE' or "t339"."after_unit_id" =
        (select "t473"."unit_id" from "planning_cycle" "t473" where ("t473"."id" = $21::uuid) limit 1) and "t339"."after_term_id" =
        (select "t474"."term_id" from "planning_cycle" "t474" where ("t474"."id" = $21::uuid) limit 1)
      and "t339"."is_after_orientation" =
        (select "t475"."purpose" = 'ORIENT' from "planning_cycle" "t475" where ("t475"."id" = $21::uuid) limit 1))
    and case "t339"."side" when 'BOTH' then exists
        (select 1 from "plan_entry" "t494" where ("t494"."id" = "t339"."before_entry_id" and ("t494"."valid_from" <= $22::date and ("t494"."valid_until" is null or "t494"."valid_until" > $22::date) and ("t494"."valid_until" is not null or "t494"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
          (select 1 from "plan_entry" "t495" where ("t495"."slot_id" = any(
            (select array_agg("t496"."id") from "plan_slot" "t496" where (("t496"."post_id" = "t339"."post_id" or "t496"."body_id" = "t339"."body_id") and
              (select "t497"."unit_id" =
                (select "t470"."unit_id" from "planning_cycle" "t470" where ("t470"."id" = $20::uuid) limit 1) and "t497"."term_id" =
                (select "t471"."term_id" from "planning_cycle" "t471" where ("t471"."id" = $20::uuid) limit 1) and ("t497"."purpose" = 'ORIENT') =
                (select "t472"."purpose" = 'ORIENT' from "planning_cycle" "t472" where ("t472"."id" = $20::uuid) limit 1) from "planning_cycle" "t497" where ("t497"."id" = "t496"."cycle_id") limit 1)) limit 1)::uuid[]) and "t495"."cadre_id" = "t339"."cadre_id" and ("t495"."valid_from" <= $22::date and ("t495"."valid_until" is null or "t495"."valid_until" > $22::date) and ("t495"."valid_until" is not null or "t495"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t495"."valid_from", "t495"."id") > ("t494"."valid_from", "t494"."id"))))) and exists
        (select 1 from "plan_entry" "t498" where ("t498"."id" = "t339"."after_entry_id" and ("t498"."valid_from" <= $23::date and ("t498"."valid_until" is null or "t498"."valid_until" > $23::date) and ("t498"."valid_until" is not null or "t498"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
          (select 1 from "plan_entry" "t499" where ("t499"."slot_id" = any(
            (select array_agg("t500"."id") from "plan_slot" "t500" where (("t500"."post_id" = "t339"."post_id" or "t500"."body_id" = "t339"."body_id") and
              (select "t501"."unit_id" =
                (select "t473"."unit_id" from "planning_cycle" "t473" where ("t473"."id" = $21::uuid) limit 1) and "t501"."term_id" =
                (select "t474"."term_id" from "planning_cycle" "t474" where ("t474"."id" = $21::uuid) limit 1) and ("t501"."purpose" = 'ORIENT') =
                (select "t475"."purpose" = 'ORIENT' from "planning_cycle" "t475" where ("t475"."id" = $21::uuid) limit 1) from "planning_cycle" "t501" where ("t501"."id" = "t500"."cycle_id") limit 1)) limit 1)::uuid[]) and "t499"."cadre_id" = "t339"."cadre_id" and ("t499"."valid_from" <= $23::date and ("t499"."valid_until" is null or "t499"."valid_until" > $23::date) and ("t499"."valid_until" is not null or "t499"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t499"."valid_from", "t499"."id") > ("t498"."valid_from", "t498"."id")))))
      when 'BEFORE' then exists
        (select 1 from "plan_entry" "t494" where ("t494"."id" = "t339"."before_entry_id" and ("t494"."valid_from" <= $22::date and ("t494"."valid_until" is null or "t494"."valid_until" > $22::date) and ("t494"."valid_until" is not null or "t494"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
          (select 1 from "plan_entry" "t495" where ("t495"."slot_id" = any(
            (select array_agg("t496"."id") from "plan_slot" "t496" where (("t496"."post_id" = "t339"."post_id" or "t496"."body_id" = "t339"."body_id") and
              (select "t497"."unit_id" =
                (select "t470"."unit_id" from "planning_cycle" "t470" where ("t470"."id" = $20::uuid) limit 1) and "t497"."term_id" =
                (select "t471"."term_id" from "planning_cycle" "t471" where ("t471"."id" = $20::uuid) limit 1) and ("t497"."purpose" = 'ORIENT') =
                (select "t472"."purpose" = 'ORIENT' from "planning_cycle" "t472" where ("t472"."id" = $20::uuid) limit 1) from "planning_cycle" "t497" where ("t497"."id" = "t496"."cycle_id") limit 1)) limit 1)::uuid[]) and "t495"."cadre_id" = "t339"."cadre_id" and ("t495"."valid_from" <= $22::date and ("t495"."valid_until" is null or "t495"."valid_until" > $22::date) and ("t495"."valid_until" is not null or "t495"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t495"."valid_from", "t495"."id") > ("t494"."valid_from", "t494"."id"))))) and not exists
        (select 1 from "plan_entry" "t502" where ("t502"."slot_id" = any(
          (select array_agg("t503"."id") from "plan_slot" "t503" where (("t503"."post_id" = "t339"."post_id" or "t503"."body_id" = "t339"."body_id") and
            (select "t504"."unit_id" =
              (select "t473"."unit_id" from "planning_cycle" "t473" where ("t473"."id" = $21::uuid) limit 1) and "t504"."term_id" =
              (select "t474"."term_id" from "planning_cycle" "t474" where ("t474"."id" = $21::uuid) limit 1) and ("t504"."purpose" = 'ORIENT') =
              (select "t475"."purpose" = 'ORIENT' from "planning_cycle" "t475" where ("t475"."id" = $21::uuid) limit 1) from "planning_cycle" "t504" where ("t504"."id" = "t503"."cycle_id") limit 1)) limit 1)::uuid[]) and "t502"."cadre_id" = "t339"."cadre_id" and ("t502"."valid_from" <= $23::date and ("t502"."valid_until" is null or "t502"."valid_until" > $23::date) and ("t502"."valid_until" is not null or "t502"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        ))
      else exists
        (select 1 from "plan_entry" "t498" where ("t498"."id" = "t339"."after_entry_id" and ("t498"."valid_from" <= $23::date and ("t498"."valid_until" is null or "t498"."valid_until" > $23::date) and ("t498"."valid_until" is not null or "t498"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
          (select 1 from "plan_entry" "t499" where ("t499"."slot_id" = any(
            (select array_agg("t500"."id") from "plan_slot" "t500" where (("t500"."post_id" = "t339"."post_id" or "t500"."body_id" = "t339"."body_id") and
              (select "t501"."unit_id" =
                (select "t473"."unit_id" from "planning_cycle" "t473" where ("t473"."id" = $21::uuid) limit 1) and "t501"."term_id" =
                (select "t474"."term_id" from "planning_cycle" "t474" where ("t474"."id" = $21::uuid) limit 1) and ("t501"."purpose" = 'ORIENT') =
                (select "t475"."purpose" = 'ORIENT' from "planning_cycle" "t475" where ("t475"."id" = $21::uuid) limit 1) from "planning_cycle" "t501" where ("t501"."id" = "t500"."cycle_id") limit 1)) limit 1)::uuid[]) and "t499"."cadre_id" = "t339"."cadre_id" and ("t499"."valid_from" <= $23::date and ("t499"."valid_until" is null or "t499"."valid_until" > $23::date) and ("t499"."valid_until" is not null or "t499"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t499"."valid_from", "t499"."id") > ("t498"."valid_from", "t498"."id"))))) and not exists
        (select 1 from "plan_entry" "t505" where ("t505"."slot_id" = any(
          (select array_agg("t506"."id") from "plan_slot" "t506" where (("t506"."post_id" = "t339"."post_id" or "t506"."body_id" = "t339"."body_id") and
            (select "t507"."unit_id" =
              (select "t470"."unit_id" from "planning_cycle" "t470" where ("t470"."id" = $20::uuid) limit 1) and "t507"."term_id" =
              (select "t471"."term_id" from "planning_cycle" "t471" where ("t471"."id" = $20::uuid) limit 1) and ("t507"."purpose" = 'ORIENT') =
              (select "t472"."purpose" = 'ORIENT' from "planning_cycle" "t472" where ("t472"."id" = $20::uuid) limit 1) from "planning_cycle" "t507" where ("t507"."id" = "t506"."cycle_id") limit 1)) limit 1)::uuid[]) and "t505"."cadre_id" = "t339"."cadre_id" and ("t505"."valid_from" <= $22::date and ("t505"."valid_until" is null or "t505"."valid_until" > $22::date) and ("t505"."valid_until" is not null or "t505"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        )) end) and (("t339"."before_entry_id" is null or coalesce(
        (select true from "plan_entry" "t508" where (("t508"."id" = "t339"."before_entry_id")) and (coalesce(
          (select true from "plan_slot" "t509" where (("t509"."id" = "t508"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t510" where ("t510"."id" = "t509"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t511" where ("t511"."unit_id" = "t510"."unit_id" and "t511"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t512" where ("t512"."id" = "t509"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t512"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t513" where ("t513"."id" = "t509"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t513"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (("t339"."after_entry_id" is null or coalesce(
        (select true from "plan_entry" "t514" where (("t514"."id" = "t339"."after_entry_id")) and (coalesce(
          (select true from "plan_slot" "t515" where (("t515"."id" = "t514"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t516" where ("t516"."id" = "t515"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t517" where ("t517"."unit_id" = "t516"."unit_id" and "t517"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t518" where ("t518"."id" = "t515"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t518"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t519" where ("t519"."id" = "t515"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t519"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false)))) and ((("t339"."kind" = $25::text)))) order by "t339"."target_id" asc, "t339"."cadre_id" asc, "t339"."id" asc limit $26::integer) q) p) || '}' as data
