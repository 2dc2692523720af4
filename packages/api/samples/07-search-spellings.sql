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
      (select 1 from "indicator" "t10" where ("t10"."id" = "t2"."row_id") and (true::boolean)))))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"type":"' || "t1"."type" || '","text":' || to_json("t1"."text")::text || '}' as x1 from "search_entry" "t1" where ((("t1"."folded" like (($1::text::jsonb) ->> 'longPattern') or "t1"."folded" like (($1::text::jsonb) ->> 'shortPattern')
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
      (select true from "unit" "t12" where ("t12"."id" = "t1"."row_id") and (true::boolean) limit 1), false)) or ("t1"."type" = 'Cadre' and coalesce(
      (select true from "cadre" "t13" where ("t13"."id" = "t1"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t14" where ("t14"."unit_id" = "t13"."unit_id" and "t14"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t1"."type" = 'Document' and coalesce(
      (select true from "document" "t15" where ("t15"."id" = "t1"."row_id") and (true::boolean) limit 1), false))
      or ("t1"."type" = 'PostTitle' and coalesce(
      (select true from "post_title" "t16" where ("t16"."id" = "t1"."row_id") and (true::boolean) limit 1), false)) or ("t1"."type" = 'Programme' and coalesce(
      (select true from "programme" "t17" where ("t17"."id" = "t1"."row_id") and (true::boolean) limit 1), false)) or ("t1"."type" = 'Indicator' and coalesce(
      (select true from "indicator" "t18" where ("t18"."id" = "t1"."row_id") and (true::boolean) limit 1), false)))) order by case when "t1"."text" = (($1::text::jsonb) ->> 'exact') or "t1"."document_key" = (($1::text::jsonb) ->> 'documentKey') then 1
      when "t1"."folded" in ((($1::text::jsonb) ->> 'long'), (($1::text::jsonb) ->> 'short')) or ("t1"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($1::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t1"."plenum" and coalesce(named.congress, "t1"."congress") = "t1"."congress")) then 2 else 3 end asc, "t1"."folded" asc, "t1"."id" asc limit 50::integer) q) || ',"tuanGiao":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t20" where ((("t20"."folded" like (($3::text::jsonb) ->> 'longPattern') or "t20"."folded" like (($3::text::jsonb) ->> 'shortPattern')
      or "t20"."document_key" = (($3::text::jsonb) ->> 'documentKey') or "t20"."document_key" like (($3::text::jsonb) ->> 'documentKeyPattern')
      or ("t20"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($3::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t20"."plenum" and coalesce(named.congress, "t20"."congress") = "t20"."congress"))) and not exists
      (select 1 from "search_entry" "t21" where ("t21"."type" = "t20"."type" and "t21"."row_id" = "t20"."row_id" and ("t21"."folded" like (($3::text::jsonb) ->> 'longPattern') or "t21"."folded" like (($3::text::jsonb) ->> 'shortPattern')
      or "t21"."document_key" = (($3::text::jsonb) ->> 'documentKey') or "t21"."document_key" like (($3::text::jsonb) ->> 'documentKeyPattern')
      or ("t21"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($3::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t21"."plenum" and coalesce(named.congress, "t21"."congress") = "t21"."congress")))
            and (case when "t21"."text" = (($3::text::jsonb) ->> 'exact') or "t21"."document_key" = (($3::text::jsonb) ->> 'documentKey') then 1
      when "t21"."folded" in ((($3::text::jsonb) ->> 'long'), (($3::text::jsonb) ->> 'short')) or ("t21"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($3::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t21"."plenum" and coalesce(named.congress, "t21"."congress") = "t21"."congress")) then 2 else 3 end, "t21"."id") < (case when "t20"."text" = (($3::text::jsonb) ->> 'exact') or "t20"."document_key" = (($3::text::jsonb) ->> 'documentKey') then 1
      when "t20"."folded" in ((($3::text::jsonb) ->> 'long'), (($3::text::jsonb) ->> 'short')) or ("t20"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($3::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t20"."plenum" and coalesce(named.congress, "t20"."congress") = "t20"."congress")) then 2 else 3 end, "t20"."id")))) and (("t20"."type" = 'Unit' and exists
      (select 1 from "unit" "t22" where ("t22"."id" = "t20"."row_id") and (true::boolean))) or ("t20"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t23" where ("t23"."id" = "t20"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t24" where ("t24"."unit_id" = "t23"."unit_id" and "t24"."ancestor_id" = $2::uuid))))) or ("t20"."type" = 'Document' and exists
      (select 1 from "document" "t25" where ("t25"."id" = "t20"."row_id") and (true::boolean)))
      or ("t20"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t26" where ("t26"."id" = "t20"."row_id") and (true::boolean))) or ("t20"."type" = 'Programme' and exists
      (select 1 from "programme" "t27" where ("t27"."id" = "t20"."row_id") and (true::boolean))) or ("t20"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t28" where ("t28"."id" = "t20"."row_id") and (true::boolean)))))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"type":"' || "t19"."type" || '","text":' || to_json("t19"."text")::text || '}' as x1 from "search_entry" "t19" where ((("t19"."folded" like (($3::text::jsonb) ->> 'longPattern') or "t19"."folded" like (($3::text::jsonb) ->> 'shortPattern')
      or "t19"."document_key" = (($3::text::jsonb) ->> 'documentKey') or "t19"."document_key" like (($3::text::jsonb) ->> 'documentKeyPattern')
      or ("t19"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($3::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t19"."plenum" and coalesce(named.congress, "t19"."congress") = "t19"."congress"))) and not exists
      (select 1 from "search_entry" "t29" where ("t29"."type" = "t19"."type" and "t29"."row_id" = "t19"."row_id" and ("t29"."folded" like (($3::text::jsonb) ->> 'longPattern') or "t29"."folded" like (($3::text::jsonb) ->> 'shortPattern')
      or "t29"."document_key" = (($3::text::jsonb) ->> 'documentKey') or "t29"."document_key" like (($3::text::jsonb) ->> 'documentKeyPattern')
      or ("t29"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($3::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t29"."plenum" and coalesce(named.congress, "t29"."congress") = "t29"."congress")))
            and (case when "t29"."text" = (($3::text::jsonb) ->> 'exact') or "t29"."document_key" = (($3::text::jsonb) ->> 'documentKey') then 1
      when "t29"."folded" in ((($3::text::jsonb) ->> 'long'), (($3::text::jsonb) ->> 'short')) or ("t29"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($3::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t29"."plenum" and coalesce(named.congress, "t29"."congress") = "t29"."congress")) then 2 else 3 end, "t29"."id") < (case when "t19"."text" = (($3::text::jsonb) ->> 'exact') or "t19"."document_key" = (($3::text::jsonb) ->> 'documentKey') then 1
      when "t19"."folded" in ((($3::text::jsonb) ->> 'long'), (($3::text::jsonb) ->> 'short')) or ("t19"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($3::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t19"."plenum" and coalesce(named.congress, "t19"."congress") = "t19"."congress")) then 2 else 3 end, "t19"."id")))) and (("t19"."type" = 'Unit' and coalesce(
      (select true from "unit" "t30" where ("t30"."id" = "t19"."row_id") and (true::boolean) limit 1), false)) or ("t19"."type" = 'Cadre' and coalesce(
      (select true from "cadre" "t31" where ("t31"."id" = "t19"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t32" where ("t32"."unit_id" = "t31"."unit_id" and "t32"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t19"."type" = 'Document' and coalesce(
      (select true from "document" "t33" where ("t33"."id" = "t19"."row_id") and (true::boolean) limit 1), false))
      or ("t19"."type" = 'PostTitle' and coalesce(
      (select true from "post_title" "t34" where ("t34"."id" = "t19"."row_id") and (true::boolean) limit 1), false)) or ("t19"."type" = 'Programme' and coalesce(
      (select true from "programme" "t35" where ("t35"."id" = "t19"."row_id") and (true::boolean) limit 1), false)) or ("t19"."type" = 'Indicator' and coalesce(
      (select true from "indicator" "t36" where ("t36"."id" = "t19"."row_id") and (true::boolean) limit 1), false)))) order by case when "t19"."text" = (($3::text::jsonb) ->> 'exact') or "t19"."document_key" = (($3::text::jsonb) ->> 'documentKey') then 1
      when "t19"."folded" in ((($3::text::jsonb) ->> 'long'), (($3::text::jsonb) ->> 'short')) or ("t19"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($3::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t19"."plenum" and coalesce(named.congress, "t19"."congress") = "t19"."congress")) then 2 else 3 end asc, "t19"."folded" asc, "t19"."id" asc limit 50::integer) q) || ',"abbreviation":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t38" where ((("t38"."folded" like (($4::text::jsonb) ->> 'longPattern') or "t38"."folded" like (($4::text::jsonb) ->> 'shortPattern')
      or "t38"."document_key" = (($4::text::jsonb) ->> 'documentKey') or "t38"."document_key" like (($4::text::jsonb) ->> 'documentKeyPattern')
      or ("t38"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t38"."plenum" and coalesce(named.congress, "t38"."congress") = "t38"."congress"))) and not exists
      (select 1 from "search_entry" "t39" where ("t39"."type" = "t38"."type" and "t39"."row_id" = "t38"."row_id" and ("t39"."folded" like (($4::text::jsonb) ->> 'longPattern') or "t39"."folded" like (($4::text::jsonb) ->> 'shortPattern')
      or "t39"."document_key" = (($4::text::jsonb) ->> 'documentKey') or "t39"."document_key" like (($4::text::jsonb) ->> 'documentKeyPattern')
      or ("t39"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t39"."plenum" and coalesce(named.congress, "t39"."congress") = "t39"."congress")))
            and (case when "t39"."text" = (($4::text::jsonb) ->> 'exact') or "t39"."document_key" = (($4::text::jsonb) ->> 'documentKey') then 1
      when "t39"."folded" in ((($4::text::jsonb) ->> 'long'), (($4::text::jsonb) ->> 'short')) or ("t39"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t39"."plenum" and coalesce(named.congress, "t39"."congress") = "t39"."congress")) then 2 else 3 end, "t39"."id") < (case when "t38"."text" = (($4::text::jsonb) ->> 'exact') or "t38"."document_key" = (($4::text::jsonb) ->> 'documentKey') then 1
      when "t38"."folded" in ((($4::text::jsonb) ->> 'long'), (($4::text::jsonb) ->> 'short')) or ("t38"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t38"."plenum" and coalesce(named.congress, "t38"."congress") = "t38"."congress")) then 2 else 3 end, "t38"."id")))) and (("t38"."type" = 'Unit' and exists
      (select 1 from "unit" "t40" where ("t40"."id" = "t38"."row_id") and (true::boolean))) or ("t38"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t41" where ("t41"."id" = "t38"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t42" where ("t42"."unit_id" = "t41"."unit_id" and "t42"."ancestor_id" = $2::uuid))))) or ("t38"."type" = 'Document' and exists
      (select 1 from "document" "t43" where ("t43"."id" = "t38"."row_id") and (true::boolean)))
      or ("t38"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t44" where ("t44"."id" = "t38"."row_id") and (true::boolean))) or ("t38"."type" = 'Programme' and exists
      (select 1 from "programme" "t45" where ("t45"."id" = "t38"."row_id") and (true::boolean))) or ("t38"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t46" where ("t46"."id" = "t38"."row_id") and (true::boolean)))))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"type":"' || "t37"."type" || '","text":' || to_json("t37"."text")::text || '}' as x1 from "search_entry" "t37" where ((("t37"."folded" like (($4::text::jsonb) ->> 'longPattern') or "t37"."folded" like (($4::text::jsonb) ->> 'shortPattern')
      or "t37"."document_key" = (($4::text::jsonb) ->> 'documentKey') or "t37"."document_key" like (($4::text::jsonb) ->> 'documentKeyPattern')
      or ("t37"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t37"."plenum" and coalesce(named.congress, "t37"."congress") = "t37"."congress"))) and not exists
      (select 1 from "search_entry" "t47" where ("t47"."type" = "t37"."type" and "t47"."row_id" = "t37"."row_id" and ("t47"."folded" like (($4::text::jsonb) ->> 'longPattern') or "t47"."folded" like (($4::text::jsonb) ->> 'shortPattern')
      or "t47"."document_key" = (($4::text::jsonb) ->> 'documentKey') or "t47"."document_key" like (($4::text::jsonb) ->> 'documentKeyPattern')
      or ("t47"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t47"."plenum" and coalesce(named.congress, "t47"."congress") = "t47"."congress")))
            and (case when "t47"."text" = (($4::text::jsonb) ->> 'exact') or "t47"."document_key" = (($4::text::jsonb) ->> 'documentKey') then 1
      when "t47"."folded" in ((($4::text::jsonb) ->> 'long'), (($4::text::jsonb) ->> 'short')) or ("t47"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t47"."plenum" and coalesce(named.congress, "t47"."congress") = "t47"."congress")) then 2 else 3 end, "t47"."id") < (case when "t37"."text" = (($4::text::jsonb) ->> 'exact') or "t37"."document_key" = (($4::text::jsonb) ->> 'documentKey') then 1
      when "t37"."folded" in ((($4::text::jsonb) ->> 'long'), (($4::text::jsonb) ->> 'short')) or ("t37"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t37"."plenum" and coalesce(named.congress, "t37"."congress") = "t37"."congress")) then 2 else 3 end, "t37"."id")))) and (("t37"."type" = 'Unit' and coalesce(
      (select true from "unit" "t48" where ("t48"."id" = "t37"."row_id") and (true::boolean) limit 1), false)) or ("t37"."type" = 'Cadre' and coalesce(
      (select true from "cadre" "t49" where ("t49"."id" = "t37"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t50" where ("t50"."unit_id" = "t49"."unit_id" and "t50"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t37"."type" = 'Document' and coalesce(
      (select true from "document" "t51" where ("t51"."id" = "t37"."row_id") and (true::boolean) limit 1), false))
      or ("t37"."type" = 'PostTitle' and coalesce(
      (select true from "post_title" "t52" where ("t52"."id" = "t37"."row_id") and (true::boolean) limit 1), false)) or ("t37"."type" = 'Programme' and coalesce(
      (select true from "programme" "t53" where ("t53"."id" = "t37"."row_id") and (true::boolean) limit 1), false)) or ("t37"."type" = 'Indicator' and coalesce(
      (select true from "indicator" "t54" where ("t54"."id" = "t37"."row_id") and (true::boolean) limit 1), false)))) order by case when "t37"."text" = (($4::text::jsonb) ->> 'exact') or "t37"."document_key" = (($4::text::jsonb) ->> 'documentKey') then 1
      when "t37"."folded" in ((($4::text::jsonb) ->> 'long'), (($4::text::jsonb) ->> 'short')) or ("t37"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($4::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t37"."plenum" and coalesce(named.congress, "t37"."congress") = "t37"."congress")) then 2 else 3 end asc, "t37"."folded" asc, "t37"."id" asc limit 50::integer) q) || ',"abbreviationWithEth":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t56" where ((("t56"."folded" like (($5::text::jsonb) ->> 'longPattern') or "t56"."folded" like (($5::text::jsonb) ->> 'shortPattern')
      or "t56"."document_key" = (($5::text::jsonb) ->> 'documentKey') or "t56"."document_key" like (($5::text::jsonb) ->> 'documentKeyPattern')
      or ("t56"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($5::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t56"."plenum" and coalesce(named.congress, "t56"."congress") = "t56"."congress"))) and not exists
      (select 1 from "search_entry" "t57" where ("t57"."type" = "t56"."type" and "t57"."row_id" = "t56"."row_id" and ("t57"."folded" like (($5::text::jsonb) ->> 'longPattern') or "t57"."folded" like (($5::text::jsonb) ->> 'shortPattern')
      or "t57"."document_key" = (($5::text::jsonb) ->> 'documentKey') or "t57"."document_key" like (($5::text::jsonb) ->> 'documentKeyPattern')
      or ("t57"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($5::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t57"."plenum" and coalesce(named.congress, "t57"."congress") = "t57"."congress")))
            and (case when "t57"."text" = (($5::text::jsonb) ->> 'exact') or "t57"."document_key" = (($5::text::jsonb) ->> 'documentKey') then 1
      when "t57"."folded" in ((($5::text::jsonb) ->> 'long'), (($5::text::jsonb) ->> 'short')) or ("t57"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($5::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t57"."plenum" and coalesce(named.congress, "t57"."congress") = "t57"."congress")) then 2 else 3 end, "t57"."id") < (case when "t56"."text" = (($5::text::jsonb) ->> 'exact') or "t56"."document_key" = (($5::text::jsonb) ->> 'documentKey') then 1
      when "t56"."folded" in ((($5::text::jsonb) ->> 'long'), (($5::text::jsonb) ->> 'short')) or ("t56"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($5::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t56"."plenum" and coalesce(named.congress, "t56"."congress") = "t56"."congress")) then 2 else 3 end, "t56"."id")))) and (("t56"."type" = 'Unit' and exists
      (select 1 from "unit" "t58" where ("t58"."id" = "t56"."row_id") and (true::boolean))) or ("t56"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t59" where ("t59"."id" = "t56"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t60" where ("t60"."unit_id" = "t59"."unit_id" and "t60"."ancestor_id" = $2::uuid))))) or ("t56"."type" = 'Document' and exists
      (select 1 from "document" "t61" where ("t61"."id" = "t56"."row_id") and (true::boolean)))
      or ("t56"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t62" where ("t62"."id" = "t56"."row_id") and (true::boolean))) or ("t56"."type" = 'Programme' and exists
      (select 1 from "programme" "t63" where ("t63"."id" = "t56"."row_id") and (true::boolean))) or ("t56"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t64" where ("t64"."id" = "t56"."row_id") and (true::boolean)))))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"type":"' || "t55"."type" || '","text":' || to_json("t55"."text")::text || '}' as x1 from "search_entry" "t55" where ((("t55"."folded" like (($5::text::jsonb) ->> 'longPattern') or "t55"."folded" like (($5::text::jsonb) ->> 'shortPattern')
      or "t55"."document_key" = (($5::text::jsonb) ->> 'documentKey') or "t55"."document_key" like (($5::text::jsonb) ->> 'documentKeyPattern')
      or ("t55"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($5::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t55"."plenum" and coalesce(named.congress, "t55"."congress") = "t55"."congress"))) and not exists
      (select 1 from "search_entry" "t65" where ("t65"."type" = "t55"."type" and "t65"."row_id" = "t55"."row_id" and ("t65"."folded" like (($5::text::jsonb) ->> 'longPattern') or "t65"."folded" like (($5::text::jsonb) ->> 'shortPattern')
      or "t65"."document_key" = (($5::text::jsonb) ->> 'documentKey') or "t65"."document_key" like (($5::text::jsonb) ->> 'documentKeyPattern')
      or ("t65"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($5::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t65"."plenum" and coalesce(named.congress, "t65"."congress") = "t65"."congress")))
            and (case when "t65"."text" = (($5::text::jsonb) ->> 'exact') or "t65"."document_key" = (($5::text::jsonb) ->> 'documentKey') then 1
      when "t65"."folded" in ((($5::text::jsonb) ->> 'long'), (($5::text::jsonb) ->> 'short')) or ("t65"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($5::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t65"."plenum" and coalesce(named.congress, "t65"."congress") = "t65"."congress")) then 2 else 3 end, "t65"."id") < (case when "t55"."text" = (($5::text::jsonb) ->> 'exact') or "t55"."document_key" = (($5::text::jsonb) ->> 'documentKey') then 1
      when "t55"."folded" in ((($5::text::jsonb) ->> 'long'), (($5::text::jsonb) ->> 'short')) or ("t55"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($5::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t55"."plenum" and coalesce(named.congress, "t55"."congress") = "t55"."congress")) then 2 else 3 end, "t55"."id")))) and (("t55"."type" = 'Unit' and coalesce(
      (select true from "unit" "t66" where ("t66"."id" = "t55"."row_id") and (true::boolean) limit 1), false)) or ("t55"."type" = 'Cadre' and coalesce(
      (select true from "cadre" "t67" where ("t67"."id" = "t55"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t68" where ("t68"."unit_id" = "t67"."unit_id" and "t68"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t55"."type" = 'Document' and coalesce(
      (select true from "document" "t69" where ("t69"."id" = "t55"."row_id") and (true::boolean) limit 1), false))
      or ("t55"."type" = 'PostTitle' and coalesce(
      (select true from "post_title" "t70" where ("t70"."id" = "t55"."row_id") and (true::boolean) limit 1), false)) or ("t55"."type" = 'Programme' and coalesce(
      (select true from "programme" "t71" where ("t71"."id" = "t55"."row_id") and (true::boolean) limit 1), false)) or ("t55"."type" = 'Indicator' and coalesce(
      (select true from "indicator" "t72" where ("t72"."id" = "t55"."row_id") and (true::boolean) limit 1), false)))) order by case when "t55"."text" = (($5::text::jsonb) ->> 'exact') or "t55"."document_key" = (($5::text::jsonb) ->> 'documentKey') then 1
      when "t55"."folded" in ((($5::text::jsonb) ->> 'long'), (($5::text::jsonb) ->> 'short')) or ("t55"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($5::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t55"."plenum" and coalesce(named.congress, "t55"."congress") = "t55"."congress")) then 2 else 3 end asc, "t55"."folded" asc, "t55"."id" asc limit 50::integer) q) || ',"planningWithI":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t74" where ((("t74"."folded" like (($6::text::jsonb) ->> 'longPattern') or "t74"."folded" like (($6::text::jsonb) ->> 'shortPattern')
      or "t74"."document_key" = (($6::text::jsonb) ->> 'documentKey') or "t74"."document_key" like (($6::text::jsonb) ->> 'documentKeyPattern')
      or ("t74"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t74"."plenum" and coalesce(named.congress, "t74"."congress") = "t74"."congress"))) and not exists
      (select 1 from "search_entry" "t75" where ("t75"."type" = "t74"."type" and "t75"."row_id" = "t74"."row_id" and ("t75"."folded" like (($6::text::jsonb) ->> 'longPattern') or "t75"."folded" like (($6::text::jsonb) ->> 'shortPattern')
      or "t75"."document_key" = (($6::text::jsonb) ->> 'documentKey') or "t75"."document_key" like (($6::text::jsonb) ->> 'documentKeyPattern')
      or ("t75"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t75"."plenum" and coalesce(named.congress, "t75"."congress") = "t75"."congress")))
            and (case when "t75"."text" = (($6::text::jsonb) ->> 'exact') or "t75"."document_key" = (($6::text::jsonb) ->> 'documentKey') then 1
      when "t75"."folded" in ((($6::text::jsonb) ->> 'long'), (($6::text::jsonb) ->> 'short')) or ("t75"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t75"."plenum" and coalesce(named.congress, "t75"."congress") = "t75"."congress")) then 2 else 3 end, "t75"."id") < (case when "t74"."text" = (($6::text::jsonb) ->> 'exact') or "t74"."document_key" = (($6::text::jsonb) ->> 'documentKey') then 1
      when "t74"."folded" in ((($6::text::jsonb) ->> 'long'), (($6::text::jsonb) ->> 'short')) or ("t74"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t74"."plenum" and coalesce(named.congress, "t74"."congress") = "t74"."congress")) then 2 else 3 end, "t74"."id")))) and (("t74"."type" = 'Unit' and exists
      (select 1 from "unit" "t76" where ("t76"."id" = "t74"."row_id") and (true::boolean))) or ("t74"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t77" where ("t77"."id" = "t74"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t78" where ("t78"."unit_id" = "t77"."unit_id" and "t78"."ancestor_id" = $2::uuid))))) or ("t74"."type" = 'Document' and exists
      (select 1 from "document" "t79" where ("t79"."id" = "t74"."row_id") and (true::boolean)))
      or ("t74"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t80" where ("t80"."id" = "t74"."row_id") and (true::boolean))) or ("t74"."type" = 'Programme' and exists
      (select 1 from "programme" "t81" where ("t81"."id" = "t74"."row_id") and (true::boolean))) or ("t74"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t82" where ("t82"."id" = "t74"."row_id") and (true::boolean))))) and ((("t74"."type" = $7::text)))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"type":"' || "t73"."type" || '","text":' || to_json("t73"."text")::text || '}' as x1 from "search_entry" "t73" where ((("t73"."folded" like (($6::text::jsonb) ->> 'longPattern') or "t73"."folded" like (($6::text::jsonb) ->> 'shortPattern')
      or "t73"."document_key" = (($6::text::jsonb) ->> 'documentKey') or "t73"."document_key" like (($6::text::jsonb) ->> 'documentKeyPattern')
      or ("t73"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t73"."plenum" and coalesce(named.congress, "t73"."congress") = "t73"."congress"))) and not exists
      (select 1 from "search_entry" "t83" where ("t83"."type" = "t73"."type" and "t83"."row_id" = "t73"."row_id" and ("t83"."folded" like (($6::text::jsonb) ->> 'longPattern') or "t83"."folded" like (($6::text::jsonb) ->> 'shortPattern')
      or "t83"."document_key" = (($6::text::jsonb) ->> 'documentKey') or "t83"."document_key" like (($6::text::jsonb) ->> 'documentKeyPattern')
      or ("t83"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t83"."plenum" and coalesce(named.congress, "t83"."congress") = "t83"."congress")))
            and (case when "t83"."text" = (($6::text::jsonb) ->> 'exact') or "t83"."document_key" = (($6::text::jsonb) ->> 'documentKey') then 1
      when "t83"."folded" in ((($6::text::jsonb) ->> 'long'), (($6::text::jsonb) ->> 'short')) or ("t83"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t83"."plenum" and coalesce(named.congress, "t83"."congress") = "t83"."congress")) then 2 else 3 end, "t83"."id") < (case when "t73"."text" = (($6::text::jsonb) ->> 'exact') or "t73"."document_key" = (($6::text::jsonb) ->> 'documentKey') then 1
      when "t73"."folded" in ((($6::text::jsonb) ->> 'long'), (($6::text::jsonb) ->> 'short')) or ("t73"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t73"."plenum" and coalesce(named.congress, "t73"."congress") = "t73"."congress")) then 2 else 3 end, "t73"."id")))) and (("t73"."type" = 'Unit' and coalesce(
      (select true from "unit" "t84" where ("t84"."id" = "t73"."row_id") and (true::boolean) limit 1), false)) or ("t73"."type" = 'Cadre' and coalesce(
      (select true from "cadre" "t85" where ("t85"."id" = "t73"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t86" where ("t86"."unit_id" = "t85"."unit_id" and "t86"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t73"."type" = 'Document' and coalesce(
      (select true from "document" "t87" where ("t87"."id" = "t73"."row_id") and (true::boolean) limit 1), false))
      or ("t73"."type" = 'PostTitle' and coalesce(
      (select true from "post_title" "t88" where ("t88"."id" = "t73"."row_id") and (true::boolean) limit 1), false)) or ("t73"."type" = 'Programme' and coalesce(
      (select true from "programme" "t89" where ("t89"."id" = "t73"."row_id") and (true::boolean) limit 1), false)) or ("t73"."type" = 'Indicator' and coalesce(
      (select true from "indicator" "t90" where ("t90"."id" = "t73"."row_id") and (true::boolean) limit 1), false)))) and ((("t73"."type" = $8::text))) order by case when "t73"."text" = (($6::text::jsonb) ->> 'exact') or "t73"."document_key" = (($6::text::jsonb) ->> 'documentKey') then 1
      when "t73"."folded" in ((($6::text::jsonb) ->> 'long'), (($6::text::jsonb) ->> 'short')) or ("t73"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($6::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t73"."plenum" and coalesce(named.congress, "t73"."congress") = "t73"."congress")) then 2 else 3 end asc, "t73"."folded" asc, "t73"."id" asc limit 50::integer) q) || ',"planning":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t92" where ((("t92"."folded" like (($9::text::jsonb) ->> 'longPattern') or "t92"."folded" like (($9::text::jsonb) ->> 'shortPattern')
      or "t92"."document_key" = (($9::text::jsonb) ->> 'documentKey') or "t92"."document_key" like (($9::text::jsonb) ->> 'documentKeyPattern')
      or ("t92"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($9::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t92"."plenum" and coalesce(named.congress, "t92"."congress") = "t92"."congress"))) and not exists
      (select 1 from "search_entry" "t93" where ("t93"."type" = "t92"."type" and "t93"."row_id" = "t92"."row_id" and ("t93"."folded" like (($9::text::jsonb) ->> 'longPattern') or "t93"."folded" like (($9::text::jsonb) ->> 'shortPattern')
      or "t93"."document_key" = (($9::text::jsonb) ->> 'documentKey') or "t93"."document_key" like (($9::text::jsonb) ->> 'documentKeyPattern')
      or ("t93"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($9::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t93"."plenum" and coalesce(named.congress, "t93"."congress") = "t93"."congress")))
            and (case when "t93"."text" = (($9::text::jsonb) ->> 'exact') or "t93"."document_key" = (($9::text::jsonb) ->> 'documentKey') then 1
      when "t93"."folded" in ((($9::text::jsonb) ->> 'long'), (($9::text::jsonb) ->> 'short')) or ("t93"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($9::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t93"."plenum" and coalesce(named.congress, "t93"."congress") = "t93"."congress")) then 2 else 3 end, "t93"."id") < (case when "t92"."text" = (($9::text::jsonb) ->> 'exact') or "t92"."document_key" = (($9::text::jsonb) ->> 'documentKey') then 1
      when "t92"."folded" in ((($9::text::jsonb) ->> 'long'), (($9::text::jsonb) ->> 'short')) or ("t92"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($9::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t92"."plenum" and coalesce(named.congress, "t92"."congress") = "t92"."congress")) then 2 else 3 end, "t92"."id")))) and (("t92"."type" = 'Unit' and exists
      (select 1 from "unit" "t94" where ("t94"."id" = "t92"."row_id") and (true::boolean))) or ("t92"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t95" where ("t95"."id" = "t92"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t96" where ("t96"."unit_id" = "t95"."unit_id" and "t96"."ancestor_id" = $2::uuid))))) or ("t92"."type" = 'Document' and exists
      (select 1 from "document" "t97" where ("t97"."id" = "t92"."row_id") and (true::boolean)))
      or ("t92"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t98" where ("t98"."id" = "t92"."row_id") and (true::boolean))) or ("t92"."type" = 'Programme' and exists
      (select 1 from "programme" "t99" where ("t99"."id" = "t92"."row_id") and (true::boolean))) or ("t92"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t100" where ("t100"."id" = "t92"."row_id") and (true::boolean))))) and ((("t92"."type" = $10::text)))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"type":"' || "t91"."type" || '","text":' || to_json("t91"."text")::text || '}' as x1 from "search_entry" "t91" where ((("t91"."folded" like (($9::text::jsonb) ->> 'longPattern') or "t91"."folded" like (($9::text::jsonb) ->> 'shortPattern')
      or "t91"."document_key" = (($9::text::jsonb) ->> 'documentKey') or "t91"."document_key" like (($9::text::jsonb) ->> 'documentKeyPattern')
      or ("t91"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($9::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t91"."plenum" and coalesce(named.congress, "t91"."congress") = "t91"."congress"))) and not exists
      (select 1 from "search_entry" "t101" where ("t101"."type" = "t91"."type" and "t101"."row_id" = "t91"."row_id" and ("t101"."folded" like (($9::text::jsonb) ->> 'longPattern') or "t101"."folded" like (($9::text::jsonb) ->> 'shortPattern')
      or "t101"."document_key" = (($9::text::jsonb) ->> 'documentKey') or "t101"."document_key" like (($9::text::jsonb) ->> 'documentKeyPattern')
      or ("t101"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($9::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t101"."plenum" and coalesce(named.congress, "t101"."congress") = "t101"."congress")))
            and (case when "t101"."text" = (($9::text::jsonb) ->> 'exact') or "t101"."document_key" = (($9::text::jsonb) ->> 'documentKey') then 1
      when "t101"."folded" in ((($9::text::jsonb) ->> 'long'), (($9::text::jsonb) ->> 'short')) or ("t101"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($9::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t101"."plenum" and coalesce(named.congress, "t101"."congress") = "t101"."congress")) then 2 else 3 end, "t101"."id") < (case when "t91"."text" = (($9::text::jsonb) ->> 'exact') or "t91"."document_key" = (($9::text::jsonb) ->> 'documentKey') then 1
      when "t91"."folded" in ((($9::text::jsonb) ->> 'long'), (($9::text::jsonb) ->> 'short')) or ("t91"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($9::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t91"."plenum" and coalesce(named.congress, "t91"."congress") = "t91"."congress")) then 2 else 3 end, "t91"."id")))) and (("t91"."type" = 'Unit' and coalesce(
      (select true from "unit" "t102" where ("t102"."id" = "t91"."row_id") and (true::boolean) limit 1), false)) or ("t91"."type" = 'Cadre' and coalesce(
      (select true from "cadre" "t103" where ("t103"."id" = "t91"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t104" where ("t104"."unit_id" = "t103"."unit_id" and "t104"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t91"."type" = 'Document' and coalesce(
      (select true from "document" "t105" where ("t105"."id" = "t91"."row_id") and (true::boolean) limit 1), false))
      or ("t91"."type" = 'PostTitle' and coalesce(
      (select true from "post_title" "t106" where ("t106"."id" = "t91"."row_id") and (true::boolean) limit 1), false)) or ("t91"."type" = 'Programme' and coalesce(
      (select true from "programme" "t107" where ("t107"."id" = "t91"."row_id") and (true::boolean) limit 1), false)) or ("t91"."type" = 'Indicator' and coalesce(
      (select true from "indicator" "t108" where ("t108"."id" = "t91"."row_id") and (true::boolean) limit 1), false)))) and ((("t91"."type" = $11::text))) order by case when "t91"."text" = (($9::text::jsonb) ->> 'exact') or "t91"."document_key" = (($9::text::jsonb) ->> 'documentKey') then 1
      when "t91"."folded" in ((($9::text::jsonb) ->> 'long'), (($9::text::jsonb) ->> 'short')) or ("t91"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($9::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t91"."plenum" and coalesce(named.congress, "t91"."congress") = "t91"."congress")) then 2 else 3 end asc, "t91"."folded" asc, "t91"."id" asc limit 50::integer) q) || ',"numberWithSpace":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t110" where ((("t110"."folded" like (($12::text::jsonb) ->> 'longPattern') or "t110"."folded" like (($12::text::jsonb) ->> 'shortPattern')
      or "t110"."document_key" = (($12::text::jsonb) ->> 'documentKey') or "t110"."document_key" like (($12::text::jsonb) ->> 'documentKeyPattern')
      or ("t110"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($12::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t110"."plenum" and coalesce(named.congress, "t110"."congress") = "t110"."congress"))) and not exists
      (select 1 from "search_entry" "t111" where ("t111"."type" = "t110"."type" and "t111"."row_id" = "t110"."row_id" and ("t111"."folded" like (($12::text::jsonb) ->> 'longPattern') or "t111"."folded" like (($12::text::jsonb) ->> 'shortPattern')
      or "t111"."document_key" = (($12::text::jsonb) ->> 'documentKey') or "t111"."document_key" like (($12::text::jsonb) ->> 'documentKeyPattern')
      or ("t111"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($12::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t111"."plenum" and coalesce(named.congress, "t111"."congress") = "t111"."congress")))
            and (case when "t111"."text" = (($12::text::jsonb) ->> 'exact') or "t111"."document_key" = (($12::text::jsonb) ->> 'documentKey') then 1
      when "t111"."folded" in ((($12::text::jsonb) ->> 'long'), (($12::text::jsonb) ->> 'short')) or ("t111"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($12::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t111"."plenum" and coalesce(named.congress, "t111"."congress") = "t111"."congress")) then 2 else 3 end, "t111"."id") < (case when "t110"."text" = (($12::text::jsonb) ->> 'exact') or "t110"."document_key" = (($12::text::jsonb) ->> 'documentKey') then 1
      when "t110"."folded" in ((($12::text::jsonb) ->> 'long'), (($12::text::jsonb) ->> 'short')) or ("t110"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($12::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t110"."plenum" and coalesce(named.congress, "t110"."congress") = "t110"."congress")) then 2 else 3 end, "t110"."id")))) and (("t110"."type" = 'Unit' and exists
      (select 1 from "unit" "t112" where ("t112"."id" = "t110"."row_id") and (true::boolean))) or ("t110"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t113" where ("t113"."id" = "t110"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t114" where ("t114"."unit_id" = "t113"."unit_id" and "t114"."ancestor_id" = $2::uuid))))) or ("t110"."type" = 'Document' and exists
      (select 1 from "document" "t115" where ("t115"."id" = "t110"."row_id") and (true::boolean)))
      or ("t110"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t116" where ("t116"."id" = "t110"."row_id") and (true::boolean))) or ("t110"."type" = 'Programme' and exists
      (select 1 from "programme" "t117" where ("t117"."id" = "t110"."row_id") and (true::boolean))) or ("t110"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t118" where ("t118"."id" = "t110"."row_id") and (true::boolean)))))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"type":"' || "t109"."type" || '","text":' || to_json("t109"."text")::text || '}' as x1 from "search_entry" "t109" where ((("t109"."folded" like (($12::text::jsonb) ->> 'longPattern') or "t109"."folded" like (($12::text::jsonb) ->> 'shortPattern')
      or "t109"."document_key" = (($12::text::jsonb) ->> 'documentKey') or "t109"."document_key" like (($12::text::jsonb) ->> 'documentKeyPattern')
      or ("t109"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($12::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t109"."plenum" and coalesce(named.congress, "t109"."congress") = "t109"."congress"))) and not exists
      (select 1 from "search_entry" "t119" where ("t119"."type" = "t109"."type" and "t119"."row_id" = "t109"."row_id" and ("t119"."folded" like (($12::text::jsonb) ->> 'longPattern') or "t119"."folded" like (($12::text::jsonb) ->> 'shortPattern')
      or "t119"."document_key" = (($12::text::jsonb) ->> 'documentKey') or "t119"."document_key" like (($12::text::jsonb) ->> 'documentKeyPattern')
      or ("t119"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($12::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t119"."plenum" and coalesce(named.congress, "t119"."congress") = "t119"."congress")))
            and (case when "t119"."text" = (($12::text::jsonb) ->> 'exact') or "t119"."document_key" = (($12::text::jsonb) ->> 'documentKey') then 1
      when "t119"."folded" in ((($12::text::jsonb) ->> 'long'), (($12::text::jsonb) ->> 'short')) or ("t119"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($12::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t119"."plenum" and coalesce(named.congress, "t119"."congress") = "t119"."congress")) then 2 else 3 end, "t119"."id") < (case when "t109"."text" = (($12::text::jsonb) ->> 'exact') or "t109"."document_key" = (($12::text::jsonb) ->> 'documentKey') then 1
      when "t109"."folded" in ((($12::text::jsonb) ->> 'long'), (($12::text::jsonb) ->> 'short')) or ("t109"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($12::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t109"."plenum" and coalesce(named.congress, "t109"."congress") = "t109"."congress")) then 2 else 3 end, "t109"."id")))) and (("t109"."type" = 'Unit' and coalesce(
      (select true from "unit" "t120" where ("t120"."id" = "t109"."row_id") and (true::boolean) limit 1), false)) or ("t109"."type" = 'Cadre' and coalesce(
      (select true from "cadre" "t121" where ("t121"."id" = "t109"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t122" where ("t122"."unit_id" = "t121"."unit_id" and "t122"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t109"."type" = 'Document' and coalesce(
      (select true from "document" "t123" where ("t123"."id" = "t109"."row_id") and (true::boolean) limit 1), false))
      or ("t109"."type" = 'PostTitle' and coalesce(
      (select true from "post_title" "t124" where ("t124"."id" = "t109"."row_id") and (true::boolean) limit 1), false)) or ("t109"."type" = 'Programme' and coalesce(
      (select true from "programme" "t125" where ("t125"."id" = "t109"."row_id") and (true::boolean) limit 1), false)) or ("t109"."type" = 'Indicator' and coalesce(
      (select true from "indicator" "t126" where ("t126"."id" = "t109"."row_id") and (true::boolean) limit 1), false)))) order by case when "t109"."text" = (($12::text::jsonb) ->> 'exact') or "t109"."document_key" = (($12::text::jsonb) ->> 'documentKey') then 1
      when "t109"."folded" in ((($12::text::jsonb) ->> 'long'), (($12::text::jsonb) ->> 'short')) or ("t109"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($12::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t109"."plenum" and coalesce(named.congress, "t109"."congress") = "t109"."congress")) then 2 else 3 end asc, "t109"."folded" asc, "t109"."id" asc limit 50::integer) q) || ',"number":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t128" where ((("t128"."folded" like (($13::text::jsonb) ->> 'longPattern') or "t128"."folded" like (($13::text::jsonb) ->> 'shortPattern')
      or "t128"."document_key" = (($13::text::jsonb) ->> 'documentKey') or "t128"."document_key" like (($13::text::jsonb) ->> 'documentKeyPattern')
      or ("t128"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($13::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t128"."plenum" and coalesce(named.congress, "t128"."congress") = "t128"."congress"))) and not exists
      (select 1 from "search_entry" "t129" where ("t129"."type" = "t128"."type" and "t129"."row_id" = "t128"."row_id" and ("t129"."folded" like (($13::text::jsonb) ->> 'longPattern') or "t129"."folded" like (($13::text::jsonb) ->> 'shortPattern')
      or "t129"."document_key" = (($13::text::jsonb) ->> 'documentKey') or "t129"."document_key" like (($13::text::jsonb) ->> 'documentKeyPattern')
      or ("t129"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($13::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t129"."plenum" and coalesce(named.congress, "t129"."congress") = "t129"."congress")))
            and (case when "t129"."text" = (($13::text::jsonb) ->> 'exact') or "t129"."document_key" = (($13::text::jsonb) ->> 'documentKey') then 1
      when "t129"."folded" in ((($13::text::jsonb) ->> 'long'), (($13::text::jsonb) ->> 'short')) or ("t129"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($13::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t129"."plenum" and coalesce(named.congress, "t129"."congress") = "t129"."congress")) then 2 else 3 end, "t129"."id") < (case when "t128"."text" = (($13::text::jsonb) ->> 'exact') or "t128"."document_key" = (($13::text::jsonb) ->> 'documentKey') then 1
      when "t128"."folded" in ((($13::text::jsonb) ->> 'long'), (($13::text::jsonb) ->> 'short')) or ("t128"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($13::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t128"."plenum" and coalesce(named.congress, "t128"."congress") = "t128"."congress")) then 2 else 3 end, "t128"."id")))) and (("t128"."type" = 'Unit' and exists
      (select 1 from "unit" "t130" where ("t130"."id" = "t128"."row_id") and (true::boolean))) or ("t128"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t131" where ("t131"."id" = "t128"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t132" where ("t132"."unit_id" = "t131"."unit_id" and "t132"."ancestor_id" = $2::uuid))))) or ("t128"."type" = 'Document' and exists
      (select 1 from "document" "t133" where ("t133"."id" = "t128"."row_id") and (true::boolean)))
      or ("t128"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t134" where ("t134"."id" = "t128"."row_id") and (true::boolean))) or ("t128"."type" = 'Programme' and exists
      (select 1 from "programme" "t135" where ("t135"."id" = "t128"."row_id") and (true::boolean))) or ("t128"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t136" where ("t136"."id" = "t128"."row_id") and (true::boolean)))))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"type":"' || "t127"."type" || '","text":' || to_json("t127"."text")::text || '}' as x1 from "search_entry" "t127" where ((("t127"."folded" like (($13::text::jsonb) ->> 'longPattern') or "t127"."folded" like (($13::text::jsonb) ->> 'shortPattern')
      or "t127"."document_key" = (($13::text::jsonb) ->> 'documentKey') or "t127"."document_key" like (($13::text::jsonb) ->> 'documentKeyPattern')
      or ("t127"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($13::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t127"."plenum" and coalesce(named.congress, "t127"."congress") = "t127"."congress"))) and not exists
      (select 1 from "search_entry" "t137" where ("t137"."type" = "t127"."type" and "t137"."row_id" = "t127"."row_id" and ("t137"."folded" like (($13::text::jsonb) ->> 'longPattern') or "t137"."folded" like (($13::text::jsonb) ->> 'shortPattern')
      or "t137"."document_key" = (($13::text::jsonb) ->> 'documentKey') or "t137"."document_key" like (($13::text::jsonb) ->> 'documentKeyPattern')
      or ("t137"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($13::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t137"."plenum" and coalesce(named.congress, "t137"."congress") = "t137"."congress")))
            and (case when "t137"."text" = (($13::text::jsonb) ->> 'exact') or "t137"."document_key" = (($13::text::jsonb) ->> 'documentKey') then 1
      when "t137"."folded" in ((($13::text::jsonb) ->> 'long'), (($13::text::jsonb) ->> 'short')) or ("t137"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($13::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t137"."plenum" and coalesce(named.congress, "t137"."congress") = "t137"."congress")) then 2 else 3 end, "t137"."id") < (case when "t127"."text" = (($13::text::jsonb) ->> 'exact') or "t127"."document_key" = (($13::text::jsonb) ->> 'documentKey') then 1
      when "t127"."folded" in ((($13::text::jsonb) ->> 'long'), (($13::text::jsonb) ->> 'short')) or ("t127"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($13::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t127"."plenum" and coalesce(named.congress, "t127"."congress") = "t127"."congress")) then 2 else 3 end, "t127"."id")))) and (("t127"."type" = 'Unit' and coalesce(
      (select true from "unit" "t138" where ("t138"."id" = "t127"."row_id") and (true::boolean) limit 1), false)) or ("t127"."type" = 'Cadre' and coalesce(
      (select true from "cadre" "t139" where ("t139"."id" = "t127"."row_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t140" where ("t140"."unit_id" = "t139"."unit_id" and "t140"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) or ("t127"."type" = 'Document' and coalesce(
      (select true from "document" "t141" where ("t141"."id" = "t127"."row_id") and (true::boolean) limit 1), false))
      or ("t127"."type" = 'PostTitle' and coalesce(
      (select true from "post_title" "t142" where ("t142"."id" = "t127"."row_id") and (true::boolean) limit 1), false)) or ("t127"."type" = 'Programme' and coalesce(
      (select true from "programme" "t143" where ("t143"."id" = "t127"."row_id") and (true::boolean) limit 1), false)) or ("t127"."type" = 'Indicator' and coalesce(
      (select true from "indicator" "t144" where ("t144"."id" = "t127"."row_id") and (true::boolean) limit 1), false)))) order by case when "t127"."text" = (($13::text::jsonb) ->> 'exact') or "t127"."document_key" = (($13::text::jsonb) ->> 'documentKey') then 1
      when "t127"."folded" in ((($13::text::jsonb) ->> 'long'), (($13::text::jsonb) ->> 'short')) or ("t127"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($13::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t127"."plenum" and coalesce(named.congress, "t127"."congress") = "t127"."congress")) then 2 else 3 end asc, "t127"."folded" asc, "t127"."id" asc limit 50::integer) q) || '}' as data
