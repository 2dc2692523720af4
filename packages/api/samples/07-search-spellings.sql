/* SearchSpellings */ select '{"tuanGiaoBare":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t2" where ((("t2"."folded" like (($1::text::jsonb) ->> 'longPattern') or "t2"."folded" like (($1::text::jsonb) ->> 'shortPattern')
      or "t2"."document_key" = (($1::text::jsonb) ->> 'documentKey') or "t2"."document_key" like (($1::text::jsonb) ->> 'documentKeyPattern')
      or ("t2"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($1::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t2"."plenum" and coalesce(named.congress, "t2"."congress") = "t2"."congress"))) and not exists
      (select 1 from "search_entry" "t3" where ("t3"."type" = "t2"."type" and "t3"."row_id" = "t2"."row_id" and ("t3"."folded" like (($1::text::jsonb) ->> 'longPattern') or "t3"."folded" like (($1::text::jsonb) ->> 'shortPattern')
      or "t3"."document_key" = (($1::text::jsonb) ->> 'documentKey') or "t3"."document_key" like (($1::text::jsonb) ->> 'documentKeyPattern')
      or ("t3"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($1::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t3"."plenum" and coalesce(named.congress, "t3"."congress") = "t3"."congress")))
            and (case when "t3"."text" = (($1::text::jsonb) ->> 'exact') or "t3"."document_key" = (($1::text::jsonb) ->> 'documentKey') then 1
      when "t3"."folded" in ((($1::text::jsonb) ->> 'long'), (($1::text::jsonb) ->> 'short')) or ("t3"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($1::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t3"."plenum" and coalesce(named.congress, "t3"."congress") = "t3"."congress")) then 2 else 3 end, "t3"."id") < (case when "t2"."text" = (($1::text::jsonb) ->> 'exact') or "t2"."document_key" = (($1::text::jsonb) ->> 'documentKey') then 1
      when "t2"."folded" in ((($1::text::jsonb) ->> 'long'), (($1::text::jsonb) ->> 'short')) or ("t2"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($1::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t2"."plenum" and coalesce(named.congress, "t2"."congress") = "t2"."congress")) then 2 else 3 end, "t2"."id")))) and (("t2"."type" = 'Unit' and exists
      (select 1 from "unit" "t4" where ("t4"."id" = "t2"."row_id") and (true::boolean))) or ("t2"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t5" where ("t5"."id" = "t2"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t6" where ("t6"."unit_id" = "t5"."unit_id" and "t6"."ancestor_id" = $2::uuid))))) or ("t2"."type" = 'Document' and exists
      (select 1 from "document" "t7" where ("t7"."id" = "t2"."row_id") and (true::boolean)))
      or ("t2"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t8" where ("t8"."id" = "t2"."row_id") and (true::boolean))) or ("t2"."type" = 'Programme' and exists
      (select 1 from "programme" "t9" where ("t9"."id" = "t2"."row_id") and (true::boolean))) or ("t2"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t10" where ("t10"."id" = "t2"."row_id") and (true::boolean)))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"type":' || ('"' || "t1"."type" || '"') || ',"text":' || to_json("t1"."text")::text || '}' as x1 from "search_entry" "t1" where (((("t1"."folded" like (($1::text::jsonb) ->> 'longPattern') or "t1"."folded" like (($1::text::jsonb) ->> 'shortPattern')
      or "t1"."document_key" = (($1::text::jsonb) ->> 'documentKey') or "t1"."document_key" like (($1::text::jsonb) ->> 'documentKeyPattern')
      or ("t1"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($1::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t1"."plenum" and coalesce(named.congress, "t1"."congress") = "t1"."congress"))) and not exists
        (select 1 from "search_entry" "t11" where ("t11"."type" = "t1"."type" and "t11"."row_id" = "t1"."row_id" and ("t11"."folded" like (($1::text::jsonb) ->> 'longPattern') or "t11"."folded" like (($1::text::jsonb) ->> 'shortPattern')
      or "t11"."document_key" = (($1::text::jsonb) ->> 'documentKey') or "t11"."document_key" like (($1::text::jsonb) ->> 'documentKeyPattern')
      or ("t11"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($1::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t11"."plenum" and coalesce(named.congress, "t11"."congress") = "t11"."congress")))
            and (case when "t11"."text" = (($1::text::jsonb) ->> 'exact') or "t11"."document_key" = (($1::text::jsonb) ->> 'documentKey') then 1
      when "t11"."folded" in ((($1::text::jsonb) ->> 'long'), (($1::text::jsonb) ->> 'short')) or ("t11"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($1::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t11"."plenum" and coalesce(named.congress, "t11"."congress") = "t11"."congress")) then 2 else 3 end, "t11"."id") < (case when "t1"."text" = (($1::text::jsonb) ->> 'exact') or "t1"."document_key" = (($1::text::jsonb) ->> 'documentKey') then 1
      when "t1"."folded" in ((($1::text::jsonb) ->> 'long'), (($1::text::jsonb) ->> 'short')) or ("t1"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($1::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t1"."plenum" and coalesce(named.congress, "t1"."congress") = "t1"."congress")) then 2 else 3 end, "t1"."id")))) and (("t1"."type" = 'Unit' and coalesce(
        (select true from "unit" "t13" where ("t13"."id" = "t1"."row_id") and (true::boolean) limit 1), false)) or ("t1"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t15" where ("t15"."id" = "t1"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t16" where ("t16"."unit_id" = "t15"."unit_id" and "t16"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t1"."type" = 'Document' and coalesce(
        (select true from "document" "t18" where ("t18"."id" = "t1"."row_id") and (true::boolean) limit 1), false))
      or ("t1"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t20" where ("t20"."id" = "t1"."row_id") and (true::boolean) limit 1), false)) or ("t1"."type" = 'Programme' and coalesce(
        (select true from "programme" "t22" where ("t22"."id" = "t1"."row_id") and (true::boolean) limit 1), false)) or ("t1"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t24" where ("t24"."id" = "t1"."row_id") and (true::boolean) limit 1), false))))) order by case when "t1"."text" = (($1::text::jsonb) ->> 'exact') or "t1"."document_key" = (($1::text::jsonb) ->> 'documentKey') then 1
      when "t1"."folded" in ((($1::text::jsonb) ->> 'long'), (($1::text::jsonb) ->> 'short')) or ("t1"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($1::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t1"."plenum" and coalesce(named.congress, "t1"."congress") = "t1"."congress")) then 2 else 3 end asc, "t1"."folded" asc, "t1"."id" asc limit $3::integer) q) p) || ',"tuanGiao":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t26" where ((("t26"."folded" like (($4::text::jsonb) ->> 'longPattern') or "t26"."folded" like (($4::text::jsonb) ->> 'shortPattern')
      or "t26"."document_key" = (($4::text::jsonb) ->> 'documentKey') or "t26"."document_key" like (($4::text::jsonb) ->> 'documentKeyPattern')
      or ("t26"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t26"."plenum" and coalesce(named.congress, "t26"."congress") = "t26"."congress"))) and not exists
      (select 1 from "search_entry" "t27" where ("t27"."type" = "t26"."type" and "t27"."row_id" = "t26"."row_id" and ("t27"."folded" like (($4::text::jsonb) ->> 'longPattern') or "t27"."folded" like (($4::text::jsonb) ->> 'shortPattern')
      or "t27"."document_key" = (($4::text::jsonb) ->> 'documentKey') or "t27"."document_key" like (($4::text::jsonb) ->> 'documentKeyPattern')
      or ("t27"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t27"."plenum" and coalesce(named.congress, "t27"."congress") = "t27"."congress")))
            and (case when "t27"."text" = (($4::text::jsonb) ->> 'exact') or "t27"."document_key" = (($4::text::jsonb) ->> 'documentKey') then 1
      when "t27"."folded" in ((($4::text::jsonb) ->> 'long'), (($4::text::jsonb) ->> 'short')) or ("t27"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t27"."plenum" and coalesce(named.congress, "t27"."congress") = "t27"."congress")) then 2 else 3 end, "t27"."id") < (case when "t26"."text" = (($4::text::jsonb) ->> 'exact') or "t26"."document_key" = (($4::text::jsonb) ->> 'documentKey') then 1
      when "t26"."folded" in ((($4::text::jsonb) ->> 'long'), (($4::text::jsonb) ->> 'short')) or ("t26"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t26"."plenum" and coalesce(named.congress, "t26"."congress") = "t26"."congress")) then 2 else 3 end, "t26"."id")))) and (("t26"."type" = 'Unit' and exists
      (select 1 from "unit" "t28" where ("t28"."id" = "t26"."row_id") and (true::boolean))) or ("t26"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t29" where ("t29"."id" = "t26"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t30" where ("t30"."unit_id" = "t29"."unit_id" and "t30"."ancestor_id" = $2::uuid))))) or ("t26"."type" = 'Document' and exists
      (select 1 from "document" "t31" where ("t31"."id" = "t26"."row_id") and (true::boolean)))
      or ("t26"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t32" where ("t32"."id" = "t26"."row_id") and (true::boolean))) or ("t26"."type" = 'Programme' and exists
      (select 1 from "programme" "t33" where ("t33"."id" = "t26"."row_id") and (true::boolean))) or ("t26"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t34" where ("t34"."id" = "t26"."row_id") and (true::boolean)))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"type":' || ('"' || "t25"."type" || '"') || ',"text":' || to_json("t25"."text")::text || '}' as x1 from "search_entry" "t25" where (((("t25"."folded" like (($4::text::jsonb) ->> 'longPattern') or "t25"."folded" like (($4::text::jsonb) ->> 'shortPattern')
      or "t25"."document_key" = (($4::text::jsonb) ->> 'documentKey') or "t25"."document_key" like (($4::text::jsonb) ->> 'documentKeyPattern')
      or ("t25"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t25"."plenum" and coalesce(named.congress, "t25"."congress") = "t25"."congress"))) and not exists
        (select 1 from "search_entry" "t35" where ("t35"."type" = "t25"."type" and "t35"."row_id" = "t25"."row_id" and ("t35"."folded" like (($4::text::jsonb) ->> 'longPattern') or "t35"."folded" like (($4::text::jsonb) ->> 'shortPattern')
      or "t35"."document_key" = (($4::text::jsonb) ->> 'documentKey') or "t35"."document_key" like (($4::text::jsonb) ->> 'documentKeyPattern')
      or ("t35"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t35"."plenum" and coalesce(named.congress, "t35"."congress") = "t35"."congress")))
            and (case when "t35"."text" = (($4::text::jsonb) ->> 'exact') or "t35"."document_key" = (($4::text::jsonb) ->> 'documentKey') then 1
      when "t35"."folded" in ((($4::text::jsonb) ->> 'long'), (($4::text::jsonb) ->> 'short')) or ("t35"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t35"."plenum" and coalesce(named.congress, "t35"."congress") = "t35"."congress")) then 2 else 3 end, "t35"."id") < (case when "t25"."text" = (($4::text::jsonb) ->> 'exact') or "t25"."document_key" = (($4::text::jsonb) ->> 'documentKey') then 1
      when "t25"."folded" in ((($4::text::jsonb) ->> 'long'), (($4::text::jsonb) ->> 'short')) or ("t25"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t25"."plenum" and coalesce(named.congress, "t25"."congress") = "t25"."congress")) then 2 else 3 end, "t25"."id")))) and (("t25"."type" = 'Unit' and coalesce(
        (select true from "unit" "t37" where ("t37"."id" = "t25"."row_id") and (true::boolean) limit 1), false)) or ("t25"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t39" where ("t39"."id" = "t25"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t40" where ("t40"."unit_id" = "t39"."unit_id" and "t40"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t25"."type" = 'Document' and coalesce(
        (select true from "document" "t42" where ("t42"."id" = "t25"."row_id") and (true::boolean) limit 1), false))
      or ("t25"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t44" where ("t44"."id" = "t25"."row_id") and (true::boolean) limit 1), false)) or ("t25"."type" = 'Programme' and coalesce(
        (select true from "programme" "t46" where ("t46"."id" = "t25"."row_id") and (true::boolean) limit 1), false)) or ("t25"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t48" where ("t48"."id" = "t25"."row_id") and (true::boolean) limit 1), false))))) order by case when "t25"."text" = (($4::text::jsonb) ->> 'exact') or "t25"."document_key" = (($4::text::jsonb) ->> 'documentKey') then 1
      when "t25"."folded" in ((($4::text::jsonb) ->> 'long'), (($4::text::jsonb) ->> 'short')) or ("t25"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t25"."plenum" and coalesce(named.congress, "t25"."congress") = "t25"."congress")) then 2 else 3 end asc, "t25"."folded" asc, "t25"."id" asc limit $5::integer) q) p) || ',"abbreviation":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t50" where ((("t50"."folded" like (($6::text::jsonb) ->> 'longPattern') or "t50"."folded" like (($6::text::jsonb) ->> 'shortPattern')
      or "t50"."document_key" = (($6::text::jsonb) ->> 'documentKey') or "t50"."document_key" like (($6::text::jsonb) ->> 'documentKeyPattern')
      or ("t50"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t50"."plenum" and coalesce(named.congress, "t50"."congress") = "t50"."congress"))) and not exists
      (select 1 from "search_entry" "t51" where ("t51"."type" = "t50"."type" and "t51"."row_id" = "t50"."row_id" and ("t51"."folded" like (($6::text::jsonb) ->> 'longPattern') or "t51"."folded" like (($6::text::jsonb) ->> 'shortPattern')
      or "t51"."document_key" = (($6::text::jsonb) ->> 'documentKey') or "t51"."document_key" like (($6::text::jsonb) ->> 'documentKeyPattern')
      or ("t51"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t51"."plenum" and coalesce(named.congress, "t51"."congress") = "t51"."congress")))
            and (case when "t51"."text" = (($6::text::jsonb) ->> 'exact') or "t51"."document_key" = (($6::text::jsonb) ->> 'documentKey') then 1
      when "t51"."folded" in ((($6::text::jsonb) ->> 'long'), (($6::text::jsonb) ->> 'short')) or ("t51"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t51"."plenum" and coalesce(named.congress, "t51"."congress") = "t51"."congress")) then 2 else 3 end, "t51"."id") < (case when "t50"."text" = (($6::text::jsonb) ->> 'exact') or "t50"."document_key" = (($6::text::jsonb) ->> 'documentKey') then 1
      when "t50"."folded" in ((($6::text::jsonb) ->> 'long'), (($6::text::jsonb) ->> 'short')) or ("t50"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t50"."plenum" and coalesce(named.congress, "t50"."congress") = "t50"."congress")) then 2 else 3 end, "t50"."id")))) and (("t50"."type" = 'Unit' and exists
      (select 1 from "unit" "t52" where ("t52"."id" = "t50"."row_id") and (true::boolean))) or ("t50"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t53" where ("t53"."id" = "t50"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t54" where ("t54"."unit_id" = "t53"."unit_id" and "t54"."ancestor_id" = $2::uuid))))) or ("t50"."type" = 'Document' and exists
      (select 1 from "document" "t55" where ("t55"."id" = "t50"."row_id") and (true::boolean)))
      or ("t50"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t56" where ("t56"."id" = "t50"."row_id") and (true::boolean))) or ("t50"."type" = 'Programme' and exists
      (select 1 from "programme" "t57" where ("t57"."id" = "t50"."row_id") and (true::boolean))) or ("t50"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t58" where ("t58"."id" = "t50"."row_id") and (true::boolean)))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"type":' || ('"' || "t49"."type" || '"') || ',"text":' || to_json("t49"."text")::text || '}' as x1 from "search_entry" "t49" where (((("t49"."folded" like (($6::text::jsonb) ->> 'longPattern') or "t49"."folded" like (($6::text::jsonb) ->> 'shortPattern')
      or "t49"."document_key" = (($6::text::jsonb) ->> 'documentKey') or "t49"."document_key" like (($6::text::jsonb) ->> 'documentKeyPattern')
      or ("t49"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t49"."plenum" and coalesce(named.congress, "t49"."congress") = "t49"."congress"))) and not exists
        (select 1 from "search_entry" "t59" where ("t59"."type" = "t49"."type" and "t59"."row_id" = "t49"."row_id" and ("t59"."folded" like (($6::text::jsonb) ->> 'longPattern') or "t59"."folded" like (($6::text::jsonb) ->> 'shortPattern')
      or "t59"."document_key" = (($6::text::jsonb) ->> 'documentKey') or "t59"."document_key" like (($6::text::jsonb) ->> 'documentKeyPattern')
      or ("t59"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t59"."plenum" and coalesce(named.congress, "t59"."congress") = "t59"."congress")))
            and (case when "t59"."text" = (($6::text::jsonb) ->> 'exact') or "t59"."document_key" = (($6::text::jsonb) ->> 'documentKey') then 1
      when "t59"."folded" in ((($6::text::jsonb) ->> 'long'), (($6::text::jsonb) ->> 'short')) or ("t59"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t59"."plenum" and coalesce(named.congress, "t59"."congress") = "t59"."congress")) then 2 else 3 end, "t59"."id") < (case when "t49"."text" = (($6::text::jsonb) ->> 'exact') or "t49"."document_key" = (($6::text::jsonb) ->> 'documentKey') then 1
      when "t49"."folded" in ((($6::text::jsonb) ->> 'long'), (($6::text::jsonb) ->> 'short')) or ("t49"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t49"."plenum" and coalesce(named.congress, "t49"."congress") = "t49"."congress")) then 2 else 3 end, "t49"."id")))) and (("t49"."type" = 'Unit' and coalesce(
        (select true from "unit" "t61" where ("t61"."id" = "t49"."row_id") and (true::boolean) limit 1), false)) or ("t49"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t63" where ("t63"."id" = "t49"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t64" where ("t64"."unit_id" = "t63"."unit_id" and "t64"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t49"."type" = 'Document' and coalesce(
        (select true from "document" "t66" where ("t66"."id" = "t49"."row_id") and (true::boolean) limit 1), false))
      or ("t49"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t68" where ("t68"."id" = "t49"."row_id") and (true::boolean) limit 1), false)) or ("t49"."type" = 'Programme' and coalesce(
        (select true from "programme" "t70" where ("t70"."id" = "t49"."row_id") and (true::boolean) limit 1), false)) or ("t49"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t72" where ("t72"."id" = "t49"."row_id") and (true::boolean) limit 1), false))))) order by case when "t49"."text" = (($6::text::jsonb) ->> 'exact') or "t49"."document_key" = (($6::text::jsonb) ->> 'documentKey') then 1
      when "t49"."folded" in ((($6::text::jsonb) ->> 'long'), (($6::text::jsonb) ->> 'short')) or ("t49"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t49"."plenum" and coalesce(named.congress, "t49"."congress") = "t49"."congress")) then 2 else 3 end asc, "t49"."folded" asc, "t49"."id" asc limit $7::integer) q) p) || ',"abbreviationWithEth":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t74" where ((("t74"."folded" like (($8::text::jsonb) ->> 'longPattern') or "t74"."folded" like (($8::text::jsonb) ->> 'shortPattern')
      or "t74"."document_key" = (($8::text::jsonb) ->> 'documentKey') or "t74"."document_key" like (($8::text::jsonb) ->> 'documentKeyPattern')
      or ("t74"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($8::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t74"."plenum" and coalesce(named.congress, "t74"."congress") = "t74"."congress"))) and not exists
      (select 1 from "search_entry" "t75" where ("t75"."type" = "t74"."type" and "t75"."row_id" = "t74"."row_id" and ("t75"."folded" like (($8::text::jsonb) ->> 'longPattern') or "t75"."folded" like (($8::text::jsonb) ->> 'shortPattern')
      or "t75"."document_key" = (($8::text::jsonb) ->> 'documentKey') or "t75"."document_key" like (($8::text::jsonb) ->> 'documentKeyPattern')
      or ("t75"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($8::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t75"."plenum" and coalesce(named.congress, "t75"."congress") = "t75"."congress")))
            and (case when "t75"."text" = (($8::text::jsonb) ->> 'exact') or "t75"."document_key" = (($8::text::jsonb) ->> 'documentKey') then 1
      when "t75"."folded" in ((($8::text::jsonb) ->> 'long'), (($8::text::jsonb) ->> 'short')) or ("t75"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($8::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t75"."plenum" and coalesce(named.congress, "t75"."congress") = "t75"."congress")) then 2 else 3 end, "t75"."id") < (case when "t74"."text" = (($8::text::jsonb) ->> 'exact') or "t74"."document_key" = (($8::text::jsonb) ->> 'documentKey') then 1
      when "t74"."folded" in ((($8::text::jsonb) ->> 'long'), (($8::text::jsonb) ->> 'short')) or ("t74"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($8::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t74"."plenum" and coalesce(named.congress, "t74"."congress") = "t74"."congress")) then 2 else 3 end, "t74"."id")))) and (("t74"."type" = 'Unit' and exists
      (select 1 from "unit" "t76" where ("t76"."id" = "t74"."row_id") and (true::boolean))) or ("t74"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t77" where ("t77"."id" = "t74"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t78" where ("t78"."unit_id" = "t77"."unit_id" and "t78"."ancestor_id" = $2::uuid))))) or ("t74"."type" = 'Document' and exists
      (select 1 from "document" "t79" where ("t79"."id" = "t74"."row_id") and (true::boolean)))
      or ("t74"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t80" where ("t80"."id" = "t74"."row_id") and (true::boolean))) or ("t74"."type" = 'Programme' and exists
      (select 1 from "programme" "t81" where ("t81"."id" = "t74"."row_id") and (true::boolean))) or ("t74"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t82" where ("t82"."id" = "t74"."row_id") and (true::boolean)))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"type":' || ('"' || "t73"."type" || '"') || ',"text":' || to_json("t73"."text")::text || '}' as x1 from "search_entry" "t73" where (((("t73"."folded" like (($8::text::jsonb) ->> 'longPattern') or "t73"."folded" like (($8::text::jsonb) ->> 'shortPattern')
      or "t73"."document_key" = (($8::text::jsonb) ->> 'documentKey') or "t73"."document_key" like (($8::text::jsonb) ->> 'documentKeyPattern')
      or ("t73"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($8::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t73"."plenum" and coalesce(named.congress, "t73"."congress") = "t73"."congress"))) and not exists
        (select 1 from "search_entry" "t83" where ("t83"."type" = "t73"."type" and "t83"."row_id" = "t73"."row_id" and ("t83"."folded" like (($8::text::jsonb) ->> 'longPattern') or "t83"."folded" like (($8::text::jsonb) ->> 'shortPattern')
      or "t83"."document_key" = (($8::text::jsonb) ->> 'documentKey') or "t83"."document_key" like (($8::text::jsonb) ->> 'documentKeyPattern')
      or ("t83"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($8::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t83"."plenum" and coalesce(named.congress, "t83"."congress") = "t83"."congress")))
            and (case when "t83"."text" = (($8::text::jsonb) ->> 'exact') or "t83"."document_key" = (($8::text::jsonb) ->> 'documentKey') then 1
      when "t83"."folded" in ((($8::text::jsonb) ->> 'long'), (($8::text::jsonb) ->> 'short')) or ("t83"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($8::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t83"."plenum" and coalesce(named.congress, "t83"."congress") = "t83"."congress")) then 2 else 3 end, "t83"."id") < (case when "t73"."text" = (($8::text::jsonb) ->> 'exact') or "t73"."document_key" = (($8::text::jsonb) ->> 'documentKey') then 1
      when "t73"."folded" in ((($8::text::jsonb) ->> 'long'), (($8::text::jsonb) ->> 'short')) or ("t73"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($8::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t73"."plenum" and coalesce(named.congress, "t73"."congress") = "t73"."congress")) then 2 else 3 end, "t73"."id")))) and (("t73"."type" = 'Unit' and coalesce(
        (select true from "unit" "t85" where ("t85"."id" = "t73"."row_id") and (true::boolean) limit 1), false)) or ("t73"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t87" where ("t87"."id" = "t73"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t88" where ("t88"."unit_id" = "t87"."unit_id" and "t88"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t73"."type" = 'Document' and coalesce(
        (select true from "document" "t90" where ("t90"."id" = "t73"."row_id") and (true::boolean) limit 1), false))
      or ("t73"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t92" where ("t92"."id" = "t73"."row_id") and (true::boolean) limit 1), false)) or ("t73"."type" = 'Programme' and coalesce(
        (select true from "programme" "t94" where ("t94"."id" = "t73"."row_id") and (true::boolean) limit 1), false)) or ("t73"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t96" where ("t96"."id" = "t73"."row_id") and (true::boolean) limit 1), false))))) order by case when "t73"."text" = (($8::text::jsonb) ->> 'exact') or "t73"."document_key" = (($8::text::jsonb) ->> 'documentKey') then 1
      when "t73"."folded" in ((($8::text::jsonb) ->> 'long'), (($8::text::jsonb) ->> 'short')) or ("t73"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($8::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t73"."plenum" and coalesce(named.congress, "t73"."congress") = "t73"."congress")) then 2 else 3 end asc, "t73"."folded" asc, "t73"."id" asc limit $9::integer) q) p) || ',"planningWithI":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t98" where ((("t98"."folded" like (($10::text::jsonb) ->> 'longPattern') or "t98"."folded" like (($10::text::jsonb) ->> 'shortPattern')
      or "t98"."document_key" = (($10::text::jsonb) ->> 'documentKey') or "t98"."document_key" like (($10::text::jsonb) ->> 'documentKeyPattern')
      or ("t98"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($10::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t98"."plenum" and coalesce(named.congress, "t98"."congress") = "t98"."congress"))) and not exists
      (select 1 from "search_entry" "t99" where ("t99"."type" = "t98"."type" and "t99"."row_id" = "t98"."row_id" and ("t99"."folded" like (($10::text::jsonb) ->> 'longPattern') or "t99"."folded" like (($10::text::jsonb) ->> 'shortPattern')
      or "t99"."document_key" = (($10::text::jsonb) ->> 'documentKey') or "t99"."document_key" like (($10::text::jsonb) ->> 'documentKeyPattern')
      or ("t99"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($10::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t99"."plenum" and coalesce(named.congress, "t99"."congress") = "t99"."congress")))
            and (case when "t99"."text" = (($10::text::jsonb) ->> 'exact') or "t99"."document_key" = (($10::text::jsonb) ->> 'documentKey') then 1
      when "t99"."folded" in ((($10::text::jsonb) ->> 'long'), (($10::text::jsonb) ->> 'short')) or ("t99"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($10::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t99"."plenum" and coalesce(named.congress, "t99"."congress") = "t99"."congress")) then 2 else 3 end, "t99"."id") < (case when "t98"."text" = (($10::text::jsonb) ->> 'exact') or "t98"."document_key" = (($10::text::jsonb) ->> 'documentKey') then 1
      when "t98"."folded" in ((($10::text::jsonb) ->> 'long'), (($10::text::jsonb) ->> 'short')) or ("t98"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($10::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t98"."plenum" and coalesce(named.congress, "t98"."congress") = "t98"."congress")) then 2 else 3 end, "t98"."id")))) and (("t98"."type" = 'Unit' and exists
      (select 1 from "unit" "t100" where ("t100"."id" = "t98"."row_id") and (true::boolean))) or ("t98"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t101" where ("t101"."id" = "t98"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t102" where ("t102"."unit_id" = "t101"."unit_id" and "t102"."ancestor_id" = $2::uuid))))) or ("t98"."type" = 'Document' and exists
      (select 1 from "document" "t103" where ("t103"."id" = "t98"."row_id") and (true::boolean)))
      or ("t98"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t104" where ("t104"."id" = "t98"."row_id") and (true::boolean))) or ("t98"."type" = 'Programme' and exists
      (select 1 from "programme" "t105" where ("t105"."id" = "t98"."row_id") and (true::boolean))) or ("t98"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t106" where ("t106"."id" = "t98"."row_id") and (true::boolean))))) and ((("t98"."type" = $11::text)))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"type":' || ('"' || "t97"."type" || '"') || ',"text":' || to_json("t97"."text")::text || '}' as x1 from "search_entry" "t97" where (((("t97"."folded" like (($10::text::jsonb) ->> 'longPattern') or "t97"."folded" like (($10::text::jsonb) ->> 'shortPattern')
      or "t97"."document_key" = (($10::text::jsonb) ->> 'documentKey') or "t97"."document_key" like (($10::text::jsonb) ->> 'documentKeyPattern')
      or ("t97"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($10::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t97"."plenum" and coalesce(named.congress, "t97"."congress") = "t97"."congress"))) and not exists
        (select 1 from "search_entry" "t107" where ("t107"."type" = "t97"."type" and "t107"."row_id" = "t97"."row_id" and ("t107"."folded" like (($10::text::jsonb) ->> 'longPattern') or "t107"."folded" like (($10::text::jsonb) ->> 'shortPattern')
      or "t107"."document_key" = (($10::text::jsonb) ->> 'documentKey') or "t107"."document_key" like (($10::text::jsonb) ->> 'documentKeyPattern')
      or ("t107"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($10::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t107"."plenum" and coalesce(named.congress, "t107"."congress") = "t107"."congress")))
            and (case when "t107"."text" = (($10::text::jsonb) ->> 'exact') or "t107"."document_key" = (($10::text::jsonb) ->> 'documentKey') then 1
      when "t107"."folded" in ((($10::text::jsonb) ->> 'long'), (($10::text::jsonb) ->> 'short')) or ("t107"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($10::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t107"."plenum" and coalesce(named.congress, "t107"."congress") = "t107"."congress")) then 2 else 3 end, "t107"."id") < (case when "t97"."text" = (($10::text::jsonb) ->> 'exact') or "t97"."document_key" = (($10::text::jsonb) ->> 'documentKey') then 1
      when "t97"."folded" in ((($10::text::jsonb) ->> 'long'), (($10::text::jsonb) ->> 'short')) or ("t97"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($10::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t97"."plenum" and coalesce(named.congress, "t97"."congress") = "t97"."congress")) then 2 else 3 end, "t97"."id")))) and (("t97"."type" = 'Unit' and coalesce(
        (select true from "unit" "t109" where ("t109"."id" = "t97"."row_id") and (true::boolean) limit 1), false)) or ("t97"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t111" where ("t111"."id" = "t97"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t112" where ("t112"."unit_id" = "t111"."unit_id" and "t112"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t97"."type" = 'Document' and coalesce(
        (select true from "document" "t114" where ("t114"."id" = "t97"."row_id") and (true::boolean) limit 1), false))
      or ("t97"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t116" where ("t116"."id" = "t97"."row_id") and (true::boolean) limit 1), false)) or ("t97"."type" = 'Programme' and coalesce(
        (select true from "programme" "t118" where ("t118"."id" = "t97"."row_id") and (true::boolean) limit 1), false)) or ("t97"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t120" where ("t120"."id" = "t97"."row_id") and (true::boolean) limit 1), false)))) and ((("t97"."type" = $12::text)))) order by case when "t97"."text" = (($10::text::jsonb) ->> 'exact') or "t97"."document_key" = (($10::text::jsonb) ->> 'documentKey') then 1
      when "t97"."folded" in ((($10::text::jsonb) ->> 'long'), (($10::text::jsonb) ->> 'short')) or ("t97"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($10::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t97"."plenum" and coalesce(named.congress, "t97"."congress") = "t97"."congress")) then 2 else 3 end asc, "t97"."folded" asc, "t97"."id" asc limit $13::integer) q) p) || ',"planning":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t122" where ((("t122"."folded" like (($14::text::jsonb) ->> 'longPattern') or "t122"."folded" like (($14::text::jsonb) ->> 'shortPattern')
      or "t122"."document_key" = (($14::text::jsonb) ->> 'documentKey') or "t122"."document_key" like (($14::text::jsonb) ->> 'documentKeyPattern')
      or ("t122"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($14::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t122"."plenum" and coalesce(named.congress, "t122"."congress") = "t122"."congress"))) and not exists
      (select 1 from "search_entry" "t123" where ("t123"."type" = "t122"."type" and "t123"."row_id" = "t122"."row_id" and ("t123"."folded" like (($14::text::jsonb) ->> 'longPattern') or "t123"."folded" like (($14::text::jsonb) ->> 'shortPattern')
      or "t123"."document_key" = (($14::text::jsonb) ->> 'documentKey') or "t123"."document_key" like (($14::text::jsonb) ->> 'documentKeyPattern')
      or ("t123"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($14::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t123"."plenum" and coalesce(named.congress, "t123"."congress") = "t123"."congress")))
            and (case when "t123"."text" = (($14::text::jsonb) ->> 'exact') or "t123"."document_key" = (($14::text::jsonb) ->> 'documentKey') then 1
      when "t123"."folded" in ((($14::text::jsonb) ->> 'long'), (($14::text::jsonb) ->> 'short')) or ("t123"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($14::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t123"."plenum" and coalesce(named.congress, "t123"."congress") = "t123"."congress")) then 2 else 3 end, "t123"."id") < (case when "t122"."text" = (($14::text::jsonb) ->> 'exact') or "t122"."document_key" = (($14::text::jsonb) ->> 'documentKey') then 1
      when "t122"."folded" in ((($14::text::jsonb) ->> 'long'), (($14::text::jsonb) ->> 'short')) or ("t122"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($14::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t122"."plenum" and coalesce(named.congress, "t122"."congress") = "t122"."congress")) then 2 else 3 end, "t122"."id")))) and (("t122"."type" = 'Unit' and exists
      (select 1 from "unit" "t124" where ("t124"."id" = "t122"."row_id") and (true::boolean))) or ("t122"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t125" where ("t125"."id" = "t122"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t126" where ("t126"."unit_id" = "t125"."unit_id" and "t126"."ancestor_id" = $2::uuid))))) or ("t122"."type" = 'Document' and exists
      (select 1 from "document" "t127" where ("t127"."id" = "t122"."row_id") and (true::boolean)))
      or ("t122"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t128" where ("t128"."id" = "t122"."row_id") and (true::boolean))) or ("t122"."type" = 'Programme' and exists
      (select 1 from "programme" "t129" where ("t129"."id" = "t122"."row_id") and (true::boolean))) or ("t122"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t130" where ("t130"."id" = "t122"."row_id") and (true::boolean))))) and ((("t122"."type" = $15::text)))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"type":' || ('"' || "t121"."type" || '"') || ',"text":' || to_json("t121"."text")::text || '}' as x1 from "search_entry" "t121" where (((("t121"."folded" like (($14::text::jsonb) ->> 'longPattern') or "t121"."folded" like (($14::text::jsonb) ->> 'shortPattern')
      or "t121"."document_key" = (($14::text::jsonb) ->> 'documentKey') or "t121"."document_key" like (($14::text::jsonb) ->> 'documentKeyPattern')
      or ("t121"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($14::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t121"."plenum" and coalesce(named.congress, "t121"."congress") = "t121"."congress"))) and not exists
        (select 1 from "search_entry" "t131" where ("t131"."type" = "t121"."type" and "t131"."row_id" = "t121"."row_id" and ("t131"."folded" like (($14::text::jsonb) ->> 'longPattern') or "t131"."folded" like (($14::text::jsonb) ->> 'shortPattern')
      or "t131"."document_key" = (($14::text::jsonb) ->> 'documentKey') or "t131"."document_key" like (($14::text::jsonb) ->> 'documentKeyPattern')
      or ("t131"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($14::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t131"."plenum" and coalesce(named.congress, "t131"."congress") = "t131"."congress")))
            and (case when "t131"."text" = (($14::text::jsonb) ->> 'exact') or "t131"."document_key" = (($14::text::jsonb) ->> 'documentKey') then 1
      when "t131"."folded" in ((($14::text::jsonb) ->> 'long'), (($14::text::jsonb) ->> 'short')) or ("t131"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($14::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t131"."plenum" and coalesce(named.congress, "t131"."congress") = "t131"."congress")) then 2 else 3 end, "t131"."id") < (case when "t121"."text" = (($14::text::jsonb) ->> 'exact') or "t121"."document_key" = (($14::text::jsonb) ->> 'documentKey') then 1
      when "t121"."folded" in ((($14::text::jsonb) ->> 'long'), (($14::text::jsonb) ->> 'short')) or ("t121"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($14::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t121"."plenum" and coalesce(named.congress, "t121"."congress") = "t121"."congress")) then 2 else 3 end, "t121"."id")))) and (("t121"."type" = 'Unit' and coalesce(
        (select true from "unit" "t133" where ("t133"."id" = "t121"."row_id") and (true::boolean) limit 1), false)) or ("t121"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t135" where ("t135"."id" = "t121"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t136" where ("t136"."unit_id" = "t135"."unit_id" and "t136"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t121"."type" = 'Document' and coalesce(
        (select true from "document" "t138" where ("t138"."id" = "t121"."row_id") and (true::boolean) limit 1), false))
      or ("t121"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t140" where ("t140"."id" = "t121"."row_id") and (true::boolean) limit 1), false)) or ("t121"."type" = 'Programme' and coalesce(
        (select true from "programme" "t142" where ("t142"."id" = "t121"."row_id") and (true::boolean) limit 1), false)) or ("t121"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t144" where ("t144"."id" = "t121"."row_id") and (true::boolean) limit 1), false)))) and ((("t121"."type" = $16::text)))) order by case when "t121"."text" = (($14::text::jsonb) ->> 'exact') or "t121"."document_key" = (($14::text::jsonb) ->> 'documentKey') then 1
      when "t121"."folded" in ((($14::text::jsonb) ->> 'long'), (($14::text::jsonb) ->> 'short')) or ("t121"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($14::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t121"."plenum" and coalesce(named.congress, "t121"."congress") = "t121"."congress")) then 2 else 3 end asc, "t121"."folded" asc, "t121"."id" asc limit $17::integer) q) p) || ',"numberWithSpace":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t146" where ((("t146"."folded" like (($18::text::jsonb) ->> 'longPattern') or "t146"."folded" like (($18::text::jsonb) ->> 'shortPattern')
      or "t146"."document_key" = (($18::text::jsonb) ->> 'documentKey') or "t146"."document_key" like (($18::text::jsonb) ->> 'documentKeyPattern')
      or ("t146"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($18::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t146"."plenum" and coalesce(named.congress, "t146"."congress") = "t146"."congress"))) and not exists
      (select 1 from "search_entry" "t147" where ("t147"."type" = "t146"."type" and "t147"."row_id" = "t146"."row_id" and ("t147"."folded" like (($18::text::jsonb) ->> 'longPattern') or "t147"."folded" like (($18::text::jsonb) ->> 'shortPattern')
      or "t147"."document_key" = (($18::text::jsonb) ->> 'documentKey') or "t147"."document_key" like (($18::text::jsonb) ->> 'documentKeyPattern')
      or ("t147"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($18::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t147"."plenum" and coalesce(named.congress, "t147"."congress") = "t147"."congress")))
            and (case when "t147"."text" = (($18::text::jsonb) ->> 'exact') or "t147"."document_key" = (($18::text::jsonb) ->> 'documentKey') then 1
      when "t147"."folded" in ((($18::text::jsonb) ->> 'long'), (($18::text::jsonb) ->> 'short')) or ("t147"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($18::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t147"."plenum" and coalesce(named.congress, "t147"."congress") = "t147"."congress")) then 2 else 3 end, "t147"."id") < (case when "t146"."text" = (($18::text::jsonb) ->> 'exact') or "t146"."document_key" = (($18::text::jsonb) ->> 'documentKey') then 1
      when "t146"."folded" in ((($18::text::jsonb) ->> 'long'), (($18::text::jsonb) ->> 'short')) or ("t146"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($18::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t146"."plenum" and coalesce(named.congress, "t146"."congress") = "t146"."congress")) then 2 else 3 end, "t146"."id")))) and (("t146"."type" = 'Unit' and exists
      (select 1 from "unit" "t148" where ("t148"."id" = "t146"."row_id") and (true::boolean))) or ("t146"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t149" where ("t149"."id" = "t146"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t150" where ("t150"."unit_id" = "t149"."unit_id" and "t150"."ancestor_id" = $2::uuid))))) or ("t146"."type" = 'Document' and exists
      (select 1 from "document" "t151" where ("t151"."id" = "t146"."row_id") and (true::boolean)))
      or ("t146"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t152" where ("t152"."id" = "t146"."row_id") and (true::boolean))) or ("t146"."type" = 'Programme' and exists
      (select 1 from "programme" "t153" where ("t153"."id" = "t146"."row_id") and (true::boolean))) or ("t146"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t154" where ("t154"."id" = "t146"."row_id") and (true::boolean)))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"type":' || ('"' || "t145"."type" || '"') || ',"text":' || to_json("t145"."text")::text || '}' as x1 from "search_entry" "t145" where (((("t145"."folded" like (($18::text::jsonb) ->> 'longPattern') or "t145"."folded" like (($18::text::jsonb) ->> 'shortPattern')
      or "t145"."document_key" = (($18::text::jsonb) ->> 'documentKey') or "t145"."document_key" like (($18::text::jsonb) ->> 'documentKeyPattern')
      or ("t145"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($18::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t145"."plenum" and coalesce(named.congress, "t145"."congress") = "t145"."congress"))) and not exists
        (select 1 from "search_entry" "t155" where ("t155"."type" = "t145"."type" and "t155"."row_id" = "t145"."row_id" and ("t155"."folded" like (($18::text::jsonb) ->> 'longPattern') or "t155"."folded" like (($18::text::jsonb) ->> 'shortPattern')
      or "t155"."document_key" = (($18::text::jsonb) ->> 'documentKey') or "t155"."document_key" like (($18::text::jsonb) ->> 'documentKeyPattern')
      or ("t155"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($18::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t155"."plenum" and coalesce(named.congress, "t155"."congress") = "t155"."congress")))
            and (case when "t155"."text" = (($18::text::jsonb) ->> 'exact') or "t155"."document_key" = (($18::text::jsonb) ->> 'documentKey') then 1
      when "t155"."folded" in ((($18::text::jsonb) ->> 'long'), (($18::text::jsonb) ->> 'short')) or ("t155"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($18::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t155"."plenum" and coalesce(named.congress, "t155"."congress") = "t155"."congress")) then 2 else 3 end, "t155"."id") < (case when "t145"."text" = (($18::text::jsonb) ->> 'exact') or "t145"."document_key" = (($18::text::jsonb) ->> 'documentKey') then 1
      when "t145"."folded" in ((($18::text::jsonb) ->> 'long'), (($18::text::jsonb) ->> 'short')) or ("t145"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($18::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t145"."plenum" and coalesce(named.congress, "t145"."congress") = "t145"."congress")) then 2 else 3 end, "t145"."id")))) and (("t145"."type" = 'Unit' and coalesce(
        (select true from "unit" "t157" where ("t157"."id" = "t145"."row_id") and (true::boolean) limit 1), false)) or ("t145"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t159" where ("t159"."id" = "t145"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t160" where ("t160"."unit_id" = "t159"."unit_id" and "t160"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t145"."type" = 'Document' and coalesce(
        (select true from "document" "t162" where ("t162"."id" = "t145"."row_id") and (true::boolean) limit 1), false))
      or ("t145"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t164" where ("t164"."id" = "t145"."row_id") and (true::boolean) limit 1), false)) or ("t145"."type" = 'Programme' and coalesce(
        (select true from "programme" "t166" where ("t166"."id" = "t145"."row_id") and (true::boolean) limit 1), false)) or ("t145"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t168" where ("t168"."id" = "t145"."row_id") and (true::boolean) limit 1), false))))) order by case when "t145"."text" = (($18::text::jsonb) ->> 'exact') or "t145"."document_key" = (($18::text::jsonb) ->> 'documentKey') then 1
      when "t145"."folded" in ((($18::text::jsonb) ->> 'long'), (($18::text::jsonb) ->> 'short')) or ("t145"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($18::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t145"."plenum" and coalesce(named.congress, "t145"."congress") = "t145"."congress")) then 2 else 3 end asc, "t145"."folded" asc, "t145"."id" asc limit $19::integer) q) p) || ',"number":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t170" where ((("t170"."folded" like (($20::text::jsonb) ->> 'longPattern') or "t170"."folded" like (($20::text::jsonb) ->> 'shortPattern')
      or "t170"."document_key" = (($20::text::jsonb) ->> 'documentKey') or "t170"."document_key" like (($20::text::jsonb) ->> 'documentKeyPattern')
      or ("t170"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($20::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t170"."plenum" and coalesce(named.congress, "t170"."congress") = "t170"."congress"))) and not exists
      (select 1 from "search_entry" "t171" where ("t171"."type" = "t170"."type" and "t171"."row_id" = "t170"."row_id" and ("t171"."folded" like (($20::text::jsonb) ->> 'longPattern') or "t171"."folded" like (($20::text::jsonb) ->> 'shortPattern')
      or "t171"."document_key" = (($20::text::jsonb) ->> 'documentKey') or "t171"."document_key" like (($20::text::jsonb) ->> 'documentKeyPattern')
      or ("t171"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($20::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t171"."plenum" and coalesce(named.congress, "t171"."congress") = "t171"."congress")))
            and (case when "t171"."text" = (($20::text::jsonb) ->> 'exact') or "t171"."document_key" = (($20::text::jsonb) ->> 'documentKey') then 1
      when "t171"."folded" in ((($20::text::jsonb) ->> 'long'), (($20::text::jsonb) ->> 'short')) or ("t171"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($20::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t171"."plenum" and coalesce(named.congress, "t171"."congress") = "t171"."congress")) then 2 else 3 end, "t171"."id") < (case when "t170"."text" = (($20::text::jsonb) ->> 'exact') or "t170"."document_key" = (($20::text::jsonb) ->> 'documentKey') then 1
      when "t170"."folded" in ((($20::text::jsonb) ->> 'long'), (($20::text::jsonb) ->> 'short')) or ("t170"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($20::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t170"."plenum" and coalesce(named.congress, "t170"."congress") = "t170"."congress")) then 2 else 3 end, "t170"."id")))) and (("t170"."type" = 'Unit' and exists
      (select 1 from "unit" "t172" where ("t172"."id" = "t170"."row_id") and (true::boolean))) or ("t170"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t173" where ("t173"."id" = "t170"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t174" where ("t174"."unit_id" = "t173"."unit_id" and "t174"."ancestor_id" = $2::uuid))))) or ("t170"."type" = 'Document' and exists
      (select 1 from "document" "t175" where ("t175"."id" = "t170"."row_id") and (true::boolean)))
      or ("t170"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t176" where ("t176"."id" = "t170"."row_id") and (true::boolean))) or ("t170"."type" = 'Programme' and exists
      (select 1 from "programme" "t177" where ("t177"."id" = "t170"."row_id") and (true::boolean))) or ("t170"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t178" where ("t178"."id" = "t170"."row_id") and (true::boolean)))))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
    (select string_agg(q.x1, ',') as x1 from
      (select '{"type":' || ('"' || "t169"."type" || '"') || ',"text":' || to_json("t169"."text")::text || '}' as x1 from "search_entry" "t169" where (((("t169"."folded" like (($20::text::jsonb) ->> 'longPattern') or "t169"."folded" like (($20::text::jsonb) ->> 'shortPattern')
      or "t169"."document_key" = (($20::text::jsonb) ->> 'documentKey') or "t169"."document_key" like (($20::text::jsonb) ->> 'documentKeyPattern')
      or ("t169"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($20::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t169"."plenum" and coalesce(named.congress, "t169"."congress") = "t169"."congress"))) and not exists
        (select 1 from "search_entry" "t179" where ("t179"."type" = "t169"."type" and "t179"."row_id" = "t169"."row_id" and ("t179"."folded" like (($20::text::jsonb) ->> 'longPattern') or "t179"."folded" like (($20::text::jsonb) ->> 'shortPattern')
      or "t179"."document_key" = (($20::text::jsonb) ->> 'documentKey') or "t179"."document_key" like (($20::text::jsonb) ->> 'documentKeyPattern')
      or ("t179"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($20::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t179"."plenum" and coalesce(named.congress, "t179"."congress") = "t179"."congress")))
            and (case when "t179"."text" = (($20::text::jsonb) ->> 'exact') or "t179"."document_key" = (($20::text::jsonb) ->> 'documentKey') then 1
      when "t179"."folded" in ((($20::text::jsonb) ->> 'long'), (($20::text::jsonb) ->> 'short')) or ("t179"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($20::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t179"."plenum" and coalesce(named.congress, "t179"."congress") = "t179"."congress")) then 2 else 3 end, "t179"."id") < (case when "t169"."text" = (($20::text::jsonb) ->> 'exact') or "t169"."document_key" = (($20::text::jsonb) ->> 'documentKey') then 1
      when "t169"."folded" in ((($20::text::jsonb) ->> 'long'), (($20::text::jsonb) ->> 'short')) or ("t169"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($20::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t169"."plenum" and coalesce(named.congress, "t169"."congress") = "t169"."congress")) then 2 else 3 end, "t169"."id")))) and (("t169"."type" = 'Unit' and coalesce(
        (select true from "unit" "t181" where ("t181"."id" = "t169"."row_id") and (true::boolean) limit 1), false)) or ("t169"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t183" where ("t183"."id" = "t169"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t184" where ("t184"."unit_id" = "t183"."unit_id" and "t184"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t169"."type" = 'Document' and coalesce(
        (select true from "document" "t186" where ("t186"."id" = "t169"."row_id") and (true::boolean) limit 1), false))
      or ("t169"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t188" where ("t188"."id" = "t169"."row_id") and (true::boolean) limit 1), false)) or ("t169"."type" = 'Programme' and coalesce(
        (select true from "programme" "t190" where ("t190"."id" = "t169"."row_id") and (true::boolean) limit 1), false)) or ("t169"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t192" where ("t192"."id" = "t169"."row_id") and (true::boolean) limit 1), false))))) order by case when "t169"."text" = (($20::text::jsonb) ->> 'exact') or "t169"."document_key" = (($20::text::jsonb) ->> 'documentKey') then 1
      when "t169"."folded" in ((($20::text::jsonb) ->> 'long'), (($20::text::jsonb) ->> 'short')) or ("t169"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($20::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t169"."plenum" and coalesce(named.congress, "t169"."congress") = "t169"."congress")) then 2 else 3 end asc, "t169"."folded" asc, "t169"."id" asc limit $21::integer) q) p) || '}' as data
