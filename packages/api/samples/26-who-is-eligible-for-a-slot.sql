/* WhoIsEligibleForASlot */ select '{"node":' || coalesce(
  (select '{"post":' || coalesce(
    (select '{"title":' ||
      (select '{"name":' || to_json("t5"."name")::text || '}' from "post_title" "t5" where ("t5"."id" = "t4"."post_title_id") and (true::boolean)) || '}' from "post" "t4" where ("t4"."id" = "t1"."post_id") and (true::boolean)), 'null') || ',"everybody":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t9" where (("t9"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t19" where "t19"."id" = "t9"."cadre_id" and ((exists
        (select 1 from "unit" "t21" where "t21"."id" = "t19"."unit_id" and ((("t21"."code" = $1::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t20" where ("t20"."unit_id" = "t19"."unit_id" and "t20"."ancestor_id" = $2::uuid))))))) || '}') || ',"met":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t37" where (("t37"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t47" where "t47"."id" = "t37"."cadre_id" and ((exists
        (select 1 from "unit" "t49" where "t49"."id" = "t47"."unit_id" and ((("t49"."code" = $3::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t48" where ("t48"."unit_id" = "t47"."unit_id" and "t48"."ancestor_id" = $2::uuid))))) and ((
      (select case when 'NOT_MET' = any(told.outcomes) then 'NOT_MET'
      when 'UNKNOWN' = any(told.outcomes) or cardinality(array_remove(told.outcomes, null)) = 0 then 'UNKNOWN' else 'MET' end
    from
        (select array[(case when "t37"."purpose" = 'REVIEW' then case when $4::date >= date '2021-12-27' and $4::date < date '2025-10-08' then case ((
          (select "t51"."retired_from" from (
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
    where retirement.required_months is not null) "t51" where ("t51"."cadre_id" = "t37"."cadre_id") limit 1)) >= ($4::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $4::date >= date '2012-11-05' and $4::date < date '2021-12-27' then case ((
          (select "t52"."retired_from" from (
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
    where retirement.required_months is not null) "t52" where ("t52"."cadre_id" = "t37"."cadre_id") limit 1)) >= ("t37"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $4::date >= date '2021-12-27' and $4::date < date '2025-10-08' then case ((
          (select "t53"."retired_from" from (
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
    where retirement.required_months is not null) "t53" where ("t53"."cadre_id" = "t37"."cadre_id") limit 1)) >= ("t37"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $4::date >= date '2025-10-08' and true then case ((
          (select "t54"."retired_from" from (
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
    where retirement.required_months is not null) "t54" where ("t54"."cadre_id" = "t37"."cadre_id") limit 1)) >= ("t37"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end), (case when $4::date >= date '2012-11-05' and true then case ((case when "t37"."post_id" is not null then
          (select case when count("t55"."post_id") = 0 then case when bool_and(case when "t55"."body_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t58"."unit_id" from "body" "t58" where ("t58"."id" = "t55"."body_id") limit 1) and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t37"."unit_id" and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t55"."post_id" is not null then
                (select "t57"."rank" from "post_title" "t57" where ("t57"."id" =
                  (select "t56"."post_title_id" from "post" "t56" where ("t56"."id" = "t55"."post_id") limit 1)) limit 1) - "t37"."rank" end) as least, bool_or((case when "t55"."post_id" is not null then
                (select "t57"."rank" from "post_title" "t57" where ("t57"."id" =
                  (select "t56"."post_title_id" from "post" "t56" where ("t56"."id" = "t55"."post_id") limit 1)) limit 1) - "t37"."rank" end) is null) filter (where "t55"."post_id" is not null) as is_open) told) end from "tenure" "t55" where ("t55"."cadre_id" = "t37"."cadre_id" and "t55"."valid_from" <= $4::date and ("t55"."valid_until" is null or "t55"."valid_until" > $4::date)) limit 1) else
          (select case when count("t59"."body_id") = 0 then case when bool_and(case when "t59"."post_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t60"."unit_id" from "post" "t60" where ("t60"."id" = "t59"."post_id") limit 1) and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t37"."unit_id" and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t59"."body_id" = "t37"."body_id" then 0
      when "t59"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t62"."kind" from "body" "t62" where ("t62"."id" = "t59"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t37"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t61"."unit_id" from "body" "t61" where ("t61"."id" = "t59"."body_id") limit 1) and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t37"."unit_id" and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t59"."body_id" = "t37"."body_id" then 0
      when "t59"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t62"."kind" from "body" "t62" where ("t62"."id" = "t59"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t37"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t61"."unit_id" from "body" "t61" where ("t61"."id" = "t59"."body_id") limit 1) and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t37"."unit_id" and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t59"."body_id" is not null) as is_open) told) end from "tenure" "t59" where ("t59"."cadre_id" = "t37"."cadre_id" and "t59"."valid_from" <= $4::date and ("t59"."valid_until" is null or "t59"."valid_until" > $4::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $4::date >= date '2025-10-08' and true then case (not
          (select "t63"."is_proposed" from "plan_finding" "t63" where ("t63"."cycle_id" = "t37"."cycle_id" and "t63"."cadre_id" = "t37"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $4::date >= date '2021-12-27' and $4::date < date '2025-10-08' then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t64"."form")) filter (where "t64"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t64"."form")) filter (where "t64"."valid_until" > $4::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t64"."form")) filter (where "t64"."valid_until" > $4::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t64" where ("t64"."cadre_id" = "t37"."cadre_id" and "t64"."decided_on" <= $4::date) limit 1) end), (case when $4::date >= date '2021-12-27' and $4::date < date '2025-10-08' then case (not
          (select "t65"."is_political_standard_denied" from "plan_finding" "t65" where ("t65"."cycle_id" = "t37"."cycle_id" and "t65"."cadre_id" = "t37"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $4::date >= date '2025-10-08' and true then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t67"."form")) filter (where "t67"."valid_until" is null), 1) > coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t67"."form")) filter (where "t67"."valid_until" > $4::date), 1) then null when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t67"."form")) filter (where "t67"."valid_until" > $4::date), 1) > 1 then 8
        when array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t66"."fault" from "plan_finding" "t66" where ("t66"."cycle_id" = "t37"."cycle_id" and "t66"."cadre_id" = "t37"."cadre_id") limit 1)) is not null then greatest((array[1, 5, 6, 7, 7, 7, 7])[coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t67"."form")) filter (where "t67"."valid_until" <= $4::date), 1)], array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t66"."fault" from "plan_finding" "t66" where ("t66"."cycle_id" = "t37"."cycle_id" and "t66"."cadre_id" = "t37"."cadre_id") limit 1))) end in (1, 2, 3, 5, 6)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t67" where ("t67"."cadre_id" = "t37"."cadre_id" and "t67"."decided_on" <= $4::date) limit 1) end), (case when $4::date >= date '2025-03-07' and true then 'UNKNOWN' end)]::text[] as outcomes offset 0) told) = $5::text)))) || '}') || ',"notMet":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t99" where (("t99"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t109" where "t109"."id" = "t99"."cadre_id" and ((exists
        (select 1 from "unit" "t111" where "t111"."id" = "t109"."unit_id" and ((("t111"."code" = $6::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t110" where ("t110"."unit_id" = "t109"."unit_id" and "t110"."ancestor_id" = $2::uuid))))) and ((
      (select case when 'NOT_MET' = any(told.outcomes) then 'NOT_MET'
      when 'UNKNOWN' = any(told.outcomes) or cardinality(array_remove(told.outcomes, null)) = 0 then 'UNKNOWN' else 'MET' end
    from
        (select array[(case when "t99"."purpose" = 'REVIEW' then case when $7::date >= date '2021-12-27' and $7::date < date '2025-10-08' then case ((
          (select "t113"."retired_from" from (
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
    where retirement.required_months is not null) "t113" where ("t113"."cadre_id" = "t99"."cadre_id") limit 1)) >= ($7::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $7::date >= date '2012-11-05' and $7::date < date '2021-12-27' then case ((
          (select "t114"."retired_from" from (
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
    where retirement.required_months is not null) "t114" where ("t114"."cadre_id" = "t99"."cadre_id") limit 1)) >= ("t99"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $7::date >= date '2021-12-27' and $7::date < date '2025-10-08' then case ((
          (select "t115"."retired_from" from (
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
    where retirement.required_months is not null) "t115" where ("t115"."cadre_id" = "t99"."cadre_id") limit 1)) >= ("t99"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $7::date >= date '2025-10-08' and true then case ((
          (select "t116"."retired_from" from (
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
    where retirement.required_months is not null) "t116" where ("t116"."cadre_id" = "t99"."cadre_id") limit 1)) >= ("t99"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end), (case when $7::date >= date '2012-11-05' and true then case ((case when "t99"."post_id" is not null then
          (select case when count("t117"."post_id") = 0 then case when bool_and(case when "t117"."body_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t120"."unit_id" from "body" "t120" where ("t120"."id" = "t117"."body_id") limit 1) and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t99"."unit_id" and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t117"."post_id" is not null then
                (select "t119"."rank" from "post_title" "t119" where ("t119"."id" =
                  (select "t118"."post_title_id" from "post" "t118" where ("t118"."id" = "t117"."post_id") limit 1)) limit 1) - "t99"."rank" end) as least, bool_or((case when "t117"."post_id" is not null then
                (select "t119"."rank" from "post_title" "t119" where ("t119"."id" =
                  (select "t118"."post_title_id" from "post" "t118" where ("t118"."id" = "t117"."post_id") limit 1)) limit 1) - "t99"."rank" end) is null) filter (where "t117"."post_id" is not null) as is_open) told) end from "tenure" "t117" where ("t117"."cadre_id" = "t99"."cadre_id" and "t117"."valid_from" <= $7::date and ("t117"."valid_until" is null or "t117"."valid_until" > $7::date)) limit 1) else
          (select case when count("t121"."body_id") = 0 then case when bool_and(case when "t121"."post_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t122"."unit_id" from "post" "t122" where ("t122"."id" = "t121"."post_id") limit 1) and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t99"."unit_id" and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t121"."body_id" = "t99"."body_id" then 0
      when "t121"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t124"."kind" from "body" "t124" where ("t124"."id" = "t121"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t99"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t123"."unit_id" from "body" "t123" where ("t123"."id" = "t121"."body_id") limit 1) and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t99"."unit_id" and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t121"."body_id" = "t99"."body_id" then 0
      when "t121"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t124"."kind" from "body" "t124" where ("t124"."id" = "t121"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t99"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t123"."unit_id" from "body" "t123" where ("t123"."id" = "t121"."body_id") limit 1) and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t99"."unit_id" and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t121"."body_id" is not null) as is_open) told) end from "tenure" "t121" where ("t121"."cadre_id" = "t99"."cadre_id" and "t121"."valid_from" <= $7::date and ("t121"."valid_until" is null or "t121"."valid_until" > $7::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $7::date >= date '2025-10-08' and true then case (not
          (select "t125"."is_proposed" from "plan_finding" "t125" where ("t125"."cycle_id" = "t99"."cycle_id" and "t125"."cadre_id" = "t99"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $7::date >= date '2021-12-27' and $7::date < date '2025-10-08' then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t126"."form")) filter (where "t126"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t126"."form")) filter (where "t126"."valid_until" > $7::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t126"."form")) filter (where "t126"."valid_until" > $7::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t126" where ("t126"."cadre_id" = "t99"."cadre_id" and "t126"."decided_on" <= $7::date) limit 1) end), (case when $7::date >= date '2021-12-27' and $7::date < date '2025-10-08' then case (not
          (select "t127"."is_political_standard_denied" from "plan_finding" "t127" where ("t127"."cycle_id" = "t99"."cycle_id" and "t127"."cadre_id" = "t99"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $7::date >= date '2025-10-08' and true then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t129"."form")) filter (where "t129"."valid_until" is null), 1) > coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t129"."form")) filter (where "t129"."valid_until" > $7::date), 1) then null when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t129"."form")) filter (where "t129"."valid_until" > $7::date), 1) > 1 then 8
        when array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t128"."fault" from "plan_finding" "t128" where ("t128"."cycle_id" = "t99"."cycle_id" and "t128"."cadre_id" = "t99"."cadre_id") limit 1)) is not null then greatest((array[1, 5, 6, 7, 7, 7, 7])[coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t129"."form")) filter (where "t129"."valid_until" <= $7::date), 1)], array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t128"."fault" from "plan_finding" "t128" where ("t128"."cycle_id" = "t99"."cycle_id" and "t128"."cadre_id" = "t99"."cadre_id") limit 1))) end in (1, 2, 3, 5, 6)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t129" where ("t129"."cadre_id" = "t99"."cadre_id" and "t129"."decided_on" <= $7::date) limit 1) end), (case when $7::date >= date '2025-03-07' and true then 'UNKNOWN' end)]::text[] as outcomes offset 0) told) = $8::text)))) || '}') || ',"unknown":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t161" where (("t161"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t171" where "t171"."id" = "t161"."cadre_id" and ((exists
        (select 1 from "unit" "t173" where "t173"."id" = "t171"."unit_id" and ((("t173"."code" = $9::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t172" where ("t172"."unit_id" = "t171"."unit_id" and "t172"."ancestor_id" = $2::uuid))))) and ((
      (select case when 'NOT_MET' = any(told.outcomes) then 'NOT_MET'
      when 'UNKNOWN' = any(told.outcomes) or cardinality(array_remove(told.outcomes, null)) = 0 then 'UNKNOWN' else 'MET' end
    from
        (select array[(case when "t161"."purpose" = 'REVIEW' then case when $10::date >= date '2021-12-27' and $10::date < date '2025-10-08' then case ((
          (select "t175"."retired_from" from (
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
    where retirement.required_months is not null) "t175" where ("t175"."cadre_id" = "t161"."cadre_id") limit 1)) >= ($10::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $10::date >= date '2012-11-05' and $10::date < date '2021-12-27' then case ((
          (select "t176"."retired_from" from (
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
    where retirement.required_months is not null) "t176" where ("t176"."cadre_id" = "t161"."cadre_id") limit 1)) >= ("t161"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $10::date >= date '2021-12-27' and $10::date < date '2025-10-08' then case ((
          (select "t177"."retired_from" from (
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
    where retirement.required_months is not null) "t177" where ("t177"."cadre_id" = "t161"."cadre_id") limit 1)) >= ("t161"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $10::date >= date '2025-10-08' and true then case ((
          (select "t178"."retired_from" from (
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
    where retirement.required_months is not null) "t178" where ("t178"."cadre_id" = "t161"."cadre_id") limit 1)) >= ("t161"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end), (case when $10::date >= date '2012-11-05' and true then case ((case when "t161"."post_id" is not null then
          (select case when count("t179"."post_id") = 0 then case when bool_and(case when "t179"."body_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t182"."unit_id" from "body" "t182" where ("t182"."id" = "t179"."body_id") limit 1) and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t161"."unit_id" and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t179"."post_id" is not null then
                (select "t181"."rank" from "post_title" "t181" where ("t181"."id" =
                  (select "t180"."post_title_id" from "post" "t180" where ("t180"."id" = "t179"."post_id") limit 1)) limit 1) - "t161"."rank" end) as least, bool_or((case when "t179"."post_id" is not null then
                (select "t181"."rank" from "post_title" "t181" where ("t181"."id" =
                  (select "t180"."post_title_id" from "post" "t180" where ("t180"."id" = "t179"."post_id") limit 1)) limit 1) - "t161"."rank" end) is null) filter (where "t179"."post_id" is not null) as is_open) told) end from "tenure" "t179" where ("t179"."cadre_id" = "t161"."cadre_id" and "t179"."valid_from" <= $10::date and ("t179"."valid_until" is null or "t179"."valid_until" > $10::date)) limit 1) else
          (select case when count("t183"."body_id") = 0 then case when bool_and(case when "t183"."post_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t184"."unit_id" from "post" "t184" where ("t184"."id" = "t183"."post_id") limit 1) and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t161"."unit_id" and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t183"."body_id" = "t161"."body_id" then 0
      when "t183"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t186"."kind" from "body" "t186" where ("t186"."id" = "t183"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t161"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t185"."unit_id" from "body" "t185" where ("t185"."id" = "t183"."body_id") limit 1) and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t161"."unit_id" and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t183"."body_id" = "t161"."body_id" then 0
      when "t183"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t186"."kind" from "body" "t186" where ("t186"."id" = "t183"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t161"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t185"."unit_id" from "body" "t185" where ("t185"."id" = "t183"."body_id") limit 1) and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t161"."unit_id" and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t183"."body_id" is not null) as is_open) told) end from "tenure" "t183" where ("t183"."cadre_id" = "t161"."cadre_id" and "t183"."valid_from" <= $10::date and ("t183"."valid_until" is null or "t183"."valid_until" > $10::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $10::date >= date '2025-10-08' and true then case (not
          (select "t187"."is_proposed" from "plan_finding" "t187" where ("t187"."cycle_id" = "t161"."cycle_id" and "t187"."cadre_id" = "t161"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $10::date >= date '2021-12-27' and $10::date < date '2025-10-08' then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t188"."form")) filter (where "t188"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t188"."form")) filter (where "t188"."valid_until" > $10::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t188"."form")) filter (where "t188"."valid_until" > $10::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t188" where ("t188"."cadre_id" = "t161"."cadre_id" and "t188"."decided_on" <= $10::date) limit 1) end), (case when $10::date >= date '2021-12-27' and $10::date < date '2025-10-08' then case (not
          (select "t189"."is_political_standard_denied" from "plan_finding" "t189" where ("t189"."cycle_id" = "t161"."cycle_id" and "t189"."cadre_id" = "t161"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $10::date >= date '2025-10-08' and true then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t191"."form")) filter (where "t191"."valid_until" is null), 1) > coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t191"."form")) filter (where "t191"."valid_until" > $10::date), 1) then null when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t191"."form")) filter (where "t191"."valid_until" > $10::date), 1) > 1 then 8
        when array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t190"."fault" from "plan_finding" "t190" where ("t190"."cycle_id" = "t161"."cycle_id" and "t190"."cadre_id" = "t161"."cadre_id") limit 1)) is not null then greatest((array[1, 5, 6, 7, 7, 7, 7])[coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t191"."form")) filter (where "t191"."valid_until" <= $10::date), 1)], array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t190"."fault" from "plan_finding" "t190" where ("t190"."cycle_id" = "t161"."cycle_id" and "t190"."cadre_id" = "t161"."cadre_id") limit 1))) end in (1, 2, 3, 5, 6)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t191" where ("t191"."cadre_id" = "t161"."cadre_id" and "t191"."decided_on" <= $10::date) limit 1) end), (case when $10::date >= date '2025-03-07' and true then 'UNKNOWN' end)]::text[] as outcomes offset 0) told) = $11::text)))) || '}') || ',"tooOld":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t223" where (("t223"."slot_id" = "t1"."id")) and (((case when "t223"."purpose" = 'REVIEW' then case when $12::date >= date '2021-12-27' and $12::date < date '2025-10-08' then case ((
      (select "t233"."retired_from" from (
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
    where retirement.required_months is not null) "t233" where ("t233"."cadre_id" = "t223"."cadre_id") limit 1)) >= ($12::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $12::date >= date '2012-11-05' and $12::date < date '2021-12-27' then case ((
      (select "t234"."retired_from" from (
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
    where retirement.required_months is not null) "t234" where ("t234"."cadre_id" = "t223"."cadre_id") limit 1)) >= ("t223"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $12::date >= date '2021-12-27' and $12::date < date '2025-10-08' then case ((
      (select "t235"."retired_from" from (
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
    where retirement.required_months is not null) "t235" where ("t235"."cadre_id" = "t223"."cadre_id") limit 1)) >= ("t223"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $12::date >= date '2025-10-08' and true then case ((
      (select "t236"."retired_from" from (
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
    where retirement.required_months is not null) "t236" where ("t236"."cadre_id" = "t223"."cadre_id") limit 1)) >= ("t223"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end = $13::text)) and (exists
      (select 1 from "cadre" "t237" where "t237"."id" = "t223"."cadre_id" and ((exists
        (select 1 from "unit" "t239" where "t239"."id" = "t237"."unit_id" and ((("t239"."code" = $14::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t238" where ("t238"."unit_id" = "t237"."unit_id" and "t238"."ancestor_id" = $2::uuid))))))) || '}') || ',"notUpwards":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t259" where (("t259"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t269" where "t269"."id" = "t259"."cadre_id" and ((exists
        (select 1 from "unit" "t271" where "t271"."id" = "t269"."unit_id" and ((("t271"."code" = $15::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t270" where ("t270"."unit_id" = "t269"."unit_id" and "t270"."ancestor_id" = $2::uuid))))) and ((case when $16::date >= date '2012-11-05' and true then case ((case when "t259"."post_id" is not null then
      (select case when count("t273"."post_id") = 0 then case when bool_and(case when "t273"."body_id" is not null then coalesce((case
        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
          (select "t276"."unit_id" from "body" "t276" where ("t276"."id" = "t273"."body_id") limit 1) and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t259"."unit_id" and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
        (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
          (select min(case when "t273"."post_id" is not null then
            (select "t275"."rank" from "post_title" "t275" where ("t275"."id" =
              (select "t274"."post_title_id" from "post" "t274" where ("t274"."id" = "t273"."post_id") limit 1)) limit 1) - "t259"."rank" end) as least, bool_or((case when "t273"."post_id" is not null then
            (select "t275"."rank" from "post_title" "t275" where ("t275"."id" =
              (select "t274"."post_title_id" from "post" "t274" where ("t274"."id" = "t273"."post_id") limit 1)) limit 1) - "t259"."rank" end) is null) filter (where "t273"."post_id" is not null) as is_open) told) end from "tenure" "t273" where ("t273"."cadre_id" = "t259"."cadre_id" and "t273"."valid_from" <= $16::date and ("t273"."valid_until" is null or "t273"."valid_until" > $16::date)) limit 1) else
      (select case when count("t277"."body_id") = 0 then case when bool_and(case when "t277"."post_id" is not null then coalesce((case
        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
          (select "t278"."unit_id" from "post" "t278" where ("t278"."id" = "t277"."post_id") limit 1) and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t259"."unit_id" and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
        (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
          (select min(case when "t277"."body_id" = "t259"."body_id" then 0
      when "t277"."body_id" is not null then
            (select case when told.levels = 0 then (case
              (select "t280"."kind" from "body" "t280" where ("t280"."id" = "t277"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t259"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
              (select (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                  (select "t279"."unit_id" from "body" "t279" where ("t279"."id" = "t277"."body_id") limit 1) and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t259"."unit_id" and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t277"."body_id" = "t259"."body_id" then 0
      when "t277"."body_id" is not null then
            (select case when told.levels = 0 then (case
              (select "t280"."kind" from "body" "t280" where ("t280"."id" = "t277"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t259"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
              (select (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                  (select "t279"."unit_id" from "body" "t279" where ("t279"."id" = "t277"."body_id") limit 1) and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t259"."unit_id" and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t277"."body_id" is not null) as is_open) told) end from "tenure" "t277" where ("t277"."cadre_id" = "t259"."cadre_id" and "t277"."valid_from" <= $16::date and ("t277"."valid_until" is null or "t277"."valid_until" > $16::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $17::text)))) || '}') || ',"disciplined":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t303" where (("t303"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t313" where "t313"."id" = "t303"."cadre_id" and ((exists
        (select 1 from "unit" "t315" where "t315"."id" = "t313"."unit_id" and ((("t315"."code" = $18::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t314" where ("t314"."unit_id" = "t313"."unit_id" and "t314"."ancestor_id" = $2::uuid))))) and ((case when $19::date >= date '2021-12-27' and $19::date < date '2025-10-08' then
      (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t317"."form")) filter (where "t317"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t317"."form")) filter (where "t317"."valid_until" > $19::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t317"."form")) filter (where "t317"."valid_until" > $19::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t317" where ("t317"."cadre_id" = "t303"."cadre_id" and "t317"."decided_on" <= $19::date) limit 1) end = $20::text)))) || '}') || ',"onlyConclusionLacking":' ||
    (select '{"totalCount":' ||
      (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t333" where (("t333"."slot_id" = "t1"."id")) and (((case when "t333"."purpose" = 'REVIEW' then case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
        (select "t343"."retired_from" from (
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
    where retirement.required_months is not null) "t343" where ("t343"."cadre_id" = "t333"."cadre_id") limit 1)) >= ($21::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $21::date >= date '2012-11-05' and $21::date < date '2021-12-27' then case ((
        (select "t344"."retired_from" from (
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
    where retirement.required_months is not null) "t344" where ("t344"."cadre_id" = "t333"."cadre_id") limit 1)) >= ("t333"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
        (select "t345"."retired_from" from (
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
    where retirement.required_months is not null) "t345" where ("t345"."cadre_id" = "t333"."cadre_id") limit 1)) >= ("t333"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2025-10-08' and true then case ((
        (select "t346"."retired_from" from (
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
    where retirement.required_months is not null) "t346" where ("t346"."cadre_id" = "t333"."cadre_id") limit 1)) >= ("t333"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end = $22::text)) and (exists
        (select 1 from "cadre" "t347" where "t347"."id" = "t333"."cadre_id" and ((exists
          (select 1 from "unit" "t349" where "t349"."id" = "t347"."unit_id" and ((("t349"."code" = $23::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
          (select 1 from "unit_closure" "t348" where ("t348"."unit_id" = "t347"."unit_id" and "t348"."ancestor_id" = $2::uuid))))) and ((case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then
        (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t351"."form")) filter (where "t351"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t351"."form")) filter (where "t351"."valid_until" > $21::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t351"."form")) filter (where "t351"."valid_until" > $21::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t351" where ("t351"."cadre_id" = "t333"."cadre_id" and "t351"."decided_on" <= $21::date) limit 1) end = $24::text)) and ((case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case (not
        (select "t352"."is_political_standard_denied" from "plan_finding" "t352" where ("t352"."cycle_id" = "t333"."cycle_id" and "t352"."cadre_id" = "t333"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $25::text)) and ((case when $21::date >= date '2012-11-05' and true then case ((case when "t333"."post_id" is not null then
        (select case when count("t353"."post_id") = 0 then case when bool_and(case when "t353"."body_id" is not null then coalesce((case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
            (select "t356"."unit_id" from "body" "t356" where ("t356"."id" = "t353"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t333"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
          (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
            (select min(case when "t353"."post_id" is not null then
              (select "t355"."rank" from "post_title" "t355" where ("t355"."id" =
                (select "t354"."post_title_id" from "post" "t354" where ("t354"."id" = "t353"."post_id") limit 1)) limit 1) - "t333"."rank" end) as least, bool_or((case when "t353"."post_id" is not null then
              (select "t355"."rank" from "post_title" "t355" where ("t355"."id" =
                (select "t354"."post_title_id" from "post" "t354" where ("t354"."id" = "t353"."post_id") limit 1)) limit 1) - "t333"."rank" end) is null) filter (where "t353"."post_id" is not null) as is_open) told) end from "tenure" "t353" where ("t353"."cadre_id" = "t333"."cadre_id" and "t353"."valid_from" <= $21::date and ("t353"."valid_until" is null or "t353"."valid_until" > $21::date)) limit 1) else
        (select case when count("t357"."body_id") = 0 then case when bool_and(case when "t357"."post_id" is not null then coalesce((case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
            (select "t358"."unit_id" from "post" "t358" where ("t358"."id" = "t357"."post_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t333"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
          (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
            (select min(case when "t357"."body_id" = "t333"."body_id" then 0
      when "t357"."body_id" is not null then
              (select case when told.levels = 0 then (case
                (select "t360"."kind" from "body" "t360" where ("t360"."id" = "t357"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t333"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                (select (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                    (select "t359"."unit_id" from "body" "t359" where ("t359"."id" = "t357"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t333"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t357"."body_id" = "t333"."body_id" then 0
      when "t357"."body_id" is not null then
              (select case when told.levels = 0 then (case
                (select "t360"."kind" from "body" "t360" where ("t360"."id" = "t357"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t333"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                (select (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                    (select "t359"."unit_id" from "body" "t359" where ("t359"."id" = "t357"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t333"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t357"."body_id" is not null) as is_open) told) end from "tenure" "t357" where ("t357"."cadre_id" = "t333"."cadre_id" and "t357"."valid_from" <= $21::date and ("t357"."valid_until" is null or "t357"."valid_until" > $21::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $26::text)))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
      (select '{"outcome":' || coalesce('"' ||
        (select case when 'NOT_MET' = any(told.outcomes) then 'NOT_MET'
      when 'UNKNOWN' = any(told.outcomes) or cardinality(array_remove(told.outcomes, null)) = 0 then 'UNKNOWN' else 'MET' end
    from
          (select array[(case when "t332"."purpose" = 'REVIEW' then case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
            (select "t361"."retired_from" from (
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
    where retirement.required_months is not null) "t361" where ("t361"."cadre_id" = "t332"."cadre_id") limit 1)) >= ($21::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $21::date >= date '2012-11-05' and $21::date < date '2021-12-27' then case ((
            (select "t362"."retired_from" from (
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
    where retirement.required_months is not null) "t362" where ("t362"."cadre_id" = "t332"."cadre_id") limit 1)) >= ("t332"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
            (select "t363"."retired_from" from (
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
    where retirement.required_months is not null) "t363" where ("t363"."cadre_id" = "t332"."cadre_id") limit 1)) >= ("t332"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2025-10-08' and true then case ((
            (select "t364"."retired_from" from (
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
    where retirement.required_months is not null) "t364" where ("t364"."cadre_id" = "t332"."cadre_id") limit 1)) >= ("t332"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end), (case when $21::date >= date '2012-11-05' and true then case ((case when "t332"."post_id" is not null then
            (select case when count("t365"."post_id") = 0 then case when bool_and(case when "t365"."body_id" is not null then coalesce((case
              (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                (select "t368"."unit_id" from "body" "t368" where ("t368"."id" = "t365"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
              (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t332"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
              (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
                (select min(case when "t365"."post_id" is not null then
                  (select "t367"."rank" from "post_title" "t367" where ("t367"."id" =
                    (select "t366"."post_title_id" from "post" "t366" where ("t366"."id" = "t365"."post_id") limit 1)) limit 1) - "t332"."rank" end) as least, bool_or((case when "t365"."post_id" is not null then
                  (select "t367"."rank" from "post_title" "t367" where ("t367"."id" =
                    (select "t366"."post_title_id" from "post" "t366" where ("t366"."id" = "t365"."post_id") limit 1)) limit 1) - "t332"."rank" end) is null) filter (where "t365"."post_id" is not null) as is_open) told) end from "tenure" "t365" where ("t365"."cadre_id" = "t332"."cadre_id" and "t365"."valid_from" <= $21::date and ("t365"."valid_until" is null or "t365"."valid_until" > $21::date)) limit 1) else
            (select case when count("t369"."body_id") = 0 then case when bool_and(case when "t369"."post_id" is not null then coalesce((case
              (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                (select "t370"."unit_id" from "post" "t370" where ("t370"."id" = "t369"."post_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
              (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t332"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
              (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
                (select min(case when "t369"."body_id" = "t332"."body_id" then 0
      when "t369"."body_id" is not null then
                  (select case when told.levels = 0 then (case
                    (select "t372"."kind" from "body" "t372" where ("t372"."id" = "t369"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t332"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                    (select (case
                      (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                        (select "t371"."unit_id" from "body" "t371" where ("t371"."id" = "t369"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                      (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t332"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t369"."body_id" = "t332"."body_id" then 0
      when "t369"."body_id" is not null then
                  (select case when told.levels = 0 then (case
                    (select "t372"."kind" from "body" "t372" where ("t372"."id" = "t369"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t332"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                    (select (case
                      (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                        (select "t371"."unit_id" from "body" "t371" where ("t371"."id" = "t369"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                      (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t332"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t369"."body_id" is not null) as is_open) told) end from "tenure" "t369" where ("t369"."cadre_id" = "t332"."cadre_id" and "t369"."valid_from" <= $21::date and ("t369"."valid_until" is null or "t369"."valid_until" > $21::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $21::date >= date '2025-10-08' and true then case (not
            (select "t373"."is_proposed" from "plan_finding" "t373" where ("t373"."cycle_id" = "t332"."cycle_id" and "t373"."cadre_id" = "t332"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then
            (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t374"."form")) filter (where "t374"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t374"."form")) filter (where "t374"."valid_until" > $21::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t374"."form")) filter (where "t374"."valid_until" > $21::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t374" where ("t374"."cadre_id" = "t332"."cadre_id" and "t374"."decided_on" <= $21::date) limit 1) end), (case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case (not
            (select "t375"."is_political_standard_denied" from "plan_finding" "t375" where ("t375"."cycle_id" = "t332"."cycle_id" and "t375"."cadre_id" = "t332"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $21::date >= date '2025-10-08' and true then
            (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t377"."form")) filter (where "t377"."valid_until" is null), 1) > coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t377"."form")) filter (where "t377"."valid_until" > $21::date), 1) then null when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t377"."form")) filter (where "t377"."valid_until" > $21::date), 1) > 1 then 8
        when array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
              (select "t376"."fault" from "plan_finding" "t376" where ("t376"."cycle_id" = "t332"."cycle_id" and "t376"."cadre_id" = "t332"."cadre_id") limit 1)) is not null then greatest((array[1, 5, 6, 7, 7, 7, 7])[coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t377"."form")) filter (where "t377"."valid_until" <= $21::date), 1)], array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
              (select "t376"."fault" from "plan_finding" "t376" where ("t376"."cycle_id" = "t332"."cycle_id" and "t376"."cadre_id" = "t332"."cadre_id") limit 1))) end in (1, 2, 3, 5, 6)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t377" where ("t377"."cadre_id" = "t332"."cadre_id" and "t377"."decided_on" <= $21::date) limit 1) end), (case when $21::date >= date '2025-03-07' and true then 'UNKNOWN' end)]::text[] as outcomes offset 0) told) || '"', null_in_answer()) || ',"cadre":' || coalesce(
        (select '{"fullName":' || to_json("t378"."full_name")::text || ',"birthDate":' || coalesce('"' || "t378"."birth_date" || '"', 'null') || ',"postsOn":' ||
          (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
            (select '{"title":' ||
              (select '{"name":' || to_json("t381"."name")::text || '}' from "post_title" "t381" where ("t381"."id" = "t379"."post_title_id") and (true::boolean)) || '}' as j from "tenure" "t382" join "post" "t379" on "t379"."id" = "t382"."post_id" where ("t382"."cadre_id" = "t378"."id" and "t382"."valid_from" <= $21::date and ("t382"."valid_until" is null or "t382"."valid_until" > $21::date)) and (true::boolean) order by "t382"."valid_from" asc, "t382"."valid_until" asc nulls last, "t382"."kind" asc, "t379"."id" asc) q) || '}' from "cadre" "t378" where ("t378"."id" = "t332"."cadre_id") limit 1), null_in_answer()) || '}' as x1 from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t332" where (("t332"."slot_id" = "t1"."id")) and (((case when "t332"."purpose" = 'REVIEW' then case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
        (select "t399"."retired_from" from (
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
    where retirement.required_months is not null) "t399" where ("t399"."cadre_id" = "t332"."cadre_id") limit 1)) >= ($21::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $21::date >= date '2012-11-05' and $21::date < date '2021-12-27' then case ((
        (select "t400"."retired_from" from (
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
    where retirement.required_months is not null) "t400" where ("t400"."cadre_id" = "t332"."cadre_id") limit 1)) >= ("t332"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
        (select "t401"."retired_from" from (
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
    where retirement.required_months is not null) "t401" where ("t401"."cadre_id" = "t332"."cadre_id") limit 1)) >= ("t332"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2025-10-08' and true then case ((
        (select "t402"."retired_from" from (
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
    where retirement.required_months is not null) "t402" where ("t402"."cadre_id" = "t332"."cadre_id") limit 1)) >= ("t332"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end = $27::text)) and (exists
        (select 1 from "cadre" "t403" where "t403"."id" = "t332"."cadre_id" and ((exists
          (select 1 from "unit" "t405" where "t405"."id" = "t403"."unit_id" and ((("t405"."code" = $28::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
          (select true from "unit_closure" "t404" where ("t404"."unit_id" = "t403"."unit_id" and "t404"."ancestor_id" = $2::uuid) limit 1), false)))) and ((case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then
        (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t407"."form")) filter (where "t407"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t407"."form")) filter (where "t407"."valid_until" > $21::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t407"."form")) filter (where "t407"."valid_until" > $21::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t407" where ("t407"."cadre_id" = "t332"."cadre_id" and "t407"."decided_on" <= $21::date) limit 1) end = $29::text)) and ((case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case (not
        (select "t408"."is_political_standard_denied" from "plan_finding" "t408" where ("t408"."cycle_id" = "t332"."cycle_id" and "t408"."cadre_id" = "t332"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $30::text)) and ((case when $21::date >= date '2012-11-05' and true then case ((case when "t332"."post_id" is not null then
        (select case when count("t409"."post_id") = 0 then case when bool_and(case when "t409"."body_id" is not null then coalesce((case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
            (select "t412"."unit_id" from "body" "t412" where ("t412"."id" = "t409"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t332"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
          (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
            (select min(case when "t409"."post_id" is not null then
              (select "t411"."rank" from "post_title" "t411" where ("t411"."id" =
                (select "t410"."post_title_id" from "post" "t410" where ("t410"."id" = "t409"."post_id") limit 1)) limit 1) - "t332"."rank" end) as least, bool_or((case when "t409"."post_id" is not null then
              (select "t411"."rank" from "post_title" "t411" where ("t411"."id" =
                (select "t410"."post_title_id" from "post" "t410" where ("t410"."id" = "t409"."post_id") limit 1)) limit 1) - "t332"."rank" end) is null) filter (where "t409"."post_id" is not null) as is_open) told) end from "tenure" "t409" where ("t409"."cadre_id" = "t332"."cadre_id" and "t409"."valid_from" <= $21::date and ("t409"."valid_until" is null or "t409"."valid_until" > $21::date)) limit 1) else
        (select case when count("t413"."body_id") = 0 then case when bool_and(case when "t413"."post_id" is not null then coalesce((case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
            (select "t414"."unit_id" from "post" "t414" where ("t414"."id" = "t413"."post_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t332"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
          (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
            (select min(case when "t413"."body_id" = "t332"."body_id" then 0
      when "t413"."body_id" is not null then
              (select case when told.levels = 0 then (case
                (select "t416"."kind" from "body" "t416" where ("t416"."id" = "t413"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t332"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                (select (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                    (select "t415"."unit_id" from "body" "t415" where ("t415"."id" = "t413"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t332"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t413"."body_id" = "t332"."body_id" then 0
      when "t413"."body_id" is not null then
              (select case when told.levels = 0 then (case
                (select "t416"."kind" from "body" "t416" where ("t416"."id" = "t413"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t332"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                (select (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                    (select "t415"."unit_id" from "body" "t415" where ("t415"."id" = "t413"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t332"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t413"."body_id" is not null) as is_open) told) end from "tenure" "t413" where ("t413"."cadre_id" = "t332"."cadre_id" and "t413"."valid_from" <= $21::date and ("t413"."valid_until" is null or "t413"."valid_until" > $21::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $31::text))) order by "t332"."sort_key" asc, "t332"."id" asc limit 3::integer) q) || '}' from "plan_slot" "t1" where ("t1"."id" = $32::uuid) and ((coalesce(
    (select true from "planning_cycle" "t2" where ("t2"."id" = "t1"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
      (select true from "unit_closure" "t3" where ("t3"."unit_id" = "t2"."unit_id" and "t3"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and ("t1"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):])))), 'null') || '}' as data
