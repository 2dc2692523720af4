/* EligibilityOfOnePerson */ select '{"node":' || coalesce(
  (select '{"post":' || coalesce(
    (select '{"title":' ||
      (select '{"name":' || to_json("t5"."name")::text || '}' from "post_title" "t5" where ("t5"."id" = "t4"."post_title_id") and (true::boolean)) || ',"unit":' ||
      (select '{"name":' || to_json(case when "t6"."name_since" <= $1::date then "t6"."name" else coalesce(
        (select "t7"."name" from "unit_name" "t7" where ("t7"."unit_id" = "t6"."id" and "t7"."valid_from" <= $1::date and ("t7"."valid_until" is null or "t7"."valid_until" > $1::date)) limit 1), "t6"."name") end)::text || '}' from "unit" "t6" where ("t6"."id" = "t4"."unit_id") and (true::boolean)) || '}' from "post" "t4" where ("t4"."id" = "t1"."post_id") and (true::boolean)), 'null') || ',"cycle":' ||
    (select '{"state":"' || "t10"."state" || '","term":' ||
      (select '{"code":' || to_json("t11"."code")::text || '}' from "planning_term" "t11" where ("t11"."id" = "t10"."term_id") and (true::boolean)) || ',"ageReferenceOn":' || coalesce('"' || "t10"."age_reference_on" || '"', 'null') || '}' from "planning_cycle" "t10" where ("t10"."id" = "t1"."cycle_id")) || '}' from "plan_slot" "t1" where ("t1"."id" = $2::uuid) and ((coalesce(
    (select true from "planning_cycle" "t2" where ("t2"."id" = "t1"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
      (select true from "unit_closure" "t3" where ("t3"."unit_id" = "t2"."unit_id" and "t3"."ancestor_id" = $3::uuid) limit 1), false)) limit 1), false)) and ("t1"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))), 'null') || ',"cadre":' || coalesce(
  (select '{"fullName":' || to_json("t19"."full_name")::text || ',"birthDate":' || coalesce('"' || "t19"."birth_date" || '"', 'null') || ',"postsOn":' ||
    (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
      (select '{"title":' ||
        (select '{"name":' || to_json("t22"."name")::text || '}' from "post_title" "t22" where ("t22"."id" = "t20"."post_title_id") and (true::boolean)) || ',"unit":' ||
        (select '{"name":' || to_json(case when "t23"."name_since" <= $4::date then "t23"."name" else coalesce(
          (select "t24"."name" from "unit_name" "t24" where ("t24"."unit_id" = "t23"."id" and "t24"."valid_from" <= $4::date and ("t24"."valid_until" is null or "t24"."valid_until" > $4::date)) limit 1), "t23"."name") end)::text || '}' from "unit" "t23" where ("t23"."id" = "t20"."unit_id") and (true::boolean)) || '}' as j from "tenure" "t25" join "post" "t20" on "t20"."id" = "t25"."post_id" where ("t25"."cadre_id" = "t19"."id" and "t25"."valid_from" <= $4::date and ("t25"."valid_until" is null or "t25"."valid_until" > $4::date)) and (true::boolean) order by "t25"."valid_from" asc, "t25"."valid_until" asc nulls last, "t25"."kind" asc, "t20"."id" asc) q) || ',"eligibility":' || json_build_object('#', 0, 'slot',
    (select jsonb_build_object('id', slot.id, 'cycle', slot.cycle_id, 'min', slot.required_min, 'max', slot.required_max,
    'target', case when post.id is null then jsonb_build_object('kind', 'BODY', 'id', body.id, 'unit', body.unit_id, 'from', body.valid_from, 'until', body.valid_until,
    'managementLevel', body.management_level, 'seats', body.seats, 'bodyKind', body.kind, 'rank', null,
    'level',
      (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = body.unit_id and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)), 'bloc', unit.bloc, 'postClass', 'MEMBER') else jsonb_build_object('kind', 'POST', 'id', post.id, 'unit', post.unit_id, 'from', post.valid_from, 'until', post.valid_until,
    'managementLevel', post.management_level, 'seats', post.establishment, 'bodyKind', null, 'rank', post_title.rank,
    'level',
      (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = post.unit_id and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)), 'bloc', unit.bloc,
    'postClass', case when post_title.folded_name like 'pho %' then 'DEPUTY' when post_title.is_leadership then 'HEAD' end) end) from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "post_title" on post_title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id join "unit" "unit" on unit.id = coalesce(post.unit_id, body.unit_id) where slot.id = $5::uuid and exists
      (select 1 from "plan_slot" "t28" where (("t28"."id" = slot.id)) and ((exists
        (select 1 from "planning_cycle" "t29" where ("t29"."id" = "t28"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t30" where ("t30"."unit_id" = "t29"."unit_id" and "t30"."ancestor_id" = $3::uuid))))) and ("t28"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))), 'person',
    (select jsonb_build_object('id', "t31"."id", 'gender', "t31"."gender", 'birth', "t31"."birth_date", 'ethnicity', "t31"."ethnicity",
    'bloc',
      (select own.bloc from "unit" "own" where own.id = "t31"."unit_id"),
    'tenures',
      (select coalesce(jsonb_agg(jsonb_build_object('from', held.valid_from, 'until', held.valid_until, 'rank', title.rank,
          'level', case when held.valid_from <= $4::date and (held.valid_until is null or held.valid_until > $4::date) then
        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = coalesce(post.unit_id, seat.unit_id) and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) end, 'body', seat.id, 'bodyKind', seat.kind)
        order by held.valid_from, held.id), '[]')
      from "tenure" "held" left join "post" "post" on post.id = held.post_id
        left join "post_title" "title" on title.id = post.post_title_id left join "body" "seat" on seat.id = held.body_id
      where held.cadre_id = "t31"."id"),
    'disciplines',
      (select coalesce(jsonb_agg(jsonb_build_object('form', decided.form, 'decidedOn', decided.decided_on, 'until', decided.valid_until)
        order by decided.decided_on, decided.id), '[]')
      from "discipline" "decided" where decided.cadre_id = "t31"."id"),
    'finding',
      (select jsonb_build_object('isProposed', found.is_proposed, 'isPoliticalStandardDenied', found.is_political_standard_denied, 'fault', found.fault)
      from "plan_finding" "found" where found.cadre_id = "t31"."id" and found.cycle_id =
        (select cycle.id from "plan_slot" "slot"
    join "planning_cycle" "cycle" on cycle.id = slot.cycle_id join "planning_term" "term" on term.id = cycle.term_id
    where slot.id = $5::uuid))) from "cadre" "t31" where ("t31"."id" = "t19"."id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
      (select true from "unit_closure" "t32" where ("t32"."unit_id" = "t31"."unit_id" and "t32"."ancestor_id" = $3::uuid) limit 1), false)) limit 1), 'cycle',
    (select jsonb_build_object('id', cycle.id, 'unit', cycle.unit_id, 'term', cycle.term_id, 'purpose', cycle.purpose, 'state', cycle.state,
  'openedOn', cycle.opened_on, 'ageReferenceOn', cycle.age_reference_on,
  'version', to_char(cycle.recorded_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) from "plan_slot" "slot"
    join "planning_cycle" "cycle" on cycle.id = slot.cycle_id join "planning_term" "term" on term.id = cycle.term_id
    where slot.id = $5::uuid), 'term',
    (select jsonb_build_object('id', term.id, 'system', term.system, 'from', term.valid_from, 'until', term.valid_until) from "plan_slot" "slot"
    join "planning_cycle" "cycle" on cycle.id = slot.cycle_id join "planning_term" "term" on term.id = cycle.term_id
    where slot.id = $5::uuid), 'waivers',
    (select coalesce(jsonb_agg(jsonb_build_object('id', waiver.id, 'series', waiver.series_key, 'rule', waiver.rule_code,
      'scope', jsonb_build_object('person', waiver.cadre_id, 'post', waiver.post_id, 'cycle', waiver.cycle_id),
      'reason', jsonb_build_object('vi', waiver.reason, 'en', waiver.english_reason), 'authority', waiver.authority,
      'document', paper.number, 'grantedOn', waiver.valid_from, 'expiresOn', waiver.valid_until) order by waiver.id), '[]')
    from "waiver" "waiver" join "document" "paper" on paper.id = waiver.document_id
    where (waiver.cycle_id =
      (select cycle.id from "plan_slot" "slot"
    join "planning_cycle" "cycle" on cycle.id = slot.cycle_id join "planning_term" "term" on term.id = cycle.term_id
    where slot.id = $5::uuid) or (waiver.cycle_id is null and waiver.post_id in
      (select listed.post_id from "plan_slot" "listed" where listed.cycle_id =
        (select cycle.id from "plan_slot" "slot"
    join "planning_cycle" "cycle" on cycle.id = slot.cycle_id join "planning_term" "term" on term.id = cycle.term_id
    where slot.id = $5::uuid)))) and exists
      (select 1 from "waiver" "t33" where (("t33"."id" = waiver.id)) and ((array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and "t33"."level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])) and (("t33"."cadre_id" is null or exists
        (select 1 from "cadre" "t36" where (("t36"."id" = "t33"."cadre_id")) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
          (select 1 from "unit_closure" "t37" where ("t37"."unit_id" = "t36"."unit_id" and "t37"."ancestor_id" = $3::uuid)))))) and (("t33"."cycle_id" is null or exists
        (select 1 from "planning_cycle" "t38" where (("t38"."id" = "t33"."cycle_id")) and (case when exists
          (select 1 from "plan_slot" "t39" where ("t39"."cycle_id" = "t38"."id")) then array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t42" where ("t42"."unit_id" = "t38"."unit_id" and "t42"."ancestor_id" = $3::uuid)) and exists
          (select 1 from "plan_slot" "t40" where ("t40"."cycle_id" = "t38"."id" and "t40"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))
    else array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t43" where ("t43"."unit_id" = "t38"."unit_id" and "t43"."ancestor_id" = $3::uuid)) or (exists
          (select 1 from "document" "t41" where ("t41"."id" = "t38"."document_id" and "t41"."kind" = 'NEWSPAPER_ARTICLE')) and true::boolean) end)))) and (("t33"."post_id" is null or exists
        (select 1 from "post" "t34" where ("t34"."id" = "t33"."post_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t35" where ("t35"."unit_id" = "t34"."unit_id" and "t35"."ancestor_id" = $3::uuid))))))))), 'others',
    (select coalesce(jsonb_agg(jsonb_build_object('id', slot.id, 'cycle', slot.cycle_id, 'min', slot.required_min, 'max', slot.required_max,
    'target', case when post.id is null then jsonb_build_object('kind', 'BODY', 'id', body.id, 'unit', body.unit_id, 'from', body.valid_from, 'until', body.valid_until,
    'managementLevel', body.management_level, 'seats', body.seats, 'bodyKind', body.kind, 'rank', null,
    'level',
      (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = body.unit_id and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)), 'bloc', unit.bloc, 'postClass', 'MEMBER') else jsonb_build_object('kind', 'POST', 'id', post.id, 'unit', post.unit_id, 'from', post.valid_from, 'until', post.valid_until,
    'managementLevel', post.management_level, 'seats', post.establishment, 'bodyKind', null, 'rank', post_title.rank,
    'level',
      (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = post.unit_id and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)), 'bloc', unit.bloc,
    'postClass', case when post_title.folded_name like 'pho %' then 'DEPUTY' when post_title.is_leadership then 'HEAD' end) end) order by slot.id), '[]') from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "post_title" on post_title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id join "unit" "unit" on unit.id = coalesce(post.unit_id, body.unit_id)
      where slot.id in
      (select other.id from "plan_slot" "asked" join "plan_slot" "other" on other.post_id = asked.post_id or other.body_id = asked.body_id
      where asked.id = $5::uuid
    union select held.slot_id from "plan_entry" "held" where held.cadre_id = "t19"."id") and slot.id <> $5::uuid and cycle.purpose <> 'ORIENT' and cycle.term_id =
      (select own.term_id from "plan_slot" "asked"
      join "planning_cycle" "own" on own.id = asked.cycle_id where asked.id = $5::uuid) and exists
      (select 1 from "plan_slot" "t44" where (("t44"."id" = slot.id)) and ((exists
        (select 1 from "planning_cycle" "t45" where ("t45"."id" = "t44"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and exists
          (select 1 from "unit_closure" "t46" where ("t46"."unit_id" = "t45"."unit_id" and "t46"."ancestor_id" = $3::uuid))))) and ("t44"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))))), 'entries',
    (select coalesce(jsonb_agg(jsonb_build_object('id', entry.id, 'slot', entry.slot_id, 'person', entry.cadre_id, 'state', entry.state,
  'readiness', entry.readiness, 'rank', entry.rank, 'source', entry.source, 'from', entry.valid_from, 'until', entry.valid_until) order by entry.id), '[]') from "plan_entry" "entry" where entry.slot_id in
      (select other.id from "plan_slot" "asked" join "plan_slot" "other" on other.post_id = asked.post_id or other.body_id = asked.body_id
      where asked.id = $5::uuid
    union select held.slot_id from "plan_entry" "held" where held.cadre_id = "t19"."id")))::text || '}' from "cadre" "t19" where ("t19"."code" = $6::text) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
    (select true from "unit_closure" "t47" where ("t47"."unit_id" = "t19"."unit_id" and "t47"."ancestor_id" = $3::uuid) limit 1), false)) limit 1), 'null') || '}' as data
