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
        before.id as before_entry_id, earlier.cycle_id as before_cycle_id, before.removal_ground,
        case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, later.cycle_id as after_cycle_id
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id join ("plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id)
        on after.cadre_id = before.cadre_id and coalesce(later.post_id, later.body_id) = coalesce(earlier.post_id, earlier.body_id)
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', coalesce(earlier.post_id, earlier.body_id), earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, earlier.cycle_id, before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', coalesce(later.post_id, later.body_id), later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, after.id, later.cycle_id
      from "plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id) "t5" where ((("t5"."side" = 'AFTER' or "t5"."before_cycle_id" = "t3"."id") and ("t5"."side" = 'BEFORE' or "t5"."after_cycle_id" = "t3"."id")
    and case "t5"."side" when 'BOTH' then exists
              (select 1 from "plan_entry" "t6" where ("t6"."id" = "t5"."before_entry_id" and ("t6"."valid_from" <= $2::date and ("t6"."valid_until" is null or "t6"."valid_until" > $2::date) and ("t6"."valid_until" is not null or "t6"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                (select 1 from "plan_entry" "t7" where ("t7"."slot_id" = "t6"."slot_id" and "t7"."cadre_id" = "t6"."cadre_id" and ("t7"."valid_from" <= $2::date and ("t7"."valid_until" is null or "t7"."valid_until" > $2::date) and ("t7"."valid_until" is not null or "t7"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t7"."valid_from", "t7"."id") > ("t6"."valid_from", "t6"."id"))))) and exists
              (select 1 from "plan_entry" "t8" where ("t8"."id" = "t5"."after_entry_id" and ("t8"."valid_from" <= $3::date and ("t8"."valid_until" is null or "t8"."valid_until" > $3::date) and ("t8"."valid_until" is not null or "t8"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                (select 1 from "plan_entry" "t9" where ("t9"."slot_id" = "t8"."slot_id" and "t9"."cadre_id" = "t8"."cadre_id" and ("t9"."valid_from" <= $3::date and ("t9"."valid_until" is null or "t9"."valid_until" > $3::date) and ("t9"."valid_until" is not null or "t9"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t9"."valid_from", "t9"."id") > ("t8"."valid_from", "t8"."id")))))
      when 'BEFORE' then exists
              (select 1 from "plan_entry" "t6" where ("t6"."id" = "t5"."before_entry_id" and ("t6"."valid_from" <= $2::date and ("t6"."valid_until" is null or "t6"."valid_until" > $2::date) and ("t6"."valid_until" is not null or "t6"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                (select 1 from "plan_entry" "t7" where ("t7"."slot_id" = "t6"."slot_id" and "t7"."cadre_id" = "t6"."cadre_id" and ("t7"."valid_from" <= $2::date and ("t7"."valid_until" is null or "t7"."valid_until" > $2::date) and ("t7"."valid_until" is not null or "t7"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t7"."valid_from", "t7"."id") > ("t6"."valid_from", "t6"."id"))))) and not exists
              (select 1 from "plan_entry" "t10" where ("t10"."cadre_id" = "t5"."cadre_id" and exists
                (select 1 from "plan_slot" "t11" where ("t11"."id" = "t10"."slot_id" and "t11"."cycle_id" = "t3"."id" and coalesce("t11"."post_id", "t11"."body_id") = "t5"."target_id")) and ("t10"."valid_from" <= $3::date and ("t10"."valid_until" is null or "t10"."valid_until" > $3::date) and ("t10"."valid_until" is not null or "t10"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))))
      else exists
              (select 1 from "plan_entry" "t8" where ("t8"."id" = "t5"."after_entry_id" and ("t8"."valid_from" <= $3::date and ("t8"."valid_until" is null or "t8"."valid_until" > $3::date) and ("t8"."valid_until" is not null or "t8"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                (select 1 from "plan_entry" "t9" where ("t9"."slot_id" = "t8"."slot_id" and "t9"."cadre_id" = "t8"."cadre_id" and ("t9"."valid_from" <= $3::date and ("t9"."valid_until" is null or "t9"."valid_until" > $3::date) and ("t9"."valid_until" is not null or "t9"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t9"."valid_from", "t9"."id") > ("t8"."valid_from", "t8"."id"))))) and not exists
              (select 1 from "plan_entry" "t12" where ("t12"."cadre_id" = "t5"."cadre_id" and exists
                (select 1 from "plan_slot" "t13" where ("t13"."id" = "t12"."slot_id" and "t13"."cycle_id" = "t3"."id" and coalesce("t13"."post_id", "t13"."body_id") = "t5"."target_id")) and ("t12"."valid_from" <= $2::date and ("t12"."valid_until" is null or "t12"."valid_until" > $2::date) and ("t12"."valid_until" is not null or "t12"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))))) end) and (("t5"."before_entry_id" is null or exists
              (select 1 from "plan_entry" "t21" where (("t21"."id" = "t5"."before_entry_id")) and (exists
                (select 1 from "plan_slot" "t22" where (("t22"."id" = "t21"."slot_id")) and ((exists
                  (select 1 from "planning_cycle" "t23" where ("t23"."id" = "t22"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                    (select 1 from "unit_closure" "t24" where ("t24"."unit_id" = "t23"."unit_id" and "t24"."ancestor_id" = $4::uuid))))) and ((exists
                  (select 1 from "post" "t25" where ("t25"."id" = "t22"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t25"."management_level"))) or exists
                  (select 1 from "body" "t26" where ("t26"."id" = "t22"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t26"."management_level"))))))))))) and (("t5"."after_entry_id" is null or exists
              (select 1 from "plan_entry" "t27" where (("t27"."id" = "t5"."after_entry_id")) and (exists
                (select 1 from "plan_slot" "t28" where (("t28"."id" = "t27"."slot_id")) and ((exists
                  (select 1 from "planning_cycle" "t29" where ("t29"."id" = "t28"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                    (select 1 from "unit_closure" "t30" where ("t30"."unit_id" = "t29"."unit_id" and "t30"."ancestor_id" = $4::uuid))))) and ((exists
                  (select 1 from "post" "t31" where ("t31"."id" = "t28"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t31"."management_level"))) or exists
                  (select 1 from "body" "t32" where ("t32"."id" = "t28"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t32"."management_level")))))))))))) and ((("t5"."kind" = $5::text)))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
            (select string_agg(q.x1, ',') as x1 from
              (select '{"cadre":' || coalesce(
                (select '{"fullName":' || to_json("t33"."full_name")::text || '}' from "cadre" "t33" where ("t33"."id" = "t4"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                  (select true from "unit_closure" "t46" where ("t46"."unit_id" = "t33"."unit_id" and "t46"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), 'null') || ',"post":' || coalesce(
                (select '{"title":' ||
                  (select '{"name":' || to_json("t48"."name")::text || '}' from "post_title" "t48" where ("t48"."id" = "t47"."post_title_id") and (true::boolean)) || ',"unit":' ||
                  (select '{"name":' || coalesce(to_json(coalesce(
                    (select "t50"."name" from "unit_name" "t50" where ("t50"."unit_id" = "t49"."id" and "t50"."valid_from" <= $3::date and ("t50"."valid_until" is null or "t50"."valid_until" > $3::date)) limit 1), "t49"."name"))::text, null_in_answer()) || '}' from "unit" "t49" where ("t49"."id" = "t47"."unit_id") and (true::boolean)) || '}' from "post" "t47" where ("t47"."id" = "t4"."post_id") and (true::boolean) limit 1), 'null') || ',"body":' || coalesce(
                (select '{"name":' || to_json("t63"."name")::text || '}' from "body" "t63" where ("t63"."id" = "t4"."body_id") and (true::boolean) limit 1), 'null') || ',"after":' || coalesce(
                (select '{"state":' || ('"' || "t76"."state" || '"') || ',"readiness":' || ('"' || "t76"."readiness" || '"') || ',"rank":' || coalesce(("t76"."rank")::integer::text, 'null') || ',"source":' || ('"' || "t76"."source" || '"') || ',"validFrom":' || to_json("t76"."valid_from")::text || ',"validUntil":' || coalesce(to_json("t76"."valid_until")::text, 'null') || '}' from "plan_entry" "t76" where ("t76"."id" = "t4"."after_entry_id") and (coalesce(
                  (select true from "plan_slot" "t89" where (("t89"."id" = "t76"."slot_id")) and ((coalesce(
                    (select true from "planning_cycle" "t90" where ("t90"."id" = "t89"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                      (select true from "unit_closure" "t91" where ("t91"."unit_id" = "t90"."unit_id" and "t91"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                    (select true from "post" "t92" where ("t92"."id" = "t89"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t92"."management_level")) limit 1), false) or coalesce(
                    (select true from "body" "t93" where ("t93"."id" = "t89"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t93"."management_level")) limit 1), false)))) limit 1), false)) limit 1), 'null') || '}' as x1 from (
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        coalesce(earlier.post_id, earlier.body_id) as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, earlier.cycle_id as before_cycle_id, before.removal_ground,
        case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, later.cycle_id as after_cycle_id
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id join ("plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id)
        on after.cadre_id = before.cadre_id and coalesce(later.post_id, later.body_id) = coalesce(earlier.post_id, earlier.body_id)
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', coalesce(earlier.post_id, earlier.body_id), earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, earlier.cycle_id, before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', coalesce(later.post_id, later.body_id), later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, after.id, later.cycle_id
      from "plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id) "t4" where (((("t4"."side" = 'AFTER' or "t4"."before_cycle_id" = "t3"."id") and ("t4"."side" = 'BEFORE' or "t4"."after_cycle_id" = "t3"."id")
    and case "t4"."side" when 'BOTH' then exists
                (select 1 from "plan_entry" "t94" where ("t94"."id" = "t4"."before_entry_id" and ("t94"."valid_from" <= $2::date and ("t94"."valid_until" is null or "t94"."valid_until" > $2::date) and ("t94"."valid_until" is not null or "t94"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t95" where ("t95"."slot_id" = "t94"."slot_id" and "t95"."cadre_id" = "t94"."cadre_id" and ("t95"."valid_from" <= $2::date and ("t95"."valid_until" is null or "t95"."valid_until" > $2::date) and ("t95"."valid_until" is not null or "t95"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t95"."valid_from", "t95"."id") > ("t94"."valid_from", "t94"."id"))))) and exists
                (select 1 from "plan_entry" "t96" where ("t96"."id" = "t4"."after_entry_id" and ("t96"."valid_from" <= $3::date and ("t96"."valid_until" is null or "t96"."valid_until" > $3::date) and ("t96"."valid_until" is not null or "t96"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t97" where ("t97"."slot_id" = "t96"."slot_id" and "t97"."cadre_id" = "t96"."cadre_id" and ("t97"."valid_from" <= $3::date and ("t97"."valid_until" is null or "t97"."valid_until" > $3::date) and ("t97"."valid_until" is not null or "t97"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t97"."valid_from", "t97"."id") > ("t96"."valid_from", "t96"."id")))))
      when 'BEFORE' then exists
                (select 1 from "plan_entry" "t94" where ("t94"."id" = "t4"."before_entry_id" and ("t94"."valid_from" <= $2::date and ("t94"."valid_until" is null or "t94"."valid_until" > $2::date) and ("t94"."valid_until" is not null or "t94"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t95" where ("t95"."slot_id" = "t94"."slot_id" and "t95"."cadre_id" = "t94"."cadre_id" and ("t95"."valid_from" <= $2::date and ("t95"."valid_until" is null or "t95"."valid_until" > $2::date) and ("t95"."valid_until" is not null or "t95"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t95"."valid_from", "t95"."id") > ("t94"."valid_from", "t94"."id"))))) and not exists
                (select 1 from "plan_entry" "t98" where ("t98"."cadre_id" = "t4"."cadre_id" and exists
                  (select 1 from "plan_slot" "t99" where ("t99"."id" = "t98"."slot_id" and "t99"."cycle_id" = "t3"."id" and coalesce("t99"."post_id", "t99"."body_id") = "t4"."target_id")) and ("t98"."valid_from" <= $3::date and ("t98"."valid_until" is null or "t98"."valid_until" > $3::date) and ("t98"."valid_until" is not null or "t98"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))))
      else exists
                (select 1 from "plan_entry" "t96" where ("t96"."id" = "t4"."after_entry_id" and ("t96"."valid_from" <= $3::date and ("t96"."valid_until" is null or "t96"."valid_until" > $3::date) and ("t96"."valid_until" is not null or "t96"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t97" where ("t97"."slot_id" = "t96"."slot_id" and "t97"."cadre_id" = "t96"."cadre_id" and ("t97"."valid_from" <= $3::date and ("t97"."valid_until" is null or "t97"."valid_until" > $3::date) and ("t97"."valid_until" is not null or "t97"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t97"."valid_from", "t97"."id") > ("t96"."valid_from", "t96"."id"))))) and not exists
                (select 1 from "plan_entry" "t100" where ("t100"."cadre_id" = "t4"."cadre_id" and exists
                  (select 1 from "plan_slot" "t101" where ("t101"."id" = "t100"."slot_id" and "t101"."cycle_id" = "t3"."id" and coalesce("t101"."post_id", "t101"."body_id") = "t4"."target_id")) and ("t100"."valid_from" <= $2::date and ("t100"."valid_until" is null or "t100"."valid_until" > $2::date) and ("t100"."valid_until" is not null or "t100"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))))) end) and (("t4"."before_entry_id" is null or coalesce(
                (select true from "plan_entry" "t109" where (("t109"."id" = "t4"."before_entry_id")) and (coalesce(
                  (select true from "plan_slot" "t110" where (("t110"."id" = "t109"."slot_id")) and ((coalesce(
                    (select true from "planning_cycle" "t111" where ("t111"."id" = "t110"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                      (select true from "unit_closure" "t112" where ("t112"."unit_id" = "t111"."unit_id" and "t112"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                    (select true from "post" "t113" where ("t113"."id" = "t110"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t113"."management_level")) limit 1), false) or coalesce(
                    (select true from "body" "t114" where ("t114"."id" = "t110"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t114"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (("t4"."after_entry_id" is null or coalesce(
                (select true from "plan_entry" "t115" where (("t115"."id" = "t4"."after_entry_id")) and (coalesce(
                  (select true from "plan_slot" "t116" where (("t116"."id" = "t115"."slot_id")) and ((coalesce(
                    (select true from "planning_cycle" "t117" where ("t117"."id" = "t116"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                      (select true from "unit_closure" "t118" where ("t118"."unit_id" = "t117"."unit_id" and "t118"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                    (select true from "post" "t119" where ("t119"."id" = "t116"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t119"."management_level")) limit 1), false) or coalesce(
                    (select true from "body" "t120" where ("t120"."id" = "t116"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t120"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false)))) and ((("t4"."kind" = $6::text)))) order by "t4"."target_id" asc, "t4"."cadre_id" asc, "t4"."id" asc limit $7::integer) q) p) || ',"removed":' ||
          (select '{"totalCount":' ||
            (select count(*)::text from (
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        coalesce(earlier.post_id, earlier.body_id) as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, earlier.cycle_id as before_cycle_id, before.removal_ground,
        case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, later.cycle_id as after_cycle_id
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id join ("plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id)
        on after.cadre_id = before.cadre_id and coalesce(later.post_id, later.body_id) = coalesce(earlier.post_id, earlier.body_id)
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', coalesce(earlier.post_id, earlier.body_id), earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, earlier.cycle_id, before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', coalesce(later.post_id, later.body_id), later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, after.id, later.cycle_id
      from "plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id) "t122" where ((("t122"."side" = 'AFTER' or "t122"."before_cycle_id" = "t3"."id") and ("t122"."side" = 'BEFORE' or "t122"."after_cycle_id" = "t3"."id")
    and case "t122"."side" when 'BOTH' then exists
              (select 1 from "plan_entry" "t123" where ("t123"."id" = "t122"."before_entry_id" and ("t123"."valid_from" <= $8::date and ("t123"."valid_until" is null or "t123"."valid_until" > $8::date) and ("t123"."valid_until" is not null or "t123"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                (select 1 from "plan_entry" "t124" where ("t124"."slot_id" = "t123"."slot_id" and "t124"."cadre_id" = "t123"."cadre_id" and ("t124"."valid_from" <= $8::date and ("t124"."valid_until" is null or "t124"."valid_until" > $8::date) and ("t124"."valid_until" is not null or "t124"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t124"."valid_from", "t124"."id") > ("t123"."valid_from", "t123"."id"))))) and exists
              (select 1 from "plan_entry" "t125" where ("t125"."id" = "t122"."after_entry_id" and ("t125"."valid_from" <= $9::date and ("t125"."valid_until" is null or "t125"."valid_until" > $9::date) and ("t125"."valid_until" is not null or "t125"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                (select 1 from "plan_entry" "t126" where ("t126"."slot_id" = "t125"."slot_id" and "t126"."cadre_id" = "t125"."cadre_id" and ("t126"."valid_from" <= $9::date and ("t126"."valid_until" is null or "t126"."valid_until" > $9::date) and ("t126"."valid_until" is not null or "t126"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t126"."valid_from", "t126"."id") > ("t125"."valid_from", "t125"."id")))))
      when 'BEFORE' then exists
              (select 1 from "plan_entry" "t123" where ("t123"."id" = "t122"."before_entry_id" and ("t123"."valid_from" <= $8::date and ("t123"."valid_until" is null or "t123"."valid_until" > $8::date) and ("t123"."valid_until" is not null or "t123"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                (select 1 from "plan_entry" "t124" where ("t124"."slot_id" = "t123"."slot_id" and "t124"."cadre_id" = "t123"."cadre_id" and ("t124"."valid_from" <= $8::date and ("t124"."valid_until" is null or "t124"."valid_until" > $8::date) and ("t124"."valid_until" is not null or "t124"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t124"."valid_from", "t124"."id") > ("t123"."valid_from", "t123"."id"))))) and not exists
              (select 1 from "plan_entry" "t127" where ("t127"."cadre_id" = "t122"."cadre_id" and exists
                (select 1 from "plan_slot" "t128" where ("t128"."id" = "t127"."slot_id" and "t128"."cycle_id" = "t3"."id" and coalesce("t128"."post_id", "t128"."body_id") = "t122"."target_id")) and ("t127"."valid_from" <= $9::date and ("t127"."valid_until" is null or "t127"."valid_until" > $9::date) and ("t127"."valid_until" is not null or "t127"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))))
      else exists
              (select 1 from "plan_entry" "t125" where ("t125"."id" = "t122"."after_entry_id" and ("t125"."valid_from" <= $9::date and ("t125"."valid_until" is null or "t125"."valid_until" > $9::date) and ("t125"."valid_until" is not null or "t125"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                (select 1 from "plan_entry" "t126" where ("t126"."slot_id" = "t125"."slot_id" and "t126"."cadre_id" = "t125"."cadre_id" and ("t126"."valid_from" <= $9::date and ("t126"."valid_until" is null or "t126"."valid_until" > $9::date) and ("t126"."valid_until" is not null or "t126"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t126"."valid_from", "t126"."id") > ("t125"."valid_from", "t125"."id"))))) and not exists
              (select 1 from "plan_entry" "t129" where ("t129"."cadre_id" = "t122"."cadre_id" and exists
                (select 1 from "plan_slot" "t130" where ("t130"."id" = "t129"."slot_id" and "t130"."cycle_id" = "t3"."id" and coalesce("t130"."post_id", "t130"."body_id") = "t122"."target_id")) and ("t129"."valid_from" <= $8::date and ("t129"."valid_until" is null or "t129"."valid_until" > $8::date) and ("t129"."valid_until" is not null or "t129"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))))) end) and (("t122"."before_entry_id" is null or exists
              (select 1 from "plan_entry" "t138" where (("t138"."id" = "t122"."before_entry_id")) and (exists
                (select 1 from "plan_slot" "t139" where (("t139"."id" = "t138"."slot_id")) and ((exists
                  (select 1 from "planning_cycle" "t140" where ("t140"."id" = "t139"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                    (select 1 from "unit_closure" "t141" where ("t141"."unit_id" = "t140"."unit_id" and "t141"."ancestor_id" = $4::uuid))))) and ((exists
                  (select 1 from "post" "t142" where ("t142"."id" = "t139"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t142"."management_level"))) or exists
                  (select 1 from "body" "t143" where ("t143"."id" = "t139"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t143"."management_level"))))))))))) and (("t122"."after_entry_id" is null or exists
              (select 1 from "plan_entry" "t144" where (("t144"."id" = "t122"."after_entry_id")) and (exists
                (select 1 from "plan_slot" "t145" where (("t145"."id" = "t144"."slot_id")) and ((exists
                  (select 1 from "planning_cycle" "t146" where ("t146"."id" = "t145"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                    (select 1 from "unit_closure" "t147" where ("t147"."unit_id" = "t146"."unit_id" and "t147"."ancestor_id" = $4::uuid))))) and ((exists
                  (select 1 from "post" "t148" where ("t148"."id" = "t145"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t148"."management_level"))) or exists
                  (select 1 from "body" "t149" where ("t149"."id" = "t145"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t149"."management_level")))))))))))) and ((("t122"."kind" = $10::text)))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
            (select string_agg(q.x1, ',') as x1 from
              (select '{"cadre":' || coalesce(
                (select '{"fullName":' || to_json("t150"."full_name")::text || '}' from "cadre" "t150" where ("t150"."id" = "t121"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                  (select true from "unit_closure" "t163" where ("t163"."unit_id" = "t150"."unit_id" and "t163"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), 'null') || ',"post":' || coalesce(
                (select '{"title":' ||
                  (select '{"name":' || to_json("t165"."name")::text || '}' from "post_title" "t165" where ("t165"."id" = "t164"."post_title_id") and (true::boolean)) || ',"unit":' ||
                  (select '{"name":' || coalesce(to_json(coalesce(
                    (select "t167"."name" from "unit_name" "t167" where ("t167"."unit_id" = "t166"."id" and "t167"."valid_from" <= $9::date and ("t167"."valid_until" is null or "t167"."valid_until" > $9::date)) limit 1), "t166"."name"))::text, null_in_answer()) || '}' from "unit" "t166" where ("t166"."id" = "t164"."unit_id") and (true::boolean)) || '}' from "post" "t164" where ("t164"."id" = "t121"."post_id") and (true::boolean) limit 1), 'null') || ',"body":' || coalesce(
                (select '{"name":' || to_json("t180"."name")::text || '}' from "body" "t180" where ("t180"."id" = "t121"."body_id") and (true::boolean) limit 1), 'null') || ',"ground":' || coalesce(('"' || case when "t121"."kind" = 'REMOVED' and "t121"."removed_on" <= $9::date then "t121"."removal_ground" end || '"'), 'null') || ',"before":' || coalesce(
                (select '{"state":' || ('"' || "t193"."state" || '"') || ',"readiness":' || ('"' || "t193"."readiness" || '"') || ',"rank":' || coalesce(("t193"."rank")::integer::text, 'null') || ',"source":' || ('"' || "t193"."source" || '"') || ',"validFrom":' || to_json("t193"."valid_from")::text || ',"validUntil":' || coalesce(to_json("t193"."valid_until")::text, 'null') || '}' from "plan_entry" "t193" where ("t193"."id" = "t121"."before_entry_id") and (coalesce(
                  (select true from "plan_slot" "t206" where (("t206"."id" = "t193"."slot_id")) and ((coalesce(
                    (select true from "planning_cycle" "t207" where ("t207"."id" = "t206"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                      (select true from "unit_closure" "t208" where ("t208"."unit_id" = "t207"."unit_id" and "t208"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                    (select true from "post" "t209" where ("t209"."id" = "t206"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t209"."management_level")) limit 1), false) or coalesce(
                    (select true from "body" "t210" where ("t210"."id" = "t206"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t210"."management_level")) limit 1), false)))) limit 1), false)) limit 1), 'null') || '}' as x1 from (
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        coalesce(earlier.post_id, earlier.body_id) as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, earlier.cycle_id as before_cycle_id, before.removal_ground,
        case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, later.cycle_id as after_cycle_id
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id join ("plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id)
        on after.cadre_id = before.cadre_id and coalesce(later.post_id, later.body_id) = coalesce(earlier.post_id, earlier.body_id)
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', coalesce(earlier.post_id, earlier.body_id), earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, earlier.cycle_id, before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', coalesce(later.post_id, later.body_id), later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, after.id, later.cycle_id
      from "plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id) "t121" where (((("t121"."side" = 'AFTER' or "t121"."before_cycle_id" = "t3"."id") and ("t121"."side" = 'BEFORE' or "t121"."after_cycle_id" = "t3"."id")
    and case "t121"."side" when 'BOTH' then exists
                (select 1 from "plan_entry" "t211" where ("t211"."id" = "t121"."before_entry_id" and ("t211"."valid_from" <= $8::date and ("t211"."valid_until" is null or "t211"."valid_until" > $8::date) and ("t211"."valid_until" is not null or "t211"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t212" where ("t212"."slot_id" = "t211"."slot_id" and "t212"."cadre_id" = "t211"."cadre_id" and ("t212"."valid_from" <= $8::date and ("t212"."valid_until" is null or "t212"."valid_until" > $8::date) and ("t212"."valid_until" is not null or "t212"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t212"."valid_from", "t212"."id") > ("t211"."valid_from", "t211"."id"))))) and exists
                (select 1 from "plan_entry" "t213" where ("t213"."id" = "t121"."after_entry_id" and ("t213"."valid_from" <= $9::date and ("t213"."valid_until" is null or "t213"."valid_until" > $9::date) and ("t213"."valid_until" is not null or "t213"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t214" where ("t214"."slot_id" = "t213"."slot_id" and "t214"."cadre_id" = "t213"."cadre_id" and ("t214"."valid_from" <= $9::date and ("t214"."valid_until" is null or "t214"."valid_until" > $9::date) and ("t214"."valid_until" is not null or "t214"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t214"."valid_from", "t214"."id") > ("t213"."valid_from", "t213"."id")))))
      when 'BEFORE' then exists
                (select 1 from "plan_entry" "t211" where ("t211"."id" = "t121"."before_entry_id" and ("t211"."valid_from" <= $8::date and ("t211"."valid_until" is null or "t211"."valid_until" > $8::date) and ("t211"."valid_until" is not null or "t211"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t212" where ("t212"."slot_id" = "t211"."slot_id" and "t212"."cadre_id" = "t211"."cadre_id" and ("t212"."valid_from" <= $8::date and ("t212"."valid_until" is null or "t212"."valid_until" > $8::date) and ("t212"."valid_until" is not null or "t212"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t212"."valid_from", "t212"."id") > ("t211"."valid_from", "t211"."id"))))) and not exists
                (select 1 from "plan_entry" "t215" where ("t215"."cadre_id" = "t121"."cadre_id" and exists
                  (select 1 from "plan_slot" "t216" where ("t216"."id" = "t215"."slot_id" and "t216"."cycle_id" = "t3"."id" and coalesce("t216"."post_id", "t216"."body_id") = "t121"."target_id")) and ("t215"."valid_from" <= $9::date and ("t215"."valid_until" is null or "t215"."valid_until" > $9::date) and ("t215"."valid_until" is not null or "t215"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))))
      else exists
                (select 1 from "plan_entry" "t213" where ("t213"."id" = "t121"."after_entry_id" and ("t213"."valid_from" <= $9::date and ("t213"."valid_until" is null or "t213"."valid_until" > $9::date) and ("t213"."valid_until" is not null or "t213"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
                  (select 1 from "plan_entry" "t214" where ("t214"."slot_id" = "t213"."slot_id" and "t214"."cadre_id" = "t213"."cadre_id" and ("t214"."valid_from" <= $9::date and ("t214"."valid_until" is null or "t214"."valid_until" > $9::date) and ("t214"."valid_until" is not null or "t214"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t214"."valid_from", "t214"."id") > ("t213"."valid_from", "t213"."id"))))) and not exists
                (select 1 from "plan_entry" "t217" where ("t217"."cadre_id" = "t121"."cadre_id" and exists
                  (select 1 from "plan_slot" "t218" where ("t218"."id" = "t217"."slot_id" and "t218"."cycle_id" = "t3"."id" and coalesce("t218"."post_id", "t218"."body_id") = "t121"."target_id")) and ("t217"."valid_from" <= $8::date and ("t217"."valid_until" is null or "t217"."valid_until" > $8::date) and ("t217"."valid_until" is not null or "t217"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))))) end) and (("t121"."before_entry_id" is null or coalesce(
                (select true from "plan_entry" "t226" where (("t226"."id" = "t121"."before_entry_id")) and (coalesce(
                  (select true from "plan_slot" "t227" where (("t227"."id" = "t226"."slot_id")) and ((coalesce(
                    (select true from "planning_cycle" "t228" where ("t228"."id" = "t227"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                      (select true from "unit_closure" "t229" where ("t229"."unit_id" = "t228"."unit_id" and "t229"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                    (select true from "post" "t230" where ("t230"."id" = "t227"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t230"."management_level")) limit 1), false) or coalesce(
                    (select true from "body" "t231" where ("t231"."id" = "t227"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t231"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (("t121"."after_entry_id" is null or coalesce(
                (select true from "plan_entry" "t232" where (("t232"."id" = "t121"."after_entry_id")) and (coalesce(
                  (select true from "plan_slot" "t233" where (("t233"."id" = "t232"."slot_id")) and ((coalesce(
                    (select true from "planning_cycle" "t234" where ("t234"."id" = "t233"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                      (select true from "unit_closure" "t235" where ("t235"."unit_id" = "t234"."unit_id" and "t235"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
                    (select true from "post" "t236" where ("t236"."id" = "t233"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t236"."management_level")) limit 1), false) or coalesce(
                    (select true from "body" "t237" where ("t237"."id" = "t233"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t237"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false)))) and ((("t121"."kind" = $11::text)))) order by case when "t121"."kind" = 'REMOVED' and "t121"."removed_on" <= $9::date then "t121"."removal_ground" end asc nulls last, "t121"."id" asc limit $12::integer) q) p) || ',"kept":' || ('{"totalCount":' ||
          (select count(*)::text from (
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        coalesce(earlier.post_id, earlier.body_id) as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, earlier.cycle_id as before_cycle_id, before.removal_ground,
        case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, later.cycle_id as after_cycle_id
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id join ("plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id)
        on after.cadre_id = before.cadre_id and coalesce(later.post_id, later.body_id) = coalesce(earlier.post_id, earlier.body_id)
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', coalesce(earlier.post_id, earlier.body_id), earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, earlier.cycle_id, before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', coalesce(later.post_id, later.body_id), later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, after.id, later.cycle_id
      from "plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id) "t239" where ((("t239"."side" = 'AFTER' or "t239"."before_cycle_id" = "t3"."id") and ("t239"."side" = 'BEFORE' or "t239"."after_cycle_id" = "t3"."id")
    and case "t239"."side" when 'BOTH' then exists
            (select 1 from "plan_entry" "t240" where ("t240"."id" = "t239"."before_entry_id" and ("t240"."valid_from" <= $13::date and ("t240"."valid_until" is null or "t240"."valid_until" > $13::date) and ("t240"."valid_until" is not null or "t240"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t241" where ("t241"."slot_id" = "t240"."slot_id" and "t241"."cadre_id" = "t240"."cadre_id" and ("t241"."valid_from" <= $13::date and ("t241"."valid_until" is null or "t241"."valid_until" > $13::date) and ("t241"."valid_until" is not null or "t241"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t241"."valid_from", "t241"."id") > ("t240"."valid_from", "t240"."id"))))) and exists
            (select 1 from "plan_entry" "t242" where ("t242"."id" = "t239"."after_entry_id" and ("t242"."valid_from" <= $14::date and ("t242"."valid_until" is null or "t242"."valid_until" > $14::date) and ("t242"."valid_until" is not null or "t242"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t243" where ("t243"."slot_id" = "t242"."slot_id" and "t243"."cadre_id" = "t242"."cadre_id" and ("t243"."valid_from" <= $14::date and ("t243"."valid_until" is null or "t243"."valid_until" > $14::date) and ("t243"."valid_until" is not null or "t243"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t243"."valid_from", "t243"."id") > ("t242"."valid_from", "t242"."id")))))
      when 'BEFORE' then exists
            (select 1 from "plan_entry" "t240" where ("t240"."id" = "t239"."before_entry_id" and ("t240"."valid_from" <= $13::date and ("t240"."valid_until" is null or "t240"."valid_until" > $13::date) and ("t240"."valid_until" is not null or "t240"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t241" where ("t241"."slot_id" = "t240"."slot_id" and "t241"."cadre_id" = "t240"."cadre_id" and ("t241"."valid_from" <= $13::date and ("t241"."valid_until" is null or "t241"."valid_until" > $13::date) and ("t241"."valid_until" is not null or "t241"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t241"."valid_from", "t241"."id") > ("t240"."valid_from", "t240"."id"))))) and not exists
            (select 1 from "plan_entry" "t244" where ("t244"."cadre_id" = "t239"."cadre_id" and exists
              (select 1 from "plan_slot" "t245" where ("t245"."id" = "t244"."slot_id" and "t245"."cycle_id" = "t3"."id" and coalesce("t245"."post_id", "t245"."body_id") = "t239"."target_id")) and ("t244"."valid_from" <= $14::date and ("t244"."valid_until" is null or "t244"."valid_until" > $14::date) and ("t244"."valid_until" is not null or "t244"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))))
      else exists
            (select 1 from "plan_entry" "t242" where ("t242"."id" = "t239"."after_entry_id" and ("t242"."valid_from" <= $14::date and ("t242"."valid_until" is null or "t242"."valid_until" > $14::date) and ("t242"."valid_until" is not null or "t242"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
              (select 1 from "plan_entry" "t243" where ("t243"."slot_id" = "t242"."slot_id" and "t243"."cadre_id" = "t242"."cadre_id" and ("t243"."valid_from" <= $14::date and ("t243"."valid_until" is null or "t243"."valid_until" > $14::date) and ("t243"."valid_until" is not null or "t243"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t243"."valid_from", "t243"."id") > ("t242"."valid_from", "t242"."id"))))) and not exists
            (select 1 from "plan_entry" "t246" where ("t246"."cadre_id" = "t239"."cadre_id" and exists
              (select 1 from "plan_slot" "t247" where ("t247"."id" = "t246"."slot_id" and "t247"."cycle_id" = "t3"."id" and coalesce("t247"."post_id", "t247"."body_id") = "t239"."target_id")) and ("t246"."valid_from" <= $13::date and ("t246"."valid_until" is null or "t246"."valid_until" > $13::date) and ("t246"."valid_until" is not null or "t246"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))))) end) and (("t239"."before_entry_id" is null or exists
            (select 1 from "plan_entry" "t255" where (("t255"."id" = "t239"."before_entry_id")) and (exists
              (select 1 from "plan_slot" "t256" where (("t256"."id" = "t255"."slot_id")) and ((exists
                (select 1 from "planning_cycle" "t257" where ("t257"."id" = "t256"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                  (select 1 from "unit_closure" "t258" where ("t258"."unit_id" = "t257"."unit_id" and "t258"."ancestor_id" = $4::uuid))))) and ((exists
                (select 1 from "post" "t259" where ("t259"."id" = "t256"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t259"."management_level"))) or exists
                (select 1 from "body" "t260" where ("t260"."id" = "t256"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t260"."management_level"))))))))))) and (("t239"."after_entry_id" is null or exists
            (select 1 from "plan_entry" "t261" where (("t261"."id" = "t239"."after_entry_id")) and (exists
              (select 1 from "plan_slot" "t262" where (("t262"."id" = "t261"."slot_id")) and ((exists
                (select 1 from "planning_cycle" "t263" where ("t263"."id" = "t262"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                  (select 1 from "unit_closure" "t264" where ("t264"."unit_id" = "t263"."unit_id" and "t264"."ancestor_id" = $4::uuid))))) and ((exists
                (select 1 from "post" "t265" where ("t265"."id" = "t262"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t265"."management_level"))) or exists
                (select 1 from "body" "t266" where ("t266"."id" = "t262"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t266"."management_level")))))))))))) and ((("t239"."kind" = $15::text)))) || '}') || '}' as x1 from "planning_cycle" "t3" where ((("t3"."unit_id" = "t1"."id") and (case when coalesce(
          (select true from "plan_slot" "t295" where ("t295"."cycle_id" = "t3"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t300" where ("t300"."unit_id" = "t3"."unit_id" and "t300"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
          (select true from "plan_slot" "t296" where ("t296"."cycle_id" = "t3"."id" and (coalesce(
            (select true from "post" "t297" where ("t297"."id" = "t296"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t297"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t298" where ("t298"."id" = "t296"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t298"."management_level")) limit 1), false))) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t301" where ("t301"."unit_id" = "t3"."unit_id" and "t301"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
          (select true from "document" "t299" where ("t299"."id" = "t3"."document_id" and "t299"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end)) and ((("t3"."purpose" = $16::text)) and (exists
          (select 1 from "planning_term" "t302" where "t302"."id" = "t3"."term_id" and ((("t302"."code" = $17::text))) and (true::boolean))))) order by "t3"."opened_on" asc, "t3"."id" asc limit $18::integer) q) p) || '}' from "unit" "t1" where ("t1"."code" = $19::text) and (true::boolean) limit 1), 'null') || ',"planDiff":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        coalesce(earlier.post_id, earlier.body_id) as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, earlier.cycle_id as before_cycle_id, before.removal_ground,
        case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, later.cycle_id as after_cycle_id
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id join ("plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id)
        on after.cadre_id = before.cadre_id and coalesce(later.post_id, later.body_id) = coalesce(earlier.post_id, earlier.body_id)
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', coalesce(earlier.post_id, earlier.body_id), earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, earlier.cycle_id, before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', coalesce(later.post_id, later.body_id), later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, after.id, later.cycle_id
      from "plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id) "t304" where ((coalesce(
      (select true from "planning_cycle" "t305" where (("t305"."id" = $20::uuid)) and (case when coalesce(
        (select true from "plan_slot" "t306" where ("t306"."cycle_id" = "t305"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t311" where ("t311"."unit_id" = "t305"."unit_id" and "t311"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
        (select true from "plan_slot" "t307" where ("t307"."cycle_id" = "t305"."id" and (coalesce(
          (select true from "post" "t308" where ("t308"."id" = "t307"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t308"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t309" where ("t309"."id" = "t307"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t309"."management_level")) limit 1), false))) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t312" where ("t312"."unit_id" = "t305"."unit_id" and "t312"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
        (select true from "document" "t310" where ("t310"."id" = "t305"."document_id" and "t310"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end) limit 1), false) and coalesce(
      (select true from "planning_cycle" "t313" where (("t313"."id" = $21::uuid)) and (case when coalesce(
        (select true from "plan_slot" "t314" where ("t314"."cycle_id" = "t313"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t319" where ("t319"."unit_id" = "t313"."unit_id" and "t319"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
        (select true from "plan_slot" "t315" where ("t315"."cycle_id" = "t313"."id" and (coalesce(
          (select true from "post" "t316" where ("t316"."id" = "t315"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t316"."management_level")) limit 1), false) or coalesce(
          (select true from "body" "t317" where ("t317"."id" = "t315"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t317"."management_level")) limit 1), false))) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t320" where ("t320"."unit_id" = "t313"."unit_id" and "t320"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
        (select true from "document" "t318" where ("t318"."id" = "t313"."document_id" and "t318"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end) limit 1), false) and ("t304"."side" = 'AFTER' or "t304"."before_cycle_id" = $20::uuid) and ("t304"."side" = 'BEFORE' or "t304"."after_cycle_id" = $21::uuid)
    and case "t304"."side" when 'BOTH' then exists
      (select 1 from "plan_entry" "t321" where ("t321"."id" = "t304"."before_entry_id" and ("t321"."valid_from" <= $22::date and ("t321"."valid_until" is null or "t321"."valid_until" > $22::date) and ("t321"."valid_until" is not null or "t321"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t322" where ("t322"."slot_id" = "t321"."slot_id" and "t322"."cadre_id" = "t321"."cadre_id" and ("t322"."valid_from" <= $22::date and ("t322"."valid_until" is null or "t322"."valid_until" > $22::date) and ("t322"."valid_until" is not null or "t322"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t322"."valid_from", "t322"."id") > ("t321"."valid_from", "t321"."id"))))) and exists
      (select 1 from "plan_entry" "t323" where ("t323"."id" = "t304"."after_entry_id" and ("t323"."valid_from" <= $23::date and ("t323"."valid_until" is null or "t323"."valid_until" > $23::date) and ("t323"."valid_until" is not null or "t323"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t324" where ("t324"."slot_id" = "t323"."slot_id" and "t324"."cadre_id" = "t323"."cadre_id" and ("t324"."valid_from" <= $23::date and ("t324"."valid_until" is null or "t324"."valid_until" > $23::date) and ("t324"."valid_until" is not null or "t324"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t324"."valid_from", "t324"."id") > ("t323"."valid_from", "t323"."id")))))
      when 'BEFORE' then exists
      (select 1 from "plan_entry" "t321" where ("t321"."id" = "t304"."before_entry_id" and ("t321"."valid_from" <= $22::date and ("t321"."valid_until" is null or "t321"."valid_until" > $22::date) and ("t321"."valid_until" is not null or "t321"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t322" where ("t322"."slot_id" = "t321"."slot_id" and "t322"."cadre_id" = "t321"."cadre_id" and ("t322"."valid_from" <= $22::date and ("t322"."valid_until" is null or "t322"."valid_until" > $22::date) and ("t322"."valid_until" is not null or "t322"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t322"."valid_from", "t322"."id") > ("t321"."valid_from", "t321"."id"))))) and not exists
      (select 1 from "plan_entry" "t325" where ("t325"."cadre_id" = "t304"."cadre_id" and exists
        (select 1 from "plan_slot" "t326" where ("t326"."id" = "t325"."slot_id" and "t326"."cycle_id" = $21::uuid and coalesce("t326"."post_id", "t326"."body_id") = "t304"."target_id")) and ("t325"."valid_from" <= $23::date and ("t325"."valid_until" is null or "t325"."valid_until" > $23::date) and ("t325"."valid_until" is not null or "t325"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))))
      else exists
      (select 1 from "plan_entry" "t323" where ("t323"."id" = "t304"."after_entry_id" and ("t323"."valid_from" <= $23::date and ("t323"."valid_until" is null or "t323"."valid_until" > $23::date) and ("t323"."valid_until" is not null or "t323"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
        (select 1 from "plan_entry" "t324" where ("t324"."slot_id" = "t323"."slot_id" and "t324"."cadre_id" = "t323"."cadre_id" and ("t324"."valid_from" <= $23::date and ("t324"."valid_until" is null or "t324"."valid_until" > $23::date) and ("t324"."valid_until" is not null or "t324"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t324"."valid_from", "t324"."id") > ("t323"."valid_from", "t323"."id"))))) and not exists
      (select 1 from "plan_entry" "t327" where ("t327"."cadre_id" = "t304"."cadre_id" and exists
        (select 1 from "plan_slot" "t328" where ("t328"."id" = "t327"."slot_id" and "t328"."cycle_id" = $20::uuid and coalesce("t328"."post_id", "t328"."body_id") = "t304"."target_id")) and ("t327"."valid_from" <= $22::date and ("t327"."valid_until" is null or "t327"."valid_until" > $22::date) and ("t327"."valid_until" is not null or "t327"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))))) end) and (("t304"."before_entry_id" is null or exists
      (select 1 from "plan_entry" "t329" where (("t329"."id" = "t304"."before_entry_id")) and (exists
        (select 1 from "plan_slot" "t330" where (("t330"."id" = "t329"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t331" where ("t331"."id" = "t330"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t332" where ("t332"."unit_id" = "t331"."unit_id" and "t332"."ancestor_id" = $4::uuid))))) and ((exists
          (select 1 from "post" "t333" where ("t333"."id" = "t330"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t333"."management_level"))) or exists
          (select 1 from "body" "t334" where ("t334"."id" = "t330"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t334"."management_level"))))))))))) and (("t304"."after_entry_id" is null or exists
      (select 1 from "plan_entry" "t335" where (("t335"."id" = "t304"."after_entry_id")) and (exists
        (select 1 from "plan_slot" "t336" where (("t336"."id" = "t335"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t337" where ("t337"."id" = "t336"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t338" where ("t338"."unit_id" = "t337"."unit_id" and "t338"."ancestor_id" = $4::uuid))))) and ((exists
          (select 1 from "post" "t339" where ("t339"."id" = "t336"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t339"."management_level"))) or exists
          (select 1 from "body" "t340" where ("t340"."id" = "t336"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t340"."management_level")))))))))))) and ((("t304"."kind" = $24::text)))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t341"."full_name")::text || '}' from "cadre" "t341" where ("t341"."id" = "t303"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t354" where ("t354"."unit_id" = "t341"."unit_id" and "t354"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), 'null') || ',"post":' || coalesce(
        (select '{"title":' ||
          (select '{"name":' || to_json("t356"."name")::text || '}' from "post_title" "t356" where ("t356"."id" = "t355"."post_title_id") and (true::boolean)) || ',"unit":' ||
          (select '{"name":' || coalesce(to_json(coalesce(
            (select "t358"."name" from "unit_name" "t358" where ("t358"."unit_id" = "t357"."id" and "t358"."valid_from" <= $23::date and ("t358"."valid_until" is null or "t358"."valid_until" > $23::date)) limit 1), "t357"."name"))::text, null_in_answer()) || '}' from "unit" "t357" where ("t357"."id" = "t355"."unit_id") and (true::boolean)) || '}' from "post" "t355" where ("t355"."id" = "t303"."post_id") and (true::boolean) limit 1), 'null') || ',"body":' || coalesce(
        (select '{"name":' || to_json("t371"."name")::text || '}' from "body" "t371" where ("t371"."id" = "t303"."body_id") and (true::boolean) limit 1), 'null') || ',"before":' || coalesce(
        (select '{"state":' || ('"' || "t384"."state" || '"') || ',"readiness":' || ('"' || "t384"."readiness" || '"') || ',"rank":' || coalesce(("t384"."rank")::integer::text, 'null') || ',"source":' || ('"' || "t384"."source" || '"') || ',"validFrom":' || to_json("t384"."valid_from")::text || ',"validUntil":' || coalesce(to_json("t384"."valid_until")::text, 'null') || '}' from "plan_entry" "t384" where ("t384"."id" = "t303"."before_entry_id") and (coalesce(
          (select true from "plan_slot" "t397" where (("t397"."id" = "t384"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t398" where ("t398"."id" = "t397"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t399" where ("t399"."unit_id" = "t398"."unit_id" and "t399"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t400" where ("t400"."id" = "t397"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t400"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t401" where ("t401"."id" = "t397"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t401"."management_level")) limit 1), false)))) limit 1), false)) limit 1), 'null') || ',"after":' || coalesce(
        (select '{"state":' || ('"' || "t402"."state" || '"') || ',"readiness":' || ('"' || "t402"."readiness" || '"') || ',"rank":' || coalesce(("t402"."rank")::integer::text, 'null') || ',"source":' || ('"' || "t402"."source" || '"') || ',"validFrom":' || to_json("t402"."valid_from")::text || ',"validUntil":' || coalesce(to_json("t402"."valid_until")::text, 'null') || '}' from "plan_entry" "t402" where ("t402"."id" = "t303"."after_entry_id") and (coalesce(
          (select true from "plan_slot" "t415" where (("t415"."id" = "t402"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t416" where ("t416"."id" = "t415"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t417" where ("t417"."unit_id" = "t416"."unit_id" and "t417"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t418" where ("t418"."id" = "t415"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t418"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t419" where ("t419"."id" = "t415"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t419"."management_level")) limit 1), false)))) limit 1), false)) limit 1), 'null') || '}' as x1 from (
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        coalesce(earlier.post_id, earlier.body_id) as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, earlier.cycle_id as before_cycle_id, before.removal_ground,
        case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, later.cycle_id as after_cycle_id
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id join ("plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id)
        on after.cadre_id = before.cadre_id and coalesce(later.post_id, later.body_id) = coalesce(earlier.post_id, earlier.body_id)
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', coalesce(earlier.post_id, earlier.body_id), earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, earlier.cycle_id, before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null
      from "plan_entry" "before" join "plan_slot" "earlier" on earlier.id = before.slot_id
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', coalesce(later.post_id, later.body_id), later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, after.id, later.cycle_id
      from "plan_entry" "after" join "plan_slot" "later" on later.id = after.slot_id) "t303" where (((coalesce(
        (select true from "planning_cycle" "t420" where (("t420"."id" = $20::uuid)) and (case when coalesce(
          (select true from "plan_slot" "t421" where ("t421"."cycle_id" = "t420"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t426" where ("t426"."unit_id" = "t420"."unit_id" and "t426"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
          (select true from "plan_slot" "t422" where ("t422"."cycle_id" = "t420"."id" and (coalesce(
            (select true from "post" "t423" where ("t423"."id" = "t422"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t423"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t424" where ("t424"."id" = "t422"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t424"."management_level")) limit 1), false))) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t427" where ("t427"."unit_id" = "t420"."unit_id" and "t427"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
          (select true from "document" "t425" where ("t425"."id" = "t420"."document_id" and "t425"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end) limit 1), false) and coalesce(
        (select true from "planning_cycle" "t428" where (("t428"."id" = $21::uuid)) and (case when coalesce(
          (select true from "plan_slot" "t429" where ("t429"."cycle_id" = "t428"."id") limit 1), false) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t434" where ("t434"."unit_id" = "t428"."unit_id" and "t434"."ancestor_id" = $4::uuid) limit 1), false) and coalesce(
          (select true from "plan_slot" "t430" where ("t430"."cycle_id" = "t428"."id" and (coalesce(
            (select true from "post" "t431" where ("t431"."id" = "t430"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t431"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t432" where ("t432"."id" = "t430"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t432"."management_level")) limit 1), false))) limit 1), false)
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t435" where ("t435"."unit_id" = "t428"."unit_id" and "t435"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
          (select true from "document" "t433" where ("t433"."id" = "t428"."document_id" and "t433"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and true::boolean) end) limit 1), false) and ("t303"."side" = 'AFTER' or "t303"."before_cycle_id" = $20::uuid) and ("t303"."side" = 'BEFORE' or "t303"."after_cycle_id" = $21::uuid)
    and case "t303"."side" when 'BOTH' then exists
        (select 1 from "plan_entry" "t436" where ("t436"."id" = "t303"."before_entry_id" and ("t436"."valid_from" <= $22::date and ("t436"."valid_until" is null or "t436"."valid_until" > $22::date) and ("t436"."valid_until" is not null or "t436"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
          (select 1 from "plan_entry" "t437" where ("t437"."slot_id" = "t436"."slot_id" and "t437"."cadre_id" = "t436"."cadre_id" and ("t437"."valid_from" <= $22::date and ("t437"."valid_until" is null or "t437"."valid_until" > $22::date) and ("t437"."valid_until" is not null or "t437"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t437"."valid_from", "t437"."id") > ("t436"."valid_from", "t436"."id"))))) and exists
        (select 1 from "plan_entry" "t438" where ("t438"."id" = "t303"."after_entry_id" and ("t438"."valid_from" <= $23::date and ("t438"."valid_until" is null or "t438"."valid_until" > $23::date) and ("t438"."valid_until" is not null or "t438"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
          (select 1 from "plan_entry" "t439" where ("t439"."slot_id" = "t438"."slot_id" and "t439"."cadre_id" = "t438"."cadre_id" and ("t439"."valid_from" <= $23::date and ("t439"."valid_until" is null or "t439"."valid_until" > $23::date) and ("t439"."valid_until" is not null or "t439"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t439"."valid_from", "t439"."id") > ("t438"."valid_from", "t438"."id")))))
      when 'BEFORE' then exists
        (select 1 from "plan_entry" "t436" where ("t436"."id" = "t303"."before_entry_id" and ("t436"."valid_from" <= $22::date and ("t436"."valid_until" is null or "t436"."valid_until" > $22::date) and ("t436"."valid_until" is not null or "t436"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
          (select 1 from "plan_entry" "t437" where ("t437"."slot_id" = "t436"."slot_id" and "t437"."cadre_id" = "t436"."cadre_id" and ("t437"."valid_from" <= $22::date and ("t437"."valid_until" is null or "t437"."valid_until" > $22::date) and ("t437"."valid_until" is not null or "t437"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t437"."valid_from", "t437"."id") > ("t436"."valid_from", "t436"."id"))))) and not exists
        (select 1 from "plan_entry" "t440" where ("t440"."cadre_id" = "t303"."cadre_id" and exists
          (select 1 from "plan_slot" "t441" where ("t441"."id" = "t440"."slot_id" and "t441"."cycle_id" = $21::uuid and coalesce("t441"."post_id", "t441"."body_id") = "t303"."target_id")) and ("t440"."valid_from" <= $23::date and ("t440"."valid_until" is null or "t440"."valid_until" > $23::date) and ("t440"."valid_until" is not null or "t440"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))))
      else exists
        (select 1 from "plan_entry" "t438" where ("t438"."id" = "t303"."after_entry_id" and ("t438"."valid_from" <= $23::date and ("t438"."valid_until" is null or "t438"."valid_until" > $23::date) and ("t438"."valid_until" is not null or "t438"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and not exists
          (select 1 from "plan_entry" "t439" where ("t439"."slot_id" = "t438"."slot_id" and "t439"."cadre_id" = "t438"."cadre_id" and ("t439"."valid_from" <= $23::date and ("t439"."valid_until" is null or "t439"."valid_until" > $23::date) and ("t439"."valid_until" is not null or "t439"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and ("t439"."valid_from", "t439"."id") > ("t438"."valid_from", "t438"."id"))))) and not exists
        (select 1 from "plan_entry" "t442" where ("t442"."cadre_id" = "t303"."cadre_id" and exists
          (select 1 from "plan_slot" "t443" where ("t443"."id" = "t442"."slot_id" and "t443"."cycle_id" = $20::uuid and coalesce("t443"."post_id", "t443"."body_id") = "t303"."target_id")) and ("t442"."valid_from" <= $22::date and ("t442"."valid_until" is null or "t442"."valid_until" > $22::date) and ("t442"."valid_until" is not null or "t442"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))))) end) and (("t303"."before_entry_id" is null or coalesce(
        (select true from "plan_entry" "t444" where (("t444"."id" = "t303"."before_entry_id")) and (coalesce(
          (select true from "plan_slot" "t445" where (("t445"."id" = "t444"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t446" where ("t446"."id" = "t445"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t447" where ("t447"."unit_id" = "t446"."unit_id" and "t447"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t448" where ("t448"."id" = "t445"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t448"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t449" where ("t449"."id" = "t445"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t449"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false))) and (("t303"."after_entry_id" is null or coalesce(
        (select true from "plan_entry" "t450" where (("t450"."id" = "t303"."after_entry_id")) and (coalesce(
          (select true from "plan_slot" "t451" where (("t451"."id" = "t450"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t452" where ("t452"."id" = "t451"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t453" where ("t453"."unit_id" = "t452"."unit_id" and "t453"."ancestor_id" = $4::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t454" where ("t454"."id" = "t451"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t454"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t455" where ("t455"."id" = "t451"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t455"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false)))) and ((("t303"."kind" = $25::text)))) order by "t303"."target_id" asc, "t303"."cadre_id" asc, "t303"."id" asc limit $26::integer) q) p) || '}' as data
