/* Documents */ select '{"carriedOut":' ||
  (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"kind":"' || "t1"."kind" || '","number":' || coalesce(to_json("t1"."number")::text, 'null') || ',"title":' || to_json("t1"."title")::text || ',"by":' ||
      (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
        (select '{"document":' ||
          (select '{"kind":"' || "t3"."kind" || '","number":' || coalesce(to_json("t3"."number")::text, 'null') || ',"title":' || to_json("t3"."title")::text || ',"issuer":' || coalesce(to_json("t3"."issuer")::text, 'null') || ',"issuedOn":' || coalesce('"' || "t3"."issued_on" || '"', 'null') || '}' from "document" "t3" where ("t3"."id" = "t2"."document_id") and (true::boolean)) || '}' as x1 from "document_reference" "t2" where (("t2"."target_id" = "t1"."id") and (true::boolean)) and ((("t2"."relation" = 'IMPLEMENTS'::text))) order by "t2"."relation" asc, "t2"."id" asc limit 50::integer) q) || ',"mentions":' || ('{"totalCount":' ||
      (select count(*)::text from "document_reference" "t5" where (("t5"."target_id" = "t1"."id") and (true::boolean)) and ((("t5"."relation" = 'MENTIONS'::text)))) || '}') || '}' as x1 from "document" "t1" where ((true::boolean)) and ((((("t1"."congress" = 11::integer)) and (("t1"."plenum" = 4::integer))) or ((("t1"."search_key" = $1::text))))) order by "t1"."folded_title" asc, "t1"."id" asc limit 50::integer) q) || ',"byNumber":' ||
  (select '{"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"number":' || coalesce(to_json("t6"."number")::text, 'null') || ',"references":' ||
      (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
        (select '{"relation":"' || "t7"."relation" || '","target":' ||
          (select '{"title":' || to_json("t8"."title")::text || '}' from "document" "t8" where ("t8"."id" = "t7"."target_id") and (true::boolean)) || '}' as j from "document_reference" "t7" where ("t7"."document_id" = "t6"."id") and (true::boolean) order by "t7"."relation" asc, "t7"."id" asc) q) || '}' as x1 from "document" "t6" where ((true::boolean)) and ((("t6"."search_key" = $2::text))) order by "t6"."folded_title" asc, "t6"."id" asc limit 50::integer) q) || '}' as data
