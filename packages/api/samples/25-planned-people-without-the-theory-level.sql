/* PlannedPeopleWithoutTheTheoryLevel */ select '{"at":' || '{"lacking":' ||
  (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
    (select '{"key":' || '[' || '{"label":' || coalesce(to_json("gr1"."l1")::text, 'null') || '}' || ']' || ',"people":' || ("gr1"."m_people")::text || '}' as j from
      (select * from
        (select g.k1, n1.label as l1, n1.sort as s1, coalesce(g."m_people", 0) as "m_people" from (with r as
          (select (((
            (select jsonb_object_agg("t3"."unit_id", "t3"."ancestor_id" order by "t3"."depth" desc) from "unit_closure" "t3" where ("t3"."valid_from" <= $1::date and ("t3"."valid_until" is null or "t3"."valid_until" > $1::date) and exists
              (select 1 from "unit" "t4" where ("t4"."id" = "t3"."ancestor_id" and "t4"."kind" = 'DISTRICT_COMMITTEE'))) limit 1)) ->> ("t1"."unit_id")::text)::uuid)::text as k1, count(distinct "t1"."cadre_id")::integer as "m_people" from (
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
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t1" where (exists
            (select 1 from "cadre" "t11" where (("t11"."id" = "t1"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
              (select 1 from "unit_closure" "t12" where ("t12"."unit_id" = "t11"."unit_id" and "t12"."ancestor_id" = $2::uuid))))) and (("t1"."entry_id" is null or exists
            (select 1 from "plan_entry" "t5" where (("t5"."id" = "t1"."entry_id")) and (exists
              (select 1 from "plan_slot" "t6" where (("t6"."id" = "t5"."slot_id")) and (exists
                (select 1 from "planning_cycle" "t7" where ("t7"."id" = "t6"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                  (select 1 from "unit_closure" "t8" where ("t8"."unit_id" = "t7"."unit_id" and "t8"."ancestor_id" = $2::uuid)))) and (exists
                (select 1 from "post" "t9" where ("t9"."id" = "t6"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t9"."management_level"))) or exists
                (select 1 from "body" "t10" where ("t10"."id" = "t6"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t10"."management_level")))))))))) and ("t1"."person_from" <= $1::date and ("t1"."person_until" is null or "t1"."person_until" > $1::date)
    and "t1"."standard_from" <= $1::date and ("t1"."standard_until" is null or "t1"."standard_until" > $1::date)) and ((("t1"."kind" = $3::text)) and ((case when "t1"."kind" = 'MONTHS_IN_POSTS' then
            (select
              (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t1"."months" then 'MET' else 'NOT_MET' end
        from
                (select count("t13"."id") as begun, range_agg(daterange("t13"."valid_from", least(coalesce("t13"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t13"."kind" <> 'ACTING' and
                  (select "t15"."rank" from "post_title" "t15" where ("t15"."id" =
                    (select "t14"."post_title_id" from "post" "t14" where ("t14"."id" = "t13"."post_id") limit 1)) limit 1) <=
                  (select "t16"."rank" from "post_title" "t16" where ("t16"."id" = "t1"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
                (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t13" where ("t1"."kind" = 'MONTHS_IN_POSTS' and "t13"."cadre_id" = "t1"."cadre_id" and "t13"."valid_from" <= $1::date) limit 1) else
            (select case when bool_or(case when not ("t17"."valid_from" <= $1::date and ("t17"."valid_until" is null or "t17"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t17"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t1"."level") then 'NO'
      when "t17"."level" <> "t1"."level" and "t1"."kind" = 'DEFENCE_SECURITY' then case when ("t1"."field" is null or "t17"."field" = "t1"."field") or "t17"."field" is null then 'OPEN' else 'NO' end
      when ("t1"."field" is null or "t17"."field" = "t1"."field") then 'YES' when "t17"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t17"."valid_from" <= $1::date and ("t17"."valid_until" is null or "t17"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t17"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t1"."level") then 'NO'
      when "t17"."level" <> "t1"."level" and "t1"."kind" = 'DEFENCE_SECURITY' then case when ("t1"."field" is null or "t17"."field" = "t1"."field") or "t17"."field" is null then 'OPEN' else 'NO' end
      when ("t1"."field" is null or "t17"."field" = "t1"."field") then 'YES' when "t17"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t17" where ("t17"."cadre_id" = "t1"."cadre_id" and "t17"."kind" = "t1"."kind" and "t17"."valid_from" <= $1::date) limit 1) end = $4::text)) and (("t1"."population" = $5::text))) group by 1), d1 (k1) as
          (select ("t18"."id")::text from "unit" "t18" where (true::boolean) and ("t18"."valid_from" <= $1::date and ("t18"."valid_until" is null or "t18"."valid_until" > $1::date) and "t18"."kind" = 'DISTRICT_COMMITTEE' and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
            (select true from "unit_closure" "t19" where ("t19"."unit_id" = "t18"."id" and "t19"."ancestor_id" = $2::uuid) limit 1), false))) select coalesce(r.k1, e.k1) as k1, r."m_people" from r full join
          (select d1.k1 from d1) e on coalesce(r.k1, '') = coalesce(e.k1, '')) g left join lateral
          (select coalesce(
            (select "t21"."name" from "unit_name" "t21" where ("t21"."unit_id" = "t20"."id" and "t21"."valid_from" <= $1::date and ("t21"."valid_until" is null or "t21"."valid_until" > $1::date)) limit 1), "t20"."name") as label, "t20"."sort_key" as sort from "unit" "t20" where (("t20"."id") = (g.k1)::uuid) and (true::boolean)) n1 on true) o where true order by o.s1 nulls last, o.k1 nulls last limit coalesce($6::integer, $7::integer)) "gr1") q) || ',"everybody":' ||
  (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
    (select '{"people":' || ("gr2"."m_people")::text || ',"requirements":' || ("gr2"."m_requirements")::text || ',"met":' || ("gr2"."m_met")::text || ',"missing":' || ("gr2"."m_missing")::text || ',"unknown":' || ("gr2"."m_unknown")::text || '}' as j from
      (select * from
        (select coalesce(g."m_requirements", 0) as "m_requirements", coalesce(g."m_people", 0) as "m_people", coalesce(g."m_met", 0) as "m_met", coalesce(g."m_missing", 0) as "m_missing", coalesce(g."m_unknown", 0) as "m_unknown" from
          (select count(*)::integer as "m_requirements", count(distinct "t22"."cadre_id")::integer as "m_people", (count(*) filter (where case when "t22"."kind" = 'MONTHS_IN_POSTS' then (look1.value) else (look2.value) end = 'MET'))::integer as "m_met", (count(*) filter (where case when "t22"."kind" = 'MONTHS_IN_POSTS' then (look1.value) else (look2.value) end = 'NOT_MET'))::integer as "m_missing", (count(*) filter (where case when "t22"."kind" = 'MONTHS_IN_POSTS' then (look1.value) else (look2.value) end = 'UNKNOWN'))::integer as "m_unknown" from (
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
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t22" cross join lateral
            (select
              (select
                (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t22"."months" then 'MET' else 'NOT_MET' end
        from
                  (select count("t24"."id") as begun, range_agg(daterange("t24"."valid_from", least(coalesce("t24"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t24"."kind" <> 'ACTING' and
                    (select "t26"."rank" from "post_title" "t26" where ("t26"."id" =
                      (select "t25"."post_title_id" from "post" "t25" where ("t25"."id" = "t24"."post_id") limit 1)) limit 1) <=
                    (select "t27"."rank" from "post_title" "t27" where ("t27"."id" = "t22"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
                  (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t24" where ("t22"."kind" = 'MONTHS_IN_POSTS' and "t24"."cadre_id" = "t22"."cadre_id" and "t24"."valid_from" <= $1::date) limit 1) as value offset 0) look1 cross join lateral
            (select
              (select case when bool_or(case when not ("t29"."valid_from" <= $1::date and ("t29"."valid_until" is null or "t29"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t29"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t22"."level") then 'NO'
      when "t29"."level" <> "t22"."level" and "t22"."kind" = 'DEFENCE_SECURITY' then case when ("t22"."field" is null or "t29"."field" = "t22"."field") or "t29"."field" is null then 'OPEN' else 'NO' end
      when ("t22"."field" is null or "t29"."field" = "t22"."field") then 'YES' when "t29"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t29"."valid_from" <= $1::date and ("t29"."valid_until" is null or "t29"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t29"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t22"."level") then 'NO'
      when "t29"."level" <> "t22"."level" and "t22"."kind" = 'DEFENCE_SECURITY' then case when ("t22"."field" is null or "t29"."field" = "t22"."field") or "t29"."field" is null then 'OPEN' else 'NO' end
      when ("t22"."field" is null or "t29"."field" = "t22"."field") then 'YES' when "t29"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t29" where ("t29"."cadre_id" = "t22"."cadre_id" and "t29"."kind" = "t22"."kind" and "t29"."valid_from" <= $1::date) limit 1) as value offset 0) look2 where (exists
            (select 1 from "cadre" "t50" where (("t50"."id" = "t22"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
              (select 1 from "unit_closure" "t51" where ("t51"."unit_id" = "t50"."unit_id" and "t51"."ancestor_id" = $2::uuid))))) and (("t22"."entry_id" is null or exists
            (select 1 from "plan_entry" "t44" where (("t44"."id" = "t22"."entry_id")) and (exists
              (select 1 from "plan_slot" "t45" where (("t45"."id" = "t44"."slot_id")) and (exists
                (select 1 from "planning_cycle" "t46" where ("t46"."id" = "t45"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
                  (select 1 from "unit_closure" "t47" where ("t47"."unit_id" = "t46"."unit_id" and "t47"."ancestor_id" = $2::uuid)))) and (exists
                (select 1 from "post" "t48" where ("t48"."id" = "t45"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t48"."management_level"))) or exists
                (select 1 from "body" "t49" where ("t49"."id" = "t45"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t49"."management_level")))))))))) and ("t22"."person_from" <= $1::date and ("t22"."person_until" is null or "t22"."person_until" > $1::date)
    and "t22"."standard_from" <= $1::date and ("t22"."standard_until" is null or "t22"."standard_until" > $1::date)) and ((("t22"."kind" = $8::text)) and (("t22"."population" = $9::text)))) g) o where true order by 1 limit coalesce($10::integer, $11::integer)) "gr2") q) || ',"requirementNeeds":' ||
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
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t53" where (("t53"."person_from" <= $1::date and ("t53"."person_until" is null or "t53"."person_until" > $1::date)
    and "t53"."standard_from" <= $1::date and ("t53"."standard_until" is null or "t53"."standard_until" > $1::date)) and (exists
      (select 1 from "cadre" "t60" where (("t60"."id" = "t53"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t61" where ("t61"."unit_id" = "t60"."unit_id" and "t61"."ancestor_id" = $2::uuid))))) and (("t53"."entry_id" is null or exists
      (select 1 from "plan_entry" "t54" where (("t54"."id" = "t53"."entry_id")) and (exists
        (select 1 from "plan_slot" "t55" where (("t55"."id" = "t54"."slot_id")) and (exists
          (select 1 from "planning_cycle" "t56" where ("t56"."id" = "t55"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t57" where ("t57"."unit_id" = "t56"."unit_id" and "t57"."ancestor_id" = $2::uuid)))) and (exists
          (select 1 from "post" "t58" where ("t58"."id" = "t55"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t58"."management_level"))) or exists
          (select 1 from "body" "t59" where ("t59"."id" = "t55"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t59"."management_level"))))))))))) and ((("t53"."kind" = $12::text)) and ((case when "t53"."kind" = 'MONTHS_IN_POSTS' then
      (select
        (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t53"."months" then 'MET' else 'NOT_MET' end
        from
          (select count("t62"."id") as begun, range_agg(daterange("t62"."valid_from", least(coalesce("t62"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t62"."kind" <> 'ACTING' and
            (select "t64"."rank" from "post_title" "t64" where ("t64"."id" =
              (select "t63"."post_title_id" from "post" "t63" where ("t63"."id" = "t62"."post_id") limit 1)) limit 1) <=
            (select "t65"."rank" from "post_title" "t65" where ("t65"."id" = "t53"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
          (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t62" where ("t53"."kind" = 'MONTHS_IN_POSTS' and "t62"."cadre_id" = "t53"."cadre_id" and "t62"."valid_from" <= $1::date) limit 1) else
      (select case when bool_or(case when not ("t66"."valid_from" <= $1::date and ("t66"."valid_until" is null or "t66"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t66"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t53"."level") then 'NO'
      when "t66"."level" <> "t53"."level" and "t53"."kind" = 'DEFENCE_SECURITY' then case when ("t53"."field" is null or "t66"."field" = "t53"."field") or "t66"."field" is null then 'OPEN' else 'NO' end
      when ("t53"."field" is null or "t66"."field" = "t53"."field") then 'YES' when "t66"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t66"."valid_from" <= $1::date and ("t66"."valid_until" is null or "t66"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t66"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t53"."level") then 'NO'
      when "t66"."level" <> "t53"."level" and "t53"."kind" = 'DEFENCE_SECURITY' then case when ("t53"."field" is null or "t66"."field" = "t53"."field") or "t66"."field" is null then 'OPEN' else 'NO' end
      when ("t53"."field" is null or "t66"."field" = "t53"."field") then 'YES' when "t66"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t66" where ("t66"."cadre_id" = "t53"."cadre_id" and "t66"."kind" = "t53"."kind" and "t66"."valid_from" <= $1::date) limit 1) end = $13::text)) and (("t53"."population" = $14::text)))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t67"."full_name")::text || ',"politicalTheoryLevel":' || coalesce(('"' ||
          (select "t68"."level" from "qualification" "t68" where ("t68"."cadre_id" = "t67"."id" and "t68"."kind" = 'POLITICAL_THEORY' and "t68"."valid_from" <= $1::date and ("t68"."valid_until" is null or "t68"."valid_until" > $1::date)) order by array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED'], "t68"."level") desc nulls last limit 1) || '"'), 'null') || '}' from "cadre" "t67" where ("t67"."id" = "t52"."cadre_id") limit 1), 'null') || ',"post":' || coalesce(
        (select '{"title":' ||
          (select '{"name":' || to_json("t78"."name")::text || '}' from "post_title" "t78" where ("t78"."id" = "t77"."post_title_id") and (true::boolean)) || ',"unit":' ||
          (select '{"name":' || coalesce(to_json(coalesce(
            (select "t80"."name" from "unit_name" "t80" where ("t80"."unit_id" = "t79"."id" and "t80"."valid_from" <= $1::date and ("t80"."valid_until" is null or "t80"."valid_until" > $1::date)) limit 1), "t79"."name"))::text, null_in_answer()) || '}' from "unit" "t79" where ("t79"."id" = "t77"."unit_id") and (true::boolean)) || '}' from "post" "t77" where ("t77"."id" = "t52"."post_id") and (true::boolean) limit 1), null_in_answer()) || ',"clause":' || coalesce(to_json("t52"."clause")::text, 'null') || ',"outcome":' || coalesce(('"' || case when "t52"."kind" = 'MONTHS_IN_POSTS' then
        (select
          (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t52"."months" then 'MET' else 'NOT_MET' end
        from
            (select count("t89"."id") as begun, range_agg(daterange("t89"."valid_from", least(coalesce("t89"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t89"."kind" <> 'ACTING' and
              (select "t91"."rank" from "post_title" "t91" where ("t91"."id" =
                (select "t90"."post_title_id" from "post" "t90" where ("t90"."id" = "t89"."post_id") limit 1)) limit 1) <=
              (select "t92"."rank" from "post_title" "t92" where ("t92"."id" = "t52"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
            (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t89" where ("t52"."kind" = 'MONTHS_IN_POSTS' and "t89"."cadre_id" = "t52"."cadre_id" and "t89"."valid_from" <= $1::date) limit 1) else
        (select case when bool_or(case when not ("t93"."valid_from" <= $1::date and ("t93"."valid_until" is null or "t93"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t93"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t52"."level") then 'NO'
      when "t93"."level" <> "t52"."level" and "t52"."kind" = 'DEFENCE_SECURITY' then case when ("t52"."field" is null or "t93"."field" = "t52"."field") or "t93"."field" is null then 'OPEN' else 'NO' end
      when ("t52"."field" is null or "t93"."field" = "t52"."field") then 'YES' when "t93"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t93"."valid_from" <= $1::date and ("t93"."valid_until" is null or "t93"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t93"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t52"."level") then 'NO'
      when "t93"."level" <> "t52"."level" and "t52"."kind" = 'DEFENCE_SECURITY' then case when ("t52"."field" is null or "t93"."field" = "t52"."field") or "t93"."field" is null then 'OPEN' else 'NO' end
      when ("t52"."field" is null or "t93"."field" = "t52"."field") then 'YES' when "t93"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t93" where ("t93"."cadre_id" = "t52"."cadre_id" and "t93"."kind" = "t52"."kind" and "t93"."valid_from" <= $1::date) limit 1) end || '"'), null_in_answer()) || '}' as x1 from (
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
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t52" where ((("t52"."person_from" <= $1::date and ("t52"."person_until" is null or "t52"."person_until" > $1::date)
    and "t52"."standard_from" <= $1::date and ("t52"."standard_until" is null or "t52"."standard_until" > $1::date)) and (coalesce(
        (select true from "cadre" "t100" where (("t100"."id" = "t52"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t101" where ("t101"."unit_id" = "t100"."unit_id" and "t101"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and (("t52"."entry_id" is null or coalesce(
        (select true from "plan_entry" "t94" where (("t94"."id" = "t52"."entry_id")) and (coalesce(
          (select true from "plan_slot" "t95" where (("t95"."id" = "t94"."slot_id")) and (coalesce(
            (select true from "planning_cycle" "t96" where ("t96"."id" = "t95"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t97" where ("t97"."unit_id" = "t96"."unit_id" and "t97"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false) and (coalesce(
            (select true from "post" "t98" where ("t98"."id" = "t95"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t98"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t99" where ("t99"."id" = "t95"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t99"."management_level")) limit 1), false))) limit 1), false)) limit 1), false)))) and ((("t52"."kind" = $15::text)) and ((case when "t52"."kind" = 'MONTHS_IN_POSTS' then
        (select
          (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t52"."months" then 'MET' else 'NOT_MET' end
        from
            (select count("t102"."id") as begun, range_agg(daterange("t102"."valid_from", least(coalesce("t102"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t102"."kind" <> 'ACTING' and
              (select "t104"."rank" from "post_title" "t104" where ("t104"."id" =
                (select "t103"."post_title_id" from "post" "t103" where ("t103"."id" = "t102"."post_id") limit 1)) limit 1) <=
              (select "t105"."rank" from "post_title" "t105" where ("t105"."id" = "t52"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
            (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t102" where ("t52"."kind" = 'MONTHS_IN_POSTS' and "t102"."cadre_id" = "t52"."cadre_id" and "t102"."valid_from" <= $1::date) limit 1) else
        (select case when bool_or(case when not ("t106"."valid_from" <= $1::date and ("t106"."valid_until" is null or "t106"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t106"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t52"."level") then 'NO'
      when "t106"."level" <> "t52"."level" and "t52"."kind" = 'DEFENCE_SECURITY' then case when ("t52"."field" is null or "t106"."field" = "t52"."field") or "t106"."field" is null then 'OPEN' else 'NO' end
      when ("t52"."field" is null or "t106"."field" = "t52"."field") then 'YES' when "t106"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t106"."valid_from" <= $1::date and ("t106"."valid_until" is null or "t106"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t106"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t52"."level") then 'NO'
      when "t106"."level" <> "t52"."level" and "t52"."kind" = 'DEFENCE_SECURITY' then case when ("t52"."field" is null or "t106"."field" = "t52"."field") or "t106"."field" is null then 'OPEN' else 'NO' end
      when ("t52"."field" is null or "t106"."field" = "t52"."field") then 'YES' when "t106"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t106" where ("t106"."cadre_id" = "t52"."cadre_id" and "t106"."kind" = "t52"."kind" and "t106"."valid_from" <= $1::date) limit 1) end = $16::text)) and (("t52"."population" = $17::text)))) order by "t52"."cadre_id" asc, "t52"."id" asc limit $18::integer) q) p) || '}' || '}' as data
