/* PlannedPeopleWithoutTheTheoryLevel */ select '{"at":' || '{"lacking":' ||
  (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
    (select '{"key":' || '[' || '{"label":' || coalesce(to_json("gr1"."l1")::text, 'null') || '}' || ']' || ',"people":' || ("gr1"."m_people")::text || '}' as j from
      (select * from
        (select g.k1, n1.label as l1, n1.sort as s1, coalesce(g."m_people", 0) as "m_people" from (with r as
          (select ("t40"."district_id")::text as k1, count(distinct "t1"."cadre_id")::integer as "m_people" from (
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
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t1" left join "plan_entry" "t3" on "t3"."id" = "t1"."entry_id" left join "plan_slot" "t5" on "t5"."id" = "t3"."slot_id" left join "planning_cycle" "t10" on "t10"."id" = "t5"."cycle_id" left join "post" "t14" on "t14"."id" = "t5"."post_id" left join "body" "t16" on "t16"."id" = "t5"."body_id" left join "cadre" "t18" on "t18"."id" = "t1"."cadre_id" left join "unit_district" "t40" on "t40"."unit_id" = "t1"."unit_id" and "t40"."valid_from" <= $1::date and ("t40"."valid_until" is null or "t40"."valid_until" > $1::date) where ((((("t18"."id" is not null)) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
            (select 1 from "unit_closure" "t20" where ("t20"."unit_id" = "t18"."unit_id" and "t20"."ancestor_id" = $2::uuid))))) and (("t1"."entry_id" is null or (((("t3"."id" is not null)) and ((((("t5"."id" is not null)) and (((((("t10"."id" is not null) and ((array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t12" where ("t12"."unit_id" = "t10"."unit_id" and "t12"."ancestor_id" = $2::uuid)))))) is true)) and (((((("t14"."id" is not null) and ((array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t14"."management_level"))))) is true) or (((("t16"."id" is not null) and ((array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t16"."management_level"))))) is true))))) is true))) is true)))) and ("t1"."person_from" <= $1::date and ("t1"."person_until" is null or "t1"."person_until" > $1::date)
    and "t1"."standard_from" <= $1::date and ("t1"."standard_until" is null or "t1"."standard_until" > $1::date)) and ((("t1"."kind" = $3::text)) and ((case when "t1"."kind" = 'MONTHS_IN_POSTS' then (
            (select
              (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t1"."months" then 'MET' else 'NOT_MET' end
        from
                (select count("t30"."id") as begun, range_agg(daterange("t30"."valid_from", least(coalesce("t30"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t30"."kind" <> 'ACTING' and
                  (select "t32"."rank" from "post_title" "t32" where ("t32"."id" =
                    (select "t31"."post_title_id" from "post" "t31" where ("t31"."id" = "t30"."post_id") limit 1)) limit 1) <=
                  (select "t33"."rank" from "post_title" "t33" where ("t33"."id" = "t1"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
                (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t30" where ("t1"."kind" = 'MONTHS_IN_POSTS' and "t30"."cadre_id" = "t1"."cadre_id" and "t30"."valid_from" <= $1::date) limit 1)) else (
            (select case when bool_or(case when not ("t37"."valid_from" <= $1::date and ("t37"."valid_until" is null or "t37"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t37"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t1"."level") then 'NO'
      when "t37"."level" <> "t1"."level" and "t1"."kind" = 'DEFENCE_SECURITY' then case when ("t1"."field" is null or "t37"."field" = "t1"."field") or "t37"."field" is null then 'OPEN' else 'NO' end
      when ("t1"."field" is null or "t37"."field" = "t1"."field") then 'YES' when "t37"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t37"."valid_from" <= $1::date and ("t37"."valid_until" is null or "t37"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t37"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t1"."level") then 'NO'
      when "t37"."level" <> "t1"."level" and "t1"."kind" = 'DEFENCE_SECURITY' then case when ("t1"."field" is null or "t37"."field" = "t1"."field") or "t37"."field" is null then 'OPEN' else 'NO' end
      when ("t1"."field" is null or "t37"."field" = "t1"."field") then 'YES' when "t37"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t37" where ("t37"."cadre_id" = "t1"."cadre_id" and "t37"."kind" = "t1"."kind" and "t37"."valid_from" <= $1::date) limit 1)) end = $4::text)) and (("t1"."population" = $5::text))) group by 1), d1 (k1) as
          (select ("t41"."id")::text from "unit" "t41" where (true::boolean) and ("t41"."valid_from" <= $1::date and ("t41"."valid_until" is null or "t41"."valid_until" > $1::date) and "t41"."kind" = 'DISTRICT_COMMITTEE' and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
            (select true from "unit_closure" "t42" where ("t42"."unit_id" = "t41"."id" and "t42"."ancestor_id" = $2::uuid) limit 1), false))) select coalesce(r.k1, e.k1) as k1, r."m_people" from r full join
          (select d1.k1 from d1) e on coalesce(r.k1, '') = coalesce(e.k1, '')) g left join lateral
          (select coalesce(
            (select "t44"."name" from "unit_name" "t44" where ("t44"."unit_id" = "t43"."id" and "t44"."valid_from" <= $1::date and ("t44"."valid_until" is null or "t44"."valid_until" > $1::date)) limit 1), "t43"."name") as label, "t43"."sort_key" as sort from "unit" "t43" where (("t43"."id") = (g.k1)::uuid) and (true::boolean)) n1 on true) o where true order by o.s1 nulls last, o.k1 collate "C" nulls last limit coalesce($6::integer, $7::integer)) "gr1") q) || ',"everybody":' ||
  (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
    (select '{"people":' || ("gr2"."m_people")::text || ',"requirements":' || ("gr2"."m_requirements")::text || ',"met":' || ("gr2"."m_met")::text || ',"missing":' || ("gr2"."m_missing")::text || ',"unknown":' || ("gr2"."m_unknown")::text || '}' as j from
      (select * from
        (select coalesce(g."m_requirements", 0) as "m_requirements", coalesce(g."m_people", 0) as "m_people", coalesce(g."m_met", 0) as "m_met", coalesce(g."m_missing", 0) as "m_missing", coalesce(g."m_unknown", 0) as "m_unknown" from
          (select count(*)::integer as "m_requirements", count(distinct "t45"."cadre_id")::integer as "m_people", (count(*) filter (where case when "t45"."kind" = 'MONTHS_IN_POSTS' then (look7.value) else (look8.value) end = 'MET'))::integer as "m_met", (count(*) filter (where case when "t45"."kind" = 'MONTHS_IN_POSTS' then (look7.value) else (look8.value) end = 'NOT_MET'))::integer as "m_missing", (count(*) filter (where case when "t45"."kind" = 'MONTHS_IN_POSTS' then (look7.value) else (look8.value) end = 'UNKNOWN'))::integer as "m_unknown" from (
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
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t45" left join "plan_entry" "t47" on "t47"."id" = "t45"."entry_id" left join "plan_slot" "t49" on "t49"."id" = "t47"."slot_id" left join "planning_cycle" "t54" on "t54"."id" = "t49"."cycle_id" left join "post" "t58" on "t58"."id" = "t49"."post_id" left join "body" "t60" on "t60"."id" = "t49"."body_id" left join "cadre" "t62" on "t62"."id" = "t45"."cadre_id" cross join lateral
            (select
              (select
                (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t45"."months" then 'MET' else 'NOT_MET' end
        from
                  (select count("t74"."id") as begun, range_agg(daterange("t74"."valid_from", least(coalesce("t74"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t74"."kind" <> 'ACTING' and
                    (select "t76"."rank" from "post_title" "t76" where ("t76"."id" =
                      (select "t75"."post_title_id" from "post" "t75" where ("t75"."id" = "t74"."post_id") limit 1)) limit 1) <=
                    (select "t77"."rank" from "post_title" "t77" where ("t77"."id" = "t45"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
                  (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t74" where ("t45"."kind" = 'MONTHS_IN_POSTS' and "t74"."cadre_id" = "t45"."cadre_id" and "t74"."valid_from" <= $1::date) limit 1) as value offset 0) look7 cross join lateral
            (select
              (select case when bool_or(case when not ("t81"."valid_from" <= $1::date and ("t81"."valid_until" is null or "t81"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t81"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t45"."level") then 'NO'
      when "t81"."level" <> "t45"."level" and "t45"."kind" = 'DEFENCE_SECURITY' then case when ("t45"."field" is null or "t81"."field" = "t45"."field") or "t81"."field" is null then 'OPEN' else 'NO' end
      when ("t45"."field" is null or "t81"."field" = "t45"."field") then 'YES' when "t81"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t81"."valid_from" <= $1::date and ("t81"."valid_until" is null or "t81"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t81"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t45"."level") then 'NO'
      when "t81"."level" <> "t45"."level" and "t45"."kind" = 'DEFENCE_SECURITY' then case when ("t45"."field" is null or "t81"."field" = "t45"."field") or "t81"."field" is null then 'OPEN' else 'NO' end
      when ("t45"."field" is null or "t81"."field" = "t45"."field") then 'YES' when "t81"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t81" where ("t81"."cadre_id" = "t45"."cadre_id" and "t81"."kind" = "t45"."kind" and "t81"."valid_from" <= $1::date) limit 1) as value offset 0) look8 where ((((("t62"."id" is not null)) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
            (select 1 from "unit_closure" "t64" where ("t64"."unit_id" = "t62"."unit_id" and "t64"."ancestor_id" = $2::uuid))))) and (("t45"."entry_id" is null or (((("t47"."id" is not null)) and ((((("t49"."id" is not null)) and (((((("t54"."id" is not null) and ((array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t56" where ("t56"."unit_id" = "t54"."unit_id" and "t56"."ancestor_id" = $2::uuid)))))) is true)) and (((((("t58"."id" is not null) and ((array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t58"."management_level"))))) is true) or (((("t60"."id" is not null) and ((array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t60"."management_level"))))) is true))))) is true))) is true)))) and ("t45"."person_from" <= $1::date and ("t45"."person_until" is null or "t45"."person_until" > $1::date)
    and "t45"."standard_from" <= $1::date and ("t45"."standard_until" is null or "t45"."standard_until" > $1::date)) and ((("t45"."kind" = $8::text)) and (("t45"."population" = $9::text)))) g) o where true order by 1 limit coalesce($10::integer, $11::integer)) "gr2") q) || ',"requirementNeeds":' ||
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
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t117" where (("t117"."person_from" <= $1::date and ("t117"."person_until" is null or "t117"."person_until" > $1::date)
    and "t117"."standard_from" <= $1::date and ("t117"."standard_until" is null or "t117"."standard_until" > $1::date)) and (exists
      (select 1 from "cadre" "t124" where (("t124"."id" = "t117"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t125" where ("t125"."unit_id" = "t124"."unit_id" and "t125"."ancestor_id" = $2::uuid))))) and (("t117"."entry_id" is null or exists
      (select 1 from "plan_entry" "t118" where (("t118"."id" = "t117"."entry_id")) and (exists
        (select 1 from "plan_slot" "t119" where (("t119"."id" = "t118"."slot_id")) and ((exists
          (select 1 from "planning_cycle" "t120" where ("t120"."id" = "t119"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
            (select 1 from "unit_closure" "t121" where ("t121"."unit_id" = "t120"."unit_id" and "t121"."ancestor_id" = $2::uuid))))) and ((exists
          (select 1 from "post" "t122" where ("t122"."id" = "t119"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t122"."management_level"))) or exists
          (select 1 from "body" "t123" where ("t123"."id" = "t119"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t123"."management_level")))))))))))) and ((("t117"."kind" = $12::text)) and ((case when "t117"."kind" = 'MONTHS_IN_POSTS' then
      (select
        (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t117"."months" then 'MET' else 'NOT_MET' end
        from
          (select count("t126"."id") as begun, range_agg(daterange("t126"."valid_from", least(coalesce("t126"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t126"."kind" <> 'ACTING' and
            (select "t128"."rank" from "post_title" "t128" where ("t128"."id" =
              (select "t127"."post_title_id" from "post" "t127" where ("t127"."id" = "t126"."post_id") limit 1)) limit 1) <=
            (select "t129"."rank" from "post_title" "t129" where ("t129"."id" = "t117"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
          (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t126" where ("t117"."kind" = 'MONTHS_IN_POSTS' and "t126"."cadre_id" = "t117"."cadre_id" and "t126"."valid_from" <= $1::date) limit 1) else
      (select case when bool_or(case when not ("t130"."valid_from" <= $1::date and ("t130"."valid_until" is null or "t130"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t130"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t117"."level") then 'NO'
      when "t130"."level" <> "t117"."level" and "t117"."kind" = 'DEFENCE_SECURITY' then case when ("t117"."field" is null or "t130"."field" = "t117"."field") or "t130"."field" is null then 'OPEN' else 'NO' end
      when ("t117"."field" is null or "t130"."field" = "t117"."field") then 'YES' when "t130"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t130"."valid_from" <= $1::date and ("t130"."valid_until" is null or "t130"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t130"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t117"."level") then 'NO'
      when "t130"."level" <> "t117"."level" and "t117"."kind" = 'DEFENCE_SECURITY' then case when ("t117"."field" is null or "t130"."field" = "t117"."field") or "t130"."field" is null then 'OPEN' else 'NO' end
      when ("t117"."field" is null or "t130"."field" = "t117"."field") then 'YES' when "t130"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t130" where ("t130"."cadre_id" = "t117"."cadre_id" and "t130"."kind" = "t117"."kind" and "t130"."valid_from" <= $1::date) limit 1) end = $13::text)) and (("t117"."population" = $14::text)))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t131"."full_name")::text || ',"politicalTheoryLevel":' || coalesce(('"' ||
          (select "t132"."level" from "qualification" "t132" where ("t132"."cadre_id" = "t131"."id" and "t132"."kind" = 'POLITICAL_THEORY' and "t132"."valid_from" <= $1::date and ("t132"."valid_until" is null or "t132"."valid_until" > $1::date)) order by array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED'], "t132"."level") desc nulls last limit 1) || '"'), 'null') || '}' from "cadre" "t131" where ("t131"."id" = "t116"."cadre_id") limit 1), 'null') || ',"post":' || coalesce(
        (select '{"title":' ||
          (select '{"name":' || to_json("t142"."name")::text || '}' from "post_title" "t142" where ("t142"."id" = "t141"."post_title_id") and (true::boolean)) || ',"unit":' ||
          (select '{"name":' || coalesce(to_json(coalesce(
            (select "t144"."name" from "unit_name" "t144" where ("t144"."unit_id" = "t143"."id" and "t144"."valid_from" <= $1::date and ("t144"."valid_until" is null or "t144"."valid_until" > $1::date)) limit 1), "t143"."name"))::text, null_in_answer()) || '}' from "unit" "t143" where ("t143"."id" = "t141"."unit_id") and (true::boolean)) || '}' from "post" "t141" where ("t141"."id" = "t116"."post_id") and (true::boolean) limit 1), null_in_answer()) || ',"clause":' || coalesce(to_json("t116"."clause")::text, 'null') || ',"outcome":' || coalesce(('"' || case when "t116"."kind" = 'MONTHS_IN_POSTS' then
        (select
          (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t116"."months" then 'MET' else 'NOT_MET' end
        from
            (select count("t153"."id") as begun, range_agg(daterange("t153"."valid_from", least(coalesce("t153"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t153"."kind" <> 'ACTING' and
              (select "t155"."rank" from "post_title" "t155" where ("t155"."id" =
                (select "t154"."post_title_id" from "post" "t154" where ("t154"."id" = "t153"."post_id") limit 1)) limit 1) <=
              (select "t156"."rank" from "post_title" "t156" where ("t156"."id" = "t116"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
            (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t153" where ("t116"."kind" = 'MONTHS_IN_POSTS' and "t153"."cadre_id" = "t116"."cadre_id" and "t153"."valid_from" <= $1::date) limit 1) else
        (select case when bool_or(case when not ("t157"."valid_from" <= $1::date and ("t157"."valid_until" is null or "t157"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t157"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t116"."level") then 'NO'
      when "t157"."level" <> "t116"."level" and "t116"."kind" = 'DEFENCE_SECURITY' then case when ("t116"."field" is null or "t157"."field" = "t116"."field") or "t157"."field" is null then 'OPEN' else 'NO' end
      when ("t116"."field" is null or "t157"."field" = "t116"."field") then 'YES' when "t157"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t157"."valid_from" <= $1::date and ("t157"."valid_until" is null or "t157"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t157"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t116"."level") then 'NO'
      when "t157"."level" <> "t116"."level" and "t116"."kind" = 'DEFENCE_SECURITY' then case when ("t116"."field" is null or "t157"."field" = "t116"."field") or "t157"."field" is null then 'OPEN' else 'NO' end
      when ("t116"."field" is null or "t157"."field" = "t116"."field") then 'YES' when "t157"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t157" where ("t157"."cadre_id" = "t116"."cadre_id" and "t157"."kind" = "t116"."kind" and "t157"."valid_from" <= $1::date) limit 1) end || '"'), null_in_answer()) || '}' as x1 from (
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
      join "post_standard_requirement" "each" on each.group_id = requirements.id) "t116" where ((("t116"."person_from" <= $1::date and ("t116"."person_until" is null or "t116"."person_until" > $1::date)
    and "t116"."standard_from" <= $1::date and ("t116"."standard_until" is null or "t116"."standard_until" > $1::date)) and (coalesce(
        (select true from "cadre" "t164" where (("t164"."id" = "t116"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t165" where ("t165"."unit_id" = "t164"."unit_id" and "t165"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and (("t116"."entry_id" is null or coalesce(
        (select true from "plan_entry" "t158" where (("t158"."id" = "t116"."entry_id")) and (coalesce(
          (select true from "plan_slot" "t159" where (("t159"."id" = "t158"."slot_id")) and ((coalesce(
            (select true from "planning_cycle" "t160" where ("t160"."id" = "t159"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
              (select true from "unit_closure" "t161" where ("t161"."unit_id" = "t160"."unit_id" and "t161"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
            (select true from "post" "t162" where ("t162"."id" = "t159"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t162"."management_level")) limit 1), false) or coalesce(
            (select true from "body" "t163" where ("t163"."id" = "t159"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t163"."management_level")) limit 1), false)))) limit 1), false)) limit 1), false)))) and ((("t116"."kind" = $15::text)) and ((case when "t116"."kind" = 'MONTHS_IN_POSTS' then
        (select
          (select case when told.begun = 0 then 'UNKNOWN'
          when coalesce((((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer - ((held.until - held.days) + make_interval(months => ((extract(year from held.until) - extract(year from (held.until - held.days))) * 12 + extract(month from held.until) - extract(month from (held.until - held.days)))::integer) > held.until)::integer), 0) >= "t116"."months" then 'MET' else 'NOT_MET' end
        from
            (select count("t166"."id") as begun, range_agg(daterange("t166"."valid_from", least(coalesce("t166"."valid_until", $1::date + 1), $1::date + 1))) filter (where "t166"."kind" <> 'ACTING' and
              (select "t168"."rank" from "post_title" "t168" where ("t168"."id" =
                (select "t167"."post_title_id" from "post" "t167" where ("t167"."id" = "t166"."post_id") limit 1)) limit 1) <=
              (select "t169"."rank" from "post_title" "t169" where ("t169"."id" = "t116"."lowest_title_id") limit 1)) as spans) as told
        cross join lateral
            (select upper(told.spans) - coalesce(told.spans @> $1::date, false)::integer as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - coalesce(told.spans @> $1::date, false)::integer as days from unnest(told.spans) as span) as held) from "tenure" "t166" where ("t116"."kind" = 'MONTHS_IN_POSTS' and "t166"."cadre_id" = "t116"."cadre_id" and "t166"."valid_from" <= $1::date) limit 1) else
        (select case when bool_or(case when not ("t170"."valid_from" <= $1::date and ("t170"."valid_until" is null or "t170"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t170"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t116"."level") then 'NO'
      when "t170"."level" <> "t116"."level" and "t116"."kind" = 'DEFENCE_SECURITY' then case when ("t116"."field" is null or "t170"."field" = "t116"."field") or "t170"."field" is null then 'OPEN' else 'NO' end
      when ("t116"."field" is null or "t170"."field" = "t116"."field") then 'YES' when "t170"."field" is null then 'OPEN' else 'NO' end = 'YES') then 'MET'
        when count(*) = 0 or bool_or(case when not ("t170"."valid_from" <= $1::date and ("t170"."valid_until" is null or "t170"."valid_until" > $1::date)) or array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t170"."level") < array_position(array['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED', 'DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR', 'EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT', 'DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1', 'BASIC', 'INDEPENDENT', 'PROFICIENT'], "t116"."level") then 'NO'
      when "t170"."level" <> "t116"."level" and "t116"."kind" = 'DEFENCE_SECURITY' then case when ("t116"."field" is null or "t170"."field" = "t116"."field") or "t170"."field" is null then 'OPEN' else 'NO' end
      when ("t116"."field" is null or "t170"."field" = "t116"."field") then 'YES' when "t170"."field" is null then 'OPEN' else 'NO' end = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end from "qualification" "t170" where ("t170"."cadre_id" = "t116"."cadre_id" and "t170"."kind" = "t116"."kind" and "t170"."valid_from" <= $1::date) limit 1) end = $16::text)) and (("t116"."population" = $17::text)))) order by "t116"."cadre_id" asc, "t116"."id" asc limit $18::integer) q) p) || '}' || '}' as data
