-- How far each question of some rounds is: what was counted, what of it is shown, and how many can still answer.
create function release_states(waves uuid[], at timestamptz)
    returns table (wave uuid, kind text, question text, counted bigint, shown bigint, missing bigint)
-- planning it for each answer anew takes three times as long as doing it
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
    return query
    select t.wave_id, t.kind, q.question, q.counted,
        cast(case when q.question = '*' then coalesce(f.v0, 0) else coalesce(
            f.v0 + f.v1 + f.v2 + f.v3 + f.v4 + f.v5 + f.v6 + f.v7 + f.v8 + f.v9 + f.v10, 0) end as bigint),
        case when t.closes_at <= at then 0 else t.missing end
    from wave_turnout t
    cross join lateral (
        select '*' as question, t.answered as counted union all
        select c.question, sum(c.total) from rating_count c where c.wave_id = t.wave_id group by c.question) q
    left join wave_figure f on f.wave_id = t.wave_id and f.question = q.question
    where t.wave_id = any (waves)
    order by t.wave_id, q.question;
end $$;
