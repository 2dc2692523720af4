/* PlannedPeopleWithoutTheTheoryLevel */ select '{"at":{"lacking":' ||
  (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
    (select '{"key":[{"label":' || coalesce(to_json("gr1"."l1")::text, 'null') || '}],"people":' || ("gr1"."m_people")::text || '}' as j from
      (select * from
        (select n1.sort as s1, g.k1, n1.label as l1, coalesce(g."m_people", 0) as "m_people" from (with r as
          (select ("t36"."district_id")::text as k1, count(distinct "t1"."cadre_id")::integer as "m_people" from (
      select 'PLANNED:' || person.id::text || ':' || each.id::text as id, 'PLANNED' as population,
        person.id as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "plan_entry" "person" join "plan_slot" "slot" on slot.id = person.slot_id
      and (person.valid_until is not null or person.state not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')) and exists
            (select 1 from "cadre" "t37" where ("t37"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
              (select 1 from "unit_closure" "t38" where ("t38"."unit_id" = "t37"."unit_id" and "t38"."ancestor_id" = $1::uuid))))
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
            (select 1 from "cadre" "t39" where ("t39"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
              (select 1 from "unit_closure" "t40" where ("t40"."unit_id" = "t39"."unit_id" and "t40"."ancestor_id" = $1::uuid))))
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t1" left join "plan_entry" "t3" on "t3"."id" = "t1"."entry_id" left join "plan_slot" "t5" on "t5"."id" = "t3"."slot_id" left join "planning_cycle" "t10" on "t10"."id" = "t5"."cycle_id" left join "cadre" "t14" on "t14"."id" = "t1"."cadre_id" left join "unit_district" "t36" on "t36"."unit_id" = "t1"."unit_id" and "t36"."valid_from" <= $2::date and ("t36"."valid_until" is null or "t36"."valid_until" > $2::date) where (((((("t14"."id" is not null)) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
            (select 1 from "unit_closure" "t16" where ("t16"."unit_id" = "t14"."unit_id" and "t16"."ancestor_id" = $1::uuid))))) and (("t1"."entry_id" is null or (((("t3"."id" is not null)) and ((((("t5"."id" is not null)) and (((((("t10"."id" is not null) and ((array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t12" where ("t12"."unit_id" = "t10"."unit_id" and "t12"."ancestor_id" = $1::uuid)))))) is true)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t5"."management_level")))) is true))) is true)))) and ("t1"."person_from" <= $2::date and ("t1"."person_until" is null or "t1"."person_until" > $2::date)
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
          (select ("t41"."id")::text from "unit" "t41" where (true::boolean) and ("t41"."valid_from" <= $2::date and ("t41"."valid_until" is null or "t41"."valid_until" > $2::date) and "t41"."kind" = 'DISTRICT_COMMITTEE' and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
            (select 1 from "unit_closure" "t42" where ("t42"."unit_id" = "t41"."id" and "t42"."ancestor_id" = $1::uuid)))) select coalesce(r.k1, e.k1) as k1, r."m_people" from r full join
          (select d1.k1 from d1) e on coalesce(r.k1, '') = coalesce(e.k1, '')) g left join lateral
          (select coalesce(
            (select "t44"."name" from "unit_name" "t44" where ("t44"."unit_id" = "t43"."id" and "t44"."valid_from" <= $2::date and ("t44"."valid_until" is null or "t44"."valid_until" > $2::date)) limit 1), "t43"."name") as label, "t43"."sort_key" as sort from "unit" "t43" where (("t43"."id") = (g.k1)::uuid) and (true::boolean)) n1 on true) o where true order by o.s1 nulls last, o.k1 collate "C" nulls last limit coalesce(null::integer, $3::integer)) "gr1") q) || ',"everybody":' ||
  (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
    (select '{"people":' || ("gr2"."m_people")::text || ',"requirements":' || ("gr2"."m_requirements")::text || ',"met":' || ("gr2"."m_met")::text || ',"missing":' || ("gr2"."m_missing")::text || ',"unknown":' || ("gr2"."m_unknown")::text || '}' as j from
      (select * from
        (select coalesce(g."m_requirements", 0) as "m_requirements", coalesce(g."m_people", 0) as "m_people", coalesce(g."m_met", 0) as "m_met", coalesce(g."m_missing", 0) as "m_missing", coalesce(g."m_unknown", 0) as "m_unknown" from
          (select count(*)::integer as "m_requirements", count(distinct "t45"."cadre_id")::integer as "m_people", (count(*) filter (where case when "t45"."kind" = 'MONTHS_IN_POSTS' then (look5.value) else (look6.value) end = 'MET'))::integer as "m_met", (count(*) filter (where case when "t45"."kind" = 'MONTHS_IN_POSTS' then (look5.value) else (look6.value) end = 'NOT_MET'))::integer as "m_missing", (count(*) filter (where case when "t45"."kind" = 'MONTHS_IN_POSTS' then (look5.value) else (look6.value) end = 'UNKNOWN'))::integer as "m_unknown" from (
      select 'PLANNED:' || person.id::text || ':' || each.id::text as id, 'PLANNED' as population,
        person.id as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "plan_entry" "person" join "plan_slot" "slot" on slot.id = person.slot_id
      and (person.valid_until is not null or person.state not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')) and exists
            (select 1 from "cadre" "t112" where ("t112"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
              (select 1 from "unit_closure" "t113" where ("t113"."unit_id" = "t112"."unit_id" and "t113"."ancestor_id" = $1::uuid))))
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
            (select 1 from "cadre" "t114" where ("t114"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
              (select 1 from "unit_closure" "t115" where ("t115"."unit_id" = "t114"."unit_id" and "t115"."ancestor_id" = $1::uuid))))
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t45" left join "plan_entry" "t47" on "t47"."id" = "t45"."entry_id" left join "plan_slot" "t49" on "t49"."id" = "t47"."slot_id" left join "planning_cycle" "t54" on "t54"."id" = "t49"."cycle_id" left join "cadre" "t58" on "t58"."id" = "t45"."cadre_id" cross join lateral
            (select
              (select
                (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t45"."months" then 'MET' else 'NOT_MET' end
        from
                  (select count("t70"."id") as begun, range_agg(daterange("t70"."valid_from", least(coalesce("t70"."valid_until", $2::date + 1), $2::date + 1))) filter (where "t70"."kind" <> 'ACTING' and
                    (select "t72"."rank" from "post_title" "t72" where ("t72"."id" =
                      (select "t71"."post_title_id" from "post" "t71" where ("t71"."id" = "t70"."post_id") limit 1)) limit 1) <=
                    (select "t73"."rank" from "post_title" "t73" where ("t73"."id" = "t45"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
                  (select upper(told.spans) - coalesce(told.spans @> $2::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $2::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t70" where ("t45"."kind" = 'MONTHS_IN_POSTS' and "t70"."cadre_id" = "t45"."cadre_id" and "t70"."valid_from" <= $2::date) limit 1) as value offset 0) look5 cross join lateral
            (select
              (select case when bool_or(case when not ("t77"."valid_from" <= $2::date and ("t77"."valid_until" is null or "t77"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t77"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t45"."level") then 'NO'
      when "t77"."level" <> "t45"."level" and "t45"."kind" = 'DEFENCE_SECURITY' then case when ("t45"."field" is null or "t77"."field" = "t45"."field") or "t77"."field" is null then 'OPEN' else 'NO' end
      when ("t45"."field" is null or "t77"."field" = "t45"."field") then 'YES' when "t77"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t77"."valid_from" <= $2::date and ("t77"."valid_until" is null or "t77"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t77"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t45"."level") then 'NO'
      when "t77"."level" <> "t45"."level" and "t45"."kind" = 'DEFENCE_SECURITY' then case when ("t45"."field" is null or "t77"."field" = "t45"."field") or "t77"."field" is null then 'OPEN' else 'NO' end
      when ("t45"."field" is null or "t77"."field" = "t45"."field") then 'YES' when "t77"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t77" where ("t77"."cadre_id" = "t45"."cadre_id" and "t77"."kind" = "t45"."kind" and "t77"."valid_from" <= $2::date) limit 1) as value offset 0) look6 where (((((("t58"."id" is not null)) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
            (select 1 from "unit_closure" "t60" where ("t60"."unit_id" = "t58"."unit_id" and "t60"."ancestor_id" = $1::uuid))))) and (("t45"."entry_id" is null or (((("t47"."id" is not null)) and ((((("t49"."id" is not null)) and (((((("t54"."id" is not null) and ((array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t56" where ("t56"."unit_id" = "t54"."unit_id" and "t56"."ancestor_id" = $1::uuid)))))) is true)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t49"."management_level")))) is true))) is true)))) and ("t45"."person_from" <= $2::date and ("t45"."person_until" is null or "t45"."person_until" > $2::date)
    and "t45"."standard_from" <= $2::date and ("t45"."standard_until" is null or "t45"."standard_until" > $2::date))) and ((("t45"."kind" = 'POLITICAL_THEORY'::text)) and (("t45"."population" = 'PLANNED'::text)))) g) o where true order by 1 limit coalesce(null::integer, $4::integer)) "gr2") q) || ',"requirementNeeds":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
      select 'PLANNED:' || person.id::text || ':' || each.id::text as id, 'PLANNED' as population,
        person.id as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "plan_entry" "person" join "plan_slot" "slot" on slot.id = person.slot_id
      and (person.valid_until is not null or person.state not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')) and exists
      (select 1 from "cadre" "t118" where ("t118"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t119" where ("t119"."unit_id" = "t118"."unit_id" and "t119"."ancestor_id" = $1::uuid))))
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
      (select 1 from "cadre" "t120" where ("t120"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t121" where ("t121"."unit_id" = "t120"."unit_id" and "t121"."ancestor_id" = $1::uuid))))
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t117" where (("t117"."person_from" <= $2::date and ("t117"."person_until" is null or "t117"."person_until" > $2::date)
    and "t117"."standard_from" <= $2::date and ("t117"."standard_until" is null or "t117"."standard_until" > $2::date)) and (exists
      (select 1 from "cadre" "t126" where (("t126"."id" = "t117"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t127" where ("t127"."unit_id" = "t126"."unit_id" and "t127"."ancestor_id" = $1::uuid))))) and (("t117"."entry_id" is null or exists
      (select 1 from "plan_entry" "t122" where (("t122"."id" = "t117"."entry_id")) and (exists
        (select 1 from "plan_slot" "t123" where (("t123"."id" = "t122"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t124" where ("t124"."id" = "t123"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t125" where ("t125"."unit_id" = "t124"."unit_id" and "t125"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t123"."management_level"))))))))) and ((("t117"."kind" = 'POLITICAL_THEORY'::text)) and ((case when "t117"."kind" = 'MONTHS_IN_POSTS' then
      (select
        (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t117"."months" then 'MET' else 'NOT_MET' end
        from
          (select count("t128"."id") as begun, range_agg(daterange("t128"."valid_from", least(coalesce("t128"."valid_until", $2::date + 1), $2::date + 1))) filter (where "t128"."kind" <> 'ACTING' and
            (select "t130"."rank" from "post_title" "t130" where ("t130"."id" =
              (select "t129"."post_title_id" from "post" "t129" where ("t129"."id" = "t128"."post_id") limit 1)) limit 1) <=
            (select "t131"."rank" from "post_title" "t131" where ("t131"."id" = "t117"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
          (select upper(told.spans) - coalesce(told.spans @> $2::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $2::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t128" where ("t117"."kind" = 'MONTHS_IN_POSTS' and "t128"."cadre_id" = "t117"."cadre_id" and "t128"."valid_from" <= $2::date) limit 1) else
      (select case when bool_or(case when not ("t132"."valid_from" <= $2::date and ("t132"."valid_until" is null or "t132"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t132"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t117"."level") then 'NO'
      when "t132"."level" <> "t117"."level" and "t117"."kind" = 'DEFENCE_SECURITY' then case when ("t117"."field" is null or "t132"."field" = "t117"."field") or "t132"."field" is null then 'OPEN' else 'NO' end
      when ("t117"."field" is null or "t132"."field" = "t117"."field") then 'YES' when "t132"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t132"."valid_from" <= $2::date and ("t132"."valid_until" is null or "t132"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t132"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t117"."level") then 'NO'
      when "t132"."level" <> "t117"."level" and "t117"."kind" = 'DEFENCE_SECURITY' then case when ("t117"."field" is null or "t132"."field" = "t117"."field") or "t132"."field" is null then 'OPEN' else 'NO' end
      when ("t117"."field" is null or "t132"."field" = "t117"."field") then 'YES' when "t132"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t132" where ("t132"."cadre_id" = "t117"."cadre_id" and "t132"."kind" = "t117"."kind" and "t132"."valid_from" <= $2::date) limit 1) end = 'NOT_MET'::text)) and (("t117"."population" = 'PLANNED'::text)))) || ',"nodes":[' || coalesce(p.x1, '') || ']}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t133"."full_name")::text || ',"politicalTheoryLevel":' || coalesce('"' ||
          (select "t134"."level" from "qualification" "t134" where ("t134"."cadre_id" = "t133"."id" and "t134"."kind" = 'POLITICAL_THEORY' and "t134"."valid_from" <= $2::date and ("t134"."valid_until" is null or "t134"."valid_until" > $2::date)) order by array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED'], "t134"."level") desc nulls last limit 1) || '"', 'null') || '}' from "cadre" "t133" where ("t133"."id" = "t116"."cadre_id") limit 1), 'null') || ',"post":' || coalesce(
        (select '{"title":' ||
          (select '{"name":' || to_json("t142"."name")::text || '}' from "post_title" "t142" where ("t142"."id" = "t141"."post_title_id") and (true::boolean)) || ',"unit":' ||
          (select '{"name":' || coalesce(to_json(coalesce(
            (select "t144"."name" from "unit_name" "t144" where ("t144"."unit_id" = "t143"."id" and "t144"."valid_from" <= $2::date and ("t144"."valid_until" is null or "t144"."valid_until" > $2::date)) limit 1), "t143"."name"))::text, null_in_answer()) || '}' from "unit" "t143" where ("t143"."id" = "t141"."unit_id") and (true::boolean)) || '}' from "post" "t141" where ("t141"."id" = "t116"."post_id") and (true::boolean) limit 1), null_in_answer()) || ',"clause":' || coalesce(to_json("t116"."clause")::text, 'null') || ',"outcome":' || coalesce('"' || case when "t116"."kind" = 'MONTHS_IN_POSTS' then
        (select
          (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t116"."months" then 'MET' else 'NOT_MET' end
        from
            (select count("t151"."id") as begun, range_agg(daterange("t151"."valid_from", least(coalesce("t151"."valid_until", $2::date + 1), $2::date + 1))) filter (where "t151"."kind" <> 'ACTING' and
              (select "t153"."rank" from "post_title" "t153" where ("t153"."id" =
                (select "t152"."post_title_id" from "post" "t152" where ("t152"."id" = "t151"."post_id") limit 1)) limit 1) <=
              (select "t154"."rank" from "post_title" "t154" where ("t154"."id" = "t116"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
            (select upper(told.spans) - coalesce(told.spans @> $2::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $2::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t151" where ("t116"."kind" = 'MONTHS_IN_POSTS' and "t151"."cadre_id" = "t116"."cadre_id" and "t151"."valid_from" <= $2::date) limit 1) else
        (select case when bool_or(case when not ("t155"."valid_from" <= $2::date and ("t155"."valid_until" is null or "t155"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t155"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t116"."level") then 'NO'
      when "t155"."level" <> "t116"."level" and "t116"."kind" = 'DEFENCE_SECURITY' then case when ("t116"."field" is null or "t155"."field" = "t116"."field") or "t155"."field" is null then 'OPEN' else 'NO' end
      when ("t116"."field" is null or "t155"."field" = "t116"."field") then 'YES' when "t155"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t155"."valid_from" <= $2::date and ("t155"."valid_until" is null or "t155"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t155"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t116"."level") then 'NO'
      when "t155"."level" <> "t116"."level" and "t116"."kind" = 'DEFENCE_SECURITY' then case when ("t116"."field" is null or "t155"."field" = "t116"."field") or "t155"."field" is null then 'OPEN' else 'NO' end
      when ("t116"."field" is null or "t155"."field" = "t116"."field") then 'YES' when "t155"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t155" where ("t155"."cadre_id" = "t116"."cadre_id" and "t155"."kind" = "t116"."kind" and "t155"."valid_from" <= $2::date) limit 1) end || '"', null_in_answer()) || '}' as x1 from (
      select 'PLANNED:' || person.id::text || ':' || each.id::text as id, 'PLANNED' as population,
        person.id as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "plan_entry" "person" join "plan_slot" "slot" on slot.id = person.slot_id
      and (person.valid_until is not null or person.state not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')) and exists
        (select 1 from "cadre" "t167" where ("t167"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
          (select 1 from "unit_closure" "t168" where ("t168"."unit_id" = "t167"."unit_id" and "t168"."ancestor_id" = $1::uuid))))
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
        (select 1 from "cadre" "t169" where ("t169"."id" = "person"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
          (select 1 from "unit_closure" "t170" where ("t170"."unit_id" = "t169"."unit_id" and "t170"."ancestor_id" = $1::uuid))))
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t116" where (("t116"."person_from" <= $2::date and ("t116"."person_until" is null or "t116"."person_until" > $2::date)
    and "t116"."standard_from" <= $2::date and ("t116"."standard_until" is null or "t116"."standard_until" > $2::date)) and (exists
        (select 1 from "cadre" "t175" where (("t175"."id" = "t116"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
          (select 1 from "unit_closure" "t176" where ("t176"."unit_id" = "t175"."unit_id" and "t176"."ancestor_id" = $1::uuid))))) and (("t116"."entry_id" is null or exists
        (select 1 from "plan_entry" "t171" where (("t171"."id" = "t116"."entry_id")) and (exists
          (select 1 from "plan_slot" "t172" where (("t172"."id" = "t171"."slot_id")) and ((exists
            (select 1 from "planning_cycle" "t173" where ("t173"."id" = "t172"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
              (select 1 from "unit_closure" "t174" where ("t174"."unit_id" = "t173"."unit_id" and "t174"."ancestor_id" = $1::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t172"."management_level"))))))))) and ((("t116"."kind" = 'POLITICAL_THEORY'::text)) and ((case when "t116"."kind" = 'MONTHS_IN_POSTS' then
        (select
          (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t116"."months" then 'MET' else 'NOT_MET' end
        from
            (select count("t177"."id") as begun, range_agg(daterange("t177"."valid_from", least(coalesce("t177"."valid_until", $2::date + 1), $2::date + 1))) filter (where "t177"."kind" <> 'ACTING' and
              (select "t179"."rank" from "post_title" "t179" where ("t179"."id" =
                (select "t178"."post_title_id" from "post" "t178" where ("t178"."id" = "t177"."post_id") limit 1)) limit 1) <=
              (select "t180"."rank" from "post_title" "t180" where ("t180"."id" = "t116"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
            (select upper(told.spans) - coalesce(told.spans @> $2::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $2::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t177" where ("t116"."kind" = 'MONTHS_IN_POSTS' and "t177"."cadre_id" = "t116"."cadre_id" and "t177"."valid_from" <= $2::date) limit 1) else
        (select case when bool_or(case when not ("t181"."valid_from" <= $2::date and ("t181"."valid_until" is null or "t181"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t181"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t116"."level") then 'NO'
      when "t181"."level" <> "t116"."level" and "t116"."kind" = 'DEFENCE_SECURITY' then case when ("t116"."field" is null or "t181"."field" = "t116"."field") or "t181"."field" is null then 'OPEN' else 'NO' end
      when ("t116"."field" is null or "t181"."field" = "t116"."field") then 'YES' when "t181"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t181"."valid_from" <= $2::date and ("t181"."valid_until" is null or "t181"."valid_until" > $2::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t181"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t116"."level") then 'NO'
      when "t181"."level" <> "t116"."level" and "t116"."kind" = 'DEFENCE_SECURITY' then case when ("t116"."field" is null or "t181"."field" = "t116"."field") or "t181"."field" is null then 'OPEN' else 'NO' end
      when ("t116"."field" is null or "t181"."field" = "t116"."field") then 'YES' when "t181"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t181" where ("t181"."cadre_id" = "t116"."cadre_id" and "t181"."kind" = "t116"."kind" and "t181"."valid_from" <= $2::date) limit 1) end = 'NOT_MET'::text)) and (("t116"."population" = 'PLANNED'::text))) order by "t116"."cadre_id" asc, "t116"."id" asc limit 3::integer) q) p) || '}}' as data
