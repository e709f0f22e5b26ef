-- These ask for the rows of a few rounds by their keys and keep the plan they made first. Made while the tables are nearly
-- empty, it would read them from end to end, and go on so while they grow, until they are analysed for the third or fourth
-- time: with two thousand rounds an answer took twice as long.
alter function count_answer(uuid, uuid, text[], integer[], text[], text[])
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off;
-- This one is given hundreds of rounds by recounts: what it has read of them is joined as ever.
alter function keep_figures(uuid[], uuid[], text[], text) set enable_seqscan = off;

-- The same as before; what is shown is looked up question by question.
create or replace function release_states(waves uuid[], at timestamptz)
    returns table (wave uuid, kind text, question text, counted bigint, shown bigint, missing bigint)
-- planning it for each answer anew takes three times as long as doing it
language plpgsql stable set plan_cache_mode = force_generic_plan
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
#variable_conflict use_column
begin
    return query
    select t.wave_id, t.kind, q.question, q.counted,
        cast(coalesce((
            select case when f.question = '*' then f.v0
                else f.v0 + f.v1 + f.v2 + f.v3 + f.v4 + f.v5 + f.v6 + f.v7 + f.v8 + f.v9 + f.v10 end
            from wave_figure f where f.wave_id = t.wave_id and f.question = q.question), 0) as bigint),
        case when t.closes_at <= at then 0 else t.missing end
    from wave_turnout t
    cross join lateral (
        select '*' as question, t.answered as counted union all
        select c.question, sum(c.total) from rating_count c where c.wave_id = t.wave_id group by c.question) q
    where t.wave_id = any (waves)
    order by t.wave_id, q.question;
end $$;
