/* TrainingResults */ select '{"tuanGiao":' || coalesce(
  (select '{"name":' || coalesce(to_json(coalesce(
    (select "t2"."name" from "unit_name" "t2" where ("t2"."unit_id" = "t1"."id" and "t2"."valid_from" <= $1::date and ("t2"."valid_until" is null or "t2"."valid_until" > $2::date)) limit 1), "t1"."name"))::text, null_in_answer()) || ',"trainingResults":' ||
    (select '{"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$3::integer], ','), '') || ']' || '}' from
      (select array_agg(q.x1) as x1, count(*)::integer as found from
        (select ('{"programme":' || coalesce(
          (select '{"name":' || coalesce(to_json("t4"."name")::text, null_in_answer()) || '}' from "programme" "t4" where ("t4"."id" = "t3"."programme_id") and ($4::boolean) limit 1), null_in_answer()) || ',"people":' || coalesce(("t3"."people")::integer::text, null_in_answer()) || ',"quotaSeats":' || coalesce(("t3"."quota_seats")::integer::text, 'null') || ',"attainment":' || coalesce(
          (select '{"percent":' || coalesce(to_json(ratio_percent("v0_5"."numerator", "v0_5"."denominator", $5::integer, $6::text))::text, null_in_answer()) || '}' from
            (select ("t3"."people")::bigint as "numerator", (nullif("t3"."quota_seats", 0))::bigint as "denominator" offset 0) "v0_5" where "v0_5"."numerator" is not null and "v0_5"."denominator" is not null), 'null') || '}')::text as x1 from "training_result" "t3" where ((("t3"."unit_id" = "t1"."id") and ($7::boolean))) order by "t3"."people" desc, "t3"."id" asc limit $8::integer) q) p) || '}' from "unit" "t1" where ("t1"."code" = $9::text) and ($10::boolean) limit 1), 'null') || ',"traBinh":' || coalesce(
  (select '{"name":' || coalesce(to_json(coalesce(
    (select "t6"."name" from "unit_name" "t6" where ("t6"."unit_id" = "t5"."id" and "t6"."valid_from" <= $11::date and ("t6"."valid_until" is null or "t6"."valid_until" > $12::date)) limit 1), "t5"."name"))::text, null_in_answer()) || ',"trainingResults":' ||
    (select '{"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$13::integer], ','), '') || ']' || '}' from
      (select array_agg(q.x1) as x1, count(*)::integer as found from
        (select ('{"programme":' || coalesce(
          (select '{"name":' || coalesce(to_json("t8"."name")::text, null_in_answer()) || '}' from "programme" "t8" where ("t8"."id" = "t7"."programme_id") and ($14::boolean) limit 1), null_in_answer()) || ',"people":' || coalesce(("t7"."people")::integer::text, null_in_answer()) || ',"quotaSeats":' || coalesce(("t7"."quota_seats")::integer::text, 'null') || ',"attainment":' || coalesce(
          (select '{"percent":' || coalesce(to_json(ratio_percent("v0_5"."numerator", "v0_5"."denominator", $15::integer, $16::text))::text, null_in_answer()) || '}' from
            (select ("t7"."people")::bigint as "numerator", (nullif("t7"."quota_seats", 0))::bigint as "denominator" offset 0) "v0_5" where "v0_5"."numerator" is not null and "v0_5"."denominator" is not null), 'null') || '}')::text as x1 from "training_result" "t7" where ((("t7"."unit_id" = "t5"."id") and ($17::boolean)) and ((("t7"."period_from" = $18::date)))) order by "t7"."people" desc, "t7"."id" asc limit $19::integer) q) p) || '}' from "unit" "t5" where ("t5"."code" = $20::text) and ($21::boolean) limit 1), 'null') || '}' as data
