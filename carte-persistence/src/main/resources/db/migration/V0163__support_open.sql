-- People of support have logins of their own at the database, and none of the platform's rights (docs/support.md). What
-- they read they open first, with a reason. That must be committed before anything is read: whoever read in the same
-- transaction could roll it back, and the trail with it.
create function support_open(what text, of_person uuid, of_session uuid, reason text) returns bigint
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    why     text := btrim(regexp_replace(reason, '\s+', ' ', 'g'));
    opening bigint;
begin
    if what is null or what not in ('MAP', 'ANSWERS') then
        raise exception 'MAP or ANSWERS can be opened' using errcode = 'invalid_parameter_value';
    end if;
    if why is null or length(why) not between 10 and 500 then
        raise exception 'A reason of 10 to 500 characters is needed: the person concerned reads it'
            using errcode = 'invalid_parameter_value';
    end if;
    if not exists (select from enrolment n where n.person_id = of_person and n.session_id = of_session) then
        raise exception 'That person never had a place in that session' using errcode = 'no_data_found';
    end if;
    insert into audit_entry (kind, person_id, session_id, reason)
    values (what, of_person, of_session, why) returning id into opening;
    return opening;
end $$;
revoke execute on function support_open(text, uuid, uuid, text) from public;

-- What an opening opens: for who opened it, for an hour by the clock on the wall, once its transaction is over. A part of
-- a transaction has a number of its own, and would look like another: so the whole is asked for, and what became of it.
create function support_opened(opening bigint, what text) returns audit_entry language plpgsql as $$
declare
    opened audit_entry;
begin
    select * into opened from audit_entry e
    where e.id = opening and e.kind = what and e.login = session_user
      and e.happened_at > clock_timestamp() - interval '1 hour' and pg_xact_status(e.opened_in) = 'committed';
    if not found then
        raise exception 'No opening of yours, committed before and not older than an hour'
            using errcode = 'insufficient_privilege', hint = 'select support_open(…), commit, then read.';
    end if;
    return opened;
end $$;
revoke execute on function support_opened(bigint, text) from public;
