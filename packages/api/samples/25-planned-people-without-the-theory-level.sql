/* PlannedPeopleWithoutTheTheoryLevel */ select '{"at":{"lacking":' ||
  (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
    (select '{"key":[{"label":' || coalesce(to_json("gr1"."l1")::text, 'null') || '}],"people":' || ("gr1"."m_people")::text || '}' as j from
      (select * from
        (select g.k1, n1.label as l1, n1.sort as s1, coalesce(g."m_people", 0) as "m_people" from (with r as
          (select ("t36"."district_id")::text as k1, count(distinct "t1"."cadre_id")::integer as "m_people" from (
      select 'PLANNED:' || person.id::text || ':' || each.id::text as id, 'PLANNED' as population,
        person.id as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "plan_entry" "person" join "plan_slot" "slot" on slot.id = person.slot_id
      and (person.valid_until is not null or person.state not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')) join "post" "post" on post.id = slot.post_id
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
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t1" left join "plan_entry" "t3" on "t3"."id" = "t1"."entry_id" left join "plan_slot" "t5" on "t5"."id" = "t3"."slot_id" left join "planning_cycle" "t10" on "t10"."id" = "t5"."cycle_id" left join "cadre" "t14" on "t14"."id" = "t1"."cadre_id" left join "unit_district" "t36" on "t36"."unit_id" = "t1"."unit_id" and "t36"."valid_from" <= $1::date and ("t36"."valid_until" is null or "t36"."valid_until" > $1::date) where (((((("t14"."id" is not null)) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
            (select 1 from "unit_closure" "t16" where ("t16"."unit_id" = "t14"."unit_id" and "t16"."ancestor_id" = $2::uuid))))) and (("t1"."entry_id" is null or (((("t3"."id" is not null)) and ((((("t5"."id" is not null)) and (((((("t10"."id" is not null) and ((array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t12" where ("t12"."unit_id" = "t10"."unit_id" and "t12"."ancestor_id" = $2::uuid)))))) is true)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t5"."management_level")))) is true))) is true)))) and ("t1"."person_from" <= $1::date and ("t1"."person_until" is null or "t1"."person_until" > $1::date)
    and "t1"."standard_from" <= $1::date and ("t1"."standard_until" is null or "t1"."standard_until" > $1::date))) and ((("t1"."kind" = 'POLITICAL_THEORY'::text)) and ((case when "t1"."kind" = 'MONTHS_IN_POSTS' then (
            (select
              (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t1"."months" then 'MET' else 'NOT_MET' end
        from
                (select count("t26"."id") as begun, range_agg(daterange("t26"."valid_from", least(coalesce("t26"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t26"."kind" <> 'ACTING' and
                  (select "t28"."rank" from "post_title" "t28" where ("t28"."id" =
                    (select "t27"."post_title_id" from "post" "t27" where ("t27"."id" = "t26"."post_id") limit 1)) limit 1) <=
                  (select "t29"."rank" from "post_title" "t29" where ("t29"."id" = "t1"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
                (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t26" where ("t1"."kind" = 'MONTHS_IN_POSTS' and "t26"."cadre_id" = "t1"."cadre_id" and "t26"."valid_from" <= $1::date) limit 1)) else (
            (select case when bool_or(case when not ("t33"."valid_from" <= $1::date and ("t33"."valid_until" is null or "t33"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t33"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t1"."level") then 'NO'
      when "t33"."level" <> "t1"."level" and "t1"."kind" = 'DEFENCE_SECURITY' then case when ("t1"."field" is null or "t33"."field" = "t1"."field") or "t33"."field" is null then 'OPEN' else 'NO' end
      when ("t1"."field" is null or "t33"."field" = "t1"."field") then 'YES' when "t33"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t33"."valid_from" <= $1::date and ("t33"."valid_until" is null or "t33"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t33"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t1"."level") then 'NO'
      when "t33"."level" <> "t1"."level" and "t1"."kind" = 'DEFENCE_SECURITY' then case when ("t1"."field" is null or "t33"."field" = "t1"."field") or "t33"."field" is null then 'OPEN' else 'NO' end
      when ("t1"."field" is null or "t33"."field" = "t1"."field") then 'YES' when "t33"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t33" where ("t33"."cadre_id" = "t1"."cadre_id" and "t33"."kind" = "t1"."kind" and "t33"."valid_from" <= $1::date) limit 1)) end = 'NOT_MET'::text)) and (("t1"."population" = 'PLANNED'::text))) group by 1), d1 (k1) as
          (select ("t37"."id")::text from "unit" "t37" where (true::boolean) and ("t37"."valid_from" <= $1::date and ("t37"."valid_until" is null or "t37"."valid_until" > $1::date) and "t37"."kind" = 'DISTRICT_COMMITTEE' and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
            (select 1 from "unit_closure" "t38" where ("t38"."unit_id" = "t37"."id" and "t38"."ancestor_id" = $2::uuid)))) select coalesce(r.k1, e.k1) as k1, r."m_people" from r full join
          (select d1.k1 from d1) e on coalesce(r.k1, '') = coalesce(e.k1, '')) g left join lateral
          (select coalesce(
            (select "t40"."name" from "unit_name" "t40" where ("t40"."unit_id" = "t39"."id" and "t40"."valid_from" <= $1::date and ("t40"."valid_until" is null or "t40"."valid_until" > $1::date)) limit 1), "t39"."name") as label, "t39"."sort_key" as sort from "unit" "t39" where (("t39"."id") = (g.k1)::uuid) and (true::boolean)) n1 on true) o where true order by o.s1 nulls last, o.k1 collate "C" nulls last limit coalesce(null::integer, $3::integer)) "gr1") q) || ',"everybody":' ||
  (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
    (select '{"people":' || ("gr2"."m_people")::text || ',"requirements":' || ("gr2"."m_requirements")::text || ',"met":' || ("gr2"."m_met")::text || ',"missing":' || ("gr2"."m_missing")::text || ',"unknown":' || ("gr2"."m_unknown")::text || '}' as j from
      (select * from
        (select coalesce(g."m_requirements", 0) as "m_requirements", coalesce(g."m_people", 0) as "m_people", coalesce(g."m_met", 0) as "m_met", coalesce(g."m_missing", 0) as "m_missing", coalesce(g."m_unknown", 0) as "m_unknown" from
          (select count(*)::integer as "m_requirements", count(distinct "t41"."cadre_id")::integer as "m_people", (count(*) filter (where case when "t41"."kind" = 'MONTHS_IN_POSTS' then (look5.value) else (look6.value) end = 'MET'))::integer as "m_met", (count(*) filter (where case when "t41"."kind" = 'MONTHS_IN_POSTS' then (look5.value) else (look6.value) end = 'NOT_MET'))::integer as "m_missing", (count(*) filter (where case when "t41"."kind" = 'MONTHS_IN_POSTS' then (look5.value) else (look6.value) end = 'UNKNOWN'))::integer as "m_unknown" from (
      select 'PLANNED:' || person.id::text || ':' || each.id::text as id, 'PLANNED' as population,
        person.id as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "plan_entry" "person" join "plan_slot" "slot" on slot.id = person.slot_id
      and (person.valid_until is not null or person.state not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')) join "post" "post" on post.id = slot.post_id
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
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t41" left join "plan_entry" "t43" on "t43"."id" = "t41"."entry_id" left join "plan_slot" "t45" on "t45"."id" = "t43"."slot_id" left join "planning_cycle" "t50" on "t50"."id" = "t45"."cycle_id" left join "cadre" "t54" on "t54"."id" = "t41"."cadre_id" cross join lateral
            (select
              (select
                (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t41"."months" then 'MET' else 'NOT_MET' end
        from
                  (select count("t66"."id") as begun, range_agg(daterange("t66"."valid_from", least(coalesce("t66"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t66"."kind" <> 'ACTING' and
                    (select "t68"."rank" from "post_title" "t68" where ("t68"."id" =
                      (select "t67"."post_title_id" from "post" "t67" where ("t67"."id" = "t66"."post_id") limit 1)) limit 1) <=
                    (select "t69"."rank" from "post_title" "t69" where ("t69"."id" = "t41"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
                  (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t66" where ("t41"."kind" = 'MONTHS_IN_POSTS' and "t66"."cadre_id" = "t41"."cadre_id" and "t66"."valid_from" <= $1::date) limit 1) as value offset 0) look5 cross join lateral
            (select
              (select case when bool_or(case when not ("t73"."valid_from" <= $1::date and ("t73"."valid_until" is null or "t73"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t73"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t41"."level") then 'NO'
      when "t73"."level" <> "t41"."level" and "t41"."kind" = 'DEFENCE_SECURITY' then case when ("t41"."field" is null or "t73"."field" = "t41"."field") or "t73"."field" is null then 'OPEN' else 'NO' end
      when ("t41"."field" is null or "t73"."field" = "t41"."field") then 'YES' when "t73"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t73"."valid_from" <= $1::date and ("t73"."valid_until" is null or "t73"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t73"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t41"."level") then 'NO'
      when "t73"."level" <> "t41"."level" and "t41"."kind" = 'DEFENCE_SECURITY' then case when ("t41"."field" is null or "t73"."field" = "t41"."field") or "t73"."field" is null then 'OPEN' else 'NO' end
      when ("t41"."field" is null or "t73"."field" = "t41"."field") then 'YES' when "t73"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t73" where ("t73"."cadre_id" = "t41"."cadre_id" and "t73"."kind" = "t41"."kind" and "t73"."valid_from" <= $1::date) limit 1) as value offset 0) look6 where (((((("t54"."id" is not null)) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
            (select 1 from "unit_closure" "t56" where ("t56"."unit_id" = "t54"."unit_id" and "t56"."ancestor_id" = $2::uuid))))) and (("t41"."entry_id" is null or (((("t43"."id" is not null)) and ((((("t45"."id" is not null)) and (((((("t50"."id" is not null) and ((array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t52" where ("t52"."unit_id" = "t50"."unit_id" and "t52"."ancestor_id" = $2::uuid)))))) is true)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t45"."management_level")))) is true))) is true)))) and ("t41"."person_from" <= $1::date and ("t41"."person_until" is null or "t41"."person_until" > $1::date)
    and "t41"."standard_from" <= $1::date and ("t41"."standard_until" is null or "t41"."standard_until" > $1::date))) and ((("t41"."kind" = 'POLITICAL_THEORY'::text)) and (("t41"."population" = 'PLANNED'::text)))) g) o where true order by 1 limit coalesce(null::integer, $4::integer)) "gr2") q) || ',"requirementNeeds":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
      select 'PLANNED:' || person.id::text || ':' || each.id::text as id, 'PLANNED' as population,
        person.id as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "plan_entry" "person" join "plan_slot" "slot" on slot.id = person.slot_id
      and (person.valid_until is not null or person.state not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')) join "post" "post" on post.id = slot.post_id
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
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t109" where (("t109"."person_from" <= $1::date and ("t109"."person_until" is null or "t109"."person_until" > $1::date)
    and "t109"."standard_from" <= $1::date and ("t109"."standard_until" is null or "t109"."standard_until" > $1::date)) and (exists
      (select 1 from "cadre" "t114" where (("t114"."id" = "t109"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t115" where ("t115"."unit_id" = "t114"."unit_id" and "t115"."ancestor_id" = $2::uuid))))) and (("t109"."entry_id" is null or exists
      (select 1 from "plan_entry" "t110" where (("t110"."id" = "t109"."entry_id")) and (exists
        (select 1 from "plan_slot" "t111" where (("t111"."id" = "t110"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t112" where ("t112"."id" = "t111"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t113" where ("t113"."unit_id" = "t112"."unit_id" and "t113"."ancestor_id" = $2::uuid))))) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t111"."management_level"))))))))) and ((("t109"."kind" = 'POLITICAL_THEORY'::text)) and ((case when "t109"."kind" = 'MONTHS_IN_POSTS' then
      (select
        (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t109"."months" then 'MET' else 'NOT_MET' end
        from
          (select count("t116"."id") as begun, range_agg(daterange("t116"."valid_from", least(coalesce("t116"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t116"."kind" <> 'ACTING' and
            (select "t118"."rank" from "post_title" "t118" where ("t118"."id" =
              (select "t117"."post_title_id" from "post" "t117" where ("t117"."id" = "t116"."post_id") limit 1)) limit 1) <=
            (select "t119"."rank" from "post_title" "t119" where ("t119"."id" = "t109"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
          (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t116" where ("t109"."kind" = 'MONTHS_IN_POSTS' and "t116"."cadre_id" = "t109"."cadre_id" and "t116"."valid_from" <= $1::date) limit 1) else
      (select case when bool_or(case when not ("t120"."valid_from" <= $1::date and ("t120"."valid_until" is null or "t120"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t120"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t109"."level") then 'NO'
      when "t120"."level" <> "t109"."level" and "t109"."kind" = 'DEFENCE_SECURITY' then case when ("t109"."field" is null or "t120"."field" = "t109"."field") or "t120"."field" is null then 'OPEN' else 'NO' end
      when ("t109"."field" is null or "t120"."field" = "t109"."field") then 'YES' when "t120"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t120"."valid_from" <= $1::date and ("t120"."valid_until" is null or "t120"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t120"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t109"."level") then 'NO'
      when "t120"."level" <> "t109"."level" and "t109"."kind" = 'DEFENCE_SECURITY' then case when ("t109"."field" is null or "t120"."field" = "t109"."field") or "t120"."field" is null then 'OPEN' else 'NO' end
      when ("t109"."field" is null or "t120"."field" = "t109"."field") then 'YES' when "t120"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t120" where ("t120"."cadre_id" = "t109"."cadre_id" and "t120"."kind" = "t109"."kind" and "t120"."valid_from" <= $1::date) limit 1) end = 'NOT_MET'::text)) and (("t109"."population" = 'PLANNED'::text)))) || ',"nodes":[' || coalesce(p.x1, '') || ']}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t121"."full_name")::text || ',"politicalTheoryLevel":' || coalesce('"' ||
          (select "t122"."level" from "qualification" "t122" where ("t122"."cadre_id" = "t121"."id" and "t122"."kind" = 'POLITICAL_THEORY' and "t122"."valid_from" <= $1::date and ("t122"."valid_until" is null or "t122"."valid_until" > $1::date)) order by array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED'], "t122"."level") desc nulls last limit 1) || '"', 'null') || '}' from "cadre" "t121" where ("t121"."id" = "t108"."cadre_id") limit 1), 'null') || ',"post":' || coalesce(
        (select '{"title":' ||
          (select '{"name":' || to_json("t130"."name")::text || '}' from "post_title" "t130" where ("t130"."id" = "t129"."post_title_id") and (true::boolean)) || ',"unit":' ||
          (select '{"name":' || coalesce(to_json(coalesce(
            (select "t132"."name" from "unit_name" "t132" where ("t132"."unit_id" = "t131"."id" and "t132"."valid_from" <= $1::date and ("t132"."valid_until" is null or "t132"."valid_until" > $1::date)) limit 1), "t131"."name"))::text, null_in_answer()) || '}' from "unit" "t131" where ("t131"."id" = "t129"."unit_id") and (true::boolean)) || '}' from "post" "t129" where ("t129"."id" = "t108"."post_id") and (true::boolean) limit 1), null_in_answer()) || ',"clause":' || coalesce(to_json("t108"."clause")::text, 'null') || ',"outcome":' || coalesce('"' || case when "t108"."kind" = 'MONTHS_IN_POSTS' then
        (select
          (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t108"."months" then 'MET' else 'NOT_MET' end
        from
            (select count("t139"."id") as begun, range_agg(daterange("t139"."valid_from", least(coalesce("t139"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t139"."kind" <> 'ACTING' and
              (select "t141"."rank" from "post_title" "t141" where ("t141"."id" =
                (select "t140"."post_title_id" from "post" "t140" where ("t140"."id" = "t139"."post_id") limit 1)) limit 1) <=
              (select "t142"."rank" from "post_title" "t142" where ("t142"."id" = "t108"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
            (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t139" where ("t108"."kind" = 'MONTHS_IN_POSTS' and "t139"."cadre_id" = "t108"."cadre_id" and "t139"."valid_from" <= $1::date) limit 1) else
        (select case when bool_or(case when not ("t143"."valid_from" <= $1::date and ("t143"."valid_until" is null or "t143"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t143"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t108"."level") then 'NO'
      when "t143"."level" <> "t108"."level" and "t108"."kind" = 'DEFENCE_SECURITY' then case when ("t108"."field" is null or "t143"."field" = "t108"."field") or "t143"."field" is null then 'OPEN' else 'NO' end
      when ("t108"."field" is null or "t143"."field" = "t108"."field") then 'YES' when "t143"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t143"."valid_from" <= $1::date and ("t143"."valid_until" is null or "t143"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t143"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t108"."level") then 'NO'
      when "t143"."level" <> "t108"."level" and "t108"."kind" = 'DEFENCE_SECURITY' then case when ("t108"."field" is null or "t143"."field" = "t108"."field") or "t143"."field" is null then 'OPEN' else 'NO' end
      when ("t108"."field" is null or "t143"."field" = "t108"."field") then 'YES' when "t143"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t143" where ("t143"."cadre_id" = "t108"."cadre_id" and "t143"."kind" = "t108"."kind" and "t143"."valid_from" <= $1::date) limit 1) end || '"', null_in_answer()) || '}' as x1 from (
      select 'PLANNED:' || person.id::text || ':' || each.id::text as id, 'PLANNED' as population,
        person.id as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from "plan_entry" "person" join "plan_slot" "slot" on slot.id = person.slot_id
      and (person.valid_until is not null or person.state not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')) join "post" "post" on post.id = slot.post_id
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
      join "unit" "unit" on unit.id = post.unit_id
      join "post_standard" "standard" on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join "post_standard_group" "requirements" on requirements.standard_id = standard.id
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t108" where (("t108"."person_from" <= $1::date and ("t108"."person_until" is null or "t108"."person_until" > $1::date)
    and "t108"."standard_from" <= $1::date and ("t108"."standard_until" is null or "t108"."standard_until" > $1::date)) and (coalesce(
        (select true from "cadre" "t148" where (("t148"."id" = "t108"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t149" where ("t149"."unit_id" = "t148"."unit_id" and "t149"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and (("t108"."entry_id" is null or coalesce(
        (select true from "plan_entry" "t144" where (("t144"."id" = "t108"."entry_id")) and (coalesce(
          (select true from "plan_slot" "t145" where (("t145"."id" = "t144"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t146" where ("t146"."id" = "t145"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t147" where ("t147"."unit_id" = "t146"."unit_id" and "t147"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t145"."management_level"))) limit 1), false)) limit 1), false)))) and ((("t108"."kind" = 'POLITICAL_THEORY'::text)) and ((case when "t108"."kind" = 'MONTHS_IN_POSTS' then
        (select
          (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t108"."months" then 'MET' else 'NOT_MET' end
        from
            (select count("t150"."id") as begun, range_agg(daterange("t150"."valid_from", least(coalesce("t150"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t150"."kind" <> 'ACTING' and
              (select "t152"."rank" from "post_title" "t152" where ("t152"."id" =
                (select "t151"."post_title_id" from "post" "t151" where ("t151"."id" = "t150"."post_id") limit 1)) limit 1) <=
              (select "t153"."rank" from "post_title" "t153" where ("t153"."id" = "t108"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
            (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t150" where ("t108"."kind" = 'MONTHS_IN_POSTS' and "t150"."cadre_id" = "t108"."cadre_id" and "t150"."valid_from" <= $1::date) limit 1) else
        (select case when bool_or(case when not ("t154"."valid_from" <= $1::date and ("t154"."valid_until" is null or "t154"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t154"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t108"."level") then 'NO'
      when "t154"."level" <> "t108"."level" and "t108"."kind" = 'DEFENCE_SECURITY' then case when ("t108"."field" is null or "t154"."field" = "t108"."field") or "t154"."field" is null then 'OPEN' else 'NO' end
      when ("t108"."field" is null or "t154"."field" = "t108"."field") then 'YES' when "t154"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t154"."valid_from" <= $1::date and ("t154"."valid_until" is null or "t154"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t154"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t108"."level") then 'NO'
      when "t154"."level" <> "t108"."level" and "t108"."kind" = 'DEFENCE_SECURITY' then case when ("t108"."field" is null or "t154"."field" = "t108"."field") or "t154"."field" is null then 'OPEN' else 'NO' end
      when ("t108"."field" is null or "t154"."field" = "t108"."field") then 'YES' when "t154"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t154" where ("t154"."cadre_id" = "t108"."cadre_id" and "t154"."kind" = "t108"."kind" and "t154"."valid_from" <= $1::date) limit 1) end = 'NOT_MET'::text)) and (("t108"."population" = 'PLANNED'::text))) order by "t108"."cadre_id" asc, "t108"."id" asc limit 3::integer) q) p) || '}}' as data
