-- Takes the counters of the questions named into the figures of their waves, says where these waves count, and carries
-- the difference over to the months: one statement, which writes rows in the order of their keys, so that two at once
-- wait for each other and never in a circle. The caller holds the waves. Questions not named keep the figures they have.
create function keep_figures(waves uuid[], step_waves uuid[], step_questions text[], in_zone text) returns void
-- planning it anew takes longer than doing it
language plpgsql set plan_cache_mode = force_generic_plan as $$
begin
    -- months are made anew while nobody keeps figures
    perform pg_advisory_xact_lock_shared(hashtext('month_figure'));
    with place as (
        select w.id, w.kind, w.day as old_day, w.scopes as old_scopes,
            cast(s.starts_at at time zone in_zone as date) as day,
            array[uuid '00000000-0000-0000-0000-000000000000', v.programme_id, r.venue_id]
                || array(select f.person_id from session_facilitator f where f.session_id = s.id order by 1) as scopes
        from feedback_wave w
        join training_session s on s.id = w.session_id
        join programme_version v on v.id = s.programme_version_id
        join room r on r.id = s.room_id
        where w.id = any (waves)),
    step as (select distinct wave_id, question from unnest(step_waves, step_questions) as named (wave_id, question)
        where wave_id = any (waves)),
    old as (select f.* from wave_figure f where f.wave_id = any (waves)),
    counted as (
        select c.wave_id, c.question,
            coalesce(sum(c.total) filter (where c.value = 0), 0) as v0,
            coalesce(sum(c.total) filter (where c.value = 1), 0) as v1,
            coalesce(sum(c.total) filter (where c.value = 2), 0) as v2,
            coalesce(sum(c.total) filter (where c.value = 3), 0) as v3,
            coalesce(sum(c.total) filter (where c.value = 4), 0) as v4,
            coalesce(sum(c.total) filter (where c.value = 5), 0) as v5,
            coalesce(sum(c.total) filter (where c.value = 6), 0) as v6,
            coalesce(sum(c.total) filter (where c.value = 7), 0) as v7,
            coalesce(sum(c.total) filter (where c.value = 8), 0) as v8,
            coalesce(sum(c.total) filter (where c.value = 9), 0) as v9,
            coalesce(sum(c.total) filter (where c.value = 10), 0) as v10
        from step join rating_count c on c.wave_id = step.wave_id and c.question = step.question
        group by c.wave_id, c.question
        union all
        select t.wave_id, '*', case when step.wave_id is null then coalesce(old.v0, 0) else t.answered end, t.invited,
            t.answered, 0, 0, 0, 0, 0, 0, 0, 0
        from wave_turnout t
        left join step on step.wave_id = t.wave_id and step.question = '*'
        left join old on old.wave_id = t.wave_id and old.question = '*'
        where t.wave_id = any (waves)),
    stored as (
        insert into wave_figure (wave_id, question, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10)
        select wave_id, question, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10 from counted order by wave_id, question
        on conflict (wave_id, question) do update set v0 = excluded.v0, v1 = excluded.v1, v2 = excluded.v2, v3 = excluded.v3, v4 = excluded.v4, v5 = excluded.v5, v6 = excluded.v6, v7 = excluded.v7, v8 = excluded.v8, v9 = excluded.v9, v10 = excluded.v10),
    placed as (
        update feedback_wave w set day = place.day, scopes = place.scopes from place
        where w.id = place.id and (w.day is distinct from place.day or w.scopes is distinct from place.scopes)),
    change as (
        select scope, place.kind, cast(date_trunc('month', place.day) as date) as month, f.question, f.v0, f.v1, f.v2, f.v3, f.v4, f.v5, f.v6, f.v7, f.v8, f.v9, f.v10
        from (select * from counted union all
            select old.* from old where not exists (
                select from counted c where c.wave_id = old.wave_id and c.question = old.question)) f
        join place on place.id = f.wave_id cross join unnest(place.scopes) scope
        union all
        select scope, place.kind, cast(date_trunc('month', place.old_day) as date), f.question, -f.v0, -f.v1, -f.v2, -f.v3, -f.v4, -f.v5, -f.v6, -f.v7, -f.v8, -f.v9, -f.v10
        from old f join place on place.id = f.wave_id cross join unnest(place.old_scopes) scope)
    insert into month_figure (scope, kind, month, question, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10)
    select scope, kind, month, question, sum(v0), sum(v1), sum(v2), sum(v3), sum(v4), sum(v5), sum(v6), sum(v7), sum(v8), sum(v9), sum(v10)
    from change group by scope, kind, month, question
    having sum(v0) <> 0 or sum(v1) <> 0 or sum(v2) <> 0 or sum(v3) <> 0 or sum(v4) <> 0 or sum(v5) <> 0 or sum(v6) <> 0 or sum(v7) <> 0 or sum(v8) <> 0 or sum(v9) <> 0 or sum(v10) <> 0
    order by scope, kind, month, question
    on conflict (scope, kind, month, question) do update set
        v0 = month_figure.v0 + excluded.v0,
        v1 = month_figure.v1 + excluded.v1,
        v2 = month_figure.v2 + excluded.v2,
        v3 = month_figure.v3 + excluded.v3,
        v4 = month_figure.v4 + excluded.v4,
        v5 = month_figure.v5 + excluded.v5,
        v6 = month_figure.v6 + excluded.v6,
        v7 = month_figure.v7 + excluded.v7,
        v8 = month_figure.v8 + excluded.v8,
        v9 = month_figure.v9 + excluded.v9,
        v10 = month_figure.v10 + excluded.v10;
end $$;
