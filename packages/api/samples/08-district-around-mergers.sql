/* DistrictAroundMergers */ select '{"unit":' || coalesce(
  (select '{"name":' || coalesce(to_json(coalesce(
    (select "t2"."name" from "unit_name" "t2" where ("t2"."unit_id" = "t1"."id" and "t2"."valid_from" <= $1::date and ("t2"."valid_until" is null or "t2"."valid_until" > $1::date)) limit 1), "t1"."name"))::text, null_in_answer()) || ',"dayBefore":' || ('{"totalCount":' ||
    (select count(*)::text from "unit" "t5" where ((exists
      (select 1 from "unit_link" "t6" where ("t6"."unit_id" = "t5"."id" and "t6"."target_id" = "t1"."id" and "t6"."kind" = 'PARENT' and "t6"."valid_from" <= $2::date and ("t6"."valid_until" is null or "t6"."valid_until" > $2::date)))) and (true::boolean)) and ((("t5"."setting" = any($3::text[]))))) || '}') || ',"dayOf":' ||
    (select '{"totalCount":' ||
      (select count(*)::text from "unit" "t10" where ((exists
        (select 1 from "unit_link" "t11" where ("t11"."unit_id" = "t10"."id" and "t11"."target_id" = "t1"."id" and "t11"."kind" = 'PARENT' and "t11"."valid_from" <= $4::date and ("t11"."valid_until" is null or "t11"."valid_until" > $4::date)))) and (true::boolean)) and ((("t10"."setting" = any($5::text[]))))) || ',"nodes":[' || coalesce(p.x1, '') || ']}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"name":' || coalesce(to_json(coalesce(
          (select "t12"."name" from "unit_name" "t12" where ("t12"."unit_id" = "t8"."id" and "t12"."valid_from" <= $4::date and ("t12"."valid_until" is null or "t12"."valid_until" > $4::date)) limit 1), "t8"."name"))::text, null_in_answer()) || '}' as x1 from "unit" "t8" where ((exists
          (select 1 from "unit_link" "t13" where ("t13"."unit_id" = "t8"."id" and "t13"."target_id" = "t1"."id" and "t13"."kind" = 'PARENT' and "t13"."valid_from" <= $4::date and ("t13"."valid_until" is null or "t13"."valid_until" > $4::date)))) and (true::boolean)) and ((("t8"."setting" = any($6::text[])))) order by "t8"."sort_key" asc, "t8"."id" asc limit 50::integer) q) p) || ',"dayAfter":' || ('{"totalCount":' ||
    (select count(*)::text from "unit" "t16" where ((exists
      (select 1 from "unit_link" "t17" where ("t17"."unit_id" = "t16"."id" and "t17"."target_id" = "t1"."id" and "t17"."kind" = 'PARENT' and "t17"."valid_from" <= $7::date and ("t17"."valid_until" is null or "t17"."valid_until" > $7::date)))) and (true::boolean)) and ((("t16"."setting" = any($8::text[]))))) || '}') || ',"merged":' ||
    (select '{"nodes":[' || coalesce(p.x1, '') || ']}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"name":' || coalesce(to_json(coalesce(
          (select "t21"."name" from "unit_name" "t21" where ("t21"."unit_id" = "t19"."id" and "t21"."valid_from" <= $9::date and ("t21"."valid_until" is null or "t21"."valid_until" > $9::date)) limit 1), "t19"."name"))::text, null_in_answer()) || ',"successors":' ||
          (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
            (select '{"operation":"' || "t22"."operation" || '","effectiveOn":"' || "t22"."effective_on" || '","to":' || coalesce(
              (select '{"name":' || coalesce(to_json(coalesce(
                (select "t24"."name" from "unit_name" "t24" where ("t24"."unit_id" = "t23"."id" and "t24"."valid_from" <= $9::date and ("t24"."valid_until" is null or "t24"."valid_until" > $9::date)) limit 1), "t23"."name"))::text, null_in_answer()) || '}' from "unit" "t23" where ("t23"."id" = "t22"."to_unit_id") and (true::boolean)), 'null') || ',"decision":' || coalesce(
              (select '{"number":' || coalesce(to_json("t25"."number")::text, 'null') || '}' from "document" "t25" where ("t25"."id" = "t22"."decision_document_id") and (true::boolean)), 'null') || '}' as j from "unit_lineage" "t22" where ("t22"."from_unit_id" = "t19"."id") and (true::boolean) order by "t22"."effective_on" asc, "t22"."id" asc) q) || '}' as x1 from "unit" "t19" where ((exists
          (select 1 from "unit_link" "t26" where ("t26"."unit_id" = "t19"."id" and "t26"."target_id" = "t1"."id" and "t26"."kind" = 'PARENT' and "t26"."valid_from" <= $9::date and ("t26"."valid_until" is null or "t26"."valid_until" > $9::date)))) and (true::boolean)) and ((("t19"."valid_until" = $10::date))) order by "t19"."sort_key" asc, "t19"."id" asc limit 50::integer) q) p) || '}' from "unit" "t1" where ("t1"."code" = $11::text) and (true::boolean) limit 1), 'null') || ',"transferred":' || coalesce(
  (select '{"name":' || coalesce(to_json(coalesce(
    (select "t28"."name" from "unit_name" "t28" where ("t28"."unit_id" = "t27"."id" and "t28"."valid_from" <= $1::date and ("t28"."valid_until" is null or "t28"."valid_until" > $1::date)) limit 1), "t27"."name"))::text, null_in_answer()) || ',"dayBefore":' || coalesce(
    (select '{"name":' || coalesce(to_json(coalesce(
      (select "t30"."name" from "unit_name" "t30" where ("t30"."unit_id" = "t29"."id" and "t30"."valid_from" <= $12::date and ("t30"."valid_until" is null or "t30"."valid_until" > $12::date)) limit 1), "t29"."name"))::text, null_in_answer()) || '}' from "unit" "t29" where (exists
      (select 1 from "unit_link" "t31" where ("t31"."unit_id" = "t27"."id" and "t31"."target_id" = "t29"."id" and "t31"."kind" = 'PARENT' and "t31"."valid_from" <= $12::date and ("t31"."valid_until" is null or "t31"."valid_until" > $12::date)))) and (true::boolean) limit 1), 'null') || ',"dayOf":' || coalesce(
    (select '{"name":' || coalesce(to_json(coalesce(
      (select "t33"."name" from "unit_name" "t33" where ("t33"."unit_id" = "t32"."id" and "t33"."valid_from" <= $13::date and ("t33"."valid_until" is null or "t33"."valid_until" > $13::date)) limit 1), "t32"."name"))::text, null_in_answer()) || '}' from "unit" "t32" where (exists
      (select 1 from "unit_link" "t34" where ("t34"."unit_id" = "t27"."id" and "t34"."target_id" = "t32"."id" and "t34"."kind" = 'PARENT' and "t34"."valid_from" <= $13::date and ("t34"."valid_until" is null or "t34"."valid_until" > $13::date)))) and (true::boolean) limit 1), 'null') || '}' from "unit" "t27" where ("t27"."code" = $14::text) and (true::boolean) limit 1), 'null') || '}' as data
