-- What the figures of single waves come to in one month.
create function month_recount(of_month date) returns setof month_figure language sql stable as $$
    select scope, w.kind, of_month, f.question, cast(sum(f.v0) as integer), cast(sum(f.v1) as integer), cast(sum(f.v2) as integer), cast(sum(f.v3) as integer), cast(sum(f.v4) as integer), cast(sum(f.v5) as integer), cast(sum(f.v6) as integer), cast(sum(f.v7) as integer), cast(sum(f.v8) as integer), cast(sum(f.v9) as integer), cast(sum(f.v10) as integer)
    from feedback_wave w join wave_figure f on f.wave_id = w.id cross join unnest(w.scopes) scope
    where w.day >= of_month and w.day < of_month + interval '1 month'
    group by scope, w.kind, f.question
$$;

-- Makes a month anew from them; who keeps figures waits.
create function remake_month(of_month date) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('month_figure'));
    delete from month_figure where month = of_month;
    insert into month_figure select * from month_recount(of_month) order by scope, kind, month, question;
end $$;
