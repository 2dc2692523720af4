/* Query.planningCycles */ select to_json("t1"."id") as key, translate(encode(convert_to(json_build_array('33771a07'::text, "t1"."opened_on", "t1"."id")::text, 'UTF8'), 'base64'), E'+/=
', '-_') as cursor from "planning_cycle" "t1" where ((case when coalesce(
  (select true from "plan_slot" "t2" where ("t2"."cycle_id" = "t1"."id") limit 1), false) then $1::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
  (select true from "unit_closure" "t5" where ("t5"."unit_id" = "t1"."unit_id" and "t5"."ancestor_id" = $2::uuid) limit 1), false) and coalesce(
  (select true from "plan_slot" "t3" where ("t3"."cycle_id" = "t1"."id" and "t3"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], $3::text):])) limit 1), false)
    else $1::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
  (select true from "unit_closure" "t6" where ("t6"."unit_id" = "t1"."unit_id" and "t6"."ancestor_id" = $4::uuid) limit 1), false) or (coalesce(
  (select true from "document" "t4" where ("t4"."id" = "t1"."document_id" and "t4"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and $5::boolean) end) and ((("t1"."purpose" = $6::text)) and (exists
  (select 1 from "planning_term" "t7" where ("t7"."id" = "t1"."term_id" and (("t7"."code" = $7::text))) and ($8::boolean))) and (exists
  (select 1 from "unit" "t8" where ("t8"."id" = "t1"."unit_id" and (("t8"."code" = $9::text))) and ($10::boolean)))))
          order by "t1"."opened_on" asc, "t1"."id" asc limit $11::integer

/* PlanningCycle.removalProposals */ select json_build_object('entries',
  (select coalesce(json_agg(json_build_object('entry', "t7"."id", 'person', "t7"."cadre_id",
        'isFileSeen', coalesce(
    (select true from "cadre" "t8" where (("t8"."id" = "t7"."cadre_id")) and ($1::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
      (select true from "unit_closure" "t9" where ("t9"."unit_id" = "t8"."unit_id" and "t9"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false), 'ballot',
    (select json_build_object('low', "t10"."low", 'returned',
      (select "t11"."returned" from "vote_round" "t11" where ("t11"."id" = "t10"."round_id" and "t11"."purpose" = 'CONFIDENCE_BALLOT' and "t11"."held_on" <= $3::date
        and "t11"."held_on" >= $4::date) limit 1)) from "vote_result" "t10" where ("t10"."cadre_id" = "t7"."cadre_id" and
      (select "t12"."held_on" from "vote_round" "t12" where ("t12"."id" = "t10"."round_id" and "t12"."purpose" = 'CONFIDENCE_BALLOT' and "t12"."held_on" <= $5::date
        and "t12"."held_on" >= $6::date) limit 1) is not null) and ((coalesce(
      (select true from "vote_round" "t14" where (("t14"."id" = "t10"."round_id") and ("t14"."state" in ('CERTIFIED', 'DISCLOSED'))) and ($7::boolean and (coalesce(
        (select true from "unit_closure" "t15" where ("t15"."unit_id" = "t14"."unit_id" and "t15"."ancestor_id" = $8::uuid) limit 1), false) or "t14"."source_document_id" is not null)) limit 1), false)) and (coalesce(
      (select true from "cadre" "t16" where (("t16"."id" = "t10"."cadre_id")) and ($1::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t17" where ("t17"."unit_id" = "t16"."unit_id" and "t17"."ancestor_id" = $9::uuid) limit 1), false)) limit 1), false))) order by
      (select "t13"."held_on" from "vote_round" "t13" where ("t13"."id" = "t10"."round_id" and "t13"."purpose" = 'CONFIDENCE_BALLOT' and "t13"."held_on" <= $10::date
        and "t13"."held_on" >= $11::date) limit 1) desc, "t10"."id" limit 1))), '[]') from "plan_entry" "t7" where (("t7"."valid_from" <= $12::date and ("t7"."valid_until" is null or "t7"."valid_until" > $13::date) and ("t7"."valid_until" is not null or "t7"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'))) and exists
    (select 1 from "plan_slot" "t18" where ("t18"."id" = "t7"."slot_id" and "t18"."cycle_id" = "t1"."id"))) and (coalesce(
    (select true from "plan_slot" "t19" where (("t19"."id" = "t7"."slot_id")) and ((coalesce(
      (select true from "planning_cycle" "t20" where ("t20"."id" = "t19"."cycle_id" and $1::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
        (select true from "unit_closure" "t21" where ("t21"."unit_id" = "t20"."unit_id" and "t21"."ancestor_id" = $14::uuid) limit 1), false)) limit 1), false)) and ("t19"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], $15::text):]))) limit 1), false)) limit 1)) as value from "planning_cycle" "t1" where ("t1"."id" = $16::uuid) and (case when coalesce(
  (select true from "plan_slot" "t2" where ("t2"."cycle_id" = "t1"."id") limit 1), false) then $1::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
  (select true from "unit_closure" "t5" where ("t5"."unit_id" = "t1"."unit_id" and "t5"."ancestor_id" = $17::uuid) limit 1), false) and coalesce(
  (select true from "plan_slot" "t3" where ("t3"."cycle_id" = "t1"."id" and "t3"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], $18::text):])) limit 1), false)
    else $1::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
  (select true from "unit_closure" "t6" where ("t6"."unit_id" = "t1"."unit_id" and "t6"."ancestor_id" = $19::uuid) limit 1), false) or (coalesce(
  (select true from "document" "t4" where ("t4"."id" = "t1"."document_id" and "t4"."kind" = 'NEWSPAPER_ARTICLE') limit 1), false) and $20::boolean) end)

/* loadCycle */ select jsonb_build_object('id', cycle.id, 'unit', cycle.unit_id, 'term', cycle.term_id, 'purpose', cycle.purpose, 'state', cycle.state,
  'openedOn', cycle.opened_on, 'ageReferenceOn', cycle.age_reference_on,
  'version', to_char(cycle.recorded_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as row from planning_cycle cycle where cycle.id = $1::uuid

/* plannedIn */ select to_jsonb(cadre_id) as row from plan_entry where slot_id in
  (select id from plan_slot where cycle_id = $1::uuid)
    group by cadre_id order by cadre_id

/* loadSlots */ with own as
  (select * from plan_slot where cycle_id = $1::uuid)
    select jsonb_build_object('id', slot.id, 'cycle', slot.cycle_id, 'min', slot.required_min, 'max', slot.required_max,
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
    where path.unit_id = body.unit_id and path.valid_from <= $2::date and (path.valid_until is null or path.valid_until > $3::date)), 'bloc', unit.bloc, 'postClass', 'MEMBER') else jsonb_build_object('kind', 'POST', 'id', post.id, 'unit', post.unit_id, 'from', post.valid_from, 'until', post.valid_until,
    'managementLevel', post.management_level, 'seats', post.establishment, 'bodyKind', null, 'rank', post_title.rank,
    'level',
  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = post.unit_id and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $5::date)), 'bloc', unit.bloc,
    'postClass', case when post_title.folded_name like 'pho %' then 'DEPUTY' when post_title.is_leadership then 'HEAD' end) end) as row from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "post_title" on post_title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id join "unit" "unit" on unit.id = coalesce(post.unit_id, body.unit_id)
    where slot.cycle_id = $6::uuid or (cycle.term_id = $7::uuid and cycle.purpose <> 'ORIENT'
      and (slot.post_id in
  (select post_id from own) or slot.body_id in
  (select body_id from own)
        or slot.id in
  (select slot_id from plan_entry where cadre_id = any($8::uuid[]))))
    order by slot.id

/* loadTerm */ select jsonb_build_object('id', term.id, 'system', term.system, 'from', term.valid_from, 'until', term.valid_until) as row from planning_term term where term.id = $1::uuid

/* loadEntries */ select jsonb_build_object('id', entry.id, 'slot', entry.slot_id, 'person', entry.cadre_id, 'state', entry.state,
  'readiness', entry.readiness, 'rank', entry.rank, 'source', entry.source, 'from', entry.valid_from, 'until', entry.valid_until) as row from plan_entry entry where entry.slot_id = any($1::uuid[]) order by entry.id

/* loadPersons */ select jsonb_build_object('id', "cadre"."id", 'gender', "cadre"."gender", 'birth', "cadre"."birth_date", 'ethnicity', "cadre"."ethnicity",
    'bloc',
  (select own.bloc from "unit" "own" where own.id = "cadre"."unit_id"),
    'tenures',
  (select coalesce(jsonb_agg(jsonb_build_object('from', held.valid_from, 'until', held.valid_until, 'rank', title.rank,
          'level', case when held.valid_from <= $1::date and (held.valid_until is null or held.valid_until > $2::date) then
    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = coalesce(post.unit_id, seat.unit_id) and path.valid_from <= $3::date and (path.valid_until is null or path.valid_until > $4::date)) end, 'body', seat.id, 'bodyKind', seat.kind)
        order by held.valid_from, held.id), '[]')
      from "tenure" "held" left join "post" "post" on post.id = held.post_id
        left join "post_title" "title" on title.id = post.post_title_id left join "body" "seat" on seat.id = held.body_id
      where held.cadre_id = "cadre"."id"),
    'disciplines',
  (select coalesce(jsonb_agg(jsonb_build_object('form', decided.form, 'decidedOn', decided.decided_on, 'until', decided.valid_until)
        order by decided.decided_on, decided.id), '[]')
      from "discipline" "decided" where decided.cadre_id = "cadre"."id"),
    'finding',
  (select jsonb_build_object('isProposed', found.is_proposed, 'isPoliticalStandardDenied', found.is_political_standard_denied, 'fault', found.fault)
      from "plan_finding" "found" where found.cadre_id = "cadre"."id" and found.cycle_id = $5::uuid)) as person
        from "cadre" where "cadre"."id" = any($6::uuid[]) order by "cadre"."id"

/* loadWaivers */ select
  (select coalesce(jsonb_agg(jsonb_build_object('id', waiver.id, 'series', waiver.series_key, 'rule', waiver.rule_code,
      'scope', jsonb_build_object('person', waiver.cadre_id, 'post', waiver.post_id, 'cycle', waiver.cycle_id),
      'reason', jsonb_build_object('vi', waiver.reason, 'en', waiver.english_reason), 'authority', waiver.authority,
      'document', paper.number, 'grantedOn', waiver.valid_from, 'expiresOn', waiver.valid_until) order by waiver.id), '[]')
    from "waiver" "waiver" join "document" "paper" on paper.id = waiver.document_id
    where (waiver.cycle_id = $1::uuid or (waiver.cycle_id is null and waiver.post_id in
    (select listed.post_id from "plan_slot" "listed" where listed.cycle_id = $2::uuid))) and true) as row

/* answer */ select '{"at":{"answered_0_0":' ||
  (select '[' || coalesce(string_agg(coalesce(case asked.type when $1::text then
    (select '{"cadre":' || coalesce(
      (select '{"fullName":' || to_json("t5"."full_name")::text || ',"answeredType_":"Cadre"}' from "cadre" "t5" where ("t5"."id" = "t1"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t9" where ("t9"."unit_id" = "t5"."unit_id" and "t9"."ancestor_id" = $2::uuid) limit 1), false))), 'null') || ',"slot":' ||
      (select '{"post":' || coalesce(
        (select '{"title":' ||
          (select '{"name":' || to_json("t12"."name")::text || ',"answeredType_":"PostTitle"}' from "post_title" "t12" where ("t12"."id" = "t11"."post_title_id") and (true::boolean)) || ',"answeredType_":"Post"}' from "post" "t11" where ("t11"."id" = "t10"."post_id") and (true::boolean)), 'null') || ',"body":' || coalesce(
        (select '{"name":' || to_json("t15"."name")::text || ',"answeredType_":"Body"}' from "body" "t15" where ("t15"."id" = "t10"."body_id") and (true::boolean)), 'null') || ',"answeredType_":"PlanSlot"}' from "plan_slot" "t10" where ("t10"."id" = "t1"."slot_id")) || ',"validFrom":"' || "t1"."valid_from" || '","answeredType_":"PlanEntry"}' from "plan_entry" "t1" where ("t1"."id" = asked.key::uuid) and (coalesce(
      (select true from "plan_slot" "t2" where (("t2"."id" = "t1"."slot_id")) and ((coalesce(
        (select true from "planning_cycle" "t3" where ("t3"."id" = "t2"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t4" where ("t4"."unit_id" = "t3"."unit_id" and "t4"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ("t2"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false))) end, 'null'), ',' order by asked.place), '') || ']' from unnest($3::text[], $4::uuid[]) with ordinality asked (type, key, place)) || ',"answered_1_0":' ||
  (select '[' || coalesce(string_agg(coalesce(case asked.type when $5::text then
    (select '{"cadre":' || coalesce(
      (select '{"fullName":' || to_json("t25"."full_name")::text || ',"answeredType_":"Cadre"}' from "cadre" "t25" where ("t25"."id" = "t21"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t29" where ("t29"."unit_id" = "t25"."unit_id" and "t29"."ancestor_id" = $2::uuid) limit 1), false))), 'null') || ',"answeredType_":"PlanEntry"}' from "plan_entry" "t21" where ("t21"."id" = asked.key::uuid) and (coalesce(
      (select true from "plan_slot" "t22" where (("t22"."id" = "t21"."slot_id")) and ((coalesce(
        (select true from "planning_cycle" "t23" where ("t23"."id" = "t22"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t24" where ("t24"."unit_id" = "t23"."unit_id" and "t24"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ("t22"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1), false))) end, 'null'), ',' order by asked.place), '') || ']' from unnest($6::text[], $7::uuid[]) with ordinality asked (type, key, place)) || '}}' as data
