/* Attendances */ select '{"trainingEvents":' ||
  (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"unit":' ||
      (select '{"name":' || to_json(case when "t2"."name_since" <= $1::date then "t2"."name" else coalesce(
        (select "t3"."name" from "unit_name" "t3" where ("t3"."unit_id" = "t2"."id" and "t3"."valid_from" <= $1::date and ("t3"."valid_until" is null or "t3"."valid_until" > $1::date)) limit 1), "t2"."name") end)::text || '}' from "unit" "t2" where ("t2"."id" = "t1"."unit_id") and (true::boolean)) || ',"programme":' ||
      (select '{"name":' || to_json("t4"."name")::text || '}' from "programme" "t4" where ("t4"."id" = "t1"."programme_id") and (true::boolean)) || ',"heldOn":' || coalesce('"' || "t1"."held_on" || '"', 'null') || ',"sessions":' || coalesce(("t1"."sessions")::integer::text, 'null') || ',"bound":"' || "t1"."bound" || '","attendances":' || ("t1"."attendances")::integer::text || ',"source":' || coalesce(
      (select '{"title":' || to_json("t5"."title")::text || ',"issuedOn":' || coalesce('"' || "t5"."issued_on" || '"', 'null') || '}' from "document" "t5" where ("t5"."id" = "t1"."source_document_id") and (true::boolean)), 'null') || '}' as x1 from "training_event" "t1" where ((true::boolean)) and ((exists
      (select 1 from "unit" "t7" where "t7"."id" = "t1"."unit_id" and ((("t7"."code" = any($2::text[])))) and (true::boolean)))) order by "t1"."attendances" desc, "t1"."id" asc limit 50::integer) q) || '}' as data
