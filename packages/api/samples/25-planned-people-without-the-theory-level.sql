/* PlannedPeopleWithoutTheTheoryLevel */ select '{"at":{"lacking":' ||
  (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
    (select '{"key":[{"label":' || coalesce(to_json("gr1"."l1")::text, 'null') || '}],"people":' || ("gr1"."m_people")::text || '}' as j from
      (select * from
        (select n1.sort as s1, g.k1, n1.label as l1, n1.member as r1, coalesce(g."m_people", 0) as "m_people" from (with r as
          (select ("t40"."district_id")::uuid as k1, count(distinct "t1"."cadre_id")::integer as "m_people" from (
      select 'PLANNED:' || person.id::text || ':' || each.id::text as id, 'PLANNED' as population,
        person.id as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "plan_entry" "person" join "plan_slot" "slot" on slot.id = person.slot_id
      and (person.valid_until is not null or person.state not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')) and exists
            (select 1 from "cadre" "t34" where ("t34"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
              (select 1 from "unit_closure" "t35" where ("t35"."unit_id" = "t34"."unit_id" and "t35"."ancestor_id" = $1::uuid))))
      join "post" "post" on post.id = slot.post_id
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id union all 
      select 'HOLDERS:' || person.id::text || ':' || each.id::text as id, 'HOLDERS' as population,
        null::uuid as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "tenure" "person" join "post" "post" on post.id = person.post_id and person.kind <> 'ACTING'
      and exists
            (select 1 from "cadre" "t36" where ("t36"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
              (select 1 from "unit_closure" "t37" where ("t37"."unit_id" = "t36"."unit_id" and "t37"."ancestor_id" = $1::uuid))))
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t1" left join "plan_entry" "t3" on "t3"."id" = "t1"."entry_id" left join "plan_slot" "t5" on "t5"."id" = "t3"."slot_id" left join "planning_cycle" "t10" on "t10"."id" = "t5"."cycle_id" left join "cadre" "t14" on "t14"."id" = "t1"."cadre_id" left join "unit_district" "t40" on "t40"."unit_id" = "t1"."unit_id" and "t40"."valid_from" <= $2::date and ("t40"."valid_until" is null or "t40"."valid_until" > $2::date) where (((((("t14"."id" is not null)) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
            (select 1 from "unit_closure" "t16" where ("t16"."unit_id" = "t14"."unit_id" and "t16"."ancestor_id" = $1::uuid))))) and (("t1"."entry_id" is null or (((("t3"."id" is not null)) and ((((("t5"."id" is not null)) and (((((("t10"."id" is not null) and ((array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t12" where ("t12"."unit_id" = "t10"."unit_id" and "t12"."ancestor_id" = $1::uuid)))))) is true)) and ("t5"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))) is true))) is true)))) and ("t1"."person_from" <= $2::date and ("t1"."person_until" is null or "t1"."person_until" > $2::date)
    and "t1"."standard_from" <= $2::date and ("t1"."standard_until" is null or "t1"."standard_until" > $2::date))) and ((("t1"."kind" = 'POLITICAL_THEORY'::text)) and ((case when "t1"."kind" = 'MONTHS_IN_POSTS' then (
            (select
              (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t1"."months" then 'MET' else 'NOT_MET' end
        from
                (select count("t26"."id") as begun, range_agg(daterange("t26"."valid_from", least(coalesce("t26"."valid_until", $2::date + 1), $2::date + 1))) filter (where "t26"."kind" <> 'ACTING' and
                  (select "t28"."rank" from "post_title" "t28" where ("t28"."id" =
                    (select "t27"."post_title_id" from "post" "t27" where ("t27"."id" = "t26"."post_id") limit 1)) limit 1) <=
                  (select "t29"."rank" from "post_title" "t29" where ("t29"."id" = "t1"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
                (select upper(told.spans) - coalesce(told.spans @> $2::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $2::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t26" where ("t1"."kind" = 'MONTHS_IN_POSTS' and "t26"."cadre_id" = "t1"."cadre_id" and "t26"."valid_from" <= $2::date) limit 1)) else (
            (select case when bool_or(case when not ("t33"."valid_from" <= $2::date and ("t33"."valid_until" is null or "t33"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t33"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t1"."level") then 'NO'
      when "t33"."level" <> "t1"."level" and "t1"."kind" = 'DEFENCE_SECURITY' then case when ("t1"."field" is null or "t33"."field" = "t1"."field") or "t33"."field" is null then 'OPEN' else 'NO' end
      when ("t1"."field" is null or "t33"."field" = "t1"."field") then 'YES' when "t33"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t33"."valid_from" <= $2::date and ("t33"."valid_until" is null or "t33"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t33"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t1"."level") then 'NO'
      when "t33"."level" <> "t1"."level" and "t1"."kind" = 'DEFENCE_SECURITY' then case when ("t1"."field" is null or "t33"."field" = "t1"."field") or "t33"."field" is null then 'OPEN' else 'NO' end
      when ("t1"."field" is null or "t33"."field" = "t1"."field") then 'YES' when "t33"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t33" where ("t33"."cadre_id" = "t1"."cadre_id" and "t33"."kind" = "t1"."kind" and "t33"."valid_from" <= $2::date) limit 1)) end = 'NOT_MET'::text)) and (("t1"."population" = 'PLANNED'::text))) group by 1), d1 (k1) as
          (select "t42"."id" from "unit" "t42" where (true::boolean) and ("t42"."valid_from" <= $2::date and ("t42"."valid_until" is null or "t42"."valid_until" > $2::date) and "t42"."kind" = 'DISTRICT_COMMITTEE' and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
            (select 1 from "unit_closure" "t43" where ("t43"."unit_id" = "t42"."id" and "t43"."ancestor_id" = $1::uuid and "t43"."is_district")))) select coalesce(r.k1, e.k1) as k1, r."m_people" from r full join
          (select d1.k1 from d1) e on r.k1 = e.k1) g left join lateral
          (select case when "t44"."name_since" <= $2::date then "t44"."name" else coalesce(
            (select "t45"."name" from "unit_name" "t45" where ("t45"."unit_id" = "t44"."id" and "t45"."valid_from" <= $2::date and ("t45"."valid_until" is null or "t45"."valid_until" > $2::date)) limit 1), "t44"."name") end as label, "t44"."sort_key" as sort, "t44" as member from "unit" "t44" where (("t44"."id") = g.k1) and (true::boolean)) n1 on true) o where true order by o.s1 nulls last, o.k1 nulls last limit coalesce(null::integer, $3::integer)) "gr1") q) || ',"everybody":' ||
  (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
    (select '{"people":' || ("gr2"."m_people")::text || ',"requirements":' || ("gr2"."m_requirements")::text || ',"met":' || ("gr2"."m_met")::text || ',"missing":' || ("gr2"."m_missing")::text || ',"unknown":' || ("gr2"."m_unknown")::text || '}' as j from
      (select * from
        (select coalesce(g."m_requirements", 0) as "m_requirements", coalesce(g."m_people", 0) as "m_people", coalesce(g."m_met", 0) as "m_met", coalesce(g."m_missing", 0) as "m_missing", coalesce(g."m_unknown", 0) as "m_unknown" from
          (select count(*)::integer as "m_requirements", count(distinct "t46"."cadre_id")::integer as "m_people", (count(*) filter (where case when "t46"."kind" = 'MONTHS_IN_POSTS' then (look5.value) else (look6.value) end = 'MET'))::integer as "m_met", (count(*) filter (where case when "t46"."kind" = 'MONTHS_IN_POSTS' then (look5.value) else (look6.value) end = 'NOT_MET'))::integer as "m_missing", (count(*) filter (where case when "t46"."kind" = 'MONTHS_IN_POSTS' then (look5.value) else (look6.value) end = 'UNKNOWN'))::integer as "m_unknown" from (
      select 'PLANNED:' || person.id::text || ':' || each.id::text as id, 'PLANNED' as population,
        person.id as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "plan_entry" "person" join "plan_slot" "slot" on slot.id = person.slot_id
      and (person.valid_until is not null or person.state not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')) and exists
            (select 1 from "cadre" "t62" where ("t62"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
              (select 1 from "unit_closure" "t63" where ("t63"."unit_id" = "t62"."unit_id" and "t63"."ancestor_id" = $1::uuid))))
      join "post" "post" on post.id = slot.post_id
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id union all 
      select 'HOLDERS:' || person.id::text || ':' || each.id::text as id, 'HOLDERS' as population,
        null::uuid as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "tenure" "person" join "post" "post" on post.id = person.post_id and person.kind <> 'ACTING'
      and exists
            (select 1 from "cadre" "t64" where ("t64"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
              (select 1 from "unit_closure" "t65" where ("t65"."unit_id" = "t64"."unit_id" and "t65"."ancestor_id" = $1::uuid))))
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t46" left join "plan_entry" "t48" on "t48"."id" = "t46"."entry_id" left join "plan_slot" "t50" on "t50"."id" = "t48"."slot_id" left join "planning_cycle" "t55" on "t55"."id" = "t50"."cycle_id" left join "cadre" "t59" on "t59"."id" = "t46"."cadre_id" cross join lateral
            (select
              (select
                (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t46"."months" then 'MET' else 'NOT_MET' end
        from
                  (select count("t75"."id") as begun, range_agg(daterange("t75"."valid_from", least(coalesce("t75"."valid_until", $2::date + 1), $2::date + 1))) filter (where "t75"."kind" <> 'ACTING' and
                    (select "t77"."rank" from "post_title" "t77" where ("t77"."id" =
                      (select "t76"."post_title_id" from "post" "t76" where ("t76"."id" = "t75"."post_id") limit 1)) limit 1) <=
                    (select "t78"."rank" from "post_title" "t78" where ("t78"."id" = "t46"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
                  (select upper(told.spans) - coalesce(told.spans @> $2::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $2::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t75" where ("t46"."kind" = 'MONTHS_IN_POSTS' and "t75"."cadre_id" = "t46"."cadre_id" and "t75"."valid_from" <= $2::date) limit 1) as value offset 0) look5 cross join lateral
            (select
              (select case when bool_or(case when not ("t82"."valid_from" <= $2::date and ("t82"."valid_until" is null or "t82"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t82"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t46"."level") then 'NO'
      when "t82"."level" <> "t46"."level" and "t46"."kind" = 'DEFENCE_SECURITY' then case when ("t46"."field" is null or "t82"."field" = "t46"."field") or "t82"."field" is null then 'OPEN' else 'NO' end
      when ("t46"."field" is null or "t82"."field" = "t46"."field") then 'YES' when "t82"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t82"."valid_from" <= $2::date and ("t82"."valid_until" is null or "t82"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t82"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t46"."level") then 'NO'
      when "t82"."level" <> "t46"."level" and "t46"."kind" = 'DEFENCE_SECURITY' then case when ("t46"."field" is null or "t82"."field" = "t46"."field") or "t82"."field" is null then 'OPEN' else 'NO' end
      when ("t46"."field" is null or "t82"."field" = "t46"."field") then 'YES' when "t82"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t82" where ("t82"."cadre_id" = "t46"."cadre_id" and "t82"."kind" = "t46"."kind" and "t82"."valid_from" <= $2::date) limit 1) as value offset 0) look6 where (((((("t59"."id" is not null)) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
            (select 1 from "unit_closure" "t61" where ("t61"."unit_id" = "t59"."unit_id" and "t61"."ancestor_id" = $1::uuid))))) and (("t46"."entry_id" is null or (((("t48"."id" is not null)) and ((((("t50"."id" is not null)) and (((((("t55"."id" is not null) and ((array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t57" where ("t57"."unit_id" = "t55"."unit_id" and "t57"."ancestor_id" = $1::uuid)))))) is true)) and ("t50"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))) is true))) is true)))) and ("t46"."person_from" <= $2::date and ("t46"."person_until" is null or "t46"."person_until" > $2::date)
    and "t46"."standard_from" <= $2::date and ("t46"."standard_until" is null or "t46"."standard_until" > $2::date))) and ((("t46"."kind" = 'POLITICAL_THEORY'::text)) and (("t46"."population" = 'PLANNED'::text)))) g) o where true order by 1 limit coalesce(null::integer, $4::integer)) "gr2") q) || ',"requirementNeeds":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
      select 'PLANNED:' || person.id::text || ':' || each.id::text as id, 'PLANNED' as population,
        person.id as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "plan_entry" "person" join "plan_slot" "slot" on slot.id = person.slot_id
      and (person.valid_until is not null or person.state not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')) and exists
      (select 1 from "cadre" "t119" where ("t119"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t120" where ("t120"."unit_id" = "t119"."unit_id" and "t120"."ancestor_id" = $1::uuid))))
      join "post" "post" on post.id = slot.post_id
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id union all 
      select 'HOLDERS:' || person.id::text || ':' || each.id::text as id, 'HOLDERS' as population,
        null::uuid as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "tenure" "person" join "post" "post" on post.id = person.post_id and person.kind <> 'ACTING'
      and exists
      (select 1 from "cadre" "t121" where ("t121"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t122" where ("t122"."unit_id" = "t121"."unit_id" and "t122"."ancestor_id" = $1::uuid))))
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t118" where (("t118"."person_from" <= $2::date and ("t118"."person_until" is null or "t118"."person_until" > $2::date)
    and "t118"."standard_from" <= $2::date and ("t118"."standard_until" is null or "t118"."standard_until" > $2::date)) and (exists
      (select 1 from "cadre" "t127" where (("t127"."id" = "t118"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t128" where ("t128"."unit_id" = "t127"."unit_id" and "t128"."ancestor_id" = $1::uuid))))) and (("t118"."entry_id" is null or exists
      (select 1 from "plan_entry" "t123" where (("t123"."id" = "t118"."entry_id")) and (exists
        (select 1 from "plan_slot" "t124" where (("t124"."id" = "t123"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t125" where ("t125"."id" = "t124"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t126" where ("t126"."unit_id" = "t125"."unit_id" and "t126"."ancestor_id" = $1::uuid))))) and ("t124"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))))))) and ((("t118"."kind" = 'POLITICAL_THEORY'::text)) and ((case when "t118"."kind" = 'MONTHS_IN_POSTS' then
      (select
        (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t118"."months" then 'MET' else 'NOT_MET' end
        from
          (select count("t129"."id") as begun, range_agg(daterange("t129"."valid_from", least(coalesce("t129"."valid_until", $2::date + 1), $2::date + 1))) filter (where "t129"."kind" <> 'ACTING' and
            (select "t131"."rank" from "post_title" "t131" where ("t131"."id" =
              (select "t130"."post_title_id" from "post" "t130" where ("t130"."id" = "t129"."post_id") limit 1)) limit 1) <=
            (select "t132"."rank" from "post_title" "t132" where ("t132"."id" = "t118"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
          (select upper(told.spans) - coalesce(told.spans @> $2::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $2::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t129" where ("t118"."kind" = 'MONTHS_IN_POSTS' and "t129"."cadre_id" = "t118"."cadre_id" and "t129"."valid_from" <= $2::date) limit 1) else
      (select case when bool_or(case when not ("t133"."valid_from" <= $2::date and ("t133"."valid_until" is null or "t133"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t133"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t118"."level") then 'NO'
      when "t133"."level" <> "t118"."level" and "t118"."kind" = 'DEFENCE_SECURITY' then case when ("t118"."field" is null or "t133"."field" = "t118"."field") or "t133"."field" is null then 'OPEN' else 'NO' end
      when ("t118"."field" is null or "t133"."field" = "t118"."field") then 'YES' when "t133"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t133"."valid_from" <= $2::date and ("t133"."valid_until" is null or "t133"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t133"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t118"."level") then 'NO'
      when "t133"."level" <> "t118"."level" and "t118"."kind" = 'DEFENCE_SECURITY' then case when ("t118"."field" is null or "t133"."field" = "t118"."field") or "t133"."field" is null then 'OPEN' else 'NO' end
      when ("t118"."field" is null or "t133"."field" = "t118"."field") then 'YES' when "t133"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t133" where ("t133"."cadre_id" = "t118"."cadre_id" and "t133"."kind" = "t118"."kind" and "t133"."valid_from" <= $2::date) limit 1) end = 'NOT_MET'::text)) and (("t118"."population" = 'PLANNED'::text)))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"cadre":' || coalesce(
      (select '{"fullName":' || to_json("t134"."full_name")::text || ',"politicalTheoryLevel":' || coalesce('"' ||
        (select "t135"."level" from "qualification" "t135" where ("t135"."cadre_id" = "t134"."id" and "t135"."kind" = 'POLITICAL_THEORY' and "t135"."valid_from" <= $2::date and ("t135"."valid_until" is null or "t135"."valid_until" > $2::date)) order by array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED'], "t135"."level") desc nulls last limit 1) || '"', 'null') || '}' from "cadre" "t134" where ("t134"."id" = "t117"."cadre_id") limit 1), 'null') || ',"post":' || coalesce(
      (select '{"title":' ||
        (select '{"name":' || to_json("t143"."name")::text || '}' from "post_title" "t143" where ("t143"."id" = "t142"."post_title_id") and (true::boolean)) || ',"unit":' ||
        (select '{"name":' || to_json(case when "t144"."name_since" <= $2::date then "t144"."name" else coalesce(
          (select "t145"."name" from "unit_name" "t145" where ("t145"."unit_id" = "t144"."id" and "t145"."valid_from" <= $2::date and ("t145"."valid_until" is null or "t145"."valid_until" > $2::date)) limit 1), "t144"."name") end)::text || '}' from "unit" "t144" where ("t144"."id" = "t142"."unit_id") and (true::boolean)) || '}' from "post" "t142" where ("t142"."id" = "t117"."post_id") and (true::boolean) limit 1), null_in_answer()) || ',"clause":' || coalesce(to_json("t117"."clause")::text, 'null') || ',"outcome":' || coalesce('"' || case when "t117"."kind" = 'MONTHS_IN_POSTS' then
      (select
        (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t117"."months" then 'MET' else 'NOT_MET' end
        from
          (select count("t152"."id") as begun, range_agg(daterange("t152"."valid_from", least(coalesce("t152"."valid_until", $2::date + 1), $2::date + 1))) filter (where "t152"."kind" <> 'ACTING' and
            (select "t154"."rank" from "post_title" "t154" where ("t154"."id" =
              (select "t153"."post_title_id" from "post" "t153" where ("t153"."id" = "t152"."post_id") limit 1)) limit 1) <=
            (select "t155"."rank" from "post_title" "t155" where ("t155"."id" = "t117"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
          (select upper(told.spans) - coalesce(told.spans @> $2::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $2::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t152" where ("t117"."kind" = 'MONTHS_IN_POSTS' and "t152"."cadre_id" = "t117"."cadre_id" and "t152"."valid_from" <= $2::date) limit 1) else
      (select case when bool_or(case when not ("t156"."valid_from" <= $2::date and ("t156"."valid_until" is null or "t156"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t156"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t117"."level") then 'NO'
      when "t156"."level" <> "t117"."level" and "t117"."kind" = 'DEFENCE_SECURITY' then case when ("t117"."field" is null or "t156"."field" = "t117"."field") or "t156"."field" is null then 'OPEN' else 'NO' end
      when ("t117"."field" is null or "t156"."field" = "t117"."field") then 'YES' when "t156"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t156"."valid_from" <= $2::date and ("t156"."valid_until" is null or "t156"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t156"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t117"."level") then 'NO'
      when "t156"."level" <> "t117"."level" and "t117"."kind" = 'DEFENCE_SECURITY' then case when ("t117"."field" is null or "t156"."field" = "t117"."field") or "t156"."field" is null then 'OPEN' else 'NO' end
      when ("t117"."field" is null or "t156"."field" = "t117"."field") then 'YES' when "t156"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t156" where ("t156"."cadre_id" = "t117"."cadre_id" and "t156"."kind" = "t117"."kind" and "t156"."valid_from" <= $2::date) limit 1) end || '"', null_in_answer()) || '}' as x1 from (
      select 'PLANNED:' || person.id::text || ':' || each.id::text as id, 'PLANNED' as population,
        person.id as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "plan_entry" "person" join "plan_slot" "slot" on slot.id = person.slot_id
      and (person.valid_until is not null or person.state not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')) and exists
      (select 1 from "cadre" "t168" where ("t168"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t169" where ("t169"."unit_id" = "t168"."unit_id" and "t169"."ancestor_id" = $1::uuid))))
      join "post" "post" on post.id = slot.post_id
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id union all 
      select 'HOLDERS:' || person.id::text || ':' || each.id::text as id, 'HOLDERS' as population,
        null::uuid as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "tenure" "person" join "post" "post" on post.id = person.post_id and person.kind <> 'ACTING'
      and exists
      (select 1 from "cadre" "t170" where ("t170"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t171" where ("t171"."unit_id" = "t170"."unit_id" and "t171"."ancestor_id" = $1::uuid))))
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t117" where (("t117"."person_from" <= $2::date and ("t117"."person_until" is null or "t117"."person_until" > $2::date)
    and "t117"."standard_from" <= $2::date and ("t117"."standard_until" is null or "t117"."standard_until" > $2::date)) and (exists
      (select 1 from "cadre" "t176" where (("t176"."id" = "t117"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t177" where ("t177"."unit_id" = "t176"."unit_id" and "t177"."ancestor_id" = $1::uuid))))) and (("t117"."entry_id" is null or exists
      (select 1 from "plan_entry" "t172" where (("t172"."id" = "t117"."entry_id")) and (exists
        (select 1 from "plan_slot" "t173" where (("t173"."id" = "t172"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t174" where ("t174"."id" = "t173"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t175" where ("t175"."unit_id" = "t174"."unit_id" and "t175"."ancestor_id" = $1::uuid))))) and ("t173"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))))))) and ((("t117"."kind" = 'POLITICAL_THEORY'::text)) and ((case when "t117"."kind" = 'MONTHS_IN_POSTS' then
      (select
        (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t117"."months" then 'MET' else 'NOT_MET' end
        from
          (select count("t178"."id") as begun, range_agg(daterange("t178"."valid_from", least(coalesce("t178"."valid_until", $2::date + 1), $2::date + 1))) filter (where "t178"."kind" <> 'ACTING' and
            (select "t180"."rank" from "post_title" "t180" where ("t180"."id" =
              (select "t179"."post_title_id" from "post" "t179" where ("t179"."id" = "t178"."post_id") limit 1)) limit 1) <=
            (select "t181"."rank" from "post_title" "t181" where ("t181"."id" = "t117"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
          (select upper(told.spans) - coalesce(told.spans @> $2::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $2::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t178" where ("t117"."kind" = 'MONTHS_IN_POSTS' and "t178"."cadre_id" = "t117"."cadre_id" and "t178"."valid_from" <= $2::date) limit 1) else
      (select case when bool_or(case when not ("t182"."valid_from" <= $2::date and ("t182"."valid_until" is null or "t182"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t182"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t117"."level") then 'NO'
      when "t182"."level" <> "t117"."level" and "t117"."kind" = 'DEFENCE_SECURITY' then case when ("t117"."field" is null or "t182"."field" = "t117"."field") or "t182"."field" is null then 'OPEN' else 'NO' end
      when ("t117"."field" is null or "t182"."field" = "t117"."field") then 'YES' when "t182"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t182"."valid_from" <= $2::date and ("t182"."valid_until" is null or "t182"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t182"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t117"."level") then 'NO'
      when "t182"."level" <> "t117"."level" and "t117"."kind" = 'DEFENCE_SECURITY' then case when ("t117"."field" is null or "t182"."field" = "t117"."field") or "t182"."field" is null then 'OPEN' else 'NO' end
      when ("t117"."field" is null or "t182"."field" = "t117"."field") then 'YES' when "t182"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t182" where ("t182"."cadre_id" = "t117"."cadre_id" and "t182"."kind" = "t117"."kind" and "t182"."valid_from" <= $2::date) limit 1) end = 'NOT_MET'::text)) and (("t117"."population" = 'PLANNED'::text))) order by "t117"."cadre_id" asc, "t117"."id" asc limit 3::integer) q) || '}}' as data
