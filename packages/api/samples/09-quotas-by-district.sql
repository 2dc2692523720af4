/* QuotasByDistrict */ select '{"unit":' || coalesce(
  (select '{"name":' || coalesce(to_json(coalesce(
    (select "t2"."name" from "unit_name" "t2" where ("t2"."unit_id" = "t1"."id" and "t2"."valid_from" <= $1::date and ("t2"."valid_until" is null or "t2"."valid_until" > $2::date)) limit 1), "t1"."name"))::text, null_in_answer()) || ',"quota":' || coalesce((case when exists
    (select 1 from "unit_closure" "t5" where ("t5"."unit_id" = "t1"."id" and "t5"."ancestor_id" = $3::uuid)) then
    (select coalesce(sum("t3"."seats"), 0)::integer from "training_quota" "t3" where ("t3"."year" = $4::integer and ($5::uuid is null or "t3"."programme_id" = $6::uuid) and exists
      (select 1 from "unit_closure" "t4" where ("t4"."ancestor_id" = "t1"."id" and "t4"."unit_id" = "t3"."unit_id" and "t4"."valid_from" <= $7::date and ("t4"."valid_until" is null or "t4"."valid_until" > $8::date)))) limit 1) end)::integer::text, 'null') || ',"children":' ||
    (select '{"totalCount":' ||
      (select count(*)::text from "unit" "t7" where ((exists
        (select 1 from "unit_link" "t8" where ("t8"."unit_id" = "t7"."id" and "t8"."target_id" = "t1"."id" and "t8"."kind" = 'PARENT' and "t8"."valid_from" <= $9::date and ("t8"."valid_until" is null or "t8"."valid_until" > $10::date)))) and ($11::boolean)) and ((("t7"."kind" = $12::text)))) || ',"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$13::integer], ','), '') || ']' || '}' from
      (select array_agg(q.x1) as x1, count(*)::integer as found from
        (select ('{"name":' || coalesce(to_json(coalesce(
          (select "t9"."name" from "unit_name" "t9" where ("t9"."unit_id" = "t6"."id" and "t9"."valid_from" <= $14::date and ("t9"."valid_until" is null or "t9"."valid_until" > $15::date)) limit 1), "t6"."name"))::text, null_in_answer()) || ',"quota":' || coalesce((case when exists
          (select 1 from "unit_closure" "t12" where ("t12"."unit_id" = "t6"."id" and "t12"."ancestor_id" = $16::uuid)) then
          (select coalesce(sum("t10"."seats"), 0)::integer from "training_quota" "t10" where ("t10"."year" = $17::integer and ($18::uuid is null or "t10"."programme_id" = $19::uuid) and exists
            (select 1 from "unit_closure" "t11" where ("t11"."ancestor_id" = "t6"."id" and "t11"."unit_id" = "t10"."unit_id" and "t11"."valid_from" <= $20::date and ("t11"."valid_until" is null or "t11"."valid_until" > $21::date)))) limit 1) end)::integer::text, 'null') || ',"named":' || coalesce((case when exists
          (select 1 from "unit_closure" "t16" where ("t16"."unit_id" = "t6"."id" and "t16"."ancestor_id" = $22::uuid)) then
          (select coalesce(sum(
            (select count(*)::integer from "training_seat" "t14" where ("t14"."quota_id" = "t13"."id" and "t14"."state" not in ('ALLOCATED', 'WITHDRAWN')) limit 1)), 0)::integer from "training_quota" "t13" where ("t13"."year" = $23::integer and ($24::uuid is null or "t13"."programme_id" = $25::uuid) and exists
            (select 1 from "unit_closure" "t15" where ("t15"."ancestor_id" = "t6"."id" and "t15"."unit_id" = "t13"."unit_id" and "t15"."valid_from" <= $26::date and ("t15"."valid_until" is null or "t15"."valid_until" > $27::date)))) limit 1) end)::integer::text, 'null') || ',"completed":' || coalesce((case when exists
          (select 1 from "unit_closure" "t20" where ("t20"."unit_id" = "t6"."id" and "t20"."ancestor_id" = $28::uuid)) then
          (select coalesce(sum(
            (select count(*)::integer from "training_seat" "t18" where ("t18"."quota_id" = "t17"."id" and "t18"."state" = 'COMPLETED') limit 1)), 0)::integer from "training_quota" "t17" where ("t17"."year" = $29::integer and ($30::uuid is null or "t17"."programme_id" = $31::uuid) and exists
            (select 1 from "unit_closure" "t19" where ("t19"."ancestor_id" = "t6"."id" and "t19"."unit_id" = "t17"."unit_id" and "t19"."valid_from" <= $32::date and ("t19"."valid_until" is null or "t19"."valid_until" > $33::date)))) limit 1) end)::integer::text, 'null') || '}')::text as x1 from "unit" "t6" where (((exists
          (select 1 from "unit_link" "t21" where ("t21"."unit_id" = "t6"."id" and "t21"."target_id" = "t1"."id" and "t21"."kind" = 'PARENT' and "t21"."valid_from" <= $34::date and ("t21"."valid_until" is null or "t21"."valid_until" > $35::date)))) and ($36::boolean)) and ((("t6"."kind" = $37::text)))) order by "t6"."code" asc, "t6"."id" asc limit $38::integer) q) p) || '}' from "unit" "t1" where ("t1"."code" = $39::text) and ($40::boolean) limit 1), 'null') || '}' as data
