-- What support reads of an opening: a map as it is now, and what somebody wrote about themself. What was written about
-- somebody else concerns two people and is not shown.
create function support_map(opening bigint)
    returns table (headline text, promise text, zone text, place integer, wording text)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    opened audit_entry := support_opened(opening, 'MAP');
begin
    return query
        select c.headline, c.promise, e.zone, e.position, e.wording
        from carte c left join entry e on e.carte_id = c.id
        where c.person_id = opened.person_id and c.session_id = opened.session_id
        order by e.zone, e.position, e.id;
end $$;
revoke execute on function support_map(bigint) from public;

create function support_answers(opening bigint)
    returns table (exercise text, answered_at timestamptz, payload jsonb)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    opened audit_entry := support_opened(opening, 'ANSWERS');
begin
    return query
        select v.title, a.updated_at, a.payload
        from answer a join exercise_run r on r.id = a.run_id join exercise_version v on v.id = r.exercise_version_id
        where r.session_id = opened.session_id and a.author_id = opened.person_id and a.about_id = opened.person_id
        order by r.position, a.id;
end $$;
revoke execute on function support_answers(bigint) from public;
