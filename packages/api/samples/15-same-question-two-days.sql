/* SameQuestionTwoDays */ select '{"endOf2019":{"unit":' || coalesce(
  (select '{"name":' || coalesce(to_json(coalesce(
    (select "t2"."name" from "unit_name" "t2" where ("t2"."unit_id" = "t1"."id" and "t2"."valid_from" <= $1::date and ("t2"."valid_until" is null or "t2"."valid_until" > $1::date)) limit 1), "t1"."name"))::text, null_in_answer()) || ',"communes":' || ('{"totalCount":' ||
    (select count(*)::text from "unit" "t5" where ((exists
      (select 1 from "unit_link" "t6" where ("t6"."unit_id" = "t5"."id" and "t6"."target_id" = "t1"."id" and "t6"."kind" = 'PARENT' and "t6"."valid_from" <= $1::date and ("t6"."valid_until" is null or "t6"."valid_until" > $1::date)))) and (true::boolean)) and ((("t5"."setting" = any($2::text[]))))) || '}') || ',"posts":' ||
    (select '{"nodes":[' || coalesce(p.x1, '') || ']}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"title":{"name":' || to_json("t12"."name")::text || '},"holders":' ||
          (select '{"nodes":[' || coalesce(p.x1, '') || ']}' from
            (select string_agg(q.x1, ',') as x1 from
              (select '{"cadre":' ||
                (select '{"fullName":' || to_json("t15"."full_name")::text || '}' from "cadre" "t15" where ("t15"."id" = "t14"."cadre_id")) || ',"kind":"' || "t14"."kind" || '","validFrom":"' || "t14"."valid_from" || '"}' as x1 from "tenure" "t14" where (("t14"."post_id" = "t8"."id" and "t14"."valid_from" <= $1::date and ("t14"."valid_until" is null or "t14"."valid_until" > $1::date)) and (coalesce(
                (select true from "cadre" "t18" where (("t18"."id" = "t14"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                  (select true from "unit_closure" "t19" where ("t19"."unit_id" = "t18"."unit_id" and "t19"."ancestor_id" = $3::uuid) limit 1), false)) limit 1), false))) and ((("t14"."valid_from" <= $1::date and ("t14"."valid_until" is null or "t14"."valid_until" > $1::date)) is not distinct from true::boolean)) order by "t14"."valid_from" asc, "t14"."id" asc limit 50::integer) q) p) || '}' as x1 from "post" "t8" left join "post_title" "t12" on "t12"."id" = "t8"."post_title_id" where (("t8"."unit_id" = "t1"."id" and "t8"."valid_from" <= $1::date and ("t8"."valid_until" is null or "t8"."valid_until" > $1::date)) and (true::boolean)) and ((exists
          (select 1 from "post_title" "t21" where "t21"."id" = "t8"."post_title_id" and ((("t21"."code" = 'DISTRICT_SECRETARY'::text))) and (true::boolean)))) order by "t12"."rank" asc nulls last, "t8"."id" asc limit 1::integer) q) p) || '}' from "unit" "t1" where ("t1"."code" = $4::text) and (true::boolean) limit 1), 'null') || '},"endOf2024":{"unit":' || coalesce(
  (select '{"name":' || coalesce(to_json(coalesce(
    (select "t23"."name" from "unit_name" "t23" where ("t23"."unit_id" = "t22"."id" and "t23"."valid_from" <= $5::date and ("t23"."valid_until" is null or "t23"."valid_until" > $5::date)) limit 1), "t22"."name"))::text, null_in_answer()) || ',"communes":' || ('{"totalCount":' ||
    (select count(*)::text from "unit" "t26" where ((exists
      (select 1 from "unit_link" "t27" where ("t27"."unit_id" = "t26"."id" and "t27"."target_id" = "t22"."id" and "t27"."kind" = 'PARENT' and "t27"."valid_from" <= $5::date and ("t27"."valid_until" is null or "t27"."valid_until" > $5::date)))) and (true::boolean)) and ((("t26"."setting" = any($6::text[]))))) || '}') || ',"posts":' ||
    (select '{"nodes":[' || coalesce(p.x1, '') || ']}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"title":{"name":' || to_json("t33"."name")::text || '},"holders":' ||
          (select '{"nodes":[' || coalesce(p.x1, '') || ']}' from
            (select string_agg(q.x1, ',') as x1 from
              (select '{"cadre":' ||
                (select '{"fullName":' || to_json("t36"."full_name")::text || '}' from "cadre" "t36" where ("t36"."id" = "t35"."cadre_id")) || ',"kind":"' || "t35"."kind" || '","validFrom":"' || "t35"."valid_from" || '"}' as x1 from "tenure" "t35" where (("t35"."post_id" = "t29"."id" and "t35"."valid_from" <= $5::date and ("t35"."valid_until" is null or "t35"."valid_until" > $5::date)) and (coalesce(
                (select true from "cadre" "t39" where (("t39"."id" = "t35"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                  (select true from "unit_closure" "t40" where ("t40"."unit_id" = "t39"."unit_id" and "t40"."ancestor_id" = $3::uuid) limit 1), false)) limit 1), false))) and ((("t35"."valid_from" <= $5::date and ("t35"."valid_until" is null or "t35"."valid_until" > $5::date)) is not distinct from true::boolean)) order by "t35"."valid_from" asc, "t35"."id" asc limit 50::integer) q) p) || '}' as x1 from "post" "t29" left join "post_title" "t33" on "t33"."id" = "t29"."post_title_id" where (("t29"."unit_id" = "t22"."id" and "t29"."valid_from" <= $5::date and ("t29"."valid_until" is null or "t29"."valid_until" > $5::date)) and (true::boolean)) and ((exists
          (select 1 from "post_title" "t42" where "t42"."id" = "t29"."post_title_id" and ((("t42"."code" = 'DISTRICT_SECRETARY'::text))) and (true::boolean)))) order by "t33"."rank" asc nulls last, "t29"."id" asc limit 1::integer) q) p) || '}' from "unit" "t22" where ("t22"."code" = $7::text) and (true::boolean) limit 1), 'null') || '},"knownInMid2020":{"cadres":' || ('{"totalCount":' ||
  (select count(*)::text from
    (select "id", "code", "full_name", "folded_name", "sort_key", "gender", "birth_date", "ethnicity", "home_place", "province_id", "unit_id", "recorded_from" from "cadre" where recorded_from <= $8::timestamptz union all select "id", "code", "full_name", "folded_name", "sort_key", "gender", "birth_date", "ethnicity", "home_place", "province_id", "unit_id", "recorded_from" from "cadre_history" where recorded_from <= $8::timestamptz and recorded_until > $8::timestamptz) "t44" where ((exists
    (select 1 from "cadre" "t45" where (("t45"."id" = "t44"."id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
      (select 1 from "unit_closure" "t46" where ("t46"."unit_id" = "t45"."unit_id" and "t46"."ancestor_id" = $3::uuid)))))))) || '}') || '},"knownNow":' || ('{"totalCount":' ||
  (select count(*)::text from "cadre" "t50" where ((array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
    (select 1 from "unit_closure" "t51" where ("t51"."unit_id" = "t50"."unit_id" and "t51"."ancestor_id" = $3::uuid))))) || '}') || '}' as data
