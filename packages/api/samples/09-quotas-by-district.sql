/* QuotasByDistrict */ select '{"unit":' || coalesce(
  (select '{"name":' || to_json(case when "t1"."name_since" <= $1::date then "t1"."name" else coalesce(
    (select "t2"."name" from "unit_name" "t2" where ("t2"."unit_id" = "t1"."id" and "t2"."valid_from" <= $1::date and ("t2"."valid_until" is null or "t2"."valid_until" > $1::date)) limit 1), "t1"."name") end)::text || ',"quota":' || coalesce((case when exists
    (select 1 from "unit_closure" "t5" where ("t5"."unit_id" = "t1"."id" and "t5"."ancestor_id" = $2::uuid)) then
    (select coalesce(sum("t3"."seats"), 0)::integer from "training_quota" "t3" where ("t3"."year" = $3::integer and (null::uuid is null or "t3"."programme_id" = null::uuid) and exists
      (select 1 from "unit_closure" "t4" where ("t4"."ancestor_id" = "t1"."id" and "t4"."unit_id" = "t3"."unit_id" and "t4"."valid_from" <= $1::date and ("t4"."valid_until" is null or "t4"."valid_until" > $1::date)))) limit 1) end)::integer::text, 'null') || ',"children":' ||
    (select '{"totalCount":' ||
      (select count(*)::text from "unit" "t8" where ((exists
        (select 1 from "unit_link" "t9" where ("t9"."unit_id" = "t8"."id" and "t9"."target_id" = "t1"."id" and "t9"."kind" = 'PARENT' and "t9"."valid_from" <= $1::date and ("t9"."valid_until" is null or "t9"."valid_until" > $1::date)))) and (true::boolean)) and ((("t8"."kind" = 'DISTRICT_COMMITTEE'::text)))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
      (select '{"name":' || to_json(case when "t6"."name_since" <= $1::date then "t6"."name" else coalesce(
        (select "t10"."name" from "unit_name" "t10" where ("t10"."unit_id" = "t6"."id" and "t10"."valid_from" <= $1::date and ("t10"."valid_until" is null or "t10"."valid_until" > $1::date)) limit 1), "t6"."name") end)::text || ',"quota":' || coalesce((case when exists
        (select 1 from "unit_closure" "t13" where ("t13"."unit_id" = "t6"."id" and "t13"."ancestor_id" = $2::uuid)) then
        (select coalesce(sum("t11"."seats"), 0)::integer from "training_quota" "t11" where ("t11"."year" = $4::integer and (null::uuid is null or "t11"."programme_id" = null::uuid) and exists
          (select 1 from "unit_closure" "t12" where ("t12"."ancestor_id" = "t6"."id" and "t12"."unit_id" = "t11"."unit_id" and "t12"."valid_from" <= $1::date and ("t12"."valid_until" is null or "t12"."valid_until" > $1::date)))) limit 1) end)::integer::text, 'null') || ',"named":' || coalesce((case when exists
        (select 1 from "unit_closure" "t17" where ("t17"."unit_id" = "t6"."id" and "t17"."ancestor_id" = $2::uuid)) then
        (select coalesce(sum(coalesce(
          (select "t15"."named" from "training_seat_count" "t15" where ("t15"."quota_id" = "t14"."id") limit 1), 0)), 0)::integer from "training_quota" "t14" where ("t14"."year" = $5::integer and (null::uuid is null or "t14"."programme_id" = null::uuid) and exists
          (select 1 from "unit_closure" "t16" where ("t16"."ancestor_id" = "t6"."id" and "t16"."unit_id" = "t14"."unit_id" and "t16"."valid_from" <= $1::date and ("t16"."valid_until" is null or "t16"."valid_until" > $1::date)))) limit 1) end)::integer::text, 'null') || ',"completed":' || coalesce((case when exists
        (select 1 from "unit_closure" "t21" where ("t21"."unit_id" = "t6"."id" and "t21"."ancestor_id" = $2::uuid)) then
        (select coalesce(sum(coalesce(
          (select "t19"."completed" from "training_seat_count" "t19" where ("t19"."quota_id" = "t18"."id") limit 1), 0)), 0)::integer from "training_quota" "t18" where ("t18"."year" = $6::integer and (null::uuid is null or "t18"."programme_id" = null::uuid) and exists
          (select 1 from "unit_closure" "t20" where ("t20"."ancestor_id" = "t6"."id" and "t20"."unit_id" = "t18"."unit_id" and "t20"."valid_from" <= $1::date and ("t20"."valid_until" is null or "t20"."valid_until" > $1::date)))) limit 1) end)::integer::text, 'null') || '}' as x1 from "unit" "t6" where ((exists
        (select 1 from "unit_link" "t22" where ("t22"."unit_id" = "t6"."id" and "t22"."target_id" = "t1"."id" and "t22"."kind" = 'PARENT' and "t22"."valid_from" <= $1::date and ("t22"."valid_until" is null or "t22"."valid_until" > $1::date)))) and (true::boolean)) and ((("t6"."kind" = 'DISTRICT_COMMITTEE'::text))) order by "t6"."code" asc, "t6"."id" asc limit 50::integer) q) || '}' from "unit" "t1" where ("t1"."code" = 'P1'::text) and (true::boolean) limit 1), 'null') || '}' as data
