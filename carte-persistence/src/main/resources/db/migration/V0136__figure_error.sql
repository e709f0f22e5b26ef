-- Figures that are no recount of the counters: another distribution where all answers to a question are shown, more of a
-- value than were given where some are kept back.
create function figure_errors(waves uuid[]) returns bigint language sql stable as $$
    with counted as (
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
        from rating_count c where c.wave_id = any (waves) group by c.wave_id, c.question)
    select count(*)
    from wave_figure f left join counted c on c.wave_id = f.wave_id and c.question = f.question
    where f.wave_id = any (waves) and f.question <> '*' and (c.wave_id is null
        or case when f.v0 + f.v1 + f.v2 + f.v3 + f.v4 + f.v5 + f.v6 + f.v7 + f.v8 + f.v9 + f.v10 = c.v0 + c.v1 + c.v2 + c.v3 + c.v4 + c.v5 + c.v6 + c.v7 + c.v8 + c.v9 + c.v10
            then (f.v0, f.v1, f.v2, f.v3, f.v4, f.v5, f.v6, f.v7, f.v8, f.v9, f.v10) is distinct from (c.v0, c.v1, c.v2, c.v3, c.v4, c.v5, c.v6, c.v7, c.v8, c.v9, c.v10)
            else f.v0 > c.v0 or f.v1 > c.v1 or f.v2 > c.v2 or f.v3 > c.v3 or f.v4 > c.v4 or f.v5 > c.v5 or f.v6 > c.v6 or f.v7 > c.v7 or f.v8 > c.v8 or f.v9 > c.v9 or f.v10 > c.v10 end)
$$;

-- Lines of a month that are not what its waves come to.
create function month_errors(of_month date) returns bigint language sql stable as $$
    with kept as (select * from month_figure where month = of_month
            and (v0 <> 0 or v1 <> 0 or v2 <> 0 or v3 <> 0 or v4 <> 0 or v5 <> 0 or v6 <> 0 or v7 <> 0 or v8 <> 0 or v9 <> 0 or v10 <> 0)),
        counted as (select * from month_recount(of_month) m where (m.v0 <> 0 or m.v1 <> 0 or m.v2 <> 0 or m.v3 <> 0 or m.v4 <> 0 or m.v5 <> 0 or m.v6 <> 0 or m.v7 <> 0 or m.v8 <> 0 or m.v9 <> 0 or m.v10 <> 0))
    select count(*) from (
        (select * from kept except select * from counted) union all (select * from counted except select * from kept)) wrong
$$;
