/* WhoIsEligibleForASlot */ select '{"node":' || coalesce(
  (select '{"post":' || coalesce(
    (select '{"title":' ||
      (select '{"name":' || to_json("t7"."name")::text || '}' from "post_title" "t7" where ("t7"."id" = "t6"."post_title_id") and (true::boolean)) || '}' from "post" "t6" where ("t6"."id" = "t1"."post_id") and (true::boolean)), 'null') || ',"everybody":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t13" where (("t13"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t27" where "t27"."id" = "t13"."cadre_id" and ((exists
        (select 1 from "unit" "t28" where "t28"."id" = "t27"."unit_id" and ((("t28"."code" = $1::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t29" where ("t29"."unit_id" = "t27"."unit_id" and "t29"."ancestor_id" = $2::uuid))))))) || '}') || ',"met":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t47" where (("t47"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t61" where "t61"."id" = "t47"."cadre_id" and ((exists
        (select 1 from "unit" "t62" where "t62"."id" = "t61"."unit_id" and ((("t62"."code" = $3::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t63" where ("t63"."unit_id" = "t61"."unit_id" and "t63"."ancestor_id" = $2::uuid))))) and ((
      (select case when 'NOT_MET' = any(told.outcomes) then 'NOT_MET'
      when 'UNKNOWN' = any(told.outcomes) or cardinality(array_remove(told.outcomes, null)) = 0 then 'UNKNOWN' else 'MET' end
    from
        (select array[(case when "t47"."purpose" = 'REVIEW' then case when $4::date >= date '2021-12-27' and $4::date < date '2025-10-08' then case ((
          (select "t64"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t64" where ("t64"."cadre_id" = "t47"."cadre_id") limit 1)) >= ($4::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $4::date >= date '2012-11-05' and $4::date < date '2021-12-27' then case ((
          (select "t65"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t65" where ("t65"."cadre_id" = "t47"."cadre_id") limit 1)) >= ("t47"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $4::date >= date '2021-12-27' and $4::date < date '2025-10-08' then case ((
          (select "t66"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t66" where ("t66"."cadre_id" = "t47"."cadre_id") limit 1)) >= ("t47"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $4::date >= date '2025-10-08' and true then case ((
          (select "t67"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t67" where ("t67"."cadre_id" = "t47"."cadre_id") limit 1)) >= ("t47"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end), (case when $4::date >= date '2012-11-05' and true then case ((case when "t47"."post_id" is not null then
          (select case when count("t68"."post_id") = 0 then case when bool_and(case when "t68"."body_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t71"."unit_id" from "body" "t71" where ("t71"."id" = "t68"."body_id") limit 1) and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t47"."unit_id" and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t68"."post_id" is not null then
                (select "t70"."rank" from "post_title" "t70" where ("t70"."id" =
                  (select "t69"."post_title_id" from "post" "t69" where ("t69"."id" = "t68"."post_id") limit 1)) limit 1) - "t47"."rank" end) as least, bool_or((case when "t68"."post_id" is not null then
                (select "t70"."rank" from "post_title" "t70" where ("t70"."id" =
                  (select "t69"."post_title_id" from "post" "t69" where ("t69"."id" = "t68"."post_id") limit 1)) limit 1) - "t47"."rank" end) is null) filter (where "t68"."post_id" is not null) as is_open) told) end from "tenure" "t68" where ("t68"."cadre_id" = "t47"."cadre_id" and "t68"."valid_from" <= $4::date and ("t68"."valid_until" is null or "t68"."valid_until" > $4::date)) limit 1) else
          (select case when count("t72"."body_id") = 0 then case when bool_and(case when "t72"."post_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t73"."unit_id" from "post" "t73" where ("t73"."id" = "t72"."post_id") limit 1) and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t47"."unit_id" and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t72"."body_id" = "t47"."body_id" then 0
      when "t72"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t75"."kind" from "body" "t75" where ("t75"."id" = "t72"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t47"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t74"."unit_id" from "body" "t74" where ("t74"."id" = "t72"."body_id") limit 1) and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t47"."unit_id" and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t72"."body_id" = "t47"."body_id" then 0
      when "t72"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t75"."kind" from "body" "t75" where ("t75"."id" = "t72"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t47"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t74"."unit_id" from "body" "t74" where ("t74"."id" = "t72"."body_id") limit 1) and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t47"."unit_id" and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t72"."body_id" is not null) as is_open) told) end from "tenure" "t72" where ("t72"."cadre_id" = "t47"."cadre_id" and "t72"."valid_from" <= $4::date and ("t72"."valid_until" is null or "t72"."valid_until" > $4::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $4::date >= date '2025-10-08' and true then case (not
          (select "t76"."is_proposed" from "plan_finding" "t76" where ("t76"."cycle_id" = "t47"."cycle_id" and "t76"."cadre_id" = "t47"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $4::date >= date '2021-12-27' and $4::date < date '2025-10-08' then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t77"."form")) filter (where "t77"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t77"."form")) filter (where "t77"."valid_until" > $4::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t77"."form")) filter (where "t77"."valid_until" > $4::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t77" where ("t77"."cadre_id" = "t47"."cadre_id" and "t77"."decided_on" <= $4::date) limit 1) end), (case when $4::date >= date '2021-12-27' and $4::date < date '2025-10-08' then case (not
          (select "t78"."is_political_standard_denied" from "plan_finding" "t78" where ("t78"."cycle_id" = "t47"."cycle_id" and "t78"."cadre_id" = "t47"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $4::date >= date '2025-10-08' and true then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t80"."form")) filter (where "t80"."valid_until" is null), 1) > coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t80"."form")) filter (where "t80"."valid_until" > $4::date), 1) then null when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t80"."form")) filter (where "t80"."valid_until" > $4::date), 1) > 1 then 8
        when array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t79"."fault" from "plan_finding" "t79" where ("t79"."cycle_id" = "t47"."cycle_id" and "t79"."cadre_id" = "t47"."cadre_id") limit 1)) is not null then greatest((array[1, 5, 6, 7, 7, 7, 7])[coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t80"."form")) filter (where "t80"."valid_until" <= $4::date), 1)], array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t79"."fault" from "plan_finding" "t79" where ("t79"."cycle_id" = "t47"."cycle_id" and "t79"."cadre_id" = "t47"."cadre_id") limit 1))) end in (1, 2, 3, 5, 6)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t80" where ("t80"."cadre_id" = "t47"."cadre_id" and "t80"."decided_on" <= $4::date) limit 1) end), (case when $4::date >= date '2025-03-07' and true then 'UNKNOWN' end)]::text[] as outcomes offset 0) told) = $5::text)))) || '}') || ',"notMet":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t115" where (("t115"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t129" where "t129"."id" = "t115"."cadre_id" and ((exists
        (select 1 from "unit" "t130" where "t130"."id" = "t129"."unit_id" and ((("t130"."code" = $6::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t131" where ("t131"."unit_id" = "t129"."unit_id" and "t131"."ancestor_id" = $2::uuid))))) and ((
      (select case when 'NOT_MET' = any(told.outcomes) then 'NOT_MET'
      when 'UNKNOWN' = any(told.outcomes) or cardinality(array_remove(told.outcomes, null)) = 0 then 'UNKNOWN' else 'MET' end
    from
        (select array[(case when "t115"."purpose" = 'REVIEW' then case when $7::date >= date '2021-12-27' and $7::date < date '2025-10-08' then case ((
          (select "t132"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t132" where ("t132"."cadre_id" = "t115"."cadre_id") limit 1)) >= ($7::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $7::date >= date '2012-11-05' and $7::date < date '2021-12-27' then case ((
          (select "t133"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t133" where ("t133"."cadre_id" = "t115"."cadre_id") limit 1)) >= ("t115"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $7::date >= date '2021-12-27' and $7::date < date '2025-10-08' then case ((
          (select "t134"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t134" where ("t134"."cadre_id" = "t115"."cadre_id") limit 1)) >= ("t115"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $7::date >= date '2025-10-08' and true then case ((
          (select "t135"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t135" where ("t135"."cadre_id" = "t115"."cadre_id") limit 1)) >= ("t115"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end), (case when $7::date >= date '2012-11-05' and true then case ((case when "t115"."post_id" is not null then
          (select case when count("t136"."post_id") = 0 then case when bool_and(case when "t136"."body_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t139"."unit_id" from "body" "t139" where ("t139"."id" = "t136"."body_id") limit 1) and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t115"."unit_id" and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t136"."post_id" is not null then
                (select "t138"."rank" from "post_title" "t138" where ("t138"."id" =
                  (select "t137"."post_title_id" from "post" "t137" where ("t137"."id" = "t136"."post_id") limit 1)) limit 1) - "t115"."rank" end) as least, bool_or((case when "t136"."post_id" is not null then
                (select "t138"."rank" from "post_title" "t138" where ("t138"."id" =
                  (select "t137"."post_title_id" from "post" "t137" where ("t137"."id" = "t136"."post_id") limit 1)) limit 1) - "t115"."rank" end) is null) filter (where "t136"."post_id" is not null) as is_open) told) end from "tenure" "t136" where ("t136"."cadre_id" = "t115"."cadre_id" and "t136"."valid_from" <= $7::date and ("t136"."valid_until" is null or "t136"."valid_until" > $7::date)) limit 1) else
          (select case when count("t140"."body_id") = 0 then case when bool_and(case when "t140"."post_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t141"."unit_id" from "post" "t141" where ("t141"."id" = "t140"."post_id") limit 1) and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t115"."unit_id" and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t140"."body_id" = "t115"."body_id" then 0
      when "t140"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t143"."kind" from "body" "t143" where ("t143"."id" = "t140"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t115"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t142"."unit_id" from "body" "t142" where ("t142"."id" = "t140"."body_id") limit 1) and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t115"."unit_id" and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t140"."body_id" = "t115"."body_id" then 0
      when "t140"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t143"."kind" from "body" "t143" where ("t143"."id" = "t140"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t115"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t142"."unit_id" from "body" "t142" where ("t142"."id" = "t140"."body_id") limit 1) and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t115"."unit_id" and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t140"."body_id" is not null) as is_open) told) end from "tenure" "t140" where ("t140"."cadre_id" = "t115"."cadre_id" and "t140"."valid_from" <= $7::date and ("t140"."valid_until" is null or "t140"."valid_until" > $7::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $7::date >= date '2025-10-08' and true then case (not
          (select "t144"."is_proposed" from "plan_finding" "t144" where ("t144"."cycle_id" = "t115"."cycle_id" and "t144"."cadre_id" = "t115"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $7::date >= date '2021-12-27' and $7::date < date '2025-10-08' then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t145"."form")) filter (where "t145"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t145"."form")) filter (where "t145"."valid_until" > $7::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t145"."form")) filter (where "t145"."valid_until" > $7::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t145" where ("t145"."cadre_id" = "t115"."cadre_id" and "t145"."decided_on" <= $7::date) limit 1) end), (case when $7::date >= date '2021-12-27' and $7::date < date '2025-10-08' then case (not
          (select "t146"."is_political_standard_denied" from "plan_finding" "t146" where ("t146"."cycle_id" = "t115"."cycle_id" and "t146"."cadre_id" = "t115"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $7::date >= date '2025-10-08' and true then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t148"."form")) filter (where "t148"."valid_until" is null), 1) > coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t148"."form")) filter (where "t148"."valid_until" > $7::date), 1) then null when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t148"."form")) filter (where "t148"."valid_until" > $7::date), 1) > 1 then 8
        when array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t147"."fault" from "plan_finding" "t147" where ("t147"."cycle_id" = "t115"."cycle_id" and "t147"."cadre_id" = "t115"."cadre_id") limit 1)) is not null then greatest((array[1, 5, 6, 7, 7, 7, 7])[coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t148"."form")) filter (where "t148"."valid_until" <= $7::date), 1)], array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t147"."fault" from "plan_finding" "t147" where ("t147"."cycle_id" = "t115"."cycle_id" and "t147"."cadre_id" = "t115"."cadre_id") limit 1))) end in (1, 2, 3, 5, 6)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t148" where ("t148"."cadre_id" = "t115"."cadre_id" and "t148"."decided_on" <= $7::date) limit 1) end), (case when $7::date >= date '2025-03-07' and true then 'UNKNOWN' end)]::text[] as outcomes offset 0) told) = $8::text)))) || '}') || ',"unknown":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t183" where (("t183"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t197" where "t197"."id" = "t183"."cadre_id" and ((exists
        (select 1 from "unit" "t198" where "t198"."id" = "t197"."unit_id" and ((("t198"."code" = $9::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t199" where ("t199"."unit_id" = "t197"."unit_id" and "t199"."ancestor_id" = $2::uuid))))) and ((
      (select case when 'NOT_MET' = any(told.outcomes) then 'NOT_MET'
      when 'UNKNOWN' = any(told.outcomes) or cardinality(array_remove(told.outcomes, null)) = 0 then 'UNKNOWN' else 'MET' end
    from
        (select array[(case when "t183"."purpose" = 'REVIEW' then case when $10::date >= date '2021-12-27' and $10::date < date '2025-10-08' then case ((
          (select "t200"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t200" where ("t200"."cadre_id" = "t183"."cadre_id") limit 1)) >= ($10::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $10::date >= date '2012-11-05' and $10::date < date '2021-12-27' then case ((
          (select "t201"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t201" where ("t201"."cadre_id" = "t183"."cadre_id") limit 1)) >= ("t183"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $10::date >= date '2021-12-27' and $10::date < date '2025-10-08' then case ((
          (select "t202"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t202" where ("t202"."cadre_id" = "t183"."cadre_id") limit 1)) >= ("t183"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $10::date >= date '2025-10-08' and true then case ((
          (select "t203"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t203" where ("t203"."cadre_id" = "t183"."cadre_id") limit 1)) >= ("t183"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end), (case when $10::date >= date '2012-11-05' and true then case ((case when "t183"."post_id" is not null then
          (select case when count("t204"."post_id") = 0 then case when bool_and(case when "t204"."body_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t207"."unit_id" from "body" "t207" where ("t207"."id" = "t204"."body_id") limit 1) and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t183"."unit_id" and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t204"."post_id" is not null then
                (select "t206"."rank" from "post_title" "t206" where ("t206"."id" =
                  (select "t205"."post_title_id" from "post" "t205" where ("t205"."id" = "t204"."post_id") limit 1)) limit 1) - "t183"."rank" end) as least, bool_or((case when "t204"."post_id" is not null then
                (select "t206"."rank" from "post_title" "t206" where ("t206"."id" =
                  (select "t205"."post_title_id" from "post" "t205" where ("t205"."id" = "t204"."post_id") limit 1)) limit 1) - "t183"."rank" end) is null) filter (where "t204"."post_id" is not null) as is_open) told) end from "tenure" "t204" where ("t204"."cadre_id" = "t183"."cadre_id" and "t204"."valid_from" <= $10::date and ("t204"."valid_until" is null or "t204"."valid_until" > $10::date)) limit 1) else
          (select case when count("t208"."body_id") = 0 then case when bool_and(case when "t208"."post_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t209"."unit_id" from "post" "t209" where ("t209"."id" = "t208"."post_id") limit 1) and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t183"."unit_id" and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t208"."body_id" = "t183"."body_id" then 0
      when "t208"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t211"."kind" from "body" "t211" where ("t211"."id" = "t208"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t183"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t210"."unit_id" from "body" "t210" where ("t210"."id" = "t208"."body_id") limit 1) and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t183"."unit_id" and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t208"."body_id" = "t183"."body_id" then 0
      when "t208"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t211"."kind" from "body" "t211" where ("t211"."id" = "t208"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t183"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t210"."unit_id" from "body" "t210" where ("t210"."id" = "t208"."body_id") limit 1) and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t183"."unit_id" and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t208"."body_id" is not null) as is_open) told) end from "tenure" "t208" where ("t208"."cadre_id" = "t183"."cadre_id" and "t208"."valid_from" <= $10::date and ("t208"."valid_until" is null or "t208"."valid_until" > $10::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $10::date >= date '2025-10-08' and true then case (not
          (select "t212"."is_proposed" from "plan_finding" "t212" where ("t212"."cycle_id" = "t183"."cycle_id" and "t212"."cadre_id" = "t183"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $10::date >= date '2021-12-27' and $10::date < date '2025-10-08' then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t213"."form")) filter (where "t213"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t213"."form")) filter (where "t213"."valid_until" > $10::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t213"."form")) filter (where "t213"."valid_until" > $10::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t213" where ("t213"."cadre_id" = "t183"."cadre_id" and "t213"."decided_on" <= $10::date) limit 1) end), (case when $10::date >= date '2021-12-27' and $10::date < date '2025-10-08' then case (not
          (select "t214"."is_political_standard_denied" from "plan_finding" "t214" where ("t214"."cycle_id" = "t183"."cycle_id" and "t214"."cadre_id" = "t183"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $10::date >= date '2025-10-08' and true then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t216"."form")) filter (where "t216"."valid_until" is null), 1) > coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t216"."form")) filter (where "t216"."valid_until" > $10::date), 1) then null when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t216"."form")) filter (where "t216"."valid_until" > $10::date), 1) > 1 then 8
        when array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t215"."fault" from "plan_finding" "t215" where ("t215"."cycle_id" = "t183"."cycle_id" and "t215"."cadre_id" = "t183"."cadre_id") limit 1)) is not null then greatest((array[1, 5, 6, 7, 7, 7, 7])[coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t216"."form")) filter (where "t216"."valid_until" <= $10::date), 1)], array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t215"."fault" from "plan_finding" "t215" where ("t215"."cycle_id" = "t183"."cycle_id" and "t215"."cadre_id" = "t183"."cadre_id") limit 1))) end in (1, 2, 3, 5, 6)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t216" where ("t216"."cadre_id" = "t183"."cadre_id" and "t216"."decided_on" <= $10::date) limit 1) end), (case when $10::date >= date '2025-03-07' and true then 'UNKNOWN' end)]::text[] as outcomes offset 0) told) = $11::text)))) || '}') || ',"tooOld":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t251" where (("t251"."slot_id" = "t1"."id")) and (((case when "t251"."purpose" = 'REVIEW' then case when $12::date >= date '2021-12-27' and $12::date < date '2025-10-08' then case ((
      (select "t265"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
        (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
          (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
            (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t265" where ("t265"."cadre_id" = "t251"."cadre_id") limit 1)) >= ($12::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $12::date >= date '2012-11-05' and $12::date < date '2021-12-27' then case ((
      (select "t266"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
        (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
          (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
            (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t266" where ("t266"."cadre_id" = "t251"."cadre_id") limit 1)) >= ("t251"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $12::date >= date '2021-12-27' and $12::date < date '2025-10-08' then case ((
      (select "t267"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
        (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
          (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
            (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t267" where ("t267"."cadre_id" = "t251"."cadre_id") limit 1)) >= ("t251"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $12::date >= date '2025-10-08' and true then case ((
      (select "t268"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
        (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
          (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
            (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t268" where ("t268"."cadre_id" = "t251"."cadre_id") limit 1)) >= ("t251"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end = $13::text)) and (exists
      (select 1 from "cadre" "t269" where "t269"."id" = "t251"."cadre_id" and ((exists
        (select 1 from "unit" "t270" where "t270"."id" = "t269"."unit_id" and ((("t270"."code" = $14::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t271" where ("t271"."unit_id" = "t269"."unit_id" and "t271"."ancestor_id" = $2::uuid))))))) || '}') || ',"notUpwards":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t293" where (("t293"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t307" where "t307"."id" = "t293"."cadre_id" and ((exists
        (select 1 from "unit" "t308" where "t308"."id" = "t307"."unit_id" and ((("t308"."code" = $15::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t309" where ("t309"."unit_id" = "t307"."unit_id" and "t309"."ancestor_id" = $2::uuid))))) and ((case when $16::date >= date '2012-11-05' and true then case ((case when "t293"."post_id" is not null then
      (select case when count("t310"."post_id") = 0 then case when bool_and(case when "t310"."body_id" is not null then coalesce((case
        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
          (select "t313"."unit_id" from "body" "t313" where ("t313"."id" = "t310"."body_id") limit 1) and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t293"."unit_id" and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
        (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
          (select min(case when "t310"."post_id" is not null then
            (select "t312"."rank" from "post_title" "t312" where ("t312"."id" =
              (select "t311"."post_title_id" from "post" "t311" where ("t311"."id" = "t310"."post_id") limit 1)) limit 1) - "t293"."rank" end) as least, bool_or((case when "t310"."post_id" is not null then
            (select "t312"."rank" from "post_title" "t312" where ("t312"."id" =
              (select "t311"."post_title_id" from "post" "t311" where ("t311"."id" = "t310"."post_id") limit 1)) limit 1) - "t293"."rank" end) is null) filter (where "t310"."post_id" is not null) as is_open) told) end from "tenure" "t310" where ("t310"."cadre_id" = "t293"."cadre_id" and "t310"."valid_from" <= $16::date and ("t310"."valid_until" is null or "t310"."valid_until" > $16::date)) limit 1) else
      (select case when count("t314"."body_id") = 0 then case when bool_and(case when "t314"."post_id" is not null then coalesce((case
        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
          (select "t315"."unit_id" from "post" "t315" where ("t315"."id" = "t314"."post_id") limit 1) and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t293"."unit_id" and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
        (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
          (select min(case when "t314"."body_id" = "t293"."body_id" then 0
      when "t314"."body_id" is not null then
            (select case when told.levels = 0 then (case
              (select "t317"."kind" from "body" "t317" where ("t317"."id" = "t314"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t293"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
              (select (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                  (select "t316"."unit_id" from "body" "t316" where ("t316"."id" = "t314"."body_id") limit 1) and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t293"."unit_id" and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t314"."body_id" = "t293"."body_id" then 0
      when "t314"."body_id" is not null then
            (select case when told.levels = 0 then (case
              (select "t317"."kind" from "body" "t317" where ("t317"."id" = "t314"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t293"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
              (select (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                  (select "t316"."unit_id" from "body" "t316" where ("t316"."id" = "t314"."body_id") limit 1) and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t293"."unit_id" and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t314"."body_id" is not null) as is_open) told) end from "tenure" "t314" where ("t314"."cadre_id" = "t293"."cadre_id" and "t314"."valid_from" <= $16::date and ("t314"."valid_until" is null or "t314"."valid_until" > $16::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $17::text)))) || '}') || ',"disciplined":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t343" where (("t343"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t357" where "t357"."id" = "t343"."cadre_id" and ((exists
        (select 1 from "unit" "t358" where "t358"."id" = "t357"."unit_id" and ((("t358"."code" = $18::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t359" where ("t359"."unit_id" = "t357"."unit_id" and "t359"."ancestor_id" = $2::uuid))))) and ((case when $19::date >= date '2021-12-27' and $19::date < date '2025-10-08' then
      (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t360"."form")) filter (where "t360"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t360"."form")) filter (where "t360"."valid_until" > $19::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t360"."form")) filter (where "t360"."valid_until" > $19::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t360" where ("t360"."cadre_id" = "t343"."cadre_id" and "t360"."decided_on" <= $19::date) limit 1) end = $20::text)))) || '}') || ',"onlyConclusionLacking":' ||
    (select '{"totalCount":' ||
      (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t379" where (("t379"."slot_id" = "t1"."id")) and (((case when "t379"."purpose" = 'REVIEW' then case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
        (select "t393"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
          (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
            (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
              (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t393" where ("t393"."cadre_id" = "t379"."cadre_id") limit 1)) >= ($21::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $21::date >= date '2012-11-05' and $21::date < date '2021-12-27' then case ((
        (select "t394"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
          (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
            (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
              (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t394" where ("t394"."cadre_id" = "t379"."cadre_id") limit 1)) >= ("t379"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
        (select "t395"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
          (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
            (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
              (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t395" where ("t395"."cadre_id" = "t379"."cadre_id") limit 1)) >= ("t379"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2025-10-08' and true then case ((
        (select "t396"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
          (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
            (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
              (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t396" where ("t396"."cadre_id" = "t379"."cadre_id") limit 1)) >= ("t379"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end = $22::text)) and (exists
        (select 1 from "cadre" "t397" where "t397"."id" = "t379"."cadre_id" and ((exists
          (select 1 from "unit" "t398" where "t398"."id" = "t397"."unit_id" and ((("t398"."code" = $23::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
          (select 1 from "unit_closure" "t399" where ("t399"."unit_id" = "t397"."unit_id" and "t399"."ancestor_id" = $2::uuid))))) and ((case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then
        (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t400"."form")) filter (where "t400"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t400"."form")) filter (where "t400"."valid_until" > $21::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t400"."form")) filter (where "t400"."valid_until" > $21::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t400" where ("t400"."cadre_id" = "t379"."cadre_id" and "t400"."decided_on" <= $21::date) limit 1) end = $24::text)) and ((case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case (not
        (select "t401"."is_political_standard_denied" from "plan_finding" "t401" where ("t401"."cycle_id" = "t379"."cycle_id" and "t401"."cadre_id" = "t379"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $25::text)) and ((case when $21::date >= date '2012-11-05' and true then case ((case when "t379"."post_id" is not null then
        (select case when count("t402"."post_id") = 0 then case when bool_and(case when "t402"."body_id" is not null then coalesce((case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
            (select "t405"."unit_id" from "body" "t405" where ("t405"."id" = "t402"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t379"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
          (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
            (select min(case when "t402"."post_id" is not null then
              (select "t404"."rank" from "post_title" "t404" where ("t404"."id" =
                (select "t403"."post_title_id" from "post" "t403" where ("t403"."id" = "t402"."post_id") limit 1)) limit 1) - "t379"."rank" end) as least, bool_or((case when "t402"."post_id" is not null then
              (select "t404"."rank" from "post_title" "t404" where ("t404"."id" =
                (select "t403"."post_title_id" from "post" "t403" where ("t403"."id" = "t402"."post_id") limit 1)) limit 1) - "t379"."rank" end) is null) filter (where "t402"."post_id" is not null) as is_open) told) end from "tenure" "t402" where ("t402"."cadre_id" = "t379"."cadre_id" and "t402"."valid_from" <= $21::date and ("t402"."valid_until" is null or "t402"."valid_until" > $21::date)) limit 1) else
        (select case when count("t406"."body_id") = 0 then case when bool_and(case when "t406"."post_id" is not null then coalesce((case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
            (select "t407"."unit_id" from "post" "t407" where ("t407"."id" = "t406"."post_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t379"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
          (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
            (select min(case when "t406"."body_id" = "t379"."body_id" then 0
      when "t406"."body_id" is not null then
              (select case when told.levels = 0 then (case
                (select "t409"."kind" from "body" "t409" where ("t409"."id" = "t406"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t379"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                (select (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                    (select "t408"."unit_id" from "body" "t408" where ("t408"."id" = "t406"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t379"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t406"."body_id" = "t379"."body_id" then 0
      when "t406"."body_id" is not null then
              (select case when told.levels = 0 then (case
                (select "t409"."kind" from "body" "t409" where ("t409"."id" = "t406"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t379"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                (select (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                    (select "t408"."unit_id" from "body" "t408" where ("t408"."id" = "t406"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t379"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t406"."body_id" is not null) as is_open) told) end from "tenure" "t406" where ("t406"."cadre_id" = "t379"."cadre_id" and "t406"."valid_from" <= $21::date and ("t406"."valid_until" is null or "t406"."valid_until" > $21::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $26::text)))) || ',"nodes":' || '[' || coalesce(p.x1, '') || ']' || '}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"outcome":' || coalesce(('"' ||
          (select case when 'NOT_MET' = any(told.outcomes) then 'NOT_MET'
      when 'UNKNOWN' = any(told.outcomes) or cardinality(array_remove(told.outcomes, null)) = 0 then 'UNKNOWN' else 'MET' end
    from
            (select array[(case when "t378"."purpose" = 'REVIEW' then case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
              (select "t410"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
                (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
                  (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                    (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t410" where ("t410"."cadre_id" = "t378"."cadre_id") limit 1)) >= ($21::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $21::date >= date '2012-11-05' and $21::date < date '2021-12-27' then case ((
              (select "t411"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
                (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
                  (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                    (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t411" where ("t411"."cadre_id" = "t378"."cadre_id") limit 1)) >= ("t378"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
              (select "t412"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
                (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
                  (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                    (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t412" where ("t412"."cadre_id" = "t378"."cadre_id") limit 1)) >= ("t378"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2025-10-08' and true then case ((
              (select "t413"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
                (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
                  (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                    (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t413" where ("t413"."cadre_id" = "t378"."cadre_id") limit 1)) >= ("t378"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end), (case when $21::date >= date '2012-11-05' and true then case ((case when "t378"."post_id" is not null then
              (select case when count("t414"."post_id") = 0 then case when bool_and(case when "t414"."body_id" is not null then coalesce((case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                  (select "t417"."unit_id" from "body" "t417" where ("t417"."id" = "t414"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t378"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
                (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
                  (select min(case when "t414"."post_id" is not null then
                    (select "t416"."rank" from "post_title" "t416" where ("t416"."id" =
                      (select "t415"."post_title_id" from "post" "t415" where ("t415"."id" = "t414"."post_id") limit 1)) limit 1) - "t378"."rank" end) as least, bool_or((case when "t414"."post_id" is not null then
                    (select "t416"."rank" from "post_title" "t416" where ("t416"."id" =
                      (select "t415"."post_title_id" from "post" "t415" where ("t415"."id" = "t414"."post_id") limit 1)) limit 1) - "t378"."rank" end) is null) filter (where "t414"."post_id" is not null) as is_open) told) end from "tenure" "t414" where ("t414"."cadre_id" = "t378"."cadre_id" and "t414"."valid_from" <= $21::date and ("t414"."valid_until" is null or "t414"."valid_until" > $21::date)) limit 1) else
              (select case when count("t418"."body_id") = 0 then case when bool_and(case when "t418"."post_id" is not null then coalesce((case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                  (select "t419"."unit_id" from "post" "t419" where ("t419"."id" = "t418"."post_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t378"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
                (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
                  (select min(case when "t418"."body_id" = "t378"."body_id" then 0
      when "t418"."body_id" is not null then
                    (select case when told.levels = 0 then (case
                      (select "t421"."kind" from "body" "t421" where ("t421"."id" = "t418"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t378"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                      (select (case
                        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                          (select "t420"."unit_id" from "body" "t420" where ("t420"."id" = "t418"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t378"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t418"."body_id" = "t378"."body_id" then 0
      when "t418"."body_id" is not null then
                    (select case when told.levels = 0 then (case
                      (select "t421"."kind" from "body" "t421" where ("t421"."id" = "t418"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t378"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                      (select (case
                        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                          (select "t420"."unit_id" from "body" "t420" where ("t420"."id" = "t418"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t378"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t418"."body_id" is not null) as is_open) told) end from "tenure" "t418" where ("t418"."cadre_id" = "t378"."cadre_id" and "t418"."valid_from" <= $21::date and ("t418"."valid_until" is null or "t418"."valid_until" > $21::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $21::date >= date '2025-10-08' and true then case (not
              (select "t422"."is_proposed" from "plan_finding" "t422" where ("t422"."cycle_id" = "t378"."cycle_id" and "t422"."cadre_id" = "t378"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then
              (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t423"."form")) filter (where "t423"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t423"."form")) filter (where "t423"."valid_until" > $21::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t423"."form")) filter (where "t423"."valid_until" > $21::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t423" where ("t423"."cadre_id" = "t378"."cadre_id" and "t423"."decided_on" <= $21::date) limit 1) end), (case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case (not
              (select "t424"."is_political_standard_denied" from "plan_finding" "t424" where ("t424"."cycle_id" = "t378"."cycle_id" and "t424"."cadre_id" = "t378"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $21::date >= date '2025-10-08' and true then
              (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t426"."form")) filter (where "t426"."valid_until" is null), 1) > coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t426"."form")) filter (where "t426"."valid_until" > $21::date), 1) then null when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t426"."form")) filter (where "t426"."valid_until" > $21::date), 1) > 1 then 8
        when array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
                (select "t425"."fault" from "plan_finding" "t425" where ("t425"."cycle_id" = "t378"."cycle_id" and "t425"."cadre_id" = "t378"."cadre_id") limit 1)) is not null then greatest((array[1, 5, 6, 7, 7, 7, 7])[coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t426"."form")) filter (where "t426"."valid_until" <= $21::date), 1)], array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
                (select "t425"."fault" from "plan_finding" "t425" where ("t425"."cycle_id" = "t378"."cycle_id" and "t425"."cadre_id" = "t378"."cadre_id") limit 1))) end in (1, 2, 3, 5, 6)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t426" where ("t426"."cadre_id" = "t378"."cadre_id" and "t426"."decided_on" <= $21::date) limit 1) end), (case when $21::date >= date '2025-03-07' and true then 'UNKNOWN' end)]::text[] as outcomes offset 0) told) || '"'), null_in_answer()) || ',"cadre":' || coalesce(
          (select '{"fullName":' || to_json("t427"."full_name")::text || ',"birthDate":' || coalesce(('"' || "t427"."birth_date" || '"'), 'null') || ',"postsOn":' ||
            (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
              (select '{"title":' ||
                (select '{"name":' || to_json("t429"."name")::text || '}' from "post_title" "t429" where ("t429"."id" = "t428"."post_title_id") and (true::boolean)) || '}' as j from "post" "t428" where (exists
                (select 1 from "tenure" "t430" where ("t430"."cadre_id" = "t427"."id" and "t430"."post_id" = "t428"."id" and "t430"."valid_from" <= $21::date and ("t430"."valid_until" is null or "t430"."valid_until" > $21::date)))) and (true::boolean) order by "t428"."valid_from" asc, "t428"."id" asc) q) || '}' from "cadre" "t427" where ("t427"."id" = "t378"."cadre_id") limit 1), null_in_answer()) || '}' as x1 from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t378" where ((("t378"."slot_id" = "t1"."id")) and (((case when "t378"."purpose" = 'REVIEW' then case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
          (select "t452"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t452" where ("t452"."cadre_id" = "t378"."cadre_id") limit 1)) >= ($21::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $21::date >= date '2012-11-05' and $21::date < date '2021-12-27' then case ((
          (select "t453"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t453" where ("t453"."cadre_id" = "t378"."cadre_id") limit 1)) >= ("t378"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
          (select "t454"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t454" where ("t454"."cadre_id" = "t378"."cadre_id") limit 1)) >= ("t378"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2025-10-08' and true then case ((
          (select "t455"."retired_from" from (
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from "cadre" "person" cross join lateral (
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(person.birth_date) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from
            (select born.first_day as counted_from, (case person.gender when 'FEMALE' then array[660, 664, 668, 672, 676, 680, 684, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, null]::integer[] when 'MALE' then array[720, 723, 726, 729, 732, 735, 738, 741, 744, null]::integer[] end)[born.place] as required_months,
        (case person.gender when 'FEMALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] when 'MALE' then array['MEDIUM', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', null]::text[] end)[born.place] as confidence,
        (case person.gender when 'FEMALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101,RT-005}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] when 'MALE' then array['{RT-001}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', '{RT-004,RT-101}', null]::text[] end)[born.place] as rules
      from
              (select day.first_day, width_bucket(day.first_day, (case person.gender when 'FEMALE' then array['1900-01-01', '1966-01-01', '1966-09-01', '1967-05-01', '1968-01-01', '1968-09-01', '1969-05-01', '1969-06-01', '1970-01-01', '1970-09-01', '1971-05-01', '1972-01-01', '1972-09-01', '1973-05-01', '1974-01-01', '1974-09-01', '1975-05-01', '2030-01-01']::date[] when 'MALE' then array['1900-01-01', '1961-01-01', '1961-10-01', '1962-07-01', '1963-04-01', '1964-01-01', '1964-10-01', '1965-07-01', '1966-04-01', '2030-01-01']::date[] end)) as place
        from
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement
    where retirement.required_months is not null) "t455" where ("t455"."cadre_id" = "t378"."cadre_id") limit 1)) >= ("t378"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end = $27::text)) and (exists
          (select 1 from "cadre" "t456" where "t456"."id" = "t378"."cadre_id" and ((exists
            (select 1 from "unit" "t457" where "t457"."id" = "t456"."unit_id" and ((("t457"."code" = $28::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
            (select true from "unit_closure" "t458" where ("t458"."unit_id" = "t456"."unit_id" and "t458"."ancestor_id" = $2::uuid) limit 1), false)))) and ((case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t459"."form")) filter (where "t459"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t459"."form")) filter (where "t459"."valid_until" > $21::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t459"."form")) filter (where "t459"."valid_until" > $21::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t459" where ("t459"."cadre_id" = "t378"."cadre_id" and "t459"."decided_on" <= $21::date) limit 1) end = $29::text)) and ((case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case (not
          (select "t460"."is_political_standard_denied" from "plan_finding" "t460" where ("t460"."cycle_id" = "t378"."cycle_id" and "t460"."cadre_id" = "t378"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $30::text)) and ((case when $21::date >= date '2012-11-05' and true then case ((case when "t378"."post_id" is not null then
          (select case when count("t461"."post_id") = 0 then case when bool_and(case when "t461"."body_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t464"."unit_id" from "body" "t464" where ("t464"."id" = "t461"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t378"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t461"."post_id" is not null then
                (select "t463"."rank" from "post_title" "t463" where ("t463"."id" =
                  (select "t462"."post_title_id" from "post" "t462" where ("t462"."id" = "t461"."post_id") limit 1)) limit 1) - "t378"."rank" end) as least, bool_or((case when "t461"."post_id" is not null then
                (select "t463"."rank" from "post_title" "t463" where ("t463"."id" =
                  (select "t462"."post_title_id" from "post" "t462" where ("t462"."id" = "t461"."post_id") limit 1)) limit 1) - "t378"."rank" end) is null) filter (where "t461"."post_id" is not null) as is_open) told) end from "tenure" "t461" where ("t461"."cadre_id" = "t378"."cadre_id" and "t461"."valid_from" <= $21::date and ("t461"."valid_until" is null or "t461"."valid_until" > $21::date)) limit 1) else
          (select case when count("t465"."body_id") = 0 then case when bool_and(case when "t465"."post_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t466"."unit_id" from "post" "t466" where ("t466"."id" = "t465"."post_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t378"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t465"."body_id" = "t378"."body_id" then 0
      when "t465"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t468"."kind" from "body" "t468" where ("t468"."id" = "t465"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t378"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t467"."unit_id" from "body" "t467" where ("t467"."id" = "t465"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t378"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t465"."body_id" = "t378"."body_id" then 0
      when "t465"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t468"."kind" from "body" "t468" where ("t468"."id" = "t465"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t378"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t467"."unit_id" from "body" "t467" where ("t467"."id" = "t465"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t378"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t465"."body_id" is not null) as is_open) told) end from "tenure" "t465" where ("t465"."cadre_id" = "t378"."cadre_id" and "t465"."valid_from" <= $21::date and ("t465"."valid_until" is null or "t465"."valid_until" > $21::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $31::text)))) order by "t378"."sort_key" asc, "t378"."id" asc limit $32::integer) q) p) || '}' from "plan_slot" "t1" where ("t1"."id" = $33::uuid) and ((coalesce(
    (select true from "planning_cycle" "t2" where ("t2"."id" = "t1"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
      (select true from "unit_closure" "t3" where ("t3"."unit_id" = "t2"."unit_id" and "t3"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ((coalesce(
    (select true from "post" "t4" where ("t4"."id" = "t1"."post_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t4"."management_level")) limit 1), false) or coalesce(
    (select true from "body" "t5" where ("t5"."id" = "t1"."body_id" and array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t5"."management_level")) limit 1), false))))), 'null') || '}' as data
