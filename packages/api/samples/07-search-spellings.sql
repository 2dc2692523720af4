/* SearchSpellings */ select '{"tuanGiaoBare":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t2" where ((("t2"."folded" like (($1::text::jsonb) ->> 'longPattern') or "t2"."folded" like (($2::text::jsonb) ->> 'shortPattern')
      or "t2"."document_key" = (($3::text::jsonb) ->> 'documentKey') or "t2"."document_key" like (($4::text::jsonb) ->> 'documentKeyPattern')
      or ("t2"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($5::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t2"."plenum" and coalesce(named.congress, "t2"."congress") = "t2"."congress"))) and not exists
      (select 1 from "search_entry" "t3" where ("t3"."type" = "t2"."type" and "t3"."row_id" = "t2"."row_id" and ("t3"."folded" like (($6::text::jsonb) ->> 'longPattern') or "t3"."folded" like (($7::text::jsonb) ->> 'shortPattern')
      or "t3"."document_key" = (($8::text::jsonb) ->> 'documentKey') or "t3"."document_key" like (($9::text::jsonb) ->> 'documentKeyPattern')
      or ("t3"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($10::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t3"."plenum" and coalesce(named.congress, "t3"."congress") = "t3"."congress")))
            and (case when "t3"."text" = (($11::text::jsonb) ->> 'exact') or "t3"."document_key" = (($12::text::jsonb) ->> 'documentKey') then 1
      when "t3"."folded" in ((($13::text::jsonb) ->> 'long'), (($14::text::jsonb) ->> 'short')) or ("t3"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($15::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t3"."plenum" and coalesce(named.congress, "t3"."congress") = "t3"."congress")) then 2 else 3 end, "t3"."id") < (case when "t2"."text" = (($16::text::jsonb) ->> 'exact') or "t2"."document_key" = (($17::text::jsonb) ->> 'documentKey') then 1
      when "t2"."folded" in ((($18::text::jsonb) ->> 'long'), (($19::text::jsonb) ->> 'short')) or ("t2"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($20::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t2"."plenum" and coalesce(named.congress, "t2"."congress") = "t2"."congress")) then 2 else 3 end, "t2"."id")))) and (("t2"."type" = 'Unit' and exists
      (select 1 from "unit" "t4" where ("t4"."id" = "t2"."row_id") and ($21::boolean))) or ("t2"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t5" where ("t5"."id" = "t2"."row_id") and ($22::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t6" where ("t6"."unit_id" = "t5"."unit_id" and "t6"."ancestor_id" = $23::uuid))))) or ("t2"."type" = 'Document' and exists
      (select 1 from "document" "t7" where ("t7"."id" = "t2"."row_id") and ($24::boolean)))
      or ("t2"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t8" where ("t8"."id" = "t2"."row_id") and ($25::boolean))) or ("t2"."type" = 'Programme' and exists
      (select 1 from "programme" "t9" where ("t9"."id" = "t2"."row_id") and ($26::boolean))) or ("t2"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t10" where ("t10"."id" = "t2"."row_id") and ($27::boolean)))))) || ',"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$28::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"type":' || coalesce(('"' || "t1"."type" || '"'), null_in_answer()) || ',"text":' || coalesce(to_json("t1"."text")::text, null_in_answer()) || '}')::text as x1 from "search_entry" "t1" where (((("t1"."folded" like (($29::text::jsonb) ->> 'longPattern') or "t1"."folded" like (($30::text::jsonb) ->> 'shortPattern')
      or "t1"."document_key" = (($31::text::jsonb) ->> 'documentKey') or "t1"."document_key" like (($32::text::jsonb) ->> 'documentKeyPattern')
      or ("t1"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($33::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t1"."plenum" and coalesce(named.congress, "t1"."congress") = "t1"."congress"))) and not exists
        (select 1 from "search_entry" "t11" where ("t11"."type" = "t1"."type" and "t11"."row_id" = "t1"."row_id" and ("t11"."folded" like (($34::text::jsonb) ->> 'longPattern') or "t11"."folded" like (($35::text::jsonb) ->> 'shortPattern')
      or "t11"."document_key" = (($36::text::jsonb) ->> 'documentKey') or "t11"."document_key" like (($37::text::jsonb) ->> 'documentKeyPattern')
      or ("t11"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($38::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t11"."plenum" and coalesce(named.congress, "t11"."congress") = "t11"."congress")))
            and (case when "t11"."text" = (($39::text::jsonb) ->> 'exact') or "t11"."document_key" = (($40::text::jsonb) ->> 'documentKey') then 1
      when "t11"."folded" in ((($41::text::jsonb) ->> 'long'), (($42::text::jsonb) ->> 'short')) or ("t11"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($43::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t11"."plenum" and coalesce(named.congress, "t11"."congress") = "t11"."congress")) then 2 else 3 end, "t11"."id") < (case when "t1"."text" = (($44::text::jsonb) ->> 'exact') or "t1"."document_key" = (($45::text::jsonb) ->> 'documentKey') then 1
      when "t1"."folded" in ((($46::text::jsonb) ->> 'long'), (($47::text::jsonb) ->> 'short')) or ("t1"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($48::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t1"."plenum" and coalesce(named.congress, "t1"."congress") = "t1"."congress")) then 2 else 3 end, "t1"."id")))) and (("t1"."type" = 'Unit' and coalesce(
        (select true from "unit" "t12" where ("t12"."id" = "t1"."row_id") and ($49::boolean) limit 1), false)) or ("t1"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t13" where ("t13"."id" = "t1"."row_id") and ($50::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t14" where ("t14"."unit_id" = "t13"."unit_id" and "t14"."ancestor_id" = $51::uuid) limit 1), false)) limit 1), false)) or ("t1"."type" = 'Document' and coalesce(
        (select true from "document" "t15" where ("t15"."id" = "t1"."row_id") and ($52::boolean) limit 1), false))
      or ("t1"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t16" where ("t16"."id" = "t1"."row_id") and ($53::boolean) limit 1), false)) or ("t1"."type" = 'Programme' and coalesce(
        (select true from "programme" "t17" where ("t17"."id" = "t1"."row_id") and ($54::boolean) limit 1), false)) or ("t1"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t18" where ("t18"."id" = "t1"."row_id") and ($55::boolean) limit 1), false))))) order by case when "t1"."text" = (($56::text::jsonb) ->> 'exact') or "t1"."document_key" = (($57::text::jsonb) ->> 'documentKey') then 1
      when "t1"."folded" in ((($58::text::jsonb) ->> 'long'), (($59::text::jsonb) ->> 'short')) or ("t1"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($60::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t1"."plenum" and coalesce(named.congress, "t1"."congress") = "t1"."congress")) then 2 else 3 end asc, "t1"."folded" asc, "t1"."id" asc limit $61::integer) q) p) || ',"tuanGiao":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t20" where ((("t20"."folded" like (($62::text::jsonb) ->> 'longPattern') or "t20"."folded" like (($63::text::jsonb) ->> 'shortPattern')
      or "t20"."document_key" = (($64::text::jsonb) ->> 'documentKey') or "t20"."document_key" like (($65::text::jsonb) ->> 'documentKeyPattern')
      or ("t20"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($66::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t20"."plenum" and coalesce(named.congress, "t20"."congress") = "t20"."congress"))) and not exists
      (select 1 from "search_entry" "t21" where ("t21"."type" = "t20"."type" and "t21"."row_id" = "t20"."row_id" and ("t21"."folded" like (($67::text::jsonb) ->> 'longPattern') or "t21"."folded" like (($68::text::jsonb) ->> 'shortPattern')
      or "t21"."document_key" = (($69::text::jsonb) ->> 'documentKey') or "t21"."document_key" like (($70::text::jsonb) ->> 'documentKeyPattern')
      or ("t21"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($71::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t21"."plenum" and coalesce(named.congress, "t21"."congress") = "t21"."congress")))
            and (case when "t21"."text" = (($72::text::jsonb) ->> 'exact') or "t21"."document_key" = (($73::text::jsonb) ->> 'documentKey') then 1
      when "t21"."folded" in ((($74::text::jsonb) ->> 'long'), (($75::text::jsonb) ->> 'short')) or ("t21"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($76::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t21"."plenum" and coalesce(named.congress, "t21"."congress") = "t21"."congress")) then 2 else 3 end, "t21"."id") < (case when "t20"."text" = (($77::text::jsonb) ->> 'exact') or "t20"."document_key" = (($78::text::jsonb) ->> 'documentKey') then 1
      when "t20"."folded" in ((($79::text::jsonb) ->> 'long'), (($80::text::jsonb) ->> 'short')) or ("t20"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($81::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t20"."plenum" and coalesce(named.congress, "t20"."congress") = "t20"."congress")) then 2 else 3 end, "t20"."id")))) and (("t20"."type" = 'Unit' and exists
      (select 1 from "unit" "t22" where ("t22"."id" = "t20"."row_id") and ($82::boolean))) or ("t20"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t23" where ("t23"."id" = "t20"."row_id") and ($83::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t24" where ("t24"."unit_id" = "t23"."unit_id" and "t24"."ancestor_id" = $84::uuid))))) or ("t20"."type" = 'Document' and exists
      (select 1 from "document" "t25" where ("t25"."id" = "t20"."row_id") and ($85::boolean)))
      or ("t20"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t26" where ("t26"."id" = "t20"."row_id") and ($86::boolean))) or ("t20"."type" = 'Programme' and exists
      (select 1 from "programme" "t27" where ("t27"."id" = "t20"."row_id") and ($87::boolean))) or ("t20"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t28" where ("t28"."id" = "t20"."row_id") and ($88::boolean)))))) || ',"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$89::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"type":' || coalesce(('"' || "t19"."type" || '"'), null_in_answer()) || ',"text":' || coalesce(to_json("t19"."text")::text, null_in_answer()) || '}')::text as x1 from "search_entry" "t19" where (((("t19"."folded" like (($90::text::jsonb) ->> 'longPattern') or "t19"."folded" like (($91::text::jsonb) ->> 'shortPattern')
      or "t19"."document_key" = (($92::text::jsonb) ->> 'documentKey') or "t19"."document_key" like (($93::text::jsonb) ->> 'documentKeyPattern')
      or ("t19"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($94::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t19"."plenum" and coalesce(named.congress, "t19"."congress") = "t19"."congress"))) and not exists
        (select 1 from "search_entry" "t29" where ("t29"."type" = "t19"."type" and "t29"."row_id" = "t19"."row_id" and ("t29"."folded" like (($95::text::jsonb) ->> 'longPattern') or "t29"."folded" like (($96::text::jsonb) ->> 'shortPattern')
      or "t29"."document_key" = (($97::text::jsonb) ->> 'documentKey') or "t29"."document_key" like (($98::text::jsonb) ->> 'documentKeyPattern')
      or ("t29"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($99::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t29"."plenum" and coalesce(named.congress, "t29"."congress") = "t29"."congress")))
            and (case when "t29"."text" = (($100::text::jsonb) ->> 'exact') or "t29"."document_key" = (($101::text::jsonb) ->> 'documentKey') then 1
      when "t29"."folded" in ((($102::text::jsonb) ->> 'long'), (($103::text::jsonb) ->> 'short')) or ("t29"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($104::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t29"."plenum" and coalesce(named.congress, "t29"."congress") = "t29"."congress")) then 2 else 3 end, "t29"."id") < (case when "t19"."text" = (($105::text::jsonb) ->> 'exact') or "t19"."document_key" = (($106::text::jsonb) ->> 'documentKey') then 1
      when "t19"."folded" in ((($107::text::jsonb) ->> 'long'), (($108::text::jsonb) ->> 'short')) or ("t19"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($109::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t19"."plenum" and coalesce(named.congress, "t19"."congress") = "t19"."congress")) then 2 else 3 end, "t19"."id")))) and (("t19"."type" = 'Unit' and coalesce(
        (select true from "unit" "t30" where ("t30"."id" = "t19"."row_id") and ($110::boolean) limit 1), false)) or ("t19"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t31" where ("t31"."id" = "t19"."row_id") and ($111::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t32" where ("t32"."unit_id" = "t31"."unit_id" and "t32"."ancestor_id" = $112::uuid) limit 1), false)) limit 1), false)) or ("t19"."type" = 'Document' and coalesce(
        (select true from "document" "t33" where ("t33"."id" = "t19"."row_id") and ($113::boolean) limit 1), false))
      or ("t19"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t34" where ("t34"."id" = "t19"."row_id") and ($114::boolean) limit 1), false)) or ("t19"."type" = 'Programme' and coalesce(
        (select true from "programme" "t35" where ("t35"."id" = "t19"."row_id") and ($115::boolean) limit 1), false)) or ("t19"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t36" where ("t36"."id" = "t19"."row_id") and ($116::boolean) limit 1), false))))) order by case when "t19"."text" = (($117::text::jsonb) ->> 'exact') or "t19"."document_key" = (($118::text::jsonb) ->> 'documentKey') then 1
      when "t19"."folded" in ((($119::text::jsonb) ->> 'long'), (($120::text::jsonb) ->> 'short')) or ("t19"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($121::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t19"."plenum" and coalesce(named.congress, "t19"."congress") = "t19"."congress")) then 2 else 3 end asc, "t19"."folded" asc, "t19"."id" asc limit $122::integer) q) p) || ',"abbreviation":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t38" where ((("t38"."folded" like (($123::text::jsonb) ->> 'longPattern') or "t38"."folded" like (($124::text::jsonb) ->> 'shortPattern')
      or "t38"."document_key" = (($125::text::jsonb) ->> 'documentKey') or "t38"."document_key" like (($126::text::jsonb) ->> 'documentKeyPattern')
      or ("t38"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($127::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t38"."plenum" and coalesce(named.congress, "t38"."congress") = "t38"."congress"))) and not exists
      (select 1 from "search_entry" "t39" where ("t39"."type" = "t38"."type" and "t39"."row_id" = "t38"."row_id" and ("t39"."folded" like (($128::text::jsonb) ->> 'longPattern') or "t39"."folded" like (($129::text::jsonb) ->> 'shortPattern')
      or "t39"."document_key" = (($130::text::jsonb) ->> 'documentKey') or "t39"."document_key" like (($131::text::jsonb) ->> 'documentKeyPattern')
      or ("t39"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($132::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t39"."plenum" and coalesce(named.congress, "t39"."congress") = "t39"."congress")))
            and (case when "t39"."text" = (($133::text::jsonb) ->> 'exact') or "t39"."document_key" = (($134::text::jsonb) ->> 'documentKey') then 1
      when "t39"."folded" in ((($135::text::jsonb) ->> 'long'), (($136::text::jsonb) ->> 'short')) or ("t39"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($137::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t39"."plenum" and coalesce(named.congress, "t39"."congress") = "t39"."congress")) then 2 else 3 end, "t39"."id") < (case when "t38"."text" = (($138::text::jsonb) ->> 'exact') or "t38"."document_key" = (($139::text::jsonb) ->> 'documentKey') then 1
      when "t38"."folded" in ((($140::text::jsonb) ->> 'long'), (($141::text::jsonb) ->> 'short')) or ("t38"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($142::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t38"."plenum" and coalesce(named.congress, "t38"."congress") = "t38"."congress")) then 2 else 3 end, "t38"."id")))) and (("t38"."type" = 'Unit' and exists
      (select 1 from "unit" "t40" where ("t40"."id" = "t38"."row_id") and ($143::boolean))) or ("t38"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t41" where ("t41"."id" = "t38"."row_id") and ($144::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t42" where ("t42"."unit_id" = "t41"."unit_id" and "t42"."ancestor_id" = $145::uuid))))) or ("t38"."type" = 'Document' and exists
      (select 1 from "document" "t43" where ("t43"."id" = "t38"."row_id") and ($146::boolean)))
      or ("t38"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t44" where ("t44"."id" = "t38"."row_id") and ($147::boolean))) or ("t38"."type" = 'Programme' and exists
      (select 1 from "programme" "t45" where ("t45"."id" = "t38"."row_id") and ($148::boolean))) or ("t38"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t46" where ("t46"."id" = "t38"."row_id") and ($149::boolean)))))) || ',"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$150::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"type":' || coalesce(('"' || "t37"."type" || '"'), null_in_answer()) || ',"text":' || coalesce(to_json("t37"."text")::text, null_in_answer()) || '}')::text as x1 from "search_entry" "t37" where (((("t37"."folded" like (($151::text::jsonb) ->> 'longPattern') or "t37"."folded" like (($152::text::jsonb) ->> 'shortPattern')
      or "t37"."document_key" = (($153::text::jsonb) ->> 'documentKey') or "t37"."document_key" like (($154::text::jsonb) ->> 'documentKeyPattern')
      or ("t37"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($155::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t37"."plenum" and coalesce(named.congress, "t37"."congress") = "t37"."congress"))) and not exists
        (select 1 from "search_entry" "t47" where ("t47"."type" = "t37"."type" and "t47"."row_id" = "t37"."row_id" and ("t47"."folded" like (($156::text::jsonb) ->> 'longPattern') or "t47"."folded" like (($157::text::jsonb) ->> 'shortPattern')
      or "t47"."document_key" = (($158::text::jsonb) ->> 'documentKey') or "t47"."document_key" like (($159::text::jsonb) ->> 'documentKeyPattern')
      or ("t47"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($160::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t47"."plenum" and coalesce(named.congress, "t47"."congress") = "t47"."congress")))
            and (case when "t47"."text" = (($161::text::jsonb) ->> 'exact') or "t47"."document_key" = (($162::text::jsonb) ->> 'documentKey') then 1
      when "t47"."folded" in ((($163::text::jsonb) ->> 'long'), (($164::text::jsonb) ->> 'short')) or ("t47"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($165::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t47"."plenum" and coalesce(named.congress, "t47"."congress") = "t47"."congress")) then 2 else 3 end, "t47"."id") < (case when "t37"."text" = (($166::text::jsonb) ->> 'exact') or "t37"."document_key" = (($167::text::jsonb) ->> 'documentKey') then 1
      when "t37"."folded" in ((($168::text::jsonb) ->> 'long'), (($169::text::jsonb) ->> 'short')) or ("t37"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($170::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t37"."plenum" and coalesce(named.congress, "t37"."congress") = "t37"."congress")) then 2 else 3 end, "t37"."id")))) and (("t37"."type" = 'Unit' and coalesce(
        (select true from "unit" "t48" where ("t48"."id" = "t37"."row_id") and ($171::boolean) limit 1), false)) or ("t37"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t49" where ("t49"."id" = "t37"."row_id") and ($172::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t50" where ("t50"."unit_id" = "t49"."unit_id" and "t50"."ancestor_id" = $173::uuid) limit 1), false)) limit 1), false)) or ("t37"."type" = 'Document' and coalesce(
        (select true from "document" "t51" where ("t51"."id" = "t37"."row_id") and ($174::boolean) limit 1), false))
      or ("t37"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t52" where ("t52"."id" = "t37"."row_id") and ($175::boolean) limit 1), false)) or ("t37"."type" = 'Programme' and coalesce(
        (select true from "programme" "t53" where ("t53"."id" = "t37"."row_id") and ($176::boolean) limit 1), false)) or ("t37"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t54" where ("t54"."id" = "t37"."row_id") and ($177::boolean) limit 1), false))))) order by case when "t37"."text" = (($178::text::jsonb) ->> 'exact') or "t37"."document_key" = (($179::text::jsonb) ->> 'documentKey') then 1
      when "t37"."folded" in ((($180::text::jsonb) ->> 'long'), (($181::text::jsonb) ->> 'short')) or ("t37"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($182::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t37"."plenum" and coalesce(named.congress, "t37"."congress") = "t37"."congress")) then 2 else 3 end asc, "t37"."folded" asc, "t37"."id" asc limit $183::integer) q) p) || ',"abbreviationWithEth":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t56" where ((("t56"."folded" like (($184::text::jsonb) ->> 'longPattern') or "t56"."folded" like (($185::text::jsonb) ->> 'shortPattern')
      or "t56"."document_key" = (($186::text::jsonb) ->> 'documentKey') or "t56"."document_key" like (($187::text::jsonb) ->> 'documentKeyPattern')
      or ("t56"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($188::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t56"."plenum" and coalesce(named.congress, "t56"."congress") = "t56"."congress"))) and not exists
      (select 1 from "search_entry" "t57" where ("t57"."type" = "t56"."type" and "t57"."row_id" = "t56"."row_id" and ("t57"."folded" like (($189::text::jsonb) ->> 'longPattern') or "t57"."folded" like (($190::text::jsonb) ->> 'shortPattern')
      or "t57"."document_key" = (($191::text::jsonb) ->> 'documentKey') or "t57"."document_key" like (($192::text::jsonb) ->> 'documentKeyPattern')
      or ("t57"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($193::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t57"."plenum" and coalesce(named.congress, "t57"."congress") = "t57"."congress")))
            and (case when "t57"."text" = (($194::text::jsonb) ->> 'exact') or "t57"."document_key" = (($195::text::jsonb) ->> 'documentKey') then 1
      when "t57"."folded" in ((($196::text::jsonb) ->> 'long'), (($197::text::jsonb) ->> 'short')) or ("t57"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($198::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t57"."plenum" and coalesce(named.congress, "t57"."congress") = "t57"."congress")) then 2 else 3 end, "t57"."id") < (case when "t56"."text" = (($199::text::jsonb) ->> 'exact') or "t56"."document_key" = (($200::text::jsonb) ->> 'documentKey') then 1
      when "t56"."folded" in ((($201::text::jsonb) ->> 'long'), (($202::text::jsonb) ->> 'short')) or ("t56"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($203::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t56"."plenum" and coalesce(named.congress, "t56"."congress") = "t56"."congress")) then 2 else 3 end, "t56"."id")))) and (("t56"."type" = 'Unit' and exists
      (select 1 from "unit" "t58" where ("t58"."id" = "t56"."row_id") and ($204::boolean))) or ("t56"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t59" where ("t59"."id" = "t56"."row_id") and ($205::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t60" where ("t60"."unit_id" = "t59"."unit_id" and "t60"."ancestor_id" = $206::uuid))))) or ("t56"."type" = 'Document' and exists
      (select 1 from "document" "t61" where ("t61"."id" = "t56"."row_id") and ($207::boolean)))
      or ("t56"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t62" where ("t62"."id" = "t56"."row_id") and ($208::boolean))) or ("t56"."type" = 'Programme' and exists
      (select 1 from "programme" "t63" where ("t63"."id" = "t56"."row_id") and ($209::boolean))) or ("t56"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t64" where ("t64"."id" = "t56"."row_id") and ($210::boolean)))))) || ',"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$211::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"type":' || coalesce(('"' || "t55"."type" || '"'), null_in_answer()) || ',"text":' || coalesce(to_json("t55"."text")::text, null_in_answer()) || '}')::text as x1 from "search_entry" "t55" where (((("t55"."folded" like (($212::text::jsonb) ->> 'longPattern') or "t55"."folded" like (($213::text::jsonb) ->> 'shortPattern')
      or "t55"."document_key" = (($214::text::jsonb) ->> 'documentKey') or "t55"."document_key" like (($215::text::jsonb) ->> 'documentKeyPattern')
      or ("t55"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($216::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t55"."plenum" and coalesce(named.congress, "t55"."congress") = "t55"."congress"))) and not exists
        (select 1 from "search_entry" "t65" where ("t65"."type" = "t55"."type" and "t65"."row_id" = "t55"."row_id" and ("t65"."folded" like (($217::text::jsonb) ->> 'longPattern') or "t65"."folded" like (($218::text::jsonb) ->> 'shortPattern')
      or "t65"."document_key" = (($219::text::jsonb) ->> 'documentKey') or "t65"."document_key" like (($220::text::jsonb) ->> 'documentKeyPattern')
      or ("t65"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($221::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t65"."plenum" and coalesce(named.congress, "t65"."congress") = "t65"."congress")))
            and (case when "t65"."text" = (($222::text::jsonb) ->> 'exact') or "t65"."document_key" = (($223::text::jsonb) ->> 'documentKey') then 1
      when "t65"."folded" in ((($224::text::jsonb) ->> 'long'), (($225::text::jsonb) ->> 'short')) or ("t65"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($226::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t65"."plenum" and coalesce(named.congress, "t65"."congress") = "t65"."congress")) then 2 else 3 end, "t65"."id") < (case when "t55"."text" = (($227::text::jsonb) ->> 'exact') or "t55"."document_key" = (($228::text::jsonb) ->> 'documentKey') then 1
      when "t55"."folded" in ((($229::text::jsonb) ->> 'long'), (($230::text::jsonb) ->> 'short')) or ("t55"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($231::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t55"."plenum" and coalesce(named.congress, "t55"."congress") = "t55"."congress")) then 2 else 3 end, "t55"."id")))) and (("t55"."type" = 'Unit' and coalesce(
        (select true from "unit" "t66" where ("t66"."id" = "t55"."row_id") and ($232::boolean) limit 1), false)) or ("t55"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t67" where ("t67"."id" = "t55"."row_id") and ($233::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t68" where ("t68"."unit_id" = "t67"."unit_id" and "t68"."ancestor_id" = $234::uuid) limit 1), false)) limit 1), false)) or ("t55"."type" = 'Document' and coalesce(
        (select true from "document" "t69" where ("t69"."id" = "t55"."row_id") and ($235::boolean) limit 1), false))
      or ("t55"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t70" where ("t70"."id" = "t55"."row_id") and ($236::boolean) limit 1), false)) or ("t55"."type" = 'Programme' and coalesce(
        (select true from "programme" "t71" where ("t71"."id" = "t55"."row_id") and ($237::boolean) limit 1), false)) or ("t55"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t72" where ("t72"."id" = "t55"."row_id") and ($238::boolean) limit 1), false))))) order by case when "t55"."text" = (($239::text::jsonb) ->> 'exact') or "t55"."document_key" = (($240::text::jsonb) ->> 'documentKey') then 1
      when "t55"."folded" in ((($241::text::jsonb) ->> 'long'), (($242::text::jsonb) ->> 'short')) or ("t55"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($243::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t55"."plenum" and coalesce(named.congress, "t55"."congress") = "t55"."congress")) then 2 else 3 end asc, "t55"."folded" asc, "t55"."id" asc limit $244::integer) q) p) || ',"planningWithI":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t74" where ((("t74"."folded" like (($245::text::jsonb) ->> 'longPattern') or "t74"."folded" like (($246::text::jsonb) ->> 'shortPattern')
      or "t74"."document_key" = (($247::text::jsonb) ->> 'documentKey') or "t74"."document_key" like (($248::text::jsonb) ->> 'documentKeyPattern')
      or ("t74"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($249::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t74"."plenum" and coalesce(named.congress, "t74"."congress") = "t74"."congress"))) and not exists
      (select 1 from "search_entry" "t75" where ("t75"."type" = "t74"."type" and "t75"."row_id" = "t74"."row_id" and ("t75"."folded" like (($250::text::jsonb) ->> 'longPattern') or "t75"."folded" like (($251::text::jsonb) ->> 'shortPattern')
      or "t75"."document_key" = (($252::text::jsonb) ->> 'documentKey') or "t75"."document_key" like (($253::text::jsonb) ->> 'documentKeyPattern')
      or ("t75"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($254::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t75"."plenum" and coalesce(named.congress, "t75"."congress") = "t75"."congress")))
            and (case when "t75"."text" = (($255::text::jsonb) ->> 'exact') or "t75"."document_key" = (($256::text::jsonb) ->> 'documentKey') then 1
      when "t75"."folded" in ((($257::text::jsonb) ->> 'long'), (($258::text::jsonb) ->> 'short')) or ("t75"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($259::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t75"."plenum" and coalesce(named.congress, "t75"."congress") = "t75"."congress")) then 2 else 3 end, "t75"."id") < (case when "t74"."text" = (($260::text::jsonb) ->> 'exact') or "t74"."document_key" = (($261::text::jsonb) ->> 'documentKey') then 1
      when "t74"."folded" in ((($262::text::jsonb) ->> 'long'), (($263::text::jsonb) ->> 'short')) or ("t74"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($264::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t74"."plenum" and coalesce(named.congress, "t74"."congress") = "t74"."congress")) then 2 else 3 end, "t74"."id")))) and (("t74"."type" = 'Unit' and exists
      (select 1 from "unit" "t76" where ("t76"."id" = "t74"."row_id") and ($265::boolean))) or ("t74"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t77" where ("t77"."id" = "t74"."row_id") and ($266::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t78" where ("t78"."unit_id" = "t77"."unit_id" and "t78"."ancestor_id" = $267::uuid))))) or ("t74"."type" = 'Document' and exists
      (select 1 from "document" "t79" where ("t79"."id" = "t74"."row_id") and ($268::boolean)))
      or ("t74"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t80" where ("t80"."id" = "t74"."row_id") and ($269::boolean))) or ("t74"."type" = 'Programme' and exists
      (select 1 from "programme" "t81" where ("t81"."id" = "t74"."row_id") and ($270::boolean))) or ("t74"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t82" where ("t82"."id" = "t74"."row_id") and ($271::boolean))))) and ((("t74"."type" = $272::text)))) || ',"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$273::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"type":' || coalesce(('"' || "t73"."type" || '"'), null_in_answer()) || ',"text":' || coalesce(to_json("t73"."text")::text, null_in_answer()) || '}')::text as x1 from "search_entry" "t73" where (((("t73"."folded" like (($274::text::jsonb) ->> 'longPattern') or "t73"."folded" like (($275::text::jsonb) ->> 'shortPattern')
      or "t73"."document_key" = (($276::text::jsonb) ->> 'documentKey') or "t73"."document_key" like (($277::text::jsonb) ->> 'documentKeyPattern')
      or ("t73"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($278::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t73"."plenum" and coalesce(named.congress, "t73"."congress") = "t73"."congress"))) and not exists
        (select 1 from "search_entry" "t83" where ("t83"."type" = "t73"."type" and "t83"."row_id" = "t73"."row_id" and ("t83"."folded" like (($279::text::jsonb) ->> 'longPattern') or "t83"."folded" like (($280::text::jsonb) ->> 'shortPattern')
      or "t83"."document_key" = (($281::text::jsonb) ->> 'documentKey') or "t83"."document_key" like (($282::text::jsonb) ->> 'documentKeyPattern')
      or ("t83"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($283::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t83"."plenum" and coalesce(named.congress, "t83"."congress") = "t83"."congress")))
            and (case when "t83"."text" = (($284::text::jsonb) ->> 'exact') or "t83"."document_key" = (($285::text::jsonb) ->> 'documentKey') then 1
      when "t83"."folded" in ((($286::text::jsonb) ->> 'long'), (($287::text::jsonb) ->> 'short')) or ("t83"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($288::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t83"."plenum" and coalesce(named.congress, "t83"."congress") = "t83"."congress")) then 2 else 3 end, "t83"."id") < (case when "t73"."text" = (($289::text::jsonb) ->> 'exact') or "t73"."document_key" = (($290::text::jsonb) ->> 'documentKey') then 1
      when "t73"."folded" in ((($291::text::jsonb) ->> 'long'), (($292::text::jsonb) ->> 'short')) or ("t73"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($293::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t73"."plenum" and coalesce(named.congress, "t73"."congress") = "t73"."congress")) then 2 else 3 end, "t73"."id")))) and (("t73"."type" = 'Unit' and coalesce(
        (select true from "unit" "t84" where ("t84"."id" = "t73"."row_id") and ($294::boolean) limit 1), false)) or ("t73"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t85" where ("t85"."id" = "t73"."row_id") and ($295::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t86" where ("t86"."unit_id" = "t85"."unit_id" and "t86"."ancestor_id" = $296::uuid) limit 1), false)) limit 1), false)) or ("t73"."type" = 'Document' and coalesce(
        (select true from "document" "t87" where ("t87"."id" = "t73"."row_id") and ($297::boolean) limit 1), false))
      or ("t73"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t88" where ("t88"."id" = "t73"."row_id") and ($298::boolean) limit 1), false)) or ("t73"."type" = 'Programme' and coalesce(
        (select true from "programme" "t89" where ("t89"."id" = "t73"."row_id") and ($299::boolean) limit 1), false)) or ("t73"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t90" where ("t90"."id" = "t73"."row_id") and ($300::boolean) limit 1), false)))) and ((("t73"."type" = $301::text)))) order by case when "t73"."text" = (($302::text::jsonb) ->> 'exact') or "t73"."document_key" = (($303::text::jsonb) ->> 'documentKey') then 1
      when "t73"."folded" in ((($304::text::jsonb) ->> 'long'), (($305::text::jsonb) ->> 'short')) or ("t73"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($306::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t73"."plenum" and coalesce(named.congress, "t73"."congress") = "t73"."congress")) then 2 else 3 end asc, "t73"."folded" asc, "t73"."id" asc limit $307::integer) q) p) || ',"planning":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t92" where ((("t92"."folded" like (($308::text::jsonb) ->> 'longPattern') or "t92"."folded" like (($309::text::jsonb) ->> 'shortPattern')
      or "t92"."document_key" = (($310::text::jsonb) ->> 'documentKey') or "t92"."document_key" like (($311::text::jsonb) ->> 'documentKeyPattern')
      or ("t92"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($312::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t92"."plenum" and coalesce(named.congress, "t92"."congress") = "t92"."congress"))) and not exists
      (select 1 from "search_entry" "t93" where ("t93"."type" = "t92"."type" and "t93"."row_id" = "t92"."row_id" and ("t93"."folded" like (($313::text::jsonb) ->> 'longPattern') or "t93"."folded" like (($314::text::jsonb) ->> 'shortPattern')
      or "t93"."document_key" = (($315::text::jsonb) ->> 'documentKey') or "t93"."document_key" like (($316::text::jsonb) ->> 'documentKeyPattern')
      or ("t93"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($317::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t93"."plenum" and coalesce(named.congress, "t93"."congress") = "t93"."congress")))
            and (case when "t93"."text" = (($318::text::jsonb) ->> 'exact') or "t93"."document_key" = (($319::text::jsonb) ->> 'documentKey') then 1
      when "t93"."folded" in ((($320::text::jsonb) ->> 'long'), (($321::text::jsonb) ->> 'short')) or ("t93"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($322::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t93"."plenum" and coalesce(named.congress, "t93"."congress") = "t93"."congress")) then 2 else 3 end, "t93"."id") < (case when "t92"."text" = (($323::text::jsonb) ->> 'exact') or "t92"."document_key" = (($324::text::jsonb) ->> 'documentKey') then 1
      when "t92"."folded" in ((($325::text::jsonb) ->> 'long'), (($326::text::jsonb) ->> 'short')) or ("t92"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($327::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t92"."plenum" and coalesce(named.congress, "t92"."congress") = "t92"."congress")) then 2 else 3 end, "t92"."id")))) and (("t92"."type" = 'Unit' and exists
      (select 1 from "unit" "t94" where ("t94"."id" = "t92"."row_id") and ($328::boolean))) or ("t92"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t95" where ("t95"."id" = "t92"."row_id") and ($329::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t96" where ("t96"."unit_id" = "t95"."unit_id" and "t96"."ancestor_id" = $330::uuid))))) or ("t92"."type" = 'Document' and exists
      (select 1 from "document" "t97" where ("t97"."id" = "t92"."row_id") and ($331::boolean)))
      or ("t92"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t98" where ("t98"."id" = "t92"."row_id") and ($332::boolean))) or ("t92"."type" = 'Programme' and exists
      (select 1 from "programme" "t99" where ("t99"."id" = "t92"."row_id") and ($333::boolean))) or ("t92"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t100" where ("t100"."id" = "t92"."row_id") and ($334::boolean))))) and ((("t92"."type" = $335::text)))) || ',"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$336::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"type":' || coalesce(('"' || "t91"."type" || '"'), null_in_answer()) || ',"text":' || coalesce(to_json("t91"."text")::text, null_in_answer()) || '}')::text as x1 from "search_entry" "t91" where (((("t91"."folded" like (($337::text::jsonb) ->> 'longPattern') or "t91"."folded" like (($338::text::jsonb) ->> 'shortPattern')
      or "t91"."document_key" = (($339::text::jsonb) ->> 'documentKey') or "t91"."document_key" like (($340::text::jsonb) ->> 'documentKeyPattern')
      or ("t91"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($341::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t91"."plenum" and coalesce(named.congress, "t91"."congress") = "t91"."congress"))) and not exists
        (select 1 from "search_entry" "t101" where ("t101"."type" = "t91"."type" and "t101"."row_id" = "t91"."row_id" and ("t101"."folded" like (($342::text::jsonb) ->> 'longPattern') or "t101"."folded" like (($343::text::jsonb) ->> 'shortPattern')
      or "t101"."document_key" = (($344::text::jsonb) ->> 'documentKey') or "t101"."document_key" like (($345::text::jsonb) ->> 'documentKeyPattern')
      or ("t101"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($346::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t101"."plenum" and coalesce(named.congress, "t101"."congress") = "t101"."congress")))
            and (case when "t101"."text" = (($347::text::jsonb) ->> 'exact') or "t101"."document_key" = (($348::text::jsonb) ->> 'documentKey') then 1
      when "t101"."folded" in ((($349::text::jsonb) ->> 'long'), (($350::text::jsonb) ->> 'short')) or ("t101"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($351::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t101"."plenum" and coalesce(named.congress, "t101"."congress") = "t101"."congress")) then 2 else 3 end, "t101"."id") < (case when "t91"."text" = (($352::text::jsonb) ->> 'exact') or "t91"."document_key" = (($353::text::jsonb) ->> 'documentKey') then 1
      when "t91"."folded" in ((($354::text::jsonb) ->> 'long'), (($355::text::jsonb) ->> 'short')) or ("t91"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($356::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t91"."plenum" and coalesce(named.congress, "t91"."congress") = "t91"."congress")) then 2 else 3 end, "t91"."id")))) and (("t91"."type" = 'Unit' and coalesce(
        (select true from "unit" "t102" where ("t102"."id" = "t91"."row_id") and ($357::boolean) limit 1), false)) or ("t91"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t103" where ("t103"."id" = "t91"."row_id") and ($358::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t104" where ("t104"."unit_id" = "t103"."unit_id" and "t104"."ancestor_id" = $359::uuid) limit 1), false)) limit 1), false)) or ("t91"."type" = 'Document' and coalesce(
        (select true from "document" "t105" where ("t105"."id" = "t91"."row_id") and ($360::boolean) limit 1), false))
      or ("t91"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t106" where ("t106"."id" = "t91"."row_id") and ($361::boolean) limit 1), false)) or ("t91"."type" = 'Programme' and coalesce(
        (select true from "programme" "t107" where ("t107"."id" = "t91"."row_id") and ($362::boolean) limit 1), false)) or ("t91"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t108" where ("t108"."id" = "t91"."row_id") and ($363::boolean) limit 1), false)))) and ((("t91"."type" = $364::text)))) order by case when "t91"."text" = (($365::text::jsonb) ->> 'exact') or "t91"."document_key" = (($366::text::jsonb) ->> 'documentKey') then 1
      when "t91"."folded" in ((($367::text::jsonb) ->> 'long'), (($368::text::jsonb) ->> 'short')) or ("t91"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($369::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t91"."plenum" and coalesce(named.congress, "t91"."congress") = "t91"."congress")) then 2 else 3 end asc, "t91"."folded" asc, "t91"."id" asc limit $370::integer) q) p) || ',"numberWithSpace":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t110" where ((("t110"."folded" like (($371::text::jsonb) ->> 'longPattern') or "t110"."folded" like (($372::text::jsonb) ->> 'shortPattern')
      or "t110"."document_key" = (($373::text::jsonb) ->> 'documentKey') or "t110"."document_key" like (($374::text::jsonb) ->> 'documentKeyPattern')
      or ("t110"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($375::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t110"."plenum" and coalesce(named.congress, "t110"."congress") = "t110"."congress"))) and not exists
      (select 1 from "search_entry" "t111" where ("t111"."type" = "t110"."type" and "t111"."row_id" = "t110"."row_id" and ("t111"."folded" like (($376::text::jsonb) ->> 'longPattern') or "t111"."folded" like (($377::text::jsonb) ->> 'shortPattern')
      or "t111"."document_key" = (($378::text::jsonb) ->> 'documentKey') or "t111"."document_key" like (($379::text::jsonb) ->> 'documentKeyPattern')
      or ("t111"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($380::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t111"."plenum" and coalesce(named.congress, "t111"."congress") = "t111"."congress")))
            and (case when "t111"."text" = (($381::text::jsonb) ->> 'exact') or "t111"."document_key" = (($382::text::jsonb) ->> 'documentKey') then 1
      when "t111"."folded" in ((($383::text::jsonb) ->> 'long'), (($384::text::jsonb) ->> 'short')) or ("t111"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($385::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t111"."plenum" and coalesce(named.congress, "t111"."congress") = "t111"."congress")) then 2 else 3 end, "t111"."id") < (case when "t110"."text" = (($386::text::jsonb) ->> 'exact') or "t110"."document_key" = (($387::text::jsonb) ->> 'documentKey') then 1
      when "t110"."folded" in ((($388::text::jsonb) ->> 'long'), (($389::text::jsonb) ->> 'short')) or ("t110"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($390::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t110"."plenum" and coalesce(named.congress, "t110"."congress") = "t110"."congress")) then 2 else 3 end, "t110"."id")))) and (("t110"."type" = 'Unit' and exists
      (select 1 from "unit" "t112" where ("t112"."id" = "t110"."row_id") and ($391::boolean))) or ("t110"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t113" where ("t113"."id" = "t110"."row_id") and ($392::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t114" where ("t114"."unit_id" = "t113"."unit_id" and "t114"."ancestor_id" = $393::uuid))))) or ("t110"."type" = 'Document' and exists
      (select 1 from "document" "t115" where ("t115"."id" = "t110"."row_id") and ($394::boolean)))
      or ("t110"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t116" where ("t116"."id" = "t110"."row_id") and ($395::boolean))) or ("t110"."type" = 'Programme' and exists
      (select 1 from "programme" "t117" where ("t117"."id" = "t110"."row_id") and ($396::boolean))) or ("t110"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t118" where ("t118"."id" = "t110"."row_id") and ($397::boolean)))))) || ',"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$398::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"type":' || coalesce(('"' || "t109"."type" || '"'), null_in_answer()) || ',"text":' || coalesce(to_json("t109"."text")::text, null_in_answer()) || '}')::text as x1 from "search_entry" "t109" where (((("t109"."folded" like (($399::text::jsonb) ->> 'longPattern') or "t109"."folded" like (($400::text::jsonb) ->> 'shortPattern')
      or "t109"."document_key" = (($401::text::jsonb) ->> 'documentKey') or "t109"."document_key" like (($402::text::jsonb) ->> 'documentKeyPattern')
      or ("t109"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($403::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t109"."plenum" and coalesce(named.congress, "t109"."congress") = "t109"."congress"))) and not exists
        (select 1 from "search_entry" "t119" where ("t119"."type" = "t109"."type" and "t119"."row_id" = "t109"."row_id" and ("t119"."folded" like (($404::text::jsonb) ->> 'longPattern') or "t119"."folded" like (($405::text::jsonb) ->> 'shortPattern')
      or "t119"."document_key" = (($406::text::jsonb) ->> 'documentKey') or "t119"."document_key" like (($407::text::jsonb) ->> 'documentKeyPattern')
      or ("t119"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($408::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t119"."plenum" and coalesce(named.congress, "t119"."congress") = "t119"."congress")))
            and (case when "t119"."text" = (($409::text::jsonb) ->> 'exact') or "t119"."document_key" = (($410::text::jsonb) ->> 'documentKey') then 1
      when "t119"."folded" in ((($411::text::jsonb) ->> 'long'), (($412::text::jsonb) ->> 'short')) or ("t119"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($413::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t119"."plenum" and coalesce(named.congress, "t119"."congress") = "t119"."congress")) then 2 else 3 end, "t119"."id") < (case when "t109"."text" = (($414::text::jsonb) ->> 'exact') or "t109"."document_key" = (($415::text::jsonb) ->> 'documentKey') then 1
      when "t109"."folded" in ((($416::text::jsonb) ->> 'long'), (($417::text::jsonb) ->> 'short')) or ("t109"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($418::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t109"."plenum" and coalesce(named.congress, "t109"."congress") = "t109"."congress")) then 2 else 3 end, "t109"."id")))) and (("t109"."type" = 'Unit' and coalesce(
        (select true from "unit" "t120" where ("t120"."id" = "t109"."row_id") and ($419::boolean) limit 1), false)) or ("t109"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t121" where ("t121"."id" = "t109"."row_id") and ($420::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t122" where ("t122"."unit_id" = "t121"."unit_id" and "t122"."ancestor_id" = $421::uuid) limit 1), false)) limit 1), false)) or ("t109"."type" = 'Document' and coalesce(
        (select true from "document" "t123" where ("t123"."id" = "t109"."row_id") and ($422::boolean) limit 1), false))
      or ("t109"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t124" where ("t124"."id" = "t109"."row_id") and ($423::boolean) limit 1), false)) or ("t109"."type" = 'Programme' and coalesce(
        (select true from "programme" "t125" where ("t125"."id" = "t109"."row_id") and ($424::boolean) limit 1), false)) or ("t109"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t126" where ("t126"."id" = "t109"."row_id") and ($425::boolean) limit 1), false))))) order by case when "t109"."text" = (($426::text::jsonb) ->> 'exact') or "t109"."document_key" = (($427::text::jsonb) ->> 'documentKey') then 1
      when "t109"."folded" in ((($428::text::jsonb) ->> 'long'), (($429::text::jsonb) ->> 'short')) or ("t109"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($430::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t109"."plenum" and coalesce(named.congress, "t109"."congress") = "t109"."congress")) then 2 else 3 end asc, "t109"."folded" asc, "t109"."id" asc limit $431::integer) q) p) || ',"number":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from "search_entry" "t128" where ((("t128"."folded" like (($432::text::jsonb) ->> 'longPattern') or "t128"."folded" like (($433::text::jsonb) ->> 'shortPattern')
      or "t128"."document_key" = (($434::text::jsonb) ->> 'documentKey') or "t128"."document_key" like (($435::text::jsonb) ->> 'documentKeyPattern')
      or ("t128"."plenum" is not null and exists
      (select 1
      from jsonb_to_recordset(($436::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t128"."plenum" and coalesce(named.congress, "t128"."congress") = "t128"."congress"))) and not exists
      (select 1 from "search_entry" "t129" where ("t129"."type" = "t128"."type" and "t129"."row_id" = "t128"."row_id" and ("t129"."folded" like (($437::text::jsonb) ->> 'longPattern') or "t129"."folded" like (($438::text::jsonb) ->> 'shortPattern')
      or "t129"."document_key" = (($439::text::jsonb) ->> 'documentKey') or "t129"."document_key" like (($440::text::jsonb) ->> 'documentKeyPattern')
      or ("t129"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($441::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t129"."plenum" and coalesce(named.congress, "t129"."congress") = "t129"."congress")))
            and (case when "t129"."text" = (($442::text::jsonb) ->> 'exact') or "t129"."document_key" = (($443::text::jsonb) ->> 'documentKey') then 1
      when "t129"."folded" in ((($444::text::jsonb) ->> 'long'), (($445::text::jsonb) ->> 'short')) or ("t129"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($446::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t129"."plenum" and coalesce(named.congress, "t129"."congress") = "t129"."congress")) then 2 else 3 end, "t129"."id") < (case when "t128"."text" = (($447::text::jsonb) ->> 'exact') or "t128"."document_key" = (($448::text::jsonb) ->> 'documentKey') then 1
      when "t128"."folded" in ((($449::text::jsonb) ->> 'long'), (($450::text::jsonb) ->> 'short')) or ("t128"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($451::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t128"."plenum" and coalesce(named.congress, "t128"."congress") = "t128"."congress")) then 2 else 3 end, "t128"."id")))) and (("t128"."type" = 'Unit' and exists
      (select 1 from "unit" "t130" where ("t130"."id" = "t128"."row_id") and ($452::boolean))) or ("t128"."type" = 'Cadre' and exists
      (select 1 from "cadre" "t131" where ("t131"."id" = "t128"."row_id") and ($453::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t132" where ("t132"."unit_id" = "t131"."unit_id" and "t132"."ancestor_id" = $454::uuid))))) or ("t128"."type" = 'Document' and exists
      (select 1 from "document" "t133" where ("t133"."id" = "t128"."row_id") and ($455::boolean)))
      or ("t128"."type" = 'PostTitle' and exists
      (select 1 from "post_title" "t134" where ("t134"."id" = "t128"."row_id") and ($456::boolean))) or ("t128"."type" = 'Programme' and exists
      (select 1 from "programme" "t135" where ("t135"."id" = "t128"."row_id") and ($457::boolean))) or ("t128"."type" = 'Indicator' and exists
      (select 1 from "indicator" "t136" where ("t136"."id" = "t128"."row_id") and ($458::boolean)))))) || ',"nodes":' || '[' || coalesce(array_to_string((p.x1)[1:$459::integer], ','), '') || ']' || '}' from
    (select array_agg(q.x1) as x1, count(*)::integer as found from
      (select ('{"type":' || coalesce(('"' || "t127"."type" || '"'), null_in_answer()) || ',"text":' || coalesce(to_json("t127"."text")::text, null_in_answer()) || '}')::text as x1 from "search_entry" "t127" where (((("t127"."folded" like (($460::text::jsonb) ->> 'longPattern') or "t127"."folded" like (($461::text::jsonb) ->> 'shortPattern')
      or "t127"."document_key" = (($462::text::jsonb) ->> 'documentKey') or "t127"."document_key" like (($463::text::jsonb) ->> 'documentKeyPattern')
      or ("t127"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($464::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t127"."plenum" and coalesce(named.congress, "t127"."congress") = "t127"."congress"))) and not exists
        (select 1 from "search_entry" "t137" where ("t137"."type" = "t127"."type" and "t137"."row_id" = "t127"."row_id" and ("t137"."folded" like (($465::text::jsonb) ->> 'longPattern') or "t137"."folded" like (($466::text::jsonb) ->> 'shortPattern')
      or "t137"."document_key" = (($467::text::jsonb) ->> 'documentKey') or "t137"."document_key" like (($468::text::jsonb) ->> 'documentKeyPattern')
      or ("t137"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($469::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t137"."plenum" and coalesce(named.congress, "t137"."congress") = "t137"."congress")))
            and (case when "t137"."text" = (($470::text::jsonb) ->> 'exact') or "t137"."document_key" = (($471::text::jsonb) ->> 'documentKey') then 1
      when "t137"."folded" in ((($472::text::jsonb) ->> 'long'), (($473::text::jsonb) ->> 'short')) or ("t137"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($474::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t137"."plenum" and coalesce(named.congress, "t137"."congress") = "t137"."congress")) then 2 else 3 end, "t137"."id") < (case when "t127"."text" = (($475::text::jsonb) ->> 'exact') or "t127"."document_key" = (($476::text::jsonb) ->> 'documentKey') then 1
      when "t127"."folded" in ((($477::text::jsonb) ->> 'long'), (($478::text::jsonb) ->> 'short')) or ("t127"."plenum" is not null and exists
          (select 1
      from jsonb_to_recordset(($479::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t127"."plenum" and coalesce(named.congress, "t127"."congress") = "t127"."congress")) then 2 else 3 end, "t127"."id")))) and (("t127"."type" = 'Unit' and coalesce(
        (select true from "unit" "t138" where ("t138"."id" = "t127"."row_id") and ($480::boolean) limit 1), false)) or ("t127"."type" = 'Cadre' and coalesce(
        (select true from "cadre" "t139" where ("t139"."id" = "t127"."row_id") and ($481::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t140" where ("t140"."unit_id" = "t139"."unit_id" and "t140"."ancestor_id" = $482::uuid) limit 1), false)) limit 1), false)) or ("t127"."type" = 'Document' and coalesce(
        (select true from "document" "t141" where ("t141"."id" = "t127"."row_id") and ($483::boolean) limit 1), false))
      or ("t127"."type" = 'PostTitle' and coalesce(
        (select true from "post_title" "t142" where ("t142"."id" = "t127"."row_id") and ($484::boolean) limit 1), false)) or ("t127"."type" = 'Programme' and coalesce(
        (select true from "programme" "t143" where ("t143"."id" = "t127"."row_id") and ($485::boolean) limit 1), false)) or ("t127"."type" = 'Indicator' and coalesce(
        (select true from "indicator" "t144" where ("t144"."id" = "t127"."row_id") and ($486::boolean) limit 1), false))))) order by case when "t127"."text" = (($487::text::jsonb) ->> 'exact') or "t127"."document_key" = (($488::text::jsonb) ->> 'documentKey') then 1
      when "t127"."folded" in ((($489::text::jsonb) ->> 'long'), (($490::text::jsonb) ->> 'short')) or ("t127"."plenum" is not null and exists
        (select 1
      from jsonb_to_recordset(($491::text::jsonb) -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = "t127"."plenum" and coalesce(named.congress, "t127"."congress") = "t127"."congress")) then 2 else 3 end asc, "t127"."folded" asc, "t127"."id" asc limit $492::integer) q) p) || '}' as data
