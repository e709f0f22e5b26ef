create table enrolment (
    id         uuid primary key,
    version    integer     not null,
    session_id uuid        not null references training_session on delete cascade,
    person_id  uuid        not null references person,
    status     text        not null check (status in ('CONFIRMED', 'WAITLISTED', 'CANCELLED')),
    asked_at   timestamptz not null
);
create unique index enrolment_once on enrolment (session_id, person_id) where status <> 'CANCELLED';
create index enrolment_by_session on enrolment (session_id, status, id);
create index enrolment_by_person on enrolment (person_id);

-- The service counts under a lock on the session; the database has the last word.
create function enrolment_within_capacity() returns trigger language plpgsql as $$
begin
    if new.status = 'CONFIRMED' and
       (select count(*) from enrolment where session_id = new.session_id and status = 'CONFIRMED')
           > (select max_places from training_session where id = new.session_id) then
        raise exception 'session % is full', new.session_id
            using errcode = 'check_violation', constraint = 'enrolment_capacity';
    end if;
    return null;
end $$;
create constraint trigger enrolment_capacity after insert or update of status on enrolment
    for each row execute function enrolment_within_capacity();

create table enrolment_change (
    id           uuid primary key,
    version      integer     not null,
    enrolment_id uuid        not null references enrolment on delete cascade,
    status       text        not null,
    at           timestamptz not null,
    by_id        uuid        not null references person,
    reason       text        check (length(reason) <= 400)
);
create index enrolment_change_by_enrolment on enrolment_change (enrolment_id, at);
