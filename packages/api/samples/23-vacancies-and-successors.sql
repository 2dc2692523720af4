/* VacanciesAndSuccessors */ select '{"projectedVacancyAggregate":' ||
  (select '[' || coalesce(string_agg(q.j, ','), '') || ']' from
    (select '{"key":[{"dimension":"MANAGEMENT_LEVEL","value":' || coalesce('"' || "gr0"."k1" || '"', 'null') || '},{"dimension":"REASON","value":' || coalesce('"' || "gr0"."k2" || '"', 'null') || '}],"posts":' || ("gr0"."m_posts")::text || ',"seats":' || ("gr0"."m_seats")::text || ',"postsWithPlan":' || ("gr0"."m_postsWithPlan")::text || ',"postsWithReadyNow":' || ("gr0"."m_postsWithReadyNow")::text || ',"seatsWithReadyNow":' || ("gr0"."m_seatsWithReadyNow")::text || '}' as j from
      (select * from
        (select case g.k1 when 'CENTRAL' then 1 when 'PROVINCE_STANDING_COMMITTEE' then 2 when 'DISTRICT_STANDING_COMMITTEE' then 3 when 'UNIT' then 4 end as s1, case g.k2 when 'VACANT_NOW' then 1 when 'RETIREMENT' then 2 when 'TERM_LIMIT' then 3 when 'APPOINTMENT_ENDS' then 4 end as s2, g.k1, g.k2, g.k1 as l1, g.k2 as l2, coalesce(g."m_seats", 0) as "m_seats", coalesce(g."m_posts", 0) as "m_posts", coalesce(g."m_postsWithPlan", 0) as "m_postsWithPlan", coalesce(g."m_postsWithReadyNow", 0) as "m_postsWithReadyNow", coalesce(g."m_seatsWithReadyNow", 0) as "m_seatsWithReadyNow" from
          (select ("t1"."management_level")::text as k1, ("t1"."reason")::text as k2, coalesce(sum(case when "t1"."tenure_id" is null then ("t1"."establishment" - (look2.value)) else 1 end), 0)::bigint as "m_seats", count(distinct "t1"."post_id")::integer as "m_posts", count(distinct case when (look5.value) is not null then "t1"."post_id" end)::integer as "m_postsWithPlan", count(distinct case when coalesce((look5.value) > 0, false) then "t1"."post_id" end)::integer as "m_postsWithReadyNow", coalesce(sum(case when coalesce((look5.value) > 0, false) then case when "t1"."tenure_id" is null then ("t1"."establishment" - (look2.value)) else 1 end else 0 end), 0)::bigint as "m_seatsWithReadyNow" from (
    select 'TENURE:' || held.id::text as id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
      post.establishment, post.valid_from as post_from, post.valid_until as post_until, held.id as tenure_id, held.cadre_id,
      held.valid_from as held_from, held.valid_until as held_until, retirement.retired_from,
      least(held.valid_until, retirement.retired_from) as leaves_on,
      case when retirement.retired_from <= coalesce(held.valid_until, retirement.retired_from) then 'RETIREMENT'
        when held.valid_until is not null then 'APPOINTMENT_ENDS' end as reason,
      case when retirement.retired_from <= coalesce(held.valid_until, retirement.retired_from) then retirement.rules
        else array[]::text[] end as rules, person.unit_id as file_unit_id
    from "tenure" "held" join "post" "post" on post.id = held.post_id
    left join "cadre" "person" on person.id = held.cadre_id left join lateral (
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
                (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement on true
    where held.kind <> 'ACTING' and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
            (select 1 from "unit_closure" "t22" where ("t22"."unit_id" = "person"."unit_id" and "t22"."ancestor_id" = $1::uuid))
    union all
    select 'POST:' || post.id::text, post.id, post.unit_id, post.post_title_id, post.management_level, post.establishment,
      post.valid_from, post.valid_until, null, null, null, null, null, null, 'VACANT_NOW', array[]::text[], post.unit_id
    from "post" "post" where array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
            (select 1 from "unit_closure" "t23" where ("t23"."unit_id" = "post"."unit_id" and "t23"."ancestor_id" = $1::uuid))) "t1" cross join lateral
            (select
              (select count(*)::integer from "tenure" "t10" where ("t10"."post_id" = "t1"."post_id" and "t10"."kind" <> 'ACTING' and "t10"."valid_from" <= greatest($2::date, "t1"."post_from")
      and ("t10"."valid_until" is null or "t10"."valid_until" > greatest($2::date, "t1"."post_from"))) limit 1) as value offset 0) look2 left join "post" "t16" on "t16"."id" = "t1"."post_id" left join "post_title" "t21" on "t21"."id" = "t16"."post_title_id" cross join lateral
            (select
              (select sum(
                (select count(*) from "plan_entry" "t36" where ("t36"."slot_id" = "t35"."id" and "t36"."readiness" = 'READY_NOW' and ("t36"."valid_from" <= $2::date and ("t36"."valid_until" is null or "t36"."valid_until" > $2::date) and ("t36"."valid_until" is not null or "t36"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and "t36"."cadre_id" is distinct from "t1"."cadre_id") limit 1))::integer from "plan_slot" "t35" where ("t35"."post_id" = "t1"."post_id" and
                (select "t37"."purpose" from "planning_cycle" "t37" where ("t37"."id" = "t35"."cycle_id") limit 1) <> 'ORIENT') and ((coalesce(
                (select true from "planning_cycle" "t38" where ("t38"."id" = "t35"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
                  (select true from "unit_closure" "t39" where ("t39"."unit_id" = "t38"."unit_id" and "t39"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t35"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1) as value offset 0) look5 where ((array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
            (select 1 from "unit_closure" "t3" where ("t3"."unit_id" = "t1"."file_unit_id" and "t3"."ancestor_id" = $1::uuid))) and (("t1"."post_until" is null or "t1"."post_until" > greatest($2::date, "t1"."post_from"))
    and ("t1"."held_until" is null or "t1"."held_until" > greatest($2::date, "t1"."post_from"))
    and ("t1"."held_until" is null or "t1"."held_until" > $2::date) and case when "t1"."tenure_id" is null then ("t1"."establishment" - (look2.value)) > 0 else case when "t1"."leaves_on" is not null then greatest("t1"."leaves_on", "t1"."held_from", greatest($2::date, "t1"."post_from")) end < coalesce("t1"."post_until", 'infinity') and (
            (select count(*)::integer from (
    select 'TENURE:' || held.id::text as id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
      post.establishment, post.valid_from as post_from, post.valid_until as post_until, held.id as tenure_id, held.cadre_id,
      held.valid_from as held_from, held.valid_until as held_until, retirement.retired_from,
      least(held.valid_until, retirement.retired_from) as leaves_on,
      case when retirement.retired_from <= coalesce(held.valid_until, retirement.retired_from) then 'RETIREMENT'
        when held.valid_until is not null then 'APPOINTMENT_ENDS' end as reason,
      case when retirement.retired_from <= coalesce(held.valid_until, retirement.retired_from) then retirement.rules
        else array[]::text[] end as rules, person.unit_id as file_unit_id
    from "tenure" "held" join "post" "post" on post.id = held.post_id
    left join "cadre" "person" on person.id = held.cadre_id left join lateral (
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
                  (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement on true
    where held.kind <> 'ACTING' and true
    union all
    select 'POST:' || post.id::text, post.id, post.unit_id, post.post_title_id, post.management_level, post.establishment,
      post.valid_from, post.valid_until, null, null, null, null, null, null, 'VACANT_NOW', array[]::text[], post.unit_id
    from "post" "post" where true) "t6" where ("t6"."post_id" = "t1"."post_id" and "t6"."tenure_id" <> "t1"."tenure_id" and "t6"."held_from" <= case when "t1"."leaves_on" is not null then greatest("t1"."leaves_on", "t1"."held_from", greatest($2::date, "t1"."post_from")) end
      and ("t6"."leaves_on" is null or (case when "t6"."leaves_on" is not null then greatest("t6"."leaves_on", "t6"."held_from", greatest($2::date, "t6"."post_from")) end, "t6"."tenure_id") > (case when "t1"."leaves_on" is not null then greatest("t1"."leaves_on", "t1"."held_from", greatest($2::date, "t1"."post_from")) end, "t1"."tenure_id"))
      and ("t6"."held_until" is null or "t6"."held_until" > greatest($2::date, "t6"."post_from"))) limit 1)) < "t1"."establishment" end)) and ((((("t16"."id" is not null)) and ((((("t21"."id" is not null)) and ((("t21"."is_leadership" = $3::boolean))) and (true::boolean)))) and (true::boolean))) and ((case when "t1"."tenure_id" is null then greatest($2::date, "t1"."post_from") else "t1"."leaves_on" end < $4::date))) group by 1, 2) g) o where true order by o.s1 nulls last, o.s2 nulls last, o.k1 collate "C" nulls last, o.k2 collate "C" nulls last limit coalesce(null::integer, $5::integer)) "gr0") q) || ',"withoutSuccessor":' ||
  (select '{"totalCount":' ||
    (select count(*)::text from (
    select 'TENURE:' || held.id::text as id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
      post.establishment, post.valid_from as post_from, post.valid_until as post_until, held.id as tenure_id, held.cadre_id,
      held.valid_from as held_from, held.valid_until as held_until, retirement.retired_from,
      least(held.valid_until, retirement.retired_from) as leaves_on,
      case when retirement.retired_from <= coalesce(held.valid_until, retirement.retired_from) then 'RETIREMENT'
        when held.valid_until is not null then 'APPOINTMENT_ENDS' end as reason,
      case when retirement.retired_from <= coalesce(held.valid_until, retirement.retired_from) then retirement.rules
        else array[]::text[] end as rules, person.unit_id as file_unit_id
    from "tenure" "held" join "post" "post" on post.id = held.post_id
    left join "cadre" "person" on person.id = held.cadre_id left join lateral (
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
          (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement on true
    where held.kind <> 'ACTING' and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
      (select 1 from "unit_closure" "t70" where ("t70"."unit_id" = "person"."unit_id" and "t70"."ancestor_id" = $1::uuid))
    union all
    select 'POST:' || post.id::text, post.id, post.unit_id, post.post_title_id, post.management_level, post.establishment,
      post.valid_from, post.valid_until, null, null, null, null, null, null, 'VACANT_NOW', array[]::text[], post.unit_id
    from "post" "post" where array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
      (select 1 from "unit_closure" "t71" where ("t71"."unit_id" = "post"."unit_id" and "t71"."ancestor_id" = $1::uuid))) "t69" where ((((case when "t69"."tenure_id" is null then greatest($6::date, "t69"."post_from") else "t69"."leaves_on" end < $7::date and ("t69"."post_until" is null or "t69"."post_until" > greatest($6::date, "t69"."post_from"))
    and ("t69"."held_until" is null or "t69"."held_until" > greatest($6::date, "t69"."post_from"))
    and ("t69"."held_until" is null or "t69"."held_until" > $6::date) and case when "t69"."tenure_id" is null then ("t69"."establishment" -
      (select count(*)::integer from "tenure" "t73" where ("t73"."post_id" = "t69"."post_id" and "t73"."kind" <> 'ACTING' and "t73"."valid_from" <= greatest($6::date, "t69"."post_from")
      and ("t73"."valid_until" is null or "t73"."valid_until" > greatest($6::date, "t69"."post_from"))) limit 1)) > 0 else case when "t69"."leaves_on" is not null then greatest("t69"."leaves_on", "t69"."held_from", greatest($6::date, "t69"."post_from")) end < coalesce("t69"."post_until", 'infinity') and
      (select count(*)::integer from (
    select 'TENURE:' || held.id::text as id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
      post.establishment, post.valid_from as post_from, post.valid_until as post_until, held.id as tenure_id, held.cadre_id,
      held.valid_from as held_from, held.valid_until as held_until, retirement.retired_from,
      least(held.valid_until, retirement.retired_from) as leaves_on,
      case when retirement.retired_from <= coalesce(held.valid_until, retirement.retired_from) then 'RETIREMENT'
        when held.valid_until is not null then 'APPOINTMENT_ENDS' end as reason,
      case when retirement.retired_from <= coalesce(held.valid_until, retirement.retired_from) then retirement.rules
        else array[]::text[] end as rules, person.unit_id as file_unit_id
    from "tenure" "held" join "post" "post" on post.id = held.post_id
    left join "cadre" "person" on person.id = held.cadre_id left join lateral (
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
            (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement on true
    where held.kind <> 'ACTING' and true
    union all
    select 'POST:' || post.id::text, post.id, post.unit_id, post.post_title_id, post.management_level, post.establishment,
      post.valid_from, post.valid_until, null, null, null, null, null, null, 'VACANT_NOW', array[]::text[], post.unit_id
    from "post" "post" where true) "t72" where ("t72"."post_id" = "t69"."post_id" and "t72"."tenure_id" <> "t69"."tenure_id" and "t72"."held_from" <= case when "t69"."leaves_on" is not null then greatest("t69"."leaves_on", "t69"."held_from", greatest($6::date, "t69"."post_from")) end
      and ("t72"."leaves_on" is null or (case when "t72"."leaves_on" is not null then greatest("t72"."leaves_on", "t72"."held_from", greatest($6::date, "t72"."post_from")) end, "t72"."tenure_id") > (case when "t69"."leaves_on" is not null then greatest("t69"."leaves_on", "t69"."held_from", greatest($6::date, "t69"."post_from")) end, "t69"."tenure_id"))
      and ("t72"."held_until" is null or "t72"."held_until" > greatest($6::date, "t72"."post_from"))) limit 1) < "t69"."establishment" end)
        or (false::boolean and "t69"."tenure_id" is not null and "t69"."retired_from" is null and ("t69"."post_until" is null or "t69"."post_until" > greatest($6::date, "t69"."post_from"))
    and ("t69"."held_until" is null or "t69"."held_until" > greatest($6::date, "t69"."post_from"))
    and ("t69"."held_until" is null or "t69"."held_until" > $6::date)
    and "t69"."held_from" < $7::date and ("t69"."leaves_on" is null or "t69"."leaves_on" >= $7::date)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
      (select 1 from "unit_closure" "t74" where ("t74"."unit_id" = "t69"."file_unit_id" and "t74"."ancestor_id" = $1::uuid)))) and (((coalesce(
      (select sum(
        (select count(*) from "plan_entry" "t76" where ("t76"."slot_id" = "t75"."id" and "t76"."readiness" = 'READY_NOW' and ("t76"."valid_from" <= $6::date and ("t76"."valid_until" is null or "t76"."valid_until" > $6::date) and ("t76"."valid_until" is not null or "t76"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and "t76"."cadre_id" is distinct from "t69"."cadre_id") limit 1))::integer from "plan_slot" "t75" where ("t75"."post_id" = "t69"."post_id" and
        (select "t77"."purpose" from "planning_cycle" "t77" where ("t77"."id" = "t75"."cycle_id") limit 1) <> 'ORIENT') and ((coalesce(
        (select true from "planning_cycle" "t78" where ("t78"."id" = "t75"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t79" where ("t79"."unit_id" = "t78"."unit_id" and "t79"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t75"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1) > 0, false)) is not distinct from false::boolean) and (("t69"."management_level" = 'PROVINCE_STANDING_COMMITTEE'::text)) and (("t69"."reason" = 'RETIREMENT'::text)))) || ',"nodes":[' || coalesce(string_agg(q.x1, ','), '') || ']}' from
    (select '{"vacantFrom":' || coalesce('"' || case when "t68"."tenure_id" is null then greatest($6::date, "t68"."post_from") else "t68"."leaves_on" end || '"', 'null') || ',"reason":' || coalesce('"' || "t68"."reason" || '"', 'null') || ',"readyNow":' || coalesce((
      (select sum(
        (select count(*) from "plan_entry" "t81" where ("t81"."slot_id" = "t80"."id" and "t81"."readiness" = 'READY_NOW' and ("t81"."valid_from" <= $6::date and ("t81"."valid_until" is null or "t81"."valid_until" > $6::date) and ("t81"."valid_until" is not null or "t81"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and "t81"."cadre_id" is distinct from "t68"."cadre_id") limit 1))::integer from "plan_slot" "t80" where ("t80"."post_id" = "t68"."post_id" and
        (select "t82"."purpose" from "planning_cycle" "t82" where ("t82"."id" = "t80"."cycle_id") limit 1) <> 'ORIENT') and ((coalesce(
        (select true from "planning_cycle" "t83" where ("t83"."id" = "t80"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t84" where ("t84"."unit_id" = "t83"."unit_id" and "t84"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t80"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1))::integer::text, 'null') || ',"cadre":' || coalesce(
      (select '{"fullName":' || to_json("t85"."full_name")::text || '}' from "cadre" "t85" where ("t85"."id" = "t68"."cadre_id") and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and coalesce(
        (select true from "unit_closure" "t87" where ("t87"."unit_id" = "t85"."unit_id" and "t87"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), 'null') || ',"post":' || coalesce(
      (select '{"title":' ||
        (select '{"name":' || to_json("t89"."name")::text || '}' from "post_title" "t89" where ("t89"."id" = "t88"."post_title_id") and (true::boolean)) || ',"unit":' ||
        (select '{"name":' || to_json(case when "t90"."name_since" <= $6::date then "t90"."name" else coalesce(
          (select "t91"."name" from "unit_name" "t91" where ("t91"."unit_id" = "t90"."id" and "t91"."valid_from" <= $6::date and ("t91"."valid_until" is null or "t91"."valid_until" > $6::date)) limit 1), "t90"."name") end)::text || '}' from "unit" "t90" where ("t90"."id" = "t88"."unit_id") and (true::boolean)) || '}' from "post" "t88" where ("t88"."id" = "t68"."post_id") and (true::boolean) limit 1), null_in_answer()) || '}' as x1 from (
    select 'TENURE:' || held.id::text as id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
      post.establishment, post.valid_from as post_from, post.valid_until as post_until, held.id as tenure_id, held.cadre_id,
      held.valid_from as held_from, held.valid_until as held_until, retirement.retired_from,
      least(held.valid_until, retirement.retired_from) as leaves_on,
      case when retirement.retired_from <= coalesce(held.valid_until, retirement.retired_from) then 'RETIREMENT'
        when held.valid_until is not null then 'APPOINTMENT_ENDS' end as reason,
      case when retirement.retired_from <= coalesce(held.valid_until, retirement.retired_from) then retirement.rules
        else array[]::text[] end as rules, person.unit_id as file_unit_id
    from "tenure" "held" join "post" "post" on post.id = held.post_id
    left join "cadre" "person" on person.id = held.cadre_id left join lateral (
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
          (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement on true
    where held.kind <> 'ACTING' and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
      (select 1 from "unit_closure" "t101" where ("t101"."unit_id" = "person"."unit_id" and "t101"."ancestor_id" = $1::uuid))
    union all
    select 'POST:' || post.id::text, post.id, post.unit_id, post.post_title_id, post.management_level, post.establishment,
      post.valid_from, post.valid_until, null, null, null, null, null, null, 'VACANT_NOW', array[]::text[], post.unit_id
    from "post" "post" where array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
      (select 1 from "unit_closure" "t102" where ("t102"."unit_id" = "post"."unit_id" and "t102"."ancestor_id" = $1::uuid))) "t68" where ((((case when "t68"."tenure_id" is null then greatest($6::date, "t68"."post_from") else "t68"."leaves_on" end < $7::date and ("t68"."post_until" is null or "t68"."post_until" > greatest($6::date, "t68"."post_from"))
    and ("t68"."held_until" is null or "t68"."held_until" > greatest($6::date, "t68"."post_from"))
    and ("t68"."held_until" is null or "t68"."held_until" > $6::date) and case when "t68"."tenure_id" is null then ("t68"."establishment" -
      (select count(*)::integer from "tenure" "t104" where ("t104"."post_id" = "t68"."post_id" and "t104"."kind" <> 'ACTING' and "t104"."valid_from" <= greatest($6::date, "t68"."post_from")
      and ("t104"."valid_until" is null or "t104"."valid_until" > greatest($6::date, "t68"."post_from"))) limit 1)) > 0 else case when "t68"."leaves_on" is not null then greatest("t68"."leaves_on", "t68"."held_from", greatest($6::date, "t68"."post_from")) end < coalesce("t68"."post_until", 'infinity') and
      (select count(*)::integer from (
    select 'TENURE:' || held.id::text as id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
      post.establishment, post.valid_from as post_from, post.valid_until as post_until, held.id as tenure_id, held.cadre_id,
      held.valid_from as held_from, held.valid_until as held_until, retirement.retired_from,
      least(held.valid_until, retirement.retired_from) as leaves_on,
      case when retirement.retired_from <= coalesce(held.valid_until, retirement.retired_from) then 'RETIREMENT'
        when held.valid_until is not null then 'APPOINTMENT_ENDS' end as reason,
      case when retirement.retired_from <= coalesce(held.valid_until, retirement.retired_from) then retirement.rules
        else array[]::text[] end as rules, person.unit_id as file_unit_id
    from "tenure" "held" join "post" "post" on post.id = held.post_id
    left join "cadre" "person" on person.id = held.cadre_id left join lateral (
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
            (select (case length(person.birth_date) when 4 then person.birth_date || '-01-01' when 7 then person.birth_date || '-01' else person.birth_date end)::date as first_day) day offset 0) born) step offset 0) as retirement on true
    where held.kind <> 'ACTING' and true
    union all
    select 'POST:' || post.id::text, post.id, post.unit_id, post.post_title_id, post.management_level, post.establishment,
      post.valid_from, post.valid_until, null, null, null, null, null, null, 'VACANT_NOW', array[]::text[], post.unit_id
    from "post" "post" where true) "t103" where ("t103"."post_id" = "t68"."post_id" and "t103"."tenure_id" <> "t68"."tenure_id" and "t103"."held_from" <= case when "t68"."leaves_on" is not null then greatest("t68"."leaves_on", "t68"."held_from", greatest($6::date, "t68"."post_from")) end
      and ("t103"."leaves_on" is null or (case when "t103"."leaves_on" is not null then greatest("t103"."leaves_on", "t103"."held_from", greatest($6::date, "t103"."post_from")) end, "t103"."tenure_id") > (case when "t68"."leaves_on" is not null then greatest("t68"."leaves_on", "t68"."held_from", greatest($6::date, "t68"."post_from")) end, "t68"."tenure_id"))
      and ("t103"."held_until" is null or "t103"."held_until" > greatest($6::date, "t103"."post_from"))) limit 1) < "t68"."establishment" end)
        or (false::boolean and "t68"."tenure_id" is not null and "t68"."retired_from" is null and ("t68"."post_until" is null or "t68"."post_until" > greatest($6::date, "t68"."post_from"))
    and ("t68"."held_until" is null or "t68"."held_until" > greatest($6::date, "t68"."post_from"))
    and ("t68"."held_until" is null or "t68"."held_until" > $6::date)
    and "t68"."held_from" < $7::date and ("t68"."leaves_on" is null or "t68"."leaves_on" >= $7::date)))) and (array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'] and exists
      (select 1 from "unit_closure" "t105" where ("t105"."unit_id" = "t68"."file_unit_id" and "t105"."ancestor_id" = $1::uuid)))) and (((coalesce(
      (select sum(
        (select count(*) from "plan_entry" "t107" where ("t107"."slot_id" = "t106"."id" and "t107"."readiness" = 'READY_NOW' and ("t107"."valid_from" <= $6::date and ("t107"."valid_until" is null or "t107"."valid_until" > $6::date) and ("t107"."valid_until" is not null or "t107"."state" not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER')))
        and "t107"."cadre_id" is distinct from "t68"."cadre_id") limit 1))::integer from "plan_slot" "t106" where ("t106"."post_id" = "t68"."post_id" and
        (select "t108"."purpose" from "planning_cycle" "t108" where ("t108"."id" = "t106"."cycle_id") limit 1) <> 'ORIENT') and ((coalesce(
        (select true from "planning_cycle" "t109" where ("t109"."id" = "t106"."cycle_id" and array['PLANNER', 'APPROVER', 'TELLER', 'ANALYST']::text[] && array['PLANNER', 'APPROVER', 'ANALYST'] and coalesce(
          (select true from "unit_closure" "t110" where ("t110"."unit_id" = "t109"."unit_id" and "t110"."ancestor_id" = $1::uuid) limit 1), false)) limit 1), false)) and ("t106"."management_level" = any((array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'])[array_position(array['CENTRAL', 'PROVINCE_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE', 'UNIT'], 'PROVINCE_STANDING_COMMITTEE'::text):]))) limit 1) > 0, false)) is not distinct from false::boolean) and (("t68"."management_level" = 'PROVINCE_STANDING_COMMITTEE'::text)) and (("t68"."reason" = 'RETIREMENT'::text))) order by case when "t68"."tenure_id" is null then greatest($6::date, "t68"."post_from") else "t68"."leaves_on" end asc nulls last, "t68"."id" asc limit 5::integer) q) || '}' as data
