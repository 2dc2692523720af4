/* DistrictAroundMergers */ select '{"unit":' || coalesce(
  (select '{"name":' || coalesce(to_json(coalesce(
    (select "t2"."name" from "unit_name" "t2" where ("t2"."unit_id" = "t1"."id" and "t2"."valid_from" <= $1::date and ("t2"."valid_until" is null or "t2"."valid_until" > $1::date)) limit 1), "t1"."name"))::text, null_in_answer()) || ',"dayBefore":' || ('{"totalCount":' ||
    (select count(*)::text from "unit" "t4" where ((exists
      (select 1 from "unit_link" "t5" where ("t5"."unit_id" = "t4"."id" and "t5"."target_id" = "t1"."id" and "t5"."kind" = 'PARENT' and "t5"."valid_from" <= $2::date and ("t5"."valid_until" is null or "t5"."valid_until" > $2::date)))) and (true::boolean)) and ((("t4"."setting" = any($3::text[]))))) || '}') || ',"dayOf":' ||
    (select '{"totalCount":' ||
      (select count(*)::text from "unit" "t8" where ((exists
        (select 1 from "unit_link" "t9" where ("t9"."unit_id" = "t8"."id" and "t9"."target_id" = "t1"."id" and "t9"."kind" = 'PARENT' and "t9"."valid_from" <= $4::date and ("t9"."valid_until" is null or "t9"."valid_until" > $4::date)))) and (true::boolean)) and ((("t8"."setting" = any($5::text[]))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"name":' || coalesce(to_json(coalesce(
          (select "t10"."name" from "unit_name" "t10" where ("t10"."unit_id" = "t7"."id" and "t10"."valid_from" <= $4::date and ("t10"."valid_until" is null or "t10"."valid_until" > $4::date)) limit 1), "t7"."name"))::text, null_in_answer()) || '}' as x1 from "unit" "t7" where (((exists
          (select 1 from "unit_link" "t11" where ("t11"."unit_id" = "t7"."id" and "t11"."target_id" = "t1"."id" and "t11"."kind" = 'PARENT' and "t11"."valid_from" <= $4::date and ("t11"."valid_until" is null or "t11"."valid_until" > $4::date)))) and (true::boolean)) and ((("t7"."setting" = any($6::text[]))))) order by "t7"."sort_key" asc, "t7"."id" asc limit $7::integer) q) p) || ',"dayAfter":' || ('{"totalCount":' ||
    (select count(*)::text from "unit" "t13" where ((exists
      (select 1 from "unit_link" "t14" where ("t14"."unit_id" = "t13"."id" and "t14"."target_id" = "t1"."id" and "t14"."kind" = 'PARENT' and "t14"."valid_from" <= $8::date and ("t14"."valid_until" is null or "t14"."valid_until" > $8::date)))) and (true::boolean)) and ((("t13"."setting" = any($9::text[]))))) || '}') || ',"merged":' ||
    (select '{"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"name":' || coalesce(to_json(coalesce(
          (select "t17"."name" from "unit_name" "t17" where ("t17"."unit_id" = "t16"."id" and "t17"."valid_from" <= $10::date and ("t17"."valid_until" is null or "t17"."valid_until" > $10::date)) limit 1), "t16"."name"))::text, null_in_answer()) || ',"successors":' ||
          (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
            (select '{"operation":' || ('"' || "t18"."operation" || '"') || ',"effectiveOn":' || to_json("t18"."effective_on")::text || ',"to":' || coalesce(
              (select '{"name":' || coalesce(to_json(coalesce(
                (select "t20"."name" from "unit_name" "t20" where ("t20"."unit_id" = "t19"."id" and "t20"."valid_from" <= $10::date and ("t20"."valid_until" is null or "t20"."valid_until" > $10::date)) limit 1), "t19"."name"))::text, null_in_answer()) || '}' from "unit" "t19" where ("t19"."id" = "t18"."to_unit_id") and (true::boolean)), 'null') || ',"decision":' || coalesce(
              (select '{"number":' || coalesce(to_json("t21"."number")::text, 'null') || '}' from "document" "t21" where ("t21"."id" = "t18"."decision_document_id") and (true::boolean)), 'null') || '}' as j from "unit_lineage" "t18" where ("t18"."from_unit_id" = "t16"."id") and (true::boolean) order by "t18"."effective_on" asc, "t18"."id" asc) q) || '}' as x1 from "unit" "t16" where (((exists
          (select 1 from "unit_link" "t22" where ("t22"."unit_id" = "t16"."id" and "t22"."target_id" = "t1"."id" and "t22"."kind" = 'PARENT' and "t22"."valid_from" <= $10::date and ("t22"."valid_until" is null or "t22"."valid_until" > $10::date)))) and (true::boolean)) and ((("t16"."valid_until" = $11::date)))) order by "t16"."sort_key" asc, "t16"."id" asc limit $12::integer) q) p) || '}' from "unit" "t1" where ("t1"."code" = $13::text) and (true::boolean) limit 1), 'null') || ',"transferred":' || coalesce(
  (select '{"name":' || coalesce(to_json(coalesce(
    (select "t24"."name" from "unit_name" "t24" where ("t24"."unit_id" = "t23"."id" and "t24"."valid_from" <= $1::date and ("t24"."valid_until" is null or "t24"."valid_until" > $1::date)) limit 1), "t23"."name"))::text, null_in_answer()) || ',"dayBefore":' || coalesce(
    (select '{"name":' || coalesce(to_json(coalesce(
      (select "t26"."name" from "unit_name" "t26" where ("t26"."unit_id" = "t25"."id" and "t26"."valid_from" <= $14::date and ("t26"."valid_until" is null or "t26"."valid_until" > $14::date)) limit 1), "t25"."name"))::text, null_in_answer()) || '}' from "unit" "t25" where (exists
      (select 1 from "unit_link" "t27" where ("t27"."unit_id" = "t23"."id" and "t27"."target_id" = "t25"."id" and "t27"."kind" = 'PARENT' and "t27"."valid_from" <= $14::date and ("t27"."valid_until" is null or "t27"."valid_until" > $14::date)))) and (true::boolean) limit 1), 'null') || ',"dayOf":' || coalesce(
    (select '{"name":' || coalesce(to_json(coalesce(
      (select "t29"."name" from "unit_name" "t29" where ("t29"."unit_id" = "t28"."id" and "t29"."valid_from" <= $15::date and ("t29"."valid_until" is null or "t29"."valid_until" > $15::date)) limit 1), "t28"."name"))::text, null_in_answer()) || '}' from "unit" "t28" where (exists
      (select 1 from "unit_link" "t30" where ("t30"."unit_id" = "t23"."id" and "t30"."target_id" = "t28"."id" and "t30"."kind" = 'PARENT' and "t30"."valid_from" <= $15::date and ("t30"."valid_until" is null or "t30"."valid_until" > $15::date)))) and (true::boolean) limit 1), 'null') || '}' from "unit" "t23" where ("t23"."code" = $16::text) and (true::boolean) limit 1), 'null') || '}' as data
