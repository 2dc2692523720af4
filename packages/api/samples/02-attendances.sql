/* Attendances */ select '{"trainingEvents":' ||
  (select '{"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$1::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"unit":' || coalesce(
        (select '{"name":' || coalesce(to_json(coalesce(
          (select "t3"."name" from "unit_name" "t3" where ("t3"."unit_id" = "t2"."id" and "t3"."valid_from" <= $2::date and ("t3"."valid_until" is null or "t3"."valid_until" > $3::date)) limit 1), "t2"."name"))::text, null_in_answer()) || '}' from "unit" "t2" where ("t2"."id" = "t1"."unit_id") and ($4::boolean) limit 1), null_in_answer()) || ',"programme":' || coalesce(
        (select '{"name":' || coalesce(to_json("t4"."name")::text, null_in_answer()) || '}' from "programme" "t4" where ("t4"."id" = "t1"."programme_id") and ($5::boolean) limit 1), null_in_answer()) || ',"heldOn":' || coalesce(to_json("t1"."held_on")::text, 'null') || ',"sessions":' || coalesce(("t1"."sessions")::integer::text, 'null') || ',"bound":' || coalesce(('"' || "t1"."bound" || '"'), null_in_answer()) || ',"attendances":' || coalesce(("t1"."attendances")::integer::text, null_in_answer()) || ',"source":' || coalesce(
        (select '{"title":' || coalesce(to_json("t5"."title")::text, null_in_answer()) || ',"issuedOn":' || coalesce(to_json("t5"."issued_on")::text, 'null') || '}' from "document" "t5" where ("t5"."id" = "t1"."source_document_id") and ($6::boolean) limit 1), 'null') || '}')::text as x1 from "training_event" "t1" where ((($7::boolean)) and ((exists
        (select 1 from "unit" "t6" where ("t6"."id" = "t1"."unit_id" and (("t6"."code" = any($8::text[])))) and ($9::boolean))))) order by "t1"."attendances" desc, "t1"."id" asc limit $10::integer) q) p) || '}' as data
