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
        (select 1 from "unit" "t20" where "t20"."id" = "t19"."unit_id" and ((("t20"."code" = $1::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t21" where ("t21"."unit_id" = "t19"."unit_id" and "t21"."ancestor_id" = $2::uuid))))))) || '}') || ',"met":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t35" where (("t35"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t45" where "t45"."id" = "t35"."cadre_id" and ((exists
        (select 1 from "unit" "t46" where "t46"."id" = "t45"."unit_id" and ((("t46"."code" = $3::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t47" where ("t47"."unit_id" = "t45"."unit_id" and "t47"."ancestor_id" = $2::uuid))))) and ((
      (select case when 'NOT_MET' = any(told.outcomes) then 'NOT_MET'
      when 'UNKNOWN' = any(told.outcomes) or cardinality(array_remove(told.outcomes, null)) = 0 then 'UNKNOWN' else 'MET' end
    from
        (select array[(case when "t35"."purpose" = 'REVIEW' then case when $4::date >= date '2021-12-27' and $4::date < date '2025-10-08' then case ((
          (select "t48"."retired_from" from (
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
    where retirement.required_months is not null) "t48" where ("t48"."cadre_id" = "t35"."cadre_id") limit 1)) >= ($4::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $4::date >= date '2012-11-05' and $4::date < date '2021-12-27' then case ((
          (select "t49"."retired_from" from (
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
    where retirement.required_months is not null) "t49" where ("t49"."cadre_id" = "t35"."cadre_id") limit 1)) >= ("t35"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $4::date >= date '2021-12-27' and $4::date < date '2025-10-08' then case ((
          (select "t50"."retired_from" from (
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
    where retirement.required_months is not null) "t50" where ("t50"."cadre_id" = "t35"."cadre_id") limit 1)) >= ("t35"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $4::date >= date '2025-10-08' and true then case ((
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
    where retirement.required_months is not null) "t51" where ("t51"."cadre_id" = "t35"."cadre_id") limit 1)) >= ("t35"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end), (case when $4::date >= date '2012-11-05' and true then case ((case when "t35"."post_id" is not null then
          (select case when count("t52"."post_id") = 0 then case when bool_and(case when "t52"."body_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t55"."unit_id" from "body" "t55" where ("t55"."id" = "t52"."body_id") limit 1) and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t35"."unit_id" and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t52"."post_id" is not null then
                (select "t54"."rank" from "post_title" "t54" where ("t54"."id" =
                  (select "t53"."post_title_id" from "post" "t53" where ("t53"."id" = "t52"."post_id") limit 1)) limit 1) - "t35"."rank" end) as least, bool_or((case when "t52"."post_id" is not null then
                (select "t54"."rank" from "post_title" "t54" where ("t54"."id" =
                  (select "t53"."post_title_id" from "post" "t53" where ("t53"."id" = "t52"."post_id") limit 1)) limit 1) - "t35"."rank" end) is null) filter (where "t52"."post_id" is not null) as is_open) told) end from "tenure" "t52" where ("t52"."cadre_id" = "t35"."cadre_id" and "t52"."valid_from" <= $4::date and ("t52"."valid_until" is null or "t52"."valid_until" > $4::date)) limit 1) else
          (select case when count("t56"."body_id") = 0 then case when bool_and(case when "t56"."post_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t57"."unit_id" from "post" "t57" where ("t57"."id" = "t56"."post_id") limit 1) and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t35"."unit_id" and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t56"."body_id" = "t35"."body_id" then 0
      when "t56"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t59"."kind" from "body" "t59" where ("t59"."id" = "t56"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t35"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t58"."unit_id" from "body" "t58" where ("t58"."id" = "t56"."body_id") limit 1) and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t35"."unit_id" and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t56"."body_id" = "t35"."body_id" then 0
      when "t56"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t59"."kind" from "body" "t59" where ("t59"."id" = "t56"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t35"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t58"."unit_id" from "body" "t58" where ("t58"."id" = "t56"."body_id") limit 1) and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t35"."unit_id" and path.valid_from <= $4::date and (path.valid_until is null or path.valid_until > $4::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t56"."body_id" is not null) as is_open) told) end from "tenure" "t56" where ("t56"."cadre_id" = "t35"."cadre_id" and "t56"."valid_from" <= $4::date and ("t56"."valid_until" is null or "t56"."valid_until" > $4::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $4::date >= date '2025-10-08' and true then case (not
          (select "t60"."is_proposed" from "plan_finding" "t60" where ("t60"."cycle_id" = "t35"."cycle_id" and "t60"."cadre_id" = "t35"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $4::date >= date '2021-12-27' and $4::date < date '2025-10-08' then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t61"."form")) filter (where "t61"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t61"."form")) filter (where "t61"."valid_until" > $4::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t61"."form")) filter (where "t61"."valid_until" > $4::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t61" where ("t61"."cadre_id" = "t35"."cadre_id" and "t61"."decided_on" <= $4::date) limit 1) end), (case when $4::date >= date '2021-12-27' and $4::date < date '2025-10-08' then case (not
          (select "t62"."is_political_standard_denied" from "plan_finding" "t62" where ("t62"."cycle_id" = "t35"."cycle_id" and "t62"."cadre_id" = "t35"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $4::date >= date '2025-10-08' and true then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t64"."form")) filter (where "t64"."valid_until" is null), 1) > coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t64"."form")) filter (where "t64"."valid_until" > $4::date), 1) then null when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t64"."form")) filter (where "t64"."valid_until" > $4::date), 1) > 1 then 8
        when array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t63"."fault" from "plan_finding" "t63" where ("t63"."cycle_id" = "t35"."cycle_id" and "t63"."cadre_id" = "t35"."cadre_id") limit 1)) is not null then greatest((array[1, 5, 6, 7, 7, 7, 7])[coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t64"."form")) filter (where "t64"."valid_until" <= $4::date), 1)], array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t63"."fault" from "plan_finding" "t63" where ("t63"."cycle_id" = "t35"."cycle_id" and "t63"."cadre_id" = "t35"."cadre_id") limit 1))) end in (1, 2, 3, 5, 6)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t64" where ("t64"."cadre_id" = "t35"."cadre_id" and "t64"."decided_on" <= $4::date) limit 1) end), (case when $4::date >= date '2025-03-07' and true then 'UNKNOWN' end)]::text[] as outcomes offset 0) told) = $5::text)))) || '}') || ',"notMet":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t95" where (("t95"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t105" where "t105"."id" = "t95"."cadre_id" and ((exists
        (select 1 from "unit" "t106" where "t106"."id" = "t105"."unit_id" and ((("t106"."code" = $6::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t107" where ("t107"."unit_id" = "t105"."unit_id" and "t107"."ancestor_id" = $2::uuid))))) and ((
      (select case when 'NOT_MET' = any(told.outcomes) then 'NOT_MET'
      when 'UNKNOWN' = any(told.outcomes) or cardinality(array_remove(told.outcomes, null)) = 0 then 'UNKNOWN' else 'MET' end
    from
        (select array[(case when "t95"."purpose" = 'REVIEW' then case when $7::date >= date '2021-12-27' and $7::date < date '2025-10-08' then case ((
          (select "t108"."retired_from" from (
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
    where retirement.required_months is not null) "t108" where ("t108"."cadre_id" = "t95"."cadre_id") limit 1)) >= ($7::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $7::date >= date '2012-11-05' and $7::date < date '2021-12-27' then case ((
          (select "t109"."retired_from" from (
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
    where retirement.required_months is not null) "t109" where ("t109"."cadre_id" = "t95"."cadre_id") limit 1)) >= ("t95"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $7::date >= date '2021-12-27' and $7::date < date '2025-10-08' then case ((
          (select "t110"."retired_from" from (
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
    where retirement.required_months is not null) "t110" where ("t110"."cadre_id" = "t95"."cadre_id") limit 1)) >= ("t95"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $7::date >= date '2025-10-08' and true then case ((
          (select "t111"."retired_from" from (
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
    where retirement.required_months is not null) "t111" where ("t111"."cadre_id" = "t95"."cadre_id") limit 1)) >= ("t95"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end), (case when $7::date >= date '2012-11-05' and true then case ((case when "t95"."post_id" is not null then
          (select case when count("t112"."post_id") = 0 then case when bool_and(case when "t112"."body_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t115"."unit_id" from "body" "t115" where ("t115"."id" = "t112"."body_id") limit 1) and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t95"."unit_id" and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t112"."post_id" is not null then
                (select "t114"."rank" from "post_title" "t114" where ("t114"."id" =
                  (select "t113"."post_title_id" from "post" "t113" where ("t113"."id" = "t112"."post_id") limit 1)) limit 1) - "t95"."rank" end) as least, bool_or((case when "t112"."post_id" is not null then
                (select "t114"."rank" from "post_title" "t114" where ("t114"."id" =
                  (select "t113"."post_title_id" from "post" "t113" where ("t113"."id" = "t112"."post_id") limit 1)) limit 1) - "t95"."rank" end) is null) filter (where "t112"."post_id" is not null) as is_open) told) end from "tenure" "t112" where ("t112"."cadre_id" = "t95"."cadre_id" and "t112"."valid_from" <= $7::date and ("t112"."valid_until" is null or "t112"."valid_until" > $7::date)) limit 1) else
          (select case when count("t116"."body_id") = 0 then case when bool_and(case when "t116"."post_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t117"."unit_id" from "post" "t117" where ("t117"."id" = "t116"."post_id") limit 1) and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t95"."unit_id" and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t116"."body_id" = "t95"."body_id" then 0
      when "t116"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t119"."kind" from "body" "t119" where ("t119"."id" = "t116"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t95"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t118"."unit_id" from "body" "t118" where ("t118"."id" = "t116"."body_id") limit 1) and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t95"."unit_id" and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t116"."body_id" = "t95"."body_id" then 0
      when "t116"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t119"."kind" from "body" "t119" where ("t119"."id" = "t116"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t95"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t118"."unit_id" from "body" "t118" where ("t118"."id" = "t116"."body_id") limit 1) and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t95"."unit_id" and path.valid_from <= $7::date and (path.valid_until is null or path.valid_until > $7::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t116"."body_id" is not null) as is_open) told) end from "tenure" "t116" where ("t116"."cadre_id" = "t95"."cadre_id" and "t116"."valid_from" <= $7::date and ("t116"."valid_until" is null or "t116"."valid_until" > $7::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $7::date >= date '2025-10-08' and true then case (not
          (select "t120"."is_proposed" from "plan_finding" "t120" where ("t120"."cycle_id" = "t95"."cycle_id" and "t120"."cadre_id" = "t95"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $7::date >= date '2021-12-27' and $7::date < date '2025-10-08' then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t121"."form")) filter (where "t121"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t121"."form")) filter (where "t121"."valid_until" > $7::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t121"."form")) filter (where "t121"."valid_until" > $7::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t121" where ("t121"."cadre_id" = "t95"."cadre_id" and "t121"."decided_on" <= $7::date) limit 1) end), (case when $7::date >= date '2021-12-27' and $7::date < date '2025-10-08' then case (not
          (select "t122"."is_political_standard_denied" from "plan_finding" "t122" where ("t122"."cycle_id" = "t95"."cycle_id" and "t122"."cadre_id" = "t95"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $7::date >= date '2025-10-08' and true then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t124"."form")) filter (where "t124"."valid_until" is null), 1) > coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t124"."form")) filter (where "t124"."valid_until" > $7::date), 1) then null when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t124"."form")) filter (where "t124"."valid_until" > $7::date), 1) > 1 then 8
        when array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t123"."fault" from "plan_finding" "t123" where ("t123"."cycle_id" = "t95"."cycle_id" and "t123"."cadre_id" = "t95"."cadre_id") limit 1)) is not null then greatest((array[1, 5, 6, 7, 7, 7, 7])[coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t124"."form")) filter (where "t124"."valid_until" <= $7::date), 1)], array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t123"."fault" from "plan_finding" "t123" where ("t123"."cycle_id" = "t95"."cycle_id" and "t123"."cadre_id" = "t95"."cadre_id") limit 1))) end in (1, 2, 3, 5, 6)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t124" where ("t124"."cadre_id" = "t95"."cadre_id" and "t124"."decided_on" <= $7::date) limit 1) end), (case when $7::date >= date '2025-03-07' and true then 'UNKNOWN' end)]::text[] as outcomes offset 0) told) = $8::text)))) || '}') || ',"unknown":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t155" where (("t155"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t165" where "t165"."id" = "t155"."cadre_id" and ((exists
        (select 1 from "unit" "t166" where "t166"."id" = "t165"."unit_id" and ((("t166"."code" = $9::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t167" where ("t167"."unit_id" = "t165"."unit_id" and "t167"."ancestor_id" = $2::uuid))))) and ((
      (select case when 'NOT_MET' = any(told.outcomes) then 'NOT_MET'
      when 'UNKNOWN' = any(told.outcomes) or cardinality(array_remove(told.outcomes, null)) = 0 then 'UNKNOWN' else 'MET' end
    from
        (select array[(case when "t155"."purpose" = 'REVIEW' then case when $10::date >= date '2021-12-27' and $10::date < date '2025-10-08' then case ((
          (select "t168"."retired_from" from (
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
    where retirement.required_months is not null) "t168" where ("t168"."cadre_id" = "t155"."cadre_id") limit 1)) >= ($10::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $10::date >= date '2012-11-05' and $10::date < date '2021-12-27' then case ((
          (select "t169"."retired_from" from (
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
    where retirement.required_months is not null) "t169" where ("t169"."cadre_id" = "t155"."cadre_id") limit 1)) >= ("t155"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $10::date >= date '2021-12-27' and $10::date < date '2025-10-08' then case ((
          (select "t170"."retired_from" from (
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
    where retirement.required_months is not null) "t170" where ("t170"."cadre_id" = "t155"."cadre_id") limit 1)) >= ("t155"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $10::date >= date '2025-10-08' and true then case ((
          (select "t171"."retired_from" from (
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
    where retirement.required_months is not null) "t171" where ("t171"."cadre_id" = "t155"."cadre_id") limit 1)) >= ("t155"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end), (case when $10::date >= date '2012-11-05' and true then case ((case when "t155"."post_id" is not null then
          (select case when count("t172"."post_id") = 0 then case when bool_and(case when "t172"."body_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t175"."unit_id" from "body" "t175" where ("t175"."id" = "t172"."body_id") limit 1) and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t155"."unit_id" and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t172"."post_id" is not null then
                (select "t174"."rank" from "post_title" "t174" where ("t174"."id" =
                  (select "t173"."post_title_id" from "post" "t173" where ("t173"."id" = "t172"."post_id") limit 1)) limit 1) - "t155"."rank" end) as least, bool_or((case when "t172"."post_id" is not null then
                (select "t174"."rank" from "post_title" "t174" where ("t174"."id" =
                  (select "t173"."post_title_id" from "post" "t173" where ("t173"."id" = "t172"."post_id") limit 1)) limit 1) - "t155"."rank" end) is null) filter (where "t172"."post_id" is not null) as is_open) told) end from "tenure" "t172" where ("t172"."cadre_id" = "t155"."cadre_id" and "t172"."valid_from" <= $10::date and ("t172"."valid_until" is null or "t172"."valid_until" > $10::date)) limit 1) else
          (select case when count("t176"."body_id") = 0 then case when bool_and(case when "t176"."post_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t177"."unit_id" from "post" "t177" where ("t177"."id" = "t176"."post_id") limit 1) and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t155"."unit_id" and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t176"."body_id" = "t155"."body_id" then 0
      when "t176"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t179"."kind" from "body" "t179" where ("t179"."id" = "t176"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t155"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t178"."unit_id" from "body" "t178" where ("t178"."id" = "t176"."body_id") limit 1) and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t155"."unit_id" and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t176"."body_id" = "t155"."body_id" then 0
      when "t176"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t179"."kind" from "body" "t179" where ("t179"."id" = "t176"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t155"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t178"."unit_id" from "body" "t178" where ("t178"."id" = "t176"."body_id") limit 1) and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t155"."unit_id" and path.valid_from <= $10::date and (path.valid_until is null or path.valid_until > $10::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t176"."body_id" is not null) as is_open) told) end from "tenure" "t176" where ("t176"."cadre_id" = "t155"."cadre_id" and "t176"."valid_from" <= $10::date and ("t176"."valid_until" is null or "t176"."valid_until" > $10::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $10::date >= date '2025-10-08' and true then case (not
          (select "t180"."is_proposed" from "plan_finding" "t180" where ("t180"."cycle_id" = "t155"."cycle_id" and "t180"."cadre_id" = "t155"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $10::date >= date '2021-12-27' and $10::date < date '2025-10-08' then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t181"."form")) filter (where "t181"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t181"."form")) filter (where "t181"."valid_until" > $10::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t181"."form")) filter (where "t181"."valid_until" > $10::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t181" where ("t181"."cadre_id" = "t155"."cadre_id" and "t181"."decided_on" <= $10::date) limit 1) end), (case when $10::date >= date '2021-12-27' and $10::date < date '2025-10-08' then case (not
          (select "t182"."is_political_standard_denied" from "plan_finding" "t182" where ("t182"."cycle_id" = "t155"."cycle_id" and "t182"."cadre_id" = "t155"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $10::date >= date '2025-10-08' and true then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t184"."form")) filter (where "t184"."valid_until" is null), 1) > coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t184"."form")) filter (where "t184"."valid_until" > $10::date), 1) then null when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t184"."form")) filter (where "t184"."valid_until" > $10::date), 1) > 1 then 8
        when array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t183"."fault" from "plan_finding" "t183" where ("t183"."cycle_id" = "t155"."cycle_id" and "t183"."cadre_id" = "t155"."cadre_id") limit 1)) is not null then greatest((array[1, 5, 6, 7, 7, 7, 7])[coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t184"."form")) filter (where "t184"."valid_until" <= $10::date), 1)], array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
            (select "t183"."fault" from "plan_finding" "t183" where ("t183"."cycle_id" = "t155"."cycle_id" and "t183"."cadre_id" = "t155"."cadre_id") limit 1))) end in (1, 2, 3, 5, 6)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t184" where ("t184"."cadre_id" = "t155"."cadre_id" and "t184"."decided_on" <= $10::date) limit 1) end), (case when $10::date >= date '2025-03-07' and true then 'UNKNOWN' end)]::text[] as outcomes offset 0) told) = $11::text)))) || '}') || ',"tooOld":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t215" where (("t215"."slot_id" = "t1"."id")) and (((case when "t215"."purpose" = 'REVIEW' then case when $12::date >= date '2021-12-27' and $12::date < date '2025-10-08' then case ((
      (select "t225"."retired_from" from (
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
    where retirement.required_months is not null) "t225" where ("t225"."cadre_id" = "t215"."cadre_id") limit 1)) >= ($12::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $12::date >= date '2012-11-05' and $12::date < date '2021-12-27' then case ((
      (select "t226"."retired_from" from (
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
    where retirement.required_months is not null) "t226" where ("t226"."cadre_id" = "t215"."cadre_id") limit 1)) >= ("t215"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $12::date >= date '2021-12-27' and $12::date < date '2025-10-08' then case ((
      (select "t227"."retired_from" from (
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
    where retirement.required_months is not null) "t227" where ("t227"."cadre_id" = "t215"."cadre_id") limit 1)) >= ("t215"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $12::date >= date '2025-10-08' and true then case ((
      (select "t228"."retired_from" from (
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
    where retirement.required_months is not null) "t228" where ("t228"."cadre_id" = "t215"."cadre_id") limit 1)) >= ("t215"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end = $13::text)) and (exists
      (select 1 from "cadre" "t229" where "t229"."id" = "t215"."cadre_id" and ((exists
        (select 1 from "unit" "t230" where "t230"."id" = "t229"."unit_id" and ((("t230"."code" = $14::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t231" where ("t231"."unit_id" = "t229"."unit_id" and "t231"."ancestor_id" = $2::uuid))))))) || '}') || ',"notUpwards":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t249" where (("t249"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t259" where "t259"."id" = "t249"."cadre_id" and ((exists
        (select 1 from "unit" "t260" where "t260"."id" = "t259"."unit_id" and ((("t260"."code" = $15::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t261" where ("t261"."unit_id" = "t259"."unit_id" and "t261"."ancestor_id" = $2::uuid))))) and ((case when $16::date >= date '2012-11-05' and true then case ((case when "t249"."post_id" is not null then
      (select case when count("t262"."post_id") = 0 then case when bool_and(case when "t262"."body_id" is not null then coalesce((case
        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
          (select "t265"."unit_id" from "body" "t265" where ("t265"."id" = "t262"."body_id") limit 1) and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t249"."unit_id" and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
        (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
          (select min(case when "t262"."post_id" is not null then
            (select "t264"."rank" from "post_title" "t264" where ("t264"."id" =
              (select "t263"."post_title_id" from "post" "t263" where ("t263"."id" = "t262"."post_id") limit 1)) limit 1) - "t249"."rank" end) as least, bool_or((case when "t262"."post_id" is not null then
            (select "t264"."rank" from "post_title" "t264" where ("t264"."id" =
              (select "t263"."post_title_id" from "post" "t263" where ("t263"."id" = "t262"."post_id") limit 1)) limit 1) - "t249"."rank" end) is null) filter (where "t262"."post_id" is not null) as is_open) told) end from "tenure" "t262" where ("t262"."cadre_id" = "t249"."cadre_id" and "t262"."valid_from" <= $16::date and ("t262"."valid_until" is null or "t262"."valid_until" > $16::date)) limit 1) else
      (select case when count("t266"."body_id") = 0 then case when bool_and(case when "t266"."post_id" is not null then coalesce((case
        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
          (select "t267"."unit_id" from "post" "t267" where ("t267"."id" = "t266"."post_id") limit 1) and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t249"."unit_id" and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
        (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
          (select min(case when "t266"."body_id" = "t249"."body_id" then 0
      when "t266"."body_id" is not null then
            (select case when told.levels = 0 then (case
              (select "t269"."kind" from "body" "t269" where ("t269"."id" = "t266"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t249"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
              (select (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                  (select "t268"."unit_id" from "body" "t268" where ("t268"."id" = "t266"."body_id") limit 1) and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t249"."unit_id" and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t266"."body_id" = "t249"."body_id" then 0
      when "t266"."body_id" is not null then
            (select case when told.levels = 0 then (case
              (select "t269"."kind" from "body" "t269" where ("t269"."id" = "t266"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t249"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
              (select (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                  (select "t268"."unit_id" from "body" "t268" where ("t268"."id" = "t266"."body_id") limit 1) and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t249"."unit_id" and path.valid_from <= $16::date and (path.valid_until is null or path.valid_until > $16::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t266"."body_id" is not null) as is_open) told) end from "tenure" "t266" where ("t266"."cadre_id" = "t249"."cadre_id" and "t266"."valid_from" <= $16::date and ("t266"."valid_until" is null or "t266"."valid_until" > $16::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $17::text)))) || '}') || ',"disciplined":' || ('{"totalCount":' ||
    (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t291" where (("t291"."slot_id" = "t1"."id")) and ((exists
      (select 1 from "cadre" "t301" where "t301"."id" = "t291"."cadre_id" and ((exists
        (select 1 from "unit" "t302" where "t302"."id" = "t301"."unit_id" and ((("t302"."code" = $18::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
        (select 1 from "unit_closure" "t303" where ("t303"."unit_id" = "t301"."unit_id" and "t303"."ancestor_id" = $2::uuid))))) and ((case when $19::date >= date '2021-12-27' and $19::date < date '2025-10-08' then
      (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t304"."form")) filter (where "t304"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t304"."form")) filter (where "t304"."valid_until" > $19::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t304"."form")) filter (where "t304"."valid_until" > $19::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t304" where ("t304"."cadre_id" = "t291"."cadre_id" and "t304"."decided_on" <= $19::date) limit 1) end = $20::text)))) || '}') || ',"onlyConclusionLacking":' ||
    (select '{"totalCount":' ||
      (select count(*)::text from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t319" where (("t319"."slot_id" = "t1"."id")) and (((case when "t319"."purpose" = 'REVIEW' then case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
        (select "t329"."retired_from" from (
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
    where retirement.required_months is not null) "t329" where ("t329"."cadre_id" = "t319"."cadre_id") limit 1)) >= ($21::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $21::date >= date '2012-11-05' and $21::date < date '2021-12-27' then case ((
        (select "t330"."retired_from" from (
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
    where retirement.required_months is not null) "t330" where ("t330"."cadre_id" = "t319"."cadre_id") limit 1)) >= ("t319"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
        (select "t331"."retired_from" from (
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
    where retirement.required_months is not null) "t331" where ("t331"."cadre_id" = "t319"."cadre_id") limit 1)) >= ("t319"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2025-10-08' and true then case ((
        (select "t332"."retired_from" from (
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
    where retirement.required_months is not null) "t332" where ("t332"."cadre_id" = "t319"."cadre_id") limit 1)) >= ("t319"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end = $22::text)) and (exists
        (select 1 from "cadre" "t333" where "t333"."id" = "t319"."cadre_id" and ((exists
          (select 1 from "unit" "t334" where "t334"."id" = "t333"."unit_id" and ((("t334"."code" = $23::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
          (select 1 from "unit_closure" "t335" where ("t335"."unit_id" = "t333"."unit_id" and "t335"."ancestor_id" = $2::uuid))))) and ((case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then
        (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t336"."form")) filter (where "t336"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t336"."form")) filter (where "t336"."valid_until" > $21::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t336"."form")) filter (where "t336"."valid_until" > $21::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t336" where ("t336"."cadre_id" = "t319"."cadre_id" and "t336"."decided_on" <= $21::date) limit 1) end = $24::text)) and ((case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case (not
        (select "t337"."is_political_standard_denied" from "plan_finding" "t337" where ("t337"."cycle_id" = "t319"."cycle_id" and "t337"."cadre_id" = "t319"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $25::text)) and ((case when $21::date >= date '2012-11-05' and true then case ((case when "t319"."post_id" is not null then
        (select case when count("t338"."post_id") = 0 then case when bool_and(case when "t338"."body_id" is not null then coalesce((case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
            (select "t341"."unit_id" from "body" "t341" where ("t341"."id" = "t338"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t319"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
          (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
            (select min(case when "t338"."post_id" is not null then
              (select "t340"."rank" from "post_title" "t340" where ("t340"."id" =
                (select "t339"."post_title_id" from "post" "t339" where ("t339"."id" = "t338"."post_id") limit 1)) limit 1) - "t319"."rank" end) as least, bool_or((case when "t338"."post_id" is not null then
              (select "t340"."rank" from "post_title" "t340" where ("t340"."id" =
                (select "t339"."post_title_id" from "post" "t339" where ("t339"."id" = "t338"."post_id") limit 1)) limit 1) - "t319"."rank" end) is null) filter (where "t338"."post_id" is not null) as is_open) told) end from "tenure" "t338" where ("t338"."cadre_id" = "t319"."cadre_id" and "t338"."valid_from" <= $21::date and ("t338"."valid_until" is null or "t338"."valid_until" > $21::date)) limit 1) else
        (select case when count("t342"."body_id") = 0 then case when bool_and(case when "t342"."post_id" is not null then coalesce((case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
            (select "t343"."unit_id" from "post" "t343" where ("t343"."id" = "t342"."post_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
          (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t319"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
          (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
            (select min(case when "t342"."body_id" = "t319"."body_id" then 0
      when "t342"."body_id" is not null then
              (select case when told.levels = 0 then (case
                (select "t345"."kind" from "body" "t345" where ("t345"."id" = "t342"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t319"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                (select (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                    (select "t344"."unit_id" from "body" "t344" where ("t344"."id" = "t342"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t319"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t342"."body_id" = "t319"."body_id" then 0
      when "t342"."body_id" is not null then
              (select case when told.levels = 0 then (case
                (select "t345"."kind" from "body" "t345" where ("t345"."id" = "t342"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t319"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                (select (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                    (select "t344"."unit_id" from "body" "t344" where ("t344"."id" = "t342"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                  (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t319"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t342"."body_id" is not null) as is_open) told) end from "tenure" "t342" where ("t342"."cadre_id" = "t319"."cadre_id" and "t342"."valid_from" <= $21::date and ("t342"."valid_until" is null or "t342"."valid_until" > $21::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $26::text)))) || ',"nodes":[' || coalesce(p.x1, '') || ']}' from
      (select string_agg(q.x1, ',') as x1 from
        (select '{"outcome":' || coalesce('"' ||
          (select case when 'NOT_MET' = any(told.outcomes) then 'NOT_MET'
      when 'UNKNOWN' = any(told.outcomes) or cardinality(array_remove(told.outcomes, null)) = 0 then 'UNKNOWN' else 'MET' end
    from
            (select array[(case when "t318"."purpose" = 'REVIEW' then case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
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
    where retirement.required_months is not null) "t346" where ("t346"."cadre_id" = "t318"."cadre_id") limit 1)) >= ($21::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $21::date >= date '2012-11-05' and $21::date < date '2021-12-27' then case ((
              (select "t347"."retired_from" from (
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
    where retirement.required_months is not null) "t347" where ("t347"."cadre_id" = "t318"."cadre_id") limit 1)) >= ("t318"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
              (select "t348"."retired_from" from (
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
    where retirement.required_months is not null) "t348" where ("t348"."cadre_id" = "t318"."cadre_id") limit 1)) >= ("t318"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2025-10-08' and true then case ((
              (select "t349"."retired_from" from (
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
    where retirement.required_months is not null) "t349" where ("t349"."cadre_id" = "t318"."cadre_id") limit 1)) >= ("t318"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end), (case when $21::date >= date '2012-11-05' and true then case ((case when "t318"."post_id" is not null then
              (select case when count("t350"."post_id") = 0 then case when bool_and(case when "t350"."body_id" is not null then coalesce((case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                  (select "t353"."unit_id" from "body" "t353" where ("t353"."id" = "t350"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t318"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
                (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
                  (select min(case when "t350"."post_id" is not null then
                    (select "t352"."rank" from "post_title" "t352" where ("t352"."id" =
                      (select "t351"."post_title_id" from "post" "t351" where ("t351"."id" = "t350"."post_id") limit 1)) limit 1) - "t318"."rank" end) as least, bool_or((case when "t350"."post_id" is not null then
                    (select "t352"."rank" from "post_title" "t352" where ("t352"."id" =
                      (select "t351"."post_title_id" from "post" "t351" where ("t351"."id" = "t350"."post_id") limit 1)) limit 1) - "t318"."rank" end) is null) filter (where "t350"."post_id" is not null) as is_open) told) end from "tenure" "t350" where ("t350"."cadre_id" = "t318"."cadre_id" and "t350"."valid_from" <= $21::date and ("t350"."valid_until" is null or "t350"."valid_until" > $21::date)) limit 1) else
              (select case when count("t354"."body_id") = 0 then case when bool_and(case when "t354"."post_id" is not null then coalesce((case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                  (select "t355"."unit_id" from "post" "t355" where ("t355"."id" = "t354"."post_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
                (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t318"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
                (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
                  (select min(case when "t354"."body_id" = "t318"."body_id" then 0
      when "t354"."body_id" is not null then
                    (select case when told.levels = 0 then (case
                      (select "t357"."kind" from "body" "t357" where ("t357"."id" = "t354"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t318"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                      (select (case
                        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                          (select "t356"."unit_id" from "body" "t356" where ("t356"."id" = "t354"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t318"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t354"."body_id" = "t318"."body_id" then 0
      when "t354"."body_id" is not null then
                    (select case when told.levels = 0 then (case
                      (select "t357"."kind" from "body" "t357" where ("t357"."id" = "t354"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t318"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                      (select (case
                        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                          (select "t356"."unit_id" from "body" "t356" where ("t356"."id" = "t354"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                        (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t318"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t354"."body_id" is not null) as is_open) told) end from "tenure" "t354" where ("t354"."cadre_id" = "t318"."cadre_id" and "t354"."valid_from" <= $21::date and ("t354"."valid_until" is null or "t354"."valid_until" > $21::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $21::date >= date '2025-10-08' and true then case (not
              (select "t358"."is_proposed" from "plan_finding" "t358" where ("t358"."cycle_id" = "t318"."cycle_id" and "t358"."cadre_id" = "t318"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then
              (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t359"."form")) filter (where "t359"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t359"."form")) filter (where "t359"."valid_until" > $21::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t359"."form")) filter (where "t359"."valid_until" > $21::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t359" where ("t359"."cadre_id" = "t318"."cadre_id" and "t359"."decided_on" <= $21::date) limit 1) end), (case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case (not
              (select "t360"."is_political_standard_denied" from "plan_finding" "t360" where ("t360"."cycle_id" = "t318"."cycle_id" and "t360"."cadre_id" = "t318"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end), (case when $21::date >= date '2025-10-08' and true then
              (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t362"."form")) filter (where "t362"."valid_until" is null), 1) > coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t362"."form")) filter (where "t362"."valid_until" > $21::date), 1) then null when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t362"."form")) filter (where "t362"."valid_until" > $21::date), 1) > 1 then 8
        when array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
                (select "t361"."fault" from "plan_finding" "t361" where ("t361"."cycle_id" = "t318"."cycle_id" and "t361"."cadre_id" = "t318"."cadre_id") limit 1)) is not null then greatest((array[1, 5, 6, 7, 7, 7, 7])[coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t362"."form")) filter (where "t362"."valid_until" <= $21::date), 1)], array_position(array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED', 'HEAVIER_ENDED', 'DISCIPLINE_IN_EFFECT'],
                (select "t361"."fault" from "plan_finding" "t361" where ("t361"."cycle_id" = "t318"."cycle_id" and "t361"."cadre_id" = "t318"."cadre_id") limit 1))) end in (1, 2, 3, 5, 6)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t362" where ("t362"."cadre_id" = "t318"."cadre_id" and "t362"."decided_on" <= $21::date) limit 1) end), (case when $21::date >= date '2025-03-07' and true then 'UNKNOWN' end)]::text[] as outcomes offset 0) told) || '"', null_in_answer()) || ',"cadre":' || coalesce(
          (select '{"fullName":' || to_json("t363"."full_name")::text || ',"birthDate":' || coalesce('"' || "t363"."birth_date" || '"', 'null') || ',"postsOn":' ||
            (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
              (select '{"title":' ||
                (select '{"name":' || to_json("t366"."name")::text || '}' from "post_title" "t366" where ("t366"."id" = "t364"."post_title_id") and (true::boolean)) || '}' as j from "tenure" "t367" join "post" "t364" on "t364"."id" = "t367"."post_id" where ("t367"."cadre_id" = "t363"."id" and "t367"."valid_from" <= $21::date and ("t367"."valid_until" is null or "t367"."valid_until" > $21::date)) and (true::boolean) order by "t364"."valid_from" asc, "t364"."id" asc) q) || '}' from "cadre" "t363" where ("t363"."id" = "t318"."cadre_id") limit 1), null_in_answer()) || '}' as x1 from (
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from "plan_slot" "slot" join "planning_cycle" "cycle" on cycle.id = slot.cycle_id
    join "planning_term" "term" on term.id = cycle.term_id
    left join "post" "post" on post.id = slot.post_id left join "post_title" "title" on title.id = post.post_title_id
    left join "body" "body" on body.id = slot.body_id
    cross join "cadre" "person") "t318" where (("t318"."slot_id" = "t1"."id")) and (((case when "t318"."purpose" = 'REVIEW' then case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
          (select "t384"."retired_from" from (
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
    where retirement.required_months is not null) "t384" where ("t384"."cadre_id" = "t318"."cadre_id") limit 1)) >= ($21::date + make_interval(months => 40))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end else case when $21::date >= date '2012-11-05' and $21::date < date '2021-12-27' then case ((
          (select "t385"."retired_from" from (
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
    where retirement.required_months is not null) "t385" where ("t385"."cadre_id" = "t318"."cadre_id") limit 1)) >= ("t318"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case ((
          (select "t386"."retired_from" from (
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
    where retirement.required_months is not null) "t386" where ("t386"."cadre_id" = "t318"."cadre_id") limit 1)) >= ("t318"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end when $21::date >= date '2025-10-08' and true then case ((
          (select "t387"."retired_from" from (
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
    where retirement.required_months is not null) "t387" where ("t387"."cadre_id" = "t318"."cadre_id") limit 1)) >= ("t318"."term_start" + make_interval(months => 60))::date) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end end = $27::text)) and (exists
          (select 1 from "cadre" "t388" where "t388"."id" = "t318"."cadre_id" and ((exists
            (select 1 from "unit" "t389" where "t389"."id" = "t388"."unit_id" and ((("t389"."code" = $28::text))) and (true::boolean)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
            (select true from "unit_closure" "t390" where ("t390"."unit_id" = "t388"."unit_id" and "t390"."ancestor_id" = $2::uuid) limit 1), false)))) and ((case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then
          (select case (case when coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t391"."form")) filter (where "t391"."valid_until" is null), 1) <= coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t391"."form")) filter (where "t391"."valid_until" > $21::date), 1) then coalesce(max(array_position(array['NONE', 'REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'], "t391"."form")) filter (where "t391"."valid_until" > $21::date), 1) < 2 end) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end from "discipline" "t391" where ("t391"."cadre_id" = "t318"."cadre_id" and "t391"."decided_on" <= $21::date) limit 1) end = $29::text)) and ((case when $21::date >= date '2021-12-27' and $21::date < date '2025-10-08' then case (not
          (select "t392"."is_political_standard_denied" from "plan_finding" "t392" where ("t392"."cycle_id" = "t318"."cycle_id" and "t392"."cadre_id" = "t318"."cadre_id") limit 1)) when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $30::text)) and ((case when $21::date >= date '2012-11-05' and true then case ((case when "t318"."post_id" is not null then
          (select case when count("t393"."post_id") = 0 then case when bool_and(case when "t393"."body_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t396"."unit_id" from "body" "t396" where ("t396"."id" = "t393"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t318"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t393"."post_id" is not null then
                (select "t395"."rank" from "post_title" "t395" where ("t395"."id" =
                  (select "t394"."post_title_id" from "post" "t394" where ("t394"."id" = "t393"."post_id") limit 1)) limit 1) - "t318"."rank" end) as least, bool_or((case when "t393"."post_id" is not null then
                (select "t395"."rank" from "post_title" "t395" where ("t395"."id" =
                  (select "t394"."post_title_id" from "post" "t394" where ("t394"."id" = "t393"."post_id") limit 1)) limit 1) - "t318"."rank" end) is null) filter (where "t393"."post_id" is not null) as is_open) told) end from "tenure" "t393" where ("t393"."cadre_id" = "t318"."cadre_id" and "t393"."valid_from" <= $21::date and ("t393"."valid_until" is null or "t393"."valid_until" > $21::date)) limit 1) else
          (select case when count("t397"."body_id") = 0 then case when bool_and(case when "t397"."post_id" is not null then coalesce((case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
              (select "t398"."unit_id" from "post" "t398" where ("t398"."id" = "t397"."post_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) >= (case
            (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t318"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end), false) end) is not false then 'HIGHER' end
        else
            (select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from
              (select min(case when "t397"."body_id" = "t318"."body_id" then 0
      when "t397"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t400"."kind" from "body" "t400" where ("t400"."id" = "t397"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t318"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t399"."unit_id" from "body" "t399" where ("t399"."id" = "t397"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t318"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) as least, bool_or((case when "t397"."body_id" = "t318"."body_id" then 0
      when "t397"."body_id" is not null then
                (select case when told.levels = 0 then (case
                  (select "t400"."kind" from "body" "t400" where ("t400"."id" = "t397"."body_id") limit 1) when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) - (case "t318"."body_kind" when 'STANDING_MEMBERS' then 0 when 'STANDING_COMMITTEE' then 1 when 'EXECUTIVE_COMMITTEE' then 2 when 'CELL_COMMITTEE' then 2 when 'INSPECTION_COMMISSION' then null end) else told.levels end from
                  (select (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id =
                      (select "t399"."unit_id" from "body" "t399" where ("t399"."id" = "t397"."body_id") limit 1) and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) - (case
                    (select case
      when bool_or(above.kind = 'GRASSROOTS_COMMITTEE' and above.setting in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(above.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(above.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(above.kind = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(above.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE' end
    from "unit_closure" "path" join "unit" "above" on above.id = path.ancestor_id
    where path.unit_id = "t318"."unit_id" and path.valid_from <= $21::date and (path.valid_until is null or path.valid_until > $21::date)) when 'CENTRAL' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'UPPER_GRASSROOTS' then 2 when 'COMMUNE' then 3 when 'GRASSROOTS' then 3 when 'CELL' then 4 end) as levels offset 0) told) end) is null) filter (where "t397"."body_id" is not null) as is_open) told) end from "tenure" "t397" where ("t397"."cadre_id" = "t318"."cadre_id" and "t397"."valid_from" <= $21::date and ("t397"."valid_until" is null or "t397"."valid_until" > $21::date)) limit 1) end) = 'HIGHER') when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end end = $31::text))) order by "t318"."sort_key" asc, "t318"."id" asc limit 3::integer) q) p) || '}' from "plan_slot" "t1" where ("t1"."id" = $32::uuid) and ((coalesce(
    (select true from "planning_cycle" "t2" where ("t2"."id" = "t1"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
      (select true from "unit_closure" "t3" where ("t3"."unit_id" = "t2"."unit_id" and "t3"."ancestor_id" = $2::uuid) limit 1), false)) limit 1), false)) and (array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text) <= array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], "t1"."management_level")))), 'null') || '}' as data
