/* QuotasByDistrict */ select '{"unit":' || coalesce(
  (select '{"name":' || to_json(case when "t1"."name_since" <= $1::date then "t1"."name" else coalesce(
    (select "t2"."name" from "unit_name" "t2" where ("t2"."unit_id" = "t1"."id" and "t2"."valid_from" <= $1::date and ("t2"."valid_until" is null or "t2"."valid_until" > $1::date)) limit 1), "t1"."name") end)::text || ',"quota":' || coalesce((case when exists
    (select 1 from "unit_closure" "t8" where ("t8"."unit_id" = "t1"."id" and "t8"."ancestor_id" = $2::uuid)) then
    (select coalesce(sum(
      (select "t7"."seats" from "training_quota" "t7" where ("t7"."id" = "t3"."quota_id") limit 1)), 0)::integer from "training_quota_roster" "t3" where ("t3"."unit_id" = "t1"."id" and "t3"."year" = $3::integer and (null::uuid is null or null::uuid =
      (select "t6"."programme_id" from "training_quota" "t6" where ("t6"."id" = "t3"."quota_id") limit 1))
        and case when "t3"."valid_from" is null then coalesce(
      (select true from "unit_closure" "t4" where ("t4"."ancestor_id" = "t3"."unit_id" and "t4"."unit_id" =
        (select "t5"."unit_id" from "training_quota" "t5" where ("t5"."id" = "t3"."quota_id") limit 1) and "t4"."valid_from" <= $1::date and ("t4"."valid_until" is null or "t4"."valid_until" > $1::date)) limit 1), false) else "t3"."valid_from" <= $1::date and ("t3"."valid_until" is null or "t3"."valid_until" > $1::date) end) limit 1) end)::integer::text, 'null') || ',"children":' ||
    (select '{"totalCount":' ||
      (select count(*)::text from "unit" "t11" where ((exists
        (select 1 from "unit_link" "t12" where ("t12"."unit_id" = "t11"."id" and "t12"."target_id" = "t1"."id" and "t12"."kind" = 'PARENT' and "t12"."valid_from" <= $1::date and ("t12"."valid_until" is null or "t12"."valid_until" > $1::date)))) and (true::boolean)) and ((("t11"."kind" = 'DISTRICT_COMMITTEE'::text)))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
      (select '{"name":' || to_json(case when "t9"."name_since" <= $1::date then "t9"."name" else coalesce(
        (select "t13"."name" from "unit_name" "t13" where ("t13"."unit_id" = "t9"."id" and "t13"."valid_from" <= $1::date and ("t13"."valid_until" is null or "t13"."valid_until" > $1::date)) limit 1), "t9"."name") end)::text || ',"quota":' || coalesce((case when exists
        (select 1 from "unit_closure" "t19" where ("t19"."unit_id" = "t9"."id" and "t19"."ancestor_id" = $2::uuid)) then
        (select coalesce(sum(
          (select "t18"."seats" from "training_quota" "t18" where ("t18"."id" = "t14"."quota_id") limit 1)), 0)::integer from "training_quota_roster" "t14" where ("t14"."unit_id" = "t9"."id" and "t14"."year" = $4::integer and (null::uuid is null or null::uuid =
          (select "t17"."programme_id" from "training_quota" "t17" where ("t17"."id" = "t14"."quota_id") limit 1))
        and case when "t14"."valid_from" is null then coalesce(
          (select true from "unit_closure" "t15" where ("t15"."ancestor_id" = "t14"."unit_id" and "t15"."unit_id" =
            (select "t16"."unit_id" from "training_quota" "t16" where ("t16"."id" = "t14"."quota_id") limit 1) and "t15"."valid_from" <= $1::date and ("t15"."valid_until" is null or "t15"."valid_until" > $1::date)) limit 1), false) else "t14"."valid_from" <= $1::date and ("t14"."valid_until" is null or "t14"."valid_until" > $1::date) end) limit 1) end)::integer::text, 'null') || ',"named":' || coalesce((case when exists
        (select 1 from "unit_closure" "t25" where ("t25"."unit_id" = "t9"."id" and "t25"."ancestor_id" = $2::uuid)) then
        (select coalesce(sum(coalesce(
          (select "t24"."named" from "training_seat_count" "t24" where ("t24"."quota_id" = "t20"."quota_id") limit 1), 0)), 0)::integer from "training_quota_roster" "t20" where ("t20"."unit_id" = "t9"."id" and "t20"."year" = $5::integer and (null::uuid is null or null::uuid =
          (select "t23"."programme_id" from "training_quota" "t23" where ("t23"."id" = "t20"."quota_id") limit 1))
        and case when "t20"."valid_from" is null then coalesce(
          (select true from "unit_closure" "t21" where ("t21"."ancestor_id" = "t20"."unit_id" and "t21"."unit_id" =
            (select "t22"."unit_id" from "training_quota" "t22" where ("t22"."id" = "t20"."quota_id") limit 1) and "t21"."valid_from" <= $1::date and ("t21"."valid_until" is null or "t21"."valid_until" > $1::date)) limit 1), false) else "t20"."valid_from" <= $1::date and ("t20"."valid_until" is null or "t20"."valid_until" > $1::date) end) limit 1) end)::integer::text, 'null') || ',"completed":' || coalesce((case when exists
        (select 1 from "unit_closure" "t31" where ("t31"."unit_id" = "t9"."id" and "t31"."ancestor_id" = $2::uuid)) then
        (select coalesce(sum(coalesce(
          (select "t30"."completed" from "training_seat_count" "t30" where ("t30"."quota_id" = "t26"."quota_id") limit 1), 0)), 0)::integer from "training_quota_roster" "t26" where ("t26"."unit_id" = "t9"."id" and "t26"."year" = $6::integer and (null::uuid is null or null::uuid =
          (select "t29"."programme_id" from "training_quota" "t29" where ("t29"."id" = "t26"."quota_id") limit 1))
        and case when "t26"."valid_from" is null then coalesce(
          (select true from "unit_closure" "t27" where ("t27"."ancestor_id" = "t26"."unit_id" and "t27"."unit_id" =
            (select "t28"."unit_id" from "training_quota" "t28" where ("t28"."id" = "t26"."quota_id") limit 1) and "t27"."valid_from" <= $1::date and ("t27"."valid_until" is null or "t27"."valid_until" > $1::date)) limit 1), false) else "t26"."valid_from" <= $1::date and ("t26"."valid_until" is null or "t26"."valid_until" > $1::date) end) limit 1) end)::integer::text, 'null') || '}' as x1 from "unit" "t9" where ((exists
        (select 1 from "unit_link" "t32" where ("t32"."unit_id" = "t9"."id" and "t32"."target_id" = "t1"."id" and "t32"."kind" = 'PARENT' and "t32"."valid_from" <= $1::date and ("t32"."valid_until" is null or "t32"."valid_until" > $1::date)))) and (true::boolean)) and ((("t9"."kind" = 'DISTRICT_COMMITTEE'::text))) order by "t9"."code" asc, "t9"."id" asc limit 50::integer) q) || '}' from "unit" "t1" where ("t1"."code" = 'P1'::text) and (true::boolean) limit 1), 'null') || '}' as data
