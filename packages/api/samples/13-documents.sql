/* Documents */ select '{"carriedOut":' ||
  (select '{"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$1::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"kind":' || coalesce(('"' || "t1"."kind" || '"'), null_in_answer()) || ',"number":' || coalesce(to_json("t1"."number")::text, 'null') || ',"title":' || coalesce(to_json("t1"."title")::text, null_in_answer()) || ',"by":' ||
        (select '{"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$2::integer], ','), '') || ']' || '}' from
          (select array_agg(q.x1) as x1, count(*)::integer as found from
            (select ('{"document":' || coalesce(
              (select '{"kind":' || coalesce(('"' || "t3"."kind" || '"'), null_in_answer()) || ',"number":' || coalesce(to_json("t3"."number")::text, 'null') || ',"title":' || coalesce(to_json("t3"."title")::text, null_in_answer()) || ',"issuer":' || coalesce(to_json("t3"."issuer")::text, 'null') || ',"issuedOn":' || coalesce(to_json("t3"."issued_on")::text, 'null') || '}' from "document" "t3" where ("t3"."id" = "t2"."document_id") and ($3::boolean) limit 1), null_in_answer()) || '}')::text as x1 from "document_reference" "t2" where ((("t2"."target_id" = "t1"."id") and ($4::boolean)) and ((("t2"."relation" = $5::text)))) order by "t2"."relation" asc, "t2"."id" asc limit $6::integer) q) p) || ',"mentions":' || ('{"totalCount":' ||
        (select count(*)::text from "document_reference" "t5" where (("t5"."target_id" = "t1"."id") and ($7::boolean)) and ((("t5"."relation" = $8::text)))) || '}') || '}')::text as x1 from "document" "t1" where ((($9::boolean)) and ((((("t1"."congress" = $10::integer)) and (("t1"."plenum" = $11::integer))) or ((("t1"."search_key" = $12::text)))))) order by "t1"."folded_title" asc, "t1"."id" asc limit $13::integer) q) p) || ',"byNumber":' ||
  (select '{"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$14::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"number":' || coalesce(to_json("t6"."number")::text, 'null') || ',"references":' ||
        (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
          (select '{"relation":' || coalesce(('"' || "t7"."relation" || '"'), null_in_answer()) || ',"target":' || coalesce(
            (select '{"title":' || coalesce(to_json("t8"."title")::text, null_in_answer()) || '}' from "document" "t8" where ("t8"."id" = "t7"."target_id") and ($15::boolean) limit 1), null_in_answer()) || '}' as j from "document_reference" "t7" where ("t7"."document_id" = "t6"."id") and ($16::boolean) order by "t7"."relation" asc, "t7"."id" asc) q) || '}')::text as x1 from "document" "t6" where ((($17::boolean)) and ((("t6"."search_key" = $18::text)))) order by "t6"."folded_title" asc, "t6"."id" asc limit $19::integer) q) p) || '}' as data
