/* SameQuestionTwoDays */ select '{"endOf2019":' || '{"unit":' || coalesce(
  (select '{"name":' || coalesce(to_json(coalesce(
    (select "t2"."name" from "unit_name" "t2" where ("t2"."unit_id" = "t1"."id" and "t2"."valid_from" <= $1::date and ("t2"."valid_until" is null or "t2"."valid_until" > $1::date)) limit 1), "t1"."name"))::text, null_in_answer()) || ',"communes":' || ('{"totalCount":' ||
    (select count(*)::text from "unit" "t4" where ((exists
      (select 1 from "unit_link" "t5" where ("t5"."unit_id" = "t4"."id" and "t5"."target_id" = "t1"."id" and "t5"."kind" = 'PARENT' and "t5"."valid_from" <= $1::date and ("t5"."valid_until" is null or "t5"."valid_until" > $1::date)))) and (true::boolean)) and ((("t4"."setting" = any($2::text[]))))) || '}') || ',"posts":' ||
    (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"title":' ||
          (select '{"name":' || to_json("t9"."name")::text || '}' from "post_title" "t9" where ("t9"."id" = "t7"."post_title_id") and (true::boolean)) || ',"holders":' ||
          (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
            (select string_agg(q.x1, ',') as x1 from
              (select '{"cadre":' ||
                (select '{"fullName":' || to_json("t11"."full_name")::text || '}' from "cadre" "t11" where ("t11"."id" = "t10"."cadre_id")) || ',"kind":' || ('"' || "t10"."kind" || '"') || ',"validFrom":' || to_json("t10"."valid_from")::text || '}' as x1 from "tenure" "t10" where ((("t10"."post_id" = "t7"."id" and "t10"."valid_from" <= $1::date and ("t10"."valid_until" is null or "t10"."valid_until" > $1::date)) and (coalesce(
                (select true from "cadre" "t14" where (("t14"."id" = "t10"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                  (select true from "unit_closure" "t15" where ("t15"."unit_id" = "t14"."unit_id" and "t15"."ancestor_id" = $3::uuid) limit 1), false)) limit 1), false))) and ((("t10"."valid_from" <= $1::date and ("t10"."valid_until" is null or "t10"."valid_until" > $1::date)) is not distinct from $4::boolean))) order by "t10"."valid_from" asc, "t10"."id" asc limit $5::integer) q) p) || '}' as x1 from "post" "t7" where ((("t7"."unit_id" = "t1"."id" and "t7"."valid_from" <= $1::date and ("t7"."valid_until" is null or "t7"."valid_until" > $1::date)) and (true::boolean)) and ((exists
          (select 1 from "post_title" "t17" where "t17"."id" = "t7"."post_title_id" and ((("t17"."code" = $6::text))) and (true::boolean))))) order by
          (select "t8"."rank" from "post_title" "t8" where ("t8"."id" = "t7"."post_title_id") limit 1) asc nulls last, "t7"."id" asc limit $7::integer) q) p) || '}' from "unit" "t1" where ("t1"."code" = $8::text) and (true::boolean) limit 1), 'null') || '}' || ',"endOf2024":' || '{"unit":' || coalesce(
  (select '{"name":' || coalesce(to_json(coalesce(
    (select "t19"."name" from "unit_name" "t19" where ("t19"."unit_id" = "t18"."id" and "t19"."valid_from" <= $9::date and ("t19"."valid_until" is null or "t19"."valid_until" > $9::date)) limit 1), "t18"."name"))::text, null_in_answer()) || ',"communes":' || ('{"totalCount":' ||
    (select count(*)::text from "unit" "t21" where ((exists
      (select 1 from "unit_link" "t22" where ("t22"."unit_id" = "t21"."id" and "t22"."target_id" = "t18"."id" and "t22"."kind" = 'PARENT' and "t22"."valid_from" <= $9::date and ("t22"."valid_until" is null or "t22"."valid_until" > $9::date)))) and (true::boolean)) and ((("t21"."setting" = any($10::text[]))))) || '}') || ',"posts":' ||
    (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"title":' ||
          (select '{"name":' || to_json("t26"."name")::text || '}' from "post_title" "t26" where ("t26"."id" = "t24"."post_title_id") and (true::boolean)) || ',"holders":' ||
          (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
            (select string_agg(q.x1, ',') as x1 from
              (select '{"cadre":' ||
                (select '{"fullName":' || to_json("t28"."full_name")::text || '}' from "cadre" "t28" where ("t28"."id" = "t27"."cadre_id")) || ',"kind":' || ('"' || "t27"."kind" || '"') || ',"validFrom":' || to_json("t27"."valid_from")::text || '}' as x1 from "tenure" "t27" where ((("t27"."post_id" = "t24"."id" and "t27"."valid_from" <= $9::date and ("t27"."valid_until" is null or "t27"."valid_until" > $9::date)) and (coalesce(
                (select true from "cadre" "t31" where (("t31"."id" = "t27"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
                  (select true from "unit_closure" "t32" where ("t32"."unit_id" = "t31"."unit_id" and "t32"."ancestor_id" = $3::uuid) limit 1), false)) limit 1), false))) and ((("t27"."valid_from" <= $9::date and ("t27"."valid_until" is null or "t27"."valid_until" > $9::date)) is not distinct from $11::boolean))) order by "t27"."valid_from" asc, "t27"."id" asc limit $12::integer) q) p) || '}' as x1 from "post" "t24" where ((("t24"."unit_id" = "t18"."id" and "t24"."valid_from" <= $9::date and ("t24"."valid_until" is null or "t24"."valid_until" > $9::date)) and (true::boolean)) and ((exists
          (select 1 from "post_title" "t34" where "t34"."id" = "t24"."post_title_id" and ((("t34"."code" = $13::text))) and (true::boolean))))) order by
          (select "t25"."rank" from "post_title" "t25" where ("t25"."id" = "t24"."post_title_id") limit 1) asc nulls last, "t24"."id" asc limit $14::integer) q) p) || '}' from "unit" "t18" where ("t18"."code" = $15::text) and (true::boolean) limit 1), 'null') || '}' || ',"knownInMid2020":' || '{"cadres":' || ('{"totalCount":' ||
  (select count(*)::text from
    (select "id", "code", "full_name", "folded_name", "sort_key", "gender", "birth_date", "ethnicity", "home_place", "province_id", "unit_id", "recorded_from" from "cadre" where recorded_from <= $16::timestamptz union all select "id", "code", "full_name", "folded_name", "sort_key", "gender", "birth_date", "ethnicity", "home_place", "province_id", "unit_id", "recorded_from" from "cadre_history" where recorded_from <= $16::timestamptz and recorded_until > $16::timestamptz) "t36" where ((exists
    (select 1 from "cadre" "t37" where (("t37"."id" = "t36"."id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
      (select 1 from "unit_closure" "t38" where ("t38"."unit_id" = "t37"."unit_id" and "t38"."ancestor_id" = $3::uuid)))))))) || '}') || '}' || ',"knownNow":' || ('{"totalCount":' ||
  (select count(*)::text from "cadre" "t42" where ((array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
    (select 1 from "unit_closure" "t43" where ("t43"."unit_id" = "t42"."unit_id" and "t43"."ancestor_id" = $3::uuid))))) || '}') || '}' as data
