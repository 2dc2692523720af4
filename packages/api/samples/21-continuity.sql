/* Query.planningTerm */ select to_json("t1"."id") as key from "planning_term" "t1" where ("t1"."system" = $1::text and "t1"."code" = $2::text) and ($3::boolean)
          order by "t1"."system" asc, "t1"."code" asc, "t1"."id" asc limit 1

/* PlanningTerm.continuity */ select json_build_object('validFrom', "t1"."valid_from", 'congressOn',
  (select "t2"."congress_on" from "unit_term" "t2" where ("t2"."unit_id" = $1::uuid and "t2"."term_id" = "t1"."id") limit 1), 'isUnitThere', ($2::uuid is null or exists
  (select 1 from "unit" "t3" where ("t3"."id" = $3::uuid) and ($4::boolean))), 'posts',
  (select coalesce(json_agg(json_build_object('post', "t4"."id", 'establishment', "t4"."establishment", 'from', "t4"."valid_from", 'until', "t4"."valid_until",
    'name',
    (select "t11"."name" from "post_title" "t11" where ("t11"."id" = "t4"."post_title_id") limit 1) || ', ' ||
    (select "t5"."name" from "unit" "t5" where ("t5"."id" = "t4"."unit_id") limit 1), 'englishName',
    (select "t12"."english_name" from "post_title" "t12" where ("t12"."id" = "t4"."post_title_id") limit 1) || ', ' ||
    (select "t5"."name" from "unit" "t5" where ("t5"."id" = "t4"."unit_id") limit 1),
    'held',
    (select count(*)::integer from "tenure" "t6" where ("t6"."post_id" = "t4"."id" and "t6"."kind" <> 'ACTING' and "t6"."valid_from" <= $5::date and ("t6"."valid_until" is null or "t6"."valid_until" > $6::date)) limit 1), 'holders',
    (select coalesce(json_agg((
      (select jsonb_build_object('person', "t8"."id", 'name', "t8"."full_name", 'birth', "t8"."birth_date", 'gender', "t8"."gender") from "cadre" "t8" where ("t8"."id" = "t7"."cadre_id") limit 1) || jsonb_build_object('tenure', "t7"."id", 'kind', "t7"."kind",
      'from', "t7"."valid_from", 'until', "t7"."valid_until"))), '[]') from "tenure" "t7" where ("t7"."post_id" = "t4"."id" and ("t7"."valid_until" is null or "t7"."valid_until" > $7::date)) and (coalesce(
      (select true from "cadre" "t9" where (("t9"."id" = "t7"."cadre_id")) and ($8::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t10" where ("t10"."unit_id" = "t9"."unit_id" and "t10"."ancestor_id" = $9::uuid) limit 1), false)) limit 1), false)) limit 1))), '[]') from "post" "t4" where ($8::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
    (select 1 from "unit_closure" "t14" where ("t14"."unit_id" = "t4"."unit_id" and "t14"."ancestor_id" = $10::uuid)) and ($11::uuid is null or exists
    (select 1 from "unit_closure" "t13" where ("t13"."unit_id" = "t4"."unit_id" and "t13"."ancestor_id" = $12::uuid and "t13"."valid_from" <= $13::date and ("t13"."valid_until" is null or "t13"."valid_until" > $14::date)))) and exists
    (select 1 from "plan_slot" "t15" where ("t15"."post_id" = "t4"."id" and exists
      (select 1 from "planning_cycle" "t16" where ("t16"."id" = "t15"."cycle_id" and "t16"."term_id" = "t1"."id" and "t16"."purpose" <> 'ORIENT'))) and ((exists
      (select 1 from "planning_cycle" "t17" where ("t17"."id" = "t15"."cycle_id" and $8::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
        (select 1 from "unit_closure" "t18" where ("t18"."unit_id" = "t17"."unit_id" and "t18"."ancestor_id" = $15::uuid))))) and ("t15"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], $16::text):]))))) and ($17::boolean) limit 1), 'slots',
  (select coalesce(json_agg(json_build_object('post', "t19"."post_id", 'entries',
    (select coalesce(json_agg(json_build_object('entry', "t20"."id", 'readiness', "t20"."readiness", 'rank', "t20"."rank",
      'file',
      (select jsonb_build_object('person', "t21"."id", 'name', "t21"."full_name", 'birth', "t21"."birth_date", 'gender', "t21"."gender") from "cadre" "t21" where ("t21"."id" = "t20"."cadre_id") and ($8::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t22" where ("t22"."unit_id" = "t21"."unit_id" and "t22"."ancestor_id" = $18::uuid) limit 1), false)) limit 1))), '[]') from "plan_entry" "t20" where ("t20"."slot_id" = "t19"."id" and ("t20"."valid_from" <= $19::date and ("t20"."valid_until" is null or "t20"."valid_until" > $20::date) and ("t20"."valid_until" is not null or "t20"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))) limit 1))), '[]') from "plan_slot" "t19" where ("t19"."post_id" is not null and exists
    (select 1 from "planning_cycle" "t23" where ("t23"."id" = "t19"."cycle_id" and "t23"."term_id" = "t1"."id" and "t23"."purpose" <> 'ORIENT'))) and ((coalesce(
    (select true from "planning_cycle" "t24" where ("t24"."id" = "t19"."cycle_id" and $8::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
      (select true from "unit_closure" "t25" where ("t25"."unit_id" = "t24"."unit_id" and "t25"."ancestor_id" = $21::uuid) limit 1), false)) limit 1), false)) and ("t19"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], $22::text):]))) limit 1)) as value from "planning_term" "t1" where ("t1"."id" = $23::uuid) and ($24::boolean)

/* answer */ select '{"at":{"answered_0_0":' ||
  (select '[' || coalesce(string_agg(coalesce(case asked.type when $1::text then
    (select '{"title":' ||
      (select '{"name":' || to_json("t2"."name")::text || ',"answeredType_":"PostTitle"}' from "post_title" "t2" where ("t2"."id" = "t1"."post_title_id") and (true::boolean)) || ',"unit":' ||
      (select '{"name":' || to_json(case when "t3"."name_since" <= $2::date then "t3"."name" else coalesce(
        (select "t4"."name" from "unit_name" "t4" where ("t4"."unit_id" = "t3"."id" and "t4"."valid_from" <= $2::date and ("t4"."valid_until" is null or "t4"."valid_until" > $2::date)) limit 1), "t3"."name") end)::text || ',"answeredType_":"Unit"}' from "unit" "t3" where ("t3"."id" = "t1"."unit_id") and (true::boolean)) || ',"answeredType_":"Post"}' from "post" "t1" where ("t1"."id" = asked.key::uuid) and (true::boolean)) end, 'null'), ',' order by asked.place), '') || ']' from unnest($3::text[], $4::uuid[]) with ordinality asked (type, key, place)) || ',"answered_1_0":' ||
  (select '[' || coalesce(string_agg(coalesce(case asked.type when $5::text then
    (select '{"fullName":' || to_json("t5"."full_name")::text || ',"answeredType_":"Cadre"}' from "cadre" "t5" where ("t5"."id" = asked.key::uuid) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
      (select true from "unit_closure" "t6" where ("t6"."unit_id" = "t5"."unit_id" and "t6"."ancestor_id" = $6::uuid) limit 1), false))) end, 'null'), ',' order by asked.place), '') || ']' from unnest($7::text[], $8::uuid[]) with ordinality asked (type, key, place)) || ',"answered_2_0":' ||
  (select '[' || coalesce(string_agg(coalesce(case asked.type when $9::text then
    (select '{"title":' ||
      (select '{"name":' || to_json("t8"."name")::text || ',"answeredType_":"PostTitle"}' from "post_title" "t8" where ("t8"."id" = "t7"."post_title_id") and (true::boolean)) || ',"answeredType_":"Post"}' from "post" "t7" where ("t7"."id" = asked.key::uuid) and (true::boolean)) end, 'null'), ',' order by asked.place), '') || ']' from unnest($10::text[], $11::uuid[]) with ordinality asked (type, key, place)) || ',"answered_3_0":' ||
  (select '[' || coalesce(string_agg(coalesce(case asked.type when $12::text then
    (select '{"fullName":' || to_json("t9"."full_name")::text || ',"answeredType_":"Cadre"}' from "cadre" "t9" where ("t9"."id" = asked.key::uuid) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
      (select true from "unit_closure" "t10" where ("t10"."unit_id" = "t9"."unit_id" and "t10"."ancestor_id" = $6::uuid) limit 1), false))) end, 'null'), ',' order by asked.place), '') || ']' from unnest($13::text[], $14::uuid[]) with ordinality asked (type, key, place)) || '}}' as data
